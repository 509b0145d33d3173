// The difference of two waves says all that changed, nothing else, and does not depend on the order of what has a key.
#include "osl/survey/difference.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>

#include "osl/codec/json.hpp"
#include "osl/describe/natural_order.hpp"
#include "osl/model/time/centre_at.hpp"
#include "osl/simulation.hpp"
#include "support/generate.hpp"

using namespace osl;

namespace {

Register wave(std::uint64_t seed = 3, std::uint64_t centres = 12) {
    auto record = simulate({.centres = centres, .seed = seed, .like = Likeness::pilot});
    record.programme.id = Id("pilot");
    return record;
}

/// Another wave of the same programme in which nearly everything is otherwise.
Register another_wave() {
    auto record = wave(4, 14);
    record.programme.observed_on = Day(2012, 6, 30);
    record.centres.erase(record.centres.begin() + 2);
    return record;
}

/// Registers of any content whatever, with some centres in common.
Register generated(std::uint64_t seed) {
    testing::Generator generator(seed, {.recorded = 0.5, .max_items = 2});
    auto record = generator.make<Register>();
    record.programme.id = Id("any");
    for (const char* id : {"a", "b", "b"}) {
        auto centre = generator.make<Centre>();
        centre.id = Id(id);
        record.centres.push_back(centre);
    }
    return record;
}

List<Change> changes_of(const RegisterDifference& difference) {
    auto all = difference.programme_changes;
    for (const auto& centre : difference.centres)
        for (const auto* list : {&centre.violates_log, &centre.entered, &centre.changes}) all.insert(all.end(), list->begin(), list->end());
    return all;
}

Text told(const Change& change) {
    return Text(code_of(change.kind)) + ' ' + change.place + ' ' + change.before.value_or("-") + ' ' + change.after.value_or("-");
}

/// Without pointers, which tell where in one register something stands.
std::multiset<Text> told(const RegisterDifference& difference) {
    std::multiset<Text> out;
    for (const auto& change : changes_of(difference)) out.insert(told(change));
    return out;
}

Change reversed(Change change) {
    using enum ChangeKind;
    constexpr ChangeKind opposite[]{vanished, rewritten, entered, removed, added, changed};
    change.kind = opposite[describe::index_of(change.kind)];
    std::swap(change.before, change.after);
    return change;
}

Register shuffled(Register record, unsigned seed) {
    std::mt19937 random(seed);
    const auto mix = [&](auto& list) { std::shuffle(list.begin(), list.end(), random); };
    mix(record.centres);
    for (auto& centre : record.centres) {
        if (centre.structures) mix(*centre.structures);
        if (centre.participants) mix(*centre.participants);
        if (centre.organisers) mix(*centre.organisers);
        if (centre.communities) mix(*centre.communities);
        if (centre.workloads) mix(*centre.workloads);
    }
    if (record.programme.groups) mix(*record.programme.groups);
    if (record.programme.supporters) mix(*record.programme.supporters);
    return record;
}

std::multiset<Text> fingerprints(const FindingDifference& findings) {
    std::multiset<Text> out;
    for (const auto& finding : findings.new_) out.insert("new " + finding.fingerprint);
    for (const auto& finding : findings.gone) out.insert("gone " + finding.fingerprint);
    for (const auto& finding : findings.persisting) out.insert("persisting " + finding.fingerprint);
    return out;
}

/// Findings have pointers of their own, and what was met in the order in which it was met.
void without_pointers(RegisterDifference& difference) {
    difference.findings = {};
    const auto forget = [](List<Change>& changes) {
        for (auto& change : changes) change.pointer.clear();
    };
    forget(difference.programme_changes);
    for (auto& centre : difference.centres)
        for (auto* list : {&centre.violates_log, &centre.entered, &centre.changes}) forget(*list);
}

}  // namespace

TEST_CASE("a register does not differ from itself, whatever it holds", "[difference]") {
    for (const auto& record : {wave(), generated(1), generated(2)}) {
        const auto same = difference(record, record);
        CHECK_FALSE(same.differs);
        CHECK(changes_of(same).empty());
        CHECK((same.came.empty() && same.left.empty() && same.centres.empty()));
        REQUIRE(same.findings);
        CHECK((same.findings->new_.empty() && same.findings->gone.empty()));
        CHECK(same.summary.en.starts_with("nothing differs"));
        CHECK(same.summary.pl.starts_with("bez zmian"));
    }
}

TEST_CASE("reversed, what came has left, what was entered has vanished, what advanced went back", "[difference]") {
    const auto pairs = {std::pair(wave(), another_wave()), std::pair(generated(1), generated(2)), std::pair(generated(3), generated(4))};
    for (const auto& [before, after] : pairs) {
        const auto forth = difference(before, after);
        const auto back = difference(after, before);
        CHECK(forth.differs);
        CHECK(changes_of(forth).size() > 10);
        CHECK(forth.came == back.left);
        CHECK(forth.left == back.came);
        CHECK(forth.advanced == back.went_back);
        CHECK(forth.went_back == back.advanced);
        CHECK(forth.findings->new_ == back.findings->gone);
        CHECK(forth.findings->gone == back.findings->new_);
        std::multiset<Text> mirrored;
        for (const auto& change : changes_of(back)) mirrored.insert(told(reversed(change)));
        CHECK(told(forth) == mirrored);
        REQUIRE(forth.centres.size() == back.centres.size());
        for (std::size_t i = 0; i != forth.centres.size(); ++i) {
            CHECK(forth.centres[i].centre == back.centres[i].centre);
            REQUIRE(forth.centres[i].steps.size() == back.centres[i].steps.size());
            for (std::size_t j = 0; j != forth.centres[i].steps.size(); ++j) {
                CHECK(forth.centres[i].steps[j].before == back.centres[i].steps[j].after);
                CHECK(forth.centres[i].steps[j].after == back.centres[i].steps[j].before);
            }
        }
    }
}

TEST_CASE("the order of centres and of lists does not matter", "[difference]") {
    auto expected = difference(wave(), another_wave());
    const auto prints = fingerprints(*expected.findings);
    without_pointers(expected);
    for (unsigned seed = 1; seed != 4; ++seed) {
        auto met = difference(shuffled(wave(), seed), shuffled(another_wave(), seed + 100));
        CHECK(fingerprints(*met.findings) == prints);
        without_pointers(met);
        CHECK(met == expected);
    }
    CHECK(std::ranges::is_sorted(expected.centres,
                                 [](const auto& a, const auto& b) { return natural_order(a.centre.text(), b.centre.text()) < 0; }));
}

TEST_CASE("steps are told as the registers know them on their own days of observation", "[difference]") {
    const auto before = wave();
    const auto after = another_wave();
    const auto difference = osl::difference(before, after, false);
    CHECK_FALSE(difference.findings);
    std::size_t compared = 0;
    for (const auto& old : before.centres) {
        const auto now = std::ranges::find(after.centres, old.id, &Centre::id);
        if (now == after.centres.end()) continue;
        const CentreAt then(old, before.programme);
        const CentreAt later(*now, after.programme);
        List<StepChange> expected;
        for (const auto& step : describe::code_table<Step>()) {
            const auto* a = then.state_of(step.value);
            const auto* b = later.state_of(step.value);
            if ((a == nullptr) == (b == nullptr) && (a == nullptr || a->status == b->status)) continue;
            const auto was = a != nullptr ? Opt<StepStatus>(a->status) : Opt<StepStatus>();
            const auto is = b != nullptr ? Opt<StepStatus>(b->status) : Opt<StepStatus>();
            expected.push_back({step.value, movement(was, is), was, is});
        }
        const auto told = std::ranges::find(difference.centres, old.id, &CentreDifference::centre);
        CHECK((told == difference.centres.end() ? List<StepChange>() : told->steps) == expected);
        compared += expected.size();
    }
    CHECK(compared > 10);
}

TEST_CASE("an entry that vanished or says something else violates the log; one more does not", "[difference]") {
    const auto before = wave();
    auto after = before;
    auto& centre = after.centres[4];
    REQUIRE(centre.steps->size() > 3);
    const auto rewritten = describe::key_text((*centre.steps)[1]);
    const auto vanished = describe::key_text((*centre.steps)[2]);
    (*centre.steps)[1].by = Id("somebody-else");
    centre.steps->erase(centre.steps->begin() + 2);
    const StepEntry more{.step = Step::propose_strategy, .status = StepStatus::unknown, .on = When("2012-03-15")};
    centre.steps->insert(centre.steps->begin(), more);
    const auto result = difference(before, after, false);
    REQUIRE(result.centres.size() == 1);
    const auto& told = result.centres.front();
    CHECK(told.centre == centre.id);
    REQUIRE(told.entered.size() == 1);
    CHECK(told.entered[0].kind == ChangeKind::entered);
    CHECK(told.entered[0].pointer == "/steps/0");
    CHECK(told.entered[0].after == to_json(more));
    REQUIRE(told.violates_log.size() == 2);
    const auto find = [&](ChangeKind kind) { return *std::ranges::find(told.violates_log, kind, &Change::kind); };
    CHECK(find(ChangeKind::rewritten).place == "steps[" + rewritten + "].by");
    CHECK(find(ChangeKind::rewritten).pointer == "/steps/2/by");
    CHECK(find(ChangeKind::rewritten).after == "\"somebody-else\"");
    CHECK(find(ChangeKind::vanished).place == "steps[" + vanished + "]");
    CHECK(find(ChangeKind::vanished).pointer == "/steps/2");
    CHECK(told.changes.empty());
    CHECK(result.entered == Total(1));
    CHECK(result.violates_log == Total(2));
}

TEST_CASE("a log vanishes with what it belongs to, and what is no log may change", "[difference]") {
    auto before = wave();
    Participant person{.id = Id("p-new")};
    person.attendance = List<Attendance>{{.session = SessionNumber(1), .absent_days = AbsentDays(0), .recorded_on = Day(2012, 1, 5)}};
    before.centres[0].participants = List<Participant>{person};
    auto after = before;
    after.centres[0].participants = List<Participant>{};
    after.centres[1].name = "Inna nazwa";
    const auto result = difference(before, after, false);
    REQUIRE(result.centres.size() == 2);
    CHECK(result.centres[0].violates_log.size() == 1);
    CHECK(result.centres[0].violates_log[0].place == "participants[p-new].attendance[1 2012-01-05]");
    REQUIRE(result.centres[0].changes.size() == 1);
    CHECK(result.centres[0].changes[0].kind == ChangeKind::removed);
    REQUIRE(result.centres[1].changes.size() == 1);
    CHECK(result.centres[1].changes[0].pointer == "/name");
    CHECK(result.centres[1].changes[0].before == to_json(*before.centres[1].name));
    CHECK(result.centres[1].changes[0].after == "\"Inna nazwa\"");
    CHECK(result.centres[1].violates_log.empty());
}

TEST_CASE("a list recorded as empty is not one that is not recorded", "[difference]") {
    auto before = wave();
    before.centres[0].contacts = {};
    auto after = before;
    after.centres[0].contacts.emplace();
    const auto changes = changes_of(difference(before, after, false));
    REQUIRE(changes.size() == 1);
    CHECK(told(changes[0]) == "changed contacts - []");
}

TEST_CASE("entries of one key are matched as often as they stand there", "[difference]") {
    auto before = wave();
    const StepEntry entry{.step = Step::prepare_acts, .status = StepStatus::unknown};
    auto noted = entry;
    noted.by = Id("x");
    before.centres[0].steps = List<StepEntry>{entry, noted, entry};
    auto after = before;
    after.centres[0].steps = List<StepEntry>{noted, entry};
    const auto changes = changes_of(difference(before, after, false));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == ChangeKind::vanished);
    CHECK(changes[0].before == to_json(entry));
}

TEST_CASE("registers of two programmes are not two waves of one", "[difference]") {
    auto other = wave();
    other.programme.id = Id("other");
    CHECK_THROWS_AS(difference(wave(), other), Misuse);
}

TEST_CASE("a difference comes back from its JSON", "[difference]") {
    const auto result = difference(wave(), another_wave());
    CHECK(from_json<RegisterDifference>(to_json(result)) == result);
}

TEST_CASE("a step moves from not begun by planned and in progress to done", "[difference]") {
    using enum StepStatus;
    CHECK(movement({}, done) == Movement::advanced);
    CHECK(movement(blocked, planned_later) == Movement::advanced);
    CHECK(movement(in_progress, already_satisfied) == Movement::advanced);
    CHECK(movement(done, in_progress) == Movement::went_back);
    CHECK(movement(done, {}) == Movement::went_back);
    CHECK(movement(planned_later, unknown) == Movement::went_back);
    CHECK(movement(blocked, no_decision) == Movement::otherwise);
    CHECK(movement(done, already_satisfied) == Movement::otherwise);
    CHECK(movement(in_progress, not_needed) == Movement::otherwise);
    CHECK(movement(no_duty, done) == Movement::otherwise);
}

TEST_CASE("data kept as written do not differ by the way another program laid them out", "[survey]") {
    auto before = wave();
    auto after = before;
    before.programme.extra = RawJson(R"({"a":1,"b":[1.50,{"c":null}]})");
    after.programme.extra = RawJson(R"({ "b": [1.50, {"c": null}], "a": 1 })");
    before.centres[0].extra = before.programme.extra;
    after.centres[0].extra = after.programme.extra;
    CHECK_FALSE(difference(before, after).differs);

    after.centres[0].extra = RawJson(R"({"a":1,"b":[1.5,{"c":null}]})");
    REQUIRE(difference(before, after).centres.size() == 1);
    CHECK(difference(before, after).centres[0].changes.size() == 1);
}

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "osl/codec/json.hpp"
#include "osl/rules.hpp"
#include "osl/rules/register/dangling_reference.hpp"
#include "rules/judge.hpp"
#include "support/generate.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::of_register;

List<Finding> dangling(const Register& record) { return judge<DanglingReference>(record).findings; }

/// A programme and one centre in which every field that refers to something is filled in, each with an id of its own.
Register all_dangling() {
    auto record = clean_register();
    record.programme.groups.reset();
    record.programme.supporters = List<Supporter>{{.id = Id("s"), .employed_by = Id("x1")}};
    record.programme.events = List<Event>{{.id = Id("e"), .kind = EventKind::forum, .groups = List<Id>{Id("x2")}}};
    Centre centre{.id = Id("c"), .takes_part_as = {InstitutionRole::organiser_institution}};
    centre.support = List<Id>{Id("x3")};
    centre.participants = List<Participant>{{.id = Id("p"),
                                             .group = Id("x4"),
                                             .replaces = Id("x5"),
                                             .supports = List<Id>{Id("x6")},
                                             .support = List<Id>{Id("x7")},
                                             .events = List<Id>{Id("x8")}}};
    centre.organisers = List<Organiser>{{.id = Id("o"), .participant = Id("x9")}};
    centre.activities = List<Activity>{{.community = Id("x10"), .kind = ActivityKind::diagnosis}};
    centre.contacts = List<Contact>{{.supporter = Id("x11")}};
    centre.own_supervision = OwnSupervision{.supervisor = Id("x12")};
    record.centres = {centre};
    return record;
}

struct Ids {
    template <class T>
    static constexpr bool is = std::same_as<T, Id>;
};

}  // namespace

TEST_CASE("every field of a register that refers is followed", "[rules][register]") {
    const auto record = all_dangling();
    std::set<Text> found;
    for (const auto& finding : dangling(record)) found.insert(finding.met);
    std::set<Text> referring;  // by the field tables: a new reference field must be filled in above
    std::size_t fields = 0;
    describe::walk<Ids>(record, [&](const Id& id, const describe::Notes& notes, const describe::Place&) {
        if (!notes.refers.to.empty()) referring.insert(id.text());
    });
    const auto count = [&](const auto& self, const describe::Shape& shape) -> void {
        if (shape.kind == describe::Shape::Kind::list) return self(self, *shape.element);
        for (const auto& field : shape.fields) {
            fields += field.notes.refers.to.empty() ? 0U : 1U;
            self(self, *field.shape);
        }
    };
    count(count, describe::shape_of<Register>());
    CHECK(found == referring);
    CHECK(referring.size() == fields);
}

TEST_CASE("one finding an id, with its place, how often it is met, and what was probably meant", "[rules][register]") {
    auto record = clean_register();
    for (auto* centre : {&record.centres[0], &record.centres[1]})
        for (auto& person : *centre->participants) person.group = Id("g-larg");
    const auto found = judge<DanglingReference>(record).finding();
    CHECK(found.met == "g-larg (5 ×)");
    CHECK(found.centre == Id("c-large"));
    CHECK(found.pointer == "/participants/0/group");
    CHECK(found.expected.en == "an id that the register defines: training group; the nearest is g-large");
    CHECK(found.expected.pl == "identyfikator z rejestru: grupa edukacyjna; najbliższy: g-large");
}

TEST_CASE("references of the programme and between centres resolved at the end", "[rules][register]") {
    auto record = clean_register();
    record.programme.supporters->at(0).employed_by = Id("c-small");
    record.centres[0].participants->at(0).supports = List<Id>{Id("c-educators")};
    record.centres[0].organisers->at(0).participant = Id("p-4");  // of a centre that comes later
    record.centres[1].organisers->at(0).participant = Id("p-1");
    CHECK(dangling(record).empty());

    record.programme.supporters->at(0).employed_by = Id("c-smal");
    const auto found = judge<DanglingReference>(record).finding();
    CHECK_FALSE(found.centre);
    CHECK(found.pointer == "/programme/supporters/0/employed_by");
    CHECK(found.expected.en.ends_with("the nearest is c-small"));
    record.centres.clear();
    CHECK(dangling(record).size() == 1);
}

TEST_CASE("what a centre that was not read may define is not called missing", "[rules][register]") {
    auto record = clean_register();
    record.centres[0].organisers->at(0).participant = Id("p-elsewhere");
    record.centres[0].participants->at(0).group = Id("no-group");
    const auto told = [&](bool left_out, bool cut_off, const Text& rule = "register.dangling-reference") {
        Checker checker(record.programme, {.select = {rule}});
        for (const auto& centre : record.centres) checker.add(centre);
        if (left_out) checker.left_out(1);
        if (cut_off) checker.cut_off();
        return checker.finish();
    };
    const auto whole = told(false, false);
    CHECK(whole.total.value() == 2);
    CHECK(whole.tallies.front().not_evaluable.value() == 0);
    for (const auto& part : {told(true, false), told(false, true)}) {
        REQUIRE(part.total.value() == 1);  // the programme was read, and defines no such group
        CHECK(part.findings.front().met == "no-group");
        CHECK(part.tallies.front().not_evaluable.value() == 1);
    }
    record.centres.clear();
    CHECK(told(false, false, "register.empty").total.value() == 1);
    CHECK(told(true, false, "register.empty").total.value() == 0);
}

TEST_CASE("a community is looked for in the centre itself, and in no other", "[rules][register]") {
    auto record = clean_register();
    record.centres[0].activities->at(0).community = Id("k-2");
    const auto found = judge<DanglingReference>(record).finding();
    CHECK(found.pointer == "/activities/0/community");
    CHECK(found.expected.en.ends_with("the nearest is k-1"));
}

TEST_CASE("an id of one kind does not stand for another", "[rules][register]") {
    auto record = only(large);
    record.centres[0].organisers->at(0).participant = Id("s-coach");
    CHECK(dangling(record).size() == 1);
}

TEST_CASE("neither the order of the centres nor the parts in which they come show in dangling references", "[rules][register]") {
    auto record = all_dangling();
    for (const char* id : {"b", "a", "d"}) {
        record.centres.push_back(record.centres.front());
        record.centres.back().id = Id(id);
    }
    const CheckOptions options{.select = {"register.dangling-reference"}};
    const auto expected = check(record, options);
    CHECK(expected.findings.size() == 15);  // twelve ids, of which a community is sought in four centres
    for (const auto& finding : expected.findings)
        if (finding.met.starts_with("x9")) CHECK(finding.centre == Id("a"));
    for (std::size_t split = 0; split <= record.centres.size(); ++split) {
        Checker first(record.programme, options);
        Checker second(record.programme, options);
        for (std::size_t i = 0; i != record.centres.size(); ++i) (i < split ? first : second).add(record.centres[i]);
        second.merge(std::move(first));
        CHECK(second.finish().findings == expected.findings);
    }
}

TEST_CASE("a finding's fingerprint stays where an entry gets a note, an extra or another place", "[rules][keys]") {
    auto record = only(large);
    record.centres[0].steps->at(3).recorded_on = Day("2011-09-14");
    record.centres[0].steps->at(3).on = When("2011-09-15");
    record.centres[0].participants->at(1).group = Id("nowhere");
    const auto prints = [&] {
        std::set<Text> out;
        for (const auto& finding : check(record).findings) out.insert(finding.rule + ' ' + finding.fingerprint);
        return out;
    };
    const auto before = prints();
    CHECK(before.size() == 2);
    auto& steps = *record.centres[0].steps;
    steps[3].extra = *RawJson::parse(R"({"note":1})");
    steps[3].by = Id("somebody");
    steps[3].reasons = List<ReasonGiven>{};
    std::swap(steps[3], steps[0]);
    std::swap(record.centres[0].participants->at(0), record.centres[0].participants->at(1));
    CHECK(prints() == before);
    steps[0].recorded_on = Day("2011-09-13");  // part of the key: another entry
    CHECK(prints() != before);
}

// What holds of findings and tallies whatever the register: neither the order of its centres nor the number of parts shows.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>

#include "osl/codec/json.hpp"
#include "osl/rules.hpp"
#include "rules/clean_register.hpp"

namespace {

using namespace osl;

/// The clean centres several times over under other ids, each time with another defect, and one id twice.
Register faulty_register() {
    auto record = testing::clean_register();
    const auto clean = std::exchange(record.centres, {});
    for (int round = 0; round != 9; ++round) {
        for (auto centre : clean) {
            const auto renamed = [&](const Id& id) { return Id(id.text() + '.' + std::to_string(round)); };
            centre.id = renamed(centre.id);
            if (centre.participants)
                for (auto& person : *centre.participants) person.id = renamed(person.id);
            if (centre.organisers)
                for (auto& person : *centre.organisers) person.id = renamed(person.id);
            record.centres.push_back(std::move(centre));
        }
        auto& large = *(record.centres.end() - 3);
        auto& small = *(record.centres.end() - 2);
        switch (round) {
            case 0: large.municipality->teryt = Teryt("126101"); break;
            case 1: small.participants->at(0).id = Id("p-1.0"); break;
            case 2: large.steps->at(2).recorded_on = Day("2011-01-01"); break;
            case 3: small.steps->at(3).status = StepStatus::unknown; break;
            case 4: small.steps->at(3).status = StepStatus::blocked; break;
            case 5: large.participants->at(1).support = List<Id>{}; break;
            case 6: small.workloads = List<Workload>{Workload::undecided}; break;
            case 7: large.left_on = When("2011-01"); break;
            default: small.name = "kontakt: ops@example.pl"; break;
        }
    }
    record.centres.push_back(record.centres.at(2));
    return record;
}

CheckResult merged(const Register& record, const List<std::size_t>& ends) {
    Checker whole(record.programme);
    std::size_t begin = 0;
    for (const auto end : ends) {
        Checker part(record.programme);
        for (std::size_t i = begin; i != end; ++i) part.add(record.centres[i]);
        whole.merge(std::move(part));
        begin = end;
    }
    return whole.finish();
}

}  // namespace

TEST_CASE("a clean register gives no finding and passes most rules", "[rules][properties]") {
    const auto result = check(testing::clean_register());
    CHECK(result.findings.empty());
    std::size_t passed = 0;
    for (const auto& tally : result.tallies) {
        INFO(tally.rule);
        CHECK(tally.fail.value() == 0);
        passed += tally.pass.value() > 0 ? 1U : 0U;
    }
    CHECK(passed + 1 == result.tallies.size());  // all but the sizes of the four groups
    CHECK(check(testing::clean_table()).findings.empty());
}

TEST_CASE("the faulty register is faulty in many ways", "[rules][properties]") {
    std::set<Text> failed;
    for (const auto& finding : check(faulty_register()).findings) failed.insert(finding.rule);
    CHECK(failed.size() >= 10);
}

TEST_CASE("the order of the centres does not show", "[rules][properties]") {
    auto record = faulty_register();
    const auto expected = check(record);
    std::mt19937 random(2011);
    for (int i = 0; i != 20; ++i) {
        std::ranges::shuffle(record.centres, random);
        CHECK(check(record) == expected);
    }
}

TEST_CASE("parts merge to the whole, however the register is split", "[rules][properties]") {
    const auto record = faulty_register();
    const auto expected = check(record);
    const auto size = record.centres.size();
    for (std::size_t first = 0; first <= size; ++first) {
        CHECK(merged(record, {first, size}) == expected);
        CHECK(merged(record, {first, (first + size) / 2, size}) == expected);
    }
}

TEST_CASE("findings come by severity, errors first, and their fingerprints are unique", "[rules][properties]") {
    const auto result = check(faulty_register());
    CHECK(std::ranges::is_sorted(result.findings, std::greater(), &Finding::severity));
    std::set<Text> prints;
    for (const auto& finding : result.findings) {
        INFO(to_json(finding));
        CHECK(prints.insert(finding.fingerprint).second);
        CHECK_FALSE(finding.met.empty());
        CHECK_FALSE(finding.expected.pl.empty());
        CHECK_FALSE(finding.expected.en.empty());
    }
}

TEST_CASE("tallies count every subject and every finding once", "[rules][properties]") {
    const auto record = faulty_register();
    const auto result = check(record);
    std::int64_t failed = 0;
    for (const auto& tally : result.tallies) failed += tally.fail.value();
    CHECK(failed == result.total.value());
    CHECK(failed == std::ssize(result.findings));

    const auto subjects = [&](std::string_view rule) {
        const auto& t = *std::ranges::find(result.tallies, rule, &Tally::rule);
        return t.pass.value() + t.fail.value() + t.not_applicable.value() + t.not_evaluable.value();
    };
    const auto centres = std::ssize(record.centres);
    CHECK(subjects("territory.teryt-format") == centres);
    CHECK(subjects("register.strand-mismatch") == centres);
    CHECK(subjects("steps.records-incomplete") == 7 * centres);
    CHECK(subjects("register.duplicate-centre") == centres - 1);
    CHECK(subjects("participation.group-sizes-unpublished") == 1);
}

TEST_CASE("of more findings than the limit the first are kept and all counted, whatever the order and the parts", "[rules][properties]") {
    auto record = faulty_register();
    const auto all = check(record);
    std::mt19937 random(2012);
    for (const std::size_t limit : {0U, 1U, 2U, 7U, 30U, 1000U}) {
        const List<Finding> expected(all.findings.begin(),
                                     all.findings.begin() + std::min(std::ssize(all.findings), std::ptrdiff_t(limit)));
        for (int i = 0; i != 5; ++i) {
            std::ranges::shuffle(record.centres, random);
            Checker whole(record.programme, {.max_findings = limit});
            Checker part(record.programme, {.max_findings = limit});
            for (const auto& centre : record.centres) (random() % 2 == 0 ? whole : part).add(centre);
            whole.merge(std::move(part));
            const auto few = whole.finish();
            CHECK(few.findings == expected);
            CHECK(few.total == all.total);
            CHECK(few.tallies == all.tallies);
            CHECK(few.summary == all.summary);
        }
    }
}

TEST_CASE("findings taken while a check runs are each given once", "[rules][properties]") {
    const auto record = faulty_register();
    Checker checker(record.programme);
    std::multiset<Text> taken;
    for (const auto& centre : record.centres) {
        checker.add(centre);
        for (const auto& finding : checker.take()) taken.insert(to_json(finding));
    }
    const auto result = checker.finish();
    for (const auto& finding : result.findings) taken.insert(to_json(finding));
    std::multiset<Text> expected;
    for (const auto& finding : check(record).findings) expected.insert(to_json(finding));
    CHECK(taken == expected);
}

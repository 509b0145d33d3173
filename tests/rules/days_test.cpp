#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "osl/codec/json.hpp"
#include "osl/rules/register/fact_after_report.hpp"
#include "osl/rules/register/fact_long_before_programme.hpp"
#include "rules/judge.hpp"
#include "support/generate.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::of_register;

/// Calls `visit(register with one day changed to `day`, notes, pointer)` for every day of a register.
template <class Visit>
void each_day_changed(const Register& record, const char* day, Visit&& visit) {
    const auto json = nlohmann::json::parse(to_json(record));
    describe::walk<rules::Days>(record, [&](const auto&, const describe::Notes& notes, const describe::Place& place) {
        auto changed = json;
        changed.at(nlohmann::json::json_pointer(place.pointer())) = day;
        visit(changed.dump(), notes, place.pointer());
    });
}

}  // namespace

TEST_CASE("no day of any record that tells of what was lies after the day of observation in silence", "[rules][days]") {
    auto record = clean_register();
    record.centres[0].own_supervision = OwnSupervision{.introduced_on = When("2012-01"), .recorded_on = Day("2012-02-01")};
    record.centres[0].contacts = List<Contact>{{.supporter = Id("s-coach"), .on = When("2012-01")}};
    record.centres[0].documentation = List<Documentation>{{.method = DocumentationMethod::film, .on = When("2012-01")}};
    record.centres[0].observed_on = Day("2012-03-15");
    record.programme.model = Model{.on = When("2011-02")};
    CHECK(judge<FactAfterReport>(record).findings.empty());
    std::size_t planted = 0;
    each_day_changed(record, "2012-12-03", [&](const Text& text, const describe::Notes& notes, const Text& pointer) {
        INFO(pointer);
        const bool is_bound_of_programme = pointer.starts_with("/programme") && notes.dated == Dated::bound;
        if (notes.dated == Dated::plan || is_bound_of_programme) return;
        const auto found = judge<FactAfterReport>(from_json<Register>(text)).finding();
        CHECK(found.met == "2012-12-03");
        CHECK(pointer.ends_with(found.pointer));
        ++planted;
    });
    CHECK(planted >= 40);
}

TEST_CASE("a month is after the report only when its first day is, and plans may lie ahead", "[rules][days]") {
    auto record = only(large);
    record.centres[0].capacity_analysed_on = When("2012-03");
    CHECK(judge<FactAfterReport>(record).findings.empty());
    record.centres[0].capacity_analysed_on = When("2012-04");
    CHECK(judge<FactAfterReport>(record).finding().expected.en == "not after 2012-03-16");
    record.centres[0].capacity_analysed_on.reset();
    record.centres[0].organisers->at(0).funded_until = When("2013-06");
    record.programme.groups->at(0).sessions->at(1).to = Day("2012-09-01");
    CHECK(judge<FactAfterReport>(record).findings.empty());
}

TEST_CASE("a centre's own day of observation decides, and may not lie after the register's", "[rules][days]") {
    auto record = only(large);
    record.centres[0].observed_on = Day("2012-02-09");  // the log was recorded on the 10th
    CHECK(judge<FactAfterReport>(record).findings.size() == 3);
    record.centres[0].observed_on = Day("2112-03-16");
    const auto found = judge<FactAfterReport>(record).finding();
    CHECK(found.pointer == "/observed_on");
}

TEST_CASE("an absurdly early day is told in any record", "[rules][days]") {
    const auto record = clean_register();
    CHECK(judge<FactLongBeforeProgramme>(record).findings.empty());
    std::size_t planted = 0;
    each_day_changed(record, "1950-01-01", [&](const Text& text, const describe::Notes&, const Text& pointer) {
        if (pointer.starts_with("/programme/period") || pointer.ends_with("/to")) return;
        INFO(pointer);
        const auto findings = judge<FactLongBeforeProgramme>(from_json<Register>(text)).findings;
        CHECK(findings.size() == 1);
        ++planted;
    });
    CHECK(planted >= 50);
}

TEST_CASE("what belongs to the programme may lie a year before it, an act of long ago twenty", "[rules][days]") {
    auto record = only(large);
    record.centres[0].joined_on = When("2010-03-02");
    record.centres[0].acts->at(0).on = When("1992-01");
    CHECK(judge<FactLongBeforeProgramme>(record).findings.empty());
    record.centres[0].joined_on = When("2001-03");
    const auto found = judge<FactLongBeforeProgramme>(record).finding();
    CHECK(found.pointer == "/joined_on");
    CHECK(found.expected.en == "not more than 1 year(s) before 2011-03-01");
    record.centres[0].acts->at(0).on = When("1990-12");
    CHECK(judge<FactLongBeforeProgramme>(record).findings.size() == 2);
    CHECK(judge<FactLongBeforeProgramme>(record, {.parameters = {.years = Count(30), .years_within = Count(30)}}).findings.empty());
}

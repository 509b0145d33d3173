#include <catch2/catch_test_macros.hpp>

#include "osl/rules/steps/not_done_without_reason.hpp"
#include "osl/rules/steps/organiser_not_social_worker.hpp"
#include "osl/rules/steps/organiser_undecided.hpp"
#include "osl/rules/steps/out_of_order.hpp"
#include "osl/rules/steps/records_incomplete.hpp"
#include "osl/rules/steps/scopes_without_organiser.hpp"
#include "osl/rules/steps/structure_none_though_done.hpp"
#include "osl/rules/steps/structure_not_firm.hpp"
#include "rules/judge.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::steps;
using enum Step;

/// The small centre with another status of a step; no reason is given.
Register with_status(Step step, StepStatus status) {
    auto record = only(small);
    auto& entry = record.centres[0].steps->at(static_cast<std::size_t>(step));
    entry.status = status;
    entry.reasons.reset();
    return record;
}

Register without_steps() {
    auto record = only(small);
    record.centres[0].steps.reset();
    return record;
}

Register without_entry(Step step) {
    auto record = only(small);
    std::erase_if(*record.centres[0].steps, [&](const StepEntry& entry) { return entry.step == step; });
    return record;
}

Register with_structure(StructureForm form, Opt<Standing> standing) {
    auto record = only(small);
    record.centres[0].structures = List<StructureEntry>{{.form = form, .standing = standing, .on = When("2011-07")}};
    return record;
}

constexpr Four pass{1, 0, 0, 0};
constexpr Four fail{0, 1, 0, 0};
constexpr Four not_applicable{0, 0, 1, 0};
constexpr Four not_evaluable{0, 0, 0, 1};

}  // namespace

TEST_CASE("records-incomplete wants an entry for each step", "[rules][steps]") {
    CHECK(judge<RecordsIncomplete>(only(small)).four == Four{7, 0, 0, 0});
    const auto found = judge<RecordsIncomplete>(without_entry(propose_strategy)).finding();
    CHECK(found.met == "propose_strategy");
    CHECK(found.pointer == "/steps");
    CHECK(found.expected.en == "an entry for this step, if only unknown");
    CHECK(found.repair.value().en.find("\"status\":\"unknown\"") != Text::npos);
    CHECK(judge<RecordsIncomplete>(without_steps()).four == Four{0, 0, 0, 7});
    auto left = only(small);
    left.centres[0].left_on = When("2012-01");
    CHECK(judge<RecordsIncomplete>(left).four == Four{0, 0, 7, 0});
}

TEST_CASE("not-done-without-reason asks of work in progress, blocked and undecided steps only", "[rules][steps]") {
    CHECK(judge<NotDoneWithoutReason>(only(small)).four == Four{1, 0, 6, 0});
    for (const auto status : {StepStatus::in_progress, StepStatus::blocked, StepStatus::no_decision}) {
        auto record = with_status(choose_organisers, status);
        CHECK(judge<NotDoneWithoutReason>(record).four == Four{1, 0, 5, 1});
        record.centres[0].steps->at(3).reasons.emplace();
        CHECK(judge<NotDoneWithoutReason>(record).four == Four{1, 1, 5, 0});
    }
    for (const auto status : {StepStatus::planned_later, StepStatus::not_needed, StepStatus::no_duty, StepStatus::unknown})
        CHECK(judge<NotDoneWithoutReason>(with_status(choose_organisers, status)).four == Four{1, 0, 6, 0});
    CHECK(judge<NotDoneWithoutReason>(without_steps()).four == Four{0, 0, 0, 7});
    CHECK(judge<NotDoneWithoutReason>(without_entry(introduce_supervision)).four == Four{0, 0, 7, 0});

    auto record = with_status(draw_up_scopes, StepStatus::in_progress);
    record.centres[0].steps->at(4).reasons.emplace();
    const auto found = judge<NotDoneWithoutReason>(record).finding();
    CHECK(found.met == "draw_up_scopes: in_progress");
    CHECK(found.pointer == "/steps/4/reasons");
    CHECK(found.expected.en.starts_with("at least one reason: no_concept_or_decision, work_under_way"));
}

TEST_CASE("not-done-without-reason counts a missing list, and missing steps, as a fault where a profile says so", "[rules][steps]") {
    const auto strict = rules::Settings<NotDoneWithoutReason>{.absent_fails = true};
    const auto found = judge<NotDoneWithoutReason>(with_status(choose_organisers, StepStatus::blocked), strict).finding();
    CHECK(found.expected.en == "a record in: reasons");
    CHECK(found.pointer == "/steps/3");
    CHECK(judge<NotDoneWithoutReason>(without_steps(), strict).findings.at(0).expected.en == "a record in: steps, reasons");
}

TEST_CASE("out-of-order knows two orders", "[rules][steps]") {
    const auto full = rules::Settings<OutOfOrder>{.parameters = {.order = StepOrder::full}};
    CHECK(judge<OutOfOrder>(clean_register()).four == Four{2, 0, 0, 1});
    CHECK(judge<OutOfOrder>(clean_register(), full).four == Four{2, 0, 0, 1});

    const auto record = with_status(choose_organisers, StepStatus::in_progress);
    const auto found = judge<OutOfOrder>(record).finding();
    CHECK(found.met == "draw_up_scopes: done, choose_organisers: in_progress");
    CHECK(found.expected.en == "choose_organisers before: done, already_satisfied or not_needed");
    CHECK(found.pointer == "/steps/4");

    // III is already satisfied, not done, so II may be late; in the full order IV and V come after it too
    CHECK(judge<OutOfOrder>(with_status(choose_structure, StepStatus::blocked)).four == pass);
    CHECK(judge<OutOfOrder>(with_status(choose_structure, StepStatus::blocked), full).finding().pointer == "/steps/3");
    CHECK(judge<OutOfOrder>(with_status(choose_organisers, StepStatus::not_needed)).four == pass);
}

TEST_CASE("out-of-order is silent where no later step is done, and open where an earlier one is not known", "[rules][steps]") {
    CHECK(judge<OutOfOrder>(with_status(draw_up_scopes, StepStatus::planned_later)).four == not_applicable);
    CHECK(judge<OutOfOrder>(with_status(choose_organisers, StepStatus::unknown)).four == not_evaluable);
    CHECK(judge<OutOfOrder>(without_entry(choose_organisers)).four == not_evaluable);
    CHECK(judge<OutOfOrder>(without_steps()).four == not_evaluable);
}

TEST_CASE("scopes-without-organiser is V without IV", "[rules][steps]") {
    CHECK(judge<ScopesWithoutOrganiser>(clean_register()).four == Four{1, 0, 1, 1});
    const auto found = judge<ScopesWithoutOrganiser>(with_status(choose_organisers, StepStatus::no_decision)).finding();
    CHECK(found.met == "choose_organisers: no_decision");
    CHECK(found.pointer == "/steps/3");
    CHECK(judge<ScopesWithoutOrganiser>(with_status(choose_organisers, StepStatus::already_satisfied)).four == pass);
    CHECK(judge<ScopesWithoutOrganiser>(with_status(choose_organisers, StepStatus::unknown)).four == not_evaluable);
    CHECK(judge<ScopesWithoutOrganiser>(without_entry(choose_organisers)).four == not_evaluable);
}

TEST_CASE("structure-none-though-done is II done without a form", "[rules][steps]") {
    CHECK(judge<StructureNoneThoughDone>(clean_register()).four == Four{2, 0, 0, 1});
    CHECK(judge<StructureNoneThoughDone>(with_structure(StructureForm::none, {})).finding().pointer == "/structures");
    auto record = with_status(choose_structure, StepStatus::planned_later);
    CHECK(judge<StructureNoneThoughDone>(record).four == not_applicable);
    record.centres[0].structures.reset();
    CHECK(judge<StructureNoneThoughDone>(record).four == not_applicable);
    record = only(small);
    record.centres[0].structures = List<StructureEntry>{};
    CHECK(judge<StructureNoneThoughDone>(record).finding().met == "[]");
    record.centres[0].structures.reset();
    CHECK(judge<StructureNoneThoughDone>(record).four == not_evaluable);
}

TEST_CASE("structure-not-firm is II done with nothing adopted", "[rules][steps]") {
    CHECK(judge<StructureNotFirm>(clean_register()).four == Four{2, 0, 0, 1});
    auto record = with_structure(StructureForm::section, Standing::planned);
    const auto found = judge<StructureNotFirm>(record).finding();
    CHECK(found.met == "section: planned");
    CHECK(found.expected.pl == "forma o statusie adopted");
    CHECK(found.pointer == "/structures/0/standing");
    CHECK(judge<StructureNotFirm>(with_structure(StructureForm::cell, Standing::informal)).four == fail);
    CHECK(judge<StructureNotFirm>(with_structure(StructureForm::cell, {})).four == not_evaluable);
    CHECK(judge<StructureNotFirm>(with_structure(StructureForm::none, {})).four == not_applicable);
    CHECK(judge<StructureNotFirm>(with_status(choose_structure, StepStatus::no_decision)).four == not_applicable);
    record.centres[0].structures->push_back({.form = StructureForm::function, .standing = Standing::adopted, .on = When("2011-08")});
    CHECK(judge<StructureNotFirm>(record).four == pass);
    CHECK(judge<StructureNotFirm>(record, {}, {.as_of = Day("2011-08-01"), .known_by = Day("2011-08-01")}).four == fail);
}

TEST_CASE("organiser-undecided is IV done without a decision", "[rules][steps]") {
    CHECK(judge<OrganiserUndecided>(clean_register()).four == Four{2, 0, 0, 1});
    auto record = only(small);
    record.centres[0].workloads->push_back(Workload::undecided);
    const auto found = judge<OrganiserUndecided>(record).finding();
    CHECK(found.met == "undecided");
    CHECK(found.expected.en == "an arrangement that is decided");
    CHECK(found.pointer == "/workloads/1");
    CHECK(judge<OrganiserUndecided>(record, {}, {.as_of = Day("2012-03-15")}).four == not_evaluable);  // the list bears no dates
    CHECK(judge<OrganiserUndecided>(with_status(choose_organisers, StepStatus::blocked)).four == not_applicable);
}

TEST_CASE("organiser-not-social-worker asks each active organiser", "[rules][steps]") {
    auto record = only(small);
    CHECK(judge<OrganiserNotSocialWorker>(record).four == pass);
    record.centres[0].organisers->at(0).profession = Profession::other;
    const auto found = judge<OrganiserNotSocialWorker>(record).finding();
    CHECK(found.met == "other");
    CHECK(found.expected.en == "social_worker");
    CHECK(found.pointer == "/organisers/0/profession");
    record.centres[0].organisers->at(0).profession.reset();
    CHECK(judge<OrganiserNotSocialWorker>(record).four == not_evaluable);
    record.centres[0].left_on = When("2012-01");
    CHECK(judge<OrganiserNotSocialWorker>(record).four == not_applicable);
    CHECK(judge<OrganiserNotSocialWorker>(only(small), {}, {.as_of = Day("2011-10-02")}).four == Four{});
}

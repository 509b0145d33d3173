// How codes of one enumeration relate to those of another.
#include "osl/describe/relation.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "osl/describe/shape.hpp"
#include "osl/model/vocabulary/experience.hpp"
#include "osl/model/vocabulary/steps.hpp"
#include "osl/model/vocabulary/structure.hpp"
#include "osl/model/vocabulary/support.hpp"

namespace {

using namespace osl;

/// The codes that a code's first relation names.
template <class E>
List<std::string_view> related(E value) {
    return describe::shape_of<E>().codes.at(static_cast<std::size_t>(value)).relations.at(0).codes;
}

template <class From, class To>
void agrees_with(bool (*holds)(From, To)) {
    for (const auto& from : describe::code_table<From>()) {
        const auto named = related(from.value);
        INFO(from.code);
        std::size_t expected = 0;
        for (const auto& to : describe::code_table<To>()) {
            INFO(to.code);
            CHECK(holds(from.value, to.value) == (std::ranges::find(named, to.code) != named.end()));
            expected += holds(from.value, to.value) ? 1 : 0;
        }
        CHECK(named.size() == expected);
    }
}

}  // namespace

TEST_CASE("a relation's shape is its predicate, code by code", "[describe]") {
    agrees_with(&recommended);
    agrees_with(&explains);
    agrees_with(&serves);
    agrees_with(&owes);
    CHECK(describe::shape_of<StructureForm>().codes[0].relations[0].target == &describe::shape_of<CentreSize>());
    CHECK(describe::shape_of<Standing>().codes[0].relations.empty());
}

TEST_CASE("the model's recommendation by size (S1)", "[vocabulary]") {
    using Codes = List<std::string_view>;
    CHECK(related(StructureForm::department) == Codes{"large"});
    CHECK(related(StructureForm::section) == Codes{"large"});
    CHECK(related(StructureForm::independent_post) == Codes{"medium"});
    CHECK(related(StructureForm::function) == Codes{"small"});
    CHECK(related(StructureForm::none).empty());
}

TEST_CASE("each step's reasons are those of the source (facts 1.5)", "[vocabulary]") {
    const auto reasons = [](Step step) {
        List<std::string_view> codes;
        for (const auto& entry : describe::code_table<StepReason>())
            if (explains(entry.value, step) && !explains(entry.value, Step::acquaint_staff)) codes.push_back(entry.code);
        return codes;
    };
    CHECK(reasons(Step::acquaint_staff).empty());
    CHECK(reasons(Step::choose_structure) == List<std::string_view>{"kept_existing_structure", "structural_change_under_way",
                                                                    "only_until_project_ends", "internal_conflict",
                                                                    "no_contact_with_management"});
    CHECK(reasons(Step::prepare_acts) ==
          List<std::string_view>{"planning_under_way", "provisions_already_exist", "internal_difficulties", "waiting_for_guidelines"});
    CHECK(reasons(Step::choose_organisers) ==
          List<std::string_view>{"no_concept_or_decision", "waiting_for_field_unit_heads", "no_decision_on_worker"});
    CHECK(reasons(Step::draw_up_scopes) == List<std::string_view>{"no_concept_or_decision", "work_under_way", "internal_changes"});
    CHECK(reasons(Step::introduce_supervision) == List<std::string_view>{"scheduled_later_by_supervisor"});
    CHECK(reasons(Step::propose_strategy) == List<std::string_view>{"scheduled_later_by_supervisor"});
}

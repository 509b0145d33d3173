#include <catch2/catch_message.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cstdlib>
#include <map>

#include "osl/codec/json.hpp"
#include "osl/published/pilot.hpp"
#include "osl/rules.hpp"
#include "osl/simulation.hpp"

using osl::CentreSize;
using osl::GroupKind;
using osl::Likeness;
using osl::Text;

namespace {

/// Counts by table and code, recounted from the records alone.
using Margins = std::map<Text, std::map<Text, std::int64_t>>;

Margins recount(const osl::Register& all) {
    Margins margins;
    std::map<Text, GroupKind> kinds;
    for (const auto& group : all.programme.groups.value()) kinds.emplace(group.id.text(), group.kind);
    for (const auto& centre : all.centres) {
        for (const auto& entry : centre.steps.value())
            if (entry.status == osl::StepStatus::done) ++margins["steps"][Text(code_of(entry.step))];
        if (centre.structures)
            for (const auto& structure : *centre.structures) ++margins["structure-forms"][structure.label.value()];
        if (centre.workloads)
            for (const auto workload : *centre.workloads) ++margins["workloads"][Text(code_of(workload))];
        for (const auto& person : centre.participants.value())
            if (!person.withdrawn_on) ++margins["trained.s1"][Text(code_of(kinds.at(person.group->text())))];
    }
    return margins;
}

/// The published counts of a table, by label where the sources' labels are finer than the codes.
std::map<Text, std::int64_t> published_counts(const Text& id) {
    const auto& table = osl::published::table(id);
    std::map<Text, std::int64_t> counts;
    for (std::size_t i = 0; i != table.cells.size(); ++i) {
        const auto& dimension = table.dimensions.front();
        counts[id == "structure-forms" ? dimension.labels.value().at(i).label : dimension.codes.at(i)] = table.cells[i].count->value();
    }
    return counts;
}

constexpr std::int64_t pilot_centres = 52;

}  // namespace

TEST_CASE("Blocks of 52 centres have the pilot's margins exactly") {
    const auto blocks = GENERATE(1, 2, 10);
    const auto seed = static_cast<std::uint64_t>(GENERATE(0, 1, 99));
    auto margins = recount(osl::simulate({static_cast<std::uint64_t>(blocks * pilot_centres), seed, Likeness::pilot}));
    for (const auto* id : {"steps", "structure-forms", "workloads", "trained.s1"}) {
        auto expected = published_counts(id);
        for (auto& [code, count] : expected) count *= blocks;
        CHECK(margins[id] == expected);
    }
}

TEST_CASE("Any other number has them as nearly as whole numbers allow") {
    for (std::int64_t centres = 1; centres != 3 * pilot_centres; ++centres) {
        auto margins = recount(osl::simulate({static_cast<std::uint64_t>(centres), 8, Likeness::pilot}));
        for (const auto* id : {"steps", "structure-forms", "workloads", "trained.s1"})
            for (const auto& [code, count] : published_counts(id)) {
                const auto off = std::abs(margins[id][code] * pilot_centres - count * centres);
                INFO(centres << " centres, " << id << ", " << code << ": " << margins[id][code]);
                CHECK(off <= 2 * pilot_centres);
            }
    }
}

TEST_CASE("No centre sends more trainees than the caps allow, and each sends one") {
    for (const auto& centre : osl::simulate({1000, 6, Likeness::pilot}).centres) {
        std::size_t active = 0;
        for (const auto& person : *centre.participants) active += person.withdrawn_on ? 0 : 1;
        CHECK(active >= 1);
        CHECK(active <= (centre.size == CentreSize::large ? 3U : 2U));
    }
}

TEST_CASE("What the rules find in a pilot is practice, never an error of the record") {
    const auto seed = static_cast<std::uint64_t>(GENERATE(1, 2, 3));
    const auto result = osl::check(osl::simulate({1040, seed, Likeness::pilot}), {.max_findings = 100'000});
    std::map<Text, int> by_rule;
    for (const auto& finding : result.findings) {
        INFO(osl::to_json(finding));
        CHECK(finding.nature != osl::Nature::data);
        CHECK(finding.severity != osl::Severity::error);
        ++by_rule[finding.rule];
    }
    // As published, of each 52: four chose no form, three only planned or informal ones, one was undecided, one animator was no social
    // worker.
    CHECK(by_rule["steps.structure-none-though-done"] == 4 * 20);
    CHECK(by_rule["steps.structure-not-firm"] == 3 * 20);
    CHECK(by_rule["steps.organiser-undecided"] == 20);
    CHECK(by_rule["steps.organiser-not-social-worker"] == 20);
    CHECK(by_rule["steps.scopes-without-organiser"] == 0);
}

TEST_CASE("Only a pilot of 52 centres names its model, and then the pilot's own questions find no error of the record either") {
    const auto model_of = [](std::uint64_t centres, Likeness like) {
        const osl::Simulation simulation({centres, 1, like});
        return simulation.header().programme.modelled_on;
    };
    CHECK(model_of(52, Likeness::pilot) == osl::Id("osl-pilot-2011"));
    CHECK(model_of(104, Likeness::pilot) == std::nullopt);
    CHECK(model_of(52, Likeness::ideal) == std::nullopt);
    for (std::uint64_t seed = 0; seed != 20; ++seed)
        for (const auto& finding : osl::check(osl::simulate({52, seed, Likeness::pilot})).findings) {
            INFO(osl::to_json(finding));
            CHECK(finding.nature != osl::Nature::data);
        }
}

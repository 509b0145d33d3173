#include <catch2/catch_message.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <limits>
#include <set>

#include "osl/codec/json.hpp"
#include "osl/rules.hpp"
#include "osl/simulation.hpp"

using osl::CentreSize;
using osl::InstitutionRole;
using osl::Likeness;
using osl::Text;

namespace {

osl::CheckResult check(std::uint64_t centres, std::uint64_t seed, const osl::AskedTimes& asked = {}) {
    osl::Simulation simulation({centres, seed, Likeness::ideal});
    osl::Checker checker(simulation.header().programme, {.asked = asked});
    while (const auto centre = simulation.next()) checker.add(*centre);
    return checker.finish();
}

Text first_finding(const osl::CheckResult& result) { return result.findings.empty() ? Text() : osl::to_json(result.findings.front()); }

}  // namespace

TEST_CASE("No rule finds anything in an ideal register, whatever its size and seed") {
    const auto [centres, seed] = GENERATE(table<std::uint64_t, std::uint64_t>({
        {1, 1},
        {1, 7},
        {2, 3},
        {52, 0},
        {52, std::numeric_limits<std::uint64_t>::max()},
        {52, 600'123'456},
        {2000, 1},
        {2000, 2},
    }));
    const auto result = check(centres, seed);
    INFO(centres << " centres, seed " << seed << ": " << first_finding(result));
    CHECK(result.total.value() == 0);
}

TEST_CASE("An ideal register without centres is told to be empty, and nothing else") {
    const auto result = check(0, 1);
    CHECK(result.total.value() == 1);
    CHECK(result.findings.at(0).rule == "register.empty");
}

TEST_CASE("Nor does any on an earlier day, as known then") {
    for (const auto* text :
         {"2011-03-01", "2011-03-31", "2011-06-15", "2011-09-03", "2011-11-20", "2012-01-31", "2012-05-05", "2012-11-29"}) {
        const osl::Day day(text);
        const auto result = check(500, 5, {.as_of = day, .known_by = day});
        INFO(text << ": " << first_finding(result));
        CHECK(result.total.value() == 0);
    }
}

TEST_CASE("Ideal centres differ: all sizes and roles, forms and voivodeships, no code of a municipality twice") {
    const auto all = osl::simulate({2000, 11, Likeness::ideal});
    std::set<CentreSize> sizes;
    std::set<InstitutionRole> roles;
    std::set<osl::StructureForm> forms;
    std::set<Text> voivodeships;
    std::set<Text> codes;
    std::set<Text> dossiers;
    for (auto centre : all.centres) {
        sizes.insert(centre.size.value());
        roles.insert(centre.takes_part_as[0]);
        if (centre.structures) forms.insert(centre.structures->front().form);
        const auto code = centre.municipality->teryt->text();
        voivodeships.insert(code.substr(0, 2));
        codes.insert(code);
        centre.id = osl::Id("x");
        dossiers.insert(osl::to_json(centre));
    }
    CHECK(sizes.size() == 3);
    CHECK(roles.size() == 2);
    CHECK(forms.size() == 7);
    CHECK(voivodeships.size() == 16);
    CHECK(codes.size() == all.centres.size());
    CHECK(dossiers.size() == all.centres.size());
}

TEST_CASE("No municipality can be a real one: powiats from 41, cities from 81") {
    for (const auto like : {Likeness::ideal, Likeness::pilot})
        for (const auto& centre : osl::simulate({300, 2, like}).centres) {
            const auto powiat = centre.municipality->teryt->text().substr(2, 2);
            CHECK(((powiat >= "41" && powiat <= "60") || (powiat >= "81" && powiat <= "99")));
            CHECK(centre.municipality->name->starts_with("Gmina symulowana "));
        }
}

TEST_CASE("An ideal dossier is about as long as a real one") {
    std::size_t bytes = 0;
    osl::Simulation simulation({500, 4, Likeness::ideal});
    while (const auto centre = simulation.next()) bytes += osl::to_json(*centre).size();
    CHECK(bytes / 500 > 2'000);
    CHECK(bytes / 500 < 5'000);
}

#include <catch2/catch_test_macros.hpp>

#include "osl/rules/territory/population_implausible.hpp"
#include "osl/rules/territory/size_mismatch.hpp"
#include "osl/rules/territory/size_on_boundary.hpp"
#include "osl/rules/territory/teryt_lost_zero.hpp"
#include "rules/judge.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::territory;

Register with_teryt(const char* code) {
    auto record = only(small);
    record.centres[0].municipality->teryt = Teryt(code);
    return record;
}

Register with_population(int people) {
    auto record = only(small);
    record.centres[0].municipality->population->value = Population(people);
    return record;
}

Register without_municipality() {
    auto record = only(small);
    record.centres[0].municipality.reset();
    return record;
}

Register left() {
    auto record = only(small);
    record.centres[0].left_on = When("2011-12-31");
    return record;
}

}  // namespace

TEST_CASE("teryt-format wants seven digits", "[rules][territory]") {
    CHECK(judge<TerytFormat>(clean_register()).four == Four{2, 0, 0, 1});
    for (const auto* code : {"", "020202", "02020221", "020202A", "02 02 022", "０202022"})
        CHECK(judge<TerytFormat>(with_teryt(code)).four == Four{0, 1, 0, 0});
    CHECK(judge<TerytFormat>(without_municipality()).four == Four{0, 0, 0, 1});
    CHECK(judge<TerytFormat>(left()).four == Four{0, 0, 1, 0});

    const auto found = judge<TerytFormat>(with_teryt("02-02-022")).finding();
    CHECK(found.met == "02-02-022");
    CHECK(found.pointer == "/municipality/teryt");
    CHECK(found.expected.en.starts_with("seven digits"));
    CHECK(found.repair.value().en == "write 0202022");
    CHECK(found.severity == Severity::error);
    CHECK_FALSE(judge<TerytFormat>(with_teryt("020202A")).finding().repair);
}

TEST_CASE("teryt-lost-zero knows six digits and five, and repairs where only one code can be meant", "[rules][territory]") {
    CHECK(judge<TerytLostZero>(clean_register()).four == Four{2, 0, 0, 1});
    CHECK(judge<TerytLostZero>(with_teryt("020202A")).four == Four{0, 0, 1, 0});
    CHECK(judge<TerytLostZero>(with_teryt("")).four == Four{0, 0, 1, 0});
    CHECK(judge<TerytLostZero>(with_teryt("20101")).four == Four{0, 1, 0, 0});
    CHECK(judge<TerytLostZero>(left()).four == Four{0, 0, 1, 0});

    const auto zero = judge<TerytLostZero>(with_teryt("617011")).finding();
    CHECK(zero.met == "617011");
    CHECK(zero.pointer == "/municipality/teryt");
    CHECK(zero.repair.value().en == "write 0617011");
    CHECK_FALSE(judge<TerytLostZero>(with_teryt("201011")).finding().repair);  // 0201011 or 201011x
    CHECK_FALSE(judge<TerytLostZero>(with_teryt("120101")).finding().repair);  // which kind nobody can tell
    CHECK_FALSE(judge<TerytLostZero>(with_teryt("990000")).finding().repair);
}

TEST_CASE("population-implausible has both bounds as parameters", "[rules][territory]") {
    CHECK(judge<PopulationImplausible>(clean_register()).four == Four{2, 0, 0, 1});
    CHECK(judge<PopulationImplausible>(with_population(299)).four == Four{0, 1, 0, 0});
    CHECK(judge<PopulationImplausible>(with_population(300)).four == Four{1, 0, 0, 0});
    CHECK(judge<PopulationImplausible>(with_population(2'000'001)).finding().expected.pl == "300–2\u00a0000\u00a0000 osób");
    CHECK(judge<PopulationImplausible>(with_population(25)).finding().met == "25");
    CHECK(judge<PopulationImplausible>(with_population(25)).finding().pointer == "/municipality/population/value");
    CHECK(judge<PopulationImplausible>(left()).four == Four{0, 0, 1, 0});
    CHECK(judge<PopulationImplausible>(with_population(25), {.parameters = {.least = Population(20)}}).four == Four{1, 0, 0, 0});
}

TEST_CASE("size-mismatch compares the declared with the computed size", "[rules][territory]") {
    CHECK(judge<SizeMismatch>(clean_register()).four == Four{2, 0, 0, 1});
    auto record = with_population(25'001);
    const auto found = judge<SizeMismatch>(record).finding();
    CHECK(found.met == "small");
    CHECK(found.expected.en == "medium with 25,001 inhabitants");
    CHECK(found.pointer == "/size");
    record.programme.size_policy = SizePolicy(Population(30'000), Population(90'000));
    CHECK(judge<SizeMismatch>(record).four == Four{1, 0, 0, 0});
    record.centres[0].size.reset();
    CHECK(judge<SizeMismatch>(record).four == Four{0, 0, 0, 1});
    CHECK(judge<SizeMismatch>(left()).four == Four{0, 0, 1, 0});
}

TEST_CASE("size-on-boundary knows the bounds of the size policy", "[rules][territory]") {
    CHECK(judge<SizeOnBoundary>(clean_register()).four == Four{2, 0, 0, 1});
    const auto found = judge<SizeOnBoundary>(with_population(25'000)).finding();
    CHECK(found.met == "25000");
    CHECK(found.expected.en == "a number off the bound; here it counts as small");
    CHECK(found.pointer == "/municipality/population/value");
    CHECK(found.severity == Severity::information);
    auto record = with_population(100'000);
    CHECK(judge<SizeOnBoundary>(record).four == Four{0, 1, 0, 0});
    record.programme.size_policy = SizePolicy(Population(20'000), Population(90'000));
    CHECK(judge<SizeOnBoundary>(record).four == Four{1, 0, 0, 0});
    CHECK(judge<SizeOnBoundary>(without_municipality()).four == Four{0, 0, 0, 1});
    CHECK(judge<SizeOnBoundary>(left()).four == Four{0, 0, 1, 0});
}

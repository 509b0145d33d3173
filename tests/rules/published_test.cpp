#include <catch2/catch_test_macros.hpp>

#include "osl/rules/published/breakdown_total_differs.hpp"
#include "osl/rules/published/percentage_does_not_rederive.hpp"
#include "osl/rules/published/strands_pooled.hpp"
#include "rules/judge.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::published;

TableCell& at(FigureTable& table, const char* group, const char* year) {
    for (auto& cell : table.cells)
        if (cell.at == List<Text>{group, year}) return cell;
    throw Error("no such cell");
}

}  // namespace

TEST_CASE("percentage-does-not-rederive rounds half up at the printed decimals", "[rules][published]") {
    CHECK(judge<PercentageDoesNotRederive>(clean_table()).four == Four{1, 0, 8, 0});
    auto table = clean_table();
    auto& cell = at(table, "total", "total");
    cell.percentage = 37.9;
    const auto found = judge<PercentageDoesNotRederive>(table).finding();
    CHECK(found.met == "37.9 % = 31/82");
    CHECK(found.expected.en == "37.8 %, rounded half up");
    CHECK(found.expected.pl == "37,8 %, zaokrąglone od połowy w górę");
    CHECK(found.pointer == "/cells/8/percentage");
    cell = {.at = cell.at, .count = Count(83), .denominator = Count(82), .percentage = 101.2, .decimals = Decimals(1)};
    CHECK(judge<PercentageDoesNotRederive>(table).finding().expected.pl == "≤ 100 %");
    cell.denominator.reset();
    CHECK(judge<PercentageDoesNotRederive>(table).four == Four{0, 0, 8, 1});
}

TEST_CASE("breakdown-total-differs adds up every line", "[rules][published]") {
    CHECK(judge<BreakdownTotalDiffers>(clean_table()).four == Four{5, 0, 4, 0});

    auto table = clean_table();
    at(table, "large", "total").count = Count(22);
    const auto verdict = judge<BreakdownTotalDiffers>(table);
    CHECK(verdict.four == Four{3, 2, 4, 0});  // its own line and the line of totals
    CHECK(verdict.findings[0].met == "22");
    CHECK(verdict.findings[0].expected.en == "sum of the parts: 21 (year)");
    CHECK(verdict.findings[0].pointer == "/cells/2/count");
    CHECK(verdict.findings[1].expected.pl == "suma części: 32 (group)");
}

TEST_CASE("breakdown-total-differs leaves open what is not printed or not exact", "[rules][published]") {
    auto table = clean_table();
    at(table, "large", "2011").count.reset();
    CHECK(judge<BreakdownTotalDiffers>(table).four == Four{3, 0, 4, 2});
    at(table, "large", "2012").count = Count(30);  // more than the total by itself
    CHECK(judge<BreakdownTotalDiffers>(table).four == Four{2, 2, 4, 1});
    table = clean_table();
    at(table, "total", "total").approximate = true;
    CHECK(judge<BreakdownTotalDiffers>(table).four == Four{4, 0, 4, 1});
    table = clean_table();
    at(table, "total", "total").count.reset();
    CHECK(judge<BreakdownTotalDiffers>(table).four == Four{4, 0, 4, 1});
    table.dimensions[0].overlapping = true;
    table.dimensions[1].overlapping = true;
    CHECK(judge<BreakdownTotalDiffers>(table).four == Four{0, 0, 9, 0});
    table.cells = {{.at = {"total"}, .count = Count(1)}};  // no place among two dimensions
    CHECK(judge<BreakdownTotalDiffers>(table).four == Four{0, 0, 0, 1});
}

TEST_CASE("strands-pooled is a total over a dimension of strands", "[rules][published]") {
    CHECK(judge<StrandsPooled>(clean_table()).four == Four{0, 0, 1, 0});
    auto table = clean_table();
    table.dimensions[0] = {.name = "strand", .vocabulary = "Strand", .codes = {"osl", "task2"}};
    table.cells = {{.at = {"osl", "2011"}, .count = Count(52)}, {.at = {"task2", "2011"}, .count = Count(23)}};
    table.margins = List<Text>{"year"};
    CHECK(judge<StrandsPooled>(table).four == Four{1, 0, 0, 0});
    table.margins = List<Text>{"year", "strand"};
    CHECK(judge<StrandsPooled>(table).finding().pointer == "/margins/1");
    table.cells.push_back({.at = {"total", "2011"}, .count = Count(75)});
    const auto found = judge<StrandsPooled>(table).finding();
    CHECK(found.pointer == "/cells/2");
    CHECK(found.met == "total");
    CHECK(found.expected.en == "each strand by itself");
    CHECK(found.repair.value().en == "leave out the total over the strands");
}

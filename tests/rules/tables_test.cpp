// Tables of figures as a whole: their shape, what may be said of a malformed one, and how the work grows.
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "osl/published/pilot.hpp"
#include "osl/rules.hpp"
#include "osl/rules/disclosure/small_count.hpp"
#include "osl/rules/published/percentage_does_not_rederive.hpp"
#include "osl/rules/published/rounding_convention.hpp"
#include "osl/rules/published/table_malformed.hpp"
#include "rules/judge.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::published;
using osl::rules::disclosure::SmallCount;

/// A table by one dimension of three codes, totalled.
FigureTable by_group(List<TableCell> cells, FigureUnit unit = FigureUnit::persons) {
    return {.id = Id("t"),
            .title = {"t", "t"},
            .strand = Strand::osl,
            .unit = unit,
            .person_level = false,
            .dimensions = {{.name = "group", .codes = {"a", "b", "c"}}},
            .cells = std::move(cells),
            .margins = List<Text>{"group"}};
}

TableCell count(const char* code, int number) { return {.at = {code}, .count = Count(number)}; }
TableCell hidden(const char* code) { return {.at = {code}, .suppressed = true}; }

std::set<Text> rules_of(const FigureTable& table) {
    std::set<Text> out;
    for (const auto& finding : check(table).findings) out.insert(finding.rule);
    return out;
}

List<Text> small_counts(const FigureTable& table) {
    List<Text> out;
    for (const auto& finding : judge<SmallCount>(table).findings) out.push_back(finding.pointer + ' ' + finding.met);
    return out;
}

TableCell share(int n, int of, double percentage, Opt<int> decimals = {}) {
    return {.at = {"a"},
            .count = Count(n),
            .denominator = Count(of),
            .percentage = percentage,
            .decimals = decimals ? Opt<Decimals>(Decimals(*decimals)) : Opt<Decimals>()};
}

}  // namespace

TEST_CASE("table-malformed says every fault of a table's shape", "[rules][published]") {
    CHECK(judge<TableMalformed>(clean_table()).four == Four{1, 0, 0, 0});
    auto table =
        by_group({count("a", 10), count("a", 7), count("zz", 2), {.at = {}, .count = Count(9)}, {.at = {"b", "x"}}, count("total", 19)});
    table.margins = List<Text>{"group", "year", "group"};
    table.dimensions.push_back({.name = "group", .codes = {"x", "x", "total", ""}});
    List<Text> pointers;
    for (const auto& finding : judge<TableMalformed>(table).findings) pointers.push_back(finding.pointer);
    for (const auto* pointer : {"/dimensions/1/name", "/dimensions/1/codes/1", "/dimensions/1/codes/2", "/dimensions/1/codes/3",
                                "/margins/1", "/margins/2", "/cells/0/at", "/cells/1/at", "/cells/2/at/0", "/cells/3/at"})
        CHECK(std::ranges::find(pointers, pointer) != pointers.end());
    const auto twice = judge<TableMalformed>(by_group({count("a", 10), count("a", 7)})).finding();
    CHECK(twice.pointer == "/cells/1/at");
    CHECK(twice.met == "[\"a\"]");
    CHECK(twice.expected.en == "each place only once; cell 0 has the same");
    const auto unknown = judge<TableMalformed>(by_group({count("zz", 10)})).finding();
    CHECK(unknown.expected.pl == "jeden z kodów wymiaru „group”: a, b, c albo total");
}

TEST_CASE("table-malformed finds numbers of one cell that contradict one another", "[rules][published]") {
    const auto pointer = [](TableCell cell) {
        cell.at = {"a"};
        return judge<TableMalformed>(by_group({std::move(cell)})).finding().pointer;
    };
    CHECK(pointer({.at = {}, .count = Count(5), .denominator = Count(3)}) == "/cells/0/count");
    CHECK(pointer({.at = {}, .count = Count(5), .at_most = Count(3)}) == "/cells/0/at_most");
    CHECK(pointer({.at = {}, .count = Count(5), .suppressed = true}) == "/cells/0/suppressed");
    CHECK(pointer({.at = {}, .percentage = -1.0}) == "/cells/0/percentage");
    CHECK(pointer({.at = {}, .percentage = 101.0}) == "/cells/0/percentage");
    CHECK(pointer({.at = {}, .value = -0.5}) == "/cells/0/value");
    CHECK(judge<TableMalformed>(by_group({{.at = {"a"}, .count = Count(5), .denominator = Count(3), .value = 1.67}})).findings.empty());
}

TEST_CASE("of a malformed table nothing is said to agree", "[rules][published]") {
    const auto table = by_group({count("a", 10), count("a", 7), count("b", 2), count("c", 9), count("total", 19)}, FigureUnit::centres);
    const auto result = check(table);
    for (const auto& tally : result.tallies)
        if (tally.rule.starts_with("published.") && tally.rule != "published.table-malformed") CHECK(tally.pass.value() == 0);
    auto persons = table;
    persons.unit = FigureUnit::persons;
    CHECK(judge<SmallCount>(persons).four == Four{0, 1, 0, 4});  // what is printed is read all the same
}

TEST_CASE("percentages are judged as decimal fractions, at the decimals they have", "[rules][published]") {
    const auto four = [](const TableCell& cell) { return judge<PercentageDoesNotRederive>(by_group({cell})).four; };
    const Four pass{1, 0, 0, 0};
    CHECK(four(share(23, 52, 44.2)) == pass);
    CHECK(four(share(23, 52, 44.20)) == pass);  // a number keeps no trailing zero
    CHECK(four(share(23, 52, 44)) == pass);
    CHECK(four(share(23, 52, 44.23)) == pass);
    CHECK(four(share(23, 52, 100.0 * 23 / 52)) == pass);
    CHECK(four(share(1, 3, 100.0 / 3)) == pass);
    CHECK(four(share(1, 8, 12, 0)) == pass);
    CHECK(four(share(1, 16, 6.2, 1)) == pass);
    CHECK(four(share(1, 8, 13, 0)) == pass);
    CHECK(four(share(23, 52, 44.3)) == Four{0, 1, 0, 0});
    CHECK(four(share(23, 52, 44.20, 2)) == Four{0, 1, 0, 0});
    const auto cut = judge<PercentageDoesNotRederive>(by_group({share(34, 52, 65.3)})).finding();
    CHECK(cut.expected.en == "65.4 %, rounded half up; the printed number is cut off, not rounded");
    const auto more = judge<PercentageDoesNotRederive>(by_group({share(23, 52, 44.23, 1)})).finding();
    CHECK(more.expected.pl == "44,2 %, zaokrąglone od połowy w górę; liczba ma więcej miejsc po przecinku, niż mówi pole decimals");
    auto about = share(23, 52, 40);
    about.approximate = true;
    CHECK(four(about) == Four{0, 0, 0, 1});
}

TEST_CASE("every share of up to 200 that is rounded half up or half to even rederives", "[rules][published]") {
    for (std::int64_t of = 1; of <= 200; ++of)
        for (std::int64_t n = 0; n <= of; ++n)
            for (int decimals = 0; decimals != 3; ++decimals) {
                std::int64_t scale = 100;
                for (int i = 0; i != decimals; ++i) scale *= 10;
                const auto up = (2 * scale * n + of) / (2 * of);
                const bool half = 2 * scale * n % (2 * of) == of;
                const auto rederived = [&](std::int64_t digits) { return rederive(n, of, PrintedNumber{digits, decimals}, decimals).how; };
                REQUIRE(rederived(up) == Rederivation::half_up);
                REQUIRE((rederived(up + 1) == Rederivation::differs));
                if (half && up % 2 != 0) REQUIRE(rederived(up - 1) == Rederivation::half_to_even);
            }
}

TEST_CASE("rounding-convention names half to even", "[rules][published]") {
    const auto found = judge<RoundingConvention>(by_group({share(1, 8, 12, 0)})).finding();
    CHECK(found.severity == Severity::information);
    CHECK(found.met == "12 % = 1/8");
    CHECK(found.expected.en == "13 %, rounded half up");
    CHECK(judge<RoundingConvention>(by_group({share(1, 8, 13, 0)})).four == Four{1, 0, 0, 0});
}

TEST_CASE("small-count reads what is printed beside a count that is not", "[rules][disclosure]") {
    CHECK(small_counts(by_group({count("a", 10), hidden("b"), hidden("c"), count("total", 12)})) ==
          List<Text>{"/cells/1 0–2", "/cells/2 0–2"});
    CHECK(small_counts(by_group({count("a", 10), hidden("b"), hidden("c"), count("total", 11)})).size() == 2);
    CHECK(small_counts(by_group({count("a", 10), hidden("b"), hidden("c"), count("total", 13)})).empty());
    CHECK(small_counts(by_group({count("a", 10), hidden("b"), count("total", 12)})).size() == 2);  // and the place that is not listed
    CHECK(small_counts(by_group({{.at = {"a"}, .denominator = Count(4), .value = 0.5, .decimals = Decimals(2), .suppressed = true}})) ==
          List<Text>{"/cells/0 2"});
    CHECK(small_counts(by_group({{.at = {"a"}, .at_most = Count(2), .suppressed = true}})) == List<Text>{"/cells/0 0–2"});
    CHECK(small_counts(by_group({{.at = {"a"}, .count = Count(19), .denominator = Count(20)}})) == List<Text>{"/cells/0 20 − 19 = 1"});
    CHECK(small_counts(by_group({{.at = {"a"}, .count = Count(20), .denominator = Count(20)}})).empty());
    CHECK(small_counts(by_group({{.at = {"a"}, .count = Count(0), .denominator = Count(2)}})) == List<Text>{"/cells/0 2"});
    CHECK(small_counts(
              by_group({{.at = {"a"}, .percentage = 2.4, .decimals = Decimals(1), .suppressed = true},
                        {.at = {"b"}, .count = Count(40), .denominator = Count(82), .percentage = 48.8, .decimals = Decimals(1)}})) ==
          List<Text>{"/cells/0 2"});
    CHECK(small_counts(by_group({count("a", 10), count("c", 9), count("total", 21)})) == List<Text>{"/cells 2 [b]"});
}

TEST_CASE("small-count recovers what only several lines together give away", "[rules][disclosure]") {
    // a + b + e and c + d are known by row, a + c and b + d by column: so is e
    FigureTable table{.id = Id("t"),
                      .title = {"t", "t"},
                      .strand = Strand::osl,
                      .unit = FigureUnit::persons,
                      .dimensions = {{.name = "row", .codes = {"r", "s"}}, {.name = "column", .codes = {"x", "y", "z"}}},
                      .cells = {},
                      .margins = List<Text>{"row", "column"}};
    const auto put = [&](const char* row, const char* column, Opt<int> number) {
        table.cells.push_back({.at = {row, column}, .count = number ? Opt<Count>(Count(*number)) : Opt<Count>()});
    };
    for (const auto* row : {"r", "s"})
        for (const auto* column : {"x", "y"}) put(row, column, {});
    put("r", "z", {});
    put("s", "z", 50);
    put("r", "total", 42);
    put("s", "total", 90);
    put("total", "x", 40);
    put("total", "y", 40);
    put("total", "z", {});
    put("total", "total", {});
    CHECK(small_counts(table) == List<Text>{"/cells/4 2"});
}

TEST_CASE("a sum over persons may not tell of one", "[rules][disclosure]") {
    const auto four = [](int persons, int largest) {
        return judge<SmallCount>(by_group({{.at = {"a"}, .count = Count(100), .persons = Count(persons), .largest = Count(largest)}},
                                          FigureUnit::person_days))
            .four;
    };
    CHECK(four(10, 75) == Four{1, 0, 0, 0});
    CHECK(four(10, 76) == Four{0, 1, 0, 0});
    CHECK(four(2, 50) == Four{0, 1, 0, 0});
    CHECK(judge<SmallCount>(by_group({count("a", 100)}, FigureUnit::person_days)).four == Four{0, 0, 0, 1});
}

TEST_CASE("the work on a table grows with its cells", "[rules][disclosure]") {
    const auto steps = [](std::size_t cells, bool totalled) {
        auto table = by_group({});
        auto& codes = table.dimensions[0].codes;
        codes.clear();
        for (std::size_t i = 0; i != cells; ++i) {
            codes.push_back("code" + std::to_string(i));
            table.cells.push_back({.at = {codes.back()}});
            if (i % 2 != 0) table.cells.back().count = Count(7);
        }
        if (totalled) table.cells.push_back(count("total", 1'000'000));
        return osl::rules::disclosure::read_table(osl::rules::TableAt(table), 3, false).steps;
    };
    for (const bool totalled : {false, true}) CHECK(steps(20'000, totalled) <= 11 * steps(2'000, totalled));
}

TEST_CASE("the published tables keep the rules about tables", "[rules][published]") {
    for (const auto& table : published::pilot().tables) {
        INFO(table.id.text());
        CHECK(check(table, {.published = &published::pilot()}).findings.empty());
        CHECK(rules_of(table).empty());
    }
}

TEST_CASE("a verdict before publication names the cells and says why in both languages", "[rules][disclosure]") {
    const auto good = publication_of(clean_table());
    CHECK(good.publishable);
    CHECK(good.summary.en == "May be published: nothing points to persons.");
    const auto bad = publication_of(by_group({count("a", 2), count("b", 9)}));
    CHECK_FALSE(bad.publishable);
    REQUIRE(bad.obstacles.size() == 1);
    CHECK(bad.obstacles[0].rule == "disclosure.small-count");
    CHECK(bad.obstacles[0].at == List<Text>{"a"});
    CHECK(bad.obstacles[0].why.en == "so few persons that they can be recognised: met 2, expected 0 or at least 3");
    CHECK(bad.obstacles[0].why.pl.starts_with("liczba osób tak mała"));
    CHECK(bad.summary.pl == "Nie publikować w tej postaci; przeszkód: 1.");
    const auto open = publication_of(by_group({count("a", 20)}, FigureUnit::person_days));
    CHECK_FALSE(open.publishable);
    CHECK(open.undecided.value() == 1);
    CHECK(publication_of(by_group({count("a", 1)}, FigureUnit::centres)).publishable);
}

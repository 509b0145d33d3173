#include <catch2/catch_test_macros.hpp>

#include "osl/published/pilot.hpp"
#include "osl/rules/disclosure/person_level_performance.hpp"
#include "osl/rules/disclosure/small_count.hpp"
#include "rules/judge.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::disclosure;

TableCell& at(FigureTable& table, const char* group, const char* year) {
    for (auto& cell : table.cells)
        if (cell.at == List<Text>{group, year}) return cell;
    throw Error("no such cell");
}

/// The clean table with a cell withheld, and its neighbours of other counts so that everything still adds up.
FigureTable with_two_in_small_2012() {
    auto table = clean_table();
    at(table, "small", "2012").count = Count(2);
    at(table, "small", "total").count = Count(12);
    at(table, "total", "2012").count = Count(11);
    at(table, "total", "total").count = Count(33);
    return table;
}

}  // namespace

TEST_CASE("person-level-performance reads what the table says of itself", "[rules][disclosure]") {
    auto table = clean_table();
    CHECK(judge<PersonLevelPerformance>(table).four == Four{1, 0, 0, 0});
    table.person_level.reset();
    CHECK(judge<PersonLevelPerformance>(table).four == Four{0, 0, 0, 1});
    table.subject = TableSubject::participation;
    CHECK(judge<PersonLevelPerformance>(table).four == Four{0, 0, 1, 0});
    table.subject.reset();
    table.person_level = true;
    table.already_published = true;
    table.unit = FigureUnit::days;
    const auto found = judge<PersonLevelPerformance>(table).finding();
    CHECK(found.met == "person_level: true, days");
    CHECK(found.pointer == "/person_level");
    CHECK(found.expected.en == "figures of groups of persons; or a subject that may be told of persons");
    table.subject = TableSubject::attendance;
    CHECK(judge<PersonLevelPerformance>(table).finding().met == "person_level: true, days, attendance");
    table.subject = TableSubject::steps;
    CHECK(judge<PersonLevelPerformance>(table).four == Four{0, 0, 1, 0});
}

TEST_CASE("person-level-performance refuses aggregates over too few persons", "[rules][disclosure]") {
    auto table = clean_table();
    table.subject = TableSubject::homework;
    CHECK(judge<PersonLevelPerformance>(table).four == Four{9, 0, 0, 0});
    at(table, "small", "2011").denominator = Count(2);
    const auto found = judge<PersonLevelPerformance>(table).finding();
    CHECK(found.pointer == "/cells/3");
    CHECK(found.met == "2");
    CHECK(found.expected.pl == "co najmniej 3 osoby");
    table.unit = FigureUnit::days;
    CHECK(judge<PersonLevelPerformance>(table).four == Four{0, 0, 0, 9});
    for (auto& cell : table.cells) cell.persons = Count(4);
    CHECK(judge<PersonLevelPerformance>(table).four == Four{9, 0, 0, 0});
    CHECK(judge<PersonLevelPerformance>(table, {.parameters = {.k = Count(5)}}).four == Four{0, 9, 0, 0});
}

TEST_CASE("small-count finds printed counts of one and two persons", "[rules][disclosure]") {
    CHECK(judge<SmallCount>(clean_table()).four == Four{9, 0, 0, 0});
    auto table = with_two_in_small_2012();
    const auto found = judge<SmallCount>(table).finding();
    CHECK(found.met == "2");
    CHECK(found.expected.pl == "0 albo co najmniej 3");
    CHECK(found.pointer == "/cells/4/count");
    CHECK(found.repair.value().en.starts_with("suppress this cell"));
    CHECK(judge<SmallCount>(table, {.parameters = {.k = Count(2)}}).four == Four{9, 0, 0, 0});
    CHECK(judge<SmallCount>(table, {.parameters = {.k = Count(10)}}).four == Four{7, 2, 0, 0});
}

TEST_CASE("small-count believes in an earlier publication only what is known of it", "[rules][disclosure]") {
    auto table = with_two_in_small_2012();
    const Four fails{8, 1, 0, 0};
    auto printed = table;
    printed.already_published = true;
    printed.sources = List<SourceRef>{{.source = Id("s1"), .where = {"slajd 12", "slide 12"}}};
    const Published known{.sources = {{.id = Id("s1"), .title = {"Raport", "Report"}, .where = {"Warszawa", "Warsaw"}}},
                          .figures = {{.id = Id("small.2012"),
                                       .title = {"Mali", "Small"},
                                       .strand = Strand::osl,
                                       .value = 2.0,
                                       .unit = FigureUnit::persons,
                                       .sources = *printed.sources}},
                          .tables = {printed},
                          .conflicts = {}};
    CHECK(judge<SmallCount>(table, {}, &known).four == fails);
    table.already_published = true;
    CHECK(judge<SmallCount>(table, {}, &known).four == fails);  // no source
    table.sources = List<SourceRef>{{.source = Id("somewhere"), .where = {"s. 1", "p. 1"}}};
    CHECK(judge<SmallCount>(table, {}, &known).four == fails);  // one that nobody knows
    table.sources = printed.sources;
    CHECK(judge<SmallCount>(table).four == fails);  // no publication to look it up in
    CHECK(judge<SmallCount>(table, {}, &known).four == Four{0, 0, 9, 0});
    table.id = Id("another");
    CHECK(judge<SmallCount>(table, {}, &known).four == fails);  // the source is right, the figure is another
    at(table, "small", "2012").figure = Id("small.2012");
    CHECK(judge<SmallCount>(table, {}, &known).four == Four{8, 0, 1, 0});
    table.id = printed.id;
    at(table, "small", "2012").count = Count(1);
    CHECK(judge<SmallCount>(table, {}, &known).findings.size() == 1);  // the same place, another number
}

TEST_CASE("small-count looks at centres only where a profile asks", "[rules][disclosure]") {
    auto table = with_two_in_small_2012();
    table.unit = FigureUnit::centres;
    CHECK(judge<SmallCount>(table).four == Four{0, 0, 9, 0});
    CHECK(judge<SmallCount>(table, {.parameters = {.centres = true}}).four == Four{8, 1, 0, 0});
    table.unit = FigureUnit::indications;
    CHECK(judge<SmallCount>(table, {.parameters = {.centres = true}}).four == Four{0, 0, 9, 0});
}

TEST_CASE("small-count recovers a withheld cell that is the only unknown of a line", "[rules][disclosure]") {
    auto table = with_two_in_small_2012();
    auto& hidden = at(table, "small", "2012");
    hidden.count.reset();
    hidden.suppressed = true;
    const auto found = judge<SmallCount>(table).finding();
    CHECK(found.met == "2");
    CHECK(found.pointer == "/cells/4");
    CHECK(found.expected.en == "a count that cannot be recovered");
    CHECK(found.repair.value().pl == "ukryj jeszcze jedną komórkę tej linii");

    // one more in its row: the column still gives it away; a third and a fourth protect it
    at(table, "small", "2011").count.reset();
    CHECK(judge<SmallCount>(table).four == Four{8, 1, 0, 0});
    at(table, "large", "2012").count.reset();
    at(table, "large", "2011").count.reset();
    CHECK(judge<SmallCount>(table).four == Four{9, 0, 0, 0});
}

TEST_CASE("small-count recovers a withheld total, and a count from its percentage", "[rules][disclosure]") {
    auto table = clean_table();
    at(table, "small", "2011").count = Count(1);
    at(table, "small", "total").count.reset();
    at(table, "total", "total").count.reset();
    CHECK(judge<SmallCount>(table).four == Four{7, 2, 0, 0});
    table.dimensions[0].overlapping = true;
    table.dimensions[1].overlapping = true;
    CHECK(judge<SmallCount>(table).four == Four{8, 1, 0, 0});

    at(table, "small", "2011") = {.at = {"small", "2011"}, .denominator = Count(52), .percentage = 1.9, .decimals = Decimals(1)};
    CHECK(judge<SmallCount>(table).finding().met == "1");
    at(table, "small", "2011").denominator = Count(500);  // 9 or 10 persons of 500 print alike at no decimals
    at(table, "small", "2011").percentage = 2;
    at(table, "small", "2011").decimals.reset();
    CHECK(judge<SmallCount>(table).findings.empty());
}

TEST_CASE("the published tables are exempt or hold no small count of persons", "[rules][disclosure]") {
    for (const auto& table : published::pilot().tables) {
        INFO(table.id.text());
        CHECK(judge<SmallCount>(table).findings.empty());
        CHECK(judge<PersonLevelPerformance>(table).findings.empty());
    }
}

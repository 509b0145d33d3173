// What each indicator counts, on small registers made for it and on the reconstructed pilot.
#include "osl/indicators.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "osl/codec/json.hpp"
#include "osl/codec/read.hpp"
#include "osl/describe/unknown_name.hpp"

using namespace osl;

namespace {

Programme programme() {
    return {.id = Id("test"),
            .strand = Strand::osl,
            .period = Period(Day(2011, 3, 1), Day(2012, 11, 30)),
            .observed_on = Day(2012, 3, 16),
            .groups = List<TrainingGroup>{{.id = Id("g"), .kind = GroupKind::medium_city}, {.id = Id("e"), .kind = GroupKind::educators}}};
}

Centre centre(const char* id, InstitutionRole role = InstitutionRole::organiser_institution) {
    return {.id = Id(id), .takes_part_as = {role}, .joined_on = When("2011-03")};
}

StepEntry entry(Step step, StepStatus status, const char* on) { return {.step = step, .status = status, .on = When(on)}; }

Register record(List<Centre> centres) { return {.programme = programme(), .centres = std::move(centres)}; }

FigureTable one(const Register& r, const char* id, IndicatorOptions options = {}) {
    options.select = {id};
    return indicators_of(r, options).front();
}

const TableCell& at(const FigureTable& table, const List<Text>& place) {
    const auto found = std::ranges::find(table.cells, place, &TableCell::at);
    REQUIRE(found != table.cells.end());
    return *found;
}

Text share(const FigureTable& table, const List<Text>& place) {
    const auto& cell = at(table, place);
    return std::to_string(cell.count->value()) + "/" + std::to_string(cell.denominator->value());
}

}  // namespace

TEST_CASE("a step counts as done by its latest counting entry, and what is unknown gives the upper bound") {
    auto done = centre("a");
    done.steps = List<StepEntry>{entry(Step::acquaint_staff, StepStatus::in_progress, "2011-05"),
                                 entry(Step::acquaint_staff, StepStatus::done, "2011-09")};
    auto late = centre("b");
    late.steps = List<StepEntry>{entry(Step::acquaint_staff, StepStatus::done, "2012-05-01")};
    auto unknown = centre("c");
    unknown.steps = List<StepEntry>{entry(Step::acquaint_staff, StepStatus::unknown, "2011-05")};
    const auto r = record({done, late, unknown});
    const auto table = one(r, "I01");
    CHECK(share(table, {"acquaint_staff"}) == "1/3");
    CHECK(at(table, {"acquaint_staff"}).at_most == Count(3));  // b's entry does not count yet: nothing is recorded of it on that day
    CHECK(at(table, {"acquaint_staff"}).percentage == 33.3);
    CHECK(share(one(r, "I01", {.asked = {.as_of = Day(2012, 6, 1), .known_by = Day(2012, 6, 1)}}), {"acquaint_staff"}) == "2/3");
    CHECK(share(one(r, "I01", {.asked = {.as_of = Day(2011, 6, 1), .known_by = Day(2011, 6, 1)}}), {"acquaint_staff"}) == "0/3");
}

TEST_CASE("the lenient rate adds what was satisfied before and nothing else") {
    auto before = centre("a");
    before.steps = List<StepEntry>{entry(Step::prepare_acts, StepStatus::already_satisfied, "2011-03")};
    auto spared = centre("b");
    spared.steps = List<StepEntry>{entry(Step::prepare_acts, StepStatus::not_needed, "2011-03")};
    const auto r = record({before, spared});
    CHECK(share(one(r, "I01"), {"prepare_acts"}) == "0/2");
    CHECK(share(one(r, "I02"), {"prepare_acts"}) == "1/2");
    CHECK(at(one(r, "I02"), {"prepare_acts"}).at_most == Count(1));
}

TEST_CASE("the population decides which centres are counted") {
    auto left = centre("left");
    left.left_on = When("2011-12");
    auto later = centre("later");
    later.joined_on = When("2012-06");
    auto undated = centre("undated");
    undated.joined_on = {};
    const auto r = record({centre("a"), centre("e", InstitutionRole::educator_institution), left, later, undated});
    const auto counted = [&](CountedCentres population) {
        return at(one(r, "I04", {.population = population}), {"mean"}).denominator->value();
    };
    CHECK(counted(CountedCentres::obliged) == 2);
    CHECK(counted(CountedCentres::all_joined) == 3);
    CHECK(counted(CountedCentres::ever_joined) == 4);
}

TEST_CASE("an empty population gives counts of none and no percentage") {
    const auto r = record({});
    for (const auto& table : indicators_of(r))
        for (const auto& cell : table.cells) {
            CHECK(cell.count == Count(0));
            CHECK_FALSE(cell.percentage.has_value());
            CHECK_FALSE(cell.value.has_value());
        }
}

TEST_CASE("a form counts once in a centre, its indications as often as they are given, none included") {
    auto a = centre("a");
    a.structures =
        List<StructureEntry>{{.form = StructureForm::team, .label = "Zespół A", .standing = Standing::adopted, .on = When("2011-05")},
                             {.form = StructureForm::team, .label = "Zespół B", .standing = Standing::planned, .on = When("2011-06")}};
    auto b = centre("b");
    b.structures = List<StructureEntry>{{.form = StructureForm::none, .on = When("2011-06")}};
    auto c = centre("c");
    c.structures = List<StructureEntry>{};
    const auto r = record({a, b, c, centre("d")});
    const auto tables = indicators_of(r, {.select = {"structure-forms"}});
    REQUIRE(tables.size() == 3);
    CHECK(share(tables[0], {"team"}) == "1/2");
    CHECK(share(tables[0], {"none"}) == "1/2");
    CHECK(share(tables[1], {"team"}) == "2/3");
    CHECK(share(tables[2], {"Zespół B"}) == "1/3");
    const auto chosen = one(r, "I11");
    CHECK(share(chosen, {"chosen"}) == "1/4");
    CHECK(at(chosen, {"chosen"}).at_most == Count(2));  // d has no record
    CHECK(share(chosen, {"adopted"}) == "1/4");
}

TEST_CASE("an ended structure holds no longer") {
    auto a = centre("a");
    a.structures = List<StructureEntry>{{.form = StructureForm::unit, .standing = Standing::adopted, .on = When("2011-05")},
                                        {.form = StructureForm::unit, .standing = Standing::ended, .on = When("2012-01")}};
    const auto r = record({a});
    CHECK(share(one(r, "I11"), {"chosen"}) == "0/1");
    CHECK(share(one(r, "I11", {.asked = {.as_of = Day(2011, 12, 31), .known_by = Day(2011, 12, 31)}}), {"chosen"}) == "1/1");
}

TEST_CASE("workloads bear no dates, so they are known for the day of observation only") {
    auto a = centre("a");
    a.workloads = List<Workload>{Workload::exclusive, Workload::fundraising, Workload::exclusive};
    auto b = centre("b");
    b.workloads = List<Workload>{Workload::unknown};
    const auto r = record({a, b});
    CHECK(share(one(r, "I12"), {"exclusive"}) == "1/2");
    CHECK(share(one(r, "I13"), {"recorded"}) == "1/2");
    CHECK(share(one(r, "I13"), {"known"}) == "1/1");
    CHECK(at(one(r, "I13"), {"counted"}).at_most == Count(2));
    CHECK(share(one(r, "I12", {.asked = {.as_of = Day(2012, 1, 1)}}), {"exclusive"}) == "0/0");
}

TEST_CASE("trainees are counted by group while they take part, educators apart") {
    auto a = centre("a");
    a.participants = List<Participant>{{.id = Id("p1"), .group = Id("g"), .joined_on = When("2011-03")},
                                       {.id = Id("p2"), .group = Id("g"), .joined_on = When("2011-03"), .withdrawn_on = When("2011-10")},
                                       {.id = Id("p3"), .joined_on = When("2011-03")}};
    auto e = centre("e", InstitutionRole::educator_institution);
    e.participants = List<Participant>{{.id = Id("p4"), .group = Id("e")}};
    const auto tables = indicators_of(record({a, e}), {.population = CountedCentres::all_joined, .select = {"I15"}});
    CHECK(share(tables[0], {"medium_city"}) == "1/3");
    CHECK(share(tables[0], {"educators"}) == "1/3");
    CHECK(share(tables[0], {"not_recorded"}) == "1/3");
    CHECK(share(tables[1], {"organiser_trainees"}) == "1/1");
    CHECK(share(tables[1], {"trainees"}) == "3/2");
    CHECK(at(tables[1], {"trainees"}).value == 1.5);
}

TEST_CASE("groups stand beside the total; those that overlap say so, and what has no group is not lost") {
    auto a = centre("a");
    a.size = CentreSize::small;
    a.structures = List<StructureEntry>{{.form = StructureForm::team, .on = When("2011-05")},
                                        {.form = StructureForm::function, .on = When("2011-05")}};
    const auto r = record({a, centre("b")});
    const auto by_size = one(r, "I04", {.by = Grouping::size});
    CHECK(by_size.dimensions.front().codes == List<Text>{"small", "not_recorded"});
    CHECK_FALSE(by_size.dimensions.front().overlapping.has_value());
    CHECK(at(by_size, {"total", "mean"}).denominator == Count(2));
    CHECK(at(by_size, {"small", "mean"}).denominator == Count(1));
    CHECK(at(by_size, {"not_recorded", "mean"}).denominator == Count(1));
    const auto by_form = one(r, "I04", {.by = Grouping::form});
    CHECK(by_form.dimensions.front().overlapping == true);
    CHECK(by_form.margins == List<Text>{"form"});
    CHECK(by_form.cells.size() == 4);
}

TEST_CASE("every table tells population, both times, and that its data are not real") {
    auto r = record({centre("a")});
    r.programme.synthetic = true;
    for (const auto& table : indicators_of(r, {.asked = {.as_of = Day(2012, 1, 1), .known_by = Day(2012, 2, 1)}})) {
        CHECK(table.population == Text("all_joined"));
        CHECK(table.as_of == When(Day(2012, 1, 1)));
        CHECK(table.known_by == Day(2012, 2, 1));
        CHECK(table.synthetic == true);
        for (const auto& cell : table.cells) CHECK(cell.denominator.has_value());
        CHECK(from_json<FigureTable>(to_json(table)) == table);
    }
}

TEST_CASE("an unknown indicator is refused with the one probably meant") {
    try {
        (void)indicators_of(record({}), {.select = {"step-compleiton"}});
        FAIL("not refused");
    } catch (const UnknownName& error) {
        CHECK(error.nearest() == Text("step-completion"));
    }
}

TEST_CASE("the catalogue tells what every indicator is, in both languages") {
    List<Text> ids;
    for (const auto& indicator : indicator_catalogue()) {
        ids.push_back(indicator.id);
        for (const auto& phrase : {indicator.title, indicator.definition}) CHECK((!phrase.pl.empty() && !phrase.en.empty()));
        CHECK_FALSE(indicator.source.empty());
    }
    CHECK(std::ranges::is_sorted(ids));
    CHECK(std::ranges::adjacent_find(ids) == ids.end());
}

TEST_CASE("by voivodeship every centre is counted, whatever stands in its code") {
    auto r = record({});
    for (const auto* code : {"0201011", "3201011", "aŁbcde", "Ł2", "", "201011", "9901011", "0301011", "0201011 ", "ŁŁŁŁŁŁŁ"}) {
        auto c = centre(("c-" + std::to_string(r.centres.size())).c_str());
        c.municipality = Municipality{.teryt = Teryt(code)};
        r.centres.push_back(c);
    }
    r.centres.push_back(centre("without"));
    const auto table = one(r, "I04", {.by = Grouping::voivodeship});
    CHECK(table.dimensions.front().codes == List<Text>{"02", "32", "not_a_voivodeship", "not_recorded"});
    CHECK(at(table, {"02", "mean"}).denominator == Count(1));
    CHECK(at(table, {"not_a_voivodeship", "mean"}).denominator == Count(8));
    CHECK(at(table, {"not_recorded", "mean"}).denominator == Count(1));
    CHECK(at(table, {"total", "mean"}).denominator == Count(11));
    CHECK(from_json<FigureTable>(to_json(table)) == table);
    for (const auto& label : *table.dimensions.front().labels) CHECK(label.en.has_value());
}

TEST_CASE("no grouping drops a centre") {
    auto r = record({centre("a"), centre("b")});
    r.centres.back().municipality = Municipality{};
    for (const auto& grouping : describe::code_table<Grouping>()) {
        const auto table = one(r, "I04", {.by = grouping.value});
        std::int64_t counted = 0;
        for (const auto& cell : table.cells)
            if (cell.at.front() != "total") counted += cell.denominator->value();
        CAPTURE(grouping.code);
        CHECK(counted >= at(table, {"total", "mean"}).denominator->value());
    }
}

TEST_CASE("a question beyond the day of observation is marked") {
    const auto r = record({centre("a")});
    const auto after = r.programme.observed_on.plus(1);
    CHECK(one(r, "I04", {.asked = {.as_of = after}}).as_of_note.has_value());
    CHECK_FALSE(one(r, "I04", {.asked = {.as_of = r.programme.observed_on}}).as_of_note.has_value());
    CHECK_FALSE(one(r, "I04", {}).as_of_note.has_value());
}

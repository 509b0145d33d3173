// The pilot's figures hold together: every reference leads somewhere, every figure can be computed again from what it names.
#include "osl/published/pilot.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>

#include "osl/model/vocabulary/steps.hpp"

namespace {

using namespace osl;

double value_of(const Id& id) { return published::figure(id.text()).value.value(); }

/// 100 n / N rounded half up at so many decimals, exactly, in units of the last decimal.
std::int64_t rounded(std::int64_t count, std::int64_t denominator, std::int64_t decimals) {
    std::int64_t scale = 100;
    for (std::int64_t i = 0; i != decimals; ++i) scale *= 10;
    return (2 * scale * count + denominator) / (2 * denominator);
}

/// A printed percentage in units of its last decimal.
std::int64_t printed(double percentage, std::int64_t decimals) { return std::llround(percentage * std::pow(10, decimals)); }

bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

struct Limits {
    double low;
    double high;
};

Limits joint(const List<Id>& of) {
    const double population = value_of(of.back());
    double sum = 0;
    double least = population;
    for (std::size_t i = 0; i + 1 != of.size(); ++i) {
        sum += value_of(of[i]);
        least = std::min(least, value_of(of[i]));
    }
    return {std::max(0.0, sum - static_cast<double>(of.size() - 2) * population), least};
}

Limits exclusion(const List<Id>& of) {
    const double a = value_of(of.at(0));
    const double b = value_of(of.at(1));
    return {std::max(0.0, a - b), std::min(a, value_of(of.at(2)) - b)};
}

Limits caps(const List<Id>& of) {
    Limits limits{0, 0};
    for (std::size_t i = 0; i != of.size(); i += 2) {
        const auto& cap = published::figure(of[i + 1].text()).range.value();
        limits.low += std::ceil(value_of(of[i]) / cap.high.value());
        limits.high += std::floor(value_of(of[i]) / cap.low.value());
    }
    return limits;
}

double cells(const Derivation& derivation) {
    const auto& table = published::table(derivation.of.at(0).text());
    double sum = 0;
    std::size_t found = 0;
    for (const auto& cell : table.cells) {
        if (derivation.cells && std::ranges::find(*derivation.cells, cell.at.at(0)) == derivation.cells->end()) continue;
        ++found;
        sum += static_cast<double>(cell.count.value().value());
    }
    CHECK(found == (derivation.cells ? derivation.cells->size() : table.cells.size()));
    return sum;
}

/// Months from one to the other, both included.
int months(const When& from, const When& to) {
    const auto a = from.first().date().year_month_day();
    const auto b = to.first().date().year_month_day();
    return (b.year - a.year) * 12 + b.month - a.month + 1;
}

void check_value(const Figure& figure, double computed) {
    if (figure.value) {
        CHECK(near(*figure.value, computed));
        return;
    }
    const auto& range = figure.range.value();
    REQUIRE(range.low.has_value() != range.high.has_value());
    CHECK(near(range.low ? *range.low : *range.high, computed));
}

void check_range(const Figure& figure, const Limits& limits) {
    CHECK(near(figure.range.value().low.value(), limits.low));
    CHECK(near(figure.range.value().high.value(), limits.high));
}

void check_derivation(const Figure& figure, const Derivation& derivation) {
    const auto& of = derivation.of;
    double result = 0;
    switch (derivation.by) {
        case DerivedBy::sum:
            for (const auto& id : of) result += value_of(id);
            return check_value(figure, result);
        case DerivedBy::difference:
            result = value_of(of.at(0));
            for (std::size_t i = 1; i != of.size(); ++i) result -= value_of(of[i]);
            return check_value(figure, result);
        case DerivedBy::product:
            result = 1;
            for (const auto& id : of) result *= value_of(id);
            return check_value(figure, result);
        case DerivedBy::quotient: return check_value(figure, value_of(of.at(0)) / value_of(of.at(1)));
        case DerivedBy::share:
            CHECK(static_cast<double>(figure.count.value().value()) == value_of(of.at(0)));
            CHECK(static_cast<double>(figure.denominator.value().value()) == value_of(of.at(1)));
            return check_value(figure, figure.percentage.value());
        case DerivedBy::table_cells: return check_value(figure, cells(derivation));
        case DerivedBy::unique_count: {
            const auto& share = published::figure(of.at(0).text());
            const auto decimals = share.decimals.value().value();
            const auto population = static_cast<std::int64_t>(value_of(of.at(1)));
            List<std::int64_t> fitting;
            for (std::int64_t n = 0; n <= population; ++n)
                if (rounded(n, population, decimals) == printed(share.percentage.value(), decimals)) fitting.push_back(n);
            REQUIRE(fitting.size() == 1);
            return check_value(figure, static_cast<double>(fitting.front()));
        }
        case DerivedBy::joint_bounds: return check_range(figure, joint(of));
        case DerivedBy::exclusion_bounds: return check_range(figure, exclusion(of));
        case DerivedBy::cap_bounds: return check_range(figure, caps(of));
        case DerivedBy::months_between: return check_value(figure, months(figure.from.value(), figure.to.value()));
        case DerivedBy::days_between: return check_value(figure, figure.to->first() - figure.from->first());
        case DerivedBy::linear_bounds: return;  // proved in bounds_test.cpp
        case DerivedBy::listed: CHECK(of.empty()); return;
    }
    FAIL("a derivation that nobody computes again");
}

template <class T>
std::set<Text> ids_of(const List<T>& entries) {
    std::set<Text> ids;
    for (const auto& entry : entries) ids.insert(entry.id.text());
    return ids;
}

bool names(const Opt<List<Id>>& conflicts, const Id& id) { return conflicts && std::ranges::find(*conflicts, id) != conflicts->end(); }

std::int64_t total(const FigureTable& table) {
    std::int64_t sum = 0;
    for (const auto& cell : table.cells) sum += cell.count.value().value();
    return sum;
}

List<std::int64_t> counts(const FigureTable& table) {
    List<std::int64_t> all;
    for (const auto& cell : table.cells) all.push_back(cell.count.value().value());
    return all;
}

}  // namespace

TEST_CASE("ids are unique and every figure is worded in both languages", "[published]") {
    const auto& pilot = published::pilot();
    CHECK(ids_of(pilot.sources).size() == pilot.sources.size());
    CHECK(ids_of(pilot.figures).size() == pilot.figures.size());
    CHECK(ids_of(pilot.tables).size() == pilot.tables.size());
    CHECK(ids_of(pilot.conflicts).size() == 24);
    const auto said = [](const Phrase& text) { return !text.pl.empty() && !text.en.empty(); };
    for (const auto& figure : pilot.figures) {
        INFO(figure.id.text());
        CHECK(said(figure.title));
        CHECK((!figure.as_of_note || said(*figure.as_of_note)));
        CHECK_FALSE(figure.sources.empty());
        for (const auto& derivation : figure.derivations.value_or(List<Derivation>{})) CHECK(said(derivation.how));
        CHECK(describe::checked(figure).has_value());
    }
    for (const auto& table : pilot.tables) CHECK(said(table.title));
    for (const auto& conflict : pilot.conflicts) CHECK((said(conflict.contradiction) && said(conflict.resolution)));
    for (const auto& source : pilot.sources) CHECK((said(source.title) && said(source.where)));
}

TEST_CASE("every source that is cited is there, and every source is cited", "[published]") {
    const auto& pilot = published::pilot();
    std::set<Text> cited;
    for (const auto& figure : pilot.figures)
        for (const auto& ref : figure.sources) cited.insert(ref.source.text());
    for (const auto& table : pilot.tables)
        for (const auto& ref : table.sources.value()) cited.insert(ref.source.text());
    for (const auto& conflict : pilot.conflicts)
        for (const auto& source : conflict.sources) cited.insert(source.text());
    CHECK(cited == ids_of(pilot.sources));
}

TEST_CASE("conflicts and figures name one another", "[published]") {
    const auto& pilot = published::pilot();
    for (int number = 1; number <= 24; ++number) CHECK_NOTHROW(published::conflict("C" + std::to_string(number)));
    for (const auto& conflict : pilot.conflicts) {
        INFO(conflict.id.text());
        CHECK_FALSE((conflict.figures.empty() && conflict.tables.empty()));
        for (const auto& id : conflict.figures) CHECK(names(published::figure(id.text()).conflicts, conflict.id));
        for (const auto& id : conflict.tables) CHECK(find_table(pilot, id.text()));
    }
    const auto known = [&](const Opt<List<Id>>& conflicts, const Id& by, bool is_table) {
        for (const auto& id : conflicts.value_or(List<Id>{})) {
            INFO(by.text() << " names " << id.text());
            const auto* conflict = find_conflict(pilot, id.text());
            REQUIRE(conflict);
            const auto& back = is_table ? conflict->tables : conflict->figures;
            CHECK(std::ranges::find(back, by) != back.end());
        }
    };
    for (const auto& figure : pilot.figures) known(figure.conflicts, figure.id, false);
    for (const auto& table : pilot.tables) {
        known(table.conflicts, table.id, true);
        for (const auto& cell : table.cells) known(cell.conflicts, table.id, true);
    }
}

TEST_CASE("every figure that follows from others is computed again", "[published]") {
    for (const auto& figure : published::pilot().figures) {
        INFO(figure.id.text());
        CHECK((figure.basis == Basis::stated || figure.derivations));
        for (const auto& derivation : figure.derivations.value_or(List<Derivation>{})) check_derivation(figure, derivation);
        if (figure.denominator_figure)
            CHECK(static_cast<double>(figure.denominator.value().value()) == value_of(*figure.denominator_figure));
        if (figure.count && figure.unit != FigureUnit::percent) CHECK(static_cast<double>(figure.count->value()) == figure.value.value());
        if (figure.unit == FigureUnit::percent) CHECK(figure.value == figure.percentage);
    }
}

TEST_CASE("every percentage is 100 n / N rounded half up at its own decimals", "[published]") {
    List<Text> without_count;
    const auto compare = [&](const auto& entry, std::string_view id) {
        if (!entry.percentage) return;
        if (!entry.count) return without_count.emplace_back(id), void();
        const auto decimals = entry.decimals.value().value();
        CHECK(entry.count->value() <= entry.denominator.value().value());
        CHECK(rounded(entry.count->value(), entry.denominator->value(), decimals) == printed(*entry.percentage, decimals));
    };
    for (const auto& figure : published::pilot().figures) {
        INFO(figure.id.text());
        compare(figure, figure.id.text());
    }
    for (const auto& table : published::pilot().tables)
        for (const auto& cell : table.cells) compare(cell, table.id.text());
    CHECK(without_count == List<Text>{"step.I.share"});
}

TEST_CASE("52 is the only denominator up to 300 that reproduces the printed pairs", "[published]") {
    const auto fits = [](std::int64_t population) {
        return std::ranges::all_of(published::table("steps").cells, [&](const TableCell& cell) {
            const auto decimals = cell.decimals.value().value();
            if (cell.count_derived.has_value()) return true;
            return cell.count->value() <= population &&
                   rounded(cell.count->value(), population, decimals) == printed(*cell.percentage, decimals);
        });
    };
    List<std::int64_t> fitting;
    for (std::int64_t population = 1; population <= 300; ++population)
        if (fits(population)) fitting.push_back(population);
    CHECK(fitting == List<std::int64_t>{52});
    CHECK(value_of(Id("step.I.done")) == 51);
}

TEST_CASE("the tables add up and agree with the figures", "[published]") {
    const auto& pilot = published::pilot();
    CHECK(total(published::table("trained.s0")) == 82);
    CHECK(total(published::table("trained.s1")) == 82);
    CHECK(total(published::table("structure-forms")) == 34);
    CHECK(total(published::table("structure-forms.by-form")) == 34);
    CHECK(total(published::table("workloads")) == 44);
    CHECK(counts(published::table("structure-forms")) == List<std::int64_t>{4, 4, 4, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4});
    CHECK(counts(published::table("workloads")) == List<std::int64_t>{12, 10, 11, 3, 1, 1, 1, 4, 1});
    CHECK(counts(published::table("steps")) == List<std::int64_t>{51, 34, 26, 44, 20, 3, 7});
    CHECK(total(published::table("steps")) == 185);

    for (const auto& table : pilot.tables) {
        INFO(table.id.text());
        REQUIRE(table.dimensions.size() == 1);
        const auto& by = table.dimensions.front();
        REQUIRE(by.codes.size() == table.cells.size());
        for (std::size_t i = 0; i != by.codes.size(); ++i) CHECK(table.cells[i].at == List<Text>{by.codes[i]});
        CHECK(std::set<Text>(by.codes.begin(), by.codes.end()).size() == by.codes.size());
        if (by.labels)
            for (std::size_t i = 0; i != by.labels->size(); ++i) CHECK((*by.labels)[i].code == by.codes[i]);
        if (const auto& whole = table.cells.front().part_of) CHECK(static_cast<double>(total(table)) == value_of(*whole));
    }
    for (const auto& step : describe::code_table<Step>()) {
        const auto& figure = published::figure("step." + Text(numeral(step.value)) + ".done");
        const auto& cell = published::table("steps").cells.at(static_cast<std::size_t>(step.value));
        CHECK(cell.at.front() == step.code);
        CHECK((cell.count == figure.count && cell.denominator == figure.denominator));
        CHECK((cell.percentage == figure.percentage && cell.decimals == figure.decimals && cell.conflicts == figure.conflicts));
    }
}

TEST_CASE("table A by form is table A", "[published]") {
    const auto& by_label = published::table("structure-forms");
    for (const auto& cell : published::table("structure-forms.by-form").cells) {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i != by_label.cells.size(); ++i)
            if (code_of((*by_label.dimensions.front().labels)[i].form.value()) == cell.at.front()) sum += by_label.cells[i].count->value();
        CHECK(cell.count->value() == sum);
    }
    for (const auto& label : *published::table("workloads").dimensions.front().labels) CHECK(code_of(label.workload.value()) == label.code);
}

TEST_CASE("what the design asks for by number", "[published]") {
    CHECK(value_of(Id("training.person-days")) == 2460);
    CHECK(near(value_of(Id("steps.done.mean")), 185.0 / 52.0));
    CHECK(value_of(Id("steps.done")) == 185);
    CHECK(published::figure("structure.chosen").percentage == 57.7);
    CHECK(published::figure("structure.adopted").count == Count(27));
    CHECK(published::figure("trained.s0.rural").conflicts.value().front() == Id("C1"));
    CHECK_THROWS_AS(published::figure("step.VIII.done"), Error);
}

TEST_CASE("Task 2 stays apart", "[published]") {
    std::size_t apart = 0;
    for (const auto& figure : published::pilot().figures) {
        INFO(figure.id.text());
        const bool from_task2 = std::ranges::any_of(figure.sources, [](const SourceRef& ref) { return ref.source == Id("S3"); });
        CHECK((figure.strand == Strand::task2) == from_task2);
        CHECK((figure.strand == Strand::task2) == figure.id.text().starts_with("task2."));
        if (from_task2) ++apart;
        for (const auto& derivation : figure.derivations.value_or(List<Derivation>{}))
            for (const auto& id : derivation.of) CHECK_FALSE(id.text().starts_with("task2."));
    }
    CHECK(apart == 6);
    for (const auto& table : published::pilot().tables) CHECK(table.strand == Strand::osl);
}

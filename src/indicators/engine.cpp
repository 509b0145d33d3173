#include "osl/indicators/engine/engine.hpp"

#include <algorithm>
#include <unordered_set>

#include "osl/model/values/terc.hpp"

namespace osl::indicators {

bool is_counted(const CentreAt& centre, CountedCentres population) {
    switch (population) {
        case CountedCentres::obliged: return centre.active() && centre.takes_part_as(InstitutionRole::organiser_institution);
        case CountedCentres::all_joined: return centre.active();
        case CountedCentres::ever_joined: return centre.ever_joined();
    }
    return false;
}

bool overlaps(Grouping grouping) noexcept {
    return grouping == Grouping::role || grouping == Grouping::form || grouping == Grouping::workload;
}

namespace {

/// Its code, or that of the group of those that name none: what is written may be any text.
std::string_view voivodeship_of(std::string_view written) noexcept {
    if (!terc::is_code(written) || !terc::is_voivodeship(terc::voivodeship(written))) return not_a_voivodeship.code;
    return terc::voivodeship(written);
}

}  // namespace

List<Text> groups_of(const CentreAt& centre, Grouping grouping) {
    List<Text> groups;
    const auto add = [&](std::string_view code) {
        if (std::ranges::find(groups, code) == groups.end()) groups.emplace_back(code);
    };
    const auto& record = centre.centre();
    switch (grouping) {
        case Grouping::size:
            if (const auto size = centre.size()) add(code_of(*size));
            break;
        case Grouping::role:
            for (const auto role : record.takes_part_as) add(code_of(role));
            break;
        case Grouping::form: centre.for_each_structure([&](const StructureEntry& entry, std::size_t) { add(code_of(entry.form)); }); break;
        case Grouping::workload:
            if (record.workloads && centre.at_observation())
                for (const auto workload : *record.workloads) add(code_of(workload));
            break;
        case Grouping::voivodeship:
            if (record.municipality && record.municipality->teryt) add(voivodeship_of(record.municipality->teryt->text()));
            break;
    }
    if (groups.empty()) add(not_recorded.code);
    return groups;
}

namespace {

/// Codes of one dimension as they come from several groups: those of enumerations are the same, those of the data's own are gathered.
void gather(TableDimension& dimension, const TableDimension& more) {
    List<const Text*> missing;
    {
        const std::unordered_set<std::string_view> known(dimension.codes.begin(), dimension.codes.end());
        for (const auto& code : more.codes)
            if (!known.contains(code)) missing.push_back(&code);
    }
    for (const auto* code : missing) dimension.codes.push_back(*code);
}

template <class E>
TableDimension dimension_of(Grouping grouping) {
    TableDimension dimension{.name = Text(code_of(grouping)), .vocabulary = Text(describe::about_codes<E>.name), .codes = {}};
    for (const auto& entry : describe::code_table<E>()) dimension.codes.emplace_back(entry.code);
    return dimension;
}

TableDimension dimension_of_voivodeships() {
    TableDimension dimension{.name = Text(code_of(Grouping::voivodeship)), .codes = {}};
    for (const auto& known : terc::voivodeships) add_code(dimension, {known.code, {known.name, known.name}});
    add_code(dimension, not_a_voivodeship);
    return dimension;
}

/// The dimension of a grouping with the groups that were met, in the order of its vocabulary.
TableDimension dimension_of(Grouping grouping, const List<Text>& met) {
    auto dimension = [&]() -> TableDimension {
        switch (grouping) {
            case Grouping::size: return dimension_of<CentreSize>(grouping);
            case Grouping::role: return dimension_of<InstitutionRole>(grouping);
            case Grouping::form: return dimension_of<StructureForm>(grouping);
            case Grouping::workload: return dimension_of<Workload>(grouping);
            case Grouping::voivodeship: break;
        }
        return dimension_of_voivodeships();
    }();
    const auto not_met = [&](const Text& code) { return std::ranges::find(met, code) == met.end(); };
    std::erase_if(dimension.codes, not_met);
    if (dimension.labels) std::erase_if(*dimension.labels, [&](const CodeLabel& label) { return not_met(label.code); });
    if (!not_met(Text(not_recorded.code))) add_code(dimension, not_recorded);
    if (!dimension.labels) dimension.labels.emplace();
    dimension.labels->push_back({.code = Text(total.code), .label = Text(total.term.pl), .en = Text(total.term.en)});
    if (overlaps(grouping)) dimension.overlapping = true;
    return dimension;
}

}  // namespace

namespace {

/// The total first, then the groups in the order of their dimension.
void sort_by_group(List<TableCell>& cells, const List<Text>& order) {
    std::ranges::stable_sort(cells, {}, [&](const TableCell& cell) {
        const auto found = std::ranges::find(order, cell.at.front());
        return found == order.end() ? std::ptrdiff_t{-1} : found - order.begin();
    });
}

}  // namespace

void Tables::put(std::string_view group, Display&& display) {
    if (group != total.code) groups_.emplace_back(group);
    for (auto& sheet : display.sheets()) {
        if (grouping_)
            for (auto& cell : sheet.cells) cell.at.insert(cell.at.begin(), Text(group));
        const auto known = std::ranges::find(sheets_, sheet.suffix, &Sheet::suffix);
        if (known == sheets_.end()) {
            sheets_.push_back(std::move(sheet));
            continue;
        }
        for (std::size_t i = 0; i != sheet.dimensions.size(); ++i) gather(known->dimensions[i], sheet.dimensions[i]);
        std::ranges::move(sheet.cells, std::back_inserter(known->cells));
    }
}

List<FigureTable> Tables::take(const IndicatorInfo& info) {
    List<FigureTable> out;
    for (auto& sheet : sheets_) {
        auto table = prototype_;
        table.id = Id(Text(info.id) + (sheet.suffix.empty() ? "" : "." + sheet.suffix));
        table.title = std::move(sheet.title);
        table.unit = sheet.unit;
        if (grouping_) {
            table.dimensions.push_back(dimension_of(*grouping_, groups_));
            sort_by_group(sheet.cells, table.dimensions.back().codes);
            table.margins = List<Text>{Text(code_of(*grouping_))};
        }
        std::ranges::move(sheet.dimensions, std::back_inserter(table.dimensions));
        table.cells = std::move(sheet.cells);
        out.push_back(std::move(table));
    }
    return out;
}

}  // namespace osl::indicators

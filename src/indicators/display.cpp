#include "osl/indicators/engine/display.hpp"

#include "osl/model/values/ratio.hpp"

namespace osl::indicators {

namespace {
constexpr int share_decimals = 1;
}

void add_code(TableDimension& dimension, const Termed& code) {
    dimension.codes.emplace_back(code.code);
    if (!dimension.labels) dimension.labels.emplace();
    dimension.labels->push_back({.code = Text(code.code), .label = Text(code.term.pl), .en = Text(code.term.en)});
}

Sheet& Sheet::by(std::string_view name, std::initializer_list<Termed> codes) {
    TableDimension dimension{.name = Text(name), .codes = {}};
    for (const auto& code : codes) add_code(dimension, code);
    dimensions.push_back(std::move(dimension));
    return *this;
}

Sheet& Sheet::by_words(std::string_view name, List<Text> words) {
    dimensions.push_back({.name = Text(name), .codes = std::move(words)});
    return *this;
}

Sheet& Sheet::also(const Termed& code) {
    add_code(dimensions.back(), code);
    return *this;
}

Sheet& Sheet::share(List<Text> at, std::int64_t count, std::int64_t denominator, Opt<std::int64_t> at_most) {
    TableCell cell{.at = std::move(at), .count = Count(count), .denominator = Count(denominator)};
    if (at_most) cell.at_most = Count(*at_most);
    if (denominator != 0) {
        cell.percentage = rounded_ratio(100 * count, denominator, share_decimals);
        cell.decimals = Decimals(share_decimals);
    }
    cells.push_back(std::move(cell));
    return *this;
}

Sheet& Sheet::mean(List<Text> at, std::int64_t count, std::int64_t denominator, int decimals) {
    TableCell cell{.at = std::move(at), .count = Count(count), .denominator = Count(denominator)};
    if (denominator != 0) {
        cell.value = rounded_ratio(count, denominator, decimals);
        cell.decimals = Decimals(decimals);
    }
    cells.push_back(std::move(cell));
    return *this;
}

Sheet& Sheet::count(List<Text> at, std::int64_t count) {
    cells.push_back({.at = std::move(at), .count = Count(count)});
    return *this;
}

Sheet& Display::sheet(std::string_view suffix, const Local& title, FigureUnit unit) {
    sheets_.push_back({.suffix = Text(suffix), .title = {Text(title.pl), Text(title.en)}, .unit = unit});
    return sheets_.back();
}

}  // namespace osl::indicators

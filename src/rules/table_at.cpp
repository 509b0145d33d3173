#include "osl/rules/engine/table_at.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "osl/describe/shown.hpp"

namespace osl::rules {

namespace {

constexpr std::uint32_t no_code = ~std::uint32_t{};

Text in_quotes(std::string_view text) { return '"' + shown(text) + '"'; }

Text in_quotes(const List<Text>& at) {
    Text out = "[";
    for (const auto& code : at) out += (out.size() == 1 ? "" : ", ") + in_quotes(code);
    return out + "]";
}

/// The first few codes of a dimension, for a message.
Text some_of(const List<Text>& codes) {
    constexpr std::size_t most = 12;
    Text out;
    for (std::size_t i = 0; i != codes.size() && i != most; ++i) out += (out.empty() ? "" : ", ") + shown(codes[i]);
    return codes.size() > most ? out + ", …" : out;
}

/// The number of each code of a dimension.
using Codes = std::map<std::string_view, std::uint32_t>;

class Faults {
public:
    Faults(const FigureTable& table, List<TableFault>& out, List<bool>& contradictory)
        : table_(table), out_(out), contradictory_(contradictory) {}

    /// Gives the coordinates of every cell; `no_code` where there is none.
    List<std::uint32_t> find() {
        for (std::size_t i = 0; i != table_.dimensions.size(); ++i) dimension(i);
        margins();
        auto coordinates = cells();
        repeated();
        for (std::size_t i = 0; i != table_.cells.size(); ++i) numbers(i);
        return coordinates;
    }

private:
    void shape(Text pointer, Text met, Phrase expected, Text key) {
        out_.push_back({.pointer = std::move(pointer), .met = std::move(met), .expected = std::move(expected), .key = std::move(key)});
    }

    void dimension(std::size_t i) {
        const auto& dimension = table_.dimensions[i];
        const auto place = "/dimensions/" + std::to_string(i);
        if (dimension.name.empty() || !names_.emplace(dimension.name, i).second)
            shape(place + "/name", in_quotes(dimension.name), {"nazwa, której nie ma inny wymiar", "a name that no other dimension has"},
                  "dimension " + dimension.name);
        Codes codes;
        for (std::size_t c = 0; c != dimension.codes.size(); ++c) {
            const auto& code = dimension.codes[c];
            const auto at = place + "/codes/" + std::to_string(c);
            if (code == total_code)
                shape(at, in_quotes(code),
                      {"kody bez „total”: sumy nazywa pole margins", "codes without `total`: margins names the totals"},
                      "total among codes of " + dimension.name);
            else if (code.empty() || !codes.emplace(code, static_cast<std::uint32_t>(c)).second)
                shape(at, in_quotes(code), {"niepusty kod, każdy tylko raz", "a code that is not empty, each only once"},
                      "code " + code + " of " + dimension.name);
        }
        if (dimension.labels) labels(dimension, codes, place);
        codes_.push_back(std::move(codes));
    }

    void labels(const TableDimension& dimension, const Codes& codes, const Text& place) {
        std::set<std::string_view> labelled;
        for (std::size_t l = 0; l != dimension.labels->size(); ++l) {
            const auto& code = (*dimension.labels)[l].code;
            const auto at = place + "/labels/" + std::to_string(l) + "/code";
            if (code != total_code && !codes.contains(code))
                shape(at, in_quotes(code),
                      {"jeden z kodów wymiaru: " + some_of(dimension.codes), "one of the dimension's codes: " + some_of(dimension.codes)},
                      "label of " + code + " of " + dimension.name);
            if (!labelled.insert(code).second)
                shape(at, in_quotes(code), {"jedna etykieta kodu", "one label a code"}, "label again of " + code + " of " + dimension.name);
        }
    }

    void margins() {
        if (!table_.margins) return;
        std::set<std::string_view> named;
        for (std::size_t i = 0; i != table_.margins->size(); ++i) {
            const auto& name = (*table_.margins)[i];
            List<Text> known;
            for (const auto& dimension : table_.dimensions) known.push_back(dimension.name);
            if (!names_.contains(name))
                shape("/margins/" + std::to_string(i), in_quotes(name),
                      {"nazwa wymiaru: " + some_of(known), "the name of a dimension: " + some_of(known)}, "margin " + name);
            if (!named.insert(name).second)
                shape("/margins/" + std::to_string(i), in_quotes(name), {"każdy wymiar tylko raz", "each dimension only once"},
                      "margin again " + name);
        }
    }

    List<std::uint32_t> cells() {
        const auto size = table_.dimensions.size();
        List<std::uint32_t> coordinates(table_.cells.size() * size, no_code);
        List<bool> totalled(size, !table_.margins);
        for (std::size_t i = 0; i != size && table_.margins; ++i)
            totalled[i] = std::ranges::find(*table_.margins, table_.dimensions[i].name) != table_.margins->end();
        for (std::size_t c = 0; c != table_.cells.size(); ++c) {
            const auto& at = table_.cells[c].at;
            const auto place = "/cells/" + std::to_string(c) + "/at";
            if (at.size() != size) {
                const auto wanted = std::to_string(size);
                shape(place, in_quotes(at), {"jeden kod na wymiar, razem: " + wanted, "one code per dimension, in all: " + wanted},
                      "coordinates " + key_of(at));
            }
            for (std::size_t i = 0; i != at.size() && i != size; ++i) {
                const auto& dimension = table_.dimensions[i];
                auto& coordinate = coordinates[c * size + i];
                if (at[i] == total_code) {
                    coordinate = static_cast<std::uint32_t>(dimension.codes.size());
                    if (totalled[i]) continue;
                    shape(place + '/' + std::to_string(i), in_quotes(at[i]),
                          {"suma wymiaru, który wymienia pole margins", "the total of a dimension that margins names"},
                          "total of " + dimension.name + " at " + key_of(at));
                } else if (const auto known = codes_[i].find(at[i]); known != codes_[i].end()) {
                    coordinate = known->second;
                } else {
                    const auto codes = some_of(dimension.codes);
                    shape(place + '/' + std::to_string(i), in_quotes(at[i]),
                          {"jeden z kodów wymiaru „" + shown(dimension.name) + "”: " + codes + " albo total",
                           "one of the codes of the dimension '" + shown(dimension.name) + "': " + codes + " or total"},
                          "code at " + key_of(at) + " of " + dimension.name);
                }
            }
        }
        return coordinates;
    }

    void repeated() {
        List<std::size_t> order(table_.cells.size());
        for (std::size_t c = 0; c != order.size(); ++c) order[c] = c;
        const auto& cells = table_.cells;
        std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
            const auto compared = cells[a].at <=> cells[b].at;
            return compared == 0 ? a < b : compared < 0;
        });
        for (std::size_t i = 1; i < order.size(); ++i) {
            std::size_t first = i - 1;
            for (std::size_t times = 2; i < order.size() && cells[order[i]].at == cells[order[first]].at; ++i, ++times)
                shape("/cells/" + std::to_string(order[i]) + "/at", in_quotes(cells[order[i]].at),
                      {"każde miejsce tylko raz; to samo ma komórka " + std::to_string(order[first]),
                       "each place only once; cell " + std::to_string(order[first]) + " has the same"},
                      "place " + std::to_string(times) + " times " + key_of(cells[order[i]].at));
        }
    }

    void contradiction(std::size_t cell, std::string_view field, Text met, Phrase expected) {
        contradictory_[cell] = true;
        out_.push_back({.pointer = "/cells/" + std::to_string(cell) + '/' + Text(field),
                        .met = std::move(met),
                        .expected = std::move(expected),
                        .key = Text(field) + " at " + key_of(table_.cells[cell].at),
                        .of_shape = false,
                        .cell = cell});
    }

    void numbers(std::size_t i) {
        const auto& cell = table_.cells[i];
        // with a percentage, published.percentage-does-not-rederive says so; a mean may be more than 1
        if (cell.count && cell.denominator && !cell.percentage && !cell.value && *cell.count > *cell.denominator) {
            const auto most = std::to_string(cell.denominator->value());
            contradiction(i, "count", std::to_string(cell.count->value()),
                          {"najwyżej mianownik " + most, "at most the denominator " + most});
        }
        if (cell.count && cell.at_most && *cell.at_most < *cell.count) {
            const auto least = std::to_string(cell.count->value());
            contradiction(i, "at_most", std::to_string(cell.at_most->value()),
                          {"co najmniej liczba " + least, "at least the count " + least});
        }
        if (cell.count && cell.suppressed.value_or(false))
            contradiction(i, "suppressed", "true", {"komórka ukryta nie podaje liczby", "a cell that is withheld prints no count"});
        const auto real = [&](std::string_view field, const Opt<double>& value, double most, Phrase expected) {
            if (!value || (std::isfinite(*value) && *value >= 0 && *value <= most)) return;
            contradiction(i, field, std::isfinite(*value) ? std::to_string(*value) : Text("?"), std::move(expected));
        };
        real("value", cell.value, 1e300, {"liczba nieujemna", "a number that is not negative"});
        const bool judged = cell.count && cell.denominator;  // over 100 % is then said of the three numbers together
        real("percentage", cell.percentage, judged ? 1e300 : 100.0, {"procent od 0 do 100", "a percentage from 0 to 100"});
    }

    static Text key_of(const List<Text>& at) {
        Text out;
        for (const auto& code : at) out += code + '\x1f';
        return out;
    }

    const FigureTable& table_;
    List<TableFault>& out_;
    List<bool>& contradictory_;
    std::map<std::string_view, std::size_t> names_;
    List<Codes> codes_;
};

}  // namespace

TableAt::TableAt(const FigureTable& table, const Published* known)
    : table_(&table), known_(known), contradictory_(table.cells.size(), false), places_(table.cells.size()) {
    coordinates_ = Faults(table, faults_, contradictory_).find();
    badly_shaped_ = std::ranges::any_of(faults_, &TableFault::of_shape);
    if (badly_shaped_) return;
    make_places();
    for (std::size_t i = 0; i != table.dimensions.size(); ++i) make_lines(i);
}

bool TableAt::contradicts_itself(std::size_t cell) const { return cell < contradictory_.size() && contradictory_[cell]; }

void TableAt::make_places() {
    const auto& dimensions = table_->dimensions;
    const auto size = dimensions.size();
    if (size == 0) return;
    const auto most = 4 * table_->cells.size() + 64;
    List<std::size_t> codes;
    std::size_t grid = 1;
    for (std::size_t i = 0; i != size; ++i) {
        const auto own = dimensions[i].codes.size();
        bool has_total = table_->margins && std::ranges::find(*table_->margins, dimensions[i].name) != table_->margins->end();
        for (std::size_t place = 0; place != places_ && !has_total; ++place) has_total = coordinates_[place * size + i] == own;
        codes.push_back(own + (has_total ? 1 : 0));
        if (codes.back() == 0 || grid > most / codes.back()) return;
        grid *= codes.back();
    }
    if (grid > most) return;
    List<bool> listed(grid, false);
    for (std::size_t place = 0; place != places_; ++place) {
        std::size_t number = 0;
        for (std::size_t i = 0; i != size; ++i) number = number * codes[i] + coordinates_[place * size + i];
        listed[number] = true;
    }
    for (std::size_t number = 0; number != grid; ++number) {
        if (listed[number]) continue;
        List<std::uint32_t> at(size);
        auto rest = number;
        for (auto i = size; i-- != 0; rest /= codes[i]) at[i] = static_cast<std::uint32_t>(rest % codes[i]);
        coordinates_.insert(coordinates_.end(), at.begin(), at.end());
        ++places_;
    }
}

void TableAt::make_lines(std::size_t dimension) {
    const auto size = table_->dimensions.size();
    const auto codes = table_->dimensions[dimension].codes.size();
    List<std::size_t> order(places_);
    for (std::size_t place = 0; place != places_; ++place) order[place] = place;
    const auto compare = [&](std::size_t a, std::size_t b) {
        for (std::size_t i = 0; i != size; ++i) {
            if (i == dimension) continue;
            const auto left = coordinates_[a * size + i];
            const auto right = coordinates_[b * size + i];
            if (left != right) return left < right ? -1 : 1;
        }
        return 0;
    };
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const auto compared = compare(a, b);
        return compared == 0 ? a < b : compared < 0;
    });
    for (std::size_t begin = 0; begin != order.size();) {
        TableLine line{.dimension = dimension};
        auto end = begin;
        for (; end != order.size() && compare(order[begin], order[end]) == 0; ++end) {
            if (coordinates_[order[end] * size + dimension] == codes)
                line.total = order[end];
            else
                line.parts.push_back(order[end]);
        }
        line.unlisted = codes - line.parts.size();
        lines_.push_back(std::move(line));
        begin = end;
    }
}

List<Text> TableAt::at(std::size_t place) const {
    if (const auto* known = cell(place)) return known->at;
    List<Text> out;
    const auto size = table_->dimensions.size();
    for (std::size_t i = 0; i != size; ++i) {
        const auto& codes = table_->dimensions[i].codes;
        const auto code = coordinates_[place * size + i];
        out.push_back(code < codes.size() ? codes[code] : Text(total_code));
    }
    return out;
}

Text TableAt::key(std::size_t place) const {
    Text out;
    for (const auto& code : at(place)) out += code + '\x1f';
    return out;
}

}  // namespace osl::rules

#include "osl/rules/disclosure/table_reading.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "osl/rules/published/printed_number.hpp"
#include "sums.hpp"

namespace osl::rules::disclosure {

namespace {

__extension__ using Wide = __int128;

std::int64_t floor_of(Wide over, Wide under) {
    const auto cut = over / under;
    return static_cast<std::int64_t>(over % under < 0 ? cut - 1 : cut);
}
std::int64_t ceil_of(Wide over, Wide under) { return -floor_of(-over, under); }

/// The whole numbers n for which `scale` × n / denominator is printed as this, rounded half up; where there are none, cut off or rounded
/// otherwise. Empty where there are none either.
Interval behind(const published::PrintedNumber& number, std::int64_t denominator, std::int64_t scale) {
    Wide unit = scale;
    for (int i = 0; i != number.decimals; ++i) unit *= 10;
    const Wide digits = number.digits;
    const Wide of = denominator;
    Interval out{std::max<std::int64_t>(0, ceil_of((2 * digits - 1) * of, 2 * unit)), ceil_of((2 * digits + 1) * of, 2 * unit) - 1};
    if (!out.is_empty()) return out;
    return {std::max<std::int64_t>(0, ceil_of((digits - 1) * of, unit)), floor_of((digits + 1) * of, unit)};
}

Opt<published::PrintedNumber> printed_in(const TableCell& cell, const Opt<double>& value) {
    if (!value) return {};
    auto number = published::printed(*value);
    if (number && cell.decimals) number = published::at_decimals(*number, static_cast<int>(cell.decimals->value()));
    return number;
}

class Reader {
public:
    Reader(const TableAt& table, std::int64_t k, bool of_means) : table_(table), k_(k), of_means_(of_means) {
        out_.places.resize(table.places());
        bounds_.resize(table.places());
        own_.resize(table.places());
    }

    TableReading read() {
        find_denominators();
        for (std::size_t i = 0; i != table_.places(); ++i)
            if (const auto* cell = table_.cell(i)) look_at(i, *cell);
        solve();
        return std::move(out_);
    }

private:
    [[nodiscard]] bool is_small(std::int64_t number) const noexcept { return number > 0 && number < k_; }

    void tell(std::size_t place, Channel channel, Interval bounds) {
        auto& reading = out_.places[place];
        if (reading.channel != Channel::none) return;
        reading = {.channel = channel, .least = std::max<std::int64_t>(0, bounds.least), .most = bounds.most};
    }

    /// The denominators that stand beside each cell, in one of its lines, the least few of each line; else those of the whole table.
    void find_denominators() {
        constexpr std::size_t most = 8;
        beside_.resize(table_.table().cells.size());
        std::set<std::int64_t> everywhere;
        for (const auto& cell : table_.table().cells)
            if (cell.denominator && everywhere.size() < most) everywhere.insert(cell.denominator->value());
        for (const auto& line : table_.lines()) {
            std::set<std::int64_t> here;
            const auto add = [&](std::int64_t denominator) {
                here.insert(denominator);
                if (here.size() > most) here.erase(std::prev(here.end()));
            };
            const auto look = [&](std::size_t place, bool is_total) {
                const auto* cell = table_.cell(place);
                if (cell == nullptr) return;
                if (cell->denominator) add(cell->denominator->value());
                if (is_total && cell->count) add(cell->count->value());
            };
            if (line.total) look(*line.total, true);
            for (const auto part : line.parts) look(part, false);
            for (const auto part : line.parts) {
                const auto* cell = table_.cell(part);
                if (cell != nullptr && cell->percentage && !cell->count && !cell->denominator)
                    beside_[part].insert(here.begin(), here.end());
            }
        }
        for (auto& denominators : beside_)
            if (denominators.empty()) denominators = everywhere;
    }

    void look_at(std::size_t place, const TableCell& cell) {
        if (cell.count) {
            if (is_small(cell.count->value())) tell(place, Channel::printed, {cell.count->value(), cell.count->value()});
            if (!cell.approximate.value_or(false)) bounds_[place] = {cell.count->value(), cell.count->value()};
        }
        if (cell.denominator && !of_means_ && is_small(cell.denominator->value()))
            tell(place, Channel::denominator, {cell.denominator->value(), cell.denominator->value()});
        if (!cell.count) {
            if (cell.at_most) limit(place, cell, {0, cell.at_most->value()}, Channel::at_most);
            const auto percentage = printed_in(cell, cell.percentage);
            const auto mean = printed_in(cell, cell.value);
            if (percentage && !cell.denominator) look_beside(place, cell, *percentage);
            if (cell.denominator && cell.denominator->value() > 0) {
                const auto of = cell.denominator->value();
                if (percentage) limit(place, cell, behind(*percentage, of, 100), Channel::percentage);
                if (mean) limit(place, cell, behind(*mean, of, 1), Channel::mean);
                if (!of_means_ && !mean) limit(place, cell, {0, of}, Channel::denominator);
            }
        }
        look_at_complement(place, cell);
    }

    /// Takes what one printed number says of a count that is not printed.
    void limit(std::size_t place, const TableCell& cell, Interval to, Channel channel) {
        if (to.is_empty()) {
            out_.places[place].decided = false;
            return;
        }
        if (cell.approximate.value_or(false)) {
            if (is_small(to.most)) tell(place, channel, to);
            return;
        }
        if (is_small(to.most) && own_[place].channel == Channel::none) own_[place] = {channel, to.least, to.most};
        auto& bounds = bounds_[place];
        const Interval both{std::max(bounds.least, to.least), std::min(bounds.most, to.most)};
        if (both.is_empty())
            out_.places[place].decided = false;
        else
            bounds = both;
    }

    /// Which of several denominators is meant is not said: any that would give a small count is one too many.
    void look_beside(std::size_t place, const TableCell& cell, const published::PrintedNumber& percentage) {
        const auto& denominators = beside_[place];
        for (const auto denominator : denominators) {
            if (denominator == 0) continue;
            const auto bounds = behind(percentage, denominator, 100);
            if (!bounds.is_empty() && is_small(bounds.most)) tell(place, Channel::neighbour, bounds);
            if (of_means_ || bounds.is_empty()) continue;
            const Interval complement{denominator - bounds.most, denominator - bounds.least};
            if (is_small(complement.most)) tell(place, Channel::neighbour, complement);
        }
        if (denominators.size() == 1 && *denominators.begin() > 0)
            limit(place, cell, behind(percentage, *denominators.begin(), 100), Channel::neighbour);
    }

    /// 19 of 20: the one who is not can be told. That all are, or none, tells of a group, not of its few.
    void look_at_complement(std::size_t place, const TableCell& cell) {
        if (of_means_ || !cell.count || !cell.denominator || cell.value) return;
        const auto rest = cell.denominator->value() - cell.count->value();
        if (is_small(rest)) tell(place, Channel::complement, {rest, rest});
    }

    void solve() {
        List<Sum> sums;
        for (const auto& line : table_.lines()) {
            if (!line.total || line.parts.empty()) continue;
            if (!table_.adds_up(line)) {
                for (const auto part : line.parts) sums.push_back({.terms = {{*line.total, 1}, {part, -1}}, .at_least = true});
                continue;
            }
            Sum sum{.terms = {{*line.total, 1}}};
            for (const auto part : line.parts) sum.terms.push_back({part, -1});
            if (line.unlisted != 0) {  // parts without a place count as one unknown
                sum.terms.push_back({bounds_.size(), -1});
                bounds_.emplace_back();
                left_out_.push_back(*line.total);
            }
            sums.push_back(std::move(sum));
        }
        look_at_single_unknowns(sums);
        add_figures(sums);
        List<Question> questions(bounds_.size(), {.can_be_as_much_as = k_});
        for (std::size_t i = 0; i != table_.places(); ++i) {
            if (const auto of = whole_of(i)) questions[i].can_be_as_little_as = *of - k_;
        }
        Sums system(std::move(bounds_), std::move(sums));
        const auto solutions = system.solve(questions);
        out_.steps = system.steps();
        for (std::size_t i = 0; i != table_.places(); ++i)
            if (!exact_count(table_.cell(i))) answer(i, solutions[i]);
        for (std::size_t i = 0; i != left_out_.size(); ++i) answer(left_out_[i], solutions[table_.places() + i]);
    }

    /// What one line alone gives away is read even where the table contradicts itself elsewhere.
    void look_at_single_unknowns(const List<Sum>& sums) {
        for (const auto& sum : sums) {
            const Sum::Term* single = nullptr;
            std::int64_t rest = sum.is;
            std::size_t unknown = 0;
            for (const auto& term : sum.terms) {
                const auto& bounds = bounds_[term.unknown];
                if (bounds.is_known()) {
                    rest -= term.sign * bounds.least;
                } else {
                    single = &term;
                    ++unknown;
                }
            }
            if (unknown != 1 || sum.at_least || single->unknown >= table_.places()) continue;
            const auto value = single->sign * rest;
            if (is_small(value)) tell(single->unknown, Channel::sums, {value, value});
        }
    }

    /// The number of persons of which a count that is not printed is a part, where it is known.
    [[nodiscard]] Opt<std::int64_t> whole_of(std::size_t place) const {
        const auto* cell = table_.cell(place);
        if (of_means_ || cell == nullptr || cell->count || !cell->denominator || cell->value) return {};
        return cell->denominator->value();
    }

    /// Figures that are known to be published are totals that everybody knows.
    void add_figures(List<Sum>& sums) const {
        if (table_.known() == nullptr) return;
        std::map<std::string_view, List<std::size_t>> parts;
        for (std::size_t i = 0; i != table_.table().cells.size(); ++i)
            if (const auto& of = table_.table().cells[i].part_of) parts[of->text()].push_back(i);
        for (const auto& [id, places] : parts) {
            const auto* figure = find_figure(*table_.known(), id);
            if (figure == nullptr || !figure->value || figure->approximate.value_or(false)) continue;
            const auto whole = published::printed(*figure->value);
            if (figure->unit != table_.table().unit || !whole || whole->decimals != 0) continue;
            Sum sum{.terms = {}, .is = whole->digits};
            for (const auto place : places) sum.terms.push_back({place, 1});
            sums.push_back(std::move(sum));
        }
    }

    void answer(std::size_t place, const Solution& solution) {
        auto& reading = out_.places[place];
        if (reading.channel != Channel::none) return;
        const auto own = place < own_.size() ? own_[place] : Reading{};
        if (!solution.consistent) {  // what a cell says by itself is read even so
            reading.decided = false;
            if (own.channel != Channel::none) tell(place, own.channel, {own.least, own.most});
            return;
        }
        if (is_small(solution.bounds.most)) return tell(place, own.channel == Channel::none ? Channel::sums : own.channel, solution.bounds);
        if (const auto of = whole_of(place); of && solution.bounds.least <= *of && is_small(*of - solution.bounds.least))
            return tell(place, Channel::complement, {*of - std::min(solution.bounds.most, *of), *of - solution.bounds.least});
        reading.decided = reading.decided && solution.exact;
    }

    const TableAt& table_;
    std::int64_t k_;
    bool of_means_;
    TableReading out_;
    List<Interval> bounds_;
    List<Reading> own_;  ///< what a cell that prints no count says by itself, where that is too small
    List<std::set<std::int64_t>> beside_;
    List<std::size_t> left_out_;  ///< the totals whose lines have parts without a place
};

}  // namespace

TableReading read_table(const TableAt& table, std::int64_t k, bool of_means) { return Reader(table, k, of_means).read(); }

}  // namespace osl::rules::disclosure

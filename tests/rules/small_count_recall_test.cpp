// What small-count finds against what somebody finds who tries every table that fits the printed one: recall and false alarms.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <iostream>
#include <random>
#include <set>

#include "osl/rules/disclosure/small_count.hpp"
#include "rules/judge.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using osl::rules::disclosure::SmallCount;

/// A table whose parts are known to us, with some cells withheld, and the same worked out by trying.
class Trial {
public:
    explicit Trial(std::uint64_t seed) : random_(seed) {
        const auto dimensions = 1 + below(3);
        k_ = below(3) == 0 ? 5 : 3;
        table_ = {.id = Id("trial"),
                  .title = {"próba", "trial"},
                  .strand = Strand::osl,
                  .unit = FigureUnit::persons,
                  .person_level = false,
                  .dimensions = {},
                  .cells = {},
                  .margins = List<Text>{}};
        for (std::size_t d = 0; d != dimensions; ++d) {
            TableDimension dimension{.name = "d" + std::to_string(d), .codes = {}};
            const auto codes = 2 + (dimensions == 3 ? 0 : below(3));
            for (std::size_t c = 0; c != codes; ++c) dimension.codes.push_back("c" + std::to_string(c));
            table_.margins->push_back(dimension.name);
            table_.dimensions.push_back(std::move(dimension));
        }
        List<std::size_t> at;
        make_cells(at);
        find_covered();
        for (std::size_t i = 0; i != parts_.size(); ++i) parts_[i] = below(4) == 0 ? 0 : k_ + static_cast<std::int64_t>(below(2));
        if (below(2) == 0) parts_[below(parts_.size())] = 1 + static_cast<std::int64_t>(below(2));
        for (std::size_t i = 0; i != table_.cells.size(); ++i) table_.cells[i].count = Count(value_of(i, parts_));
        withhold();
    }

    [[nodiscard]] const FigureTable& table() const { return table_; }
    [[nodiscard]] std::int64_t k() const { return k_; }

    /// The cells that give a small number away.
    std::set<std::size_t> leaks() {
        least_.assign(table_.cells.size(), most);
        most_.assign(table_.cells.size(), -1);
        auto parts = parts_;
        List<std::size_t> hidden;
        for (std::size_t i = 0; i != parts.size(); ++i)
            if (!table_.cells[cell_of_part_[i]].count) hidden.push_back(i);
        for (const auto i : hidden) parts[i] = -1;
        try_all(parts, hidden, 0);
        std::set<std::size_t> out;
        const auto small = [&](std::int64_t n) { return n > 0 && n < k_; };
        for (std::size_t i = 0; i != table_.cells.size(); ++i) {
            const auto& cell = table_.cells[i];
            if (small(most_[i])) out.insert(i);
            if (!cell.denominator) continue;
            const auto of = cell.denominator->value();
            if (small(of) || (!cell.value && least_[i] <= of && small(of - least_[i]))) out.insert(i);
        }
        return out;
    }

private:
    static constexpr std::size_t most_hidden = 4;
    static constexpr std::int64_t most = 24;  ///< tried for one part: as much as so many can be together
    static constexpr std::int64_t free = 10;  ///< the same where no printed total limits it

    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }

    void make_cells(List<std::size_t>& at) {
        if (at.size() == table_.dimensions.size()) {
            TableCell cell{.at = {}};
            bool is_part = true;
            for (std::size_t d = 0; d != at.size(); ++d) {
                const auto& codes = table_.dimensions[d].codes;
                is_part = is_part && at[d] != codes.size();
                cell.at.push_back(at[d] == codes.size() ? Text("total") : codes[at[d]]);
            }
            if (is_part) {
                cell_of_part_.push_back(table_.cells.size());
                parts_.push_back(0);
            }
            table_.cells.push_back(std::move(cell));
            return;
        }
        const auto codes = table_.dimensions[at.size()].codes.size();
        for (std::size_t c = 0; c <= codes; ++c) {
            at.push_back(c);
            make_cells(at);
            at.pop_back();
        }
    }

    /// Whether a cell is a part or a total over it.
    void find_covered() {
        for (const auto& cell : table_.cells) {
            List<bool> covered;
            for (const auto part : cell_of_part_) {
                const auto& of = table_.cells[part].at;
                bool covers = true;
                for (std::size_t d = 0; d != of.size(); ++d) covers = covers && (cell.at[d] == "total" || cell.at[d] == of[d]);
                covered.push_back(covers);
            }
            covers_.push_back(std::move(covered));
        }
    }
    [[nodiscard]] std::int64_t value_of(std::size_t cell, const List<std::int64_t>& parts) const {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i != parts.size(); ++i)
            if (covers_[cell][i]) sum += parts[i];
        return sum;
    }

    /// Half up, in whole numbers of the last decimal.
    static std::int64_t rounded(std::int64_t scale, std::int64_t n, std::int64_t of, std::int64_t decimals) {
        for (std::int64_t i = 0; i != decimals; ++i) scale *= 10;
        return (2 * scale * n + of) / (2 * of);
    }
    static double printed(std::int64_t digits, std::int64_t decimals) {
        for (std::int64_t i = 0; i != decimals; ++i) digits *= 10;
        double scale = 1;
        for (std::int64_t i = 0; i != 2 * decimals; ++i) scale *= 10;
        return static_cast<double>(digits) / scale;
    }

    void withhold() {
        const auto wanted = 1 + below(6);
        std::size_t parts = 0;
        for (std::size_t n = 0; n != wanted; ++n) {
            const auto i = below(table_.cells.size());
            auto& cell = table_.cells[i];
            const bool is_part = std::ranges::find(cell_of_part_, i) != cell_of_part_.end();
            if (!cell.count || (is_part && parts == most_hidden)) continue;
            parts += is_part ? 1 : 0;
            const auto count = cell.count->value();
            cell.count.reset();
            cell.suppressed = true;
            if (!is_part) continue;
            const auto of = count + static_cast<std::int64_t>(below(40)) + 1;
            const auto decimals = static_cast<std::int64_t>(below(3));
            switch (below(6)) {
                case 0: cell.at_most = Count(count + static_cast<std::int64_t>(below(3))); break;
                case 1:
                    cell.denominator = Count(of);
                    cell.percentage = printed(rounded(100, count, of, decimals), decimals);
                    cell.decimals = Decimals(decimals);
                    break;
                case 2:
                    cell.denominator = Count(of);
                    cell.value = printed(rounded(1, count, of, decimals), decimals);
                    cell.decimals = Decimals(decimals);
                    break;
                default: break;
            }
        }
    }

    [[nodiscard]] bool agrees(const TableCell& cell, std::int64_t n) const {
        if (cell.count) return n == cell.count->value();
        if (cell.at_most && n > cell.at_most->value()) return false;
        if (!cell.denominator) return true;
        const auto of = cell.denominator->value();
        const auto decimals = cell.decimals ? cell.decimals->value() : 0;
        if (cell.percentage) return n <= of && printed(rounded(100, n, of, decimals), decimals) == *cell.percentage;
        return printed(rounded(1, n, of, decimals), decimals) == *cell.value;
    }

    void try_all(List<std::int64_t>& parts, const List<std::size_t>& hidden, std::size_t next) {
        if (next == hidden.size()) {
            for (std::size_t i = 0; i != table_.cells.size(); ++i)
                if (!agrees(table_.cells[i], value_of(i, parts))) return;
            for (std::size_t i = 0; i != table_.cells.size(); ++i) {
                least_[i] = std::min(least_[i], value_of(i, parts));
                most_[i] = std::max(most_[i], value_of(i, parts));
            }
            return;
        }
        const auto part = hidden[next];
        bool limited = false;
        for (std::size_t c = 0; c != table_.cells.size(); ++c) limited = limited || (table_.cells[c].count && covers_[c][part]);
        for (parts[part] = 0; parts[part] <= (limited ? most : free); ++parts[part])
            if (is_possible(parts, part)) try_all(parts, hidden, next + 1);
        parts[hidden[next]] = -1;
    }

    /// Whether what is chosen so far can still agree with the cells that cover a part.
    [[nodiscard]] bool is_possible(const List<std::int64_t>& parts, std::size_t chosen) const {
        if (!agrees(table_.cells[cell_of_part_[chosen]], parts[chosen])) return false;
        for (std::size_t c = 0; c != table_.cells.size(); ++c) {
            const auto& cell = table_.cells[c];
            if (!cell.count || !covers_[c][chosen]) continue;
            std::int64_t sum = 0;
            bool complete = true;
            for (std::size_t i = 0; i != parts.size(); ++i) {
                if (!covers_[c][i]) continue;
                complete = complete && parts[i] >= 0;
                sum += std::max<std::int64_t>(0, parts[i]);
            }
            if (sum > cell.count->value() || (complete && sum != cell.count->value())) return false;
        }
        return true;
    }

    std::mt19937_64 random_;
    std::int64_t k_ = 3;
    FigureTable table_{.id = Id("x"), .title = {}, .strand = Strand::osl, .unit = FigureUnit::persons, .dimensions = {}, .cells = {}};
    List<std::int64_t> parts_;
    List<std::size_t> cell_of_part_;
    List<List<bool>> covers_;  ///< by cell and part
    List<std::int64_t> least_;
    List<std::int64_t> most_;
};

}  // namespace

TEST_CASE("small-count finds what trying every table finds, and nothing else", "[rules][disclosure]") {
    std::size_t leaks = 0;
    std::size_t found = 0;
    std::size_t alarms = 0;
    std::size_t safe_tables = 0;
    std::int64_t undecided = 0;
    constexpr std::uint64_t tables = 300;
    for (std::uint64_t seed = 1; seed <= tables; ++seed) {
        Trial trial(seed);
        const auto expected = trial.leaks();
        const auto verdict = judge<SmallCount>(trial.table(), {.parameters = {.k = Count(trial.k())}});
        std::set<std::size_t> told;
        for (const auto& finding : verdict.findings) told.insert(std::stoul(finding.pointer.substr(7)));
        undecided += verdict.four[3];
        leaks += expected.size();
        safe_tables += expected.empty() ? 1 : 0;
        for (const auto cell : expected) {
            found += told.contains(cell) ? 1 : 0;
            if (!told.contains(cell)) UNSCOPED_INFO("missed in table " << seed << ": cell " << cell);
        }
        for (const auto cell : told) {
            alarms += expected.contains(cell) ? 0 : 1;
            if (!expected.contains(cell)) UNSCOPED_INFO("false alarm in table " << seed << ": cell " << cell);
        }
    }
    std::cout << "small counts: recall " << found << " of " << leaks << " in " << tables << " tables, of them " << safe_tables
              << " safe; false alarms " << alarms << ", undecided " << undecided << '\n';
    CHECK(found == leaks);
    CHECK(alarms == 0);
    CHECK(undecided == 0);
    CHECK(leaks > 100);
    CHECK(safe_tables > 100);
}

// What an indicator shows: cells of one or more tables, made from integer counts.
#pragma once

#include <initializer_list>

#include "osl/model/records/figure_table.hpp"

namespace osl::indicators {

/// A code of a table's own, with its term.
struct Termed {
    std::string_view code;
    Local term;
};

/// The code of the margin, and that of what is not recorded.
inline constexpr Termed total{"total", {"razem", "total"}};
inline constexpr Termed not_recorded{"not_recorded", {"nie odnotowano", "not recorded"}};

/// The code of centres whose TERC code names no voivodeship.
inline constexpr Termed not_a_voivodeship{"not_a_voivodeship", {"kod TERC nie wskazuje województwa", "no voivodeship by the TERC code"}};

/// Adds a code with its term to a dimension.
void add_code(TableDimension& dimension, const Termed& code);

/// One table of an indicator, before it is put beside those of other groups.
struct Sheet {
    Text suffix;  ///< empty for an indicator's only table
    Phrase title;
    FigureUnit unit;
    List<TableDimension> dimensions = {};
    List<TableCell> cells = {};

    /// A dimension whose codes are those of an enumeration.
    template <describe::Coded E>
    Sheet& by(std::string_view name, bool overlapping = false) {
        TableDimension dimension{.name = Text(name), .vocabulary = Text(describe::about_codes<E>.name), .codes = {}};
        for (const auto& entry : describe::code_table<E>()) dimension.codes.emplace_back(entry.code);
        if (overlapping) dimension.overlapping = true;
        dimensions.push_back(std::move(dimension));
        return *this;
    }
    /// A dimension of the table's own.
    Sheet& by(std::string_view name, std::initializer_list<Termed> codes);
    /// A dimension whose codes are words of the data.
    Sheet& by_words(std::string_view name, List<Text> words);
    /// One more code of the dimension named last.
    Sheet& also(const Termed& code);

    /// A share: count, denominator and percentage, to one decimal. `at_most` where what is unknown might raise the count. Without a
    /// denominator there is no percentage.
    Sheet& share(List<Text> at, std::int64_t count, std::int64_t denominator, Opt<std::int64_t> at_most = {});
    /// A mean or ratio: count over denominator, to `decimals`.
    Sheet& mean(List<Text> at, std::int64_t count, std::int64_t denominator, int decimals = 2);
    /// A count alone.
    Sheet& count(List<Text> at, std::int64_t count);
};

class Display {
public:
    /// Begins a table. The reference is valid until the next.
    Sheet& sheet(std::string_view suffix, const Local& title, FigureUnit unit);

    [[nodiscard]] List<Sheet>& sheets() noexcept { return sheets_; }

private:
    List<Sheet> sheets_;
};

}  // namespace osl::indicators

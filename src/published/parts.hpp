// The parts that `pilot()` is put together from. Data stand here as constant rows, which compile fast and take no code; `figures_from`
// makes records of them once. Lists of ids are written as words separated by spaces.
#pragma once

#include <span>

#include "osl/model/records/figures.hpp"

namespace osl::published::parts {

/// One way to compute a figure.
struct How {
    DerivedBy by;
    std::string_view of;
    Local how;
    std::string_view cells = {};
};

/// One figure as written down here. Empty text: absent.
struct FigureRow {  // NOLINT(clang-analyzer-optin.performance.Padding): in the order in which a row is read
    std::string_view id;
    Local title;
    Opt<double> value = {};
    Opt<double> low = {};
    Opt<double> high = {};
    FigureUnit unit;
    Opt<int> count = {};
    Opt<int> denominator = {};
    std::string_view denominator_figure = {};
    Opt<double> percentage = {};
    Opt<int> decimals = {};
    bool approximate = false;
    bool planned = false;
    std::string_view from = {};
    std::string_view to = {};
    std::string_view as_of = {};
    Local as_of_note = {};
    Basis basis = Basis::stated;
    Opt<How> how = {};
    Opt<How> also = {};
    std::string_view sources;
    std::string_view conflicts = {};
};

[[nodiscard]] List<Figure> figures_from(std::span<const FigureRow> rows, Strand strand);

/// The day of the seminar (S1), the latest on which its figures can have held.
inline constexpr std::string_view seminar = "2012-03-16";
inline constexpr Local no_day_stated{"źródło nie podaje dnia; najpóźniej dzień seminarium",
                                     "the source states no day; at the latest that of the seminar"};

/// A row that rests on the slides on the state of implementation, which bear the seminar's day and no other.
constexpr FigureRow on_step_slides(FigureRow row) {
    row.as_of = seminar;
    row.as_of_note = no_day_stated;
    return row;
}

[[nodiscard]] List<Source> sources();
[[nodiscard]] List<FigureTable> tables();
[[nodiscard]] List<Conflict> conflicts();

/// The place in a source that a key such as `s1.groups` stands for.
[[nodiscard]] SourceRef cite(std::string_view key);

[[nodiscard]] std::span<const FigureRow> training_rows();
[[nodiscard]] std::span<const FigureRow> programme_rows();
[[nodiscard]] std::span<const FigureRow> list_rows();
[[nodiscard]] std::span<const FigureRow> step_rows();
[[nodiscard]] std::span<const FigureRow> structure_rows();
[[nodiscard]] std::span<const FigureRow> workload_rows();
[[nodiscard]] std::span<const FigureRow> bound_rows();
[[nodiscard]] std::span<const FigureRow> task2_rows();

[[nodiscard]] Phrase both(const Local& text);
[[nodiscard]] List<std::string_view> words(std::string_view text);
[[nodiscard]] List<Id> ids(std::string_view text);
[[nodiscard]] List<SourceRef> cited(std::string_view keys);

}  // namespace osl::published::parts

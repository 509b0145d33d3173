// A table of columns while it is filled, row by row, and its way out through Arrow. Knows neither records nor field tables.
#pragma once

#include <memory>
#include <utility>

#include "osl/describe/containers.hpp"
#include "osl/describe/language.hpp"
#include "osl/model/values/day.hpp"
#include "osl/tables/arrow_abi.hpp"

namespace osl::tables {

/// What the values of a column are in Arrow: `bool`, `int64`, `float64`, `utf8`, `date32`.
enum class ColumnType : unsigned char { boolean, whole, real, text, day };

/// A column's heading. All but name and type goes into the Arrow field's metadata (`label_pl`, `label_en`, `unit`, `meaning`, `source`).
struct Column {
    Text name;
    ColumnType type;
    bool list = false;     ///< each value is a list of `type`
    bool nullable = true;  ///< whether a row can be without a value
    Phrase label = {};
    Text unit = {};
    Text meaning = {};
    Text source = {};

    friend bool operator==(const Column&, const Column&) = default;
};

/// The values of one column of one batch, in the memory layout that Arrow asks for.
class Values {
public:
    Values(ColumnType type, bool list);

    // Each appends one value; the caller keeps to the column's type.
    void null();
    void boolean(bool value);
    void whole(std::int64_t value);
    void real(double value);            ///< throws `InvalidValue` for NaN and infinity: data frames read NaN as "not recorded"
    void text(std::string_view value);  ///< throws `InvalidValue` for what is not UTF-8, `Error` past 2 GiB
    void day(const Day& value);

    /// Appends a list; its `size` elements are then to be appended to the answer.
    [[nodiscard]] Values& list(std::size_t size);

    /// About how much memory the values take.
    [[nodiscard]] std::size_t bytes() const noexcept;

    /// Hands the values over; `out` owns them until it is released.
    void export_to(ArrowArray* out) &&;

private:
    struct Exported;

    template <class T>
    void append(const T& value);
    void mark(bool valid);
    void end_at(std::size_t offset);

    ColumnType type_;
    std::int64_t length_ = 0;
    std::int64_t nulls_ = 0;
    List<std::uint8_t> validity_ = {};
    List<std::int32_t> offsets_ = {};     // text and lists: where each value begins, and where the last one ends
    List<std::uint8_t> data_ = {};        // all others, and the texts' bytes
    std::unique_ptr<Values> items_ = {};  // lists: their elements, one after the other
};

/// How large a batch may grow before the next is begun. The bytes keep 32-bit offsets safe with a wide margin.
struct BatchLimits {
    std::int64_t rows = 65'536;
    std::size_t bytes = std::size_t{1} << 28U;
};

/// What is said of a table as a whole: keys and values of the Arrow schema's metadata.
using Metadata = List<std::pair<Text, Text>>;

/// A table while it is filled. A row is written by asking for its cells from the first column to the last.
class TableBuilder {
public:
    explicit TableBuilder(List<Column> columns, Metadata metadata = {}, const BatchLimits& limits = {});

    /// Where the row's next value is to be appended: exactly one.
    [[nodiscard]] Values& next() { return batch_.values.at(cell_++); }

    /// Completes a row. Throws `std::logic_error` when not every column got its cell.
    void end_row();

    /// Hands the table over as a stream that owns all of it; `out` must be released by the one who gets it. The stream has at least one
    /// batch, if one without rows. Its callbacks are not to be called from several threads at once.
    void export_to(ArrowArrayStream* out) &&;

private:
    struct Batch {
        std::int64_t rows = 0;
        List<Values> values = {};
    };
    struct Stream;

    [[nodiscard]] Batch empty_batch() const;

    List<Column> columns_;
    Metadata metadata_;
    BatchLimits limits_;
    List<Batch> done_ = {};
    Batch batch_;
    std::size_t cell_ = 0;
};

}  // namespace osl::tables

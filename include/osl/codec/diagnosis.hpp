// Gathers what is wrong while a tree is decoded: keeps the path, finds line and column, counts past the limit.
#pragma once

#include "osl/codec/decode_error.hpp"
#include "osl/codec/node.hpp"
#include "osl/describe/shape.hpp"

namespace osl::codec {

/// How many errors are kept unless the caller says otherwise; all are counted.
inline constexpr std::size_t default_max_errors = 1000;

class Diagnosis {
public:
    explicit Diagnosis(std::size_t max_errors = default_max_errors) : max_errors_(max_errors) {}

    /// The text that nodes point into, its name, and the number of its first line. The text must outlive its use.
    void read_from(std::string_view text, std::size_t first_line = 1, std::size_t first_offset = 0);
    void name_source(Text name) { source_name_ = std::move(name); }
    [[nodiscard]] std::string_view text() const noexcept { return text_; }

    /// One step down the tree for the life of the object.
    class Step {
    public:
        Step(Diagnosis& diagnosis, std::string_view key) : diagnosis_(diagnosis) { diagnosis_.path_.push_back({key, nowhere}); }
        Step(Diagnosis& diagnosis, std::size_t index) : diagnosis_(diagnosis) { diagnosis_.path_.push_back({{}, index}); }
        ~Step() { diagnosis_.path_.pop_back(); }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        Diagnosis& diagnosis_;
    };

    void wrong_type(const Node& met, const describe::Shape& expected);
    void unknown_field(const Member& met, const describe::Shape& record);
    void missing_field(const Node& record, const describe::FieldShape& field);
    void unknown_code(const Node& met, const describe::Shape& codes);
    void refuse(const Node& met, const Fault& fault);
    void refuse(const Node& met, const describe::InvariantShape& broken);
    /// For what cannot be written, at the place where the path stands.
    void refuse(const InvalidValue& thrown);

    /// The errors from here on lie in a centre of that id.
    void enter_centre(std::string_view id) { centre_ = Text(id); }
    void leave_centre() { centre_ = {}; }

    /// Adds an error at a place in the text. `pointer` is taken from the path when not given.
    void add(DecodeErrorCode code, std::size_t offset, Text met, Phrase expected, Opt<Text> nearest = {}, Opt<Text> pointer = {});

    [[nodiscard]] std::uint64_t total() const noexcept { return total_; }
    [[nodiscard]] const List<DecodeError>& errors() const noexcept { return errors_; }
    [[nodiscard]] bool clean() const noexcept { return total_ == 0; }

    /// Puts the errors kept in the order of their places.
    void sort();

    /// The errors kept, sorted. Leaves the count.
    [[nodiscard]] List<DecodeError> take();

    /// A value as it was met, short enough for a message.
    [[nodiscard]] Text show(const Node& node) const;

private:
    struct Segment {
        std::string_view key;
        std::size_t index;
    };

    /// A place in the text and the column there, both of the last error.
    struct Located {
        std::size_t offset = 0;
        std::size_t column = 1;
    };

    [[nodiscard]] Text pointer() const;

    /// Past the limit an error is counted, and nothing is worked out to say of it.
    [[nodiscard]] bool only_counted() noexcept;
    void locate(DecodeError& error, std::size_t offset);

    std::size_t max_errors_;
    std::string_view text_;
    std::size_t first_line_ = 1;
    std::size_t first_offset_ = 0;
    List<std::size_t> line_starts_;
    Located located_;
    Opt<Text> source_name_;
    Opt<Text> centre_;
    List<Segment> path_;
    List<DecodeError> errors_;
    std::uint64_t total_ = 0;
};

/// A key as one segment of a JSON Pointer.
[[nodiscard]] Text escape_pointer(std::string_view key);

}  // namespace osl::codec

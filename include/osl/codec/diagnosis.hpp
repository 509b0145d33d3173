// Gathers what is wrong while a tree is decoded: keeps the path, finds line and column, counts past the limit.
#pragma once

#include "osl/codec/decode_error.hpp"
#include "osl/codec/limits.hpp"
#include "osl/codec/node.hpp"
#include "osl/describe/shape.hpp"

namespace osl::codec {

class Diagnosis {
public:
    explicit Diagnosis(const Limits& limits = {}) : max_errors_(limits.max_errors), max_bytes_(limits.max_error_bytes) {}
    explicit Diagnosis(std::size_t max_errors) : max_errors_(max_errors) {}

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
    void refuse(const Node& met, const Fault& fault, const describe::Shape& wanted);
    void refuse(const Node& met, const describe::InvariantShape& broken);
    /// For what cannot be written, at the place where the path stands.
    void refuse(const InvalidValue& thrown);

    /// The errors from here on lie in a centre of that id.
    void enter_centre(std::string_view id) { centre_ = Text(id); }
    void leave_centre() { centre_ = {}; }

    /// Adds an error at a place in the text. `pointer` is taken from the path when not given.
    void add(DecodeErrorCode code, std::size_t offset, Text met, Phrase expected, Opt<Text> nearest = {}, Opt<Text> pointer = {},
             Opt<Phrase> advice = {});

    /// Past the limit an error is counted by this, and nothing is worked out to say of it.
    [[nodiscard]] bool only_counted() noexcept;

    [[nodiscard]] std::uint64_t total() const noexcept { return total_; }
    [[nodiscard]] const List<DecodeError>& errors() const& noexcept OSL_LIFETIMEBOUND { return errors_; }
    const List<DecodeError>& errors() const&& = delete;
    [[nodiscard]] bool clean() const noexcept { return total_ == 0; }

    /// Puts the errors kept in the order of their places; those before `first` are in order already.
    void sort(std::size_t first = 0);

    /// The errors kept, sorted. Leaves the count.
    [[nodiscard]] List<DecodeError> take();

    /// The line, from 1, on which a place in the text lies.
    [[nodiscard]] std::uint64_t line_of(std::size_t offset);

    /// A value as it was met, short enough for a message.
    [[nodiscard]] Text show(const Node& node) const;

private:
    struct Segment {
        std::string_view key;
        std::size_t index;
    };

    /// What lies before a block of the text.
    struct Block {
        std::size_t lines = 0;       ///< line breaks
        std::size_t characters = 0;  ///< characters
        std::size_t line_start = 0;  ///< characters before the line that the block begins in
    };

    [[nodiscard]] Text pointer() const;
    [[nodiscard]] Text pointer_below(std::string_view key) const;

    /// What lies before a place in the text.
    [[nodiscard]] Block before(std::size_t at);
    void locate(DecodeError& error, std::size_t offset);

    std::size_t max_errors_;
    std::uint64_t max_bytes_ = Limits{}.max_error_bytes;
    std::uint64_t bytes_ = 0;  ///< what the errors kept hold
    std::string_view text_;
    std::size_t first_line_ = 1;
    std::size_t first_offset_ = 0;
    List<Block> blocks_;  ///< as far as the text was looked at
    Opt<Text> source_name_;
    Opt<Text> centre_;
    List<Segment> path_;
    List<DecodeError> errors_;
    std::uint64_t total_ = 0;
};

/// What was expected where something is nested too deeply, or takes too many bytes.
[[nodiscard]] Phrase at_most_levels(std::size_t levels);
[[nodiscard]] Phrase at_most_bytes(std::uint64_t bytes);

/// Adds a key or an index to a JSON Pointer. A long key is cut, a long pointer goes no further; both show it by an ellipsis.
void append_segment(Text& pointer, std::string_view key);
void append_segment(Text& pointer, std::size_t index);

}  // namespace osl::codec

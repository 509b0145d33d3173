// Lines of a byte source, one at a time, however long the source is.
#pragma once

#include <cstdint>

#include "osl/codec/bytes.hpp"

namespace osl::codec {

class Lines {
public:
    explicit Lines(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

    struct Line {
        std::string_view text;   ///< without its line break; valid until the next call
        std::size_t number = 0;  ///< from 1
        std::size_t offset = 0;  ///< bytes before it
        bool too_long = false;   ///< it was passed over and `text` is empty
    };

    /// The next line, or nothing at the end. A line longer than `max` is passed over without being kept. When the source throws, what was
    /// read of a line is dropped, and this is the end.
    [[nodiscard]] Opt<Line> next(std::uint64_t max);

    /// Everything not yet taken, or nothing when that is more than `max` bytes.
    [[nodiscard]] Opt<Text> rest(std::uint64_t max);

    /// The next line without taking it, valid until the next call; nothing when it is longer than `max` or there is none.
    [[nodiscard]] Opt<std::string_view> peek(std::uint64_t max);

    /// The first bytes of what was not yet taken, up to so many, without taking them; valid until the next call.
    [[nodiscard]] std::string_view head(std::size_t bytes);

    /// Nothing more is given out.
    void end();

    /// Removes a byte order mark; to be called before anything is taken.
    void skip_byte_order_mark();

    /// Lines taken so far.
    [[nodiscard]] std::size_t taken() const noexcept { return number_; }

    /// Bytes given out or skipped so far.
    [[nodiscard]] std::size_t offset() const noexcept { return offset_; }

    [[nodiscard]] std::uint64_t bytes_read() const noexcept { return bytes_read_; }

private:
    bool fill();

    std::unique_ptr<ByteSource> source_;
    Text buffer_;
    std::size_t taken_ = 0;  ///< bytes of the buffer that were given out
    std::size_t number_ = 0;
    std::size_t offset_ = 0;
    std::uint64_t bytes_read_ = 0;
    bool ended_ = false;
};

}  // namespace osl::codec

// JSON kept as it was written.
#pragma once

#include "osl/describe/value.hpp"

namespace osl::codec::detail {
struct CheckedText;
}

namespace osl {

/// A JSON object kept as text, so that numbers of any size and fields that this library does not know survive.
///
/// White space is kept, except that a line break between tokens becomes a space: a record must fit on one line of a stream.
class RawJson {
public:
    static constexpr describe::About raw_about{
        "RawJson", {"dodatkowe dane", "extra data"}, "A JSON object kept as written; this library does not look into it.", "format osl/1"};

    /// Nested arrays and objects; far below the depth that readers allow, so that a record may be moved between document and stream.
    static constexpr std::size_t max_depth = 32;

    /// Checks that the text is one JSON object (RFC 8259, no duplicate keys, at most `max_depth` deep). Fault: `wrong_text`.
    [[nodiscard]] static Result<RawJson> parse(std::string_view text);

    explicit RawJson(std::string_view text) : RawJson(parse(text).value_or_throw(text)) {}
    explicit RawJson(std::nullptr_t) = delete;

    [[nodiscard]] const Text& text() const& noexcept OSL_LIFETIMEBOUND { return text_; }
    const Text& text() const&& = delete;  // of a temporary it would be a view of what is no more

    friend bool operator==(const RawJson&, const RawJson&) = default;

private:
    /// The decoder has checked the text already.
    friend struct codec::detail::CheckedText;
    [[nodiscard]] static RawJson from_checked(std::string_view text);

    struct Unchecked {};
    RawJson(Text text, Unchecked) : text_(std::move(text)) {}

    Text text_;
};

}  // namespace osl

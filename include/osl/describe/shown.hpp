// Text of data made safe for people: the one way from a file, a name or an argument into a message, a terminal or a page.
#pragma once

#include <cstddef>
#include <limits>

#include "osl/describe/containers.hpp"

namespace osl::describe {

/// Characters of a text of data that a message shows.
inline constexpr std::size_t enough_to_show = 80;

/// Nothing is cut.
inline constexpr std::size_t all_of_it = std::numeric_limits<std::size_t>::max();

/// The text as a person may see it, cut after so many characters with an ellipsis that shows it. What would be obeyed, hidden or
/// misread is written out instead: control characters (C0, DEL, C1), bidirectional formatting, line and paragraph separators, characters
/// without a width or a meaning of their own as `\u{1b}`, bytes that are not UTF-8 as `\x{ff}`. The answer is one line of UTF-8, however
/// long the text is; no more of it is looked at than is shown.
[[nodiscard]] Text shown(std::string_view text, std::size_t limit = enough_to_show);

/// Whether a character is written out by `shown`.
[[nodiscard]] bool is_unseen(std::uint32_t character) noexcept;

}  // namespace osl::describe

namespace osl {
using describe::shown;
}

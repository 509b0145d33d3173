// Files that are no register at all, known by how they begin or by what stands on top.
#pragma once

#include "osl/codec/node.hpp"
#include "syntax.hpp"

namespace osl::codec {

/// Bytes of a file that are enough to know it by.
inline constexpr std::size_t enough_to_know = 4'096;

/// What a file is, if its first bytes show that it is no JSON: another encoding, a spreadsheet, a page, a letter.
[[nodiscard]] Opt<Mistake> foreign_file(std::string_view head);

/// What a JSON value is that stands where a register should, if it is something that is known.
[[nodiscard]] Opt<Mistake> foreign_value(const Node& root);

/// As `foreign_value`, for the first line of a stream.
[[nodiscard]] Opt<Mistake> foreign_header(const Node& first);

}  // namespace osl::codec

// What reading may cost at the most. Everything a caller cannot bound otherwise is bounded here.
#pragma once

#include <cstddef>
#include <cstdint>

namespace osl {

struct Limits {
    static constexpr std::size_t deepest = 1000;  ///< what `max_depth` may ask for at the most: a tree is freed recursively

    std::size_t max_depth = 64;                        ///< nested arrays and objects
    std::uint64_t max_document_bytes = 2'147'483'648;  ///< one document, after decompression
    std::uint64_t max_line_bytes = 67'108'864;         ///< one line of a stream, after decompression
    std::size_t max_errors = 1000;                     ///< errors kept; all are counted
};

}  // namespace osl

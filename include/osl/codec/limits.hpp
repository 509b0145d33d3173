// What reading may cost at the most: bytes that are held, whatever they hold. Everything a caller cannot bound otherwise is bounded here;
// what is over a limit is an error of the data that names the limit (docs/adr/013).
#pragma once

#include <cstddef>
#include <cstdint>

namespace osl {

struct Limits {
    static constexpr std::size_t deepest = 1000;  ///< what `max_depth` may ask for at the most: a tree is freed recursively

    std::size_t max_depth = 64;                        ///< nested arrays and objects
    std::uint64_t max_document_bytes = 2'147'483'648;  ///< the text of one document, after decompression, held whole
    std::uint64_t max_line_bytes = 67'108'864;         ///< the text of one line of a stream, after decompression
    std::size_t max_errors = 1000;                     ///< errors kept; all are counted

    std::uint64_t max_tree_bytes = 268'435'456;        ///< the parsed values of one line, or of one centre of a document
    std::uint64_t max_register_bytes = 4'294'967'296;  ///< the centres that are held at once, where a register is read whole
    std::uint64_t max_error_bytes = 16'777'216;        ///< the errors kept; past it they are only counted
    std::uint64_t max_window_bytes = 134'217'728;      ///< what a Zstandard frame may ask its decoder to look back
};

}  // namespace osl

// Reading registers: the careful reader, which finds every error and explains it.
#pragma once

#include <memory>

#include "osl/codec/decode_error.hpp"
#include "osl/codec/limits.hpp"
#include "osl/model/records/register.hpp"

namespace osl {

class ByteSource;

/// The two shapes of a register in a file: one JSON document, or a stream of one centre a line.
enum class Form : unsigned char { document, stream };

struct ReadOptions {
    Limits limits = {};
    Opt<Form> form = {};  ///< told by the file's name when not given, else by the content
};

/// The form that a file's name asks for: `.json` a document, `.ndjson` and `.jsonl` a stream (before `.gz` or `.zst`).
[[nodiscard]] Opt<Form> form_of(std::string_view path) noexcept;

/// Reads a register centre by centre. A stream of any length needs the memory of one line; a bad line is one set of errors, and the next
/// is read. A document is read whole. Compressed input is recognised by its first bytes.
class CentreReader {
public:
    /// `path` is a file, or `-` for standard input. Throws `FileError`.
    explicit CentreReader(const Text& path, const ReadOptions& options = {});
    /// `name` is shown in errors.
    explicit CentreReader(std::unique_ptr<ByteSource> source, const ReadOptions& options = {}, const Opt<Text>& name = {});
    CentreReader(CentreReader&&) noexcept;
    CentreReader& operator=(CentreReader&&) noexcept;
    ~CentreReader();

    /// What stands before the centres; empty when it did not decode.
    [[nodiscard]] const Opt<RegisterHeader>& header() const noexcept;

    /// The next centre that decodes, or nothing at the end. Throws `FileError`.
    [[nodiscard]] Opt<Centre> next();

    /// The errors met so far, up to the limit, and how many there were.
    [[nodiscard]] const List<DecodeError>& errors() const noexcept;
    [[nodiscard]] std::uint64_t total_errors() const noexcept;

    /// Bytes taken in so far, after decompression.
    [[nodiscard]] std::uint64_t bytes_read() const noexcept;

    [[nodiscard]] Form form() const noexcept;

private:
    class State;
    std::unique_ptr<State> state_;
};

/// What reading gave: the register as far as it decodes, and every error.
struct Reading {
    Opt<Register> value;       ///< without the centres that did not decode; empty when the programme did not
    List<DecodeError> errors;  ///< in the order of their places, up to the limit
    std::uint64_t total_errors = 0;

    [[nodiscard]] bool complete() const noexcept { return total_errors == 0; }
};

/// Reads a file; `-` is standard input. Throws `FileError` when it cannot be read; what is wrong with its content is in the answer.
[[nodiscard]] Reading read(const Text& path, const ReadOptions& options = {});

/// Reads a text in memory.
[[nodiscard]] Reading read_text(std::string_view text, const ReadOptions& options = {});

/// The throwing twin of `read`. Throws `DecodeFailure`, `FileError`.
[[nodiscard]] Register load(const Text& path, const ReadOptions& options = {});

}  // namespace osl

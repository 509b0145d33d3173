// Reading registers: the careful reader, which finds every error and explains it. For centre by centre see stream.hpp.
#pragma once

#include "osl/codec/decode_error.hpp"
#include "osl/codec/limits.hpp"
#include "osl/model/records/register.hpp"

namespace osl {

/// The two shapes of a register in a file: one JSON document, or a stream of one centre a line.
enum class Form : unsigned char { document, stream };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Form>, F&& f) {
    using enum Form;
    return f(describe::About{"Form", {"postać zapisu", "form"}, "The two shapes of a register in a file.", "format osl/1"},
             code(document, "document", {"dokument", "document"}, {"One JSON document."}),
             code(stream, "stream", {"strumień", "stream"}, {"One centre a line."}));
}

struct ReadOptions {
    Limits limits = {};
    Opt<Form> form = {};  ///< told by the file's name when not given, else by the content; content that contradicts the name is an error
};

/// The form that a file's name asks for: `.json` a document, `.ndjson` and `.jsonl` a stream (before `.gz` or `.zst`).
[[nodiscard]] Opt<Form> form_of(std::string_view path) noexcept;

/// What reading gave: the register as far as it decodes, and every error.
struct Reading {
    Opt<Register> value;       ///< without the centres that did not decode; empty when the programme did not
    List<DecodeError> errors;  ///< in the order of their places, up to the limit
    std::uint64_t total_errors = 0;
    std::uint64_t left_out = 0;  ///< centres that were there and did not decode, or could not be used without a programme
    bool cut_off = false;        ///< whether reading ended before the input did, so that more may be missing

    [[nodiscard]] bool complete() const noexcept { return total_errors == 0; }
};

/// Reads a file; `-` is standard input. Throws `FileError` when it cannot be read; what is wrong with its content is in the answer.
[[nodiscard]] Reading read(const Text& path, const ReadOptions& options = {});

/// Reads a text in memory.
[[nodiscard]] Reading read_text(std::string_view text, const ReadOptions& options = {});

/// The throwing twin of `read`. Throws `DecodeFailure`, `FileError`.
[[nodiscard]] Register load(const Text& path, const ReadOptions& options = {});

}  // namespace osl

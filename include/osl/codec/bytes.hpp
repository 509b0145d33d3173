// Where bytes come from and go to: files, memory, anything a caller supplies; gzip and Zstandard through their libraries.
#pragma once

#include <memory>
#include <system_error>

#include "osl/codec/limits.hpp"
#include "osl/describe/result.hpp"

namespace osl {

/// Thrown when a file cannot be opened, read or written: the tool could not do its work.
class FileError : public Error {
public:
    FileError(Text path, std::string_view what);
    FileError(Text path, std::error_code code, std::string_view more = {});

    [[nodiscard]] const Text& path() const& noexcept OSL_LIFETIMEBOUND { return path_; }
    const Text& path() const&& = delete;

    /// What the system said (`generic_category`: an errno); empty where it was not asked.
    [[nodiscard]] const std::error_code& code() const& noexcept OSL_LIFETIMEBOUND { return code_; }
    const std::error_code& code() const&& = delete;

private:
    Text path_;
    std::error_code code_;
};

/// Thrown by a byte source whose compressed data is damaged or cut off. Readers turn it into a decode error.
class BadCompression : public Error {
public:
    /// `reason` completes "the compressed data …".
    explicit BadCompression(Phrase reason) : Error("compressed data: " + reason.en), reason_(std::move(reason)) {}

    [[nodiscard]] const Phrase& reason() const& noexcept OSL_LIFETIMEBOUND { return reason_; }
    const Phrase& reason() const&& = delete;

private:
    Phrase reason_;
};

/// Something to read bytes from.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    /// Reads up to `size` bytes; 0 at the end only. Throws `FileError`, `BadCompression`.
    virtual std::size_t read(char* to, std::size_t size) = 0;
};

/// Something to write bytes to.
class ByteSink {
public:
    ByteSink() = default;
    ByteSink(const ByteSink&) = delete;
    ByteSink& operator=(const ByteSink&) = delete;
    virtual ~ByteSink() = default;

    /// Takes all of the bytes, or throws `FileError`. After a failure, or after `finish`, it throws `Misuse`.
    virtual void write(std::string_view bytes) = 0;

    /// Completes what was written, once. Without it nothing is promised: a file that was not finished is removed, its old content kept.
    virtual void finish() = 0;
};

enum class Compression : unsigned char { none, gzip, zstd };

/// The compression that a file's name asks for: `.gz`, `.zst`, else none.
[[nodiscard]] Compression compression_of(std::string_view path) noexcept;

/// The bytes of a file; `-` is standard input. Throws `FileError`.
[[nodiscard]] std::unique_ptr<ByteSource> open_file(const Text& path);

/// Bytes in memory, which must outlive the source.
[[nodiscard]] std::unique_ptr<ByteSource> open_memory(std::string_view bytes);

/// Decompresses what begins like gzip or Zstandard, whatever its name; passes on anything else.
/// `max_window` bounds the bytes that a Zstandard frame may make the decoder keep.
[[nodiscard]] std::unique_ptr<ByteSource> decompressed(std::unique_ptr<ByteSource> source,
                                                       std::uint64_t max_window = Limits{}.max_window_bytes);

/// A file to be written; it takes the place of an older one only when finished (docs/adr/009). `-` is standard output. Throws
/// `FileError`.
[[nodiscard]] std::unique_ptr<ByteSink> create_file(const Text& path);

/// Removes what is being written by this process beside its targets and is not finished yet. For programs that end by a signal: it may be
/// called from a signal's handler. The library itself handles no signals.
void remove_unfinished() noexcept;

/// Appends to a text, which must outlive the sink.
[[nodiscard]] std::unique_ptr<ByteSink> into_memory(Text& text);

/// Compresses on the way to another sink. The same bytes in give the same bytes out.
[[nodiscard]] std::unique_ptr<ByteSink> compressed(std::unique_ptr<ByteSink> sink, Compression compression);

}  // namespace osl

// Where bytes come from and go to: files, memory, anything a caller supplies; gzip and Zstandard through their libraries.
#pragma once

#include <memory>

#include "osl/describe/result.hpp"

namespace osl {

/// Thrown when a file cannot be opened, read or written: the tool could not do its work.
class FileError : public Error {
public:
    FileError(Text path, std::string_view what);

    [[nodiscard]] const Text& path() const noexcept { return path_; }

private:
    Text path_;
};

/// Thrown by a byte source whose compressed data is damaged or cut off. Readers turn it into a decode error.
class BadCompression : public Error {
    using Error::Error;
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

    /// Throws `FileError`.
    virtual void write(std::string_view bytes) = 0;

    /// Completes what was written. Without it nothing is promised: a file that was not finished is removed, its old content kept.
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
[[nodiscard]] std::unique_ptr<ByteSource> decompressed(std::unique_ptr<ByteSource> source);

/// A file to be written; it takes the place of an older one only when finished. `-` is standard output. Throws `FileError`.
[[nodiscard]] std::unique_ptr<ByteSink> create_file(const Text& path);

/// Appends to a text, which must outlive the sink.
[[nodiscard]] std::unique_ptr<ByteSink> into_memory(Text& text);

/// Compresses on the way to another sink. The same bytes in give the same bytes out.
[[nodiscard]] std::unique_ptr<ByteSink> compressed(std::unique_ptr<ByteSink> sink, Compression compression);

}  // namespace osl

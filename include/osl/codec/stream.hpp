// Registers centre by centre, in constant memory.
#pragma once

#include "osl/codec/bytes.hpp"
#include "osl/codec/read.hpp"

namespace osl {

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

    /// Centres met so far that did not decode.
    [[nodiscard]] std::uint64_t left_out() const noexcept;
    /// Whether reading ended before the input did – damaged compression, broken syntax, a limit – so that more may be missing.
    [[nodiscard]] bool cut_off() const noexcept;

    /// Bytes taken in so far, after decompression.
    [[nodiscard]] std::uint64_t bytes_read() const noexcept;

    [[nodiscard]] Form form() const noexcept;

private:
    class State;
    std::unique_ptr<State> state_;
};

/// Writes a register centre by centre, in either form.
class CentreWriter {
public:
    /// The form and compression follow from the file's name; without a known ending it is a document. `-` is standard output.
    /// Throws `FileError`, `InvalidValue`.
    CentreWriter(const Text& path, const RegisterHeader& header);
    CentreWriter(std::unique_ptr<ByteSink> sink, Form form, const RegisterHeader& header);

    /// Throws `FileError`, and `EncodeFailure` with everything that keeps the centre from being written; what follows can still be.
    void put(const Centre& centre);

    /// Completes the file; without it the old content stays.
    void finish();

private:
    [[nodiscard]] Text text_of(const Centre& centre) const;

    std::unique_ptr<ByteSink> sink_;
    Form form_;
    bool first_ = true;
    std::uint64_t centres_ = 0;
};

}  // namespace osl

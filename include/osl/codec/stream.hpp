// Registers centre by centre, in constant memory.
#pragma once

#include "osl/codec/write.hpp"

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

    /// The name shown in errors.
    [[nodiscard]] const Opt<Text>& source() const& OSL_LIFETIMEBOUND;
    const Opt<Text>& source() const&& = delete;

    /// What stands before the centres; empty when it did not decode.
    [[nodiscard]] const Opt<RegisterHeader>& header() const& OSL_LIFETIMEBOUND;
    const Opt<RegisterHeader>& header() const&& = delete;

    /// The next centre that decodes, or nothing at the end. Throws `FileError`.
    [[nodiscard]] Opt<Centre> next();

    /// The line, from 1, on which the centre begins that `next` gave last; 0 before any.
    [[nodiscard]] std::uint64_t line() const;

    /// All further centres at once, as `read` gives them: no more than `Limits::max_register_bytes` of them are kept.
    [[nodiscard]] Reading rest();

    /// The errors met so far, up to the limit, and how many there were.
    [[nodiscard]] const List<DecodeError>& errors() const& OSL_LIFETIMEBOUND;
    const List<DecodeError>& errors() const&& = delete;
    [[nodiscard]] std::uint64_t total_errors() const;

    /// Whether `next` was ever called: what is to take in the whole register is not given the rest of one.
    [[nodiscard]] bool begun() const;

    /// Centres met so far that did not decode.
    [[nodiscard]] std::uint64_t left_out() const;
    /// Whether reading ended before the input did – damaged compression, broken syntax, a limit – so that more may be missing.
    [[nodiscard]] bool cut_off() const;

    /// Bytes taken in so far, after decompression.
    [[nodiscard]] std::uint64_t bytes_read() const;

    [[nodiscard]] Form form() const;

private:
    class State;
    [[nodiscard]] State& state() const;  ///< throws `Misuse` after a move

    std::unique_ptr<State> state_;
};

/// Writes a register centre by centre, in either form. Used after `finish`, after a failed write or after it was moved from, it throws
/// `Misuse`; after a refused centre (`InvalidValue`) it goes on.
class CentreWriter {
public:
    /// Form and compression are those of `packing_of`. `-` is standard output. Throws `Misuse`, `FileError`, `InvalidValue`.
    CentreWriter(const Text& path, const RegisterHeader& header, const WriteOptions& options = {});
    CentreWriter(std::unique_ptr<ByteSink> sink, Form form, const RegisterHeader& header);

    /// Throws `FileError`, and `EncodeFailure` with everything that keeps the centre from being written; what follows can still be.
    void put(const Centre& centre);

    /// Completes the file; without it the old content stays.
    void finish();

private:
    [[nodiscard]] Text text_of(const Centre& centre) const;
    void begin(const RegisterHeader& header);
    void expect_open() const;

    std::unique_ptr<ByteSink> sink_;
    Form form_ = Form::document;
    bool first_ = true;
    std::uint64_t centres_ = 0;
    bool failed_ = false;
};

}  // namespace osl

// From one form or compression to another, centre by centre, in constant memory between streams.
#pragma once

#include <functional>

#include "osl/codec/stream.hpp"
#include "osl/describe/phrase.hpp"
#include "osl/model/values/number.hpp"

namespace osl {

/// What converting gave.
struct Conversion {
    bool written = false;           ///< whether the target was completed
    Total centres{0};               ///< written
    Total left_out{0};              ///< centres that were there and did not decode
    bool cut_off = false;           ///< whether reading ended before the input did, so that more may be missing
    Total total_errors{0};          ///< errors altogether
    List<DecodeError> errors = {};  ///< up to the reader's limit
    Phrase summary = {};            ///< all of this in one sentence

    friend bool operator==(const Conversion&, const Conversion&) = default;

    static constexpr describe::About about{"Conversion", {"wynik przekształcenia", "result of a conversion"}, "What converting gave."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("written", &Conversion::written, {"zapisano", "written"}, {.meaning = "whether the target was completed"}),
                 field("centres", &Conversion::centres, {"ośrodki zapisane", "centres written"}),
                 field("left_out", &Conversion::left_out, {"ośrodki pominięte", "centres left out"},
                       {.meaning = "that were there and did not decode"}),
                 field("cut_off", &Conversion::cut_off, {"odczyt urwany", "cut off"},
                       {.meaning = "the input could not be read to its end, so that more may be missing than is counted"}),
                 field("total_errors", &Conversion::total_errors, {"razem błędów", "errors altogether"}),
                 field("errors", &Conversion::errors, {"błędy odczytu", "decode errors"}, {.meaning = "up to the limit"}),
                 field("summary", &Conversion::summary, {"podsumowanie", "summary"}, {.meaning = "all of this in one sentence"}));
    }
};

/// What becomes of the centres that decode, where others do not.
enum class Imperfect : unsigned char {
    refused,  ///< nothing is written: a register that lost a centre is worse than none
    kept,     ///< they are written, and the result says what is missing
};

/// Writes what a reader has left to read. `make` gives the writer once it is known what register it is; it is not called where the
/// programme does not decode. `told` is called now and then with the bytes and centres taken in, and breaks the work off by throwing.
/// Throws `FileError`.
[[nodiscard]] Conversion convert(CentreReader& reader, const std::function<CentreWriter(const RegisterHeader&)>& make,
                                 Imperfect imperfect = Imperfect::refused,
                                 const std::function<void(std::uint64_t bytes, std::uint64_t centres)>& told = {});

/// Whether a path is a file that is replaced only when all is written. What is written to anything else – standard output (`-`), a pipe, a
/// device – cannot be taken back.
[[nodiscard]] bool is_replaced(const Text& path);

/// Keeps what is written in a temporary file, and passes it on when it is finished: for targets from which nothing can be taken back.
/// Throws `FileError`.
[[nodiscard]] std::unique_ptr<ByteSink> held_back(std::unique_ptr<ByteSink> sink);

}  // namespace osl

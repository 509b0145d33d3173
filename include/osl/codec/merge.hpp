// Several registers of one programme as one, centre by centre; the memory it takes grows with the ids of the centres only.
#pragma once

#include <functional>

#include "osl/codec/stream.hpp"
#include "osl/describe/phrase.hpp"
#include "osl/model/values/number.hpp"

namespace osl {

/// A centre that stands in the inputs more than once.
struct RepeatedCentre {
    Id centre;
    Text first;
    Text again;
    bool same = false;

    friend bool operator==(const RepeatedCentre&, const RepeatedCentre&) = default;

    static constexpr describe::About about{"RepeatedCentre",
                                           {"ośrodek powtórzony", "repeated centre"},
                                           "A centre that stands in the inputs more than once."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("centre", &RepeatedCentre::centre, {"ośrodek", "centre"}, {.meaning = "its id", .refers = free_id}),
                 field("first", &RepeatedCentre::first, {"najpierw", "first"}, {.meaning = "file and line where it stands first"}),
                 field("again", &RepeatedCentre::again, {"ponownie", "again"}, {.meaning = "file and line where it stands again"}),
                 field("same", &RepeatedCentre::same, {"ta sama treść", "same"}, {.meaning = "whether it holds the same in both places"}));
    }
};

/// A field of the programme that two inputs do not share.
struct ProgrammeMismatch {
    Text pointer;
    Text first;
    Text other;
    Opt<Text> first_value = {};
    Opt<Text> other_value = {};

    friend bool operator==(const ProgrammeMismatch&, const ProgrammeMismatch&) = default;

    static constexpr describe::About about{"ProgrammeMismatch",
                                           {"rozbieżność programów", "mismatch of programmes"},
                                           "A field of the programme that two inputs do not share."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("pointer", &ProgrammeMismatch::pointer, {"wskaźnik", "pointer"}, {.meaning = "JSON Pointer from the register"}),
                 field("first", &ProgrammeMismatch::first, {"pierwszy plik", "first"}, {.meaning = "the first input"}),
                 field("other", &ProgrammeMismatch::other, {"inny plik", "other"}, {.meaning = "the input that has something else"}),
                 field("first_value", &ProgrammeMismatch::first_value, {"wartość w pierwszym", "value in the first"},
                       {.meaning = "as JSON; absent where nothing is recorded"}),
                 field("other_value", &ProgrammeMismatch::other_value, {"wartość w innym", "value in the other"},
                       {.meaning = "as JSON; absent where nothing is recorded"}));
    }
};

/// What merging gave.
struct Merging {
    bool written = false;
    Total inputs{0};
    Total centres{0};
    List<ProgrammeMismatch> mismatches = {};
    List<RepeatedCentre> repeated = {};
    Total left_out{0};
    bool cut_off = false;
    Total total_errors{0};
    List<DecodeError> errors = {};
    Phrase summary = {};

    friend bool operator==(const Merging&, const Merging&) = default;

    static constexpr describe::About about{"Merging", {"wynik łączenia", "result of a merge"}, "What merging registers gave."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("written", &Merging::written, {"zapisano", "written"}, {.meaning = "whether the target was completed"}),
                 field("inputs", &Merging::inputs, {"pliki", "inputs"}),
                 field("centres", &Merging::centres, {"ośrodki", "centres written"}),
                 field("mismatches", &Merging::mismatches, {"rozbieżności programów", "mismatches of programmes"},
                       {.meaning = "each input compared with the first whose programme decodes; any keeps the target from being written"}),
                 field("repeated", &Merging::repeated, {"ośrodki powtórzone", "repeated centres"},
                       {.meaning = "written once; those with other content keep the target from being written unless the first is kept"}),
                 field("left_out", &Merging::left_out, {"ośrodki nieodczytane", "centres that did not decode"}),
                 field("cut_off", &Merging::cut_off, {"odczyt urwany", "cut off"}, {.meaning = "an input could not be read to its end"}),
                 field("total_errors", &Merging::total_errors, {"razem błędów", "errors altogether"},
                       {.meaning = "any keeps the target from being written"}),
                 field("errors", &Merging::errors, {"błędy odczytu", "decode errors"}, {.meaning = "up to the limit"}),
                 field("summary", &Merging::summary, {"podsumowanie", "summary"}, {.meaning = "all of this in one sentence"}));
    }
};

/// What becomes of a centre that stands in the inputs again with other content.
enum class Repeats : unsigned char {
    refused,  ///< nothing is written: which of the two is right is not ours to say
    first,    ///< the one that came first is written
};

/// Writes the centres of all readers that `next` gives, until it gives none, in their order. Programmes must be equal, and everything must
/// decode; otherwise all inputs are read to tell all that is wrong, and nothing is written. `make` gives the writer for the first programme
/// that decodes. `told` is called now and then with the bytes and centres taken in, and breaks the work off by throwing. Throws
/// `FileError`, and `Misuse` where there is no input.
[[nodiscard]] Merging merge(const std::function<Opt<CentreReader>()>& next, const std::function<CentreWriter(const RegisterHeader&)>& make,
                            Repeats repeats = Repeats::refused,
                            const std::function<void(std::uint64_t bytes, std::uint64_t centres)>& told = {});

}  // namespace osl

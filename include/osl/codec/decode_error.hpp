// What is wrong with data that does not decode: as values, since data is not us.
#pragma once

#include "osl/describe/code.hpp"
#include "osl/describe/result.hpp"
#include "osl/describe/value.hpp"

namespace osl {

/// The classes of decode errors; their codes are stable names for scripts.
enum class DecodeErrorCode : std::uint8_t {
    syntax,
    truncated,
    trailing_content,
    invalid_utf8,
    empty,
    duplicate_key,
    unknown_field,
    missing_field,
    wrong_type,
    unknown_code,
    wrong_text,
    no_such_day,
    out_of_range,
    not_whole,
    too_few_items,
    broken_invariant,
    newer_format,
    over_limit,
    bad_compression,
    wrong_form,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<DecodeErrorCode>, F&& f) {
    using enum DecodeErrorCode;
    return f(
        describe::About{
            "DecodeErrorCode", {"rodzaj błędu odczytu", "class of decode error"}, "Why data could not be read.", "format osl/1"},
        code(syntax, "syntax", {"to nie jest poprawny JSON", "not valid JSON"},
             {"RFC 8259 is not kept; the rest of the text is not read."}),
        code(truncated, "truncated", {"tekst urywa się", "text ends too early"}, {"The input ends within a value."}),
        code(trailing_content, "trailing_content", {"treść po końcu dokumentu", "content after the end"},
             {"Something follows a complete JSON value."}),
        code(invalid_utf8, "invalid_utf8", {"błędne kodowanie UTF-8", "invalid UTF-8"},
             {"Bytes that are not UTF-8, or half a surrogate pair."}),
        code(empty, "empty", {"brak treści", "nothing to read"}, {"The input has no content at all."}),
        code(duplicate_key, "duplicate_key", {"powtórzony klucz", "duplicate key"}, {"One of the two values would be lost."}),
        code(unknown_field, "unknown_field", {"nieznane pole", "unknown field"}, {"Reading on would drop its data."}),
        code(missing_field, "missing_field", {"brak wymaganego pola", "missing field"},
             {"A field that the format needs is absent or null."}),
        code(wrong_type, "wrong_type", {"zły rodzaj wartości", "wrong kind of value"}, {"A text where a number stands, for example."}),
        code(unknown_code, "unknown_code", {"nieznany kod", "unknown code"}, {"Never mapped to a default."}),
        code(wrong_text, "wrong_text", {"tekst złej postaci", "text of the wrong form"},
             {"An identifier, day or code that is not written as it must be."}),
        code(no_such_day, "no_such_day", {"nie ma takiego dnia", "no such day"}, {"A day that the calendar lacks, or outside 1900–2199."}),
        code(out_of_range, "out_of_range", {"liczba spoza zakresu", "number out of range"}, {"The bounds are part of the field."}),
        code(not_whole, "not_whole", {"to nie jest liczba całkowita", "not a whole number"}, {"Written with a fraction or an exponent."}),
        code(too_few_items, "too_few_items", {"za mało elementów", "too few items"}, {"A list that needs at least one element is empty."}),
        code(broken_invariant, "broken_invariant", {"pola są ze sobą sprzeczne", "fields do not fit together"},
             {"An invariant of the record, such as from ≤ to."}),
        code(newer_format, "newer_format", {"nowszy format", "newer format"},
             {"The document declares a format that this version does not read."}),
        code(over_limit, "over_limit", {"przekroczony limit", "over a limit"}, {"Depth, length or size; the limits are configurable."}),
        code(bad_compression, "bad_compression", {"uszkodzone dane skompresowane", "damaged compressed data"},
             {"The gzip or Zstandard stream is damaged or truncated."}),
        code(wrong_form, "wrong_form",
             {"treść nie odpowiada nazwie albo żądanej postaci", "content does not fit the name or the form asked for"},
             {"A stream named as a document, or the reverse; it is read as what it is."}));
}

/// A place in a file: lines, columns and bytes.
using Place = describe::Whole<0, 9'007'199'254'740'991>;

/// One reason why data does not decode, or cannot be written: where, what was met, what was expected.
struct DecodeError {
    DecodeErrorCode code;
    Text pointer = {};  ///< JSON Pointer (RFC 6901) from the root of the document or of the line
    Opt<Place> line = {};
    Opt<Place> column = {};
    Opt<Place> offset = {};
    Text met = {};
    Phrase expected = {};
    Opt<Text> nearest = {};
    Opt<Text> source = {};
    Opt<Text> centre = {};
    Opt<Phrase> advice = {};  ///< what happened and what to do, where that is known

    friend bool operator==(const DecodeError&, const DecodeError&) = default;

    /// One sentence for people, without the place.
    [[nodiscard]] Text message(Language language) const;

    /// Source, line, column and pointer, as far as they are known.
    [[nodiscard]] Text place() const;

    static constexpr describe::About about{
        "DecodeError", {"błąd odczytu", "decode error"}, "One reason why data does not decode.", "format osl/1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("code", &DecodeError::code, {"rodzaj", "class"}),
                 field("pointer", &DecodeError::pointer, {"wskaźnik", "pointer"}, {.meaning = "JSON Pointer (RFC 6901)"}),
                 field("line", &DecodeError::line, {"wiersz", "line"}, {.unit = "lines, from 1"}),
                 field("column", &DecodeError::column, {"kolumna", "column"}, {.unit = "characters, from 1"}),
                 field("offset", &DecodeError::offset, {"przesunięcie", "offset"}, {.unit = "bytes, from 0"}),
                 field("met", &DecodeError::met, {"napotkano", "met"}, {.meaning = "the value, shortened"}),
                 field("expected", &DecodeError::expected, {"oczekiwano", "expected"}),
                 field("nearest", &DecodeError::nearest, {"zapewne", "nearest"}, {.meaning = "the known name probably meant"}),
                 field("source", &DecodeError::source, {"plik", "source"}, {.meaning = "the file, where there is one"}),
                 field("centre", &DecodeError::centre, {"ośrodek", "centre"},
                       {.meaning = "id of the centre that holds what cannot be written"}),
                 field("advice", &DecodeError::advice, {"rada", "advice"}, {.meaning = "what to do about it, where that is known"}));
    }
};

/// Thrown where data had to decode and did not. Carries every error up to the limit, and their true number.
class DecodeFailure : public Error {
public:
    DecodeFailure(List<DecodeError> errors, std::uint64_t total);

    [[nodiscard]] const List<DecodeError>& errors() const& noexcept OSL_LIFETIMEBOUND { return errors_; }
    const List<DecodeError>& errors() const&& = delete;
    [[nodiscard]] std::uint64_t total() const noexcept { return total_; }

private:
    List<DecodeError> errors_;
    std::uint64_t total_;
};

}  // namespace osl

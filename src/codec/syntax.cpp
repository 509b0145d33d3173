#include "syntax.hpp"

#include <algorithm>
#include <array>

#include "osl/describe/utf8.hpp"

namespace osl::codec {

namespace {

constexpr std::size_t looked_at = 65'536;  // bytes of a text that a guess may cost

struct Word {
    std::string_view written;
    std::string_view json;
};

/// What other languages write where JSON has its three words.
constexpr std::array<Word, 22> words{{{"True", "true"}, {"TRUE", "true"}, {"False", "false"}, {"FALSE", "false"}, {"tak", "true"},
                                      {"Tak", "true"},  {"nie", "false"}, {"Nie", "false"},   {"yes", "true"},    {"no", "false"},
                                      {"None", "null"}, {"Null", "null"}, {"NULL", "null"},   {"nil", "null"},    {"undefined", "null"},
                                      {"NaN", "null"},  {"nan", "null"},  {"NA", "null"},     {"N/A", "null"},    {"Infinity", "null"},
                                      {"inf", "null"},  {"brak", "null"}}};

/// Quotation marks that are not JSON's, as word processors and Polish typography set them.
constexpr std::array<std::string_view, 14> typographic{"„", "”", "“", "‟", "«", "»", "‘", "’", "‚", "‛", "″", "′", "＂", "`"};

bool starts_with_any(std::string_view text, std::span<const std::string_view> any) {
    return std::ranges::any_of(any, [&](std::string_view one) { return text.starts_with(one); });
}

bool is_letter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || static_cast<unsigned char>(c) >= 0x80U;
}

std::string_view word_at(std::string_view rest) {
    std::size_t end = 0;
    while (end < rest.size() && end < 64 && (is_letter(rest[end]) || is_digit(rest[end]) || rest[end] == '/')) ++end;
    return rest.substr(0, end);
}

Phrase awaited_phrase(const Stop& stop) {
    switch (stop.awaited) {
        case Awaited::value:
            return {"wartość (tekst w cudzysłowach \"…\", liczba, true, false, null, […] albo {…})",
                    "a value (a text in quotes \"…\", a number, true, false, null, […] or {…})"};
        case Awaited::key: return {"nazwa pola w cudzysłowach \"…\"", "the name of a field in quotes \"…\""};
        case Awaited::colon: return {"dwukropek między nazwą pola a wartością", "a colon between the field's name and its value"};
        case Awaited::comma_or_end:
            if (stop.in_object) return {"przecinek albo koniec obiektu }", "a comma or the end of the object }"};
            return {"przecinek albo koniec listy ]", "a comma or the end of the list ]"};
        case Awaited::end_of_document: return {"koniec dokumentu", "the end of the document"};
    }
    return {};
}

Mistake syntax(const Stop& stop, Phrase advice) { return {DecodeErrorCode::syntax, awaited_phrase(stop), std::move(advice)}; }

Opt<Phrase> advice_on_word(const Stop& stop, std::string_view word) {
    for (const auto& known : words)
        if (known.written == word && stop.awaited == Awaited::value) {
            const Text json(known.json);
            if (known.json == "null") return Phrase{"zapisz null albo opuść to pole", "write null, or leave the field out"};
            return Phrase{"zapisz to jako " + json, "write it as " + json};
        }
    auto after = stop.text.substr(stop.at + word.size());
    after.remove_prefix(std::min(after.find_first_not_of(" \t"), after.size()));
    const bool names = stop.awaited == Awaited::key || after.starts_with(':') || after.starts_with('=');
    if (stop.awaited == Awaited::comma_or_end)
        return Phrase{"wstaw brakujący przecinek, a jeśli to dalszy ciąg tekstu, zapisz cudzysłów w jego środku jako \\\"",
                      "insert the missing comma, or, where a text goes on here, write the quote within it as \\\""};
    if (names) return Phrase{"ujmij nazwę pola w cudzysłowy", "put the field's name in quotes"};
    if (stop.awaited == Awaited::value) return Phrase{"ujmij tekst w cudzysłowy", "put the text in quotes"};
    return {};
}

Mistake after_the_end(const Stop& stop) {
    const auto rest = stop.text.substr(stop.at);
    Mistake mistake{DecodeErrorCode::trailing_content, awaited_phrase(stop)};
    if (rest.starts_with('{')) {
        mistake.advice = Phrase{"jeśli to strumień (nagłówek, potem jeden ośrodek w wierszu), nazwij plik .ndjson albo podaj postać stream",
                                "if this is a stream (a header, then one centre a line), name the file .ndjson or ask for the form stream"};
    } else {
        mistake.advice = Phrase{"usuń to, co stoi po końcu dokumentu", "delete what stands after the end of the document"};
    }
    return mistake;
}

/// Mistakes that are known by the characters alone, wherever they stand.
Opt<Phrase> advice_on_characters(std::string_view rest) {
    if (rest.starts_with('\''))
        return Phrase{"zamień apostrofy na proste cudzysłowy \"", "replace the single quotes by straight double quotes \""};
    if (starts_with_any(rest, typographic))
        return Phrase{"zamień cudzysłowy drukarskie na proste \" (wstawia je edytor tekstu)",
                      "replace the typographic quotes by straight ones \" (a word processor puts them in)"};
    if (rest.starts_with("//") || rest.starts_with("/*") || rest.starts_with('#') || rest.starts_with("<!--"))
        return Phrase{"usuń komentarz: JSON ich nie zna", "delete the comment: JSON has none"};
    return {};
}

Opt<Phrase> advice_on_punctuation(const Stop& stop, char c) {
    const bool closes = c == '}' || c == ']';
    if (stop.awaited == Awaited::colon)
        return c == '=' || c == ';' ? Phrase{"zastąp ten znak dwukropkiem", "replace this by a colon"}
                                    : Phrase{"dopisz dwukropek i wartość", "add the colon and a value"};
    if (stop.awaited == Awaited::comma_or_end) {
        if (c == ';') return Phrase{"zastąp średnik przecinkiem", "replace the semicolon by a comma"};
        if (closes)
            return c == '}' ? Phrase{"ten nawias zamyka obiekt, a otwarta jest lista: dopisz brakujący ] albo zmień nawias",
                                     "this closes an object, but a list is open: add the missing ] or change the bracket"}
                            : Phrase{"ten nawias zamyka listę, a otwarty jest obiekt: dopisz brakujący } albo zmień nawias",
                                     "this closes a list, but an object is open: add the missing } or change the bracket"};
        if (c == ':' || c == '=')
            return Phrase{"sprawdź, czy nie brakuje przecinka albo nazwy pola", "see whether a comma or a field's name is missing"};
        return Phrase{"wstaw brakujący przecinek", "insert the missing comma"};
    }
    if (c == ',')
        return stop.after_comma ? Phrase{"usuń jeden z dwóch przecinków", "delete one of the two commas"}
                                : Phrase{"usuń ten przecinek albo dopisz brakującą wartość", "delete this comma or add the missing value"};
    if (closes && stop.after_comma) return Phrase{"usuń przecinek przed tym nawiasem", "delete the comma before this bracket"};
    if (closes) return Phrase{"dopisz brakującą wartość albo usuń ten nawias", "add the missing value or delete this bracket"};
    if (stop.awaited == Awaited::key && is_digit(c) && stop.after_number)
        return Phrase{"w ułamku dziesiętnym zapisz kropkę zamiast przecinka", "write a decimal point instead of the comma"};
    if (stop.awaited == Awaited::key) return Phrase{"ujmij nazwę pola w cudzysłowy", "put the field's name in quotes"};
    return {};
}

/// Something that is no JSON from its first character on, but holds some further on.
Opt<Phrase> advice_on_text_before(const Stop& stop) {
    if (!stop.outermost) return {};
    const auto head = stop.text.substr(stop.at, looked_at);
    const auto opens = head.find('{');
    if (opens == std::string_view::npos) return {};
    return Phrase{"usuń tekst przed pierwszym nawiasem {", "delete the text before the first {"};
}

}  // namespace

Mistake mistake_at(const Stop& stop) {
    if (stop.at >= stop.text.size()) {
        return {DecodeErrorCode::truncated, awaited_phrase(stop),
                Phrase{"plik jest niepełny: pobierz albo zapisz go jeszcze raz, albo dopisz brakujące nawiasy",
                       "the file is not whole: fetch or save it again, or add the missing brackets"}};
    }
    if (stop.awaited == Awaited::end_of_document) return after_the_end(stop);
    const auto rest = stop.text.substr(stop.at);
    if (auto advice = advice_on_characters(rest)) return syntax(stop, *std::move(advice));
    if (auto advice = advice_on_text_before(stop)) return syntax(stop, *std::move(advice));
    if (stop.awaited == Awaited::comma_or_end && stop.after_number && is_digit(rest.front()))
        return syntax(stop, {"zapisz liczbę bez odstępów, a między liczbami wstaw przecinek",
                             "write a number without blanks, and put a comma between two numbers"});
    if (is_letter(rest.front()) && stop.awaited != Awaited::colon)
        if (auto advice = advice_on_word(stop, word_at(rest))) return syntax(stop, *std::move(advice));
    if (auto advice = advice_on_punctuation(stop, rest.front())) return syntax(stop, *std::move(advice));
    return {DecodeErrorCode::syntax, awaited_phrase(stop)};
}

Mistake mistake_of_encoding(std::string_view text, std::size_t at) {
    // Bytes by which the Polish letters of the two encodings differ; the others are the same in both.
    constexpr std::string_view only_windows = "\xB9\xA5\x9C\x8C\x9F\x8F\x84\x94\x93\x96";
    constexpr std::string_view only_iso = "\xB1\xA1\xB6\xA6\xBC\xAC";
    constexpr std::string_view both = "\xE6\xEA\xB3\xF1\xF3\xBF\xC6\xCA\xA3\xD1\xD3\xAF";
    std::size_t windows = 0;
    std::size_t iso = 0;
    std::size_t common = 0;
    std::size_t others = 0;
    for (const char c : text.substr(at, looked_at)) {
        if (static_cast<unsigned char>(c) < 0x80U) continue;
        const auto among = [c](std::string_view bytes) { return bytes.find(c) != std::string_view::npos; };
        windows += among(only_windows) ? 1 : 0;
        iso += among(only_iso) ? 1 : 0;
        common += among(both) ? 1 : 0;
        others += !among(only_windows) && !among(only_iso) && !among(both) ? 1 : 0;
    }
    Mistake mistake{DecodeErrorCode::invalid_utf8, {"tekst w kodowaniu UTF-8", "text in UTF-8"}};
    if (windows + iso + common <= others) {
        mistake.advice = Phrase{"zapisz plik w kodowaniu UTF-8", "save the file in UTF-8"};
    } else if (windows > iso) {
        mistake.advice =
            Phrase{"wygląda na kodowanie Windows-1250: zapisz plik w UTF-8", "this looks like Windows-1250: save the file in UTF-8"};
    } else if (iso > windows) {
        mistake.advice =
            Phrase{"wygląda na kodowanie ISO 8859-2: zapisz plik w UTF-8", "this looks like ISO 8859-2: save the file in UTF-8"};
    } else {
        mistake.advice = Phrase{"wygląda na kodowanie Windows-1250 albo ISO 8859-2: zapisz plik w UTF-8",
                                "this looks like Windows-1250 or ISO 8859-2: save the file in UTF-8"};
    }
    return mistake;
}

Mistake mistake_in_string(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return {DecodeErrorCode::truncated,
                {"cudzysłów \" zamykający tekst", "the quote \" that ends the text"},
                Phrase{"plik jest niepełny albo brakuje cudzysłowu: uzupełnij go",
                       "the file is not whole or a quote is missing: complete it"}};
    const char c = text[at];
    if (c == '\n' || c == '\r')
        return {DecodeErrorCode::syntax,
                {"cudzysłów \" zamykający tekst w tym samym wierszu", "the quote \" that ends the text on the same line"},
                Phrase{"dopisz cudzysłów, a koniec wiersza w tekście zapisz jako \\n",
                       "add the quote; write a line break within a text as \\n"}};
    if (c != '\\')
        return {DecodeErrorCode::syntax,
                {"tekst bez znaków sterujących", "a text without control characters"},
                c == '\t' ? Phrase{"zapisz tabulator jako \\t", "write a tab as \\t"}
                          : Phrase{"usuń ten znak albo zapisz go jako \\u00…", "delete this character or write it as \\u00…"}};
    if (text.substr(at).starts_with("\\u") || text.substr(at).starts_with("\\U"))
        return {DecodeErrorCode::syntax, {"\\u i cztery cyfry szesnastkowe", "\\u and four hexadecimal digits"}};
    return {DecodeErrorCode::syntax,
            {"po znaku \\ jeden ze znaków \" \\ / b f n r t u", "after \\ one of \" \\ / b f n r t u"},
            Phrase{"sam znak \\ zapisz jako \\\\", "write a backslash itself as \\\\"}};
}

Mistake mistake_in_number(std::string_view literal) {
    const auto digits = literal.substr(literal.starts_with('-') || literal.starts_with('+') ? 1 : 0);
    Mistake mistake{DecodeErrorCode::syntax,
                    {"liczba w zapisie JSON, na przykład 12 albo -0.5", "a number as JSON writes it, such as 12 or -0.5"}};
    if (literal.starts_with('+')) {
        mistake.advice = Phrase{"usuń znak +", "delete the +"};
    } else if (digits.size() > 1 && digits[0] == '0' && is_digit(digits[1])) {
        mistake.advice = Phrase{"usuń zero na początku, a kod (TERYT, telefon) zapisz jako tekst w cudzysłowach",
                                "delete the leading zero, or write a code (TERYT, telephone) as a text in quotes"};
    } else if (digits.starts_with('.') || digits.ends_with('.')) {
        mistake.advice = Phrase{"dopisz cyfrę przed kropką i po niej", "write a digit before the point and after it"};
    }
    return mistake;
}

}  // namespace osl::codec

#pragma once

#include "osl/describe/walk.hpp"
#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/register/unreadable.hpp"
#include "osl/rules/rule.hpp"

namespace osl {

/// One free text of a record; a raw JSON value is one.
struct FreeText {
    std::string_view text;
    bool is_json;
    const describe::Place* place;
};

}  // namespace osl

namespace osl::rules {

struct FreeTexts {
    template <class T>
    static constexpr bool is = std::same_as<T, Text> || describe::RawText<T>;
};

template <class T, class Visit>
void each_free_text(const T& whole, Visit&& visit) {
    describe::walk<FreeTexts>(whole, [&]<class V>(const V& value, const describe::Notes&, const describe::Place& place) {
        if constexpr (std::same_as<V, Text>) {
            visit(FreeText{value, false, &place});
        } else {
            visit(FreeText{value.text(), true, &place});
        }
    });
}

template <>
struct Subjects<FreeText> {
    template <class Visit>
    static void each(const CentreAt& at, Visit&& visit) {
        each_free_text(at.centre(), visit);
    }
    static Text pointer(const CentreAt&, const FreeText& subject) { return subject.place->pointer(); }
    static Text key(const FreeText& subject) { return subject.place->keys(); }
};

}  // namespace osl::rules

namespace osl::rules::of_register {

/// A text that was damaged on its way here.
struct UnreadableText {
    static constexpr RuleInfo info{
        .name = "register.unreadable-text",
        .question = {"Czy teksty są czytelne?", "Are the texts readable?"},
        .why = {"Znaki zastępcze i krzaki znaczą, że plik odczytano w złym kodowaniu; liter, które przepadły, nikt już nie odtworzy.",
                "Replacement characters and garbled letters mean that a file was read in the wrong encoding; letters once lost do not come "
                "back."},
        .message = {"nieczytelny tekst", "unreadable text"},
        .source = "format osl/1, Unicode",
        .nature = Nature::data,
        .severity = Severity::warning,
        .active_only = false,
    };
    using Subject = FreeText;

    static Answer ask(const CentreAt&, const FreeText& text) { return answer(text); }
    static Failure explain(const CentreAt&, const FreeText& text) { return failure(text); }

    template <class Report>
    static void judge(const Programme& programme, Report& report) {
        each_free_text(programme, [&](const FreeText& text) {
            if (answer(text) == Answer::pass) return report.answer(Answer::pass);
            auto out = failure(text);
            out.pointer = "/programme" + text.place->pointer();
            report.fail({}, "programme." + text.place->keys(), std::move(out));
        });
    }

private:
    static Unreadable damage(const FreeText& text) { return text.is_json ? damage_in_json(text.text) : damage_in(text.text); }
    static Answer answer(const FreeText& text) { return damage(text).damage == Damage::none ? Answer::pass : Answer::fail; }

    /// Shows the letters around the damage; control characters are shown by what shows findings.
    static Failure failure(const FreeText& text) {
        const auto found = damage(text);
        Failure out{.met = around(text.text, found.at)};
        switch (found.damage) {
            case Damage::none: break;
            case Damage::replaced:
                out.expected = {"tekst bez znaków zastępczych U+FFFD", "a text without replacement characters U+FFFD"};
                break;
            case Damage::garbled:
                out.expected = {"litery w kodowaniu UTF-8, odczytane jako UTF-8", "letters in UTF-8, read as UTF-8"};
                break;
            case Damage::control: out.expected = {"tekst bez znaków sterujących", "a text without control characters"}; break;
            case Damage::blank: out.expected = {"tekst niepusty albo brak pola", "a text that is not blank, or no field at all"}; break;
        }
        return out;
    }

    static Text around(std::string_view text, std::size_t at) {
        constexpr std::size_t shown = 24;
        const auto is_inner = [&](std::size_t i) { return (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U; };
        auto begin = at > shown ? at - shown : 0;
        while (begin > 0 && is_inner(begin)) --begin;
        auto end = std::min(text.size(), at + shown);
        while (end < text.size() && is_inner(end)) ++end;
        return (begin > 0 ? "…" : "") + Text(text.substr(begin, end - begin)) + (end < text.size() ? "…" : "");
    }
};

}  // namespace osl::rules::of_register

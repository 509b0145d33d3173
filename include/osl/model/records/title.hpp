// A title in Polish, English or both.
#pragma once

#include "osl/describe/invariant.hpp"

namespace osl {

/// A title in at least one of the two languages.
struct Title {
    Opt<Text> pl = {};
    Opt<Text> en = {};

    friend bool operator==(const Title&, const Title&) = default;

    static constexpr describe::About about{"Title", {"tytuł", "title"}, "A title in at least one of the two languages.", "format osl/1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("pl", &Title::pl, {"po polsku", "in Polish"}), field("en", &Title::en, {"po angielsku", "in English"}));
    }
    template <class F>
    static constexpr decltype(auto) invariants(F&& f) {
        return f(either_of("pl", &Title::pl, "en", &Title::en));
    }
};

}  // namespace osl

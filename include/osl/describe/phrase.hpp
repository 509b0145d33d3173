// A text in both languages that was put together at run time, or belongs to data.
#pragma once

#include <utility>

#include "osl/describe/field.hpp"

namespace osl {

/// A text in Polish and English.
struct Phrase {
    Text pl;
    Text en;

    friend bool operator==(const Phrase&, const Phrase&) = default;

    [[nodiscard]] const Text& in(Language language) const& noexcept OSL_LIFETIMEBOUND { return language == Language::pl ? pl : en; }
    [[nodiscard]] Text in(Language language) && noexcept { return std::move(language == Language::pl ? pl : en); }

    static constexpr describe::About about{"Phrase", {"tekst dwujęzyczny", "bilingual text"}, "A text in Polish and English."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("pl", &Phrase::pl, {"po polsku", "in Polish"}), field("en", &Phrase::en, {"po angielsku", "in English"}));
    }
};

}  // namespace osl

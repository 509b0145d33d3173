// Random valid values of any described type, made from the field and code tables alone: a new record, field or code needs nothing here.
#pragma once

#include <array>
#include <random>
#include <tuple>

#include "osl/describe/shape.hpp"
#include "osl/model/values/raw_json.hpp"
#include "osl/model/values/when.hpp"

namespace osl::testing {

/// How much a generator fills in.
struct Plenty {
    double recorded = 0.6;      ///< chance that an optional field is recorded
    std::size_t max_items = 3;  ///< of a list
};

/// Makes values that keep their invariants. The same seed gives the same values.
class Generator {
public:
    explicit Generator(std::uint64_t seed, Plenty plenty = {}) : random_(seed), plenty_(plenty) {}

    template <class T>
    [[nodiscard]] T make() {
        if constexpr (std::same_as<T, bool>) {
            return chance(0.5);
        } else if constexpr (describe::WholeNumber<T>) {
            return T(whole(T::min, T::max));
        } else if constexpr (std::same_as<T, double>) {
            return real();
        } else if constexpr (std::same_as<T, Text>) {
            return text(12);
        } else if constexpr (std::same_as<T, Day>) {
            return day();
        } else if constexpr (std::same_as<T, When>) {
            return chance(0.3) ? When::month_of(day()) : When(day());
        } else if constexpr (describe::Coded<T>) {
            const auto codes = describe::code_table<T>();
            return codes[index(codes.size())].value;
        } else if constexpr (describe::Textual<T>) {
            return textual<T>();
        } else if constexpr (describe::RawText<T>) {
            return *T::parse(raw_object(3));
        } else if constexpr (describe::Listed<T>) {
            return list<T>();
        } else if constexpr (describe::Optional<T>) {
            if (!chance(plenty_.recorded)) return {};
            return T(make<typename describe::IsOpt<T>::inner>());
        } else {
            return record<T>();
        }
    }

    [[nodiscard]] bool chance(double p) { return std::bernoulli_distribution(p)(random_); }
    [[nodiscard]] std::size_t index(std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(random_); }
    [[nodiscard]] std::int64_t whole(std::int64_t min, std::int64_t max) {
        if (chance(0.1)) return chance(0.5) ? min : max;
        const auto most = chance(0.5) && max - min > 100 ? min + 100 : max;
        return std::uniform_int_distribution<std::int64_t>(min, most)(random_);
    }

    [[nodiscard]] Day day() {
        static const Day first(1900, 1, 1);
        static const int days = Day(2199, 12, 31) - first;
        return first.plus(static_cast<int>(whole(0, days)));
    }

    /// Text of letters of many scripts, quotes, control characters and what JSON escapes.
    [[nodiscard]] Text text(std::size_t max) {
        static constexpr std::array<std::string_view, 32> letters{
            "a",  "Z",  "0",    " ",    "ą",    "ę", "ł", "Ż", "ś",      "ó",      "\"",     "\\",     "/", "\b",         "\f",     "\n",
            "\r", "\t", "\x01", "\x1f", "\x7f", "…", "„", "”", "\u2028", "\uFEFF", "\uFFFD", "\uFFFF", "𝄞", "\U0010FFFF", "\u0301", "{"};
        Text out;
        for (auto left = index(max + 1); left != 0; --left) out += letters[index(letters.size())];
        if (chance(0.05)) out += '\0';
        return out;
    }

    /// A JSON object with numbers of any size and odd white space.
    [[nodiscard]] Text raw_object(std::size_t depth) {
        Text out = "{" + space();
        const auto size = index(4);
        for (std::size_t i = 0; i != size; ++i) {
            if (i != 0) out += "," + space();
            out +=
                "\"" + std::to_string(i) + (chance(0.3) ? "ł\\u0142\\n" : "") + "\"" + space() + ":" + space() + raw_value(depth) + space();
        }
        return out + "}";
    }

private:
    [[nodiscard]] double real() {
        static constexpr std::array<double, 10> some{
            0.0, 1.0, 0.1, 38.46, -2.5, 1e300, -1.7976931348623157e308, 5e-324, 2.2250738585072014e-308, 1e21};
        if (chance(0.3)) return some[index(some.size())];
        return std::uniform_real_distribution<double>(-1e6, 1e6)(random_);
    }

    [[nodiscard]] Text letters_of(std::string_view alphabet, std::size_t min, std::size_t max) {
        Text out;
        for (auto left = min + index(max - min + 1); left != 0; --left) out += alphabet[index(alphabet.size())];
        return out;
    }

    /// A text that the type accepts: tried from several alphabets within the rule's lengths.
    template <class T>
    [[nodiscard]] T textual() {
        if constexpr (std::default_initializable<T>) return T{};
        const auto most = std::min<std::size_t>(T::rule.max_length, 70);
        for (;;) {
            const auto least = T::rule.min_length;
            for (const auto& tried : {letters_of("ABCXYZ", least, most), letters_of("abcXYZ0189._-", least, most),
                                      letters_of("0123456789", least, most), text(most)})
                if (chance(0.5))
                    if (auto made = T::parse(tried)) return *std::move(made);
        }
    }

    template <class L>
    [[nodiscard]] L list() {
        using Element = typename describe::IsList<L>::element;
        constexpr auto least = describe::IsList<L>::min_items;
        List<Element> items;
        for (auto left = least + index(plenty_.max_items + 1); left != 0; --left) items.push_back(make<Element>());
        if constexpr (std::same_as<L, List<Element>>) {
            return items;
        } else {
            return *L::make(std::move(items));
        }
    }

    template <describe::Record T>
    [[nodiscard]] T record() {
        return T::fields([&]<class... M>(const describe::Field<T, M>&...) {
            const auto asked = plenty_;
            for (;;) {
                std::tuple<M...> values{make<M>()...};
                plenty_ = asked;
                if constexpr (std::is_aggregate_v<T>) {
                    auto made = std::apply([](M&... value) { return T{std::move(value)...}; }, values);
                    if (describe::checked(made)) return made;
                } else {
                    if (auto made = std::apply([](M&... value) { return T::make(value...); }, values)) return *std::move(made);
                }
                plenty_.recorded = 0.5;  // an invariant may ask for a field that would never be recorded
            }
        });
    }

    [[nodiscard]] Text space() {
        static constexpr std::array<std::string_view, 6> spaces{"", "", "", " ", "\t ", "\r\n"};
        return Text(spaces[index(spaces.size())]);
    }

    [[nodiscard]] Text raw_value(std::size_t depth) {
        static constexpr std::array<std::string_view, 12> scalars{"null",     "true",
                                                                  "false",    "-0",
                                                                  "0.10",     "1e999",
                                                                  "-1E+9999", "123456789012345678901234567890",
                                                                  "\"\"",     R"("\ud834\udd1e \/ ż")",
                                                                  "\"a\"",    "1e-999"};
        if (depth == 0 || chance(0.6)) {
            if (chance(0.1)) return "9" + letters_of("0123456789", 400, 500);
            return Text(scalars[index(scalars.size())]);
        }
        if (chance(0.5)) return raw_object(depth - 1);
        Text out = "[" + space();
        const auto size = index(3);
        for (std::size_t i = 0; i != size; ++i) out += (i == 0 ? "" : ",") + raw_value(depth - 1);
        return out + "]";
    }

    std::mt19937_64 random_;
    Plenty plenty_;
};

/// Calls `visit(value)` with values of one type: sparse ones, full ones, and those between.
template <class T, class Visit>
void for_all(std::size_t rounds, Visit&& visit, std::uint64_t seed = 20120316) {
    static constexpr std::array plenties{Plenty{0.6, 3}, Plenty{0.15, 1}, Plenty{0.95, 2}, Plenty{0.0, 0}};
    for (std::size_t i = 0; i != rounds; ++i) visit(Generator(seed + i, plenties[i % plenties.size()]).make<T>());
}

}  // namespace osl::testing

// Value types that cannot hold a wrong value: made from a text by `parse` or from a number by `make`, both of which answer with a
// `Result`; their explicit constructors are the throwing twins.
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>

#include "osl/describe/field.hpp"
#include "osl/describe/integer.hpp"
#include "osl/describe/result.hpp"

namespace osl::describe {

/// How a text value is written, for messages, the JSON Schema and the docs.
struct TextRule {
    About about;
    Local expected;                 ///< completes "expected …"
    std::string_view pattern = {};  ///< ECMA-262 regular expression over the whole text, or empty
    std::size_t min_length = 0;     ///< in characters
    std::size_t max_length = std::numeric_limits<std::size_t>::max();
    std::string_view format = {};   ///< JSON Schema format, where one exists
    std::string_view example = {};  ///< one such text, where one says more than the rule
    bool is_day = false;            ///< a calendar day, which people write in many ways
};

/// A value written as a JSON string.
template <class T>
concept Textual = requires(const T& value, std::string_view text) {
    { T::rule } -> std::convertible_to<TextRule>;
    { T::parse(text) } -> std::same_as<Result<T>>;
    { value.text() } -> std::convertible_to<std::string_view>;
};

/// A text that keeps a rule. `Kind` gives `rule` and `accepts(text)`.
template <class Kind>
class TextValue {
public:
    static constexpr const TextRule& rule = Kind::rule;

    [[nodiscard]] static Result<TextValue> parse(std::string_view text) {
        if (!Kind::accepts(text)) return Fault{"wrong_text", {Text{rule.expected.pl}, Text{rule.expected.en}}};
        return TextValue(text, Unchecked{});
    }

    /// Throws `InvalidValue`.
    explicit TextValue(std::string_view text) : TextValue(parse(text).value_or_throw(text)) {}
    explicit TextValue(std::nullptr_t) = delete;

    [[nodiscard]] const Text& text() const& noexcept OSL_LIFETIMEBOUND { return text_; }
    const Text& text() const&& = delete;  // of a temporary it would be a view of what is no more

    friend bool operator==(const TextValue&, const TextValue&) = default;
    friend auto operator<=>(const TextValue&, const TextValue&) = default;
    friend bool operator==(const TextValue& a, std::string_view b) noexcept { return a.text_ == b; }

private:
    struct Unchecked {};
    TextValue(std::string_view text, Unchecked) : text_(text) {}

    Text text_;
};

/// A whole number from `Min` to `Max`, stored in no more bytes than it needs.
template <std::int64_t Min, std::int64_t Max>
class Whole {
public:
    static constexpr std::int64_t min = Min;
    static constexpr std::int64_t max = Max;

    /// From any type of whole number; none is narrowed on the way. Fault: `out_of_range`.
    template <Integer N>
    [[nodiscard]] static Result<Whole> make(N value) {
        if (std::cmp_less(value, Min) || std::cmp_greater(value, Max)) return out_of_range();
        return Whole(static_cast<std::int64_t>(value), Unchecked{});
    }

    /// Throws `InvalidValue`.
    template <Integer N>
    explicit Whole(N value) : Whole(make(value).value_or_throw(std::to_string(value))) {}

    [[nodiscard]] constexpr std::int64_t value() const noexcept { return value_; }

    /// The fault of a number outside the bounds.
    [[nodiscard]] static Fault out_of_range() {
        const auto bounds = std::to_string(Min) + "–" + std::to_string(Max);
        return {"out_of_range", {"liczba całkowita z zakresu " + bounds, "a whole number within " + bounds}};
    }

    friend constexpr auto operator<=>(const Whole&, const Whole&) = default;

private:
    struct Unchecked {};
    constexpr Whole(std::int64_t value, Unchecked) : value_(static_cast<Stored>(value)) {}

    using Stored = std::conditional_t<
        (Min >= 0 && Max <= std::numeric_limits<std::uint8_t>::max()), std::uint8_t,
        std::conditional_t<(Min >= std::numeric_limits<std::int32_t>::min() && Max <= std::numeric_limits<std::int32_t>::max()),
                           std::int32_t, std::int64_t>>;
    Stored value_;
};

template <class T>
struct IsWhole : std::false_type {};
template <std::int64_t Min, std::int64_t Max>
struct IsWhole<Whole<Min, Max>> : std::true_type {};
template <class T>
concept WholeNumber = IsWhole<T>::value;

/// A list that has at least one element.
template <class T>
class NonEmpty {
public:
    [[nodiscard]] static Result<NonEmpty> make(List<T> items) {
        if (items.empty()) return Fault{"too_few_items", {"co najmniej jeden element", "at least one element"}};
        return NonEmpty(std::move(items), Unchecked{});
    }

    /// At least one element by construction.
    template <std::convertible_to<T>... Rest>
    NonEmpty(T first, Rest... rest) : items_{std::move(first), std::move(rest)...} {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] const List<T>& items() const& noexcept OSL_LIFETIMEBOUND { return items_; }
    [[nodiscard]] List<T> items() && noexcept { return std::move(items_); }
    [[nodiscard]] auto begin() const noexcept { return items_.begin(); }
    [[nodiscard]] auto end() const noexcept { return items_.end(); }
    [[nodiscard]] std::size_t size() const noexcept { return items_.size(); }
    [[nodiscard]] const T& operator[](std::size_t i) const& noexcept OSL_LIFETIMEBOUND { return items_[i]; }
    [[nodiscard]] T operator[](std::size_t i) && { return std::move(items_[i]); }

    friend bool operator==(const NonEmpty&, const NonEmpty&) = default;

private:
    struct Unchecked {};
    NonEmpty(List<T> items, Unchecked) : items_(std::move(items)) {}

    List<T> items_;
};

template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<List<T>> : std::true_type {
    using element = T;
    static constexpr std::size_t min_items = 0;
};
template <class T>
struct IsList<NonEmpty<T>> : std::true_type {
    using element = T;
    static constexpr std::size_t min_items = 1;
};
template <class T>
concept Listed = IsList<T>::value;

}  // namespace osl::describe

// A value that may not have been recorded. The interface of `std::optional`, and conversions to and from it; its own class because
// sixty instantiations of the standard one made up most of the time that <osl/osl.hpp> took to compile (docs/adr/002). Where it is stricter
// than the standard one, and why, is told in docs/adr/011.
#pragma once

#include "osl/describe/compiler.hpp"

// The compiler's words come first.
#include <compare>
#include <concepts>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "osl/describe/no_json.hpp"
#include "osl/describe/opt_traits.hpp"

namespace osl {

template <class T>
class Opt {
    static constexpr bool trivial = std::is_trivially_copyable_v<T>;

public:
    using value_type = T;

    constexpr Opt() noexcept : none_{} {}
    constexpr Opt(std::nullopt_t /*none*/) noexcept : none_{} {}              // NOLINT(google-explicit-constructor)
    constexpr Opt(const T& value) : value_(value), has_value_(true) {}        // NOLINT(google-explicit-constructor)
    constexpr Opt(T&& value) : value_(std::move(value)), has_value_(true) {}  // NOLINT(google-explicit-constructor)

    /// From whatever a `T` may be made of, such as a `Day` for a `When`; implicitly only where that is implicit too.
    template <class U>
        requires(!std::same_as<std::remove_cvref_t<U>, T> && describe::MadeOf<T, U>)
    constexpr explicit(!std::convertible_to<U, T>) Opt(U&& value) : value_(std::forward<U>(value)), has_value_(true) {}  // NOLINT

    /// What would be narrowed, taken for true, or viewed after its end, is refused.
    template <class U>
        requires((std::is_arithmetic_v<T> || std::same_as<T, std::string_view>) && !std::same_as<std::remove_cvref_t<U>, T> &&
                 describe::Unwrapped<U> && !describe::MadeOf<T, U>)
    Opt(U&& value) = delete;

    /// Recorded exactly where the other is.
    template <class U>
        requires(!std::same_as<U, T> && !describe::is_wrapped<T> && describe::MadeOf<T, const U&>)
    constexpr explicit(!std::convertible_to<const U&, T>) Opt(const Opt<U>& other) : none_{} {
        if (other.has_value()) construct(*other);
    }
    template <class U>
        requires(!std::same_as<U, T> && !describe::is_wrapped<T> && describe::MadeOf<T, U>)
    constexpr explicit(!std::convertible_to<U, T>) Opt(Opt<U>&& other) : none_{} {
        if (other.has_value()) construct(*std::move(other));
    }
    template <class U>
        requires(!describe::is_wrapped<T> && describe::MadeOf<T, const U&>)
    constexpr explicit(!std::convertible_to<const U&, T>) Opt(const std::optional<U>& other) : none_{} {
        if (other.has_value()) construct(*other);
    }
    template <class U>
        requires(!describe::is_wrapped<T> && describe::MadeOf<T, U>)
    constexpr explicit(!std::convertible_to<U, T>) Opt(std::optional<U>&& other) : none_{} {
        if (other.has_value()) construct(*std::move(other));
    }

    constexpr Opt(const Opt&)
        requires trivial
    = default;
    constexpr Opt(Opt&&) noexcept
        requires trivial
    = default;
    constexpr Opt& operator=(const Opt&)
        requires trivial
    = default;
    constexpr Opt& operator=(Opt&&) noexcept
        requires trivial
    = default;
    constexpr ~Opt()
        requires trivial
    = default;

    constexpr Opt(const Opt& other)
        requires(!trivial && std::is_copy_constructible_v<T>)
        : none_{} {
        if (other.has_value_) construct(other.value_);
    }
    constexpr Opt(Opt&& other) noexcept(std::is_nothrow_move_constructible_v<T>) : none_{} {
        if (other.has_value_) construct(std::move(other.value_));
    }
    /// A copy that throws leaves this as it was.
    constexpr Opt& operator=(const Opt& other)
        requires(!trivial && std::is_copy_constructible_v<T>)
    {
        if (this != &other) *this = Opt(other);
        return *this;
    }
    /// `other` may be this, or lie within the value that it replaces. A move that throws leaves nothing recorded.
    constexpr Opt& operator=(Opt&& other) noexcept(std::is_nothrow_move_constructible_v<T>) {
        if (this == &other) return *this;
        if (!has_value_) {
            if (other.has_value_) construct(std::move(other.value_));
        } else if (!other.has_value_) {
            reset();
        } else {
            T taken(std::move(other.value_));
            reset();
            construct(std::move(taken));
        }
        return *this;
    }
    constexpr ~Opt() { reset(); }

    /// The arguments may lie within the value that is replaced. One that throws leaves nothing recorded.
    template <class... Arguments>
    constexpr T& emplace(Arguments&&... arguments) OSL_LIFETIMEBOUND {
        if constexpr (std::is_move_constructible_v<T>) {
            if (has_value_) {
                try {
                    T made(std::forward<Arguments>(arguments)...);
                    reset();
                    return construct(std::move(made));
                } catch (...) {
                    reset();
                    throw;
                }
            }
        }
        reset();
        return construct(std::forward<Arguments>(arguments)...);
    }
    constexpr void reset() noexcept {
        if (!has_value_) return;
        has_value_ = false;
        value_.~T();
    }
    constexpr void swap(Opt& other) noexcept(std::is_nothrow_move_constructible_v<T>) {
        if (has_value_ && other.has_value_) {
            T mine(std::move(value_));
            *this = std::move(other);
            other = Opt(std::move(mine));
        } else if (has_value_) {
            other.construct(std::move(value_));
            reset();
        } else if (other.has_value_) {
            construct(std::move(other.value_));
            other.reset();
        }
    }
    friend constexpr void swap(Opt& a, Opt& b) noexcept(std::is_nothrow_move_constructible_v<T>) { a.swap(b); }

    [[nodiscard]] constexpr bool has_value() const noexcept { return has_value_; }
    /// Whether it is recorded.
    [[nodiscard]] constexpr explicit operator bool() const noexcept
        requires(!std::same_as<T, bool>)
    {
        return has_value_;
    }
    /// For a truth value ask `has_value()`, or compare with `true`: `if (answer)` reads as "if it is true" and would ask "if it is
    /// recorded".
    explicit operator bool() const
        requires std::same_as<T, bool>
    = delete;

    /// The value. All of these throw `std::bad_optional_access` where nothing is recorded. Of a temporary it is given whole, not by
    /// reference.
    [[nodiscard]] constexpr const T& value() const& OSL_LIFETIMEBOUND { return checked(), value_; }
    [[nodiscard]] constexpr T& value() & OSL_LIFETIMEBOUND { return checked(), value_; }
    [[nodiscard]] constexpr T value() && { return checked(), std::move(value_); }
    [[nodiscard]] constexpr const T& operator*() const& OSL_LIFETIMEBOUND { return checked(), value_; }
    [[nodiscard]] constexpr T& operator*() & OSL_LIFETIMEBOUND { return checked(), value_; }
    [[nodiscard]] constexpr T operator*() && { return checked(), std::move(value_); }
    [[nodiscard]] constexpr const T* operator->() const OSL_LIFETIMEBOUND { return checked(), &value_; }
    [[nodiscard]] constexpr T* operator->() OSL_LIFETIMEBOUND { return checked(), &value_; }

    template <class U>
        requires describe::MadeOf<T, U>
    [[nodiscard]] constexpr T value_or(U&& otherwise) const& {
        return has_value_ ? value_ : static_cast<T>(std::forward<U>(otherwise));
    }
    template <class U>
        requires describe::MadeOf<T, U>
    [[nodiscard]] constexpr T value_or(U&& otherwise) && {
        return has_value_ ? std::move(value_) : static_cast<T>(std::forward<U>(otherwise));
    }

    /// What a function makes of the value, if it is recorded. The answer holds a value of its own, whatever the function returns.
    template <class F>
    [[nodiscard]] constexpr auto transform(F&& function) const& {
        return transformed(std::forward<F>(function), *this, value_);
    }
    template <class F>
    [[nodiscard]] constexpr auto transform(F&& function) & {
        return transformed(std::forward<F>(function), *this, value_);
    }
    template <class F>
    [[nodiscard]] constexpr auto transform(F&& function) && {
        return transformed(std::forward<F>(function), *this, std::move(value_));
    }

    /// What a function that may find nothing finds for the value.
    template <class F>
    [[nodiscard]] constexpr auto and_then(F&& function) const& {
        return found(std::forward<F>(function), *this, value_);
    }
    template <class F>
    [[nodiscard]] constexpr auto and_then(F&& function) & {
        return found(std::forward<F>(function), *this, value_);
    }
    template <class F>
    [[nodiscard]] constexpr auto and_then(F&& function) && {
        return found(std::forward<F>(function), *this, std::move(value_));
    }

    /// This, or where nothing is recorded what a function gives instead.
    template <class F>
    [[nodiscard]] constexpr Opt or_else(F&& function) const& {
        return has_value_ ? *this : Opt(std::forward<F>(function)());
    }
    template <class F>
    [[nodiscard]] constexpr Opt or_else(F&& function) && {
        return has_value_ ? std::move(*this) : Opt(std::forward<F>(function)());
    }

    [[nodiscard]] constexpr operator std::optional<T>() const& {  // NOLINT(google-explicit-constructor)
        return has_value_ ? std::optional<T>(value_) : std::nullopt;
    }
    [[nodiscard]] constexpr operator std::optional<T>() && {  // NOLINT(google-explicit-constructor)
        return has_value_ ? std::optional<T>(std::move(value_)) : std::nullopt;
    }

    friend constexpr bool operator==(const Opt& a, const Opt& b) {
        return a.has_value_ == b.has_value_ && (!a.has_value_ || a.value_ == b.value_);
    }
    friend constexpr bool operator==(const Opt& a, std::nullopt_t /*none*/) noexcept { return !a.has_value_; }
    /// What is not recorded equals no value.
    template <describe::EqualTo<T> U>
    friend constexpr bool operator==(const Opt& a, const U& b) {
        return a.has_value_ && describe::equal(a.value_, b);
    }
    template <class U>
    friend constexpr bool operator==(const Opt& a, const std::optional<U>& b) {
        return b.has_value() ? a == *b : !a.has_value_;
    }
    /// What is not recorded stands before what is.
    friend constexpr auto operator<=>(const Opt& a, const Opt& b)
        requires std::three_way_comparable<T>
    {
        using Ordering = std::compare_three_way_result_t<T>;
        if (a.has_value_ && b.has_value_) return a.value_ <=> b.value_;
        return static_cast<Ordering>(a.has_value_ <=> b.has_value_);
    }

private:
    template <class F, class V>
    static constexpr auto transformed(F&& function, const Opt& self, V&& value) {
        using Made = Opt<describe::Applied<F, V>>;
        return self.has_value_ ? Made(describe::call(std::forward<F>(function), std::forward<V>(value))) : Made();
    }
    template <class F, class V>
    static constexpr auto found(F&& function, const Opt& self, V&& value) {
        using Made = describe::Applied<F, V>;
        static_assert(describe::is_wrapped<Made>, "and_then takes a function that returns an Opt; for another there is transform");
        return self.has_value_ ? describe::call(std::forward<F>(function), std::forward<V>(value)) : Made();
    }
    constexpr void checked() const {
        if (!has_value_) [[unlikely]]
            describe::not_recorded();
    }
    template <class... Arguments>
    constexpr T& construct(Arguments&&... arguments) {
        ::new (static_cast<void*>(&value_)) T(std::forward<Arguments>(arguments)...);
        has_value_ = true;
        return value_;
    }

    union {
        char none_;
        T value_;
    };
    bool has_value_ = false;
};

}  // namespace osl

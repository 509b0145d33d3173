// A value that may not have been recorded. The interface of `std::optional`, and conversions to and from it; its own class because
// sixty instantiations of the standard one made up most of the time that <osl/osl.hpp> took to compile (docs/adr/002).
#pragma once

#include <compare>
#include <concepts>
#include <new>
#include <optional>
#include <type_traits>
#include <utility>

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
        requires(std::is_constructible_v<T, U> && !std::same_as<std::remove_cvref_t<U>, T> && !std::same_as<std::remove_cvref_t<U>, Opt>)
    constexpr explicit(!std::convertible_to<U, T>) Opt(U&& value) : value_(std::forward<U>(value)), has_value_(true) {}  // NOLINT

    template <class U>
    constexpr Opt(const std::optional<U>& other) : none_{} {  // NOLINT(google-explicit-constructor)
        if (other) emplace(*other);
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

    constexpr Opt(const Opt& other) : none_{} {
        if (other.has_value_) emplace(other.value_);
    }
    constexpr Opt(Opt&& other) noexcept : none_{} {
        if (other.has_value_) emplace(std::move(other.value_));
    }
    constexpr Opt& operator=(const Opt& other) {
        if (this != &other) *this = Opt(other);
        return *this;
    }
    constexpr Opt& operator=(Opt&& other) noexcept {
        if (this == &other) return *this;
        reset();
        if (other.has_value_) emplace(std::move(other.value_));
        return *this;
    }
    constexpr ~Opt() { reset(); }

    template <class... Arguments>
    constexpr T& emplace(Arguments&&... arguments) {
        reset();
        ::new (static_cast<void*>(&value_)) T(std::forward<Arguments>(arguments)...);
        has_value_ = true;
        return value_;
    }
    constexpr void reset() noexcept {
        if (!has_value_) return;
        value_.~T();
        has_value_ = false;
    }

    [[nodiscard]] constexpr bool has_value() const noexcept { return has_value_; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value_; }

    [[nodiscard]] constexpr const T& operator*() const& noexcept { return value_; }
    [[nodiscard]] constexpr T& operator*() & noexcept { return value_; }
    [[nodiscard]] constexpr T&& operator*() && noexcept { return std::move(value_); }
    [[nodiscard]] constexpr const T* operator->() const noexcept { return &value_; }
    [[nodiscard]] constexpr T* operator->() noexcept { return &value_; }

    /// Throws `std::bad_optional_access`.
    [[nodiscard]] constexpr const T& value() const {
        if (!has_value_) throw std::bad_optional_access();
        return value_;
    }
    template <class U>
    [[nodiscard]] constexpr T value_or(U&& otherwise) const {
        return has_value_ ? value_ : static_cast<T>(std::forward<U>(otherwise));
    }

    [[nodiscard]] constexpr operator std::optional<T>() const {  // NOLINT(google-explicit-constructor)
        return has_value_ ? std::optional<T>(value_) : std::nullopt;
    }

    friend constexpr bool operator==(const Opt& a, const Opt& b) {
        return a.has_value_ == b.has_value_ && (!a.has_value_ || a.value_ == b.value_);
    }
    /// What is not recorded stands before what is.
    friend constexpr auto operator<=>(const Opt& a, const Opt& b)
        requires std::three_way_comparable<T>
    {
        using Ordering = std::compare_three_way_result_t<T>;
        if (a.has_value_ && b.has_value_) return a.value_ <=> b.value_;
        return static_cast<Ordering>(a.has_value_ <=> b.has_value_);
    }
    friend constexpr bool operator==(const Opt& a, std::nullopt_t /*none*/) noexcept { return !a.has_value_; }

private:
    union {
        char none_;
        T value_;
    };
    bool has_value_ = false;
};

}  // namespace osl

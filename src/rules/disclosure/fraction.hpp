// Exact fractions for the simplex method: sums and products that would not fit are an exception, never a wrong number.
#pragma once

#include <cstdint>
#include <numeric>

namespace osl::rules::disclosure {

struct DoesNotFit {};

class Fraction {
public:
    constexpr Fraction() = default;
    constexpr Fraction(std::int64_t whole) : over_(whole) {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool is_whole() const noexcept { return under_ == 1; }
    [[nodiscard]] int sign() const noexcept { return over_ > 0 ? 1 : over_ < 0 ? -1 : 0; }
    [[nodiscard]] std::int64_t floor() const noexcept {
        const auto cut = over_ / under_;
        return over_ % under_ < 0 ? cut - 1 : cut;
    }
    [[nodiscard]] std::int64_t ceil() const noexcept { return -(-*this).floor(); }

    friend Fraction operator-(const Fraction& a) {
        Fraction out = a;
        out.over_ = minus(0, a.over_);
        return out;
    }
    friend Fraction operator-(const Fraction& a, const Fraction& b) {
        if (a.under_ == 1 && b.under_ == 1) return minus(a.over_, b.over_);
        return made(minus(times(a.over_, b.under_), times(b.over_, a.under_)), times(a.under_, b.under_));
    }
    friend Fraction operator+(const Fraction& a, const Fraction& b) { return a - -b; }
    friend Fraction operator*(const Fraction& a, const Fraction& b) {
        if (a.under_ == 1 && b.under_ == 1) return times(a.over_, b.over_);
        return made(times(a.over_, b.over_), times(a.under_, b.under_));
    }
    /// Precondition: the divisor is not 0.
    friend Fraction operator/(const Fraction& a, const Fraction& b) { return made(times(a.over_, b.under_), times(a.under_, b.over_)); }
    friend bool operator<(const Fraction& a, const Fraction& b) { return (a - b).sign() < 0; }
    friend bool operator==(const Fraction& a, const Fraction& b) = default;

private:
    static std::int64_t times(std::int64_t a, std::int64_t b) {
        std::int64_t out = 0;
        if (__builtin_mul_overflow(a, b, &out)) throw DoesNotFit{};
        return out;
    }
    static std::int64_t minus(std::int64_t a, std::int64_t b) {
        std::int64_t out = 0;
        if (__builtin_sub_overflow(a, b, &out)) throw DoesNotFit{};
        return out;
    }
    static Fraction made(std::int64_t over, std::int64_t under) {
        const auto common = std::gcd(over, under);
        Fraction out;
        out.over_ = under < 0 ? minus(0, over / common) : over / common;
        out.under_ = under < 0 ? minus(0, under / common) : under / common;
        return out;
    }

    std::int64_t over_ = 0;
    std::int64_t under_ = 1;
};

}  // namespace osl::rules::disclosure

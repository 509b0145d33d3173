// What a value type answers when it is asked to hold something: the value, or what was expected instead.
#pragma once

#include <stdexcept>
#include <utility>

#include "osl/describe/phrase.hpp"

namespace osl {

/// The base of every exception that this library throws.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Why a value was refused: a stable code (see `DecodeErrorCode`) and what would have been accepted.
struct Fault {
    std::string_view code;
    Phrase expected;
};

/// Thrown by the throwing twin of a `parse` or `make`.
class InvalidValue : public Error {
public:
    InvalidValue(std::string_view met, Fault fault);

    [[nodiscard]] const Text& met() const& noexcept OSL_LIFETIMEBOUND { return met_; }
    [[nodiscard]] const Fault& fault() const& noexcept OSL_LIFETIMEBOUND { return fault_; }
    const Text& met() const&& = delete;
    const Fault& fault() const&& = delete;

private:
    Text met_;
    Fault fault_;
};

/// Thrown for a call that cannot be meant: an object is asked for what it does not give any more (after it has finished, been merged into
/// another, or been moved from), or for what contradicts itself.
class Misuse : public Error {
public:
    using Error::Error;
    explicit Misuse(Phrase reason) : Error(reason.en), reason_(std::move(reason)) {}

    /// Why, in both languages as far as it is known in both.
    [[nodiscard]] Phrase reason() const { return reason_ ? *reason_ : Phrase{what(), what()}; }

private:
    Opt<Phrase> reason_;
};

/// Either a `T` or the fault that kept it from being made. (`std::expected` is C++23.)
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : value_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
    Result(Fault fault) : fault_(std::move(fault)) {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] explicit operator bool() const noexcept { return value_.has_value(); }
    [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }

    /// The value; of a temporary it is given whole, not by reference. Throws `std::bad_optional_access` where there is none.
    [[nodiscard]] const T& operator*() const& OSL_LIFETIMEBOUND { return *value_; }
    [[nodiscard]] T operator*() && { return *std::move(value_); }
    [[nodiscard]] const T* operator->() const OSL_LIFETIMEBOUND { return &*value_; }

    /// The fault; without a code and words where there is a value.
    [[nodiscard]] const Fault& fault() const& OSL_LIFETIMEBOUND { return fault_; }
    [[nodiscard]] Fault fault() && { return std::move(fault_); }

    /// The value, or `InvalidValue` naming what was met.
    T value_or_throw(std::string_view met) && {
        if (!value_) throw InvalidValue(met, std::move(fault_));
        return *std::move(value_);
    }

private:
    Opt<T> value_;
    Fault fault_;
};

}  // namespace osl

// Counts by the codes of one enumeration.
#pragma once

#include <array>

#include "osl/indicators/engine/display.hpp"

namespace osl::indicators {

template <describe::Coded E>
struct CodeCounts {
    std::array<std::int64_t, describe::detail::codes_of<E>.size()> by_code{};

    std::int64_t& operator[](E value) { return by_code[describe::index_of(value)]; }
    std::int64_t operator[](E value) const { return by_code[describe::index_of(value)]; }

    void merge(const CodeCounts& other) {
        for (std::size_t i = 0; i != by_code.size(); ++i) by_code[i] += other.by_code[i];
    }
};

/// A set of codes, for counting each once in a centre.
template <describe::Coded E>
class CodeSet {
public:
    /// Whether the code is new to the set.
    bool insert(E value) {
        const auto bit = std::uint64_t{1} << describe::index_of(value);
        const bool is_new = (bits_ & bit) == 0;
        bits_ |= bit;
        return is_new;
    }
    [[nodiscard]] bool contains(E value) const { return (bits_ >> describe::index_of(value) & 1U) != 0; }
    [[nodiscard]] bool empty() const noexcept { return bits_ == 0; }

private:
    static_assert(describe::detail::codes_of<E>.size() <= 64);
    std::uint64_t bits_ = 0;
};

}  // namespace osl::indicators

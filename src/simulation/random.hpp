// Random choices that come out the same on every machine: 64-bit whole numbers only, nothing of <random>, whose distributions every
// standard library maps in its own way.
//
// The generator is SplitMix64 (Steele, Lea, Flood 2014): the k-th number of a stream is mix(start + k · gamma). A stream starts where
// seed, subject and purpose lead: mix(mix(mix(seed) + index) + purpose). So each centre has streams of its own, one a purpose, and a
// draw more for one purpose shifts no other.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace osl::simulation {

/// What a stream of numbers is for.
enum class Purpose : std::uint64_t { place, people, training, support, contact, steps, organising, community, experience, block };

class Choices {
public:
    constexpr Choices(std::uint64_t seed, std::uint64_t index, Purpose purpose) noexcept
        : state_(mix(mix(mix(seed + gamma) + index) + static_cast<std::uint64_t>(purpose))) {}

    /// From 0 up to, not including, `n`, which must not be 0. The larger half of a number is scaled: no value is favoured by more than n /
    /// 2³².
    constexpr std::uint32_t below(std::uint32_t n) noexcept {
        state_ += gamma;
        return static_cast<std::uint32_t>(((mix(state_) >> 32U) * n) >> 32U);
    }
    /// Both included.
    constexpr int between(int least, int most) noexcept {
        return least + static_cast<int>(below(static_cast<std::uint32_t>(most - least + 1)));
    }

    constexpr bool percent(std::uint32_t chance) noexcept { return below(100) < chance; }

    template <class T, std::size_t N>
    constexpr const T& of(const std::array<T, N>& values) noexcept {
        return values[below(static_cast<std::uint32_t>(N))];
    }

    /// One of the indices, by weight.
    template <std::size_t N>
    constexpr std::size_t weighted(const std::array<int, N>& weights) noexcept {
        int all = 0;
        for (const int weight : weights) all += weight;
        auto left = static_cast<int>(below(static_cast<std::uint32_t>(all)));
        std::size_t i = 0;
        while (left >= weights[i]) left -= weights[i++];
        return i;
    }

    template <class Values>
    constexpr void shuffle(Values& values) noexcept {
        for (auto n = values.size(); n > 1; --n) std::swap(values[n - 1], values[below(static_cast<std::uint32_t>(n))]);
    }

private:
    static constexpr std::uint64_t gamma = 0x9E3779B97F4A7C15U;

    static constexpr std::uint64_t mix(std::uint64_t z) noexcept {
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    std::uint64_t state_;
};

}  // namespace osl::simulation

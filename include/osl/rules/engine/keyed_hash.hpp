// A hash that whoever writes a file cannot foresee: SipHash-1-3 (Aumasson, Bernstein 2012) under a key that each run draws anew. Nothing
// that is shown may depend on it.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <random>
#include <string_view>

namespace osl::rules {

struct HashKey {
    std::uint64_t first;
    std::uint64_t second;

    /// The key of this run.
    [[nodiscard]] static const HashKey& of_this_run() {
        static const HashKey key = [] {
            std::random_device device;
            const auto word = [&] { return (static_cast<std::uint64_t>(device()) << 32U) | device(); };
            return HashKey{word(), word()};
        }();
        return key;
    }
};

[[nodiscard]] inline std::uint64_t keyed_hash(const HashKey& key, std::string_view text) noexcept {
    std::array<std::uint64_t, 4> v{key.first ^ 0x736f6d6570736575U, key.second ^ 0x646f72616e646f6dU, key.first ^ 0x6c7967656e657261U,
                                   key.second ^ 0x7465646279746573U};
    const auto mix = [&v] {
        v[0] += v[1];
        v[1] = std::rotl(v[1], 13) ^ v[0];
        v[0] = std::rotl(v[0], 32);
        v[2] += v[3];
        v[3] = std::rotl(v[3], 16) ^ v[2];
        v[0] += v[3];
        v[3] = std::rotl(v[3], 21) ^ v[0];
        v[2] += v[1];
        v[1] = std::rotl(v[1], 17) ^ v[2];
        v[2] = std::rotl(v[2], 32);
    };
    const auto take = [&](std::uint64_t word) {
        v[3] ^= word;
        mix();
        v[0] ^= word;
    };
    std::uint64_t word = 0;
    for (std::size_t i = 0; i != text.size(); ++i) {
        word |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[i])) << (8 * (i % 8));
        if (i % 8 == 7) {
            take(word);
            word = 0;
        }
    }
    take(word | (static_cast<std::uint64_t>(text.size()) << 56U));
    v[2] ^= 0xffU;
    mix();
    mix();
    mix();
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}

}  // namespace osl::rules

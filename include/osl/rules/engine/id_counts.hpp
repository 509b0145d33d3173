// How often each identifier was met, in little memory: the texts stand in one arena, an open table holds their places.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>

#include "osl/describe/containers.hpp"

namespace osl::rules {

/// About the text's length plus 9–17 bytes an identifier (one of them the count, which stops at 255).
class IdCounts {
public:
    /// Counts one more sight of `id` and returns how often it has been met, this time included.
    unsigned add(std::string_view id, unsigned times = 1) {
        if ((size_ + 1) * 4 > table_.size() * 3) grow();
        auto& place = find(id);
        if (place == 0) {
            place = static_cast<std::uint32_t>(arena_.size() + 1);
            arena_ += '\0';
            arena_ += static_cast<char>(static_cast<unsigned char>(id.size()));
            arena_ += id;
            ++size_;
        }
        auto& count = arena_[place - 1];
        const auto total = std::min(static_cast<unsigned>(static_cast<unsigned char>(count)) + times, 255U);
        count = static_cast<char>(static_cast<unsigned char>(total));
        return total;
    }

    void merge(const IdCounts& other) {
        other.for_each([&](std::string_view id, unsigned times) { add(id, times); });
    }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    /// Calls `visit(id, times)` for each identifier in the order in which they were first met.
    template <class Visit>
    void for_each(Visit&& visit) const {
        for (std::size_t i = 0; i < arena_.size();) {
            const auto length = static_cast<std::size_t>(static_cast<unsigned char>(arena_[i + 1]));
            visit(std::string_view(arena_).substr(i + 2, length), static_cast<unsigned>(static_cast<unsigned char>(arena_[i])));
            i += 2 + length;
        }
    }

private:
    [[nodiscard]] std::string_view at(std::uint32_t place) const {
        return std::string_view(arena_).substr(place + 1, static_cast<unsigned char>(arena_[place]));
    }

    std::uint32_t& find(std::string_view id) {
        auto slot = std::hash<std::string_view>{}(id) & (table_.size() - 1);
        while (table_[slot] != 0 && at(table_[slot]) != id) slot = (slot + 1) & (table_.size() - 1);
        return table_[slot];
    }

    void grow() {
        const auto old = std::exchange(table_, List<std::uint32_t>(table_.empty() ? 64 : table_.size() * 2));
        for (const auto place : old)
            if (place != 0) find(at(place)) = place;
    }

    Text arena_;  ///< count, length, text; one after another
    List<std::uint32_t> table_;
    std::size_t size_ = 0;
};

}  // namespace osl::rules

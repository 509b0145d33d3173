// How often each identifier was met, in little memory: the texts stand in an arena of blocks, an open table holds their places.
#pragma once

#include <algorithm>
#include <string_view>
#include <utility>

#include "osl/describe/containers.hpp"
#include "osl/describe/result.hpp"
#include "osl/rules/engine/keyed_hash.hpp"

namespace osl::rules {

/// At most 14 bytes an identifier beside its text, one of them the count, which stops at 255. Holds 4 GiB of them and refuses more.
/// Whoever chooses the identifiers cannot make them collide: the hash is keyed.
class IdCounts {
public:
    static constexpr std::size_t longest = 4096;  ///< bytes of one identifier

    IdCounts() : IdCounts(HashKey::of_this_run()) {}
    explicit IdCounts(const HashKey& key, std::uint64_t most_bytes = std::uint64_t{1} << 32U)
        : key_(key), most_blocks_(most_bytes / block_bytes) {}

    /// Counts one more sight of `id` and returns how often it has been met, this time included. Throws `osl::Error` when it is longer
    /// than `longest` or there is no room left.
    unsigned add(std::string_view id, unsigned times = 1) {
        if ((size_ + 1) * 4 > table_.size() * 3) grow();
        auto& place = find(id);
        if (place == none) place = put(id);
        auto& count = blocks_[place / block_bytes][place % block_bytes];
        const auto total = std::min(byte(count) + times, 255U);
        count = static_cast<char>(static_cast<unsigned char>(total));
        return total;
    }

    [[nodiscard]] bool contains(std::string_view id) const {
        return !table_.empty() && const_cast<IdCounts*>(this)->find(id) != none;  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    }

    void merge(const IdCounts& other) {
        other.for_each([&](std::string_view id, unsigned times) { add(id, times); });
    }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    /// How many places of the table have been looked at so far, a measure of the work.
    [[nodiscard]] std::uint64_t probes() const noexcept { return probes_; }

    /// Calls `visit(id, times)` for each identifier in the order in which they were first met.
    template <class Visit>
    void for_each(Visit&& visit) const {
        for (const auto& block : blocks_)
            for (std::size_t i = 0; i < block.size();) {
                const auto id = text_at(block, i);
                visit(id, byte(block[i]));
                i += header + id.size();
            }
    }

private:
    using Place = std::uint32_t;
    static constexpr Place none = ~Place{0};
    static constexpr std::size_t header = 3;  ///< the count, then the length
    static constexpr std::size_t block_bytes = std::size_t{1} << 14U;
    static_assert(header + longest < block_bytes);

    static unsigned byte(char c) noexcept { return static_cast<unsigned char>(c); }
    static std::string_view text_at(std::string_view block, std::size_t at) {
        return block.substr(at + header, byte(block[at + 1]) | (byte(block[at + 2]) << 8U));
    }

    Place put(std::string_view id) {
        if (id.size() > longest) throw Error("an identifier of " + std::to_string(id.size()) + " bytes cannot be counted");
        if (blocks_.empty() || blocks_.back().size() + header + id.size() > block_bytes) {
            // The last block is left out, so that no place is `none`.
            if (blocks_.size() + 1 >= most_blocks_) throw Error("more identifiers than can be counted");
            blocks_.emplace_back();
        }
        auto& block = blocks_.back();
        const auto place = (blocks_.size() - 1) * block_bytes + block.size();
        block += '\0';
        block += static_cast<char>(static_cast<unsigned char>(id.size() & 0xFFU));
        block += static_cast<char>(static_cast<unsigned char>(id.size() >> 8U));
        block += id;
        ++size_;
        return static_cast<Place>(place);
    }

    Place& find(std::string_view id) {
        auto slot = keyed_hash(key_, id) & (table_.size() - 1);
        for (++probes_; table_[slot] != none; ++probes_) {
            if (text_at(blocks_[table_[slot] / block_bytes], table_[slot] % block_bytes) == id) break;
            slot = (slot + 1) & (table_.size() - 1);
        }
        return table_[slot];
    }

    void grow() {
        const auto old = std::exchange(table_, List<Place>(table_.empty() ? 64 : table_.size() * 2, none));
        for (const auto place : old)
            if (place != none) find(text_at(blocks_[place / block_bytes], place % block_bytes)) = place;
    }

    HashKey key_;
    std::uint64_t most_blocks_;
    List<Text> blocks_ = {};
    List<Place> table_ = {};
    std::size_t size_ = 0;
    std::uint64_t probes_ = 0;
};

}  // namespace osl::rules

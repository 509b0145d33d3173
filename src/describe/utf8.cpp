#include "osl/describe/utf8.hpp"

namespace osl::describe {

Character character_at(std::string_view text, std::size_t at) noexcept {
    const auto byte = [&](std::size_t k) { return at + k < text.size() ? static_cast<unsigned char>(text[at + k]) : 0U; };
    const auto tail = [&](std::size_t k) { return (byte(k) & 0xC0U) == 0x80U; };
    const auto low = [&](std::size_t k) { return byte(k) & 0x3FU; };
    const std::uint32_t lead = byte(0);
    const std::uint32_t second = byte(1);
    if (lead < 0x80U) return {lead, 1};
    if (lead >= 0xC2U && lead <= 0xDFU && tail(1)) return {((lead & 0x1FU) << 6U) | low(1), 2};
    if (lead >= 0xE0U && lead <= 0xEFU && tail(1) && tail(2)) {
        const bool overlong = lead == 0xE0U && second < 0xA0U;
        const bool surrogate = lead == 0xEDU && second > 0x9FU;
        if (!overlong && !surrogate) return {((lead & 0x0FU) << 12U) | (low(1) << 6U) | low(2), 3};
    }
    if (lead >= 0xF0U && lead <= 0xF4U && tail(1) && tail(2) && tail(3)) {
        const bool overlong = lead == 0xF0U && second < 0x90U;
        const bool beyond = lead == 0xF4U && second > 0x8FU;
        if (!overlong && !beyond) return {((lead & 0x07U) << 18U) | (low(1) << 12U) | (low(2) << 6U) | low(3), 4};
    }
    return {lead, 0};
}

Opt<std::size_t> first_invalid_utf8(std::string_view text) noexcept {
    for (std::size_t i = 0; i < text.size();) {
        const auto bytes = character_at(text, i).bytes;
        if (bytes == 0) return i;
        i += bytes;
    }
    return {};
}

void append_character(Text& out, std::uint32_t value) {
    const auto add = [&](std::uint32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    const auto tail = [&](unsigned shift) { add(0x80U | ((value >> shift) & 0x3FU)); };
    if (value < 0x80U) {
        add(value);
    } else if (value < 0x800U) {
        add(0xC0U | (value >> 6U));
        tail(0);
    } else if (value < 0x10000U) {
        add(0xE0U | (value >> 12U));
        tail(6);
        tail(0);
    } else {
        add(0xF0U | (value >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

}  // namespace osl::describe

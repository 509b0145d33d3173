#include "osl/rules/disclosure/personal_data.hpp"

#include <algorithm>

#include "finders.hpp"

namespace osl::rules::disclosure {

namespace {

/// Whether a text can hold anything: most hold neither seven digits nor anything that is written for `@`.
bool may_hold(std::string_view text) {
    std::size_t digits = 0;
    for (std::size_t i = 0; i != text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == '@' || byte == 0xD9 || byte == 0xDB || byte == 0xEF) return true;  // the last three begin digits of other widths
        if (byte >= '0' && byte <= '9' && ++digits == 7) return true;
        const auto next = i + 1 != text.size() ? text[i + 1] : ' ';
        if ((byte == 'a' || byte == 'A') && (next == 't' || next == 'T')) return true;
        if ((byte == 'm' || byte == 'M') && (next == 'a' || next == 'A')) return true;
    }
    return false;
}

}  // namespace

PersonalDataScan personal_data_in(std::string_view text, TextOrigin origin) {
    PersonalDataScan scan{.finds = {}, .steps = text.size()};
    if (!may_hold(text)) return scan;
    const auto letters = letters_of(text);
    scan.steps += letters.size();
    List<Placed> placed;
    find_addresses(letters, placed, scan.steps);
    find_numbers(letters, origin, placed, scan.steps);
    std::ranges::sort(placed, {}, &Placed::begin);
    for (auto& one : placed) {
        if (scan.finds.size() == PersonalDataScan::most_finds) break;
        scan.finds.push_back(std::move(one.find));
    }
    return scan;
}

}  // namespace osl::rules::disclosure

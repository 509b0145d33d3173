#include "osl/model/values/format.hpp"

#include <algorithm>

namespace osl::formats {

Fault fault_of(std::string_view text, const describe::TextRule& rule, const Local& newer) {
    const Phrase expected{Text(rule.expected.pl), Text(rule.expected.en)};
    const auto name = rule.example.substr(0, rule.example.find('/') + 1);
    if (text.starts_with(name)) {
        const auto major = text.substr(name.size());
        const bool number =
            !major.empty() && major.front() != '0' && std::ranges::all_of(major, [](char c) { return c >= '0' && c <= '9'; });
        if (number)
            return Fault{"newer_format",
                         {expected.pl + "; " + Text(newer.pl) + ", którego ta wersja biblioteki nie czyta",
                          expected.en + "; " + Text(newer.en) + ", which this version of the library does not read"}};
    }
    return Fault{"wrong_text", expected};
}

}  // namespace osl::formats

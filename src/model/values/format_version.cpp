#include "osl/model/values/format_version.hpp"

#include <algorithm>

namespace osl {

Result<FormatVersion> FormatVersion::parse(std::string_view text) {
    if (text == FormatVersion::text()) return FormatVersion{};
    constexpr std::string_view prefix = "osl/";
    if (text.starts_with(prefix)) {
        const auto major = text.substr(prefix.size());
        const bool number =
            !major.empty() && major.front() != '0' && std::ranges::all_of(major, [](char c) { return c >= '0' && c <= '9'; });
        if (number)
            return Fault{"newer_format",
                         {"format osl/1; ten dokument jest w nowszym, którego ta wersja biblioteki nie czyta",
                          "the format osl/1; this document is of a newer one, which this version of the library does not read"}};
    }
    return Fault{"wrong_text", {Text(rule.expected.pl), Text(rule.expected.en)}};
}

}  // namespace osl

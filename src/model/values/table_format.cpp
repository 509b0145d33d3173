#include "osl/model/values/table_format.hpp"

#include <algorithm>

namespace osl {

Result<TableFormat> TableFormat::parse(std::string_view text) {
    if (text == TableFormat::text()) return TableFormat{};
    constexpr std::string_view prefix = "osl-table/";
    if (text.starts_with(prefix)) {
        const auto major = text.substr(prefix.size());
        const bool number =
            !major.empty() && major.front() != '0' && std::ranges::all_of(major, [](char c) { return c >= '0' && c <= '9'; });
        if (number)
            return Fault{"newer_format",
                         {"format osl-table/1; ta tabela jest w nowszym, którego ta wersja biblioteki nie czyta",
                          "the format osl-table/1; this table is of a newer one, which this version of the library does not read"}};
    }
    return Fault{"wrong_text", {Text(rule.expected.pl), Text(rule.expected.en)}};
}

}  // namespace osl

#include "osl/reports/json.hpp"

#include "osl/codec/json.hpp"
#include "osl/describe/shown.hpp"
#include "osl/describe/utf8.hpp"
#include "osl/reports/overview.hpp"
#include "visible.hpp"

namespace osl::reports {

namespace {

void append_unit(Text& out, std::uint32_t unit) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += "\\u";
    for (const auto shift : {12U, 8U, 4U, 0U}) out += hex[(unit >> shift) & 0xFU];
}

}  // namespace

Text visible(const Text& json) {
    Text out;
    std::size_t from = 0;
    for (std::size_t at = 0; at != json.size();) {
        const auto next = describe::character_at(json, at);
        if (describe::is_unseen(next.value)) {
            out.append(json, from, at - from);
            if (next.value >= 0x10000U) append_unit(out, 0xD800U + ((next.value - 0x10000U) >> 10U));
            append_unit(out, next.value < 0x10000U ? next.value : 0xDC00U + ((next.value - 0x10000U) & 0x3FFU));
            from = at + next.bytes;
        }
        at += next.bytes;
    }
    return out.append(json, from);
}

Text json(std::span<const Report> reports) {
    Text text = R"({"format":"osl-reports/1","reports":[)";
    for (const auto& report : reports) {
        if (&report != &reports.front()) text += ',';
        text += visible(to_json(report));
    }
    return text + "],\"overview\":" + visible(osl::to_json(overview_of(reports))) + "}\n";
}

Text ndjson(std::span<const Report> reports) {
    Text text;
    for (const auto& report : reports) text += visible(to_json(report)) + '\n';
    return text;
}

}  // namespace osl::reports

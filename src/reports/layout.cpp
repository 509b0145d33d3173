#include "osl/reports/layout.hpp"

#include <algorithm>

#include "osl/describe/shown.hpp"
#include "osl/describe/utf8.hpp"

namespace osl::reports {

namespace {

std::size_t width_of(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !describe::continues_character(c); }));
}

void pad(Text& line, const Text& cell, std::size_t width, bool right) {
    const Text blanks(width - width_of(cell), ' ');
    line += right ? blanks + cell : cell + blanks;
}

}  // namespace

Text safe(std::string_view text) { return shown(text, describe::all_of_it); }

Text grid(const List<List<Text>>& rows, std::span<const std::size_t> right) {
    List<List<Text>> cells;
    List<std::size_t> widths;
    for (const auto& row : rows) {
        auto& made = cells.emplace_back();
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (std::size_t i = 0; i != row.size(); ++i) {
            made.push_back(safe(row[i]));
            widths[i] = std::max(widths[i], width_of(made.back()));
        }
    }
    Text text;
    for (const auto& row : cells) {
        if (&row != &cells.front()) text += '\n';
        Text line;
        for (std::size_t i = 0; i != row.size(); ++i) {
            if (i != 0) line += "  ";
            pad(line, row[i], widths[i], std::ranges::find(right, i) != right.end());
        }
        text += line.substr(0, line.find_last_not_of(' ') + 1);
    }
    return text;
}

Text wrapped(std::string_view text, std::size_t columns, std::string_view indent) {
    const auto whole = safe(text);
    if (columns == 0) return Text(indent) + whole;
    Text out(indent);
    std::size_t used = width_of(indent);
    bool first = true;
    for (std::string_view rest = whole; !rest.empty();) {
        const auto word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        if (word.empty()) continue;
        const auto width = width_of(word);
        if (!first && used + 1 + width > columns) {
            out += '\n' + Text(indent);
            used = width_of(indent);
            first = true;
        }
        if (!first) out += ' ', ++used;
        out += word;
        used += width;
        first = false;
    }
    return out;
}

Text indented_lines(std::string_view text, std::string_view indent) {
    Text out;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        out += (line.empty() ? Text() : Text(indent) + Text(line)) + (line.size() < text.size() ? "\n" : "");
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return out;
}

}  // namespace osl::reports

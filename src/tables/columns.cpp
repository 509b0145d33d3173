#include "osl/tables/columns.hpp"

namespace osl::tables::detail {

namespace {

constexpr std::string_view between_labels = ": ";

void append(Text& text, std::string_view separator, std::string_view more) {
    if (more.empty()) return;
    if (!text.empty()) text += separator;
    text += more;
}

void append(Phrase& label, const Local& more) {
    append(label.pl, between_labels, more.pl);
    append(label.en, between_labels, more.en);
}

}  // namespace

void Headings::enter(const Head& head) {
    auto around = path_.empty() ? Column{.name = {}, .type = ColumnType::text, .nullable = false} : path_.back();
    around.name += Text(head.name) + '.';
    around.nullable = around.nullable || head.optional;
    append(around.label, head.label);
    path_.push_back(std::move(around));
}

void Headings::add(const Head& head, const View& view, ColumnType type, bool list) {
    auto column = path_.empty() ? Column{.name = {}, .type = type, .nullable = false} : path_.back();
    column.type = type;
    column.list = list;
    column.name += Text(head.name) + Text(view.suffix);
    column.nullable = column.nullable || head.optional;
    append(column.label, head.label);
    append(column.label, view.label);
    column.unit = view.unit.empty() ? head.notes.unit : view.unit;
    column.meaning = head.notes.meaning;
    append(column.meaning, "; ", view.meaning);
    column.source = head.notes.source;
    columns_.push_back(std::move(column));
}

}  // namespace osl::tables::detail

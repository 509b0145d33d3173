#include "osl/codec/diagnosis.hpp"

#include <algorithm>

#include "osl/describe/nearest.hpp"
#include "osl/describe/shown.hpp"
#include "osl/describe/utf8.hpp"

namespace osl::codec {

namespace {

constexpr std::size_t enough_bytes = 512;  // more than `shown` keeps

DecodeErrorCode class_of(std::string_view fault) {
    return describe::from_code<DecodeErrorCode>(fault).value_or(DecodeErrorCode::wrong_text);
}

}  // namespace

Text escape_pointer(std::string_view key) {
    Text out;
    for (const char c : key) {
        if (c == '~') {
            out += "~0";
        } else if (c == '/') {
            out += "~1";
        } else {
            out += c;
        }
    }
    return out;
}

void Diagnosis::read_from(std::string_view text, std::size_t first_line, std::size_t first_offset) {
    text_ = text;
    first_line_ = first_line;
    first_offset_ = first_offset;
    line_starts_.clear();
    located_ = {};
}

Text Diagnosis::pointer() const {
    Text out;
    for (const auto& segment : path_) {
        out += '/';
        out += segment.index == nowhere ? escape_pointer(segment.key) : std::to_string(segment.index);
    }
    return out;
}

void Diagnosis::locate(DecodeError& error, std::size_t offset) {
    if (offset == nowhere) return;
    if (line_starts_.empty()) {
        line_starts_.push_back(0);
        for (std::size_t i = 0; i != text_.size(); ++i)
            if (text_[i] == '\n') line_starts_.push_back(i + 1);
    }
    const auto at = std::min(offset, text_.size());
    const auto next = std::ranges::upper_bound(line_starts_, at);
    const auto line = static_cast<std::size_t>(next - line_starts_.begin());
    const auto start = *std::prev(next);
    // Errors mostly come in order: count on from the last one of the line, since a document may be one line.
    if (located_.offset < start || located_.offset > at) located_ = {start, 1};
    const auto between = text_.substr(located_.offset, at - located_.offset);
    const auto column =
        located_.column + between.size() - static_cast<std::size_t>(std::ranges::count_if(between, describe::continues_character));
    located_ = {at, column};
    error.line = Place(static_cast<std::int64_t>(first_line_ + line - 1));
    error.column = Place(static_cast<std::int64_t>(column));
    error.offset = Place(static_cast<std::int64_t>(first_offset_ + at));
}

void Diagnosis::add(DecodeErrorCode code, std::size_t offset, Text met, Phrase expected, Opt<Text> nearest, Opt<Text> at) {
    if (only_counted()) return;
    ++total_;
    DecodeError error{.code = code,
                      .pointer = at ? *std::move(at) : pointer(),
                      .met = std::move(met),
                      .expected = std::move(expected),
                      .nearest = std::move(nearest),
                      .source = source_name_,
                      .centre = centre_};
    locate(error, offset);
    errors_.push_back(std::move(error));
}

Text Diagnosis::show(const Node& node) const {
    if (node.begin != nowhere && node.end <= text_.size())
        return shown(text_.substr(node.begin, std::min(node.end - node.begin, enough_bytes)));
    if (node.kind == Node::Kind::foreign) return shown(node.text);
    if (node.kind == Node::Kind::native) return "an object of another type";
    if (find_foreign(node) != nullptr) return node.kind == Node::Kind::array ? "[…]" : "{…}";
    return shown(to_json(node));
}

bool Diagnosis::only_counted() noexcept {
    if (errors_.size() < max_errors_) return false;
    ++total_;
    return true;
}

void Diagnosis::refuse(const InvalidValue& thrown) {
    if (only_counted()) return;
    const auto code = describe::from_code<DecodeErrorCode>(thrown.fault().code);
    add(code.value_or(DecodeErrorCode::wrong_text), nowhere, thrown.met(), thrown.fault().expected);
}

void Diagnosis::wrong_type(const Node& met, const describe::Shape& expected) {
    if (only_counted()) return;
    add(DecodeErrorCode::wrong_type, met.begin, show(met), expected.expected());
}

void Diagnosis::unknown_field(const Member& met, const describe::Shape& record) {
    if (only_counted()) return;
    List<std::string_view> names;
    Text listed;
    for (const auto& field : record.fields) {
        names.push_back(field.name);
        listed += (listed.empty() ? "" : ", ") + Text(field.name);
    }
    Opt<Text> meant;
    if (const auto name = describe::nearest(met.key, names)) meant = Text(*name);
    add(DecodeErrorCode::unknown_field, met.key_begin, shown(met.key), {"jedno z pól: " + listed, "one of the fields: " + listed},
        std::move(meant), pointer() + '/' + escape_pointer(met.key));
}

void Diagnosis::missing_field(const Node& record, const describe::FieldShape& field) {
    if (only_counted()) return;
    const auto expected = field.shape->expected();
    const Text name(field.name);
    const auto* null = record.find(field.name);
    add(DecodeErrorCode::missing_field, null != nullptr ? null->begin : record.begin, null != nullptr ? name + " = null" : name,
        {Text(field.label.pl) + ": " + expected.pl, Text(field.label.en) + ": " + expected.en}, {}, pointer() + '/' + name);
}

void Diagnosis::unknown_code(const Node& met, const describe::Shape& codes) {
    if (only_counted()) return;
    List<std::string_view> known;
    for (const auto& code : codes.codes) known.push_back(code.code);
    Opt<Text> meant;
    if (const auto code = describe::nearest(met.text, known)) meant = Text(*code);
    add(DecodeErrorCode::unknown_code, met.begin, show(met), codes.expected(), std::move(meant));
}

void Diagnosis::refuse(const Node& met, const Fault& fault) {
    if (!only_counted()) add(class_of(fault.code), met.begin, show(met), fault.expected);
}

void Diagnosis::refuse(const Node& met, const describe::InvariantShape& broken) {
    if (!only_counted()) add(DecodeErrorCode::broken_invariant, met.begin, show(met), broken.expected());
}

void Diagnosis::sort() {
    std::ranges::stable_sort(errors_, {}, [](const DecodeError& e) { return e.offset ? e.offset->value() : std::int64_t{-1}; });
}

List<DecodeError> Diagnosis::take() {
    sort();
    return std::exchange(errors_, {});
}

}  // namespace osl::codec

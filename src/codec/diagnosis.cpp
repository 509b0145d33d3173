#include "osl/codec/diagnosis.hpp"

#include <algorithm>

#include "meant.hpp"
#include "osl/describe/plural.hpp"
#include "osl/describe/poll.hpp"
#include "osl/describe/shown.hpp"
#include "osl/describe/utf8.hpp"

namespace osl::codec {

namespace {

constexpr std::size_t enough_bytes = 512;  // more than `shown` keeps
constexpr std::size_t long_pointer = 1'000;
constexpr std::size_t block_size = 16'384;

std::uint64_t held_by(const DecodeError& error) {
    const auto of = [](const Phrase& phrase) { return phrase.pl.capacity() + phrase.en.capacity(); };
    return sizeof(DecodeError) + error.pointer.capacity() + error.met.capacity() + of(error.expected) +
           (error.nearest ? error.nearest->capacity() : 0) + (error.source ? error.source->capacity() : 0) +
           (error.advice ? of(*error.advice) : 0);
}

/// Line breaks between tokens, with the blanks around them, as one blank; within a text JSON has none.
Text on_one_line(std::string_view json) {
    Text out;
    while (!json.empty()) {
        const auto blank = std::min(json.find_first_of(" \t\r\n"), json.size());
        out += json.substr(0, blank);
        json.remove_prefix(blank);
        const auto blanks = json.substr(0, std::min(json.find_first_not_of(" \t\r\n"), json.size()));
        out += blanks.find_first_of("\r\n") == std::string_view::npos ? blanks : std::string_view(" ");
        json.remove_prefix(blanks.size());
    }
    return out;
}

DecodeErrorCode class_of(std::string_view fault) {
    return describe::from_code<DecodeErrorCode>(fault).value_or(DecodeErrorCode::wrong_text);
}

}  // namespace

Phrase at_most_levels(std::size_t levels) {
    const auto count = std::to_string(levels);
    return {"najwyżej " + count + " " + Text(describe::polish_plural(levels, "poziom", "poziomy", "poziomów")) + " zagnieżdżenia",
            "at most " + count + (levels == 1 ? " level" : " levels") + " of nesting"};
}

Phrase at_most_bytes(std::uint64_t bytes) {
    const auto count = std::to_string(bytes);
    return {"najwyżej " + count + " " + Text(describe::polish_plural(bytes, "bajt", "bajty", "bajtów")),
            "at most " + count + (bytes == 1 ? " byte" : " bytes")};
}

void append_segment(Text& pointer, std::string_view key) {
    if (pointer.size() > long_pointer) {
        if (!pointer.ends_with("/…")) pointer += "/…";
        return;
    }
    pointer += '/';
    std::size_t characters = 0;
    for (std::size_t i = 0; i != key.size(); ++i) {
        if (!describe::continues_character(key[i]) && ++characters > describe::enough_to_show) {
            pointer += "…";
            return;
        }
        if (key[i] == '~') {
            pointer += "~0";
        } else if (key[i] == '/') {
            pointer += "~1";
        } else {
            pointer += key[i];
        }
    }
}

void append_segment(Text& pointer, std::size_t index) { append_segment(pointer, std::string_view(std::to_string(index))); }

void Diagnosis::read_from(std::string_view text, std::size_t first_line, std::size_t first_offset) {
    text_ = text;
    first_line_ = first_line;
    first_offset_ = first_offset;
    blocks_.clear();
}

Text Diagnosis::pointer() const {
    Text out;
    for (const auto& segment : path_) {
        if (segment.index == nowhere) {
            append_segment(out, segment.key);
        } else {
            append_segment(out, segment.index);
        }
    }
    return out;
}

Diagnosis::Block Diagnosis::before(std::size_t at) {
    const auto pass = [&](Block& block, std::size_t from, std::size_t to) {
        for (auto i = from; i != to; ++i) {
            if (!describe::continues_character(text_[i])) ++block.characters;
            if (text_[i] != '\n') continue;
            ++block.lines;
            block.line_start = block.characters;
        }
    };
    if (blocks_.empty()) blocks_.emplace_back();
    while ((blocks_.size()) * block_size <= at) {
        poll();
        auto block = blocks_.back();
        pass(block, (blocks_.size() - 1) * block_size, blocks_.size() * block_size);
        blocks_.push_back(block);
    }
    auto here = blocks_[at / block_size];
    pass(here, at / block_size * block_size, at);
    return here;
}

std::uint64_t Diagnosis::line_of(std::size_t offset) { return first_line_ + before(std::min(offset, text_.size())).lines; }

void Diagnosis::locate(DecodeError& error, std::size_t offset) {
    if (offset == nowhere) return;
    const auto at = std::min(offset, text_.size());
    const auto here = before(at);
    error.line = Place(static_cast<std::int64_t>(first_line_ + here.lines));
    error.column = Place(static_cast<std::int64_t>(here.characters - here.line_start + 1));
    error.offset = Place(static_cast<std::int64_t>(first_offset_ + at));
}

void Diagnosis::add(DecodeErrorCode code, std::size_t offset, Text met, Phrase expected, Opt<Text> nearest, Opt<Text> at,
                    Opt<Phrase> advice) {
    if (only_counted()) return;
    ++total_;
    DecodeError error{.code = code,
                      .pointer = at ? *std::move(at) : pointer(),
                      .met = std::move(met),
                      .expected = std::move(expected),
                      .nearest = std::move(nearest),
                      .source = source_name_,
                      .centre = centre_,
                      .advice = std::move(advice)};
    locate(error, offset);
    bytes_ += held_by(error);
    errors_.push_back(std::move(error));
}

Text Diagnosis::show(const Node& node) const {
    if (node.begin != nowhere && node.end <= text_.size())
        return shown(on_one_line(text_.substr(node.begin, std::min(node.end - node.begin, enough_bytes))));
    if (node.kind == Node::Kind::foreign) return shown(node.text);
    if (node.kind == Node::Kind::native) return "an object of another type";
    return shown(start_of_json(node, enough_bytes));
}

bool Diagnosis::only_counted() noexcept {
    if (errors_.size() < max_errors_ && bytes_ < max_bytes_) return false;
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
    add(DecodeErrorCode::wrong_type, met.begin, show(met), expected.expected(), {}, {}, advice_on_kind(met, expected));
}

void Diagnosis::unknown_field(const Member& met, const describe::Shape& record) {
    if (only_counted()) return;
    Text listed;
    for (const auto& field : record.fields) listed += (listed.empty() ? "" : ", ") + Text(field.name);
    add(DecodeErrorCode::unknown_field, met.key_begin, shown(met.key), {"jedno z pól: " + listed, "one of the fields: " + listed},
        field_meant(met.key, record), pointer_below(met.key));
}

void Diagnosis::missing_field(const Node& record, const describe::FieldShape& field) {
    if (only_counted()) return;
    const auto expected = field.shape->expected();
    const Text name(field.name);
    const auto* null = record.find(field.name);
    Opt<Phrase> advice;
    if (field.shape->rule != nullptr && !field.shape->rule->example.empty()) {
        const auto written = '"' + name + "\": \"" + Text(field.shape->rule->example) + '"';
        advice = Phrase{"dopisz na przykład " + written, "add for example " + written};
    }
    add(DecodeErrorCode::missing_field, null != nullptr ? null->begin : record.begin, null != nullptr ? name + " = null" : name,
        {Text(field.label.pl) + ": " + expected.pl, Text(field.label.en) + ": " + expected.en}, {}, pointer_below(name), std::move(advice));
}

void Diagnosis::unknown_code(const Node& met, const describe::Shape& codes) {
    if (only_counted()) return;
    add(DecodeErrorCode::unknown_code, met.begin, show(met), codes.expected(), code_meant(met.text, codes));
}

void Diagnosis::refuse(const Node& met, const Fault& fault, const describe::Shape& wanted) {
    if (only_counted()) return;
    const bool day = wanted.rule != nullptr && wanted.rule->is_day;
    add(class_of(fault.code), met.begin, show(met), fault.expected, day ? day_meant(met.text) : Opt<Text>());
}

void Diagnosis::refuse(const Node& met, const Fault& fault) {
    if (!only_counted()) add(class_of(fault.code), met.begin, show(met), fault.expected);
}

void Diagnosis::refuse(const Node& met, const describe::InvariantShape& broken) {
    if (!only_counted()) add(DecodeErrorCode::broken_invariant, met.begin, show(met), broken.expected());
}

Text Diagnosis::pointer_below(std::string_view key) const {
    auto out = pointer();
    append_segment(out, key);
    return out;
}

void Diagnosis::sort(std::size_t first) {
    if (first >= errors_.size()) return;
    std::ranges::stable_sort(errors_.begin() + static_cast<std::ptrdiff_t>(first), errors_.end(), {},
                             [](const DecodeError& e) { return e.offset ? e.offset->value() : std::int64_t{-1}; });
}

List<DecodeError> Diagnosis::take() {
    sort();
    return std::exchange(errors_, {});
}

}  // namespace osl::codec

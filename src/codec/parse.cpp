#include "osl/codec/parse.hpp"
#include "osl/codec/decode.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "osl/describe/poll.hpp"
#include "osl/describe/shown.hpp"

namespace osl::codec {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t many_keys = 16;
constexpr std::size_t long_number = 300;  // digits; a double ends near 10^308

constexpr bool is_space(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
constexpr bool in_number(char c) noexcept { return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'; }

/// One past the closing quote of the string that opens at `begin`.
std::size_t end_of_string(std::string_view text, std::size_t begin) noexcept {
    auto i = begin + 1;
    while (i < text.size() && text[i] != '"') i += text[i] == '\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

std::size_t end_of_number(std::string_view text, std::size_t begin) noexcept {
    auto i = begin;
    while (i < text.size() && in_number(text[i])) ++i;
    return i;
}

/// Whether a literal is a JSON number (RFC 8259, section 6).
bool is_json_number(std::string_view literal) noexcept {
    const auto digits = [&] {
        const auto end = std::min(literal.find_first_not_of("0123456789"), literal.size());
        literal.remove_prefix(end);
        return end;
    };
    const auto skip = [&](std::string_view any_of) {
        const bool found = !literal.empty() && any_of.find(literal.front()) != std::string_view::npos;
        if (found) literal.remove_prefix(1);
        return found;
    };
    skip("-");
    if (!skip("0") && digits() == 0) return false;
    if (skip(".") && digits() == 0) return false;
    if (skip("eE")) {
        skip("+-");
        if (digits() == 0) return false;
    }
    return literal.empty();
}

bool overflows(std::string_view literal) {
    if (literal.size() < long_number && literal.find_first_of("eE") == std::string_view::npos) return false;
    return is_json_number(literal) && !real_from(literal);
}

/// The text with every number that a double cannot hold replaced by a zero of the same width, or nothing when there is none. The
/// parser refuses such numbers, but `extra` keeps numbers of any size; literals are taken from the original text.
Opt<Text> without_huge_numbers(std::string_view text) {
    Opt<Text> out;
    for (std::size_t i = 0; i < text.size();) {
        poll();
        if (text[i] == '"') {
            i = end_of_string(text, i);
        } else if (text[i] == '-' || (text[i] >= '0' && text[i] <= '9')) {
            const auto end = end_of_number(text, i);
            if (overflows(text.substr(i, end - i))) {
                if (!out) out = Text(text);
                out->replace(i, end - i, "0" + Text(end - i - 1, ' '));
            }
            i = end;
        } else {
            ++i;
        }
    }
    return out;
}

/// Builds the tree from the parser's events and follows them through the text, since they carry no places.
class TreeBuilder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    TreeBuilder(std::string_view text, Diagnosis& diagnosis, const Limits& limits, const ElementHook* hook)
        : text_(text), diagnosis_(diagnosis), limits_(limits), hook_(hook) {}

    bool null() { return literal(Node::null(), 4); }
    bool boolean(bool value) { return literal(Node::boolean(value), value ? 4 : 5); }
    bool number_integer(number_integer_t /*value*/) { return number(); }
    bool number_unsigned(number_unsigned_t /*value*/) { return number(); }
    bool number_float(number_float_t /*value*/, const string_t& /*literal*/) { return number(); }
    bool binary(binary_t& /*value*/) { return false; }

    bool string(string_t& value) {
        Node node = Node::string(std::move(value));
        node.begin = next_token();
        node.end = position_ = end_of_string(text_, node.begin);
        return attach(std::move(node));
    }

    bool start_object(std::size_t /*size*/) { return open(Node::Kind::object); }
    bool start_array(std::size_t /*size*/) { return open(Node::Kind::array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(string_t& value) {
        auto& frame = frames_.back();
        frame.key_begin = next_token();
        position_ = end_of_string(text_, frame.key_begin);
        if (is_repeated(frame, value)) {
            diagnosis_.add(DecodeErrorCode::duplicate_key, frame.key_begin, shown(value),
                           {"każdy klucz obiektu tylko raz", "each key of an object only once"}, {},
                           pointer() + '/' + escape_pointer(value));
        }
        frame.key = std::move(value);
        return true;
    }

    bool parse_error(std::size_t position, const std::string& /*last*/, const nlohmann::json::exception& error) {
        report(position, error.what());
        return false;
    }

    [[nodiscard]] Opt<Node>& root() noexcept { return root_; }

    /// The parser takes a NUL byte for the end of the text. What follows it must not be lost unseen.
    bool at_end() {
        while (position_ < text_.size() && is_space(text_[position_])) ++position_;
        if (position_ == text_.size()) return true;
        diagnosis_.add(DecodeErrorCode::trailing_content, position_, show(position_), end_expected(), {}, Text());
        return false;
    }

private:
    struct Frame {
        Node node = {};
        Text key = {};
        std::size_t key_begin = nowhere;
        std::size_t index = 0;
        std::unordered_set<Text> keys = {};
        bool hooked = false;
    };

    std::size_t next_token() {
        while (position_ < text_.size() && (is_space(text_[position_]) || text_[position_] == ',' || text_[position_] == ':')) ++position_;
        return position_;
    }

    bool literal(Node node, std::size_t length) {
        node.begin = next_token();
        node.end = position_ = node.begin + length;
        return attach(std::move(node));
    }

    bool number() {
        const auto begin = next_token();
        position_ = end_of_number(text_, begin);
        Node node = Node::number(Text(text_.substr(begin, position_ - begin)));
        node.begin = begin;
        node.end = position_;
        return attach(std::move(node));
    }

    bool open(Node::Kind kind) {
        Frame frame;
        frame.node.kind = kind;
        frame.node.begin = next_token();
        const auto max_depth = std::min(limits_.max_depth, Limits::deepest);
        if (frames_.size() >= max_depth) {
            const auto depth = std::to_string(max_depth);
            diagnosis_.add(DecodeErrorCode::over_limit, position_, {},
                           {"najwyżej " + depth + " poziomów zagnieżdżenia", "at most " + depth + " levels of nesting"}, {},
                           pointer_here());
            return false;
        }
        ++position_;
        frame.hooked = hook_ != nullptr && kind == Node::Kind::array && frames_.size() == 1 && frames_[0].key == hook_->list;
        frames_.push_back(std::move(frame));
        return true;
    }

    bool close() {
        Node node = std::move(frames_.back().node);
        next_token();
        node.end = ++position_;
        frames_.pop_back();
        return attach(std::move(node));
    }

    bool attach(Node node) {
        poll();
        if (frames_.empty()) {
            root_ = std::move(node);
            return true;
        }
        auto& frame = frames_.back();
        if (frame.node.kind == Node::Kind::object) {
            frame.node.members.push_back({std::move(frame.key), std::move(node), frame.key_begin});
        } else if (frame.hooked) {
            hook_->take(std::move(node), frame.index++);
        } else {
            frame.node.items.push_back(std::move(node));
            ++frame.index;
        }
        return true;
    }

    static bool is_repeated(Frame& frame, const Text& key) {
        auto& members = frame.node.members;
        if (members.size() < many_keys) return frame.node.find(key) != nullptr;
        if (frame.keys.empty())
            for (const auto& member : members) frame.keys.insert(member.key);
        return !frame.keys.insert(key).second;
    }

    [[nodiscard]] Text pointer() const {
        Text out;
        for (std::size_t i = 0; i + 1 < frames_.size(); ++i) {
            const auto& frame = frames_[i];
            out += '/' + (frame.node.kind == Node::Kind::object ? escape_pointer(frame.key) : std::to_string(frame.index));
        }
        return out;
    }

    /// The pointer of the value that comes next, or of the object whose next key is not known.
    [[nodiscard]] Text pointer_here() const {
        auto out = pointer();
        if (frames_.empty()) return out;
        const auto& top = frames_.back();
        if (top.node.kind == Node::Kind::array) return out + '/' + std::to_string(top.index);
        return top.key.empty() ? out : out + '/' + escape_pointer(top.key);
    }

    /// The parser tells how far it had read; the token that it could not take begins earlier, a bad byte is the last one.
    std::size_t place_of_error(std::size_t position, bool bad_byte) {
        const auto last = position == 0 ? 0 : position - 1;
        return bad_byte || last >= text_.size() ? last : std::min(next_token(), last);
    }

    void report(std::size_t position, std::string_view what) {
        // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while parsing value - invalid literal; last read:
        // …"
        auto detail = what.substr(std::min(what.find("] ") + 2, what.size()));
        if (const auto colon = detail.find(": "); colon != std::string_view::npos) detail.remove_prefix(colon + 2);
        const bool bad_byte = detail.find("UTF-8") != std::string_view::npos;
        const bool utf8 = bad_byte || detail.find("surrogate") != std::string_view::npos;
        detail = detail.substr(0, detail.find("; last read"));
        const auto offset = place_of_error(position, bad_byte);
        const auto rest = offset < text_.size() ? text_.substr(offset) : std::string_view{};
        const bool at_end = std::ranges::all_of(rest, is_space);
        const bool after_end = frames_.empty() && root_.has_value();
        const auto code = utf8        ? DecodeErrorCode::invalid_utf8
                          : at_end    ? DecodeErrorCode::truncated
                          : after_end ? DecodeErrorCode::trailing_content
                                      : DecodeErrorCode::syntax;
        const Phrase expected = after_end ? end_expected() : Phrase{"poprawny JSON (RFC 8259)", "valid JSON (RFC 8259): " + Text(detail)};
        diagnosis_.add(code, offset, at_end ? Text() : show(offset), expected, {}, pointer_here());
    }

    static Phrase end_expected() { return {"koniec dokumentu", "the end of the document"}; }

    /// The text from a place on, as far as a message needs it.
    [[nodiscard]] Text show(std::size_t offset) const {
        Node met;
        met.begin = offset;
        met.end = std::min(offset + 20, text_.size());
        while (met.end < text_.size() && (static_cast<unsigned char>(text_[met.end]) & 0xC0U) == 0x80U) ++met.end;
        return diagnosis_.show(met);
    }

    std::string_view text_;
    Diagnosis& diagnosis_;
    const Limits& limits_;
    const ElementHook* hook_;
    std::size_t position_ = 0;
    List<Frame> frames_;
    Opt<Node> root_;
};

}  // namespace

Opt<Node> parse(std::string_view text, Diagnosis& diagnosis, const Limits& limits, const ElementHook* hook) {
    if (std::ranges::all_of(text, is_space)) {
        diagnosis.add(DecodeErrorCode::empty, 0, {}, {"dokument JSON", "a JSON document"});
        return {};
    }
    if (text.starts_with(byte_order_mark)) {
        diagnosis.add(DecodeErrorCode::syntax, 0, "U+FEFF",
                      {"poprawny JSON (RFC 8259)", "valid JSON (RFC 8259): a byte order mark is not part of it"});
        return {};
    }
    TreeBuilder builder(text, diagnosis, limits, hook);
    const auto patched = without_huge_numbers(text);
    const std::string_view parsed = patched ? *patched : text;
    if (!nlohmann::json::sax_parse(parsed, &builder) || !builder.at_end()) return {};
    return std::move(builder.root());
}

}  // namespace osl::codec

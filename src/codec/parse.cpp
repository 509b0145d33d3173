#include "osl/codec/parse.hpp"

#include <algorithm>
#include <numeric>

#include "osl/describe/poll.hpp"
#include "osl/describe/shown.hpp"
#include "osl/describe/utf8.hpp"
#include "syntax.hpp"

namespace osl::codec {

namespace {

constexpr std::size_t few_keys = 16;
constexpr std::size_t unit_of_work = 16'384;  // bytes of white space, text or digits that are one unit for `poll`

constexpr bool is_space(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
/// What may stand within a number, and what people write there.
constexpr bool in_number(char c) noexcept { return is_digit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'; }

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

/// One pass over the text, one frame for each open list or object. Counts the bytes that the tree holds.
class Parser {
public:
    Parser(std::string_view text, Diagnosis& diagnosis, const Limits& limits, const ElementHook* hook)
        : text_(text), diagnosis_(diagnosis), limits_(limits), hook_(hook) {}

    Opt<Node> run() {
        const bool whole = document();
        if (!whole)
            for (const auto& frame : frames_) report_repeated(frame.node, frame.depth);
        return whole ? std::move(root_) : Opt<Node>();
    }

private:
    struct Frame {
        Node node = {};
        Text key = {};  ///< of the member whose value comes next or is being read
        std::size_t key_begin = nowhere;
        std::size_t index = 0;     ///< of the element that comes next or is being read
        std::size_t depth = 0;     ///< frames around it
        bool hooked = false;       ///< its elements go to the hook
        std::size_t held = 0;      ///< hooked: bytes held without its elements
        std::uint64_t errors = 0;  ///< hooked: errors before the element
    };

    bool document() {
        skip_space();
        if (!value(false)) return false;
        while (!frames_.empty()) {
            poll();
            if (!next_part()) return false;
        }
        skip_space();
        return at_ == text_.size() || stop(Awaited::end_of_document);
    }

    /// One element or member of the innermost list or object, or its end.
    bool next_part() {
        skip_space();
        const bool object = frames_.back().node.kind == Node::Kind::object;
        const char closing = object ? '}' : ']';
        const bool first = frames_.back().index == 0;
        if (next_is(closing)) return close();
        if (!first) {
            if (!next_is(',')) return stop(Awaited::comma_or_end);
            ++at_;
            skip_space();
        }
        if (object && !key(!first)) return false;
        return value(!first && !object);
    }

    bool key(bool after_comma) {
        if (!next_is('"')) return stop(Awaited::key, after_comma);
        const auto begin = at_;
        auto name = string();
        if (!name) return false;
        frames_.back().key = *std::move(name);
        frames_.back().key_begin = begin;
        skip_space();
        if (!next_is(':')) return stop(Awaited::colon);
        ++at_;
        skip_space();
        return true;
    }

    bool value(bool after_comma) {
        after_number_ = false;
        const auto rest = text_.substr(at_);
        if (rest.empty()) return stop(Awaited::value, after_comma);
        if (rest.front() == '"') return text();
        if (rest.front() == '{') return open(Node::Kind::object);
        if (rest.front() == '[') return open(Node::Kind::array);
        if (in_number(rest.front()) && rest.front() != 'e' && rest.front() != 'E') return number(after_comma);
        if (is_word("null")) return literal(Node::null(), 4);
        if (is_word("true")) return literal(Node::boolean(true), 4);
        if (is_word("false")) return literal(Node::boolean(false), 5);
        return stop(Awaited::value, after_comma);
    }

    [[nodiscard]] bool is_word(std::string_view word) const {
        const auto rest = text_.substr(at_);
        if (!rest.starts_with(word)) return false;
        const char after = rest.size() > word.size() ? rest[word.size()] : ' ';
        return (after < 'a' || after > 'z') && (after < 'A' || after > 'Z') && !is_digit(after) && after != '_';
    }

    bool text() {
        const auto begin = at_;
        auto value = string();
        if (!value) return false;
        Node node = Node::string(*std::move(value));
        node.begin = begin;
        node.end = at_;
        return attach(std::move(node));
    }

    bool literal(Node node, std::size_t length) {
        node.begin = at_;
        node.end = at_ += length;
        return attach(std::move(node));
    }

    bool number(bool after_comma) {
        const auto begin = at_;
        while (at_ < text_.size() && in_number(text_[at_])) {
            if (at_ % unit_of_work == 0) poll();
            ++at_;
        }
        const auto digits = text_.substr(begin, at_ - begin);
        if (!is_json_number(digits)) {
            at_ = begin;
            const auto word = text_.substr(begin + 1, 8);
            if (digits == "-" && (word.starts_with("Inf") || word.starts_with("inf") || word.starts_with("NaN"))) ++at_;
            if (at_ != begin || digits == "-") return stop(Awaited::value, after_comma);
            return report(mistake_in_number(digits), begin);
        }
        Node node = Node::number(Text(digits));
        node.begin = begin;
        node.end = at_;
        const bool attached = attach(std::move(node));
        after_number_ = true;
        return attached;
    }

    /// The text of the string that opens here; nothing after an error.
    Opt<Text> string() {
        const auto begin = at_++;
        Text out;
        for (auto from = at_;;) {
            const auto to = std::min(text_.size(), at_ + unit_of_work);
            while (at_ != to && is_plain(text_[at_])) ++at_;
            if (at_ != text_.size() && at_ == to) {
                poll();
                continue;
            }
            out.append(text_.substr(from, at_ - from));
            if (next_is('"')) break;
            if (at_ < text_.size() && static_cast<unsigned char>(text_[at_]) >= 0x80U) {
                if (!foreign_letters(out)) return {};
            } else if (!next_is('\\')) {
                report(mistake_in_string(text_, at_), at_, at_ == text_.size() ? begin : at_);
                return {};
            } else if (!escape(out)) {
                return {};
            }
            from = at_;
        }
        ++at_;
        if (!hold(out.capacity() > Text().capacity() ? out.capacity() : 0)) return {};
        return out;
    }

    static constexpr bool is_plain(char c) noexcept {
        return static_cast<unsigned char>(c) >= 0x20U && static_cast<unsigned char>(c) < 0x80U && c != '"' && c != '\\';
    }

    /// A run of characters beyond ASCII.
    bool foreign_letters(Text& out) {
        const auto from = at_;
        while (at_ < text_.size() && static_cast<unsigned char>(text_[at_]) >= 0x80U && at_ - from < unit_of_work) {
            const auto bytes = describe::character_at(text_, at_).bytes;
            if (bytes == 0) return report(mistake_of_encoding(text_, at_), at_);
            at_ += bytes;
        }
        out.append(text_.substr(from, at_ - from));
        poll();
        return true;
    }

    bool escape(Text& out) {
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view values = "\"\\/\b\f\n\r\t";
        const char c = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
        if (const auto found = names.find(c); found != std::string_view::npos) {
            out += values[found];
            at_ += 2;
            return true;
        }
        const auto unit = four_digits(at_);
        if (!unit) return report(mistake_in_string(text_, at_), at_);
        const bool high = *unit >= 0xD800 && *unit <= 0xDBFF;
        const auto second = high ? four_digits(at_ + 6) : Opt<std::uint32_t>();
        const bool pair = second && *second >= 0xDC00 && *second <= 0xDFFF;
        if ((high && !pair) || (*unit >= 0xDC00 && *unit <= 0xDFFF))
            return report({DecodeErrorCode::invalid_utf8,
                           {"znak zapisany jednym \\u… albo parą \\ud8…\\udc…", "a character as one \\u… or as a pair \\ud8…\\udc…"},
                           Phrase{"zapisz znak wprost, w UTF-8", "write the character itself, in UTF-8"}},
                          at_);
        describe::append_character(out, pair ? 0x10000U + ((*unit - 0xD800U) << 10U) + (*second - 0xDC00U) : *unit);
        at_ += pair ? 12 : 6;
        return true;
    }

    [[nodiscard]] Opt<std::uint32_t> four_digits(std::size_t at) const {
        const auto escape = at < text_.size() ? text_.substr(at, 6) : std::string_view();
        if (escape.size() < 6 || !escape.starts_with("\\u")) return {};
        std::uint32_t value = 0;
        for (const char c : escape.substr(2)) {
            const bool lower = c >= 'a' && c <= 'f';
            if (!is_digit(c) && !lower && (c < 'A' || c > 'F')) return {};
            value = value * 16 + static_cast<std::uint32_t>(is_digit(c) ? c - '0' : (lower ? c - 'a' : c - 'A') + 10);
        }
        return value;
    }

    bool open(Node::Kind kind) {
        const auto max_depth = std::min(limits_.max_depth, Limits::deepest);
        if (frames_.size() >= max_depth) {
            return report({DecodeErrorCode::over_limit, at_most_levels(max_depth)}, at_, at_, {});
        }
        Frame frame;
        frame.node.kind = kind;
        frame.node.begin = at_++;
        frame.depth = frames_.size();
        frame.hooked = hook_ != nullptr && kind == Node::Kind::array && frames_.size() == 1 && frames_[0].key == hook_->list;
        frame.held = held_;
        frame.errors = diagnosis_.total();
        frames_.push_back(std::move(frame));
        return true;
    }

    bool close() {
        report_repeated(frames_.back().node, frames_.back().depth);
        Node node = std::move(frames_.back().node);
        node.end = ++at_;
        frames_.pop_back();
        return attach(std::move(node));
    }

    bool attach(Node node) {
        if (frames_.empty()) {
            root_ = std::move(node);
            return true;
        }
        auto& frame = frames_.back();
        if (frame.hooked) {
            hook_->take(std::move(node), frame.index++, diagnosis_.total() == frame.errors);
            frame.errors = diagnosis_.total();
            held_ = frame.held;
            return true;
        }
        ++frame.index;
        after_number_ = false;
        if (frame.node.kind == Node::Kind::array) {
            if (!room_in(frame.node.items)) return false;
            frame.node.items.push_back(std::move(node));
        } else {
            if (!room_in(frame.node.members)) return false;
            frame.node.members.push_back({std::exchange(frame.key, {}), std::move(node), frame.key_begin});
        }
        return true;
    }

    /// Room for one more, grown as a vector grows, if that does not pass the limit.
    template <class T>
    bool room_in(List<T>& list) {
        if (list.size() < list.capacity()) return true;
        const auto before = list.capacity();
        const auto after = std::max<std::size_t>(4, 2 * before);
        if (!hold(after * sizeof(T))) return false;  // old and new are held while it grows
        list.reserve(after);
        held_ -= before * sizeof(T);
        return true;
    }

    bool hold(std::size_t bytes) {
        held_ += bytes;
        if (held_ <= limits_.max_tree_bytes) return true;
        auto most = at_most_bytes(limits_.max_tree_bytes);
        most.pl += " pamięci na wartości jednego wiersza albo ośrodka";
        most.en += " of memory for the values of one line or centre";
        return report({DecodeErrorCode::over_limit, std::move(most)}, at_, at_, {});
    }

    /// Keys of an object that stand in it more than once: each but the first is an error.
    void report_repeated(const Node& object, std::size_t depth) {
        const auto& members = object.members;
        if (members.size() <= few_keys) {
            for (std::size_t i = 1; i < members.size(); ++i)
                if (std::any_of(members.begin(), members.begin() + static_cast<std::ptrdiff_t>(i),
                                [&](const Member& earlier) { return earlier.key == members[i].key; }))
                    report_key(members[i], depth);
            return;
        }
        List<std::uint32_t> order(members.size());
        std::iota(order.begin(), order.end(), 0U);
        // By merging: keys that count upwards are what a sort by pivots is slow at.
        std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
            poll();
            return members[a].key < members[b].key;
        });
        List<std::uint32_t> repeated;
        for (std::size_t i = 1; i < order.size(); ++i)
            if (members[order[i - 1]].key == members[order[i]].key) repeated.push_back(order[i]);
        std::ranges::sort(repeated);
        for (const auto i : repeated) report_key(members[i], depth);
    }

    void report_key(const Member& member, std::size_t depth) {
        if (diagnosis_.only_counted()) return;
        auto pointer = pointer_to(depth);
        append_segment(pointer, member.key);
        diagnosis_.add(DecodeErrorCode::duplicate_key, member.key_begin, shown(member.key),
                       {"każdy klucz obiektu tylko raz", "each key of an object only once"}, {}, std::move(pointer),
                       Phrase{"zostaw jedną z wartości", "keep one of the values"});
    }

    /// Where the object or list at a depth stands.
    [[nodiscard]] Text pointer_to(std::size_t depth) const {
        Text out;
        for (std::size_t i = 0; i != std::min(depth, frames_.size()); ++i) {
            const auto& frame = frames_[i];
            if (frame.node.kind == Node::Kind::object) {
                append_segment(out, frame.key);
            } else {
                append_segment(out, frame.index);
            }
        }
        return out;
    }

    /// The pointer of the value that comes next, or of the object whose next key is not known.
    [[nodiscard]] Text pointer_here() const {
        if (frames_.empty()) return {};
        auto out = pointer_to(frames_.size() - 1);
        const auto& top = frames_.back();
        if (top.node.kind == Node::Kind::array) {
            append_segment(out, top.index);
        } else if (!top.key.empty()) {
            append_segment(out, top.key);
        }
        return out;
    }

    bool stop(Awaited awaited, bool after_comma = false) {
        const bool in_object = !frames_.empty() && frames_.back().node.kind == Node::Kind::object;
        const auto mistake = mistake_at({.text = text_,
                                         .at = at_,
                                         .awaited = awaited,
                                         .in_object = in_object,
                                         .after_comma = after_comma,
                                         .after_number = after_number_,
                                         .outermost = frames_.empty()});
        return report(mistake, at_);
    }

    /// Always false. `shows` is where what was met begins.
    bool report(const Mistake& mistake, std::size_t at, std::size_t shows = nowhere) {
        return report(mistake, at, shows,
                      mistake.code == DecodeErrorCode::truncated && shows == nowhere ? Text() : show(shows == nowhere ? at : shows));
    }
    bool report(const Mistake& mistake, std::size_t at, std::size_t /*shows*/, Text met) {
        diagnosis_.add(mistake.code, at, std::move(met), mistake.expected, {}, pointer_here(), mistake.advice);
        return false;
    }

    void skip_space() {
        while (at_ < text_.size() && is_space(text_[at_])) {
            if (++at_ % unit_of_work == 0) poll();
        }
    }

    [[nodiscard]] bool next_is(char c) const noexcept { return at_ < text_.size() && text_[at_] == c; }

    /// The text from a place on, as far as a message needs it.
    [[nodiscard]] Text show(std::size_t offset) const {
        constexpr std::size_t characters = 20;
        const auto rest = text_.substr(offset, 8 * characters);
        const bool breaks = !rest.empty() && (rest.front() == '\n' || rest.front() == '\r');
        return shown(breaks ? rest.substr(0, 1) : rest.substr(0, rest.find_first_of("\r\n")), characters);
    }

    std::string_view text_;
    Diagnosis& diagnosis_;
    const Limits& limits_;
    const ElementHook* hook_;
    std::size_t at_ = 0;
    std::size_t held_ = 0;
    bool after_number_ = false;
    List<Frame> frames_;
    Opt<Node> root_;
};

}  // namespace

Opt<Node> parse(std::string_view text, Diagnosis& diagnosis, const Limits& limits, const ElementHook* hook) {
    if (std::ranges::all_of(text, is_space)) {
        diagnosis.add(DecodeErrorCode::empty, 0, {}, {"dokument JSON", "a JSON document"}, {}, {},
                      Phrase{"plik jest pusty: sprawdź, czy to właściwy", "the file is empty: see whether it is the right one"});
        return {};
    }
    if (text.starts_with(describe::byte_order_mark)) {
        diagnosis.add(DecodeErrorCode::syntax, 0, shown(describe::byte_order_mark),
                      {"poprawny JSON (RFC 8259), bez znacznika kolejności bajtów", "valid JSON (RFC 8259), without a byte order mark"}, {},
                      {}, Phrase{"zapisz tekst jako UTF-8 bez BOM", "save the text as UTF-8 without BOM"});
        return {};
    }
    return Parser(text, diagnosis, limits, hook).run();
}

}  // namespace osl::codec

#include "osl/rules/disclosure/text_findings.hpp"

#include "osl/codec/parse.hpp"

namespace osl::rules::disclosure {

namespace {

Text masked(const PersonalDataScan& scan) {
    Text out;
    for (const auto& find : scan.finds) out += (out.empty() ? "" : ", ") + find.masked;
    return out;
}

Phrase without(const PersonalDataScan& scan) {
    Phrase out{"tekst bez danych osobowych:", "a text without personal data:"};
    for (const auto& entry : describe::code_table<PersonalData>()) {
        bool found = false;
        for (const auto& find : scan.finds) found = found || find.kind == entry.value;
        if (!found) continue;
        const auto comma = [](const Text& text) { return text.ends_with(':') ? " " : ", "; };
        out.pl += comma(out.pl) + Text(entry.term.pl);
        out.en += comma(out.en) + Text(entry.term.en);
    }
    return out;
}

Opt<TextFinding> finding_of(const PersonalDataScan& scan, const TextPlace& place) {
    if (scan.finds.empty()) return {};
    return TextFinding{.fields = place.fields(),
                       .failure = {.met = masked(scan),
                                   .expected = without(scan),
                                   .pointer = place.pointer(),
                                   .repair = Phrase{"usuń numer lub adres z tekstu", "remove the number or address from the text"}}};
}

/// Walks a tree of JSON; its depth is bounded by `RawJson`.
class Walk {
public:
    explicit Walk(List<TextFinding>& out) : out_(out) {}

    void at(const codec::Node& node, const TextPlace& place, std::string_view key) {
        using Kind = codec::Node::Kind;
        switch (node.kind) {
            case Kind::text: look(node.text, key, TextOrigin::text, place); break;
            case Kind::number:
                if (node.text.find_first_not_of("0123456789") == Text::npos) look(node.text, key, TextOrigin::number, place);
                break;
            case Kind::array: {
                std::size_t index = 0;
                for (const auto& item : node.items) at(item, {.up = &place, .index = index++}, key);
                break;
            }
            case Kind::object:
                for (const auto& member : node.members) {
                    // a name that holds something cannot be shown in the pointer either
                    if (look(member.key, {}, TextOrigin::text, place)) {
                        at(member.value, {.up = &place, .name = "…"}, {});
                        continue;
                    }
                    Text escaped;
                    for (const char c : member.key) escaped += c == '~' ? Text("~0") : c == '/' ? Text("~1") : Text(1, c);
                    at(member.value, {.up = &place, .name = escaped}, member.key);
                }
                break;
            default: break;
        }
    }
    [[nodiscard]] std::size_t looked_at() const noexcept { return looked_at_; }

private:
    /// What a value is called says what it is: `{"tel": "632 12 34"}`.
    bool look(const Text& text, std::string_view key, TextOrigin origin, const TextPlace& place) {
        ++looked_at_;
        constexpr std::size_t most = 40;  // of the name; no more is read as what the value is called
        if (key.size() > most) key.remove_prefix(key.size() - most);
        auto found = finding_of(personal_data_in(key.empty() ? text : Text(key) + ": " + text, origin), place);
        if (!found) return false;
        out_.push_back(*std::move(found));
        return true;
    }

    List<TextFinding>& out_;
    std::size_t looked_at_ = 0;
};

}  // namespace

Opt<TextFinding> find_in_text(std::string_view text, const TextPlace& place) { return finding_of(personal_data_in(text), place); }

std::size_t find_in_json(std::string_view json, const TextPlace& place, List<TextFinding>& out) {
    codec::Diagnosis diagnosis;
    diagnosis.read_from(json);
    const auto node = codec::parse(json, diagnosis);
    if (!node) {  // it was JSON when it was made, so this is a text like any other
        if (auto found = find_in_text(json, place)) out.push_back(*std::move(found));
        return 1;
    }
    Walk walk(out);
    walk.at(*node, place, {});
    return walk.looked_at();
}

}  // namespace osl::rules::disclosure

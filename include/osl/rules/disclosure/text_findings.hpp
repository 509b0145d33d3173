// Personal data in the texts of one record.
#pragma once

#include <map>

#include "osl/rules/disclosure/each_text.hpp"
#include "osl/rules/disclosure/personal_data.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::disclosure {

/// What one text holds, with all that a finding needs.
struct TextFinding {
    Text fields;  ///< where, without positions
    Failure failure;
};

/// What a text holds, or nothing. `base` stands before the pointer.
[[nodiscard]] Opt<TextFinding> find_in_text(std::string_view text, const TextPlace& place);

/// The same of the keys, texts and numbers of JSON, escapes decoded, at any depth. Returns how many values there were.
std::size_t find_in_json(std::string_view json, const TextPlace& place, List<TextFinding>& out);

/// Answers for every text of a record below a pointer. The finding shows the data masked, since it may be published itself; nor is its
/// fingerprint made of them, but of the field's name and how many of that name there were before.
template <class T, class Report>
void judge_texts(const T& record, std::string_view base, const Opt<Id>& centre, const Opt<Text>& centre_name, Report& report) {
    std::map<Text, std::size_t> before;
    std::int64_t clean = 0;
    const auto tell = [&](TextFinding&& found) {
        const auto key = found.fields + ' ' + std::to_string(before[found.fields]++);
        report.fail(centre, key, std::move(found.failure), centre_name);
    };
    const TextPlace root{.name = base};
    each_text(
        record,
        [&](std::string_view text, const TextPlace& place) {
            if (auto found = find_in_text(text, place))
                tell(*std::move(found));
            else
                ++clean;
        },
        [&](std::string_view json, const TextPlace& place) {
            List<TextFinding> found;
            clean += static_cast<std::int64_t>(find_in_json(json, place, found) - found.size());
            for (auto& one : found) tell(std::move(one));
        },
        root);
    report.answer(Answer::pass, clean);
}

}  // namespace osl::rules::disclosure

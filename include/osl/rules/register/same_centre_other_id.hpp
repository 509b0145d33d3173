#pragma once

#include <algorithm>

#include "osl/rules/engine/id_counts.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// Probably one centre under two ids: the ids differ by case or punctuation only, or municipality and role are the same and the names do
/// not differ.
struct SameCentreOtherId {
    static constexpr RuleInfo info{
        .name = "register.same-centre-other-id",
        .question = {"Czy ten sam ośrodek nie występuje pod dwoma identyfikatorami?", "Does no centre occur under two ids?"},
        .why = {"Ośrodek jest jednostką liczenia; pod dwoma identyfikatorami liczy się dwa razy, a jego dane są rozdzielone.",
                "The centre is the unit of count; under two ids it counts twice, and its data are torn apart."},
        .message = {"prawdopodobnie ten sam ośrodek pod dwoma identyfikatorami", "probably one centre under two ids"},
        .source = "format osl/1",
        .nature = Nature::data,
        .severity = Severity::warning,
        .active_only = false,
    };

    /// Grows with the register: the texts by which a centre may be known, each beside its id.
    struct State {
        IdCounts sights;  ///< what two sights of one centre have in common, a line feed, the id
        std::int64_t centres = 0;

        void add(const CentreAt& at) {
            const auto& centre = at.centre();
            ++centres;
            note("id " + folded(centre.id.text()), centre.id);
            if (!centre.municipality || !centre.municipality->teryt) return;
            const auto place = centre.municipality->teryt->text().substr(0, 32);
            for (const auto role : centre.takes_part_as)
                note("at " + place + ' ' + Text(code_of(role)) + ' ' + (centre.name ? folded(*centre.name).substr(0, 200) : ""), centre.id);
        }
        void merge(const State& other) {
            sights.merge(other.sights);
            centres += other.centres;
        }

        template <class Report>
        void finish(const Programme&, Report& report) const {
            List<std::string_view> sorted;
            sights.for_each([&](std::string_view sight, unsigned) { sorted.push_back(sight); });
            std::ranges::sort(sorted);
            List<Text> told;
            for (std::size_t i = 0; i != sorted.size();) {
                auto end = i + 1;
                while (end != sorted.size() && common(sorted[end]) == common(sorted[i])) ++end;
                if (end - i > 1) tell({sorted.data() + i, end - i}, told, report);
                i = end;
            }
            report.answer(Answer::pass, std::max<std::int64_t>(0, centres - static_cast<std::int64_t>(told.size())));
        }

    private:
        void note(Text common, const Id& id) { sights.add((common += '\n') += id.text()); }
        static std::string_view common(std::string_view sight) { return sight.substr(0, sight.find('\n')); }
        static std::string_view id_of(std::string_view sight) { return sight.substr(sight.find('\n') + 1); }

        /// Letters and digits, letters small. Of letters beyond ASCII every byte stays.
        static Text folded(std::string_view text) {
            Text out;
            for (const char c : text) {
                if (c >= 'A' && c <= 'Z') {
                    out += static_cast<char>(c - 'A' + 'a');
                } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80) {
                    out += c;
                }
            }
            return out;
        }

        /// Once for each set of ids, for whichever reason comes first.
        template <class Report>
        static void tell(std::span<const std::string_view> sights, List<Text>& told, Report& report) {
            constexpr std::size_t shown = 8;
            Text ids;
            for (std::size_t i = 0; i != std::min(shown, sights.size()); ++i) ids += (i == 0 ? "" : ", ") + Text(id_of(sights[i]));
            if (sights.size() > shown) ids += ", …";
            if (const auto at = std::ranges::lower_bound(told, ids); at == told.end() || *at != ids) {
                told.insert(at, ids);
                report.fail(Id(id_of(sights.front())), ids,
                            {.met = ids, .expected = {"jeden identyfikator jednego ośrodka", "one id for one centre"}, .pointer = "/id"});
            }
        }
    };
};

}  // namespace osl::rules::of_register

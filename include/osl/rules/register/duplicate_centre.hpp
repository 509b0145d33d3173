#pragma once

#include <charconv>
#include <compare>
#include <span>

#include "osl/rules/engine/id_counts.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// Two centres of one id: every count of the register would be wrong.
struct DuplicateCentre {
    static constexpr RuleInfo info{
        .name = "register.duplicate-centre",
        .question = {"Czy każdy identyfikator ośrodka występuje tylko raz?", "Does each centre id occur only once?"},
        .why = {"Ośrodek jest jednostką liczenia; powtórzony liczy się dwa razy.",
                "The centre is the unit of count; a repeated one counts twice."},
        .message = {"ten sam identyfikator mają dwa ośrodki lub więcej", "two or more centres have the same id"},
        .source = "format osl/1",
        .nature = Nature::data,
        .severity = Severity::error,
        .active_only = false,
    };

    /// Grows with the register: each centre's id, its line and the beginning of its name, so that both of two can be found.
    struct State {
        IdCounts ids;
        IdCounts placed;  ///< the id, the line and the beginning of the name, a line feed after each of the first two

        void add(const CentreAt& at, std::uint64_t line) {
            const auto& centre = at.centre();
            ids.add(centre.id.text());
            if (!centre.name && line == 0) return;
            const auto name = centre.name ? beginning_of(*centre.name) : std::string_view();
            placed.add(centre.id.text() + '\n' + std::to_string(line) + '\n' + Text(name));
        }
        void merge(const State& other) {
            ids.merge(other.ids);
            placed.merge(other.placed);
        }

        template <class Report>
        void finish(const Programme&, Report& report) const {
            List<std::pair<std::string_view, unsigned>> twice;
            ids.for_each([&](std::string_view id, unsigned times) {
                if (times == 1) return report.answer(Answer::pass);
                twice.emplace_back(id, times);
            });
            if (twice.empty()) return;
            const auto places = places_of(twice);
            for (const auto& [id, times] : twice) {
                const std::span<const Placed> of_id(std::ranges::equal_range(places, id, {}, &Placed::id));
                Text names;
                Text lines;
                const auto first = of_id.first(std::min<std::size_t>(of_id.size(), shown));
                for (auto at = first.begin(); at != first.end(); ++at) {
                    const auto& place = *at;
                    const bool new_name = std::ranges::find(first.begin(), at, place.name, &Placed::name) == at;
                    if (!place.name.empty() && new_name) names += (names.empty() ? ": " : ", ") + Text(place.name);
                    if (place.line != 0) lines += (lines.empty() ? "" : ", ") + std::to_string(place.line);
                }
                const Text several = of_id.size() > shown ? ", …" : "";
                report.fail(Id(id), {},
                            {.met = std::to_string(times) + (times == 255 ? "+" : "") + " × " + Text(id) + names +
                                    (names.empty() ? "" : several),
                             .expected = {"identyfikator tylko raz" + (lines.empty() ? "" : "; jest w wierszach " + lines + several),
                                          "the id only once" + (lines.empty() ? "" : "; it stands on lines " + lines + several)},
                             .pointer = "/id",
                             .line = of_id.empty() ? 0 : of_id.front().line});
            }
        }

    private:
        struct Placed {
            std::string_view id;
            std::uint64_t line;
            std::string_view name;

            friend auto operator<=>(const Placed&, const Placed&) = default;
        };
        static constexpr std::size_t shown = 8;

        /// No more than is shown, and no half of a letter.
        static std::string_view beginning_of(std::string_view name) {
            std::size_t size = std::min<std::size_t>(name.size(), 80);
            while (size < name.size() && (static_cast<unsigned char>(name[size]) & 0xC0U) == 0x80U) --size;
            return name.substr(0, size);
        }

        /// Where the centres of these ids stand and what they are called, sorted.
        [[nodiscard]] List<Placed> places_of(const List<std::pair<std::string_view, unsigned>>& twice) const {
            IdCounts wanted;
            for (const auto& [id, times] : twice) wanted.add(id);
            List<Placed> places;
            placed.for_each([&](std::string_view text, unsigned) {
                const auto id = text.substr(0, text.find('\n'));
                if (!wanted.contains(id)) return;
                const auto rest = text.substr(id.size() + 1);
                const auto line = rest.substr(0, rest.find('\n'));
                Placed place{id, 0, rest.substr(line.size() + 1)};
                std::from_chars(line.data(), line.data() + line.size(), place.line);
                places.push_back(place);
            });
            std::ranges::sort(places);
            return places;
        }
    };
};

}  // namespace osl::rules::of_register

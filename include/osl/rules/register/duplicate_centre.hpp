#pragma once

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

    /// Grows with the register: each centre's id and the beginning of its name, so that both of two can be named.
    struct State {
        IdCounts ids;
        IdCounts named;  ///< the id, a line feed, the beginning of the name

        void add(const CentreAt& at) {
            const auto& centre = at.centre();
            ids.add(centre.id.text());
            if (centre.name) named.add(centre.id.text() + '\n' + Text(beginning_of(*centre.name)));
        }
        void merge(const State& other) {
            ids.merge(other.ids);
            named.merge(other.named);
        }

        template <class Report>
        void finish(const Programme&, Report& report) const {
            List<std::pair<std::string_view, unsigned>> twice;
            ids.for_each([&](std::string_view id, unsigned times) {
                if (times == 1) return report.answer(Answer::pass);
                twice.emplace_back(id, times);
            });
            if (twice.empty()) return;
            const auto names = names_of(twice);
            for (const auto& [id, times] : twice) {
                const auto first = std::ranges::lower_bound(names, id, {}, &Named::first);
                Text met = std::to_string(times) + (times == 255 ? "+" : "") + " × " + Text(id);
                for (auto name = first; name != names.end() && name->first == id && name - first < shown; ++name)
                    met += (name == first ? ": " : ", ") + Text(name->second);
                report.fail(Id(id), {},
                            {.met = std::move(met), .expected = {"identyfikator tylko raz", "the id only once"}, .pointer = "/id"});
            }
        }

    private:
        using Named = std::pair<std::string_view, std::string_view>;
        static constexpr std::ptrdiff_t shown = 8;

        /// No more than is shown, and no half of a letter.
        static std::string_view beginning_of(std::string_view name) {
            std::size_t size = std::min<std::size_t>(name.size(), 80);
            while (size < name.size() && (static_cast<unsigned char>(name[size]) & 0xC0U) == 0x80U) --size;
            return name.substr(0, size);
        }

        /// The names of the centres of these ids, sorted.
        [[nodiscard]] List<Named> names_of(const List<std::pair<std::string_view, unsigned>>& twice) const {
            IdCounts wanted;
            for (const auto& [id, times] : twice) wanted.add(id);
            List<Named> names;
            named.for_each([&](std::string_view text, unsigned) {
                const auto end = text.find('\n');
                if (wanted.contains(text.substr(0, end))) names.emplace_back(text.substr(0, end), text.substr(end + 1));
            });
            std::ranges::sort(names);
            return names;
        }
    };
};

}  // namespace osl::rules::of_register

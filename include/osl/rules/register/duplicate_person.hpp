#pragma once

#include <algorithm>
#include <limits>
#include <span>

#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// One participant id at two places at once. Subjects are the ids; who moves from one centre to another is not at two places.
struct DuplicatePerson {
    static constexpr RuleInfo info{
        .name = "register.duplicate-person",
        .question = {"Czy uczestnik jest w danym czasie tylko w jednym ośrodku i w jednej grupie?",
                     "Is a participant in one centre and one group only at a time?"},
        .why = {"Osoba zapisana w dwóch miejscach liczy się dwa razy.", "A person recorded at two places is counted twice."},
        .message = {"ten sam uczestnik zapisany dwa razy w tym samym czasie", "the same participant is recorded twice at the same time"},
        .source = "format osl/1",
        .nature = Nature::data,
        .severity = Severity::error,
        .active_only = false,
    };

    /// One record of a participant: from the end of `joined_on` to the beginning of `withdrawn_on`, so that a month does not overlap by
    /// its vagueness alone. Unknown is not the same as open: a person without `withdrawn_on` is still there.
    struct Record {
        static constexpr std::int32_t unknown = std::numeric_limits<std::int32_t>::min();
        static constexpr std::int32_t open = std::numeric_limits<std::int32_t>::max();

        std::uint64_t person;  ///< place in the arena
        std::uint64_t centre;  ///< place in the arena
        std::int32_t from;
        std::int32_t to;
    };

    /// Grows with the register: 24 bytes and the id for each participant, and the id of each centre that has any.
    struct State {
        Text arena;  ///< ids, each after its length
        List<Record> records;

        void add(const CentreAt& at) {
            const auto& centre = at.centre();
            if (!centre.participants || centre.participants->empty()) return;
            const auto place = put(centre.id.text());
            for (const auto& person : *centre.participants) {
                if (person.joined_on && !at.passed(person.joined_on)) continue;
                auto to = person.withdrawn_on ? person.withdrawn_on->first().since_epoch() : Record::open;
                if (centre.left_on) to = std::min(to, centre.left_on->first().since_epoch());
                const auto from = person.joined_on ? person.joined_on->last().since_epoch() : Record::unknown;
                records.push_back({put(person.id.text()), place, from, to});
            }
        }

        void merge(const State& other) {
            const auto shift = arena.size();
            arena += other.arena;
            for (auto record : other.records) {
                record.person += shift;
                record.centre += shift;
                records.push_back(record);
            }
        }

        template <class Report>
        void finish(const Programme&, Report& report) {
            std::ranges::sort(records, [&](const Record& a, const Record& b) {
                return std::pair(at(a.person), a.from) < std::pair(at(b.person), b.from);
            });
            for (std::size_t i = 0; i != records.size();) {
                auto end = i + 1;
                while (end != records.size() && at(records[end].person) == at(records[i].person)) ++end;
                const std::span<const Record> of_one(records.data() + i, end - i);
                const auto answer = answer_for(of_one);
                if (answer == Answer::fail)
                    report.fail({}, at(records[i].person), explain(of_one));
                else
                    report.answer(answer);
                i = end;
            }
        }

    private:
        [[nodiscard]] std::string_view at(std::uint64_t place) const {
            return std::string_view(arena).substr(place + 1, static_cast<unsigned char>(arena[place]));
        }
        std::uint64_t put(std::string_view id) {
            const auto place = arena.size();
            arena += static_cast<char>(static_cast<unsigned char>(id.size()));
            arena += id;
            return place;
        }

        /// Records of one person, those of unknown beginning first, then by beginning.
        static Answer answer_for(std::span<const Record> of_one) {
            if (of_one.size() == 1) return Answer::pass;
            if (std::ranges::count(of_one, Record::open, &Record::to) > 1) return Answer::fail;
            const auto vague = static_cast<std::size_t>(std::ranges::count(of_one, Record::unknown, &Record::from));
            const auto dated = of_one.subspan(vague);
            auto latest = Record::unknown;
            for (const auto& record : dated) {
                if (record.from < std::min(latest, record.to)) return Answer::fail;
                latest = std::max(latest, record.to);
            }
            if (vague == 0) return Answer::pass;
            const bool before_all_others = vague == 1 && of_one.front().to <= dated.front().from;
            return before_all_others ? Answer::pass : Answer::not_evaluable;
        }

        [[nodiscard]] Failure explain(std::span<const Record> of_one) const {
            constexpr std::size_t shown = 8;
            List<std::string_view> centres;
            for (const auto& record : of_one) centres.push_back(at(record.centre));
            std::ranges::sort(centres);
            Text met(at(of_one.front().person));
            for (std::size_t i = 0; i != std::min(shown, centres.size()); ++i) met += (i == 0 ? ": " : ", ") + Text(centres[i]);
            if (centres.size() > shown) met += ", …";
            return {.met = std::move(met), .expected = {"jeden ośrodek i jedna grupa naraz", "one centre and one group at a time"}};
        }
    };
};

}  // namespace osl::rules::of_register

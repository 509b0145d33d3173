// The stays of persons, and whether one person is at two places at once.
#pragma once

#include <algorithm>
#include <limits>
#include <span>

#include "osl/describe/result.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// Grows with the register: 16 bytes and the id for each stay, and the id of each centre that has any. Refuses more than 4 GiB of ids.
class Stays {
public:
    /// The person's stays in one centre that follow are told by `add`.
    void in_centre(const Id& centre) { centre_ = put(centre.text()); }

    /// From the end of `from` to the beginning of `to`, so that a month does not overlap by its vagueness alone. Unknown is not the same
    /// as open: a person without an end is still there.
    void add(const Id& person, const Opt<When>& from, const Opt<When>& to, const Opt<When>& centre_left_on) {
        auto end = to ? to->first().since_epoch() : open;
        if (centre_left_on) end = std::min(end, centre_left_on->first().since_epoch());
        stays_.push_back({put(person.text()), centre_, from ? from->last().since_epoch() : unknown, end});
    }

    void merge(const Stays& other) {
        const auto shift = checked(arena_.size() + other.arena_.size()) - static_cast<std::uint32_t>(other.arena_.size());
        arena_ += other.arena_;
        for (auto stay : other.stays_) {
            stay.person += shift;
            stay.centre += shift;
            stays_.push_back(stay);
        }
    }

    /// Answers for each person.
    template <class Report>
    void finish(Report& report, const Phrase& expected) {
        std::ranges::sort(stays_,
                          [&](const Stay& a, const Stay& b) { return std::pair(at(a.person), a.from) < std::pair(at(b.person), b.from); });
        for (std::size_t i = 0; i != stays_.size();) {
            auto end = i + 1;
            while (end != stays_.size() && at(stays_[end].person) == at(stays_[i].person)) ++end;
            const std::span<const Stay> of_one(stays_.data() + i, end - i);
            const auto answer = answer_for(of_one);
            if (answer == Answer::fail)
                report.fail({}, at(stays_[i].person), {.met = places_of(of_one), .expected = expected});
            else
                report.answer(answer);
            i = end;
        }
    }

private:
    static constexpr std::int32_t unknown = std::numeric_limits<std::int32_t>::min();
    static constexpr std::int32_t open = std::numeric_limits<std::int32_t>::max();

    struct Stay {
        std::uint32_t person;  ///< place in the arena
        std::uint32_t centre;  ///< place in the arena
        std::int32_t from;
        std::int32_t to;
    };

    static std::uint32_t checked(std::size_t place) {
        if (place > std::numeric_limits<std::uint32_t>::max()) throw Error("more persons than can be told apart");
        return static_cast<std::uint32_t>(place);
    }
    [[nodiscard]] std::string_view at(std::uint32_t place) const {
        return std::string_view(arena_).substr(place + 1, static_cast<unsigned char>(arena_[place]));
    }
    std::uint32_t put(std::string_view id) {
        static_assert(Id::rule.max_length <= 255);
        const auto place = checked(arena_.size());
        arena_ += static_cast<char>(static_cast<unsigned char>(id.size()));
        arena_ += id;
        return place;
    }

    /// Stays of one person, those of unknown beginning first, then by beginning.
    static Answer answer_for(std::span<const Stay> of_one) {
        if (of_one.size() == 1) return Answer::pass;
        if (std::ranges::count(of_one, open, &Stay::to) > 1) return Answer::fail;
        const auto vague = static_cast<std::size_t>(std::ranges::count(of_one, unknown, &Stay::from));
        const auto dated = of_one.subspan(vague);
        auto latest = unknown;
        for (const auto& stay : dated) {
            if (stay.from < std::min(latest, stay.to)) return Answer::fail;
            latest = std::max(latest, stay.to);
        }
        if (vague == 0) return Answer::pass;
        const bool before_all_others = vague == 1 && of_one.front().to <= dated.front().from;
        return before_all_others ? Answer::pass : Answer::not_evaluable;
    }

    [[nodiscard]] Text places_of(std::span<const Stay> of_one) const {
        constexpr std::size_t shown = 8;
        List<std::string_view> centres;
        for (const auto& stay : of_one) centres.push_back(at(stay.centre));
        std::ranges::sort(centres);
        Text met(at(of_one.front().person));
        for (std::size_t i = 0; i != std::min(shown, centres.size()); ++i) met += (i == 0 ? ": " : ", ") + Text(centres[i]);
        if (centres.size() > shown) met += ", …";
        return met;
    }

    Text arena_;  ///< ids, each after its length
    List<Stay> stays_;
    std::uint32_t centre_ = 0;
};

}  // namespace osl::rules::of_register

// Which identifiers are referred to, and which are defined; across the centres of a register that come one by one.
#pragma once

#include <map>

#include "osl/describe/nearest.hpp"
#include "osl/rules/engine/id_counts.hpp"
#include "osl/rules/engine/identifiers.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// Keeps the ids that other centres may refer to (14 bytes and the text each), and the references that the centre itself cannot resolve.
/// What refers to the programme or within a centre is resolved at once. Parts merge to the whole.
class References {
public:
    void add(const CentreAt& at) {
        const auto& centre = at.centre();
        if (programme_.size() == 0) define_programme(at.programme());
        List<std::pair<std::string_view, std::string_view>> here;
        each_definition(centre, [&](std::string_view type, std::string_view unique_in, const Id& id, const describe::Place&) {
            here.emplace_back(type, id.text());
            if (unique_in == Register::about.name && is_referred_to(type)) register_[type].add(id.text());
        });
        std::ranges::sort(here);
        auto comparisons = most_comparisons_in_a_centre;
        each_reference(centre, [&](const describe::Refers& refers, const Id& id, const describe::Place& place) {
            if (std::ranges::binary_search(here, std::pair(refers.to, std::string_view(id.text())))) {
                ++resolved_;
            } else if (refers.within == Programme::about.name && programme_.contains(typed(refers.to, id.text()))) {
                ++resolved_;
            } else {
                const bool of_centre = refers.within == Centre::about.name;
                open(refers, id, of_centre ? centre.id.text() : "", {centre.id.text(), place.pointer()});
                if (!of_centre || here.size() > comparisons) return;
                comparisons -= here.size();
                suggest(open_.find({Text(refers.to), id.text(), centre.id.text()})->second, refers.to, id, here);
            }
        });
    }

    void merge(References&& other) {
        resolved_ += other.resolved_;
        if (programme_.size() == 0) programme_ = std::move(other.programme_);
        for (const auto& [type, ids] : other.register_) register_[type].merge(ids);
        for (auto& [key, mine] : other.open_) {
            const auto [found, added] = open_.try_emplace(key, mine);
            if (!added) found->second.take(std::move(mine));
        }
    }

    template <class Report>
    void finish(const Programme& programme, Report& report) {
        if (programme_.size() == 0) define_programme(programme);
        each_reference(programme, [&](const describe::Refers& refers, const Id& id, const describe::Place& place) {
            if (programme_.contains(typed(refers.to, id.text()))) return void(++resolved_);
            open(refers, id, "", {"", "/programme" + place.pointer()});
        });
        for (auto& [key, reference] : open_) {
            const auto& [type, id, centre] = key;
            const auto name = typed(type, id);
            if (centre.empty() && is_defined(type, id)) {
                resolved_ += reference.times;
                continue;
            }
            if (reference.across_centres && !report.whole_seen()) {  // it may be in a centre that could not be read
                report.answer(Answer::not_evaluable, reference.times);
                continue;
            }
            if (centre.empty()) suggest(reference, type, id);
            report.fail(reference.first.first.empty() ? Opt<Id>() : Opt<Id>(Id(reference.first.first)), name, failure(type, id, reference));
        }
        report.answer(Answer::pass, resolved_);
    }

private:
    /// Where a reference stands: the centre (none in the programme), then the pointer.
    using Where = std::pair<Text, Text>;

    struct Open {
        std::int64_t times = 0;
        Where first;  ///< of all places, by centre and pointer, so that neither order nor parts show
        Text nearest = {};
        bool across_centres = false;  ///< any centre of the register may define it

        void take(Open&& other) {
            times += other.times;
            if (other.first < first) first = std::move(other.first);
            if (nearest.empty()) nearest = std::move(other.nearest);
            across_centres = across_centres || other.across_centres;
        }
    };

    void define_programme(const Programme& programme) {
        programme_.add("Programme " + programme.id.text());
        each_definition(programme, [&](std::string_view type, std::string_view, const Id& id, const describe::Place&) {
            programme_.add(typed(type, id.text()));
        });
    }

    void open(const describe::Refers& refers, const Id& id, const Text& centre, Where where) {
        auto& reference = open_[{Text(refers.to), id.text(), centre}];
        ++reference.times;
        reference.across_centres = refers.within == Register::about.name;
        if (reference.times == 1 || where < reference.first) reference.first = std::move(where);
    }

    [[nodiscard]] bool is_defined(std::string_view type, std::string_view id) const {
        const auto ids = register_.find(type);
        return ids != register_.end() && ids->second.contains(id);
    }

    static void suggest(Open& reference, std::string_view type, const Id& id,
                        const List<std::pair<std::string_view, std::string_view>>& here) {
        if (!reference.nearest.empty()) return;
        List<std::string_view> known;
        for (const auto& [of_type, text] : here)
            if (of_type == type) known.push_back(text);
        if (const auto nearest = describe::nearest(id.text(), known)) reference.nearest = Text(*nearest);
    }

    /// Looking for what was probably meant takes time with every id that there is: only so often.
    void suggest(Open& reference, const Text& type, const Text& id) {
        const auto ids = register_.find(type);
        const auto candidates = programme_.size() + (ids == register_.end() ? 0 : ids->second.size());
        if (candidates > comparisons_left_) return;
        comparisons_left_ -= candidates;
        List<std::string_view> known;
        programme_.for_each([&](std::string_view name, unsigned) {
            if (name.size() > type.size() && name.starts_with(type) && name[type.size()] == ' ')
                known.push_back(name.substr(type.size() + 1));
        });
        if (ids != register_.end()) ids->second.for_each([&](std::string_view name, unsigned) { known.push_back(name); });
        std::ranges::sort(known);
        if (const auto nearest = describe::nearest(id, known)) reference.nearest = Text(*nearest);
    }

    [[nodiscard]] static Failure failure(const Text& type, const Text& id, const Open& reference) {
        const auto label = label_of_record(type);
        Failure out{.met = id + (reference.times > 1 ? " (" + std::to_string(reference.times) + " ×)" : ""),
                    .expected = {"identyfikator z rejestru: " + Text(label.pl), "an id that the register defines: " + Text(label.en)},
                    .pointer = reference.first.second};
        if (!reference.nearest.empty()) {
            out.expected.pl += "; najbliższy: " + reference.nearest;
            out.expected.en += "; the nearest is " + reference.nearest;
        }
        return out;
    }

    static constexpr std::size_t most_comparisons = 200'000;
    static constexpr std::size_t most_comparisons_in_a_centre = 10'000;

    IdCounts programme_;                                 ///< what the programme defines, by type
    std::map<std::string_view, IdCounts> register_;      ///< what centres define for others, by type
    std::map<std::tuple<Text, Text, Text>, Open> open_;  ///< by type, id, and the centre to which the reference is bound, if any
    std::int64_t resolved_ = 0;
    std::size_t comparisons_left_ = most_comparisons;
};

}  // namespace osl::rules::of_register

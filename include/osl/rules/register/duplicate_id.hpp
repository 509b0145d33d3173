#pragma once

#include <map>

#include "osl/rules/engine/identifiers.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// Two records of one kind with one id within a centre or within the programme. Centres, participants and organisers, whose ids are
/// unique in the whole register, have rules of their own.
struct DuplicateId {
    static constexpr RuleInfo info{
        .name = "register.duplicate-id",
        .question = {"Czy każdy identyfikator społeczności, partnera, grupy, wydarzenia i osoby wspierającej oznacza tylko jeden wpis?",
                     "Does each id of a community, partner, group, event or supporter name one record only?"},
        .why = {"Do powtórzonego identyfikatora nie można się jednoznacznie odwołać; liczy się pierwszy, a drugi przepada.",
                "Nobody can refer to a repeated id without doubt; the first counts, the second is lost."},
        .message = {"ten sam identyfikator mają dwa wpisy lub więcej", "two or more records have the same id"},
        .source = "format osl/1",
        .nature = Nature::data,
        .severity = Severity::error,
        .active_only = false,
    };

    /// Keeps the ids that are repeated, nothing else.
    struct State {
        void add(const CentreAt& at) { look_into(at.centre(), Centre::about.name, at.centre().id.text(), ""); }

        void merge(State&& other) {
            unique += other.unique;
            repeated.merge(other.repeated);
            for (auto& [key, places] : other.repeated) std::ranges::move(places, std::back_inserter(repeated[key]));
        }

        template <class Report>
        void finish(const Programme& programme, Report& report) {
            look_into(programme, Programme::about.name, "", "/programme");
            report.answer(Answer::pass, unique);
            for (auto& [key, places] : repeated) {
                const auto& [centre, type, id] = key;
                std::ranges::sort(places);
                const auto label = label_of_record(type);
                Text met = std::to_string(places.size()) + " × " + id;
                for (std::size_t i = 0; i != std::min<std::size_t>(places.size(), 8); ++i) met += (i == 0 ? ": " : ", ") + places[i].text;
                report.fail(centre.empty() ? Opt<Id>() : Opt<Id>(Id(centre)), typed(type, id),
                            {.met = std::move(met),
                             .expected = {"identyfikator tylko raz: " + Text(label.pl), "the id only once: " + Text(label.en)},
                             .pointer = places.back().text});
            }
        }

    private:
        /// A pointer, in the order of positions.
        struct Where {
            std::size_t size;
            Text text;
            friend auto operator<=>(const Where&, const Where&) = default;
        };

        template <class T>
        void look_into(const T& whole, std::string_view within, const Text& centre, const Text& prefix) {
            List<std::pair<std::string_view, std::string_view>> ids;
            each_definition(whole, [&](std::string_view type, std::string_view unique_in, const Id& id, const describe::Place&) {
                if (unique_in == within) ids.emplace_back(type, id.text());
            });
            std::ranges::sort(ids);
            List<std::pair<std::string_view, std::string_view>> twice;
            for (std::size_t i = 0; i != ids.size();) {
                const auto end = static_cast<std::size_t>(std::ranges::upper_bound(ids, ids[i]) - ids.begin());
                if (end - i > 1) twice.push_back(ids[i]);
                unique += end - i == 1 ? 1 : 0;
                i = end;
            }
            if (twice.empty()) return;
            each_definition(whole, [&](std::string_view type, std::string_view unique_in, const Id& id, const describe::Place& place) {
                if (unique_in != within || !std::ranges::binary_search(twice, std::pair(type, std::string_view(id.text())))) return;
                auto text = prefix + place.pointer() + "/id";
                repeated[{centre, Text(type), id.text()}].push_back({text.size(), std::move(text)});
            });
        }

        std::map<std::tuple<Text, Text, Text>, List<Where>> repeated;  ///< by centre (none in the programme), type and id
        std::int64_t unique = 0;
    };
};

}  // namespace osl::rules::of_register

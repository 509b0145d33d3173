// What an indicator is. An indicator is one header in indicators/ and one mention in indicators/registry.hpp:
//
//     struct MeanSteps {
//         static constexpr IndicatorInfo info{.id = "I04", .name = "mean-steps", .title = {…}, .definition = {…}, .source = "…"};
//         struct State {
//             std::int64_t done = 0, centres = 0;                // integer counts only
//             void add(const CentreAt& centre);                  // one centre of the population
//             void merge(const State& other);                    // another part of the same register
//             void show(indicators::Display& display) const;     // what is shown, derived once, at the end
//         };
//     };
//
// States hold counts of one and are therefore confidential; only what `show` makes of them, after the rules of `disclosure`, is not.
#pragma once

#include "osl/model/records/figure_table.hpp"
#include "osl/model/time/centre_at.hpp"

namespace osl {

/// What an indicator says of itself. `id` is its number in the list of indicators, `name` what it is called in files and commands.
struct IndicatorInfo {
    std::string_view id;
    std::string_view name;
    Local title;
    Local definition;
    std::string_view source;
};

/// Which centres an indicator counts.
enum class CountedCentres : std::uint8_t { obliged, all_joined, ever_joined };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<CountedCentres>, F&& f) {
    using enum CountedCentres;
    return f(describe::About{"CountedCentres", {"populacja", "population"}, "Which centres an indicator counts."},
             code(obliged, "obliged", {"zobowiązane do wdrażania", "obliged to implement"},
                  {"Organiser institutions that have joined and not left; an educator's has no duty (C6)."}),
             code(all_joined, "all_joined", {"wszystkie uczestniczące", "all that have joined"},
                  {"Joined and not left, whatever their role: what the pilot's 52 are (C2)."}),
             code(ever_joined, "ever_joined", {"wszystkie, także te, które wystąpiły", "ever joined"}, {"Those that left, too."}));
}

/// By what an indicator is broken down.
enum class Grouping : std::uint8_t { size, role, form, workload, voivodeship };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Grouping>, F&& f) {
    using enum Grouping;
    return f(describe::About{"Grouping", {"podział", "grouping"}, "By what an indicator is broken down."},
             code(size, "size", {"wielkość ośrodka", "size of the centre"}, {"The declared class, else the computed one."}),
             code(role, "role", {"rola w programie", "role in the programme"}, {"An institution may have several."}),
             code(form, "form", {"forma struktury", "form of structure"}, {"Several may hold at once."}),
             code(workload, "workload", {"sposób łączenia pracy", "workload"}, {"Several may hold at once."}),
             code(voivodeship, "voivodeship", {"województwo", "voivodeship"},
                  {"By the first two digits of the TERC code; a code that names none of the sixteen is a group of its own."}));
}

}  // namespace osl

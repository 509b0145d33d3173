// Figures on the seven steps: F13–F19 and what follows from them.
#include "parts.hpp"

namespace osl::published::parts {

namespace {

using enum FigureUnit;
using enum DerivedBy;
using enum Basis;

/// How many centres took a step, as printed.
constexpr FigureRow done(std::string_view id, Local title, int count, double percentage, int decimals, std::string_view sources,
                         std::string_view conflicts) {
    return on_step_slides({.id = id,
                           .title = title,
                           .value = count,
                           .unit = centres,
                           .count = count,
                           .denominator = 52,
                           .denominator_figure = "centres.joined",
                           .percentage = percentage,
                           .decimals = decimals,
                           .sources = sources,
                           .conflicts = conflicts});
}

/// How many centres did not.
constexpr FigureRow not_done(std::string_view id, Local title, int count, std::string_view of, std::string_view sources) {
    return on_step_slides(
        {.id = id,
         .title = title,
         .value = count,
         .unit = centres,
         .count = count,
         .denominator = 52,
         .denominator_figure = "centres.joined",
         .basis = derived,
         .how = How{difference,
                    of,
                    {"ośrodki, które przystąpiły, bez tych, które krok wykonały", "centres that joined less those that took the step"}},
         .sources = sources});
}

/// Steps added over centres: done, or possible.
constexpr FigureRow added(std::string_view id, Local title, int count, std::string_view of, Local how) {
    return on_step_slides({.id = id,
                           .title = title,
                           .value = count,
                           .unit = centre_steps,
                           .count = count,
                           .basis = derived,
                           .how = How{sum, of, how},
                           .sources = "s1.pilot s1.steps"});
}

/// Steps done as a percentage of those possible.
constexpr FigureRow proportion(std::string_view id, Local title, int count, int denominator, double percentage, std::string_view of,
                               std::string_view possible) {
    return on_step_slides({.id = id,
                           .title = title,
                           .value = percentage,
                           .unit = percent,
                           .count = count,
                           .denominator = denominator,
                           .denominator_figure = possible,
                           .percentage = percentage,
                           .decimals = 1,
                           .basis = derived,
                           .how = How{share, of, {"wykonane do możliwych", "steps done to steps possible"}},
                           .sources = "s1.pilot s1.steps"});
}

constexpr Local all_steps{"suma siedmiu kroków", "sum of the seven steps"};
constexpr Local our_phases{"suma kroków fazy; podział na fazy jest nasz", "sum of the phase's steps; the grouping is ours"};
constexpr Local per_step{"jeden raz 52 na każdy krok", "52 once for each step"};

constexpr FigureRow step_figures[] = {
    on_step_slides({.id = "step.I.share",
                    .title = {"krok I: udział ośrodków, w których go wykonano", "step I: share of centres that took it"},
                    .value = 98,
                    .unit = percent,
                    .denominator = 52,
                    .denominator_figure = "centres.joined",
                    .percentage = 98,
                    .decimals = 0,
                    .sources = "s1.I s1.pilot",
                    .conflicts = "C11"}),
    on_step_slides({.id = "step.I.done",
                    .title = {"krok I wykonany: zapoznanie pracowników z ideą OSL", "step I done: staff acquainted with the idea"},
                    .value = 51,
                    .unit = centres,
                    .count = 51,
                    .denominator = 52,
                    .denominator_figure = "centres.joined",
                    .percentage = 98,
                    .decimals = 0,
                    .basis = derived,
                    .how = How{unique_count,
                               "step.I.share centres.joined",
                               {"tylko 51 z 52 zaokrągla się do 98 %", "only 51 of 52 rounds to 98 per cent"}},
                    .sources = "s1.I s1.pilot",
                    .conflicts = "C11"}),
    done("step.II.done", {"krok II wykonany: wybór struktury", "step II done: structure chosen"}, 34, 65.4, 1, "s1.II s1.pilot", "C8 C9"),
    done("step.III.done", {"krok III wykonany: zmiany w statucie, strukturze i regulaminie", "step III done: changes to the acts prepared"},
         26, 50, 0, "s1.III s1.pilot", "C8 C12 C23"),
    done("step.IV.done", {"krok IV wykonany: wybór organizatorów", "step IV done: organisers chosen"}, 44, 84.6, 1, "s1.IV s1.pilot",
         "C8 C9 C10 C24"),
    done("step.V.done", {"krok V wykonany: zakresy czynności", "step V done: scopes of duties drawn up"}, 20, 38.5, 1, "s1.V s1.pilot",
         "C23"),
    done("step.VI.done", {"krok VI wykonany: wprowadzenie superwizji OSL", "step VI done: OSL supervision introduced"}, 3, 5.8, 1,
         "s1.VI s1.pilot", "C7 C8"),
    done("step.VII.done", {"krok VII wykonany: propozycje zmian w strategii", "step VII done: changes to the strategy proposed"}, 7, 13.5,
         1, "s1.VII s1.pilot", "C8"),
    not_done("step.I.not-done", {"krok I niewykonany", "step I not done"}, 1, "centres.joined step.I.done", "s1.I s1.pilot"),
    not_done("step.II.not-done", {"krok II niewykonany", "step II not done"}, 18, "centres.joined step.II.done", "s1.II s1.pilot"),
    not_done("step.III.not-done", {"krok III niewykonany", "step III not done"}, 26, "centres.joined step.III.done", "s1.III s1.pilot"),
    not_done("step.IV.not-done", {"krok IV niewykonany", "step IV not done"}, 8, "centres.joined step.IV.done", "s1.IV s1.pilot"),
    not_done("step.V.not-done", {"krok V niewykonany", "step V not done"}, 32, "centres.joined step.V.done", "s1.V s1.pilot"),
    not_done("step.VI.not-done", {"krok VI niewykonany", "step VI not done"}, 49, "centres.joined step.VI.done", "s1.VI s1.pilot"),
    not_done("step.VII.not-done", {"krok VII niewykonany", "step VII not done"}, 45, "centres.joined step.VII.done", "s1.VII s1.pilot"),
    added("steps.done", {"wszystkie kroki: wykonane razem", "all steps: done altogether"}, 185,
          "step.I.done step.II.done step.III.done step.IV.done step.V.done step.VI.done step.VII.done", all_steps),
    added("steps.possible", {"wszystkie kroki: możliwe razem", "all steps: possible altogether"}, 364,
          "centres.joined centres.joined centres.joined centres.joined centres.joined centres.joined centres.joined", per_step),
    proportion("steps.share", {"wszystkie kroki: udział wykonanych", "all steps: share done"}, 185, 364, 50.8, "steps.done steps.possible",
               "steps.possible"),
    added("steps.preparation.done", {"kroki I–III (przygotowanie): wykonane razem", "steps I–III (preparation): done altogether"}, 111,
          "step.I.done step.II.done step.III.done", our_phases),
    added("steps.preparation.possible", {"kroki I–III (przygotowanie): możliwe razem", "steps I–III (preparation): possible altogether"},
          156, "centres.joined centres.joined centres.joined", per_step),
    proportion("steps.preparation.share", {"kroki I–III (przygotowanie): udział wykonanych", "steps I–III (preparation): share done"}, 111,
               156, 71.2, "steps.preparation.done steps.preparation.possible", "steps.preparation.possible"),
    added("steps.appointment.done", {"kroki IV–V (wyznaczenie): wykonane razem", "steps IV–V (appointment): done altogether"}, 64,
          "step.IV.done step.V.done", our_phases),
    added("steps.appointment.possible", {"kroki IV–V (wyznaczenie): możliwe razem", "steps IV–V (appointment): possible altogether"}, 104,
          "centres.joined centres.joined", per_step),
    proportion("steps.appointment.share", {"kroki IV–V (wyznaczenie): udział wykonanych", "steps IV–V (appointment): share done"}, 64, 104,
               61.5, "steps.appointment.done steps.appointment.possible", "steps.appointment.possible"),
    added("steps.anchoring.done", {"kroki VI–VII (zakorzenienie): wykonane razem", "steps VI–VII (anchoring): done altogether"}, 10,
          "step.VI.done step.VII.done", our_phases),
    added("steps.anchoring.possible", {"kroki VI–VII (zakorzenienie): możliwe razem", "steps VI–VII (anchoring): possible altogether"}, 104,
          "centres.joined centres.joined", per_step),
    proportion("steps.anchoring.share", {"kroki VI–VII (zakorzenienie): udział wykonanych", "steps VI–VII (anchoring): share done"}, 10,
               104, 9.6, "steps.anchoring.done steps.anchoring.possible", "steps.anchoring.possible"),
    on_step_slides({.id = "steps.done.mean",
                    .title = {"średnia liczba wykonanych kroków na ośrodek", "mean number of steps done per centre"},
                    .value = 185.0 / 52.0,
                    .unit = steps_per_centre,
                    .decimals = 2,
                    .basis = derived,
                    .how = How{quotient, "steps.done centres.joined", {"wykonane kroki przez ośrodki", "steps done by centres"}},
                    .sources = "s1.pilot s1.steps"}),
};

}  // namespace

std::span<const FigureRow> step_rows() { return step_figures; }

}  // namespace osl::published::parts

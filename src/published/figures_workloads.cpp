// Figures on how organising is combined with other work: F21 and what follows from table B.
#include "parts.hpp"

namespace osl::published::parts {

namespace {

using enum FigureUnit;
using enum DerivedBy;
using enum Basis;

constexpr Local of_workload_table{"suma komórek tabeli", "sum of cells of the table"};

/// One row of the table, as printed.
constexpr FigureRow printed(std::string_view id, Local title, int count, std::string_view cell, std::string_view conflicts = {}) {
    return on_step_slides({.id = id,
                           .title = title,
                           .value = count,
                           .unit = indications,
                           .count = count,
                           .how = How{table_cells, "workloads", {"komórka tabeli", "cell of the table"}, cell},
                           .sources = "s1.workloads",
                           .conflicts = conflicts});
}

/// A row of the table as a percentage of a whole.
constexpr FigureRow proportion(std::string_view id, Local title, double percentage, int count, int denominator,
                               std::string_view denominator_figure, std::string_view of, std::string_view conflicts) {
    return on_step_slides({.id = id,
                           .title = title,
                           .value = percentage,
                           .unit = percent,
                           .count = count,
                           .denominator = denominator,
                           .denominator_figure = denominator_figure,
                           .percentage = percentage,
                           .decimals = 1,
                           .basis = derived,
                           .how = How{share, of, {"część do całości", "part to whole"}},
                           .sources = "s1.workloads s1.pilot",
                           .conflicts = conflicts});
}

constexpr FigureRow workload_figures[] = {
    on_step_slides({.id = "workload.indications",
                    .title = {"wskazania w tabeli rozwiązań", "indications in the table of arrangements"},
                    .value = 44,
                    .unit = indications,
                    .count = 44,
                    .basis = derived,
                    .how = How{table_cells, "workloads", of_workload_table},
                    .sources = "s1.workloads",
                    .conflicts = "C9 C13"}),
    printed("workload.additional-duty", {"OSL jako dodatkowe zajęcie", "organising as an added duty"}, 12, "additional_duty"),
    printed("workload.reduced-caseload", {"zmniejszona liczba środowisk", "reduced caseload"}, 10, "reduced_caseload"),
    printed("workload.exclusive", {"wyłącznie OSL", "organising only"}, 11, "exclusive"),
    printed("workload.integration-club", {"razem z pracą w KIS", "with work in the social integration club"}, 3, "with_integration_club",
            "C21"),
    printed("workload.programme-and-accounting", {"PAL i rozliczanie projektów", "local activity programme and project accounts"}, 1,
            "programme_and_accounting"),
    printed("workload.fundraising", {"pozyskiwanie środków zewnętrznych", "raising external funds"}, 1, "fundraising"),
    printed("workload.animator",
            {"animator w projekcie systemowym, niebędący pracownikiem socjalnym", "animator in a system project, not a social worker"}, 1,
            "animator_in_system_project", "C10"),
    printed("workload.unknown", {"brak informacji", "no information"}, 4, "unknown"),
    printed("workload.undecided", {"brak ostatecznej decyzji", "no final decision"}, 1, "undecided", "C9"),
    proportion("workload.additional-duty.share",
               {"OSL jako dodatkowe zajęcie: udział wskazań", "organising as an added duty: share of indications"}, 27.3, 12, 44,
               "workload.indications", "workload.additional-duty workload.indications", "C13"),
    proportion("workload.reduced-caseload.share",
               {"zmniejszona liczba środowisk: udział wskazań", "reduced caseload: share of indications"}, 22.7, 10, 44,
               "workload.indications", "workload.reduced-caseload workload.indications", "C13"),
    proportion("workload.exclusive.share", {"wyłącznie OSL: udział wskazań", "organising only: share of indications"}, 25, 11, 44,
               "workload.indications", "workload.exclusive workload.indications", "C13"),
    proportion("workload.integration-club.share",
               {"razem z pracą w KIS: udział wskazań", "with work in the social integration club: share of indications"}, 6.8, 3, 44,
               "workload.indications", "workload.integration-club workload.indications", "C13"),
    proportion("workload.animator.share",
               {"animator w projekcie systemowym, niebędący pracownikiem socjalnym: udział wskazań",
                "animator in a system project, not a social worker: share of indications"},
               2.3, 1, 44, "workload.indications", "workload.animator workload.indications", "C10 C13"),
    proportion("workload.unknown.share", {"brak informacji: udział wskazań", "no information: share of indications"}, 9.1, 4, 44,
               "workload.indications", "workload.unknown workload.indications", "C13"),
    on_step_slides({.id = "workload.known",
                    .title = {"wskazania, z których wiadomo, co wybrano", "indications that say what was chosen"},
                    .value = 39,
                    .unit = indications,
                    .count = 39,
                    .basis = derived,
                    .how = How{difference,
                               "workload.indications workload.unknown workload.undecided",
                               {"bez braku informacji i braku decyzji", "less no information and no decision"}},
                    .sources = "s1.workloads",
                    .conflicts = "C13"}),
    proportion("workload.exclusive.share-of-known",
               {"wyłącznie OSL: udział wskazań, z których wiadomo, co wybrano",
                "organising only: share of indications that say what was chosen"},
               28.2, 11, 39, "workload.known", "workload.exclusive workload.known", "C13"),
    proportion("workload.exclusive.share-of-centres",
               {"wyłącznie OSL: udział ośrodków, które przystąpiły", "organising only: share of the centres that joined"}, 21.2, 11, 52,
               "centres.joined", "workload.exclusive centres.joined", "C13"),
    on_step_slides(
        {.id = "workload.decided",
         .title = {"ośrodki z ostatecznym wyborem organizatora", "centres with a final choice of organiser"},
         .value = 43,
         .unit = centres,
         .count = 43,
         .denominator = 52,
         .denominator_figure = "centres.joined",
         .percentage = 82.7,
         .decimals = 1,
         .basis = derived,
         .how = How{difference,
                    "workload.indications workload.undecided",
                    {"wskazania bez braku decyzji; każde liczone jako ośrodek", "indications less no decision; each taken for a centre"}},
         .sources = "s1.workloads s1.pilot",
         .conflicts = "C9 C13"}),
    on_step_slides({.id = "workload.social-worker",
                    .title = {"ośrodki z ostatecznie wybranym organizatorem, który jest pracownikiem socjalnym",
                              "centres with a final choice of an organiser who is a social worker"},
                    .high = 42,
                    .unit = centres,
                    .denominator = 52,
                    .denominator_figure = "centres.joined",
                    .basis = derived,
                    .how = How{difference,
                               "workload.decided workload.animator",
                               {"co najwyżej: bez animatora, który nie jest pracownikiem socjalnym",
                                "at most: less the animator who is not a social worker"}},
                    .sources = "s1.workloads s1.pilot",
                    .conflicts = "C10 C13"}),
};

}  // namespace

std::span<const FigureRow> workload_rows() { return workload_figures; }

}  // namespace osl::published::parts

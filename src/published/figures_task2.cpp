// Figures of Task 2, a different pilot (S3): F27, F28. Kept apart; never pooled with those of OSL (C20).
#include "parts.hpp"

namespace osl::published::parts {

namespace {

using enum FigureUnit;

constexpr std::string_view published_on = "2013-07-02";

constexpr FigureRow task2_figures[] = {
    {.id = "task2.units",
     .title = {"jednostki w pilotażu Zadania 2", "units in the pilot of Task 2"},
     .value = 23,
     .unit = units,
     .as_of = published_on,
     .sources = "s3.units",
     .conflicts = "C20"},
    {.id = "task2.client-groups",
     .title = {"grupy odbiorców, dla których są standardy", "client groups that have standards"},
     .value = 5,
     .unit = groups,
     .as_of = published_on,
     .sources = "s3.units",
     .conflicts = "C20"},
    {.id = "task2.countries-visited",
     .title = {"kraje odwiedzone w Zadaniu 2", "countries visited in Task 2"},
     .value = 4,
     .unit = countries,
     .as_of = published_on,
     .sources = "s3.visits",
     .conflicts = "C20"},
    {.id = "task2.visits-to-come",
     .title = {"kolejne wizyty studyjne Zadania 2", "further study visits of Task 2"},
     .value = 5,
     .unit = visits,
     .planned = true,
     .from = "2013-09",
     .to = "2013-11",
     .as_of = published_on,
     .sources = "s3.visits",
     .conflicts = "C20"},
    {.id = "task2.teams",
     .title = {"zespoły specjalistyczne fazy rekomendacji", "specialist teams of the phase of recommendations"},
     .value = 3,
     .unit = teams,
     .planned = true,
     .as_of = published_on,
     .sources = "s3.teams",
     .conflicts = "C20"},
    {.id = "task2.conferences",
     .title = {"konferencje ogólnopolskie", "national conferences"},
     .value = 2,
     .unit = conferences,
     .planned = true,
     .as_of = published_on,
     .sources = "s3.conferences",
     .conflicts = "C20"},
};

}  // namespace

std::span<const FigureRow> task2_rows() { return task2_figures; }

}  // namespace osl::published::parts

// The sources S0–S4, a public reference, and the places in them that figures are quoted from.
#include <algorithm>

#include "parts.hpp"

namespace osl::published::parts {

namespace {

struct SourceRow {
    std::string_view id;
    std::string_view author;
    Local title;
    std::string_view date;
    Local date_note;
    Local where;
    Opt<Strand> strand;
    Local notes;
};

constexpr SourceRow source_rows[] = {
    {.id = "S0",
     .author = {},
     .title = {"Pilotaż", "The pilot"},
     .date = {},
     .date_note = {"bez daty; wstęp w czasie przeszłym, więc po listopadzie 2012 r.",
                   "undated; its head is in the past tense, so after November 2012"},
     .where = {"strona projektu, www.osl.org.pl/pilotaz/", "the project's site, www.osl.org.pl/pilotaz/"},
     .strand = Strand::osl,
     .notes = {"rozwijany opis zakresu powstał wcześniej i miesza plan z wynikami (C22)",
               "the section that unfolds is older and mixes plan with results (C22)"}},
    {.id = "S1",
     .author = "Magdalena Popłońska-Kowalska",
     .title = {"Założenia projektowe – stan wdrażania OSL", "Premises of the project – state of implementation of OSL"},
     .date = "2012-03-16",
     .date_note = {},
     .where = {"slajdy, CAL; seminarium „W stronę aktywnej pomocy społecznej. Organizowanie społeczności lokalnej – perspektywy wdrażania "
               "instytucjonalnego i społecznościowego”",
               "slides, CAL; seminar “Towards active social assistance. Community organising – prospects of institutional and community "
               "implementation”"},
     .strand = Strand::osl,
     .notes = {"slajd „Realizacja poszczególnych kroków wdrażania OSL” jest w dostępnym tekście pusty (C21)",
               "the slide on completion of the single steps is empty in the text at hand (C21)"}},
    {.id = "S2",
     .author = {},
     .title = {"Standardy w pomocy: Pilotaż na półmetku", "Standards in assistance: the pilot at half-time"},
     .date = {},
     .date_note = {"bez daty; z treści: koniec 2011 r. („listopad przyszłego roku” to listopad 2012)",
                   "undated; by its content late 2011 (“November next year” is November 2012)"},
     .where = {"aktualności serwisu ops.pl, za CAL", "news of the ops.pl service, after CAL"},
     .strand = Strand::osl,
     .notes = {}},
    {.id = "S3",
     .author = {},
     .title = {"Realizacja pilotażu w miesiącach jesiennych", "The pilot in the autumn months"},
     .date = "2013-07-02",
     .date_note = {},
     .where = {"aktualności projektu „Tworzenie i rozwijanie standardów usług pomocy i integracji społecznej”",
               "news of the project “Creating and developing standards of services of assistance and social integration”"},
     .strand = Strand::task2,
     .notes = {"inny pilotaż, Zadanie 2: standardy usług; liczb nie łączy się z OSL (C20)",
               "another pilot, Task 2: service standards; its figures are not pooled with those of OSL (C20)"}},
    {.id = "S4",
     .author = {},
     .title = {"Konferencja Pracowników Socjalnych: Skuteczna pomoc społeczna", "Social workers' conference: effective social assistance"},
     .date = {},
     .date_note = {"bez daty; po konferencji z 26–28 listopada 2012 r.", "undated; after the conference of 26–28 November 2012"},
     .where = {"aktualności CAL o OSL", "CAL's news on OSL"},
     .strand = Strand::osl,
     .notes = {}},
    {.id = "P1",
     .author = {},
     .title = {"Gminy według liczby ludności w 2011 r.", "Municipalities by population, 2011"},
     .date = {},
     .date_note = {"stan za 2011 r.", "data for 2011"},
     .where = {"naukowiec.org, tabela 818 (za danymi GUS)", "naukowiec.org, table 818 (after data of Statistics Poland)"},
     .strand = {},
     .notes = {"strona publiczna, nie tekst projektu; klasy sumują się do podanej liczby",
               "a public page, not a text of the project; its classes add up to the total"}},
    {.id = "P2",
     .author = {},
     .title = {"Model środowiskowej pracy socjalnej / organizowania społeczności lokalnej",
               "The model of environmental social work / community organising"},
     .date = {},
     .date_note = {"bez daty", "undated"},
     .where = {"9lib.org i doczz.pl, fragmenty ogłoszone przez serwisy dokumentów", "9lib.org and doczz.pl, parts shown by document sites"},
     .strand = Strand::osl,
     .notes = {"opublikowany model dziewięciu autorów; strona publiczna, nie jeden z pięciu tekstów",
               "the published model, by nine authors; a public page, not one of the five texts"}},
};

struct Place {
    std::string_view key;
    std::string_view source;
    Local where;
};

constexpr Place places[] = {
    {"s0.head", "S0", {"wstęp", "head"}},
    {"s0.cycles", "S0", {"szczegółowy zakres, punkt o cyklach edukacyjnych", "detailed scope, item on education cycles"}},
    {"s0.uk",
     "S0",
     {"szczegółowy zakres, punkt o wyjeździe do Wielkiej Brytanii", "detailed scope, item on the visit to the United Kingdom"}},
    {"s0.meetings", "S0", {"szczegółowy zakres, punkt o spotkaniach grup", "detailed scope, item on meetings of the groups"}},
    {"s0.denmark", "S0", {"szczegółowy zakres, punkt o wizycie w Danii", "detailed scope, item on the visit to Denmark"}},
    {"s1.roles",
     "S1",
     {"slajd „Pracownik socjalny jako organizator społeczności lokalnej”", "slide on the social worker as community organiser"}},
    {"s1.phases", "S1", {"slajd „FAZY PROJEKTU”", "slide on the project's phases"}},
    {"s1.pilot", "S1", {"slajd „PILOTAŻ”", "slide on the pilot"}},
    {"s1.groups", "S1", {"slajd „4 GRUPY EDUKACYJNE”", "slide on the four education groups"}},
    {"s1.participant",
     "S1",
     {"slajd „Perspektywa uczestnika projektu i instytucji”", "slide on the participant's and the institution's view"}},
    {"s1.institution", "S1", {"slajd o zobowiązaniach instytucji organizatorów", "slide on what organisers' institutions undertook"}},
    {"s1.homework", "S1", {"slajd „Edukacja w działaniu”", "slide on education in action"}},
    {"s1.data", "S1", {"slajd „Zbieranie danych i dokumentowanie procesu OSL”", "slide on collecting data and documenting"}},
    {"s1.support", "S1", {"slajd „WSPARCIE UCZESTNIKÓW SZKOLENIA”", "slide on support of the trainees"}},
    {"s1.steps", "S1", {"slajd „Stan wdrażania”", "slide on the state of implementation"}},
    {"s1.I", "S1", {"slajd „KROK I”", "slide on step I"}},
    {"s1.II", "S1", {"slajd „KROK II”", "slide on step II"}},
    {"s1.III", "S1", {"slajd „KROK III”", "slide on step III"}},
    {"s1.IV", "S1", {"slajd „KROK IV”", "slide on step IV"}},
    {"s1.V", "S1", {"slajd „KROK V”", "slide on step V"}},
    {"s1.VI", "S1", {"slajd „KROK VI”", "slide on step VI"}},
    {"s1.VII", "S1", {"slajd „KROK VII”", "slide on step VII"}},
    {"s1.forms", "S1", {"tabela „Rodzaj struktury – Ilość wskazań”", "table of forms of structure"}},
    {"s1.workloads", "S1", {"tabela „Rodzaj wybranego rozwiązania – Ilość wskazań”", "table of arrangements chosen"}},
    {"s1.problems", "S1", {"slajd „Obszary problemowe”", "slide on problem areas"}},
    {"s1.benefits", "S1", {"slajd „Korzyści z wdrażania OSL”", "slide on benefits"}},
    {"s2.lead", "S2", {"akapit wprowadzający", "lead paragraph"}},
    {"s2.sessions", "S2", {"akapit o sesjach w Falentach", "paragraph on the sessions at Falenty"}},
    {"s2.phase", "S2", {"akapit o fazie wniosków i rekomendacji", "paragraph on the phase of conclusions and recommendations"}},
    {"s2.dissemination", "S2", {"akapit o upowszechnieniu", "paragraph on dissemination"}},
    {"s3.units", "S3", {"akapit 1", "paragraph 1"}},
    {"s3.visits", "S3", {"akapit 2", "paragraph 2"}},
    {"s3.teams", "S3", {"akapit 3", "paragraph 3"}},
    {"s3.conferences", "S3", {"akapit 4", "paragraph 4"}},
    {"s4.attendance", "S4", {"akapit 2", "paragraph 2"}},
    {"s4.pilot", "S4", {"akapit 3", "paragraph 3"}},
    {"s4.date", "S4", {"akapit o dacie konferencji", "paragraph on the date of the conference"}},
    {"p1.total", "P1", {"suma klas", "sum of the classes"}},
};

Opt<Phrase> noted(const Local& text) {
    if (text.pl.empty()) return {};
    return both(text);
}

}  // namespace

List<Source> sources() {
    List<Source> all;
    for (const auto& row : source_rows)
        all.push_back({.id = Id(row.id),
                       .author = row.author.empty() ? Opt<Text>{} : Opt<Text>(row.author),
                       .title = both(row.title),
                       .date = row.date.empty() ? Opt<When>{} : Opt<When>(When(row.date)),
                       .date_note = noted(row.date_note),
                       .where = both(row.where),
                       .strand = row.strand,
                       .notes = noted(row.notes)});
    return all;
}

SourceRef cite(std::string_view key) {
    const auto* place = std::ranges::find(places, key, &Place::key);
    if (place == std::end(places)) throw Error("no place in a source is called " + Text(key));
    return {Id(place->source), both(place->where)};
}

}  // namespace osl::published::parts

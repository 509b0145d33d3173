// C1–C24: where the sources contradict one another or leave something open, and what this library does about it. Which figures and
// tables stand in a conflict is said by them; `pilot()` gathers it.
#include "parts.hpp"

namespace osl::published::parts {

namespace {

struct ConflictRow {
    std::string_view id;
    Local contradiction;
    Local resolution;
    std::string_view sources;
};

constexpr ConflictRow conflict_rows[] = {
    {"C1",
     {"Wieś 21 i edukatorzy 20 (S0) albo małe miasta i wsie 20 i edukatorzy 21 (S1); obie wersje dają 82.",
      "Villages 21 and educators 20 (S0), or small towns and villages 20 and educators 21 (S1); both versions make 82."},
     {"Obie wersje zostają, każda ze swoim źródłem; nie miesza się ich w jednej tabeli.",
      "Both versions stay, each with its source; one table never mixes them."},
     "S0 S1"},
    {"C2",
     {"52 ośrodki przystąpiły (S1), a plan mówił o 38 miejscowościach i instytucjach oraz 10 subregionach (S0).",
      "52 centres joined (S1), while the plan spoke of 38 localities and institutions and 10 subregions (S0)."},
     {"Mianownikiem kroków jest 52: tylko ono odtwarza ogłoszone procenty. Według opublikowanego modelu (82 pracowników z 52 ośrodków) "
      "obejmuje też instytucje edukatorów, które nie mają obowiązku wdrażania.",
      "The steps' denominator is 52, which alone reproduces the printed percentages. By the published model (82 workers from 52 centres) "
      "it "
      "includes educators' institutions too, which need not implement."},
     "S0 S1 P2"},
    {"C3",
     {"Dokładnie 25 000 mieszkańców pasuje do dwóch klas; przy dokładnie 100 000 klasa „powyżej” nie pasuje.",
      "Exactly 25 000 inhabitants fit two classes; at exactly 100 000 the class “above” does not fit."},
     {"Mały ośrodek: do 25 000 włącznie, średni: do 100 000 włącznie; granice są parametrem, a równość jest zgłaszana.",
      "Small: up to and including 25 000; medium: up to and including 100 000; the limits are a parameter, and equality is reported."},
     "S1"},
    {"C4",
     {"S0 mówi o dużych i średnich miastach oraz wsi, S1 o klasach ludności; nie wiadomo, czyją ludność liczono i na kiedy.",
      "S0 speaks of large and medium towns and villages, S1 of classes by population; whose population, and when, is not said."},
     {"Obowiązują klasy S1 według ludności gminy z datą i źródłem; „wieś” czyta się jako małe miasta i wsie.",
      "The classes of S1 hold, by the municipality's population with date and source; “villages” is read as small towns and villages."},
     "S0 S1"},
    {"C5",
     {"Duże, średnie i małe ośrodki na schemacie struktury nie są określone; mogą nie być klasami ludności.",
      "Large, medium and small centres in the structure chart are not defined; they may not be the classes by population."},
     {"Porównanie formy z wielkością jest tylko informacją i używa klas ludności, jeśli ośrodek nie podał własnej.",
      "Comparing form with size is for information only, and uses the classes by population unless the centre declares its own."},
     "S1"},
    {"C6",
     {"Kto ma mentora, superwizora i opiekuna, zależy od miejsca w źródłach; instytucja edukatora ma tylko mentora.",
      "Who has a mentor, a supervisor and a coach differs from place to place; an educator's institution has a mentor only."},
     {"Mentor i opiekun: każdy uczestnik; superwizor: instytucja organizatora; u edukatorów jego brak jest tylko informacją.",
      "Mentor and coach: every trainee; supervisor: the organiser's institution; for educators its absence is information only."},
     "S0 S1 S2"},
    {"C7",
     {"Superwizja trwa (S0, S2), a krok VI wykonały 3 z 52 ośrodków (S1).",
      "Supervision is running (S0, S2), while 3 of 52 centres took step VI (S1)."},
     {"To różne rzeczy: superwizor projektu i własna superwizja ośrodka; mają osobne pola.",
      "These are different things, the project's supervisor and the centre's own supervision; they have separate fields."},
     "S0 S1 S2"},
    {"C8",
     {"Kroki są ponumerowane, lecz IV (44) wyprzedza II (34) i III (26), a VII (7) wyprzedza VI (3).",
      "The steps are numbered, yet IV (44) runs ahead of II (34) and III (26), and VII (7) of VI (3)."},
     {"Kolejność jest zaleceniem modelu; odstępstwo to informacja o wierności modelowi, nie błąd danych.",
      "The order is the model's advice; a deviation is news about fidelity, not an error in the data."},
     "S1"},
    {"C9",
     {"Krok II obejmuje wybór struktury, a 4 z 34 nie wybrały żadnej, 2 tylko planują, 1 jest nieformalna; w kroku IV 1 z 44 nie "
      "zdecydowała.",
      "Step II includes choosing a structure, yet 4 of 34 chose none, 2 only plan one, 1 is informal; in step IV 1 of 44 is undecided."},
     {"Liczby kroków zostają, jak je wydrukowano; obok stoją liczby wyborów rzeczywistych i trwałych.",
      "The steps' counts stay as printed; beside them stand the counts of actual and of firm choices."},
     "S1"},
    {"C10",
     {"Krok IV to wybór pracownika socjalnego, a w obu tabelach jest animator, który nim nie jest.",
      "Step IV is choosing a social worker, yet both tables have an animator who is not one."},
     {"Liczy się do kroku IV, jak w źródle; rozbieżność z modelem jest zgłaszana jako informacja.",
      "It counts for step IV, as in the source; the difference from the model is reported as information."},
     "S1"},
    {"C11",
     {"W kroku I „nie pojawiły się trudności”, a wykonano go w 98 %: jednego ośrodka brak.",
      "In step I “no difficulties appeared”, yet it was done in 98 per cent: one centre is missing."},
     {"Liczba 51 jest wyprowadzona jako jedyna możliwa; powód braku jednego ośrodka pozostaje nieznany.",
      "The count 51 is derived as the only one possible; why one centre is missing remains unknown."},
     "S1"},
    {"C12",
     {"W kroku III ośrodki, w których zapisy już istniały, policzono jako niewykonane.",
      "In step III, centres whose provisions already existed were counted as not done."},
     {"50 % to dolna granica; wskaźnik łagodny liczy też „spełniony wcześniej”.",
      "50 per cent is a lower limit; the lenient indicator also counts already satisfied."},
     "S1"},
    {"C13",
     {"Tabele liczą wskazania, nie ośrodki; jeden ośrodek mógł dać ich kilka, choć sumy równają się liczbom ośrodków.",
      "The tables count indications, not centres; one centre may have given several, though the sums equal counts of centres."},
     {"Jednostką są wskazania; udziały w ośrodkach zakładają jedno wskazanie na ośrodek i mówią o tym.",
      "The unit is indications; shares of centres suppose one indication per centre, and say so."},
     "S1"},
    {"C14",
     {"„Możliwa nieobecność 3 dni”: w całym cyklu czy na sesji; z wyjazdem i Forum czy bez.",
      "“Absence of 3 days possible”: over the cycle or per session; with the visit and the Forum or without."},
     {"Czyta się: na osobę, w całym cyklu, tylko sesje; próg jest parametrem.",
      "Read as: per person, over the cycle, sessions only; the limit is a parameter."},
     "S1"},
    {"C15",
     {"Zadanie po każdej sesji (10), między sesjami (9) albo sześć tematów.",
      "Homework after each session (10), between sessions (9), or six themes."},
     {"Po każdej sesji; po ostatniej brak zadania nie jest zgłaszany. Tematy to słownik, nie liczba zadań.",
      "After each session; after the last one, none is not reported. The themes are a vocabulary, not a number of tasks."},
     "S0 S1 S2"},
    {"C16",
     {"Pilotaż „2 letni” (S1) i „niemal dwa lata” (S4), a od marca 2011 do listopada 2012 jest 21 miesięcy.",
      "The pilot is “2-year” (S1) and “almost two years” (S4), while March 2011 to November 2012 makes 21 months."},
     {"Liczy się okres z miesięcy; obie nazwy zostają jako przytoczone.", "The period by months holds; both wordings stay as quoted."},
     "S0 S1 S4"},
    {"C17",
     {"Faza wniosków i rekomendacji (czerwiec–listopad 2012) zachodzi na pilotaż.",
      "The phase of conclusions and recommendations (June–November 2012) overlaps the pilot."},
     {"Fazy mogą zachodzić na siebie; żadna reguła nie wymaga ich rozłączności.", "Phases may overlap; no rule wants them disjoint."},
     "S0 S1 S2"},
    {"C18",
     {"Dwa spotkania integracyjne (S0) i dwukrotny udział w Forum (S1): zapewne to samo, lecz bez dowodu.",
      "Two integration meetings (S0) and two attendances at the Forum (S1): probably the same, but unproven."},
     {"Dwa rodzaje wydarzeń; nie łączy się ich.", "Two kinds of event; they are not merged."},
     "S0 S1"},
    {"C19",
     {"Role organizatora nazywa się różnie: mediator albo organizator sieci; polityk lokalny, programista albo lokalny planista.",
      "The organiser's roles have several names: mediator or network organiser; local policy-maker, programmer or local planner."},
     {"Jeden kod na rolę, nazwy z opublikowanego modelu, nazwy z S1 w opisie.",
      "One code per role, names from the published model, those of S1 in the note."},
     "S1 P2"},
    {"C20",
     {"23 jednostki i wizyty w czterech krajach (S3) to Zadanie 2, a nie OSL.",
      "23 units and visits to four countries (S3) are Task 2, not OSL."},
     {"Osobny nurt; liczb obu nigdy się nie łączy.", "A strand of its own; figures of the two are never pooled."},
     "S3"},
    {"C21",
     {"„82” i „kilkudziesięciu” to ten sam fakt; slajd z wykresem kroków jest pusty; w etykietach są literówki.",
      "“82” and “several dozen” are the same fact; the slide with the chart of the steps is empty; labels have misprints."},
     {"Liczy się 82; etykiety zostają słowo w słowo („Łącznie roli”).", "82 holds; labels stay word for word (“Łącznie roli”)."},
     "S0 S1 S2 S4"},
    {"C22",
     {"S0 miesza czasy: wstęp podaje wyniki, a rozwijany zakres plan.",
      "S0 mixes tenses: its head gives results, the section that unfolds a plan."},
     {"Liczby z planu są oznaczone jako planowane.", "Figures from the plan are marked as planned."},
     "S0"},
    {"C23",
     {"W listopadzie 2012 ośrodki są przygotowane formalnie i administracyjnie (S4), a w marcu 2012 krok III ma 50 %, krok V 38,5 % (S1).",
      "In November 2012 the centres are formally and administratively prepared (S4); in March 2012 step III stood at 50, step V at 38.5 "
      "per cent (S1)."},
     {"Nowszych liczb nie ogłoszono; obowiązują marcowe ze swoim dniem.",
      "No later counts were published; those of March hold, with their day."},
     "S1 S4"},
    {"C24",
     {"Gdyby 38 z S0 było ośrodkami organizatorów, wśród 52 byłoby 14 instytucji edukatorów, z których co najmniej 6 wykonało krok IV.",
      "If the 38 of S0 were the organisers' centres, 14 of the 52 would be educators' institutions, at least 6 of which took step IV."},
     {"Obie liczby są przypuszczeniem; kto odtwarza 52 ośrodki, ma powiedzieć, gdzie są edukatorzy.",
      "Both figures are a supposition; whoever reconstructs the 52 centres has to say where the educators sit."},
     "S0 S1"},
};

}  // namespace

List<Conflict> conflicts() {
    List<Conflict> all;
    for (const auto& row : conflict_rows)
        all.push_back(
            {.id = Id(row.id), .contradiction = both(row.contradiction), .resolution = both(row.resolution), .sources = ids(row.sources)});
    return all;
}

}  // namespace osl::published::parts

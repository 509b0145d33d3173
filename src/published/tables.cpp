// The published tables: both versions of the education groups, the seven steps, table A (forms) and table B (workloads) of S1; and
// table A regrouped by form, which is ours. Labels are word for word; English renderings and codes are ours.
#include "osl/model/vocabulary/steps.hpp"
#include "osl/model/vocabulary/training.hpp"
#include "parts.hpp"

namespace osl::published::parts {

namespace {

/// One row of a table with one dimension.
struct TableRow {
    std::string_view code;
    std::string_view label;
    std::string_view en;
    int count;
    Opt<StructureForm> form = {};
    Opt<Standing> standing = {};
    Opt<Workload> workload = {};
    std::string_view conflicts = {};
};

/// A table with one dimension, whose cells are parts of the figure `whole` and stand in the table's conflicts besides their own.
FigureTable table_of(std::span<const TableRow> rows, std::string_view dimension, std::string_view whole, FigureTable table) {
    TableDimension by{.name = Text(dimension), .codes = {}, .labels = List<CodeLabel>{}};
    for (const auto& row : rows) {
        by.codes.emplace_back(row.code);
        by.labels->push_back({Text(row.code), Text(row.label), Text(row.en), row.form, row.standing, row.workload});
        TableCell cell{.at = {Text(row.code)}, .count = Count(row.count), .part_of = Id(whole)};
        if (!row.conflicts.empty()) cell.conflicts = ids(row.conflicts);
        table.cells.push_back(std::move(cell));
    }
    table.dimensions = {std::move(by)};
    table.margins.emplace();
    return table;
}

constexpr std::string_view group(GroupKind kind) { return code_of(kind); }

constexpr TableRow groups_s0[] = {
    {.code = group(GroupKind::small_town_and_rural), .label = "wieś", .en = "villages", .count = 21, .conflicts = "C1 C4"},
    {.code = group(GroupKind::medium_city), .label = "średnie miasta", .en = "medium towns", .count = 20, .conflicts = "C1"},
    {.code = group(GroupKind::large_city), .label = "duże miasta", .en = "large towns", .count = 21, .conflicts = "C1"},
    {.code = group(GroupKind::educators), .label = "edukatorzy", .en = "educators", .count = 20, .conflicts = "C1"},
};

constexpr TableRow groups_s1[] = {
    {.code = group(GroupKind::large_city),
     .label = "duże miasta-powyżej 100 tys. mieszkańców",
     .en = "large towns – above 100 thousand inhabitants",
     .count = 21,
     .conflicts = "C1"},
    {.code = group(GroupKind::medium_city),
     .label = "średnie miasta- 25-100 tys . mieszkańców",
     .en = "medium towns – 25–100 thousand inhabitants",
     .count = 20,
     .conflicts = "C1 C3"},
    {.code = group(GroupKind::small_town_and_rural),
     .label = "małe miasta i wsie – do 25 tys . mieszkańców",
     .en = "small towns and villages – up to 25 thousand inhabitants",
     .count = 20,
     .conflicts = "C1 C3 C4"},
    {.code = group(GroupKind::educators), .label = "edukatorzy", .en = "educators", .count = 21, .conflicts = "C1"},
};

using enum StructureForm;

constexpr TableRow forms[] = {
    {"organiser_function", "Funkcja organizatora społeczności lokalnej", "Function of community organiser", 4, function},
    {"field_units", "Organizator umiejscowiony w strukturach terenowych Ośrodków", "Organiser placed in the centres' field units", 4,
     within_field_units},
    {"osl_team", "Zespół OSL", "Community-organising team", 4, team},
    {"independent_post", "Samodzielne stanowisko organizatora społeczności lokalnej", "Independent post of community organiser", 3,
     independent_post},
    {"local_activity_department", "Dział aktywności lokalnej", "Department of local activity", 2, department},
    {"integration_club", "Organizator umiejscowiony w strukturach KIS", "Organiser placed in a social integration club", 2,
     within_integration_club},
    {"activation_team", "Zespół ds. aktywizacji i integracji społecznej", "Team for activation and social integration", 1, team},
    {"social_work_team",
     "Zespół ds. pracy socjalnej i integracji społecznej (w planach)",
     "Team for social work and social integration (planned)",
     1,
     team,
     Standing::planned,
     {},
     "C9"},
    {"organising_and_planning_section", "Sekcja organizowania społeczności lokalnej i planowania strategicznego",
     "Section for community organising and strategic planning", 1, section},
    {"osl_section", "Sekcja OSL (w planach)", "Community-organising section (planned)", 1, section, Standing::planned, {}, "C9"},
    {"community_cooperation_section", "Sekcja ds. współpracy ze społecznością lokalną", "Section for cooperation with the community", 1,
     section},
    {"osl_cell",
     "Komórka ds. OSL (struktura nieformalna)",
     "Community-organising cell (informal structure)",
     1,
     cell,
     Standing::informal,
     {},
     "C9"},
    {"cal_cell", "Komórka CAL", "CAL cell", 1, cell},
    {"community_work_unit", "Jednostka pracy ze społecznością lokalną", "Community-work unit", 1, unit},
    {"institutional_help_department", "Umiejscowienie organizatora w Dziale pomocy instytucjonalnej",
     "Organiser placed in the department of institutional help", 1, within_other_department},
    {"help_and_integration_department", "Umiejscowienie organizatora w Dziale pomocy i integracji społecznej",
     "Organiser placed in the department of help and social integration", 1, within_other_department},
    {"animator_in_system_project",
     "Zatrudnienie animatora w projekcie systemowym (nie jest to pracownik socjalny)",
     "An animator employed in a system project (who is not a social worker)",
     1,
     animator_in_system_project,
     {},
     {},
     "C10"},
    {"none", "Żadna forma nie została wybrana", "No form was chosen", 4, none, {}, {}, "C9"},
};

constexpr TableRow workload(Workload as, std::string_view label, std::string_view en, int count, std::string_view conflicts = {}) {
    return {.code = code_of(as), .label = label, .en = en, .count = count, .workload = as, .conflicts = conflicts};
}

constexpr TableRow workloads[] = {
    workload(Workload::additional_duty, "OSL dodatkowym zajęciem dla pracowników socjalnych",
             "Community organising as an added duty of social workers", 12),
    workload(Workload::reduced_caseload, "Organizator łączy pracę w terenie z OSL, ale ma zmniejszoną liczbę środowisk",
             "The organiser combines field work with organising, but has fewer cases", 10),
    workload(Workload::exclusive, "Organizator zajmuje się wyłącznie OSL", "The organiser does nothing but organising", 11),
    workload(Workload::with_integration_club, "Łącznie roli organizatora społeczności lokalnej z pracą w KIS",
             "The role of organiser combined with work in a social integration club", 3, "C21"),
    workload(Workload::programme_and_accounting, "Organizator realizuje PAL i zajmuje się rozliczaniem projektów systemowych",
             "The organiser carries out the local activity programme and accounts for system projects", 1),
    workload(Workload::fundraising, "Organizator dodatkowo zajmuje się pozyskiwaniem środków zewnętrznych",
             "The organiser also raises external funds", 1),
    workload(Workload::animator_in_system_project, "Animator zatrudniony w ramach projektu systemowego (nie jest pracownikiem socjalnym)",
             "An animator employed in a system project (who is not a social worker)", 1, "C10"),
    workload(Workload::unknown, "Brak informacji, czy OSL jest jedyną aktywnością organizatora",
             "No information whether organising is the organiser's only activity", 4),
    workload(Workload::undecided, "Nie zapadła ostateczna decyzja", "No final decision was taken", 1, "C9"),
};

struct StepRow {  // NOLINT(clang-analyzer-optin.performance.Padding): in the order in which a row is read
    Step step;
    std::string_view label;
    std::string_view en;
    int count;
    bool count_derived;
    double percentage;
    int decimals;
    std::string_view conflicts;
};

constexpr StepRow steps[] = {
    {Step::acquaint_staff, "Zapoznanie pracowników ośrodka z ideą metody organizowania społeczności lokalnej",
     "Acquainting the centre's staff with the idea of community organising", 51, true, 98, 0, "C11"},
    {Step::choose_structure, "Analiza możliwości finansowych i kadrowych ośrodka i wybór odpowiedniej struktury organizacyjnej",
     "Analysing the centre's money and staff and choosing a fitting structure", 34, false, 65.4, 1, "C8 C9"},
    {Step::prepare_acts, "Opracowanie zmian w statucie, strukturze i regulaminie", "Preparing changes to statute, structure and rules", 26,
     false, 50, 0, "C8 C12 C23"},
    {Step::choose_organisers,
     "Wybór pracownika socjalnego/pracowników socjalnych, którzy będą pełnić rolę organizatorów społeczności lokalnej",
     "Choosing the social worker or workers who will act as community organisers", 44, false, 84.6, 1, "C8 C9 C10 C24"},
    {Step::draw_up_scopes, "Opracowanie zakresów czynności dla organizatorów społeczności lokalnej.",
     "Drawing up scopes of duties for community organisers", 20, false, 38.5, 1, "C23"},
    {Step::introduce_supervision, "Wprowadzenie superwizji w zakresie organizowania społeczności lokalnej.",
     "Introducing supervision of community organising", 3, false, 5.8, 1, "C7 C8"},
    {Step::propose_strategy,
     "Przygotowanie propozycji zmian do strategii rozwiązywania problemów społecznych/strategii integracji społecznej.",
     "Preparing proposals for changes to the strategy for social problems or social integration", 7, false, 13.5, 1, "C8"},
};

FigureTable step_table() {
    FigureTable table{.id = Id("steps"),
                      .title = {"Wykonanie siedmiu kroków wdrażania", "Completion of the seven steps of implementation"},
                      .strand = Strand::osl,
                      .population = "all_joined",
                      .as_of = When(seminar),
                      .as_of_note = both(no_day_stated),
                      .sources = cited("s1.I s1.II s1.III s1.IV s1.V s1.VI s1.VII s1.pilot"),
                      .basis = Basis::stated,
                      .already_published = true,
                      .unit = FigureUnit::centres,
                      .person_level = false,
                      .dimensions = {},
                      .cells = {},
                      .margins = List<Text>{},
                      .conflicts = ids("C2")};
    TableDimension by{.name = "step", .vocabulary = "Step", .codes = {}, .labels = List<CodeLabel>{}};
    for (const auto& row : steps) {
        const Text code(code_of(row.step));
        by.codes.push_back(code);
        by.labels->push_back({.code = code, .label = Text(row.label), .en = Text(row.en)});
        table.cells.push_back({.at = {code},
                               .count = Count(row.count),
                               .denominator = Count(52),
                               .percentage = row.percentage,
                               .decimals = Decimals(row.decimals),
                               .count_derived = row.count_derived ? Opt<bool>(true) : Opt<bool>(),
                               .conflicts = ids(row.conflicts)});
    }
    table.dimensions = {std::move(by)};
    return table;
}

/// Table A with its labels put together by form.
FigureTable forms_by_form(const FigureTable& by_label) {
    FigureTable table = by_label;
    table.id = Id("structure-forms.by-form");
    table.title = {"Formy struktury: etykiety tabeli zebrane według formy", "Forms of structure: the table's labels put together by form"};
    table.basis = Basis::derived;
    table.already_published = false;
    table.cells.clear();
    TableDimension by{.name = "form", .vocabulary = "StructureForm", .codes = {}};
    for (const auto& entry : describe::code_table<StructureForm>()) {
        std::int64_t count = 0;
        for (const auto& row : forms)
            if (row.form == entry.value) count += row.count;
        by.codes.emplace_back(entry.code);
        table.cells.push_back({.at = {Text(entry.code)}, .count = Count(count), .part_of = Id("structure.indications")});
    }
    table.dimensions = {std::move(by)};
    return table;
}

}  // namespace

List<FigureTable> tables() {
    const auto split = [](std::span<const TableRow> rows, std::string_view id, Phrase title, std::string_view places, Opt<When> as_of) {
        auto table = table_of(rows, "group", "trained.total",
                              {.id = Id(id),
                               .title = std::move(title),
                               .strand = Strand::osl,
                               .population = "trainees",
                               .as_of = as_of,
                               .sources = cited(places),
                               .basis = Basis::stated,
                               .already_published = true,
                               .unit = FigureUnit::persons,
                               .person_level = false,
                               .dimensions = {},
                               .cells = {},
                               .conflicts = ids("C1")});
        table.dimensions.front().vocabulary = "GroupKind";
        return table;
    };
    const auto indications = [](std::span<const TableRow> rows, std::string_view id, std::string_view dimension, std::string_view whole,
                                Phrase title, std::string_view places, std::string_view conflicts) {
        return table_of(rows, dimension, whole,
                        {.id = Id(id),
                         .title = std::move(title),
                         .strand = Strand::osl,
                         .population = "all_joined",
                         .as_of = When(seminar),
                         .as_of_note = both(no_day_stated),
                         .sources = cited(places),
                         .basis = Basis::stated,
                         .already_published = true,
                         .unit = FigureUnit::indications,
                         .person_level = false,
                         .dimensions = {},
                         .cells = {},
                         .conflicts = ids(conflicts)});
    };
    auto by_label = indications(forms, "structure-forms", "label", "structure.indications",
                                {"Rodzaj struktury – ilość wskazań", "Form of structure – number of indications"}, "s1.forms", "C5 C9 C13");
    auto by_form = forms_by_form(by_label);
    auto by_workload = indications(workloads, "workloads", "workload", "workload.indications",
                                   {"Rodzaj wybranego rozwiązania – ilość wskazań", "Arrangement chosen – number of indications"},
                                   "s1.workloads", "C9 C13 C21");
    by_workload.dimensions.front().vocabulary = "Workload";
    return {split(groups_s0, "trained.s0", {"Przeszkoleni według grup (wersja S0)", "Trained by group (version of S0)"}, "s0.cycles", {}),
            split(groups_s1, "trained.s1", {"Przeszkoleni według grup (wersja S1)", "Trained by group (version of S1)"}, "s1.groups",
                  When(seminar)),
            step_table(),
            std::move(by_label),
            std::move(by_form),
            std::move(by_workload)};
}

}  // namespace osl::published::parts

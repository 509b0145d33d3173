// What has changed between two waves of one register (docs/waves.md).
#pragma once

#include "osl/model/records/register.hpp"
#include "osl/survey/change.hpp"
#include "osl/survey/finding_difference.hpp"

namespace osl {

/// A centre that only one of two registers has.
struct CentreName {
    Id id;
    Opt<Text> name = {};

    friend bool operator==(const CentreName&, const CentreName&) = default;

    static constexpr describe::About about{"CentreName", {"nazwa ośrodka", "name of a centre"}, "A centre by id and name."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("id", &CentreName::id, {"identyfikator", "identifier"}, {.refers = free_id}),
                 field("name", &CentreName::name, {"nazwa", "name"}));
    }
};

/// What has changed in one centre.
struct CentreDifference {
    Id centre;
    Opt<Text> name = {};
    List<StepChange> steps = {};
    List<Change> entered = {};
    List<Change> violates_log = {};
    List<Change> changes = {};

    friend bool operator==(const CentreDifference&, const CentreDifference&) = default;

    static constexpr describe::About about{"CentreDifference",
                                           {"zmiany w ośrodku", "difference of a centre"},
                                           "What has changed in one centre between two waves."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("centre", &CentreDifference::centre, {"ośrodek", "centre"}, {.meaning = "its id", .refers = free_id}),
                 field("name", &CentreDifference::name, {"nazwa ośrodka", "centre's name"}, {.meaning = "as recorded later, else earlier"}),
                 field("steps", &CentreDifference::steps, {"kroki", "steps"}, {.meaning = "those whose status is another, I to VII"}),
                 field("entered", &CentreDifference::entered, {"wpisy dodane", "entered"},
                       {.meaning = "entries that its logs have gained"}),
                 field("violates_log", &CentreDifference::violates_log, {"naruszenia dziennika", "violates the log"},
                       {.meaning = "entries of its logs that were rewritten or have vanished, though a log is only added to"}),
                 field("changes", &CentreDifference::changes, {"inne zmiany", "other changes"},
                       {.meaning = "of fields and of lists that are no logs, in the order of the model"}));
    }
};

/// What has changed between two waves of one register.
struct RegisterDifference {
    DifferenceFormat format = {};
    Text version;
    Id programme;
    bool synthetic = false;
    Day observed_before;
    Day observed_after;
    bool differs = false;
    List<CentreName> came = {};
    List<CentreName> left = {};
    List<CentreDifference> centres = {};
    List<Change> programme_changes = {};
    Total advanced{0};
    Total went_back{0};
    Total entered{0};
    Total violates_log{0};
    Opt<FindingDifference> findings = {};
    Phrase summary = {};

    friend bool operator==(const RegisterDifference&, const RegisterDifference&) = default;

    static constexpr describe::About about{"RegisterDifference",
                                           {"różnica rejestrów", "difference of registers"},
                                           "What has changed between two waves of one register.",
                                           "format osl-difference/1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("format", &RegisterDifference::format, {"format", "format"}),
                 field("version", &RegisterDifference::version, {"wersja", "version"}, {.meaning = "of this library"}),
                 field("programme", &RegisterDifference::programme, {"program", "programme"}, {.meaning = "its id", .refers = free_id}),
                 field("synthetic", &RegisterDifference::synthetic, {"dane syntetyczne", "synthetic"},
                       {.meaning = "whether either register is not real data"}),
                 field("observed_before", &RegisterDifference::observed_before, {"stan przedtem na dzień", "observed before on"},
                       {.dated = Dated::bound}),
                 field("observed_after", &RegisterDifference::observed_after, {"stan potem na dzień", "observed after on"},
                       {.dated = Dated::bound}),
                 field("differs", &RegisterDifference::differs, {"różnią się", "differs"}, {.meaning = "whether anything has changed"}),
                 field("came", &RegisterDifference::came, {"ośrodki nowe", "centres that came"}, {.meaning = "that only the later has"}),
                 field("left", &RegisterDifference::left, {"ośrodki, których już nie ma", "centres that left"},
                       {.meaning = "that only the earlier has"}),
                 field("centres", &RegisterDifference::centres, {"ośrodki zmienione", "centres changed"}),
                 field("programme_changes", &RegisterDifference::programme_changes, {"zmiany programu", "changes of the programme"}),
                 field("advanced", &RegisterDifference::advanced, {"kroki naprzód", "steps advanced"}),
                 field("went_back", &RegisterDifference::went_back, {"kroki wstecz", "steps gone back"}),
                 field("entered", &RegisterDifference::entered, {"wpisy dodane", "entries added to logs"}),
                 field("violates_log", &RegisterDifference::violates_log, {"naruszenia dzienników", "violations of logs"},
                       {.meaning = "entries of logs that were rewritten or have vanished; an entry counts once a field"}),
                 field("findings", &RegisterDifference::findings, {"ustalenia", "findings"}, {.meaning = "where rules were asked"}),
                 field("summary", &RegisterDifference::summary, {"podsumowanie", "summary"}, {.meaning = "all of this in one sentence"}));
    }
};

/// Compares two registers of one programme, which does not depend on the order of centres or of anything else that has a key. `findings`
/// tells whether both are checked as well. Throws `Misuse` where the programmes have different ids, `InvalidValue` for text that cannot be
/// written as JSON.
[[nodiscard]] RegisterDifference difference(const Register& before, const Register& after, bool findings = true);

}  // namespace osl

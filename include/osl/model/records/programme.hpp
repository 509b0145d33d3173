// The programme that a register monitors.
#pragma once

#include "osl/model/records/event.hpp"
#include "osl/model/records/support.hpp"
#include "osl/model/records/title.hpp"
#include "osl/model/records/training_group.hpp"
#include "osl/model/values/period.hpp"
#include "osl/model/values/raw_json.hpp"
#include "osl/model/values/size_policy.hpp"

namespace osl {

/// The model document that is implemented.
struct Model {
    Opt<Text> title = {};
    Opt<Text> version = {};
    Opt<Text> accepted_by = {};
    Opt<When> on = {};

    friend bool operator==(const Model&, const Model&) = default;

    static constexpr describe::About about{"Model", {"dokument modelu", "model document"}, "The model document that is implemented.", "S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("title", &Model::title, {"tytuł", "title"}), field("version", &Model::version, {"wersja", "version"}),
                 field("accepted_by", &Model::accepted_by, {"zaakceptowany przez", "accepted by"},
                       {.meaning = "the body that accepted it; in the pilot, the ministry", .source = "S1"}),
                 field("on", &Model::on, {"kiedy zaakceptowano", "accepted on"}, {.dated = Dated::fact}));
    }
};

/// An institution that carries the programme out.
struct Executor {
    Text name;
    Opt<Text> part = {};

    friend bool operator==(const Executor&, const Executor&) = default;

    static constexpr describe::About about{
        "Executor", {"wykonawca", "executor"}, "An institution that carries the programme out.", "S0, S2"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("name", &Executor::name, {"nazwa instytucji", "name of the institution"}),
                 field("part", &Executor::part, {"zakres odpowiedzialności", "part"},
                       {.meaning = "what it answers for, as content or organisation", .source = "S0"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Executor::name);
    }
};

/// Something that the programme produced.
struct Output {
    OutputKind kind;
    Opt<Text> title = {};
    Opt<When> on = {};

    friend bool operator==(const Output&, const Output&) = default;

    static constexpr describe::About about{"Output", {"produkt", "output"}, "Something that the programme produced.", "S0, S2, S4"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("kind", &Output::kind, {"rodzaj", "kind"}, {.source = "S0, S2, S4"}),
                 field("title", &Output::title, {"tytuł", "title"}),
                 field("on", &Output::on, {"od kiedy dostępny", "available since"}, {.dated = Dated::fact}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Output::kind, &Output::title, &Output::on);
    }
};

/// When a phase of the project ran.
struct PhaseSpan {
    Phase phase;
    Opt<When> from = {};
    Opt<When> to = {};

    friend bool operator==(const PhaseSpan&, const PhaseSpan&) = default;

    static constexpr describe::About about{
        "PhaseSpan", {"czas trwania fazy", "span of a phase"}, "When a phase of the project ran; phases may overlap.", "S1, S2, C17"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("phase", &PhaseSpan::phase, {"faza", "phase"}, {.source = "S1"}),
                 field("from", &PhaseSpan::from, {"od", "from"}, {.meaning = "first day, or its month", .dated = Dated::plan}),
                 field("to", &PhaseSpan::to, {"do", "to"}, {.meaning = "last day, included, or its month", .dated = Dated::plan}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&PhaseSpan::phase, &PhaseSpan::from);
    }
    template <class F>
    static constexpr decltype(auto) invariants(F&& f) {
        return f(ordered("from", &PhaseSpan::from, "to", &PhaseSpan::to));
    }
};

/// What is common to all centres of a register: strand, period, policy, groups, events, supporters.
struct Programme {
    Id id;
    Opt<bool> synthetic = {};
    Opt<Id> modelled_on = {};
    Strand strand;
    Opt<Title> title = {};
    Period period;
    Day observed_on;
    Opt<SizePolicy> size_policy = {};
    Opt<Text> profile = {};
    Opt<Model> model = {};
    Opt<List<Executor>> executors = {};
    Opt<List<Text>> funding = {};
    Opt<List<Output>> outputs = {};
    Opt<List<PhaseSpan>> phases = {};
    Opt<List<TrainingGroup>> groups = {};
    Opt<List<Event>> events = {};
    Opt<List<Supporter>> supporters = {};
    Opt<RawJson> extra = {};

    friend bool operator==(const Programme&, const Programme&) = default;

    static constexpr describe::About about{"Programme", {"program", "programme"}, "The implementation that a register monitors.", "S0, S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("id", &Programme::id, {"identyfikator", "identifier"}, {.refers = free_id}),
                 field("synthetic", &Programme::synthetic, {"dane syntetyczne", "synthetic"},
                       {.meaning = "not real data; every caption and report says so"}),
                 field("modelled_on", &Programme::modelled_on, {"wzorowany na", "modelled on"},
                       {.meaning = "id of the register that a synthetic one imitates", .refers = free_id}),
                 field("strand", &Programme::strand, {"nurt", "strand"},
                       {.meaning = "figures of two strands are never pooled", .source = "S3, C20"}),
                 field("title", &Programme::title, {"tytuł", "title"}),
                 field("period", &Programme::period, {"okres", "period"}, {.source = "S0, S1"}),
                 field("observed_on", &Programme::observed_on, {"stan na dzień", "observed on"},
                       {.meaning = "the register states what was true by this day, as known then", .dated = Dated::bound}),
                 field("size_policy", &Programme::size_policy, {"progi wielkości ośrodków", "size policy"},
                       {.meaning = "25 000 and 100 000 if none is stated", .source = "S1, C3"}),
                 field("profile", &Programme::profile, {"profil reguł", "rules profile"},
                       {.meaning = "the profile meant for this register; pilot-2012 if none is stated"}),
                 field("model", &Programme::model, {"wdrażany model", "model"}, {.source = "S1"}),
                 field("executors", &Programme::executors, {"wykonawcy", "executors"}, {.source = "S0, S2"}),
                 field("funding", &Programme::funding, {"źródła finansowania", "funding"}, {.meaning = "sources of money", .source = "S2"}),
                 field("outputs", &Programme::outputs, {"produkty", "outputs"}, {.source = "S0, S2, S4"}),
                 field("phases", &Programme::phases, {"fazy projektu", "phases"}, {.source = "S1, S2"}),
                 field("groups", &Programme::groups, {"grupy edukacyjne", "training groups"}, {.source = "S0, S1"}),
                 field("events", &Programme::events, {"wydarzenia", "events"}, {.source = "S0–S4"}),
                 field("supporters", &Programme::supporters, {"osoby wspierające", "supporters"},
                       {.meaning = "people who support, by pseudonym", .source = "S0, S1, S3"}),
                 field("extra", &Programme::extra, {"dodatkowe dane", "extra"}));
    }
};

}  // namespace osl

// A social-assistance centre that takes part: the unit of count.
#pragma once

#include "osl/model/records/community.hpp"
#include "osl/model/records/documentation.hpp"
#include "osl/model/records/experience.hpp"
#include "osl/model/records/municipality.hpp"
#include "osl/model/records/organiser.hpp"
#include "osl/model/records/participant.hpp"
#include "osl/model/records/step_entry.hpp"
#include "osl/model/records/structure.hpp"
#include "osl/model/records/support.hpp"
#include "osl/model/vocabulary/programme.hpp"

namespace osl {

/// An institution that takes part, with all that the register knows of it.
struct Centre {
    Id id;
    Opt<Text> name = {};
    describe::NonEmpty<InstitutionRole> takes_part_as;
    Opt<Municipality> municipality = {};
    Opt<Population> catchment_population = {};
    Opt<CentreSize> size = {};
    Opt<When> joined_on = {};
    Opt<When> left_on = {};
    Opt<Day> observed_on = {};
    Opt<List<Id>> support = {};
    Opt<When> capacity_analysed_on = {};
    Opt<List<StructureEntry>> structures = {};
    Opt<List<Workload>> workloads = {};
    Opt<List<Facility>> facilities = {};
    Opt<List<Organiser>> organisers = {};
    Opt<List<StepEntry>> steps = {};
    Opt<List<Participant>> participants = {};
    Opt<OwnSupervision> own_supervision = {};
    Opt<List<Contact>> contacts = {};
    Opt<List<Community>> communities = {};
    Opt<List<Activity>> activities = {};
    Opt<List<Partner>> partners = {};
    Opt<List<Documentation>> documentation = {};
    Opt<List<Act>> acts = {};
    Opt<List<ObligationEntry>> obligations = {};
    Opt<List<ProblemEntry>> problems = {};
    Opt<List<BenefitEntry>> benefits = {};
    Opt<List<ClientGroup>> client_groups = {};
    Opt<RawJson> extra = {};

    friend bool operator==(const Centre&, const Centre&) = default;

    static constexpr describe::About about{"Centre",
                                           {"ośrodek pomocy społecznej", "social-assistance centre"},
                                           "An institution that takes part; the unit of count.",
                                           "S0, S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("id", &Centre::id, {"identyfikator", "identifier"}, {.meaning = "unique in the register", .unique_in = "Register"}),
                 field("name", &Centre::name, {"nazwa", "name"}, {.meaning = "the institution's name"}),
                 field("takes_part_as", &Centre::takes_part_as, {"rola w programie", "takes part as"},
                       {.meaning = "an institution may be both organiser's and educator's", .source = "S1, S3, C2, C6"}),
                 field("municipality", &Centre::municipality, {"gmina", "municipality"}),
                 field("catchment_population", &Centre::catchment_population, {"ludność rejonu działania", "catchment population"},
                       {.unit = "people",
                        .meaning = "people served, if not the whole municipality; informs, the municipality decides the size class",
                        .source = "C4"}),
                 field("size", &Centre::size, {"wielkość ośrodka", "size"},
                       {.meaning = "declared class; computed under the size policy if not recorded", .source = "S1, C3"}),
                 field("joined_on", &Centre::joined_on, {"przystąpienie", "joined on"}, {.source = "S1", .dated = Dated::event}),
                 field("left_on", &Centre::left_on, {"wystąpienie", "left on"}, {.dated = Dated::event}),
                 field("observed_on", &Centre::observed_on, {"stan na dzień", "observed on"},
                       {.meaning = "if observed on another day than the register", .dated = Dated::bound}),
                 field("support", &Centre::support, {"wsparcie ośrodka", "support"},
                       {.meaning = "ids of the supporters who serve the centre: supervisor, adviser, a mentor of its communities",
                        .source = "S0, S1, S3",
                        .refers = {"Supporter", "Programme"}}),
                 field("capacity_analysed_on", &Centre::capacity_analysed_on, {"analiza możliwości ośrodka", "capacity analysed on"},
                       {.meaning = "first half of step II: money and staff", .source = "S1", .dated = Dated::fact}),
                 field("structures", &Centre::structures, {"formy struktury", "structures"},
                       {.meaning = "second half of step II: a log of how the organiser is placed", .source = "S1"}),
                 field("workloads", &Centre::workloads, {"rodzaj wybranego rozwiązania", "workloads"},
                       {.meaning = "how organising is combined with other work; several may hold", .source = "S1"}),
                 field("facilities", &Centre::facilities, {"kluby i świetlice", "facilities"}, {.source = "S1"}),
                 field("organisers", &Centre::organisers, {"organizatorzy społeczności lokalnej", "organisers"}, {.source = "S1"}),
                 field("steps", &Centre::steps, {"kroki wdrażania", "steps"}, {.meaning = "a log of the seven steps", .source = "S1"}),
                 field("participants", &Centre::participants, {"uczestnicy szkolenia", "participants"},
                       {.meaning = "delegates to the training", .source = "S0, S1"}),
                 field("own_supervision", &Centre::own_supervision, {"własna superwizja OSL", "own supervision"},
                       {.meaning = "step VI; not the project's supervisor", .source = "S1, C7"}),
                 field("contacts", &Centre::contacts, {"kontakty", "contacts"}, {.meaning = "contacts of supporters", .source = "S1"}),
                 field("communities", &Centre::communities, {"społeczności lokalne", "communities"},
                       {.meaning = "where organising happens", .source = "S0, S1, S2"}),
                 field("activities", &Centre::activities, {"działania", "activities"}, {.source = "S1, S2"}),
                 field("partners", &Centre::partners, {"lokalne partnerstwo", "partners"},
                       {.meaning = "members of the local partnership", .source = "S1, S3"}),
                 field("documentation", &Centre::documentation, {"dokumentowanie procesu", "documentation"}, {.source = "S0, S1, S3"}),
                 field("acts", &Centre::acts, {"dokumenty ośrodka i gminy", "acts"},
                       {.meaning = "evidence of steps III, V and VII", .source = "S1"}),
                 field("obligations", &Centre::obligations, {"zobowiązania", "obligations"}, {.source = "S1"}),
                 field("problems", &Centre::problems, {"obszary problemowe", "problems"}, {.source = "S1"}),
                 field("benefits", &Centre::benefits, {"korzyści", "benefits"}, {.source = "S1"}),
                 field("client_groups", &Centre::client_groups, {"grupy klientów", "client groups"},
                       {.meaning = "Task 2 only: whose standards are tested", .source = "S3"}),
                 field("extra", &Centre::extra, {"dodatkowe dane", "extra"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Centre::id);
    }
};

}  // namespace osl

// The profiles that come with the library.
#include "osl/rules/catalogue.hpp"
#include "osl/survey/profile.hpp"

namespace osl {

namespace {

RuleSetting off(Text rule, Text reason) { return {.rule = std::move(rule), .on = false, .reason = std::move(reason)}; }

Profile pilot() {
    return {.id = Id("pilot-2012"),
            .title = {.pl = "Pilotaż 2011–2012", .en = "The pilot, 2011–2012"},
            .meaning = Phrase{"Wszystkie reguły, z progami, które podają źródła o pilotażu.",
                              "Every rule, with the thresholds that the sources on the pilot give."}};
}

Profile general() {
    List<RuleSetting> settings;
    for (const auto& rule : rule_catalogue())
        if (rule.pilot_only) settings.push_back(off(rule.name, "it holds numbers of the pilot against a register (S1)"));
    settings.push_back(
        off("participation.trainee-not-social-worker", "elsewhere people from other professions and organisations may train (S2)"));
    settings.push_back(off("support", "providing mentors, coaches and supervisors was a duty of the pilot's project (S1)"));
    return {.id = Id("general"),
            .title = {.pl = "Ogólny", .en = "General"},
            .meaning = Phrase{"Bez reguł dotyczących tylko pilotażu i bez obowiązków jego projektu.",
                              "Without the rules that concern the pilot alone, and without the duties of its project."},
            .extends = "pilot-2012",
            .request = {.settings = std::move(settings)}};
}

Profile modern() {
    return {.id = Id("modern"),
            .title = {.pl = "Według późniejszego prawa", .en = "Under later law"},
            .meaning = Phrase{"Jak „general”, z tym, co wprowadziły późniejsze przepisy.", "As `general`, with what later law brought."},
            .extends = "general",
            .request = {.settings = List<RuleSetting>{
                            {.rule = "support.supervisor-missing",
                             .on = true,
                             .reason = "social workers are entitled to supervision (art. 121a of the Social Assistance Act, regulation of "
                                       "2 December 2016)"}}}};
}

Profile publication() {
    return {.id = Id("publication"),
            .title = {.pl = "Przed publikacją", .en = "Before publication"},
            .meaning = Phrase{"Tylko to, co rozstrzyga, czy dane i tabele można opublikować.",
                              "Only what decides whether data and tables may be published."},
            .extends = "general",
            .request = {.select = List<Text>{"disclosure", "published"}}};
}

}  // namespace

const List<Profile>& profiles() {
    static const List<Profile> all{pilot(), general(), modern(), publication()};
    return all;
}

}  // namespace osl

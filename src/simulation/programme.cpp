#include "programme.hpp"

#include "osl/rules/rule.hpp"
#include "osl/version.hpp"
#include "pilot_block.hpp"

namespace osl::simulation {

namespace {

constexpr std::array all_groups{GroupKind::large_city, GroupKind::medium_city, GroupKind::small_town_and_rural, GroupKind::educators};

/// Ids with a number behind, from 1.
List<Id> numbered(std::string_view name, int count) {
    List<Id> ids;
    for (int n = 1; n <= count; ++n) ids.emplace_back(Text(name) + (n < 10 ? "-0" : "-") + std::to_string(n));
    return ids;
}

const Id& of(const List<Id>& ids, int n) { return ids[static_cast<std::size_t>(n)]; }

List<TrainingGroup> groups() {
    List<TrainingGroup> all;
    for (const auto kind : all_groups) {
        List<Session> sessions;
        for (int number = 1; number <= session_count; ++number)
            sessions.push_back({SessionNumber(number), day(session_start(kind, number)), day(session_end(kind, number))});
        all.push_back({group_id(kind), kind, std::move(sessions)});
    }
    return all;
}

List<Event> events() {
    List<Id> everybody;
    for (const auto kind : all_groups) everybody.push_back(group_id(kind));
    const auto event = [&](const Id& id, EventKind kind, const char* country, Offset from, int days) {
        return Event{.id = id,
                     .kind = kind,
                     .from = day(from),
                     .to = day(from + days - 1),
                     .country = Country(country),
                     .groups = everybody,
                     .audience = Audience::trainees};
    };
    List<Event> all{event(study_visit_id(), EventKind::study_visit, "GB", study_visit_offset, study_visit_days)};
    for (int n = 0; n != 2; ++n)
        all.push_back(event(forum_id(n), EventKind::forum, "PL", forum_offsets.at(static_cast<std::size_t>(n)), forum_days));
    return all;
}

List<Supporter> supporters() {
    List<Supporter> all;
    const auto add = [&](int count, const Id& (*id)(int), SupportRole role, EngagedBy by) {
        for (int n = 0; n != count; ++n) all.push_back({.id = id(n), .roles = List<SupportRole>{role}, .engaged_by = by});
    };
    add(coaches, coach_id, SupportRole::coach, EngagedBy::project);
    add(mentors, mentor_id, SupportRole::mentor, EngagedBy::project);
    add(supervisors, supervisor_id, SupportRole::supervisor, EngagedBy::project);
    add(own_supervisors, own_supervisor_id, SupportRole::supervisor, EngagedBy::centre);
    return all;
}

/// The seed does not stand alone: a bare number might pass for a telephone number.
Title title(const SimulationOptions& options) {
    const auto& like = describe::entry(options.like).term;
    const auto seed = std::to_string(options.seed);
    return {.pl = "Rejestr symulowany: " + Text(like.pl) + ", ziarno-" + seed + "; nie są to prawdziwe dane",
            .en = "Simulated register: " + Text(like.en) + ", seed-" + seed + "; not real data"};
}

/// Which generator made it.
RawJson made_by() {
    return RawJson(R"({"simulation":{"library":")" + Text(library_version) + R"(","version":)" + std::to_string(simulation_version) + "}}");
}

}  // namespace

RegisterHeader header_for(const SimulationOptions& options) {
    const bool pilot = options.like == Likeness::pilot;
    Programme programme{.id = Id("simulated-" + Text(code_of(options.like)) + "-" + std::to_string(options.seed)),
                        .synthetic = true,
                        .strand = Strand::osl,
                        .title = title(options),
                        .period = Period(day(0), day(last_offset)),
                        .observed_on = day(pilot ? seminar_offset : last_offset),
                        .groups = groups(),
                        .events = events(),
                        .supporters = supporters(),
                        .extra = made_by()};
    // Whoever names its model is asked the pilot's own questions, such as whether 82 persons were trained. Only 52 centres can answer.
    if (pilot && options.centres == PilotBlock::most) programme.modelled_on = Id(pilot_id);
    return {.programme = std::move(programme)};
}

Text number_of(std::uint64_t index) {
    constexpr std::size_t width = 6;
    auto number = std::to_string(index + 1);
    if (number.size() < width) number.insert(0, width - number.size(), '0');
    return number;
}

Id centre_id(std::uint64_t index) { return Id("c-" + number_of(index)); }

Id id_within(char letter, std::uint64_t index, int n) {
    auto id = Text(1, letter) + '-' + number_of(index) + '-';
    id += std::to_string(n + 1);
    return Id(id);
}

const Id& group_id(GroupKind group) {
    static const List<Id> ids{Id("large"), Id("medium"), Id("small"), Id("educators")};
    return ids[static_cast<std::size_t>(group)];
}

const Id& coach_id(int n) {
    static const auto ids = numbered("coach", coaches);
    return of(ids, n);
}
const Id& mentor_id(int n) {
    static const auto ids = numbered("mentor", mentors);
    return of(ids, n);
}
const Id& supervisor_id(int n) {
    static const auto ids = numbered("supervisor", supervisors);
    return of(ids, n);
}
const Id& own_supervisor_id(int n) {
    static const auto ids = numbered("own-supervisor", own_supervisors);
    return of(ids, n);
}
const Id& study_visit_id() {
    static const Id id("study-visit");
    return id;
}
const Id& forum_id(int n) {
    static const auto ids = numbered("forum", 2);
    return of(ids, n);
}

}  // namespace osl::simulation

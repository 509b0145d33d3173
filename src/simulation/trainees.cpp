// Who is trained: attendance, homework, events, support.
#include <algorithm>

#include "dossier.hpp"

namespace osl::simulation {

namespace {

/// Sessions within the enrolment that are over by the day of observation: the first and the one behind the last.
struct Attended {
    int first;
    int end;
};

Attended attended(const Enrolment& enrolment) {
    int first = 1;
    while (first <= session_count && session_start(enrolment.group, first) < enrolment.from) ++first;
    const auto until = enrolment.until ? std::min(*enrolment.until, enrolment.observed) : enrolment.observed;
    return {first, std::max(first, sessions_held(enrolment.group, until) + 1)};
}

List<Attendance> attendance(const Attended& sessions, bool too_long, Choices& choices) {
    List<Attendance> all;
    std::array<int, session_count> absent{};
    const auto count = sessions.end - sessions.first;
    constexpr std::array few{50, 25, 15, 10};
    auto days = too_long ? choices.between(4, 6) : static_cast<int>(choices.weighted(few));
    for (days = std::min(days, count * session_days); days != 0;) {
        auto& of_one = absent.at(choices.below(static_cast<std::uint32_t>(count)));
        if (of_one == session_days) continue;
        ++of_one;
        --days;
    }
    all.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i != count; ++i)
        all.push_back({.session = SessionNumber(sessions.first + i), .absent_days = AbsentDays(absent.at(static_cast<std::size_t>(i)))});
    return all;
}

/// What was set after a session and is due before the next. Themes take turns.
Homework homework_after(int session, Offset due, GroupKind group, int first_theme, Choices& choices) {
    constexpr auto themes = describe::code_table<HomeworkTheme>().size();
    const auto theme = static_cast<HomeworkTheme>((static_cast<std::size_t>(first_theme + session)) % themes);
    Homework homework{.session = SessionNumber(session),
                      .theme = theme,
                      .submitted_on = day(choices.between(session_end(group, session) + 7, due)),
                      .accepted = true};
    if (theme == HomeworkTheme::tools) {
        const auto tool = choices.percent(60) ? HomeworkTool::social_project : HomeworkTool::local_activity_programme;
        homework.tools = List<HomeworkTool>{tool};
        using enum AssessmentAnswer;
        homework.assessment = Assessment{yes, choices.percent(70) ? yes : partly, choices.percent(60) ? yes : partly};
    }
    return homework;
}

List<Homework> homework(const Attended& sessions, const Enrolment& enrolment, bool one_missing, Choices& choices) {
    List<Homework> all;
    const auto first_theme = static_cast<int>(choices.below(6));
    const auto until = enrolment.until ? std::min(*enrolment.until, enrolment.observed) : enrolment.observed;
    for (int session = sessions.first; session != sessions.end && session != session_count; ++session) {
        const auto due = session_start(enrolment.group, session + 1) - 1;
        if (due <= until) all.push_back(homework_after(session, due, enrolment.group, first_theme, choices));
    }
    if (one_missing && !all.empty()) all.erase(all.begin() + choices.below(static_cast<std::uint32_t>(all.size())));
    return all;
}

List<Id> events(const Enrolment& enrolment, bool one_missed, Choices& choices) {
    const auto there = [&](Offset from, int days) {
        const auto last = from + days - 1;
        return enrolment.from <= from && last <= enrolment.observed && (!enrolment.until || last <= *enrolment.until);
    };
    List<Id> all;
    if (there(study_visit_offset, study_visit_days)) all.push_back(study_visit_id());
    for (int n = 0; n != 2; ++n)
        if (there(forum_offsets.at(static_cast<std::size_t>(n)), forum_days)) all.push_back(forum_id(n));
    if (one_missed && !all.empty()) all.erase(all.begin() + choices.below(static_cast<std::uint32_t>(all.size())));
    return all;
}

}  // namespace

Support support_for(const Which& which) {
    auto choices = which.choices(Purpose::support);
    return {.coach = choices.between(0, coaches - 1),
            .mentor = choices.between(0, mentors - 1),
            .supervisor = choices.between(0, supervisors - 1),
            .own_supervisor = choices.between(0, own_supervisors - 1)};
}

Participant trainee(const Which& which, int n, const Enrolment& enrolment, const Support& support, const Conduct& conduct,
                    Choices& choices) {
    const auto sessions = attended(enrolment);
    Participant person{.id = id_within('p', which.index, n),
                       .group = group_id(enrolment.group),
                       .profession = Profession::social_worker,
                       .joined_on = day(enrolment.from)};
    if (enrolment.until) person.withdrawn_on = day(*enrolment.until);
    person.support = List<Id>{coach_id(support.coach)};
    if (!choices.percent(conduct.mentor_missing)) person.support->push_back(mentor_id(support.mentor));
    person.support->push_back(supervisor_id(support.supervisor));
    person.attendance = attendance(sessions, choices.percent(conduct.absent_too_long), choices);
    person.homework = homework(sessions, enrolment, choices.percent(conduct.homework_missing), choices);
    person.events = events(enrolment, choices.percent(conduct.event_missed), choices);
    person.diary = !choices.percent(conduct.diary_missing);
    return person;
}

void make_educator(const Which& which, Choices& choices, Participant& person) {
    constexpr std::uint64_t at_most = 2;
    person.subregion = "subregion " + std::to_string(choices.between(1, 10));
    person.supports.emplace();
    for (std::uint64_t n = 1; n <= std::min(at_most, which.centres - 1); ++n)
        person.supports->push_back(centre_id(which.index < which.centres - n ? which.index + n : which.index - (which.centres - n)));
}

}  // namespace osl::simulation

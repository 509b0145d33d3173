#include "pilot_block.hpp"

#include <algorithm>
#include <utility>

#include "osl/published/pilot.hpp"

namespace osl::simulation {

namespace {

int count_at(const FigureTable& table, std::string_view code) {
    const auto cell = std::ranges::find_if(table.cells, [&](const TableCell& c) { return c.at.front() == code; });
    if (cell == table.cells.end()) throw Error("the published table " + table.id.text() + " has no " + Text(code));
    return static_cast<int>(cell->count.value().value());
}

/// Each label as often as it was indicated.
List<const CodeLabel*> indications(const FigureTable& table) {
    List<const CodeLabel*> all;
    for (const auto& label : table.dimensions.front().labels.value())
        all.insert(all.end(), static_cast<std::size_t>(count_at(table, label.code)), &label);
    return all;
}

PilotMargins read_published() {
    const auto trained = [](GroupKind group) { return count_at(published::table("trained.s1"), code_of(group)); };
    const auto at_most = [](CentreSize size) {
        return static_cast<int>(published::figure("trainees-per-centre." + Text(code_of(size))).range.value().high.value());
    };
    const auto by_size = [](const auto& of) { return std::array{of(CentreSize::small), of(CentreSize::medium), of(CentreSize::large)}; };
    PilotMargins margins{.done = {},
                         .forms = indications(published::table("structure-forms")),
                         .workloads = indications(published::table("workloads")),
                         .organisers = by_size([&](CentreSize size) { return trained(group_for(size)); }),
                         .educators = trained(GroupKind::educators),
                         .organisers_a_centre = by_size(at_most)};
    for (const auto& step : describe::code_table<Step>())
        margins.done.at(static_cast<std::size_t>(step.value)) = count_at(published::table("steps"), step.code);
    return margins;
}

/// A kind of institution, and how many of 52 we take to be of it. That 38 are organisers' is S0's plan; what remains are the educators'
/// (C24). How many centres are of which size was never published: the trainees by group and the most a centre may send fit these.
struct Institutions {
    CentreSize size;
    bool educators;
    int of_all;
};
constexpr std::array institutions{
    Institutions{CentreSize::large, false, 12}, Institutions{CentreSize::medium, false, 13}, Institutions{CentreSize::small, false, 13},
    Institutions{CentreSize::large, true, 5},   Institutions{CentreSize::medium, true, 5},   Institutions{CentreSize::small, true, 4},
};
constexpr int educators_an_institution = 2;  // ours: no source tells

/// How many of the centres that took a step are to lack, of 52, what usually goes with it. No source tells how steps fell together; these
/// keep within the bounds that follow from the published counts, such as at least ten centres with IV but not II.
constexpr int chosen_by_educators_institutions = 8;
constexpr int structure_without_organiser = 2;
constexpr int acts_without_structure = 6;
constexpr int scopes_without_acts = 7;
constexpr int strategy_without_acts = 2;

}  // namespace

const PilotMargins& PilotMargins::published() {
    static const auto margins = read_published();
    return margins;
}

PilotBlock::PilotBlock(std::uint64_t seed, std::uint64_t number, int centres)
    : number_(number), centres_(centres), choices_(seed, number, Purpose::block) {
    seat_institutions();
    send_trainees();
    take_steps();
    choose_forms();
    choose_workloads();
}

int PilotBlock::share(int of_all) const noexcept {
    constexpr int all = most;
    return (2 * of_all * centres_ + all) / (2 * all);
}

List<std::size_t> PilotBlock::shuffled() {
    List<std::size_t> places(static_cast<std::size_t>(centres_));
    for (std::size_t i = 0; i != places.size(); ++i) places[i] = i;
    choices_.shuffle(places);
    return places;
}

List<const CodeLabel*> PilotBlock::sample(const List<const CodeLabel*>& all, std::size_t count) {
    List<const CodeLabel*> chosen;
    const auto start = choices_.below(static_cast<std::uint32_t>(all.size()));
    for (std::size_t k = 0; k != count; ++k) chosen.push_back(all[(k * all.size() + start) / count]);
    return chosen;
}

/// Seats go to kinds by their share, what is left over to the largest remainders.
void PilotBlock::seat_institutions() {
    constexpr int all = most;
    std::array<int, institutions.size()> seats{};
    int left = centres_;
    for (std::size_t i = 0; i != seats.size(); ++i) left -= seats.at(i) = institutions.at(i).of_all * centres_ / all;
    std::array<std::size_t, institutions.size()> by_remainder{0, 1, 2, 3, 4, 5};
    std::ranges::sort(by_remainder, {}, [&](std::size_t i) { return std::pair(-(institutions.at(i).of_all * centres_ % all), i); });
    for (int i = 0; i != left; ++i) ++seats.at(by_remainder.at(static_cast<std::size_t>(i)));

    const auto places = shuffled();
    auto place = places.begin();
    for (std::size_t i = 0; i != seats.size(); ++i)
        for (int seat = 0; seat != seats.at(i); ++seat, ++place) {
            profiles_.at(*place).size = institutions.at(i).size;
            profiles_.at(*place).educators_institution = institutions.at(i).educators;
        }
}

/// One trainee a centre, and the rest in turns up to the most that a centre may send.
void PilotBlock::send_trainees() {
    const auto& margins = PilotMargins::published();
    const auto send = [&](int trainees, int at_most, const auto& from) {
        List<std::size_t> places = shuffled();
        std::erase_if(places, [&](std::size_t place) { return !from(profiles_.at(place)); });
        for (int turn = 0; turn != at_most; ++turn)
            for (const auto place : places)
                if (turn == 0 || trainees > 0) {
                    ++profiles_.at(place).trainees;
                    --trainees;
                }
    };
    for (const auto size : {CentreSize::small, CentreSize::medium, CentreSize::large}) {
        const auto i = static_cast<std::size_t>(size);
        send(share(margins.organisers.at(i)), margins.organisers_a_centre.at(i),
             [&](const PilotProfile& centre) { return centre.size == size && !centre.educators_institution; });
    }
    send(share(margins.educators), educators_an_institution, [](const PilotProfile& centre) { return centre.educators_institution; });
}

/// Takes a step in as many centres as its share says: so many of the others, the rest where it is preferred, as far as there are such.
template <class Eligible, class Preferred>
void PilotBlock::take(Step step, int others, const Eligible& eligible, const Preferred& preferred) {
    const auto i = static_cast<std::size_t>(step);
    List<std::size_t> first;
    List<std::size_t> second;
    for (const auto place : shuffled())
        if (const auto& centre = profiles_.at(place); eligible(centre)) (preferred(centre) ? first : second).push_back(place);
    const auto mark = [&](const List<std::size_t>& places, std::size_t count) {
        for (std::size_t n = 0; n != count; ++n) profiles_.at(places[n]).done.at(i) = true;
    };
    const auto count = std::min(static_cast<std::size_t>(share(PilotMargins::published().done.at(i))), first.size() + second.size());
    const auto wanted = std::min({static_cast<std::size_t>(share(others)), count, second.size()});
    const auto from_second = std::max(wanted, count - std::min(count, first.size()));
    mark(first, count - from_second);
    mark(second, from_second);
}

void PilotBlock::take_steps() {
    using enum Step;
    const auto with = [](Step step) { return [step](const PilotProfile& centre) { return centre.has(step); }; };
    const auto anywhere = [](const PilotProfile&) { return true; };
    take(choose_organisers, chosen_by_educators_institutions, anywhere,
         [](const PilotProfile& centre) { return !centre.educators_institution; });
    take(choose_structure, structure_without_organiser, anywhere, with(choose_organisers));
    take(prepare_acts, acts_without_structure, anywhere, with(choose_structure));
    take(draw_up_scopes, scopes_without_acts, with(choose_organisers), with(prepare_acts));
    take(introduce_supervision, 0, anywhere, with(draw_up_scopes));
    take(propose_strategy, strategy_without_acts, anywhere, with(prepare_acts));
    take(acquaint_staff, 0, anywhere, with(choose_organisers));
}

/// Labels go to places where they fit, three times in four; else anywhere. Rare labels are the first to choose.
template <class Fits>
void PilotBlock::place(List<const CodeLabel*> labels, List<std::size_t> places, const CodeLabel* PilotProfile::* member, const Fits& fits) {
    choices_.shuffle(labels);
    const auto is_animator = [](const CodeLabel& label) {
        return label.form == StructureForm::animator_in_system_project || label.workload == Workload::animator_in_system_project;
    };
    const auto choose_for = [&](const CodeLabel& label) {
        auto found = places.end();
        if (choices_.percent(75) || is_animator(label))
            found = std::ranges::find_if(places, [&](std::size_t place) { return fits(label, profiles_.at(place)); });
        if (found == places.end()) found = places.begin();
        profiles_.at(*found).*member = &label;
        places.erase(found);
    };
    for (const bool rare : {true, false})
        for (const auto* label : labels)
            if ((is_animator(*label) || label->workload == Workload::with_integration_club) == rare) choose_for(*label);
}

void PilotBlock::choose_forms() {
    auto places = shuffled();
    std::erase_if(places, [&](std::size_t place) { return !profiles_.at(place).has(Step::choose_structure); });
    auto labels = sample(PilotMargins::published().forms, places.size());
    place(std::move(labels), std::move(places), &PilotProfile::form, [](const CodeLabel& label, const PilotProfile& centre) {
        const auto form = label.form.value();
        if (form == StructureForm::animator_in_system_project) return centre.has(Step::choose_organisers);
        return recommended(form, centre.size);
    });
}

void PilotBlock::choose_workloads() {
    auto places = shuffled();
    std::erase_if(places, [&](std::size_t place) { return !profiles_.at(place).has(Step::choose_organisers); });
    auto labels = sample(PilotMargins::published().workloads, places.size());
    place(std::move(labels), std::move(places), &PilotProfile::workload, [](const CodeLabel& label, const PilotProfile& centre) {
        const auto form = centre.form == nullptr ? StructureForm::none : centre.form->form.value();
        switch (label.workload.value()) {
            case Workload::animator_in_system_project: return form == StructureForm::animator_in_system_project;
            case Workload::with_integration_club: return form == StructureForm::within_integration_club;
            case Workload::exclusive: return recommended(form, CentreSize::large) || recommended(form, CentreSize::medium);
            case Workload::additional_duty: return form == StructureForm::function || form == StructureForm::none;
            default: return form != StructureForm::animator_in_system_project;
        }
    });
}

}  // namespace osl::simulation

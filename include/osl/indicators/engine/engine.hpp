// Counts a list of indicators in one pass over centres, for the whole population and for each group, and adds parts together.
// Programs that want only some may use it with a list of their own: `indicators::Engine<indicators::IndicatorList<A, B>>`.
#pragma once

#include <map>
#include <tuple>

#include "osl/indicators/engine/display.hpp"
#include "osl/indicators/indicator.hpp"

namespace osl::indicators {

template <class... Indicators>
struct IndicatorList {};

/// Whether a centre belongs to a population at its times.
[[nodiscard]] bool is_counted(const CentreAt& centre, CountedCentres population);

/// The codes of the groups that a centre belongs to; at least one.
[[nodiscard]] List<Text> groups_of(const CentreAt& centre, Grouping grouping);

/// Whether a centre may belong to several groups of a grouping.
[[nodiscard]] bool overlaps(Grouping grouping) noexcept;

/// One indicator at work: its state for everybody, and by group.
template <class Indicator>
struct Slot {
    using State = typename Indicator::State;

    bool on = true;
    State all = {};
    std::map<Text, State> by_group = {};

    void add(const CentreAt& centre, const List<Text>& groups) {
        if (!on) return;
        all.add(centre);
        for (const auto& group : groups) by_group[group].add(centre);
    }
    void merge(const Slot& other) {
        all.merge(other.all);
        for (const auto& [group, state] : other.by_group) by_group[group].merge(state);
    }
};

/// Puts the sheets of one indicator together: its own dimensions, after that of the groups where there are any.
class Tables {
public:
    explicit Tables(FigureTable prototype, Opt<Grouping> grouping) : prototype_(std::move(prototype)), grouping_(grouping) {}

    void put(std::string_view group, Display&& display);
    [[nodiscard]] List<FigureTable> take(const IndicatorInfo& info);

private:
    FigureTable prototype_;
    Opt<Grouping> grouping_;
    List<Text> groups_;
    List<Sheet> sheets_;
};

template <class List>
class Engine;

template <class... Indicators>
class Engine<IndicatorList<Indicators...>> {
public:
    Engine(CountedCentres population, Opt<Grouping> grouping) : population_(population), grouping_(grouping) {}

    template <class Visit>
    void for_each(Visit&& visit) {
        (visit.template operator()<Indicators>(std::get<Slot<Indicators>>(slots_)), ...);
    }

    void add(const CentreAt& centre) {
        if (!is_counted(centre, population_)) return;
        ++counted_;
        const auto groups = grouping_ ? groups_of(centre, *grouping_) : List<Text>();
        for_each([&]<class Indicator>(Slot<Indicator>& slot) { slot.add(centre, groups); });
    }

    /// Adds what another engine with the same settings has counted of the same register.
    void merge(const Engine& other) {
        counted_ += other.counted_;
        (std::get<Slot<Indicators>>(slots_).merge(std::get<Slot<Indicators>>(other.slots_)), ...);
    }

    /// Centres of the population seen so far.
    [[nodiscard]] std::int64_t counted() const noexcept { return counted_; }

    /// The tables, in the list's order. `prototype` carries what all of them have in common.
    [[nodiscard]] List<FigureTable> finish(const FigureTable& prototype) {
        List<FigureTable> out;
        for_each([&]<class Indicator>(Slot<Indicator>& slot) {
            if (!slot.on) return;
            Tables tables(prototype, grouping_);
            const auto put = [&](std::string_view group, const typename Indicator::State& state) {
                Display display;
                state.show(display);
                tables.put(group, std::move(display));
            };
            put(total.code, slot.all);
            for (const auto& [group, state] : slot.by_group) put(group, state);
            for (auto& table : tables.take(Indicator::info)) out.push_back(std::move(table));
        });
        return out;
    }

private:
    CountedCentres population_;
    Opt<Grouping> grouping_;
    std::int64_t counted_ = 0;
    std::tuple<Slot<Indicators>...> slots_;
};

}  // namespace osl::indicators

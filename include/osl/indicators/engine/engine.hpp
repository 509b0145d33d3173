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

/// Whether an indicator has the form that indicators/indicator.hpp shows; the first mistake is told in one sentence when it is compiled.
template <class Indicator>
consteval bool well_formed() {
    if constexpr (!requires {
                      { Indicator::info } -> std::convertible_to<const IndicatorInfo&>;
                  }) {
        static_assert(
            requires {
                { Indicator::info } -> std::convertible_to<const IndicatorInfo&>;
            }, "an indicator says what it is: `static constexpr IndicatorInfo info{...};`; see indicators/indicator.hpp");
        return false;
    } else if constexpr (!requires { typename Indicator::State; }) {
        static_assert(
            requires { typename Indicator::State; }, "an indicator has a `struct State` of integer counts; see indicators/indicator.hpp");
        return false;
    } else {
        using State = typename Indicator::State;
        constexpr bool starts = std::default_initializable<State> && std::copyable<State>;
        constexpr bool adds = requires(State& state, const CentreAt& centre) { state.add(centre); };
        constexpr bool merges = requires(State& state, const State& other) { state.merge(other); };
        constexpr bool shows = requires(const State& state, Display& display) { state.show(display); };
        static_assert(starts, "an indicator's State begins empty: every count has `= 0`");
        static_assert(adds || !starts, "an indicator's State takes centres in: `void add(const CentreAt&)`");
        static_assert(merges || !adds || !starts, "an indicator's State takes another part's in: `void merge(const State&)`");
        static_assert(shows || !merges || !adds || !starts, "an indicator's State shows what it has counted: `void show(Display&) const`");
        return starts && adds && merges && shows;
    }
}

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
    /// Whether the indicators have the form of indicators; their compilation ends with a sentence where they have not.
    static constexpr bool well_formed = (indicators::well_formed<Indicators>() && ...);

    Engine(CountedCentres population, Opt<Grouping> grouping) : population_(population), grouping_(grouping) {}

    template <class Visit>
    void for_each(Visit&& visit) {
        if constexpr (well_formed) (visit.template operator()<Indicators>(std::get<Slot<Indicators>>(slots_)), ...);
    }

    /// Takes a centre into account. Throws `Misuse` after `finish`.
    template <class Other>
    void add(const Other& other) {
        static_assert(std::same_as<Other, CentreAt>,
                      "an engine of indicators takes a CentreAt, which is a Centre with its Programme and the times asked: "
                      "CentreAt(centre, programme)");
        if constexpr (std::same_as<Other, CentreAt>) add_centre(other);
    }
    void add_centre(const CentreAt& centre) {
        refuse_if_finished();
        if (!is_counted(centre, population_)) return;
        ++counted_;
        const auto groups = grouping_ ? groups_of(centre, *grouping_) : List<Text>();
        for_each([&]<class Indicator>(Slot<Indicator>& slot) { slot.add(centre, groups); });
    }

    /// Adds what another engine with the same settings has counted of the same register.
    /// Throws `Misuse` after `finish` of either, and for the engine itself.
    void merge(const Engine& other) {
        refuse_if_finished();
        other.refuse_if_finished();
        if (this == &other) throw Misuse("an engine of indicators cannot be merged with itself: everything would count twice");
        counted_ += other.counted_;
        if constexpr (well_formed) (std::get<Slot<Indicators>>(slots_).merge(std::get<Slot<Indicators>>(other.slots_)), ...);
    }

    /// Centres of the population seen so far.
    [[nodiscard]] std::int64_t counted() const noexcept { return counted_; }

    /// The tables, in the list's order. `prototype` carries what all of them have in common.
    /// Once: throws `Misuse` the second time.
    [[nodiscard]] List<FigureTable> finish(const FigureTable& prototype) {
        refuse_if_finished();
        finished_ = true;
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
    void refuse_if_finished() const {
        if (finished_) throw Misuse("these indicators have finished; what comes now would be lost");
    }

    CountedCentres population_;
    Opt<Grouping> grouping_;
    std::int64_t counted_ = 0;
    std::conditional_t<well_formed, std::tuple<Slot<Indicators>...>, std::tuple<>> slots_;
    bool finished_ = false;
};

}  // namespace osl::indicators

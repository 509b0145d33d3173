#include <algorithm>

#include "osl/describe/nearest.hpp"
#include "osl/describe/poll.hpp"
#include "osl/describe/unknown_name.hpp"
#include "osl/indicators/counter.hpp"
#include "osl/indicators/registry.hpp"

namespace osl {

namespace {

using OfAllIndicators = indicators::Engine<indicators::AllIndicators>;

Phrase phrase(const Local& text) { return {Text(text.pl), Text(text.en)}; }

template <class... Indicators>
List<IndicatorDescription> describe_indicators(indicators::IndicatorList<Indicators...>) {
    return {{Text(Indicators::info.id), Text(Indicators::info.name), phrase(Indicators::info.title), phrase(Indicators::info.definition),
             Text(Indicators::info.source)}...};
}

OfAllIndicators engine_of_indicators(const IndicatorOptions& options) {
    List<std::string_view> known;
    for (const auto& indicator : indicator_catalogue()) known.insert(known.end(), {indicator.id, indicator.name});
    for (const auto& name : options.select) {
        if (std::ranges::none_of(known, [&](std::string_view other) { return describe::same_name(name, other); }))
            throw UnknownName("indicator", name, known);
    }
    OfAllIndicators engine(options.population, options.by);
    engine.for_each([&]<class Indicator>(indicators::Slot<Indicator>& slot) {
        slot.on = options.select.empty() || std::ranges::any_of(options.select, [](const Text& name) {
                      return describe::same_name(name, Indicator::info.id) || describe::same_name(name, Indicator::info.name);
                  });
    });
    return engine;
}

/// What all tables of one run have in common. The rest is filled in by the engine.
FigureTable prototype(const Programme& programme, const IndicatorOptions& options) {
    const auto times = times_for(options.asked, programme);
    FigureTable table{
        .id = programme.id, .title = {}, .strand = programme.strand, .unit = FigureUnit::centres, .dimensions = {}, .cells = {}};
    table.synthetic = programme.synthetic;
    table.population = Text(code_of(options.population));
    table.as_of = When(times.as_of);
    table.known_by = times.known_by;
    if (times.as_of > programme.observed_on) {
        const auto day = programme.observed_on.text();
        table.as_of_note = Phrase{"stan zaobserwowano " + day + "; o tym, co było później, nic tu nie wiadomo",
                                  "observed on " + day + "; of what came later nothing is known here"};
    }
    table.basis = Basis::derived;
    table.person_level = false;
    return table;
}

}  // namespace

const List<IndicatorDescription>& indicator_catalogue() {
    static const auto catalogue = describe_indicators(indicators::AllIndicators{});
    return catalogue;
}

class IndicatorCounter::State {
public:
    State(const Programme& programme, IndicatorOptions options)
        : programme_(programme), options_(std::move(options)), engine_(engine_of_indicators(options_)) {}

    void add(const Centre& centre) { add(CentreAt(centre, index_, options_.asked)); }
    void add(const CentreAt& centre) {
        poll();
        engine_.add(centre);
    }
    void merge(const State& other) {
        if (!(programme_ == other.programme_) || options_.asked != other.options_.asked ||
            options_.population != other.options_.population || options_.by != other.options_.by ||
            options_.select != other.options_.select)
            throw Misuse("indicators of different programmes, times, populations or groupings cannot be merged");
        engine_.merge(other.engine_);
    }
    [[nodiscard]] std::int64_t counted() const noexcept { return engine_.counted(); }
    List<FigureTable> finish() { return engine_.finish(prototype(programme_, options_)); }

private:
    Programme programme_;
    ProgrammeIndex index_{programme_};
    IndicatorOptions options_;
    OfAllIndicators engine_;
};

IndicatorCounter::IndicatorCounter(const Programme& programme, IndicatorOptions options)
    : state_(std::make_unique<State>(programme, std::move(options))) {}
IndicatorCounter::IndicatorCounter(IndicatorCounter&&) noexcept = default;
IndicatorCounter& IndicatorCounter::operator=(IndicatorCounter&&) noexcept = default;
IndicatorCounter::~IndicatorCounter() = default;

IndicatorCounter::State& IndicatorCounter::state() const {
    if (!state_) throw Misuse("this IndicatorCounter has been moved from");
    return *state_;
}
void IndicatorCounter::add(const Centre& centre) { state().add(centre); }
void IndicatorCounter::add(const CentreAt& centre) { state().add(centre); }
void IndicatorCounter::merge(const IndicatorCounter& other) { state().merge(other.state()); }
std::int64_t IndicatorCounter::counted() const { return state().counted(); }
List<FigureTable> IndicatorCounter::finish() { return state().finish(); }

List<FigureTable> indicators_of(const Register& record, const IndicatorOptions& options) {
    IndicatorCounter counter(record.programme, options);
    for (const auto& centre : record.centres) counter.add(centre);
    return counter.finish();
}

}  // namespace osl

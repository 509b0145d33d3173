// Indicators of a register: where the implementation stands on a day.
#pragma once

#include <memory>

#include "osl/indicators/indicator.hpp"
#include "osl/model/records/register.hpp"

namespace osl {

struct IndicatorOptions {
    AskedTimes asked = {};                                   ///< default: the day of observation
    CountedCentres population = CountedCentres::all_joined;  ///< what the pilot's figures count (C2); the default is said here alone
    Opt<Grouping> by = {};
    List<Text> select = {};  ///< ids (`I01`) or names (`step-completion`); empty means all
};

/// One indicator of the catalogue.
struct IndicatorDescription {
    Text id;
    Text name;
    Phrase title;
    Phrase definition;
    Text source;

    friend bool operator==(const IndicatorDescription&, const IndicatorDescription&) = default;

    static constexpr describe::About about{"IndicatorDescription",
                                           {"opis wskaźnika", "description of an indicator"},
                                           "What an indicator counts, and of what."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("id", &IndicatorDescription::id, {"numer", "number"}), field("name", &IndicatorDescription::name, {"nazwa", "name"}),
                 field("title", &IndicatorDescription::title, {"tytuł", "title"}),
                 field("definition", &IndicatorDescription::definition, {"definicja", "definition"}),
                 field("source", &IndicatorDescription::source, {"źródło", "source"}));
    }
};

/// All indicators in the order of their numbers.
[[nodiscard]] const List<IndicatorDescription>& indicator_catalogue();

/// Counts indicators centre by centre. Parts of one register may be counted by several and merged, exactly. Once it has finished or been
/// moved from, every call throws `Misuse`.
class IndicatorCounter {
public:
    /// Throws `UnknownName`.
    explicit IndicatorCounter(const Programme& programme, IndicatorOptions options = {});
    IndicatorCounter(IndicatorCounter&&) noexcept;
    IndicatorCounter& operator=(IndicatorCounter&&) noexcept;
    ~IndicatorCounter();

    void add(const Centre& centre);
    /// Takes a view that somebody else has made already, at the same times.
    void add(const CentreAt& centre);
    /// Adds what another counter with the same options has counted of other centres of the same register.
    void merge(const IndicatorCounter& other);

    /// Centres of the population counted so far.
    [[nodiscard]] std::int64_t counted() const;

    /// The tables, in the order of the catalogue. Every cell has numerator and denominator; every table its population and times.
    [[nodiscard]] List<FigureTable> finish();

private:
    class State;
    [[nodiscard]] State& state() const;

    std::unique_ptr<State> state_;
};

/// The indicators of a register.
[[nodiscard]] List<FigureTable> indicators_of(const Register& record, const IndicatorOptions& options = {});

}  // namespace osl

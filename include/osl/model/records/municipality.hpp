// The municipality of a centre.
#pragma once

#include "osl/describe/field.hpp"
#include "osl/model/values/number.hpp"
#include "osl/model/values/place.hpp"
#include "osl/model/values/when.hpp"

namespace osl {

/// How many people live somewhere, as of when and by which source.
struct PopulationFigure {
    Population value;
    Opt<When> on = {};
    Opt<Text> source = {};

    friend bool operator==(const PopulationFigure&, const PopulationFigure&) = default;

    static constexpr describe::About about{"PopulationFigure",
                                           {"liczba ludności", "population figure"},
                                           "How many people live somewhere, as of when and by which source.",
                                           "format osl/1, C4"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("value", &PopulationFigure::value, {"liczba mieszkańców", "inhabitants"}, {.unit = "people"}),
                 field("on", &PopulationFigure::on, {"stan na", "as of"},
                       {.meaning = "the day or month that the figure refers to", .dated = Dated::fact}),
                 field("source", &PopulationFigure::source, {"źródło", "source"}, {.meaning = "who published the figure"}));
    }
};

/// The municipality whose centre it is; its population decides the size class.
struct Municipality {
    Opt<Teryt> teryt = {};
    Opt<Text> name = {};
    Opt<PopulationFigure> population = {};

    friend bool operator==(const Municipality&, const Municipality&) = default;

    static constexpr describe::About about{
        "Municipality", {"gmina", "municipality"}, "The municipality whose centre it is; its population decides the size class.", "S1, C4"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("teryt", &Municipality::teryt, {"identyfikator TERC", "TERC code"},
                       {.meaning = "as it was written; rules judge it", .source = "GUS, TERYT"}),
                 field("name", &Municipality::name, {"nazwa gminy", "name"}),
                 field("population", &Municipality::population, {"liczba ludności", "population"}, {.source = "S1, C4"}));
    }
};

}  // namespace osl

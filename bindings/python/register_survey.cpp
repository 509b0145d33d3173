// Rules, indicators and the one pass that asks both.
#include "errors.hpp"
#include "gil.hpp"
#include "layers.hpp"
#include "opt_caster.hpp"
#include "options.hpp"
#include "osl/published/comparison.hpp"
#include "osl/published/pilot.hpp"
#include "osl/reports/figure_text.hpp"
#include "osl/rules/publication.hpp"
#include "osl/survey.hpp"
#include "record.hpp"
#include "streams.hpp"

namespace osl::python {

namespace {

template <describe::Record T>
py::tuple to_tuple(List<T> records) {
    py::tuple out(records.size());
    for (std::size_t i = 0; i != records.size(); ++i) out[i] = to_owner(std::move(records[i]));
    return out;
}

struct Asked {
    py::object as_of;
    py::object known_by;
    [[nodiscard]] AskedTimes times() const { return {to_day(as_of, "as_of"), to_day(known_by, "known_by")}; }
};

/// What a caller chooses; to choose nothing is a slip, not the choice of all.
List<Text> to_choice(const py::object& given, const char* argument) {
    auto names = to_names(given);
    if (names.empty() && !given.is_none())
        throw NothingToAsk(Phrase{Text(argument) + ": podano, lecz niczego nie wymieniono; bez tego pyta się o wszystko",
                                  Text(argument) + " is given and names nothing; leave it out to ask everything"});
    return names;
}

CheckOptions check_options(const Asked& asked, const py::object& select, const py::object& ignore, std::size_t max_findings) {
    return {asked.times(), to_choice(select, "select"), to_names(ignore), max_findings};
}

IndicatorOptions indicator_options(const Asked& asked, const Text& population, const Opt<Text>& by, const py::object& only) {
    return {asked.times(), to_code<CountedCentres>(population), by ? Opt<Grouping>(to_code<Grouping>(*by)) : Opt<Grouping>(),
            to_choice(only, "only")};
}

/// What a pass over a register gave, as Python objects.
struct Surveyed {
    py::object programme;
    std::uint64_t centres;
    std::uint64_t left_out;
    bool cut_off;
    py::object check;
    py::tuple indicators;
    std::uint64_t counted;
    py::object summary;
    bool nothing_surveyed;
    py::tuple errors;
    std::uint64_t total_errors;

    /// `osl.Survey`, a class of osl/_results.py.
    [[nodiscard]] py::object to_python() const {
        using namespace py::literals;
        return py::module_::import("osl._results")
            .attr("Survey")("programme"_a = programme, "centres"_a = centres, "left_out"_a = left_out, "cut_off"_a = cut_off,
                            "check"_a = check, "indicators"_a = indicators, "counted"_a = counted, "summary"_a = summary,
                            "nothing_surveyed"_a = nothing_surveyed, "errors"_a = errors, "total_errors"_a = total_errors);
    }
};

Surveyed survey_of(const py::object& from, const SurveyOptions& options, const Opt<Text>& form, const py::object& callback) {
    SurveyResult result;
    const auto progress = to_progress(callback);
    if (const auto* in_memory = if_record<Register>(from)) {
        const Unlocked unlocked;
        result = survey(*in_memory, options, progress);
    } else {
        auto source = open_source(from);
        const auto shape = asked_form(form);
        const Unlocked unlocked;
        CentreReader reader(std::move(source.bytes), {.limits = {}, .form = shape}, source.name);
        result = survey(reader, options, progress);
    }
    const bool nothing = result.nothing_surveyed();
    return {result.programme ? to_owner(*std::move(result.programme)) : py::none(),
            result.centres,
            result.left_out,
            result.cut_off,
            to_owner(std::move(result.check)),
            to_tuple(std::move(result.indicators)),
            result.counted,
            to_owner(std::move(result.summary)),
            nothing,
            to_details(result.errors),
            result.total_errors};
}

/// What did not decode is never passed over in silence.
void raise_if_incomplete(const Surveyed& survey) {
    if (survey.total_errors != 0) raise_decode_error(survey.errors, survey.total_errors, py::none());
}

py::object check(const py::object& from, const py::object& as_of, const py::object& known_by, const py::object& select,
                 const py::object& ignore, std::size_t max_findings, const Opt<Text>& form, const py::object& progress) {
    auto options = check_options({as_of, known_by}, select, ignore, max_findings);
    if (const auto* table = if_record<FigureTable>(from)) {
        CheckResult result;
        options.published = &published::pilot();
        {
            const Unlocked unlocked;
            result = osl::check(*table, options);
        }
        return to_owner(std::move(result));
    }
    const auto done = survey_of(from, {.rules = true, .indicators = false, .check = std::move(options)}, form, progress);
    raise_if_incomplete(done);
    return done.check;
}

py::tuple indicators(const py::object& from, const py::object& as_of, const py::object& known_by, const Text& population,
                     const Opt<Text>& by, const py::object& only, const Opt<Text>& form, const py::object& progress) {
    const auto done =
        survey_of(from, {.rules = false, .indicators = true, .count = indicator_options({as_of, known_by}, population, by, only)}, form,
                  progress);
    raise_if_incomplete(done);
    return done.indicators;
}

}  // namespace

void register_survey(py::module_& m) {
    register_record<CheckResult>(m);
    register_record<RuleDescription>(m);
    register_record<IndicatorDescription>(m);
    register_record<Publication>(m);
    register_record<published::Comparison>(m);
    register_used<Answer>(m);
    register_used<CountedCentres>(m);
    register_used<Grouping>(m);
    m.attr("Survey") = py::module_::import("osl._results").attr("Survey");

    py::options options;
    options.disable_function_signatures();
    const auto none = py::none();
    const std::size_t max_findings = CheckOptions{}.max_findings;
    const Text population(code_of(IndicatorOptions{}.population));
    m.def("check", &check, py::arg("source"), py::kw_only(), py::arg("as_of") = none, py::arg("known_by") = none, py::arg("select") = none,
          py::arg("ignore") = none, py::arg("max_findings") = max_findings, py::arg("form") = none, py::arg("progress") = none,
          "Checks a register (or a path, bytes or binary file of one), or a table of figures, against the rules.\n\n"
          "`select` and `ignore` name rules or families; `as_of` and `known_by` are days, by default the day of observation. A file that\n"
          "does not decode raises `osl.DecodeError`; `osl.survey` gives errors and findings side by side.");
    m.def("indicators", &indicators, py::arg("source"), py::kw_only(), py::arg("as_of") = none, py::arg("known_by") = none,
          py::arg("population") = population, py::arg("by") = none, py::arg("only") = none, py::arg("form") = none,
          py::arg("progress") = none,
          "The indicators of a register (or a path, bytes or binary file of one), as tables of figures.\n\n"
          "`population` is `all_joined` (what the pilot's figures count), `obliged` or `ever_joined`; `by` a grouping such as `size`; "
          "`only` ids or names of indicators.");
    m.def(
        "survey",
        [](const py::object& from, const py::object& as_of, const py::object& known_by, const py::object& select, const py::object& ignore,
           std::size_t max_found, const Text& counted, const Opt<Text>& by, const py::object& only, bool rules, bool count,
           const Opt<Text>& form, const py::object& progress) {
            const Asked asked{as_of, known_by};
            return survey_of(from,
                             {.rules = rules,
                              .indicators = count,
                              .check = check_options(asked, select, ignore, max_found),
                              .count = indicator_options(asked, counted, by, only)},
                             form, progress)
                .to_python();
        },
        py::arg("source"), py::kw_only(), py::arg("as_of") = none, py::arg("known_by") = none, py::arg("select") = none,
        py::arg("ignore") = none, py::arg("max_findings") = max_findings, py::arg("population") = population, py::arg("by") = none,
        py::arg("only") = none, py::arg("rules") = true, py::arg("indicators") = true, py::arg("form") = none, py::arg("progress") = none,
        "Reads, checks and counts in one pass, in memory that does not grow with the register.\n\n"
        "`progress` is called now and then with bytes and centres taken in so far.");
    m.def(
        "publication_of",
        [](const py::object& table) {
            const auto* record = if_record<FigureTable>(table);
            if (record == nullptr) throw py::type_error("expected a table of figures");
            return to_owner(publication_of(*record, &published::pilot()));
        },
        py::arg("table"),
        "Whether a table of figures may be published as it stands, and which cells stand against it. The pilot's figures are known to be\n"
        "published.");
    m.def("rules", [] { return to_tuple(rule_catalogue()); }, "All rules, with what they ask, why and what they need.");
    m.def("indicator_list", [] { return to_tuple(indicator_catalogue()); }, "All indicators, with what they count.");
    m.def(
        "figure_text",
        [](const py::object& cell, const Text& lang) {
            const auto* record = if_record<TableCell>(cell);
            if (record == nullptr) throw py::type_error("expected a cell of a table of figures");
            const auto language = lang == "pl" ? Language::pl : Language::en;
            return py::make_tuple(reports::count_text(record->count, language), reports::count_text(record->denominator, language),
                                  reports::figure_text(*record, language), reports::count_text(record->at_most, language));
        },
        py::arg("cell"), py::arg("lang") = "en",
        "How a cell is shown: count, denominator, percentage or value, and what the count is at most; empty where there is none.");
    m.def(
        "compare_with_pilot",
        [](const py::iterable& tables) {
            List<FigureTable> list;
            for (const auto item : tables) {
                const auto* table = if_record<FigureTable>(item);
                if (table == nullptr) throw py::type_error("expected tables of figures, as osl.indicators gives them");
                list.push_back(*table);
            }
            return to_tuple(published::compare(list));
        },
        py::arg("indicators"),
        "Indicators beside the pilot's published figures, cell by cell. Where population, day or grouping are not those of the\n"
        "publication, `incomparable` says so, and nothing agrees or differs.");
}

}  // namespace osl::python

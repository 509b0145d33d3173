// Rules, indicators and the one pass that asks both.
#include "asked.hpp"
#include "custom.hpp"
#include "errors.hpp"
#include "gil.hpp"
#include "layers.hpp"
#include "opt_caster.hpp"
#include "options.hpp"
#include "osl/published/comparison.hpp"
#include "osl/published/pilot.hpp"
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

constexpr Asking checking{"check", "rules",
                          "Checks a register (or a path, bytes or binary file of one), or a table of figures, against the rules.\n\n"
                          "A file that does not decode raises `osl.DecodeError`; `osl.survey` gives errors and findings side by side."};
constexpr Asking counting{"indicators", "indicators",
                          "The indicators of a register (or a path, bytes or binary file of one), as tables of figures."};
constexpr Asking surveying{"survey", "",
                           "Reads, checks and counts in one pass, in memory that does not grow with the register; answers with an\n"
                           "`osl.Report`. Of a table of figures it tells what rules say of it."};

Report report_of(const Asked& asked) {
    const auto progress = to_progress(asked.progress);
    if (const auto* table = if_record<FigureTable>(asked.source)) {
        const Unlocked unlocked;
        return survey(*table, asked.request, &published::pilot(), asked.custom);
    }
    if (const auto* in_memory = if_record<Register>(asked.source)) {
        const Unlocked unlocked;
        return survey(*in_memory, asked.request, progress, asked.custom);
    }
    auto source = open_source(asked.source);
    const auto form = asked_form(asked.form);
    const Unlocked unlocked;
    CentreReader reader(std::move(source.bytes), {.limits = {}, .form = form}, source.name);
    return survey(reader, asked.request, progress, asked.custom);
}

/// The report, if all could be read: what did not decode is never passed over in silence.
Report complete_report_of(const Asked& asked) {
    auto report = report_of(asked);
    if (report.total_errors != Total(0)) raise_decode_error(report.errors, static_cast<std::uint64_t>(report.total_errors.value()));
    return report;
}

py::object check(const py::args& given, const py::kwargs& keywords) {
    auto asked = asked_by(checking, given, keywords);
    asked.request.rules = true;
    asked.request.indicators = false;
    return to_owner(*complete_report_of(asked).check);
}

py::tuple indicators(const py::args& given, const py::kwargs& keywords) {
    auto asked = asked_by(counting, given, keywords);
    asked.request.rules = false;
    asked.request.indicators = true;
    return to_tuple(*complete_report_of(asked).indicators);
}

template <class Function>
void define(py::module_& m, const Asking& asking, Function&& function) {
    m.def(asking.name, std::forward<Function>(function), doc_of(asking).c_str());
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
    register_record<Request>(m);
    register_record<Report>(m);
    register_custom(m);

    py::options options;
    options.disable_function_signatures();
    define(m, checking, &check);
    define(m, counting, &indicators);
    define(m, surveying,
           [](const py::args& given, const py::kwargs& keywords) { return to_owner(report_of(asked_by(surveying, given, keywords))); });
    m.def(
        "survey_tables",
        [](const py::object& path, const py::object& request, const py::object& custom) {
            const auto rules = to_custom(custom);
            const auto asked = request.is_none() ? Request() : as<Request>(request);
            const auto file = path_of(path);
            List<Report> reports;
            {
                const Unlocked unlocked;
                reports = survey_tables(file, asked, &published::pilot(), rules);
            }
            return to_tuple(std::move(reports));
        },
        py::arg("path"), py::arg("request") = py::none(), py::arg("custom") = py::none(),
        "What rules say of the tables in a file, a report each; for a file that does not decode, one that says so.");
    m.def("default_request", [] { return to_owner(Request::by_default()); }, "What holds where a request says nothing.");
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
    m.def(
        "rules", [](const py::object& custom) { return to_tuple(rule_catalogue(to_custom(custom))); }, py::arg("custom") = py::none(),
        "All rules, with what they ask, why and what they need; those of one's own come last.");
    m.def("indicator_list", [] { return to_tuple(indicator_catalogue()); }, "All indicators, with what they count.");
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

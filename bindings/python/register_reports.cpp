// How reports are shown to people and given to programs.
#include "asked.hpp"
#include "layers.hpp"
#include "opt_caster.hpp"
#include "options.hpp"
#include "osl/codec/bytes.hpp"
#include "osl/reports/figures.hpp"
#include "osl/reports/html.hpp"
#include "osl/reports/layout.hpp"
#include "osl/reports/overview.hpp"
#include "osl/reports/registry.hpp"
#include "osl/reports/text.hpp"
#include "record.hpp"
#include "streams.hpp"

namespace osl::python {

namespace {

List<Report> reports_in(const py::object& given) {
    if (!py::isinstance<py::iterable>(given)) throw py::type_error("expected reports, as a list of osl.Report");
    List<Report> list;
    for (const auto item : given) list.push_back(as<Report>(item));
    return list;
}

Text text_of(const py::object& thing, const Opt<Text>& lang, const Opt<std::int64_t>& width, bool whole) {
    reports::Presentation how;
    if (lang) how.lang = to_code<Language>(*lang);
    if (width) how.width = Total(*width);
    if (const auto* report = if_record<Report>(thing)) return reports::text(*report, how);
    if (const auto* table = if_record<FigureTable>(thing)) return reports::text(*table, how);
    if (const auto* rule = if_record<RuleDescription>(thing)) return reports::text(*rule, how, whole);
    if (const auto* finding = if_record<Finding>(thing)) return reports::text(*finding, {}, how);
    if (const auto* error = if_record<DecodeError>(thing)) return reports::text({error, 1}, Total(1), how);
    throw py::type_error("expected a report, a table of figures, a finding, a rule or a decode error");
}

Text html_of(const py::object& thing, const Opt<Text>& lang) {
    reports::Presentation how;
    if (lang) how.lang = to_code<Language>(*lang);
    if (const auto* report = if_record<Report>(thing)) return reports::html(*report, how);
    if (const auto* check = if_record<CheckResult>(thing)) return reports::html(*check, how);
    if (const auto* table = if_record<FigureTable>(thing)) return reports::html(*table, how);
    throw py::type_error("expected a report, a result of a check or a table of figures");
}

}  // namespace

void register_reports(py::module_& m) {
    register_used<reports::ReportForm>(m);
    register_record<reports::Presentation>(m);
    register_record<reports::Overview>(m);
    py::options options;
    options.disable_function_signatures();
    m.def(
        "report_text",
        [](const py::args& given, const py::kwargs& keywords) {
            const auto showing = shown_by(given, keywords);
            return reports::written(reports_in(showing.reports), showing.form, showing.how);
        },
        doc_of_showing().c_str());
    m.def(
        "overview", [](const py::object& given) { return to_owner(reports::overview_of(reports_in(given))); }, py::arg("reports"),
        "overview(reports)\n--\n\nWhat several reports come to.");
    m.def("text_of", &text_of, py::arg("thing"), py::arg("lang") = py::none(), py::arg("width") = py::none(), py::arg("whole") = true,
          "A report, table of figures, finding, rule or decode error as text for people.");
    m.def("html_of", &html_of, py::arg("thing"), py::arg("lang") = py::none(),
          "A report, result of a check or table of figures as HTML for notebooks.");
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
        "grid",
        [](const py::iterable& rows, const py::iterable& right) {
            List<List<Text>> cells;
            for (const auto row : rows) {
                cells.emplace_back();
                for (const auto cell : row) cells.back().push_back(Text(bytes_of(cell).view));
            }
            List<std::size_t> columns;
            for (const auto column : right) columns.push_back(column.cast<std::size_t>());
            return reports::grid(cells, columns);
        },
        py::arg("rows"), py::arg("right"), "Rows in columns; those in `right` are aligned to the right.");
    m.def(
        "wrapped", [](const Text& text, std::size_t columns, const Text& indent) { return reports::wrapped(text, columns, indent); },
        py::arg("text"), py::arg("columns"), py::arg("indent"), "A paragraph broken at so many columns, or in one line at 0.");
    m.def(
        "write_file",
        [](const py::object& path, const Text& text) {
            const auto sink = create_file(path_of(path));
            sink->write(text);
            sink->finish();
        },
        py::arg("path"), py::arg("text"), "Writes a text. An older file is replaced only when all is written.");
    m.def(
        "presentation_options", [] { return py::object(describe_record(record_type<reports::Presentation>())["fields"]); },
        "The fields of `osl.Presentation`, as `describe` tells them.");
}

}  // namespace osl::python

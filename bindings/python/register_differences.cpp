// What has changed between two registers or two reports.
#include "gil.hpp"
#include "layers.hpp"
#include "options.hpp"
#include "osl/reports/difference.hpp"
#include "osl/survey.hpp"
#include "record.hpp"

namespace osl::python {

namespace {

py::object register_diff(const py::object& self, const py::object& other, bool findings) {
    const auto& before = as<Register>(self);
    const auto& after = as<Register>(other);
    RegisterDifference out = [&] {
        const Unlocked unlocked;
        return difference(before, after, findings);
    }();
    return to_owner(std::move(out));
}

py::object report_diff(const py::object& self, const py::object& other) {
    const auto& before = as<Report>(self);
    const auto& after = as<Report>(other);
    ReportDifference out = [&] {
        const Unlocked unlocked;
        return difference(before, after);
    }();
    return to_owner(std::move(out));
}

Text difference_text(const py::object& given, const Text& form, const Text& lang, const Text& csv) {
    const auto shape = to_code<reports::DifferenceForm>(form);
    const reports::Presentation presentation{.lang = to_code<Language>(lang), .csv = to_code<reports::CsvDialect>(csv)};
    if (const auto* registers = if_record<RegisterDifference>(given)) return reports::written(*registers, shape, presentation);
    if (const auto* between = if_record<ReportDifference>(given)) return reports::written(*between, shape, presentation);
    throw py::type_error(Text("expected an osl.RegisterDifference or an osl.ReportDifference, not ") + Py_TYPE(given.ptr())->tp_name);
}

}  // namespace

void register_differences(py::module_& m) {
    register_record<RegisterDifference>(m);
    register_record<ReportDifference>(m);
    register_used<reports::DifferenceForm>(m);
    register_used<reports::CsvDialect>(m);

    py::options options;
    options.disable_function_signatures();
    add_function(
        record_class<Register>(), "diff", &register_diff, py::arg("later"), py::kw_only(), py::arg("findings") = true,
        "What has changed from this register to a later wave of it. With `findings` both are checked as well, which tells what is\n"
        "found no more and what is new. Raises `osl.Misuse` for a register of another programme.");
    add_function(record_class<Report>(), "diff", &report_diff, py::arg("later"),
                 "What has changed from this report to a later one: findings, tallies, figures. Where the two do not answer the same\n"
                 "question, `incomparable` says why.");
    m.def("difference_text", &difference_text, py::arg("difference"), py::arg("form") = "text", py::kw_only(), py::arg("lang") = "en",
          py::arg("csv") = "standard",
          "A difference as text: for people (`text`, in `lang`), or for programs (`json`, `csv`): the same bytes as the command line and\n"
          "C++ give.");
}

}  // namespace osl::python

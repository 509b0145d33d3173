// Profiles and baselines: what is asked for a purpose, and what a report is held against.
#include "custom.hpp"
#include "errors.hpp"
#include "gil.hpp"
#include "layers.hpp"
#include "opt_caster.hpp"
#include "options.hpp"
#include "osl/survey/profile.hpp"
#include "osl/survey/report.hpp"
#include "record.hpp"
#include "streams.hpp"

namespace osl::python {

namespace {

template <describe::Record T>
const T& expect(py::handle object, const char* what) {
    const auto* record = if_record<T>(object);
    if (record == nullptr) throw py::type_error(Text("expected ") + what + ", not a " + Py_TYPE(object.ptr())->tp_name);
    return *record;
}

}  // namespace

void register_profiles(py::module_& m) {
    register_record<Profile>(m);
    register_record<Baseline>(m);
    m.def(
        "profiles",
        [] {
            py::tuple out(profiles().size());
            for (std::size_t i = 0; i != profiles().size(); ++i) out[i] = to_owner(Profile(profiles()[i]));
            return out;
        },
        "The profiles that come with the library.");
    m.def(
        "read_profile",
        [](const py::object& path, const py::object& custom) { return to_owner(read_profile(path_of(path), to_custom(custom))); },
        py::arg("path"), py::arg("custom") = py::none(),
        "A profile from a file. `osl.DecodeError` tells everything that is wrong with it.");
    m.def(
        "profile_chain",
        [](const py::object& name, const py::object& custom) {
            const auto chain = profile_chain(path_of(name), to_custom(custom));
            py::tuple out(chain.size());
            for (std::size_t i = 0; i != chain.size(); ++i) out[i] = to_owner(Profile(chain[i]));
            return out;
        },
        py::arg("name"), py::arg("custom") = py::none(),
        "A profile by its id or file, and those that it extends, each after the one that extends it.");
    m.def(
        "resolved",
        [](const py::object& request, const py::object& custom) {
            return to_owner(resolved(expect<Request>(request, "an osl.Request"), to_custom(custom)));
        },
        py::arg("request"), py::arg("custom") = py::none(),
        "The request with everything filled in that its profile and the defaults say, but for times.");
    m.def(
        "read_baseline", [](const py::object& path) { return to_owner(read_baseline(path_of(path))); }, py::arg("path"),
        "A baseline from a file. `osl.DecodeError` tells everything that is wrong with it.");
    m.def(
        "write_baseline",
        [](const py::object& baseline, const py::object& path) {
            write_baseline(expect<Baseline>(baseline, "an osl.Baseline"), path_of(path));
        },
        py::arg("baseline"), py::arg("path"), "Writes a baseline, indented. An older file is replaced only when all is written.");
    m.def(
        "baseline_of",
        [](const py::object& report, const py::object& before) {
            const auto& of = expect<Report>(report, "an osl.Report");
            return to_owner(before.is_none() ? baseline_of(of) : baseline_of(of, expect<Baseline>(before, "an osl.Baseline")));
        },
        py::arg("report"), py::arg("before") = py::none(),
        "The findings of a report as a baseline, with what `before` accepts. The report must hold all findings of the whole register.");
    m.def(
        "held_against",
        [](const py::object& report, const py::object& baseline, const Text& source) {
            auto held = expect<Report>(report, "an osl.Report");
            hold_against(held, expect<Baseline>(baseline, "an osl.Baseline"), source);
            return to_owner(std::move(held));
        },
        py::arg("report"), py::arg("baseline"), py::arg("source") = "",
        "The report with what the baseline says of its findings: which are new, known or accepted, and which are no longer found.");
}

}  // namespace osl::python

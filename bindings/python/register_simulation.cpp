// Simulated registers.
#include "gil.hpp"
#include "layers.hpp"
#include "opt_caster.hpp"
#include "options.hpp"
#include "osl/codec/stream.hpp"
#include "osl/simulation.hpp"
#include "record.hpp"
#include "streams.hpp"

namespace osl::python {

namespace {

SimulationOptions to_simulation(std::uint64_t centres, std::uint64_t seed, const Text& like) {
    return {.centres = centres, .seed = seed, .like = to_code<Likeness>(like)};
}

Register simulate_all(std::uint64_t centres, std::uint64_t seed, const Text& like) {
    const auto options = to_simulation(centres, seed, like);
    const Unlocked unlocked;
    return simulate(options);
}

void write_simulation(const py::object& to, std::uint64_t centres, std::uint64_t seed, const Text& like, const Opt<Text>& form,
                      const Opt<Text>& compression, const py::object& callback) {
    Simulation simulation(to_simulation(centres, seed, like));
    auto target = open_target(to);
    const auto packing = packing_of(form, compression, target);
    const auto progress = to_progress(callback);
    const Unlocked unlocked;
    CentreWriter writer(compressed(std::move(target.bytes), *packing.compression), *packing.form, simulation.header());
    for (std::uint64_t done = 0; const auto centre = simulation.next();) {
        writer.put(*centre);
        if (++done % centres_between_reports == 0) progress(0, done);
    }
    writer.finish();
}

}  // namespace

void register_simulation(py::module_& m) {
    register_used<Likeness>(m);
    py::options options;
    options.disable_function_signatures();
    const auto none = py::none();
    m.def("simulate", &simulate_all, py::arg("centres"), py::kw_only(), py::arg("seed") = 1, py::arg("like") = "pilot",
          "A simulated register: of likeness `ideal` no rule finds anything in it, of likeness `pilot` it has the pilot's distributions.\n"
          "The same numbers give the same register on every machine.");
    m.def("write_simulation", &write_simulation, py::arg("target"), py::arg("centres"), py::kw_only(), py::arg("seed") = 1,
          py::arg("like") = "pilot", py::arg("form") = none, py::arg("compression") = none, py::arg("progress") = none,
          "Writes a simulated register centre by centre, in constant memory. Target, form and compression are as for `write`.");
}

}  // namespace osl::python

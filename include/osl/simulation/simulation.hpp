// The simulation: what is to be made, and the centres one by one.
#pragma once

#include <cstdint>
#include <memory>

#include "osl/model/records/register.hpp"
#include "osl/simulation/likeness.hpp"

namespace osl {

struct SimulationOptions {
    std::uint64_t centres = 52;
    std::uint64_t seed = 1;
    Likeness like = Likeness::ideal;
};

/// The version of what simulations give. It grows with every change of their content, and so do the digests in
/// tests/simulation/determinism_test.cpp. Stands in the programme's `extra`.
inline constexpr int simulation_version = 1;

/// A simulated register, centre by centre and in constant memory.
///
/// A centre depends on nothing but the options and its index, on every machine and with every compiler, so that parts of one register may
/// be made independently of one another. Of likeness `ideal`, no rule finds anything. Of likeness `pilot`, each block of 52 centres has
/// exactly the margins published of the pilot (steps, forms with their labels, workloads, trainees by group, at most so many a centre);
/// the rest that does not fill a block has them as nearly as whole numbers allow. What was never published is invented and plausible.
class Simulation {
public:
    explicit Simulation(SimulationOptions options = {});
    Simulation(Simulation&&) noexcept;
    Simulation& operator=(Simulation&&) noexcept;
    ~Simulation();

    [[nodiscard]] const SimulationOptions& options() const& noexcept OSL_LIFETIMEBOUND;
    const SimulationOptions& options() const&& = delete;

    /// What stands before the centres. Its size does not grow with their number.
    [[nodiscard]] const RegisterHeader& header() const& noexcept OSL_LIFETIMEBOUND;
    const RegisterHeader& header() const&& = delete;

    /// The next centre, or nothing at the end.
    [[nodiscard]] Opt<Centre> next();

    /// The centre at an index from 0, whatever `next` has given. Several threads may ask at once. Throws `Error` beyond the last.
    [[nodiscard]] Centre at(std::uint64_t index) const;

private:
    class State;
    std::unique_ptr<State> state_;
};

/// The whole of a simulated register.
[[nodiscard]] Register simulate(const SimulationOptions& options = {});

}  // namespace osl

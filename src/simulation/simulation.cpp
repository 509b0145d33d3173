#include "osl/simulation/simulation.hpp"

#include <algorithm>

#include "centres.hpp"
#include "osl/describe/poll.hpp"

namespace osl {

namespace {

using simulation::PilotBlock;
using simulation::Which;

PilotBlock block_of(const SimulationOptions& options, std::uint64_t index) {
    const auto number = index / PilotBlock::most;
    const auto left = options.centres - number * PilotBlock::most;
    return {options.seed, number, static_cast<int>(std::min<std::uint64_t>(left, PilotBlock::most))};
}

Centre from_block(const Which& which, const PilotBlock& block) {
    return simulation::pilot_centre(which, block[which.index % PilotBlock::most]);
}

}  // namespace

class Simulation::State {
public:
    explicit State(const SimulationOptions& options) : options_(options), header_(simulation::header_for(options)) {}

    [[nodiscard]] const SimulationOptions& options() const noexcept { return options_; }
    [[nodiscard]] const RegisterHeader& header() const noexcept { return header_; }

    [[nodiscard]] Centre at(std::uint64_t index) const {
        if (index >= options_.centres)
            throw Error("there is no centre " + std::to_string(index) + " among the " + std::to_string(options_.centres) + " simulated");
        const auto which = which_at(index);
        return options_.like == Likeness::ideal ? simulation::ideal_centre(which) : from_block(which, block_of(options_, index));
    }

    Opt<Centre> next() {
        if (next_ == options_.centres) return {};
        poll();
        const auto which = which_at(next_++);
        if (options_.like == Likeness::ideal) return simulation::ideal_centre(which);
        if (!block_ || block_->number() != which.index / PilotBlock::most) block_ = block_of(options_, which.index);
        return from_block(which, *block_);
    }

private:
    [[nodiscard]] Which which_at(std::uint64_t index) const noexcept { return {options_.seed, index, options_.centres}; }

    SimulationOptions options_;
    RegisterHeader header_;
    std::uint64_t next_ = 0;
    Opt<PilotBlock> block_;  ///< of the centre given last: made once for all its centres
};

Simulation::Simulation(SimulationOptions options) : state_(std::make_unique<State>(options)) {}
Simulation::Simulation(Simulation&&) noexcept = default;
Simulation& Simulation::operator=(Simulation&&) noexcept = default;
Simulation::~Simulation() = default;

const SimulationOptions& Simulation::options() const& noexcept { return state_->options(); }
const RegisterHeader& Simulation::header() const& noexcept { return state_->header(); }
Opt<Centre> Simulation::next() { return state_->next(); }
Centre Simulation::at(std::uint64_t index) const { return state_->at(index); }

Register simulate(const SimulationOptions& options) {
    Simulation simulation(options);
    Register all{.format = simulation.header().format, .programme = simulation.header().programme, .centres = {}};
    while (auto centre = simulation.next()) all.centres.push_back(*std::move(centre));
    return all;
}

}  // namespace osl

// The pilot's margins, and how a block of centres shares them out.
#pragma once

#include "dossier.hpp"
#include "osl/model/records/figure_table.hpp"
#include "osl/model/time/centre_at.hpp"

namespace osl::simulation {

/// What was published of the pilot, read from the published figures once.
struct PilotMargins {
    std::array<int, step_count> done;        ///< 51, 34, 26, 44, 20, 3, 7
    List<const CodeLabel*> forms;            ///< table A, one entry an indication: 34, in the table's order
    List<const CodeLabel*> workloads;        ///< table B likewise: 44
    std::array<int, 3> organisers;           ///< trainees by size of centre: small 20, medium 20, large 21 (S1)
    int educators;                           ///< 21 (S1)
    std::array<int, 3> organisers_a_centre;  ///< at most, by size: 2, 2, 3

    [[nodiscard]] static const PilotMargins& published();
};

/// What the margins decide of one centre.
struct PilotProfile {
    CentreSize size{};
    bool educators_institution = false;
    int trainees = 0;
    std::array<bool, step_count> done{};
    const CodeLabel* form = nullptr;      ///< where step II is done
    const CodeLabel* workload = nullptr;  ///< where step IV is done

    [[nodiscard]] bool has(Step step) const noexcept { return done[static_cast<std::size_t>(step)]; }
};

/// As many centres as the pilot had, whose margins are the pilot's; or fewer, with margins as near as whole numbers allow. Which centre
/// has what is drawn within the block, by seed and number of the block.
class PilotBlock {
public:
    static constexpr std::size_t most = 52;

    PilotBlock(std::uint64_t seed, std::uint64_t number, int centres);

    [[nodiscard]] const PilotProfile& operator[](std::size_t place) const noexcept { return profiles_.at(place); }
    [[nodiscard]] std::uint64_t number() const noexcept { return number_; }

private:
    void seat_institutions();
    void send_trainees();
    void take_steps();
    void choose_forms();
    void choose_workloads();

    template <class Eligible, class Preferred>
    void take(Step step, int others, const Eligible& eligible, const Preferred& preferred);
    template <class Fits>
    void place(List<const CodeLabel*> labels, List<std::size_t> places, const CodeLabel* PilotProfile::* member, const Fits& fits);

    /// So many of the pilot's 52, for this block; rounded half up.
    [[nodiscard]] int share(int of_all) const noexcept;
    /// So many of a table's indications, evenly through the table from a place drawn.
    [[nodiscard]] List<const CodeLabel*> sample(const List<const CodeLabel*>& all, std::size_t count);
    [[nodiscard]] List<std::size_t> shuffled();

    std::uint64_t number_;
    int centres_;
    Choices choices_;
    std::array<PilotProfile, most> profiles_{};
};

}  // namespace osl::simulation

// What somebody who has a table can work out of the counts that it does not print.
#pragma once

#include "osl/rules/engine/table_at.hpp"

namespace osl::rules::disclosure {

/// By what a small number gives itself away.
enum class Channel : std::uint8_t {
    none,
    printed,
    percentage,
    neighbour,  ///< a percentage with the denominator that stands beside it
    mean,       ///< a mean times its denominator
    at_most,
    sums,        ///< totals and the other parts
    complement,  ///< the denominator less the count
    denominator,
};

/// One place of a table. `least` and `most` bound the number that is too small; it is known where they are equal.
struct Reading {
    Channel channel = Channel::none;
    std::int64_t least = 0;
    std::int64_t most = 0;
    bool decided = true;  ///< false where the table is too large, or too contradictory, to be sure that nothing can be worked out
};

/// Everything that can be worked out of a well-shaped table of counts of persons.
struct TableReading {
    List<Reading> places;   ///< by the places of the table
    std::size_t steps = 0;  ///< what it took, for tests
};

/// `k` is the least count that may be published. Complements and denominators are counts of persons unless `of_means`.
[[nodiscard]] TableReading read_table(const TableAt& table, std::int64_t k, bool of_means);

}  // namespace osl::rules::disclosure

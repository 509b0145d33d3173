// What a simulated register is like.
#pragma once

#include "osl/describe/code.hpp"

namespace osl {

/// What a simulated register is like.
enum class Likeness : std::uint8_t { ideal, pilot };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Likeness>, F&& f) {
    using enum Likeness;
    return f(describe::About{"Likeness", {"podobieństwo", "likeness"}, "What a simulated register is like.", "format osl/1"},
             code(ideal, "ideal", {"wdrożenie wzorcowe", "ideal implementation"},
                  {"Everything is recorded, done and in order: no rule finds anything.", "format osl/1"}),
             code(pilot, "pilot", {"jak w pilotażu", "like the pilot"},
                  {"Steps, forms, workloads and trainees are distributed as published of the pilot.", "S1"}));
}

}  // namespace osl

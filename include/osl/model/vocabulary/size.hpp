// How large a centre is.
#pragma once

#include "osl/describe/code.hpp"

namespace osl {

/// Size class of a centre, by the inhabitants of its municipality. Where the bounds lie is the size policy's business (C3).
enum class CentreSize : std::uint8_t { small, medium, large };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<CentreSize>, F&& f) {
    using enum CentreSize;
    return f(describe::About{"CentreSize",
                             {"wielkość ośrodka", "size of a centre"},
                             "Size class of a centre by the inhabitants of its municipality.",
                             "S1, C3"},
             code(small, "small", {"mały ośrodek", "small centre"}, {"Up to 25 000 inhabitants under the standard policy.", "S1, C3"}),
             code(medium, "medium", {"średni ośrodek", "medium centre"},
                  {"Above 25 000 and up to 100 000 inhabitants under the standard policy.", "S1, C3"}),
             code(large, "large", {"duży ośrodek", "large centre"}, {"Above 100 000 inhabitants under the standard policy.", "S1, C3"}));
}

}  // namespace osl

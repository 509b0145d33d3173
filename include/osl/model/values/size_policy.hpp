// Where the size classes of centres begin and end.
#pragma once

#include "osl/describe/invariant.hpp"
#include "osl/model/values/number.hpp"
#include "osl/model/vocabulary/size.hpp"

namespace osl {

/// The bounds of the size classes, each belonging to the class below it. The sources leave open where exactly 25 000 belongs, so the
/// answer is a policy that a programme may state (C3).
class SizePolicy {
public:
    static constexpr describe::About about{"SizePolicy",
                                           {"progi wielkości ośrodków", "size policy"},
                                           "The bounds of the size classes; each bound belongs to the class below it.",
                                           "S1, C3"};

    /// Fault: `broken_invariant` when `small_max` is not less than `medium_max`.
    [[nodiscard]] static Result<SizePolicy> make(const Population& small_max, const Population& medium_max) {
        return describe::checked(SizePolicy(small_max, medium_max, Unchecked{}));
    }

    /// Throws `InvalidValue`.
    SizePolicy(const Population& small_max, const Population& medium_max)
        : SizePolicy(
              make(small_max, medium_max).value_or_throw(std::to_string(small_max.value()) + ", " + std::to_string(medium_max.value()))) {}

    /// Small up to 25 000, medium up to 100 000, large above (S1, C3).
    [[nodiscard]] static SizePolicy standard() { return {Population(25'000), Population(100'000), Unchecked{}}; }

    [[nodiscard]] Population small_max() const noexcept { return small_max_; }
    [[nodiscard]] Population medium_max() const noexcept { return medium_max_; }

    /// The class of a centre whose municipality has so many inhabitants.
    [[nodiscard]] constexpr CentreSize classify(Population population) const noexcept {
        if (population <= small_max_) return CentreSize::small;
        return population <= medium_max_ ? CentreSize::medium : CentreSize::large;
    }

    friend bool operator==(const SizePolicy&, const SizePolicy&) = default;

    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("small_max", &SizePolicy::small_max_, {"małe do", "small up to"},
                       {.unit = "people",
                        .meaning = "most inhabitants of a small centre's municipality; 25 000 if no policy is stated",
                        .source = "S1, C3"}),
                 field("medium_max", &SizePolicy::medium_max_, {"średnie do", "medium up to"},
                       {.unit = "people",
                        .meaning = "most inhabitants of a medium centre's municipality; 100 000 if no policy is stated",
                        .source = "S1, C3"}));
    }
    template <class F>
    static constexpr decltype(auto) invariants(F&& f) {
        return f(ordered("small_max", &SizePolicy::small_max_, "medium_max", &SizePolicy::medium_max_, true));
    }

private:
    struct Unchecked {};
    SizePolicy(const Population& small_max, const Population& medium_max, Unchecked) : small_max_(small_max), medium_max_(medium_max) {}

    Population small_max_;
    Population medium_max_;
};

}  // namespace osl

// Which findings of one check are those of another, by their fingerprints.
#pragma once

#include "osl/rules/finding.hpp"

namespace osl {

/// The findings of two checks. Of findings that share a fingerprint as many persist as there are in both.
struct FindingDifference {
    List<Finding> new_ = {};
    List<Finding> gone = {};
    List<Finding> persisting = {};
    bool new_is_certain = true;
    bool gone_is_certain = true;

    friend bool operator==(const FindingDifference&, const FindingDifference&) = default;

    static constexpr describe::About about{"FindingDifference",
                                           {"różnica ustaleń", "difference of findings"},
                                           "The findings of two checks, compared by fingerprint."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("new", &FindingDifference::new_, {"nowe", "new"}, {.meaning = "in the order of the later check"}),
                 field("gone", &FindingDifference::gone, {"już niestwierdzone", "gone"}, {.meaning = "in the order of the earlier check"}),
                 field("persisting", &FindingDifference::persisting, {"utrzymujące się", "persisting"},
                       {.meaning = "as the later check tells them"}),
                 field("new_is_certain", &FindingDifference::new_is_certain, {"nowe na pewno", "new is certain"},
                       {.meaning =
                            "false where the earlier check may have had them without telling: findings were cut off, centres left out"}),
                 field("gone_is_certain", &FindingDifference::gone_is_certain, {"niestwierdzone na pewno", "gone is certain"},
                       {.meaning = "false where the later check may have them without telling"}));
    }
};

/// Compares what two checks hold; whether each holds all is looked at.
[[nodiscard]] FindingDifference difference(const CheckResult& before, const CheckResult& after);

}  // namespace osl

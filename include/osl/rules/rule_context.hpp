// What a custom rule of another language is told besides the centre.
#pragma once

#include "osl/model/records/programme.hpp"

namespace osl {

/// The programme and the times at which a rule is asked.
struct RuleContext {
    Programme programme;
    Day as_of;
    Day known_by;
    Day observed_on;

    friend bool operator==(const RuleContext&, const RuleContext&) = default;

    static constexpr describe::About about{"RuleContext",
                                           {"okoliczności pytania", "context of a rule"},
                                           "The programme and the times at which a custom rule is asked."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("programme", &RuleContext::programme, {"program", "programme"}),
                 field("as_of", &RuleContext::as_of, {"stan na dzień", "as of"},
                       {.meaning = "what was true on this day", .dated = Dated::bound}),
                 field("known_by", &RuleContext::known_by, {"według wiedzy na dzień", "known by"},
                       {.meaning = "what had been recorded by this day", .dated = Dated::bound}),
                 field("observed_on", &RuleContext::observed_on, {"dzień obserwacji", "day of observation"},
                       {.meaning = "of the centre, else of the register", .dated = Dated::bound}));
    }
};

}  // namespace osl

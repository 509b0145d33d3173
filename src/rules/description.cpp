#include "osl/rules/engine/description.hpp"

namespace osl::rules {

RuleDescription description_of(const RuleInfo& info) {
    const auto phrase = [](const Local& text) { return Phrase{Text(text.pl), Text(text.en)}; };
    return {.name = Text(info.name),
            .family = Text(info.family()),
            .nature = info.nature,
            .severity = info.severity,
            .question = phrase(info.question),
            .why = phrase(info.why),
            .message = phrase(info.message),
            .source = Text(info.source),
            .pilot_only = info.pilot_only,
            .active_only = info.active_only};
}

}  // namespace osl::rules

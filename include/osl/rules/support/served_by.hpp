// Whether somebody of a role is among the supporters that a list names.
#pragma once

#include "osl/rules/rule.hpp"

namespace osl::rules::support {

/// Passes when one of the named supporters has the role. An id that the programme does not define, or a supporter whose roles are not
/// recorded, may have it: then not evaluable rather than fail. A list that is not recorded names nobody.
[[nodiscard]] inline Answer served_by(const SupportRoles& supporters, SupportRole role) {
    if (supporters.has(role)) return Answer::pass;
    return supporters.unknown ? Answer::not_evaluable : Answer::fail;
}

/// The ids of a list, for a message.
[[nodiscard]] inline Text ids_of(const List<Id>& ids) {
    Text out;
    for (const auto& id : ids) out += (out.empty() ? "" : ", ") + id.text();
    return out.empty() ? "[]" : out;
}

}  // namespace osl::rules::support

// Rules beside those of the registry, as a list that those pass on who need not know what a rule is; rules/custom.hpp makes them.
#pragma once

#include <memory>

#include "osl/describe/containers.hpp"

namespace osl {

class CustomRule;

using CustomRules = List<std::shared_ptr<const CustomRule>>;

}  // namespace osl

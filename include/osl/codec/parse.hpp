// From JSON text to the neutral tree, with the place of every value, in one pass that says what is wrong and what to do about it.
#pragma once

#include <functional>

#include "osl/codec/diagnosis.hpp"
#include "osl/codec/limits.hpp"

namespace osl::codec {

/// Called with each element of one top-level list as soon as it is complete; the element is then dropped from the tree, so that a long
/// document needs the memory of one element.
struct ElementHook {
    std::string_view list;                                                    ///< the name of the list in the root object
    std::function<void(Node&& element, std::size_t index, bool clean)> take;  ///< `clean`: the parser found nothing wrong within it
};

/// The tree of a text. Nothing when the text is not JSON or passes a limit; what was found before is in `diagnosis` either way.
/// Duplicate keys are errors, but the tree is still made. The text must outlive the diagnosis's use.
[[nodiscard]] Opt<Node> parse(std::string_view text, Diagnosis& diagnosis, const Limits& limits = {}, const ElementHook* hook = nullptr);

}  // namespace osl::codec

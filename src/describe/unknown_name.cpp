#include "osl/describe/unknown_name.hpp"

#include "osl/describe/nearest.hpp"
#include "osl/describe/shown.hpp"

namespace osl {

namespace {

Opt<Text> nearest_text(std::string_view name, std::span<const std::string_view> known) {
    const auto found = describe::nearest(name, known);
    return found ? Opt<Text>(Text(*found)) : Opt<Text>();
}

}  // namespace

UnknownName::UnknownName(std::string_view kind, std::string_view name, std::span<const std::string_view> known)
    : UnknownName(kind, name, nearest_text(name, known)) {}

UnknownName::UnknownName(std::string_view kind, std::string_view name, Opt<Text> nearest)
    : Error("no " + Text(kind) + " '" + shown(name) + "'" + (nearest ? "; did you mean '" + *nearest + "'?" : Text())),
      kind_(kind),
      name_(name),
      nearest_(std::move(nearest)) {}

}  // namespace osl

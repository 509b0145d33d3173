// Keeps nlohmann/json from writing our enumerations as bare numbers, and from reading bare numbers as codes. It would do so in silence for
// every enumeration that it knows nothing of, so that what a program writes would depend on whether, and where, <osl/codec/nlohmann.hpp>
// was included. With these in sight, which argument-dependent lookup finds, `nlohmann::json j = osl::Step::…` does not compile without that
// header; with it, it gives the code. Needs nothing of nlohmann/json.
#pragma once

#include <type_traits>

namespace osl::no_json {

template <class Json, class E>
    requires std::is_enum_v<E>
void to_json(Json& json, const E& value) = delete;  // include <osl/codec/nlohmann.hpp>

template <class Json, class E>
    requires std::is_enum_v<E>
void from_json(const Json& json, E& value) = delete;  // include <osl/codec/nlohmann.hpp>

}  // namespace osl::no_json

// That lookup sees the enumeration's own namespace only, so each of ours that declares one has them; tests/meta looks for one that
// has not. NOLINTBEGIN(misc-unused-using-decls)
namespace osl {
using no_json::from_json;
using no_json::to_json;
namespace describe {
using no_json::from_json;
using no_json::to_json;
}  // namespace describe
namespace codec {
using no_json::from_json;
using no_json::to_json;
}  // namespace codec
namespace tables {
using no_json::from_json;
using no_json::to_json;
}  // namespace tables
namespace reports {
using no_json::from_json;
using no_json::to_json;
}  // namespace reports
namespace rules::disclosure {
using no_json::from_json;
using no_json::to_json;
}  // namespace rules::disclosure
namespace rules::of_register {
using no_json::from_json;
using no_json::to_json;
}  // namespace rules::of_register
namespace rules::published {
using no_json::from_json;
using no_json::to_json;
}  // namespace rules::published
namespace rules::steps {
using no_json::from_json;
using no_json::to_json;
}  // namespace rules::steps
namespace rules::territory {
using no_json::from_json;
using no_json::to_json;
}  // namespace rules::territory
}  // namespace osl
// NOLINTEND(misc-unused-using-decls)

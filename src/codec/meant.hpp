// What was probably meant by a value that does not decode, and what to do about it.
#pragma once

#include "osl/codec/node.hpp"
#include "osl/describe/shape.hpp"

namespace osl::codec {

/// The day that a text names in another way than YYYY-MM-DD, such as 16.03.2012, where only one day can be meant.
[[nodiscard]] Opt<Text> day_meant(std::string_view written);

/// The code that is spelt nearly so, or whose term is: in Polish or English.
[[nodiscard]] Opt<Text> code_meant(std::string_view written, const describe::Shape& codes);

/// The field that is spelt nearly so, or whose label is: in Polish or English.
[[nodiscard]] Opt<Text> field_meant(std::string_view written, const describe::Shape& record);

/// What to do about a value of another kind than is wanted.
[[nodiscard]] Opt<Phrase> advice_on_kind(const Node& met, const describe::Shape& wanted);

}  // namespace osl::codec

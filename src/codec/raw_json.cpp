#include "osl/model/values/raw_json.hpp"

#include <algorithm>

#include "osl/codec/parse.hpp"

namespace osl {

Result<RawJson> RawJson::parse(std::string_view text) {
    codec::Diagnosis diagnosis;
    diagnosis.read_from(text);
    const auto node = codec::parse(text, diagnosis, {.max_depth = max_depth});
    if (!node || !diagnosis.clean() || node->kind != codec::Node::Kind::object)
        return Fault{"wrong_text",
                     {"obiekt JSON bez powtórzonych kluczy, najwyżej 32 poziomy zagnieżdżenia",
                      "a JSON object without duplicate keys, at most 32 levels of nesting"}};
    return from_checked(text.substr(node->begin, node->end - node->begin));
}

RawJson RawJson::from_checked(std::string_view text) {
    Text kept(text);
    std::ranges::replace_if(kept, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return {std::move(kept), Unchecked{}};
}

}  // namespace osl

#include "osl/describe/code.hpp"

#include "osl/describe/result.hpp"

namespace osl::describe {

void no_such_code(std::string_view type, std::int64_t value) {
    const Text name(type);
    throw InvalidValue(name + ' ' + std::to_string(value), {"unknown_code", {"kod z tabeli kodów " + name, "a code of " + name}});
}

}  // namespace osl::describe

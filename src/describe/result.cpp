#include "osl/describe/result.hpp"

#include "osl/describe/shown.hpp"

namespace osl {

InvalidValue::InvalidValue(std::string_view met, Fault fault)
    : Error("met " + shown(met) + ", expected " + fault.expected.en), met_(met), fault_(std::move(fault)) {}

}  // namespace osl

#include "osl/describe/result.hpp"

namespace osl {

InvalidValue::InvalidValue(std::string_view met, Fault fault)
    : Error("met " + Text(met) + ", expected " + fault.expected.en), met_(met), fault_(std::move(fault)) {}

}  // namespace osl

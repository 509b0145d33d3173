#include "osl/describe/opt.hpp"

namespace osl::describe {

void not_recorded() { throw std::bad_optional_access(); }

}  // namespace osl::describe

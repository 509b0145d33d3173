// The containers of every record, named once, so that a packed representation can replace them here
// without touching a record.
#pragma once

#include <string>
#include <vector>

#include "osl/describe/opt.hpp"

namespace osl {

/// UTF-8 text.
using Text = std::string;

/// Values in the order in which they were written.
template <class T>
using List = std::vector<T>;

}  // namespace osl

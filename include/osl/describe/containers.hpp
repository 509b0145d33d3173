// The containers of every record, named once, so that a packed representation can replace them here
// without touching a record.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace osl {

/// UTF-8 text.
using Text = std::string;

/// Values in the order in which they were written.
template <class T>
using List = std::vector<T>;

/// A value that may not have been recorded. "Not recorded" is never read as false, 0 or empty.
template <class T>
using Opt = std::optional<T>;

}  // namespace osl

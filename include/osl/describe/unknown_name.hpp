// What is thrown when a caller names something that does not exist.
#pragma once

#include <span>

#include "osl/describe/result.hpp"

namespace osl {

/// A rule, indicator, table or the like is asked for by a name that nothing bears.
class UnknownName : public Error {
public:
    /// `kind` is what was looked for, in English. The nearest of the known names is told with it.
    UnknownName(std::string_view kind, std::string_view name, std::span<const std::string_view> known);

    [[nodiscard]] const Text& kind() const& noexcept OSL_LIFETIMEBOUND { return kind_; }
    [[nodiscard]] const Text& name() const& noexcept OSL_LIFETIMEBOUND { return name_; }
    /// The name probably meant.
    [[nodiscard]] const Opt<Text>& nearest() const& noexcept OSL_LIFETIMEBOUND { return nearest_; }
    const Text& kind() const&& = delete;
    const Text& name() const&& = delete;
    const Opt<Text>& nearest() const&& = delete;

private:
    UnknownName(std::string_view kind, std::string_view name, Opt<Text> nearest);

    Text kind_;
    Text name_;
    Opt<Text> nearest_;
};

}  // namespace osl

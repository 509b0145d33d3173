// Output compared with what lies in a folder `golden` beside the tests, so that a change of it is seen and judged.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

#include "support/files.hpp"

namespace osl::testing {

/// `name` is below tests/. With OSL_WRITE_GOLDEN set the file is written instead, to be looked at.
inline void is_golden(const Text& name, const Text& text) {
    const auto path = Text(OSL_SOURCE_DIR) + "/tests/" + name;
    if (std::getenv("OSL_WRITE_GOLDEN") != nullptr) put_file(path, text);
    INFO(name);
    CHECK(content_of(path) == text);
}

}  // namespace osl::testing

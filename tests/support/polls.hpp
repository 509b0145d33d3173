// How much long work polls.
#pragma once

#include "osl/describe/poll.hpp"

namespace osl::testing {

/// How often something calls the hook.
template <class Work>
int polls_of(Work&& work) {
    int polls = 0;
    auto count = [&] { ++polls; };
    const Polling polling(count);
    work();
    return polls;
}

}  // namespace osl::testing

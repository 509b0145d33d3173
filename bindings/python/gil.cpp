#include "gil.hpp"

#include <atomic>
#include <chrono>
#include <thread>

namespace osl::python {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto between_looks = std::chrono::milliseconds(20);

std::atomic<std::uint64_t> looks = 0;

}  // namespace

void AnswerToSignals::operator()() const {
    thread_local Clock::time_point next{};
    const auto now = Clock::now();
    if (now < next) return;
    next = now + between_looks;
    looks.fetch_add(1, std::memory_order_relaxed);
    const Locked locked;
    if (PyErr_CheckSignals() != 0) throw py::error_already_set();
}

std::uint64_t polls_so_far() noexcept { return looks.load(std::memory_order_relaxed); }

void sleep_until_the_end() noexcept {
    for (;;) std::this_thread::sleep_for(std::chrono::hours(1));
}

Unlocked::~Unlocked() {
    call_python([this] { PyEval_RestoreThread(state_); });
}

Locked::Locked() : state_(call_python([] { return PyGILState_Ensure(); })) {}

}  // namespace osl::python

#include "gil.hpp"

#include <atomic>
#include <chrono>
#include <thread>

namespace osl::python {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto between_looks = std::chrono::milliseconds(20);

std::atomic<std::uint64_t> looks = 0;

/// Threads within long work, and the thread that ends Python once it has begun to. The others come to rest wherever they next look up.
std::atomic<int> working = 0;
std::atomic<bool> ending = false;
std::atomic<std::thread::id> ended_by{};

bool too_late() noexcept { return ending.load() && ended_by.load() != std::this_thread::get_id(); }

/// Only for a thread that counts as working.
void rest_if_too_late() noexcept {
    if (!too_late()) return;
    --working;
    sleep_until_the_end();
}

constexpr auto patience = std::chrono::seconds(1);  // for a thread that waits for a file, say

void end() {
    ended_by = std::this_thread::get_id();
    ending = true;
    const py::gil_scoped_release others_may_run;
    for (const auto until = Clock::now() + patience; working > 0 && Clock::now() < until;)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

}  // namespace

void AnswerToSignals::operator()() const {
    thread_local Clock::time_point next{};
    const auto now = Clock::now();
    if (now < next) return;
    next = now + between_looks;
    looks.fetch_add(1, std::memory_order_relaxed);
    if (too_late() && PyGILState_Check() == 0) rest_if_too_late();
    const Locked locked;
    if (PyErr_CheckSignals() != 0) throw py::error_already_set();
}

std::uint64_t polls_so_far() noexcept { return looks.load(std::memory_order_relaxed); }

void sleep_until_the_end() noexcept {
    for (;;) std::this_thread::sleep_for(std::chrono::hours(1));
}

Unlocked::Unlocked() : state_(PyEval_SaveThread()) {
    ++working;
    rest_if_too_late();
}

Unlocked::~Unlocked() {
    rest_if_too_late();
    call_python([this] { PyEval_RestoreThread(state_); });
    --working;
}

Locked::Locked()
    : state_(call_python([] {
          if (too_late() && PyGILState_Check() == 0) rest_if_too_late();
          return PyGILState_Ensure();
      })) {}

void register_end() {
    py::module_::import("atexit").attr("register")(py::cpp_function(&end));
    py::module_::import("os").attr("register_at_fork")(py::arg("after_in_child") = py::cpp_function([] { working = 0; }));
}

}  // namespace osl::python

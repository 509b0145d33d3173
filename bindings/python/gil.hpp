// The lock of Python's interpreter: given up during long work, which answers to Ctrl-C all the same; taken back for a call of Python.
#pragma once

#include <pybind11/pybind11.h>

#ifdef __GLIBCXX__
#include <cxxabi.h>
#endif

#include "osl/describe/poll.hpp"

namespace osl::python {

namespace py = pybind11;

/// Runs the handlers of the signals that have come, if some time has passed since it did so last. Throws what they raise, which is
/// `KeyboardInterrupt` for Ctrl-C. May be called with the lock and without it.
struct AnswerToSignals {
    void operator()() const;
};
inline constexpr AnswerToSignals answer_to_signals{};

/// How often signals were looked for: what tests count.
[[nodiscard]] std::uint64_t polls_so_far() noexcept;

/// The thread is done for: Python shuts down around it. Up to 3.13 Python would end it by unwinding it, and so the process at the first
/// destructor on the way; so it sleeps until the process is gone, as Python 3.14 lets it.
[[noreturn]] void sleep_until_the_end() noexcept;

/// A call of Python code from within work that has given the lock up. Python may shut down meanwhile.
template <class Call>
auto call_python(Call&& call) {
#ifdef __GLIBCXX__
    try {
        return call();
    } catch (const abi::__forced_unwind&) {
        sleep_until_the_end();
    }
#else
    return call();
#endif
}

/// Long work that holds the lock, since it makes or reads Python objects.
class LongWork {
    Polling polling_{answer_to_signals};
};

/// Long work without the lock: other threads run Python meanwhile.
class Unlocked {
public:
    Unlocked();
    ~Unlocked();
    Unlocked(const Unlocked&) = delete;
    Unlocked& operator=(const Unlocked&) = delete;

private:
    PyThreadState* state_;
    Polling polling_{answer_to_signals};
};

/// With the lock, within work that may have given it up.
class Locked {
public:
    Locked();
    ~Locked() { PyGILState_Release(state_); }
    Locked(const Locked&) = delete;
    Locked& operator=(const Locked&) = delete;

private:
    PyGILState_STATE state_;
};

/// Lets work of daemon threads come to rest before Python takes down what they use.
void register_end();

}  // namespace osl::python

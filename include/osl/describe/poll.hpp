// How long work is broken off: it says now and then, on its own thread, that it is still at it.
#pragma once

#include <memory>
#include <type_traits>

namespace osl {

namespace detail {

struct PollTarget {
    void (*call)(void* context) = nullptr;
    void* context = nullptr;
    unsigned left = 0;  ///< units of work until it is called next
};

inline thread_local constinit PollTarget poll_target{};

/// One unit of work takes up to some tens of microseconds: a token, a record, a row; so many of them lie between two calls.
inline constexpr unsigned units_between_polls = 64;

}  // namespace detail

/// While it lives, long work on this thread calls `function` now and then: reading, writing, decoding, encoding, checking, counting,
/// simulating, making tables. An exception that it throws breaks the work off, as an error would: nothing leaks, and no file is replaced.
/// Of several, the innermost is called. `function` must outlive it.
class Polling {
public:
    template <class Function>
    explicit Polling(Function& function) noexcept : outer_(detail::poll_target) {
        using Plain = std::remove_const_t<Function>;
        detail::poll_target = {[](void* context) { (*static_cast<Function*>(static_cast<Plain*>(context)))(); },
                               const_cast<Plain*>(
                                   std::addressof(function)),  // NOLINT(cppcoreguidelines-pro-type-const-cast): given back above
                               outer_.left};
    }
    ~Polling() {
        outer_.left = detail::poll_target.left;
        detail::poll_target = outer_;
    }
    Polling(const Polling&) = delete;
    Polling& operator=(const Polling&) = delete;

private:
    detail::PollTarget outer_;
};

/// Called by long work once for each unit of it: cheap, since it passes on one call of many.
inline void poll() {
    auto& target = detail::poll_target;
    if (target.call == nullptr) return;
    if (target.left != 0) {
        --target.left;
        return;
    }
    target.left = detail::units_between_polls - 1;
    target.call(target.context);
}

/// As `poll`, for a unit of work that itself takes milliseconds.
inline void poll_now() {
    auto& target = detail::poll_target;
    if (target.call != nullptr) target.call(target.context);
}

}  // namespace osl

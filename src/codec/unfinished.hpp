// Files that are being written and not finished: where a signal's handler finds them.
#pragma once

#include <atomic>

#include "osl/describe/containers.hpp"

namespace osl {

/// A file that is to be removed unless it is finished. While it lives, `remove_unfinished` removes it too.
class Unfinished {
public:
    Unfinished() = default;
    explicit Unfinished(Text path);
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    Unfinished& operator=(Unfinished&& other) noexcept;
    ~Unfinished() { keep(); }

    [[nodiscard]] explicit operator bool() const noexcept { return slot_ != nullptr; }
    [[nodiscard]] const Text& path() const noexcept { return path_; }

    /// Removes the file, if that was not done already.
    void remove() noexcept;

    /// The file stays.
    void keep() noexcept;

    /// A place in the list of them. Never freed, used again, so that a handler may walk the list at any time.
    struct Slot {
        std::atomic<const char*> path = nullptr;  ///< owned by whoever takes it out
        std::atomic<bool> taken = true;
        Slot* next = nullptr;
    };

private:
    [[nodiscard]] bool release() noexcept;

    Slot* slot_ = nullptr;
    Text path_;
};

}  // namespace osl

#include "unfinished.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "osl/codec/bytes.hpp"

namespace osl {

namespace {

// A handler may come at any moment, on any thread: so the list only grows, and a path belongs to whoever exchanges it out.
std::atomic<Unfinished::Slot*> slots = nullptr;
static_assert(std::atomic<Unfinished::Slot*>::is_always_lock_free && std::atomic<const char*>::is_always_lock_free);

/// A child that was forked has a copy of the list, but the files are its parent's.
std::atomic<pid_t> owner = 0;

Unfinished::Slot* free_slot() {
    owner = ::getpid();
    for (auto* slot = slots.load(); slot != nullptr; slot = slot->next) {
        bool free = false;
        if (slot->taken.compare_exchange_strong(free, true)) return slot;
    }
    auto* fresh = new Unfinished::Slot;  // NOLINT(cppcoreguidelines-owning-memory): lives as long as the program
    fresh->next = slots.load();
    while (!slots.compare_exchange_weak(fresh->next, fresh)) {
    }
    return fresh;
}

const char* copy_of(const Text& path) {
    auto* copy = new char[path.size() + 1];  // NOLINT(cppcoreguidelines-owning-memory): a handler must be able to read it
    std::memcpy(copy, path.c_str(), path.size() + 1);
    return copy;
}

}  // namespace

Unfinished::Unfinished(Text path) : slot_(free_slot()), path_(std::move(path)) { slot_->path = copy_of(path_); }

Unfinished& Unfinished::operator=(Unfinished&& other) noexcept {
    keep();
    slot_ = std::exchange(other.slot_, nullptr);
    path_ = std::move(other.path_);
    return *this;
}

/// Whether the file was still ours to remove.
bool Unfinished::release() noexcept {
    if (slot_ == nullptr) return false;
    const char* path = slot_->path.exchange(nullptr);
    delete[] path;  // NOLINT(cppcoreguidelines-owning-memory)
    slot_->taken = false;
    slot_ = nullptr;
    return path != nullptr;
}

void Unfinished::remove() noexcept {
    if (release()) ::unlink(path_.c_str());
}

void Unfinished::keep() noexcept { static_cast<void>(release()); }

void remove_unfinished() noexcept {
    if (owner.load() != ::getpid()) return;
    const int error = errno;
    for (auto* slot = slots.load(); slot != nullptr; slot = slot->next)
        if (const char* path = slot->path.exchange(nullptr)) ::unlink(path);  // not freed: a handler must not
    errno = error;
}

}  // namespace osl

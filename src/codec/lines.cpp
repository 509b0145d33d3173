#include "lines.hpp"

#include "osl/describe/poll.hpp"
#include "osl/describe/utf8.hpp"

namespace osl::codec {

namespace {
constexpr std::size_t chunk = 1U << 18U;
}  // namespace

bool Lines::fill() {
    if (ended_) return false;
    poll_now();
    if (taken_ > 0) {
        buffer_.erase(0, taken_);
        taken_ = 0;
    }
    const auto had = buffer_.size();
    buffer_.resize(had + chunk);
    std::size_t got = 0;
    try {
        got = source_->read(buffer_.data() + had, chunk);
    } catch (...) {
        buffer_.clear();
        ended_ = true;
        throw;
    }
    buffer_.resize(had + got);
    bytes_read_ += got;
    ended_ = got == 0;
    return !ended_;
}

Opt<Lines::Line> Lines::next(std::uint64_t max) {
    std::size_t searched = 0;
    std::size_t dropped = 0;
    for (;;) {
        const auto available = std::string_view(buffer_).substr(taken_);
        const auto end = available.find('\n', searched);
        const bool found = end != std::string_view::npos;
        if (!found && !ended_) {
            searched = available.size();
            if (dropped + searched > max) {
                dropped += searched;
                taken_ = buffer_.size();
                searched = 0;
            }
            fill();
            continue;
        }
        const auto length = found ? end : available.size();
        if (!found && dropped + length == 0) return {};
        const bool too_long = dropped + length > max;
        const Line line{too_long ? std::string_view{} : available.substr(0, length), ++number_, offset_, too_long};
        offset_ += dropped + length + (found ? 1 : 0);
        taken_ += length + (found ? 1 : 0);
        return line;
    }
}

Opt<Text> Lines::rest(std::uint64_t max) {
    while (buffer_.size() - taken_ <= max && fill()) {
    }
    if (buffer_.size() - taken_ > max) return {};
    buffer_.erase(0, taken_);
    taken_ = 0;
    return std::exchange(buffer_, {});
}

Opt<std::string_view> Lines::peek(std::uint64_t max) {
    std::size_t searched = 0;
    for (;;) {
        const auto available = std::string_view(buffer_).substr(taken_);
        const auto end = available.find('\n', searched);
        if (end != std::string_view::npos || ended_) {
            const auto line = available.substr(0, end);
            if (line.size() > max || available.empty()) return {};
            return line;
        }
        searched = available.size();
        if (searched > max) return {};
        fill();
    }
}

std::string_view Lines::head(std::size_t bytes) {
    while (buffer_.size() - taken_ < bytes && fill()) {
    }
    return std::string_view(buffer_).substr(taken_, bytes);
}

void Lines::end() {
    offset_ += buffer_.size() - taken_;
    buffer_ = Text();
    taken_ = 0;
    ended_ = true;
}

void Lines::skip_byte_order_mark() {
    while (buffer_.size() < describe::byte_order_mark.size() && fill()) {
    }
    if (!buffer_.starts_with(describe::byte_order_mark)) return;
    taken_ = offset_ = describe::byte_order_mark.size();
}

}  // namespace osl::codec

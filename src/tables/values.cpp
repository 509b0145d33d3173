#include <array>
#include <cmath>
#include <limits>

#include "osl/codec/json_text.hpp"
#include "osl/tables/table_builder.hpp"

namespace osl::tables {

namespace {

constexpr std::size_t bits_per_byte = 8;

/// Appends bit number `at`.
void append_bit(List<std::uint8_t>& bits, std::int64_t at, bool value) {
    const auto place = static_cast<std::size_t>(at);
    if (place % bits_per_byte == 0) bits.push_back(0);
    if (value) bits.back() = static_cast<std::uint8_t>(bits.back() | (1U << (place % bits_per_byte)));
}

/// Arrow allows null for an empty buffer, yet some readers trip over it.
template <class T>
const void* address_of(const List<T>& buffer) {
    static constexpr std::uint64_t nothing = 0;
    return buffer.empty() ? static_cast<const void*>(&nothing) : buffer.data();
}

}  // namespace

Values::Values(ColumnType type, bool list) : type_(type) {
    if (list) items_ = std::make_unique<Values>(type, false);
    if (list || type == ColumnType::text) offsets_.push_back(0);
}

void Values::mark(bool valid) {
    append_bit(validity_, length_, valid);
    ++length_;
    if (!valid) ++nulls_;
}

void Values::end_at(std::size_t offset) {
    if (offset > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()))
        throw Error("one row of a table holds more than 2147483647 bytes or elements in a column");
    offsets_.push_back(static_cast<std::int32_t>(offset));
}

template <class T>
void Values::append(const T& value) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(&value);  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
    data_.insert(data_.end(), bytes, bytes + sizeof value);
    mark(true);
}

void Values::null() {
    if (!offsets_.empty()) {
        offsets_.push_back(offsets_.back());
    } else if (type_ == ColumnType::boolean) {
        append_bit(data_, length_, false);
    } else {
        data_.resize(data_.size() + (type_ == ColumnType::day ? sizeof(std::int32_t) : sizeof(std::int64_t)));
    }
    mark(false);
}

void Values::boolean(bool value) {
    append_bit(data_, length_, value);
    mark(true);
}

void Values::whole(std::int64_t value) { append(value); }

void Values::real(double value) {
    if (!std::isfinite(value)) throw InvalidValue(std::to_string(value), {"wrong_type", {"liczba skończona", "a finite number"}});
    append(value);
}

void Values::text(std::string_view value) {
    if (const auto bad = codec::first_invalid_utf8(value))
        throw InvalidValue("byte " + std::to_string(*bad) + " of a text", {"invalid_utf8", {"tekst w UTF-8", "UTF-8 text"}});
    end_at(data_.size() + value.size());
    data_.insert(data_.end(), value.begin(), value.end());
    mark(true);
}

void Values::day(const Day& value) { append(value.since_epoch()); }

Values& Values::list(std::size_t size) {
    end_at(static_cast<std::size_t>(offsets_.back()) + size);
    mark(true);
    return *items_;
}

std::size_t Values::bytes() const noexcept {
    return validity_.size() + offsets_.size() * sizeof(std::int32_t) + data_.size() + (items_ ? items_->bytes() : 0);
}

struct Values::Exported {
    Values values;
    std::array<const void*, 3> buffers{};
    ArrowArray items{};
    ArrowArray* child = &items;

    explicit Exported(Values&& from) : values(std::move(from)) {}
    Exported(const Exported&) = delete;  // `child` points into it
    Exported& operator=(const Exported&) = delete;

    static void release(ArrowArray* array) {
        const std::unique_ptr<Exported> owned(static_cast<Exported*>(array->private_data));
        if (owned->items.release) owned->items.release(&owned->items);  // null when the reader has moved the elements elsewhere
        array->release = nullptr;
    }
};

void Values::export_to(ArrowArray* out) && {
    auto owned = std::make_unique<Exported>(std::move(*this));
    auto& values = owned->values;
    std::size_t buffers = 0;
    owned->buffers.at(buffers++) = values.nulls_ == 0 ? nullptr : address_of(values.validity_);
    if (!values.offsets_.empty()) owned->buffers.at(buffers++) = address_of(values.offsets_);
    if (values.items_) {
        std::move(*values.items_).export_to(&owned->items);
    } else {
        owned->buffers.at(buffers++) = address_of(values.data_);
    }
    *out = {.length = values.length_,
            .null_count = values.nulls_,
            .offset = 0,
            .n_buffers = static_cast<std::int64_t>(buffers),
            .n_children = values.items_ ? 1 : 0,
            .buffers = owned->buffers.data(),
            .children = values.items_ ? &owned->child : nullptr,
            .dictionary = nullptr,
            .release = &Exported::release,
            .private_data = nullptr};
    out->private_data = owned.release();
}

}  // namespace osl::tables

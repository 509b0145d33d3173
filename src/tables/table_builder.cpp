#include "osl/tables/table_builder.hpp"

#include <array>
#include <cerrno>
#include <new>
#include <stdexcept>

#include "arrow_schema.hpp"
#include "osl/describe/poll.hpp"

namespace osl::tables {

namespace {

/// The rows of a batch: an array without values of its own, with a child a column.
struct Rows {
    std::array<const void*, 1> buffers{};
    List<ArrowArray> children;
    List<ArrowArray*> addresses;

    explicit Rows(std::size_t columns) : children(columns) {
        for (auto& child : children) addresses.push_back(&child);
    }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    ~Rows() {
        for (auto& child : children)
            if (child.release) child.release(&child);  // null when the reader has moved the column elsewhere
    }

    static void release(ArrowArray* array) {
        delete static_cast<Rows*>(array->private_data);  // NOLINT(cppcoreguidelines-owning-memory): owned through the C interface
        array->release = nullptr;
    }
};

void export_rows(std::int64_t count, List<Values> values, ArrowArray* out) {
    auto owned = std::make_unique<Rows>(values.size());
    for (std::size_t i = 0; i != values.size(); ++i) std::move(values[i]).export_to(&owned->children[i]);
    *out = {.length = count,
            .null_count = 0,
            .offset = 0,
            .n_buffers = 1,
            .n_children = static_cast<std::int64_t>(owned->children.size()),
            .buffers = owned->buffers.data(),
            .children = owned->addresses.data(),
            .dictionary = nullptr,
            .release = &Rows::release,
            .private_data = nullptr};
    out->private_data = owned.release();
}

}  // namespace

TableBuilder::TableBuilder(List<Column> columns, Metadata metadata, const BatchLimits& limits)
    : columns_(std::move(columns)), metadata_(std::move(metadata)), limits_(limits), batch_(empty_batch()) {}

TableBuilder::Batch TableBuilder::empty_batch() const {
    Batch batch;
    batch.values.reserve(columns_.size());
    for (const auto& column : columns_) batch.values.emplace_back(column.type, column.list);
    return batch;
}

void TableBuilder::end_row() {
    if (cell_ != columns_.size()) throw std::logic_error("a row of a table must have one cell for each column");
    poll();
    cell_ = 0;
    ++batch_.rows;
    std::size_t bytes = 0;
    for (const auto& values : batch_.values) bytes += values.bytes();
    if (batch_.rows < limits_.rows && bytes < limits_.bytes) return;
    done_.push_back(std::move(batch_));
    batch_ = empty_batch();
}

struct TableBuilder::Stream {
    List<Column> columns;
    Metadata metadata;
    List<Batch> batches;
    std::size_t next = 0;
    Text last_error = {};

    static Stream& of(ArrowArrayStream* stream) { return *static_cast<Stream*>(stream->private_data); }

    /// Exceptions must not pass through C.
    template <class Step>
    int guarded(const Step& step) {
        last_error.clear();
        try {
            step();
            return 0;
        } catch (const std::bad_alloc&) {
            return ENOMEM;
        } catch (const std::exception& error) {
            last_error = error.what();
            return EIO;
        }
    }

    static int get_schema(ArrowArrayStream* stream, ArrowSchema* out) {
        auto& self = of(stream);
        return self.guarded([&] { export_schema(self.columns, self.metadata, out); });
    }
    static int get_next(ArrowArrayStream* stream, ArrowArray* out) {
        auto& self = of(stream);
        return self.guarded([&] {
            *out = {};  // an array without a release function is the end
            if (self.next == self.batches.size()) return;
            auto& batch = self.batches[self.next++];
            export_rows(batch.rows, std::exchange(batch.values, {}), out);
        });
    }
    static const char* get_last_error(ArrowArrayStream* stream) {
        const auto& error = of(stream).last_error;
        return error.empty() ? nullptr : error.c_str();
    }
    static void release(ArrowArrayStream* stream) {
        delete static_cast<Stream*>(stream->private_data);  // NOLINT(cppcoreguidelines-owning-memory): owned through the C interface
        stream->release = nullptr;
    }
};

void TableBuilder::export_to(ArrowArrayStream* out) && {
    if (cell_ != 0) throw std::logic_error("the last row of a table must be ended");
    if (batch_.rows != 0 || done_.empty()) done_.push_back(std::move(batch_));
    auto owned =
        std::make_unique<Stream>(Stream{.columns = std::move(columns_), .metadata = std::move(metadata_), .batches = std::move(done_)});
    *out = {.get_schema = &Stream::get_schema,
            .get_next = &Stream::get_next,
            .get_last_error = &Stream::get_last_error,
            .release = &Stream::release,
            .private_data = owned.release()};
}

}  // namespace osl::tables

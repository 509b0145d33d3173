#include "arrow_schema.hpp"

#include <array>
#include <bit>

namespace osl::tables {

namespace {

const char* format_of(ColumnType type) {
    switch (type) {
        case ColumnType::boolean: return "b";
        case ColumnType::whole: return "l";
        case ColumnType::real: return "g";
        case ColumnType::text: return "u";
        case ColumnType::day: return "tdD";
    }
    return "n";
}

/// Arrow's own form: how many, then each key and value after its length, as native 32-bit numbers.
Text packed(const Metadata& metadata) {
    if (metadata.empty()) return {};
    Text out;
    const auto number = [&](std::size_t n) {
        const auto bytes = std::bit_cast<std::array<char, sizeof(std::int32_t)>>(static_cast<std::int32_t>(n));
        out.append(bytes.data(), bytes.size());
    };
    number(metadata.size());
    for (const auto& [key, value] : metadata) {
        number(key.size());
        out += key;
        number(value.size());
        out += value;
    }
    return out;
}

Metadata metadata_of(const Column& column) {
    Metadata out;
    const auto say = [&](std::string_view key, const Text& value) {
        if (!value.empty()) out.emplace_back(key, value);
    };
    say("label_pl", column.label.pl);
    say("label_en", column.label.en);
    say("unit", column.unit);
    say("meaning", column.meaning);
    say("source", column.source);
    return out;
}

/// What a schema points to. The formats are literals.
struct Exported {
    Text name;
    Text metadata;
    List<ArrowSchema> children;
    List<ArrowSchema*> addresses;

    Exported(Text name_, const Metadata& metadata_, std::size_t children_)
        : name(std::move(name_)), metadata(packed(metadata_)), children(children_) {
        for (auto& child : children) addresses.push_back(&child);
    }
    Exported(const Exported&) = delete;
    Exported& operator=(const Exported&) = delete;
    ~Exported() {
        for (auto& child : children)
            if (child.release) child.release(&child);
    }

    static void release(ArrowSchema* schema) {
        delete static_cast<Exported*>(schema->private_data);  // NOLINT(cppcoreguidelines-owning-memory): owned through the C interface
        schema->release = nullptr;
    }
};

void hand_over(std::unique_ptr<Exported> owned, const char* format, bool nullable, ArrowSchema* out) {
    *out = {.format = format,
            .name = owned->name.c_str(),
            .metadata = owned->metadata.empty() ? nullptr : owned->metadata.data(),
            .flags = nullable ? ARROW_FLAG_NULLABLE : 0,
            .n_children = static_cast<std::int64_t>(owned->children.size()),
            .children = owned->addresses.data(),
            .dictionary = nullptr,
            .release = &Exported::release,
            .private_data = nullptr};
    out->private_data = owned.release();
}

void export_column(const Column& column, ArrowSchema* out) {
    auto owned = std::make_unique<Exported>(column.name, metadata_of(column), column.list ? 1 : 0);
    if (column.list) hand_over(std::make_unique<Exported>("item", Metadata{}, 0), format_of(column.type), false, &owned->children.front());
    hand_over(std::move(owned), column.list ? "+l" : format_of(column.type), column.nullable, out);
}

}  // namespace

void export_schema(const List<Column>& columns, const Metadata& metadata, ArrowSchema* out) {
    auto owned = std::make_unique<Exported>(Text{}, metadata, columns.size());
    for (std::size_t i = 0; i != columns.size(); ++i) export_column(columns[i], &owned->children[i]);
    hand_over(std::move(owned), "+s", false, out);
}

}  // namespace osl::tables

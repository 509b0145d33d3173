#include "osl/model/records/figures.hpp"

namespace osl {

namespace {

template <class T>
const T* find(const List<T>& entries, std::string_view id) noexcept {
    for (const auto& entry : entries)
        if (entry.id == id) return &entry;
    return nullptr;
}

}  // namespace

const Source* find_source(const Published& published, std::string_view id) noexcept { return find(published.sources, id); }
const Figure* find_figure(const Published& published, std::string_view id) noexcept { return find(published.figures, id); }
const FigureTable* find_table(const Published& published, std::string_view id) noexcept { return find(published.tables, id); }
const Conflict* find_conflict(const Published& published, std::string_view id) noexcept { return find(published.conflicts, id); }

}  // namespace osl

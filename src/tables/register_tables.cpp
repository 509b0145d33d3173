// The tables of a register, found by walking its types.
#include <functional>
#include <utility>

#include "osl/describe/unknown_name.hpp"
#include "osl/model/records/register.hpp"
#include "osl/tables/arrow.hpp"

namespace osl::tables {

namespace {

/// Where a record stands in the list around it.
struct Place {
    const Id* id;  ///< null where such records have none
    std::int64_t index;
};

/// The places of a record and of the records around it, outermost first. A record that is not in a list has none.
using Trail = List<Place>;

/// Shows every record of one type below a register.
template <class T>
using Each = std::function<void(const Register&, const std::function<void(const T&, const Trail&)>&)>;

struct Table {
    Text name;
    describe::About about;
    List<Column> columns;
    std::function<void(const Register&, TableBuilder&)> fill;
};

template <class T>
concept Identified = requires(const T& record) {
    { (record.id) } -> std::same_as<const Id&>;
};

template <class T>
const Id* id_of(const T& record) {
    if constexpr (Identified<T>) {
        return &record.id;
    } else {
        return nullptr;
    }
}

/// TrainingGroup → training_group
Text snake_case(std::string_view name) {
    Text out;
    for (const char c : name) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital && !out.empty()) out += '_';
        out += capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

/// The column that tells to which record of type T a row below it belongs.
template <class T>
Column key_column() {
    const auto& label = T::about.label;
    if constexpr (Identified<T>) {
        return {.name = snake_case(T::about.name),
                .type = ColumnType::text,
                .nullable = false,
                .label = {Text(label.pl) + ": identyfikator", Text(label.en) + ": identifier"}};
    } else {
        return {.name = snake_case(T::about.name) + "_index",
                .type = ColumnType::whole,
                .nullable = false,
                .label = {Text(label.pl) + ": pozycja", Text(label.en) + ": position"},
                .meaning = "position in its list, from 0"};
    }
}

Column index_column() {
    return {.name = "index",
            .type = ColumnType::whole,
            .nullable = false,
            .label = {"pozycja", "position"},
            .meaning = "position in its list, from 0"};
}

void append_keys(const Trail& trail, TableBuilder& out) {
    for (std::size_t i = 0; i != trail.size(); ++i) {
        const auto& place = trail[i];
        const bool own = i + 1 == trail.size();
        if (place.id && !own) {
            out.next().text(place.id->text());
        } else {
            out.next().whole(place.index);
        }
    }
}

/// Walks the types from the register downwards and collects its tables.
class Collector {
public:
    List<Table> take() && { return std::move(tables_); }

    /// The register itself is no row: its record is a table of one row, its lists are tables, and what is below a list is named from there.
    void add_register() {
        const Each<Register> the_register = [](const Register& record, const auto& visit) { visit(record, {}); };
        describe::for_each_field<Register>([&]<class M>(const describe::Field<Register, M>& field) {
            using V = RecordedType<M>;
            const Text name(field.name);
            if constexpr (describe::Record<V>) {
                const Each<V> each = inside(the_register, field.member);
                add_table<V>(name, {}, each);
                add_below<V>(name + '.', {}, each);
            } else if constexpr (ListOfRecords<V>) {
                add_list<V>(name, "", {}, elements(the_register, field.member));
            }
        });
    }

private:
    template <class T, class M>
    static Each<RecordedType<M>> inside(const Each<T>& each, M T::* member) {
        return [each, member](const Register& record, const auto& visit) {
            each(record, [&](const T& owner, const Trail& trail) {
                if (const auto* value = recorded(&owner, member)) visit(*value, trail);
            });
        };
    }

    template <class T, class M>
    static Each<typename describe::IsList<RecordedType<M>>::element> elements(const Each<T>& each, M T::* member) {
        return [each, member](const Register& record, const auto& visit) {
            each(record, [&](const T& owner, const Trail& around) {
                const auto* list = recorded(&owner, member);
                if (!list) return;
                auto trail = around;
                trail.push_back({nullptr, 0});
                for (const auto& element : *list) {
                    trail.back().id = id_of(element);
                    visit(element, trail);
                    ++trail.back().index;
                }
            });
        };
    }

    /// `around` are the key columns of the records around these.
    template <class T>
    void add_table(const Text& name, List<Column> keys, const Each<T>& each) {
        auto columns = std::move(keys);
        for (auto& column : columns_of<T>(RecordLists::counted)) columns.push_back(std::move(column));
        tables_.push_back({name, T::about, std::move(columns), [each](const Register& record, TableBuilder& out) {
                               each(record, [&](const T& row, const Trail& trail) {
                                   append_keys(trail, out);
                                   append_cells(row, RecordLists::counted, out);
                                   out.end_row();
                               });
                           }});
    }

    template <class V>
    void add_list(const Text& name, const Text& prefix_below, const List<Column>& around,
                  const Each<typename describe::IsList<V>::element>& each) {
        using E = typename describe::IsList<V>::element;
        auto keys = around;
        keys.push_back(index_column());
        add_table<E>(name, keys, each);
        keys.back() = key_column<E>();
        add_below<E>(prefix_below, keys, each);
    }

    /// The tables of all lists of records inside a record.
    template <class T>
    void add_below(const Text& prefix, const List<Column>& around, const Each<T>& each) {
        describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
            using V = RecordedType<M>;
            const auto name = prefix + Text(field.name);
            if constexpr (describe::Record<V>) {
                add_below<V>(name + '.', around, inside(each, field.member));
            } else if constexpr (ListOfRecords<V>) {
                add_list<V>(name, name + '.', around, elements(each, field.member));
            }
        });
    }

    List<Table> tables_ = {};
};

const List<Table>& all_tables() {
    static const List<Table> tables = [] {
        Collector collector;
        collector.add_register();
        return std::move(collector).take();
    }();
    return tables;
}

const Table& find(std::string_view name) {
    List<std::string_view> names;
    for (const auto& table : all_tables()) {
        if (table.name == name) return table;
        names.emplace_back(table.name);
    }
    throw UnknownName("table of a register", name, names);
}

Metadata about(const Table& table, const Register& record) {
    Metadata out{{"table", table.name},
                 {"label_pl", Text(table.about.label.pl)},
                 {"label_en", Text(table.about.label.en)},
                 {"format", Text(record.format.text())},
                 {"programme", record.programme.id.text()}};
    // The format promises that data which is not real says so wherever it goes.
    if (record.programme.synthetic.has_value()) out.emplace_back("synthetic", *record.programme.synthetic ? "true" : "false");
    return out;
}

}  // namespace

List<Text> register_tables() {
    List<Text> names;
    for (const auto& table : all_tables()) names.push_back(table.name);
    return names;
}

List<Column> register_table_columns(std::string_view table) { return find(table).columns; }

void export_register_table(const Register& record, std::string_view table, ArrowArrayStream* out) {
    const auto& found = find(table);
    TableBuilder builder(found.columns, about(found, record));
    found.fill(record, builder);
    std::move(builder).export_to(out);
}

}  // namespace osl::tables

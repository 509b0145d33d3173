// The columns of a described record, derived from its field table.
//
// | a field that is …             | becomes                                                                                     |
// |--|--|
// | text, a text value, a code    | `<name>` utf8                                                                               |
// | a whole number, double, bool  | `<name>` int64, float64, bool                                                               |
// | Day                           | `<name>` date32                                                                             |
// | When                          | `<name>` utf8 as written, and `<name>_day` date32: the day on which it counts as passed     |
// | RawJson                       | `<name>` utf8                                                                               |
// | a record                      | its own columns, named `<name>.<field>`                                                     |
// | a list of any of the values   | `<name>` list<…>; a When again as two                                                       |
// | a list of records             | `<name>_count` int64 where the list is a table of its own, else `<name>` utf8, its JSON     |
//
// Not recorded is null in every one of them, a list recorded as none is an empty list, and its count 0. A nested record of which nothing
// is recorded cannot be told from one that is not recorded.
#pragma once

#include <span>

#include "osl/codec/encode.hpp"
#include "osl/codec/json_text.hpp"
#include "osl/model/values/when.hpp"
#include "osl/tables/table_builder.hpp"

namespace osl::tables {

/// What becomes of the lists of records inside a record.
enum class RecordLists : unsigned char { counted, as_json };

template <class T>
struct HasRecords : std::false_type {};
template <describe::Listed T>
struct HasRecords<T> : std::bool_constant<describe::Record<typename describe::IsList<T>::element>> {};

/// A list of records: a table of its own, where there is room for one.
template <class T>
concept ListOfRecords = HasRecords<T>::value;

/// A field's type without `Opt`.
template <class M>
struct Recorded {
    using type = M;
};
template <describe::Optional M>
struct Recorded<M> {
    using type = typename describe::IsOpt<M>::inner;
};
template <class M>
using RecordedType = typename Recorded<M>::type;

/// The field's value in a record, or null where it or the record itself is not recorded.
template <class T, class M>
const RecordedType<M>* recorded(const T* record, M T::* member) {
    if (!record) return nullptr;
    if constexpr (describe::Optional<M>) {
        return (record->*member).has_value() ? &*(record->*member) : nullptr;
    } else {
        return &(record->*member);
    }
}

namespace detail {

/// A field without its types.
struct Head {
    std::string_view name;
    Local label;
    const describe::Notes& notes;
    bool optional;
};

/// What a column says of its field, if not the value as it is.
struct View {
    std::string_view suffix = {};
    Local label = {};
    std::string_view unit = {};
    std::string_view meaning = {};
};

inline constexpr View as_it_is{};
inline constexpr View passed_on{"_day", {"dzień", "day"}, {}, "the day on which it counts as passed: of a month, its last"};
inline constexpr View how_many{
    "_count", {"liczba wpisów", "number of entries"}, "entries", "null when not recorded, 0 when recorded as none"};
inline constexpr View as_json{{}, {"JSON", "JSON"}, {}, "as canonical JSON"};

/// Collects the headings.
class Headings {
public:
    void enter(const Head& head);
    void leave() { path_.pop_back(); }
    template <class V, class Put>
    void column(const Head& head, const View& view, ColumnType type, bool list, const V* /*value*/, const Put& /*put*/) {
        add(head, view, type, list);
    }
    [[nodiscard]] List<Column> take() && { return std::move(columns_); }

private:
    void add(const Head& head, const View& view, ColumnType type, bool list);

    List<Column> path_ = {};  // the enclosing records, as far as their columns take over from them
    List<Column> columns_ = {};
};

/// Writes a row.
class Cells {
public:
    explicit Cells(TableBuilder& out) : out_(out) {}
    void enter(const Head& /*head*/) {}
    void leave() {}
    template <class V, class Put>
    void column(const Head& /*head*/, const View& /*view*/, ColumnType /*type*/, bool /*list*/, const V* value, const Put& put) {
        auto& cell = out_.next();
        if (value) {
            put(cell, *value);
        } else {
            cell.null();
        }
    }

private:
    TableBuilder& out_;
};

template <class V>
constexpr ColumnType column_type() {
    if constexpr (std::same_as<V, bool>)
        return ColumnType::boolean;
    else if constexpr (describe::WholeNumber<V>)
        return ColumnType::whole;
    else if constexpr (std::same_as<V, double>)
        return ColumnType::real;
    else if constexpr (std::same_as<V, Day>)
        return ColumnType::day;
    else
        return ColumnType::text;
}

template <class V>
void put(Values& out, const V& value) {
    if constexpr (std::same_as<V, bool>)
        out.boolean(value);
    else if constexpr (describe::WholeNumber<V>)
        out.whole(value.value());
    else if constexpr (std::same_as<V, double>)
        out.real(value);
    else if constexpr (std::same_as<V, Day>)
        out.day(value);
    else if constexpr (std::same_as<V, Text>)
        out.text(value);
    else if constexpr (describe::Coded<V>)
        out.text(describe::code_of(value));
    else
        out.text(value.text());
}

template <class V>
void put_json(Values& out, const V& value) {
    Text json;
    codec::JsonText sink(json);
    codec::encode(value, sink);
    out.text(json);
}

template <class V, class Sink>
void value_columns(const Head& head, const V* value, Sink& sink) {
    sink.column(head, as_it_is, column_type<V>(), false, value, put<V>);
    if constexpr (std::same_as<V, When>)
        sink.column(head, passed_on, ColumnType::day, false, value, [](Values& out, const When& when) { out.day(when.last()); });
}

template <class V, class Sink>
void list_columns(const Head& head, const V* value, Sink& sink) {
    using E = typename describe::IsList<V>::element;
    sink.column(head, as_it_is, column_type<E>(), true, value, [](Values& out, const V& list) {
        auto& items = out.list(list.size());
        for (const auto& item : list) put<E>(items, item);
    });
    if constexpr (std::same_as<E, When>)
        sink.column(head, passed_on, ColumnType::day, true, value, [](Values& out, const V& list) {
            auto& items = out.list(list.size());
            for (const When& item : list) items.day(item.last());
        });
}

/// Walks the columns of a record. One walk for headings and rows, so that they cannot disagree. `record` may be null.
template <class T, class Sink>
void walk_columns(const T* record, RecordLists lists, Sink& sink) {
    describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
        using V = RecordedType<M>;
        const Head head{field.name, field.label, field.notes, describe::Optional<M>};
        const V* value = recorded(record, field.member);
        if constexpr (describe::Record<V>) {
            sink.enter(head);
            walk_columns(value, lists, sink);
            sink.leave();
        } else if constexpr (ListOfRecords<V>) {
            if (lists == RecordLists::counted) {
                sink.column(head, how_many, ColumnType::whole, false, value,
                            [](Values& out, const V& list) { out.whole(static_cast<std::int64_t>(list.size())); });
            } else {
                sink.column(head, as_json, ColumnType::text, false, value, put_json<V>);
            }
        } else if constexpr (describe::Listed<V>) {
            static_assert(!describe::Listed<typename describe::IsList<V>::element>, "a list of lists has no column type yet");
            list_columns(head, value, sink);
        } else {
            value_columns(head, value, sink);
        }
    });
}

}  // namespace detail

/// The headings of a record's columns, in the order of its field table.
template <describe::Record T>
[[nodiscard]] List<Column> columns_of(RecordLists lists) {
    detail::Headings headings;
    detail::walk_columns<T>(nullptr, lists, headings);
    return std::move(headings).take();
}

/// Writes a record's cells, one for each of `columns_of<T>(lists)`. Throws `InvalidValue` as writing JSON does.
template <describe::Record T>
void append_cells(const T& record, RecordLists lists, TableBuilder& out) {
    detail::Cells cells(out);
    detail::walk_columns<T>(&record, lists, cells);
}

}  // namespace osl::tables

// Tables for data frames: those of a register, of any list of records, of a table of figures, of the vocabulary.
#include "arrow.hpp"
#include "gil.hpp"
#include "layers.hpp"
#include "osl/model/records/figure_table.hpp"
#include "osl/model/records/register.hpp"
#include "osl/tables/arrow.hpp"
#include "record.hpp"
#include "sealed.hpp"
#include "sequence.hpp"

namespace osl::python {

namespace {

using tables::Column;
using tables::ColumnType;
using tables::TableBuilder;

/// What can be handed to a data-frame library, with whatever it is made from kept alive.
struct Table {
    Text name;
    ExportTo export_to;
    py::object of = py::none();  ///< what it is a table of; None for the vocabulary
};

Table register_table(const py::object& record, const Text& name) {
    const auto owner = as_record(record.ptr())->value;
    const auto known = tables::register_table_columns(name);  // an unknown name is an error at once
    return {name,
            [owner, name](ArrowArrayStream* out) {
                const Unlocked unlocked;
                tables::export_register_table(*static_cast<const Register*>(owner.get()), name, out);
            },
            record};
}

py::tuple register_table_names() {
    const auto names = tables::register_tables();
    py::tuple out(names.size());
    for (std::size_t i = 0; i != names.size(); ++i) out[i] = py::str(names[i]);
    return out;
}

Column text_column(Text name, Phrase label) { return {.name = std::move(name), .type = ColumnType::text, .label = std::move(label)}; }

const CodeLabel* label_of(const TableDimension& dimension, const Text& code) {
    if (!dimension.labels) return nullptr;
    for (const auto& label : *dimension.labels)
        if (label.code == code) return &label;
    return nullptr;
}

/// The cells of a table of figures, with a column for the code of each dimension and the label that the source prints.
void export_figure_table(const FigureTable& table, ArrowArrayStream* out) {
    List<Column> columns;
    for (const auto& dimension : table.dimensions) {
        columns.push_back(text_column(dimension.name, {dimension.name, dimension.name}));
        if (dimension.labels) columns.push_back(text_column(dimension.name + "_label", {"etykieta ze źródła", "label in the source"}));
    }
    for (auto& column : tables::columns_of<TableCell>(tables::RecordLists::as_json)) columns.push_back(std::move(column));
    TableBuilder builder(std::move(columns), {{"table", table.id.text()}, {"label_pl", table.title.pl}, {"label_en", table.title.en}});
    for (const auto& cell : table.cells) {
        for (std::size_t i = 0; i != table.dimensions.size(); ++i) {
            const auto* code = i < cell.at.size() ? &cell.at[i] : nullptr;
            auto& place = builder.next();
            if (code != nullptr) {
                place.text(*code);
            } else {
                place.null();
            }
            if (!table.dimensions[i].labels) continue;
            const auto* label = code != nullptr ? label_of(table.dimensions[i], *code) : nullptr;
            auto& words = builder.next();
            if (label != nullptr) {
                words.text(label->label);
            } else {
                words.null();
            }
        }
        tables::append_cells(cell, tables::RecordLists::as_json, builder);
        builder.end_row();
    }
    std::move(builder).export_to(out);
}

Table figure_table(const py::object& record) {
    const auto owner = as_record(record.ptr())->value;
    const auto* table = static_cast<const FigureTable*>(owner.get());
    return {table->id.text(), [owner, table](ArrowArrayStream* out) { export_figure_table(*table, out); }, record};
}

/// A list of records; what is not one is a type error, as for any object without the method.
Table sequence_table(const py::object& object) {
    const auto& sequence = *as_sequence(object.ptr());
    const auto* type = sequence.type->record;
    if (type == nullptr) throw py::type_error("only a sequence of records is a table");
    return {type->name,
            [list = sequence.list, &of = *sequence.type, start = sequence.start, step = sequence.step,
             count = sequence.count](ArrowArrayStream* out) {
                const auto& about = of.record->shape->about;
                TableBuilder builder(of.record->columns(),
                                     {{"record", of.record->name}, {"label_pl", Text(about.label.pl)}, {"label_en", Text(about.label.en)}});
                for (Py_ssize_t i = 0; i != count; ++i) {
                    of.record->append(of.address(list.get(), static_cast<std::size_t>(start + i * step)), builder);
                    builder.end_row();
                }
                std::move(builder).export_to(out);
            },
            object};
}

void export_vocabulary(ArrowArrayStream* out) {
    TableBuilder builder({text_column("enumeration", {"słownik", "enumeration"}), text_column("code", {"kod", "code"}),
                          text_column("pl", {"po polsku", "in Polish"}), text_column("en", {"po angielsku", "in English"}),
                          text_column("note", {"uwaga", "note"}), text_column("source", {"źródło", "source"})},
                         {{"table", "vocabulary"}});
    const auto put = [&](std::string_view text) {
        auto& cell = builder.next();
        if (text.empty()) {
            cell.null();
        } else {
            cell.text(text);
        }
    };
    for (const auto* type : codes_types()) {
        for (const auto& code : type->shape->codes) {
            for (const auto text : {type->shape->about.name, code.code, code.term.pl, code.term.en, code.notes.note, code.notes.source})
                put(text);
            builder.end_row();
        }
    }
    std::move(builder).export_to(out);
}

/// What a pickled table is made from again. Only tables of a register and of the vocabulary are objects of their own.
Table table_of(const py::object& of, const Text& name) {
    if (of.is_none()) return {"vocabulary", &export_vocabulary};
    static_cast<void>(as<Register>(of));
    return register_table(of, name);
}

auto with_frames(const char* function) {
    return [function](const py::object& self, const py::kwargs& options) {
        return py::module_::import("osl._frames").attr(function)(self, **options);
    };
}

/// What every table can do; `as_table` makes one of the object.
void add_exports(py::handle cls, const std::function<Table(const py::object&)>& as_table) {
    add_function(
        cls, "__arrow_c_stream__",
        [as_table](const py::object& self, const py::object& /*requested_schema*/) { return stream_capsule(as_table(self).export_to); },
        py::arg("requested_schema") = py::none());
    add_function(cls, "__arrow_c_schema__", [as_table](const py::object& self) { return schema_capsule(as_table(self).export_to); });
    add_function(cls, "to_arrow", with_frames("to_arrow"), "As a pyarrow.Table.");
    add_function(cls, "to_pandas", with_frames("to_pandas"), "As a pandas.DataFrame; options go to pyarrow's `to_pandas`.");
    add_function(cls, "to_polars", with_frames("to_polars"), "As a polars.DataFrame.");
}

}  // namespace

void register_tables(py::module_& m) {
    py::options options;
    options.disable_function_signatures();
    py::class_<Table> table(m, "Table", py::is_final(), "A table for data frames: pandas, polars, DuckDB and pyarrow take it as it is.");
    seal(table, "osl.Register.table gives one");
    table.def_readonly("name", &Table::name)
        .def_property_readonly(
            "columns", [](const Table& t) { return column_names(t.export_to); }, "The names of the columns.")
        .def(
            "describe", [](const Table& t) { return column_notes(t.export_to); }, "A dict per column: name, Arrow type, labels, unit.")
        .def(
            "head", [](const Table& t, std::int64_t rows) { return first_rows(t.export_to, rows); }, py::arg("rows") = 5,
            "The first rows as tuples.")
        .def("__len__", [](const Table& t) { return row_count(t.export_to); })
        .def("__repr__",
             [](const Table& t) {
                 return "Table('" + t.name + "', " + std::to_string(row_count(t.export_to)) + " rows, " +
                        std::to_string(column_names(t.export_to).size()) + " columns)";
             })
        .def("__eq__",
             [](const Table& t, const py::object& other) -> py::object {
                 if (!py::isinstance<Table>(other)) return py::reinterpret_borrow<py::object>(Py_NotImplemented);
                 const auto& o = other.cast<const Table&>();
                 return py::bool_(t.name == o.name && t.of.equal(o.of));
             })
        .def("__hash__", [](const Table& t) { return py::hash(py::make_tuple(t.name, t.of)); })
        .def("__copy__", [](const py::object& self) { return self; })
        .def("__deepcopy__", [](const py::object& self, const py::object& /*memo*/) { return self; })
        .def("__reduce__",
             [](const Table& t) { return py::make_tuple(py::module_::import("osl._pickles").attr("table"), py::make_tuple(t.of, t.name)); })
        .def("_repr_html_", [](const py::object& self) { return py::module_::import("osl._html").attr("of")(self); });
    table.attr("__module__") = "osl";
    add_exports(table, [](const py::object& self) { return self.cast<const Table&>(); });

    const auto of_register = record_class<Register>();
    add_function(of_register, "table", &register_table, py::arg("name"),
                 "One of the tables `Register.table_names`. Raises `osl.UnknownName`.");
    of_register.attr("table_names") = register_table_names();
    add_exports(of_register, [](const py::object& self) { return register_table(self, "centres"); });
    add_exports(record_class<FigureTable>(), &figure_table);
    add_exports(m.attr("Sequence"), &sequence_table);
    m.def("table_of", &table_of, py::arg("of"), py::arg("name"), "The table of that name of a register; None has the vocabulary's.");
    m.def("vocabulary_table", [] { return table_of(py::none(), "vocabulary"); }, "Every code as a row.");
}

}  // namespace osl::python

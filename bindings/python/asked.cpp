#include "asked.hpp"

#include <algorithm>

#include "custom.hpp"
#include "errors.hpp"
#include "options.hpp"
#include "osl/codec/json.hpp"
#include "osl/describe/nearest.hpp"
#include "osl/describe/shown.hpp"
#include "record.hpp"
#include "streams.hpp"

namespace osl::python {

namespace {

/// What such a function takes besides, and of which part that is.
struct Beside {
    std::string_view name;
    std::string_view meaning;
    std::string_view part = {};
};
constexpr Beside besides[] = {
    {"request", "an `osl.Request`, which says what no keyword says"},
    {"form", "'document' or 'stream', where it is not to be told from name and content"},
    {"progress", "called now and then with bytes and centres taken in so far"},
    {"custom", "rules of one's own, as `osl.rule` makes them, asked beside the others", "rules"},
};

[[nodiscard]] bool belongs(const Beside& beside, std::string_view part) {
    return part.empty() || beside.part.empty() || beside.part == part;
}

[[nodiscard]] bool belongs(const describe::FieldShape& option, std::string_view part) {
    if (part.empty()) return true;
    return option.shape->kind != describe::Shape::Kind::boolean && (option.notes.part.empty() || option.notes.part == part);
}

/// The names of the keywords, in the order of the signature.
List<std::string_view> keywords_of(std::string_view part) {
    List<std::string_view> names;
    for (const auto& option : describe::shape_of<Request>().fields)
        if (belongs(option, part)) names.push_back(option.name);
    for (const auto& beside : besides)
        if (belongs(beside, part)) names.push_back(beside.name);
    return names;
}

[[noreturn]] void wrong_type(std::string_view name, const char* expected, py::handle met) {
    throw py::type_error(Text(name) + " is " + expected + ", not a " + Py_TYPE(met.ptr())->tp_name);
}

/// What is made of dictionaries and lists, by the decoder that reads files. `DecodeError` tells where it is wrong, from the keyword on.
template <class T>
T decoded(const py::object& given, std::string_view name) {
    Nodes nodes;
    codec::Diagnosis diagnosis;
    Opt<T> value;
    {
        const codec::Diagnosis::Step step(diagnosis, name);
        value = codec::decode<T>(nodes.from(given), diagnosis);
    }
    if (!value || !diagnosis.clean()) raise_decode_error(diagnosis.take(), diagnosis.total());
    return *std::move(value);
}

template <class T>
Opt<T> option_of(const py::object& given, std::string_view name) {
    if (given.is_none()) return {};
    if constexpr (std::same_as<T, bool>) {
        if (!PyBool_Check(given.ptr())) wrong_type(name, "True or False", given);
        return given.ptr() == Py_True;
    } else if constexpr (std::same_as<T, Day>) {
        return to_day(given, name);
    } else if constexpr (std::same_as<T, List<Text>>) {
        return to_names(given);
    } else if constexpr (describe::WholeNumber<T>) {
        if (!PyLong_Check(given.ptr()) || PyBool_Check(given.ptr())) wrong_type(name, "a whole number", given);
        int overflow = 0;
        const auto number = PyLong_AsLongLongAndOverflow(given.ptr(), &overflow);
        if (number == -1 && PyErr_Occurred() != nullptr) throw py::error_already_set();
        if (overflow != 0)
            throw InvalidValue(osl::shown(bytes_of(py::str(given)).view), {"out_of_range", describe::shape_of<T>().expected()});
        return T(static_cast<std::int64_t>(number));
    } else if constexpr (std::same_as<T, Text>) {
        if (!PyUnicode_Check(given.ptr())) wrong_type(name, "a str", given);
        return Text(bytes_of(given).view);
    } else if constexpr (describe::Coded<T>) {
        if (!PyUnicode_Check(given.ptr())) wrong_type(name, "a code, given as a str", given);
        return to_code<T>(Text(bytes_of(given).view));
    } else {
        return decoded<T>(given, name);
    }
}

/// The keywords that say something, as the record of which they are the fields.
template <class R>
R said_by(const py::kwargs& keywords) {
    R record;
    describe::for_each_field<R>([&]<class M>(const describe::Field<R, M>& option) {
        const py::str name(option.name.data(), option.name.size());
        if (!keywords.contains(name)) return;
        try {
            record.*option.member = option_of<typename describe::IsOpt<M>::inner>(py::object(keywords[name]), option.name);
        } catch (const InvalidValue& error) {
            raise_invalid(option.name, error);
        }
    });
    return record;
}

py::object taken(const py::kwargs& keywords, const char* name) {
    return keywords.contains(name) ? py::object(keywords[name]) : py::object(py::none());
}

py::object source_of(const Asking& asking, const py::args& given, const py::kwargs& keywords) {
    const Text function(asking.name);
    const bool named = keywords.contains("source");
    if (given.size() + (named ? 1 : 0) != 1) {
        throw py::type_error(
            function + "() takes one source" +
            (given.size() > 1 ? "; everything else is given by keyword, as in " + function + "(source, as_of='2012-03-16')" : Text()));
    }
    return named ? py::object(keywords["source"]) : py::object(given[0]);
}

void refuse_unknown(const char* function, std::span<const std::string_view> known, const py::kwargs& keywords) {
    for (const auto& [key, value] : keywords) {
        const Text name(bytes_of(key).view);
        if (name == "source" || std::ranges::find(known, name) != known.end()) continue;
        auto message = Text(function) + "() has no keyword '" + osl::shown(name) + "'";
        if (const auto meant = describe::nearest(name, known)) message += "; did you mean '" + Text(*meant) + "'?";
        throw py::type_error(message);
    }
}

/// What holds where nothing is said, as JSON has it; empty where that is not known beforehand.
Text default_of(std::string_view name) {
    static const auto defaults = Request::by_default();
    Text text;
    describe::for_each_field<Request>([&](const auto& option) {
        if (const auto& value = defaults.*option.member; option.name == name && value.has_value()) text = to_json(*value);
    });
    std::erase(text, '"');
    return text;
}

Text paragraph(std::string_view name, std::string_view meaning, const Text& given) {
    return "\n" + Text(name) + ": " + Text(meaning) + (given.empty() ? Text() : " (default: " + given + ")") + ".";
}

}  // namespace

Asked asked_by(const Asking& asking, const py::args& given, const py::kwargs& keywords) {
    Asked asked{
        .source = source_of(asking, given, keywords), .request = {}, .form = {}, .progress = taken(keywords, "progress"), .custom = {}};
    refuse_unknown(asking.name, keywords_of(asking.part), keywords);
    asked.request = said_by<Request>(keywords);
    if (const auto base = taken(keywords, "request"); !base.is_none()) asked.request = asked.request.over(as<Request>(base));
    asked.custom = to_custom(taken(keywords, "custom"));
    if (const auto form = taken(keywords, "form"); !form.is_none()) {
        if (!PyUnicode_Check(form.ptr())) wrong_type("form", "a str", form);
        asked.form = Text(bytes_of(form).view);
    }
    return asked;
}

Text doc_of(const Asking& asking) {
    Text signature = Text(asking.name) + "(source, *";
    for (const auto name : keywords_of(asking.part)) signature += ", " + Text(name) + "=None";
    Text doc = signature + ")\n--\n\n" + asking.meaning + "\n";
    for (const auto& option : describe::shape_of<Request>().fields)
        if (belongs(option, asking.part)) doc += paragraph(option.name, option.notes.meaning, default_of(option.name));
    for (const auto& beside : besides)
        if (belongs(beside, asking.part)) doc += paragraph(beside.name, beside.meaning, {});
    return doc;
}

Showing shown_by(const py::args& given, const py::kwargs& keywords) {
    if (given.empty() || given.size() > 2)
        throw py::type_error(
            "report_text() takes reports and a form; everything else is given by keyword, as in report_text(reports, 'text', lang='pl')");
    List<std::string_view> known{"form"};
    for (const auto& option : describe::shape_of<reports::Presentation>().fields) known.push_back(option.name);
    refuse_unknown("report_text", known, keywords);
    if (given.size() == 2 && keywords.contains("form")) throw py::type_error("report_text() is given two forms");
    const auto form = given.size() == 2 ? py::object(given[1]) : taken(keywords, "form");
    Showing showing{.reports = given[0], .form = reports::ReportForm::json, .how = said_by<reports::Presentation>(keywords)};
    if (!form.is_none()) showing.form = *option_of<reports::ReportForm>(form, "form");
    return showing;
}

Text doc_of_showing() {
    Text doc = "report_text(reports, form='json', *";
    for (const auto& option : describe::shape_of<reports::Presentation>().fields) doc += ", " + Text(option.name) + "=None";
    doc += ")\n--\n\nReports as text in one of the forms: the same bytes as the command line and C++ give.\n\nform:";
    for (const auto& form : describe::code_table<reports::ReportForm>()) doc += " `" + Text(form.code) + '`';
    doc += ".";
    for (const auto& option : describe::shape_of<reports::Presentation>().fields) doc += paragraph(option.name, option.notes.meaning, {});
    return doc;
}

}  // namespace osl::python

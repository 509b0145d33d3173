#include "errors.hpp"

#include "opt_caster.hpp"
#include "osl/codec/bytes.hpp"
#include "osl/describe/unknown_name.hpp"
#include "record.hpp"

namespace osl::python {

namespace {

/// The classes of osl/_errors.py; never released, since an error may be raised as long as Python runs.
struct Classes {
    PyObject* error;
    PyObject* invalid_value;
    PyObject* decode_error;
    PyObject* file_error;
    PyObject* unknown_name;
    PyObject* misuse;
};
Classes classes{};

void set_error(PyObject* type, const py::tuple& arguments) {
    PyObject* error = PyObject_CallObject(type, arguments.ptr());
    if (error == nullptr) return;  // why it could not be made is the error then
    PyErr_SetObject(type, error);
    Py_DECREF(error);
}

void set_decode_error(const py::tuple& errors, std::uint64_t total, const py::object& partial) {
    set_error(classes.decode_error, py::make_tuple(errors, total, partial));
}

/// File names need not be UTF-8.
py::object path_to_python(std::string_view path) {
    return py::reinterpret_steal<py::object>(PyUnicode_DecodeFSDefaultAndSize(path.data(), static_cast<Py_ssize_t>(path.size())));
}

/// The most derived first: this is the table.
void translate(std::exception_ptr pending) {
    try {
        if (pending) std::rethrow_exception(pending);
    } catch (const DecodeFailure& e) {
        set_decode_error(to_details(e.errors()), e.total(), py::none());
    } catch (const InvalidValue& e) {
        set_error(classes.invalid_value, py::make_tuple(e.met(), e.fault().expected.pl, e.fault().expected.en));
    } catch (const FileError& e) {
        set_error(classes.file_error, py::make_tuple(path_to_python(e.path()), path_to_python(e.what())));
    } catch (const UnknownName& e) {
        set_error(classes.unknown_name, py::make_tuple(e.kind(), e.name(), e.nearest()));
    } catch (const Misuse& e) {
        const auto reason = e.reason();
        set_error(classes.misuse, py::make_tuple(reason.pl, reason.en));
    } catch (const Error& e) {
        set_error(classes.error, py::make_tuple(e.what()));
    }
}

}  // namespace

void set_python_error() noexcept {
    try {
        try {
            throw;
        } catch (const Error&) {
            translate(std::current_exception());
        }
    } catch (py::error_already_set& e) {
        e.restore();
    } catch (const py::builtin_exception& e) {
        e.set_error();
    } catch (const std::bad_alloc&) {
        PyErr_NoMemory();
    } catch (const std::exception& e) {
        PyErr_SetString(PyExc_RuntimeError, e.what());
    } catch (...) {
        PyErr_SetString(PyExc_SystemError, "an unknown C++ exception");
    }
}

py::tuple to_details(const List<DecodeError>& errors) {
    py::tuple out(errors.size());
    for (std::size_t i = 0; i != errors.size(); ++i) out[i] = to_owner(errors[i]);
    return out;
}

void raise_decode_error(const py::tuple& errors, std::uint64_t total, const py::object& partial) {
    set_decode_error(errors, total, partial);
    throw py::error_already_set();
}

void raise_decode_error(const List<DecodeError>& errors, std::uint64_t total) { raise_decode_error(to_details(errors), total); }

void raise_unless_clean(codec::Diagnosis& diagnosis) {
    if (diagnosis.clean()) return;
    raise_decode_error(diagnosis.take(), diagnosis.total());
}

void raise_invalid(std::string_view keyword, const InvalidValue& e) {
    set_error(classes.invalid_value, py::make_tuple(e.met(), e.fault().expected.pl, e.fault().expected.en, keyword));
    throw py::error_already_set();
}

void register_errors(py::module_& m) {
    const auto errors = py::module_::import("osl._errors");
    const auto take = [&](const char* name) {
        const py::object type = errors.attr(name);
        m.attr(name) = type;
        return Py_NewRef(type.ptr());
    };
    classes = {take("Error"), take("InvalidValue"), take("DecodeError"), take("FileError"), take("UnknownName"), take("Misuse")};
    py::register_local_exception_translator(&translate);
}

}  // namespace osl::python

#include "layers.hpp"
namespace osl::python { void register_codec(py::module_&) {} void register_vocabulary(py::module_&) {} void register_description(py::module_&) {} }

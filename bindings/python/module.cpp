// osl._core: lists the layers, and nothing else.
#include "layers.hpp"

PYBIND11_MODULE(_core, m) {
    using namespace osl::python;
    register_values(m);
    register_model(m);
    register_codec(m);
    register_published(m);
    register_tables(m);
    register_vocabulary(m);  // after all that may bring an enumeration
    register_description(m);
}

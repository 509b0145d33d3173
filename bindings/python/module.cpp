// osl._core: lists the layers, and nothing else.
#include "layers.hpp"

PYBIND11_MODULE(_core, m) {
    using namespace osl::python;
    register_values(m);
    register_model(m);
    register_codec(m);
    register_vocabulary(m);
    register_description(m);
}

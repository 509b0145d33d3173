// The register, and with it every record and enumeration that it consists of.
#include "layers.hpp"
#include "osl/model/records/register.hpp"
#include "record.hpp"

namespace osl::python {

void register_model(py::module_& m) {
    register_record<Register>(m);
    register_record<RegisterHeader>(m);
    record_type<Register>().large = true;
}

}  // namespace osl::python

// Lets functions take and give `Opt`, as None or the value.
#pragma once

#include <pybind11/stl.h>

#include "osl/describe/opt.hpp"

template <class T>
struct pybind11::detail::type_caster<osl::Opt<T>> : optional_caster<osl::Opt<T>> {};

// The model, and the declarations of reading and writing. Includes neither nlohmann/json nor any engine.
#pragma once

#include "osl/codec/read.hpp"
#include "osl/codec/write.hpp"
#include "osl/model/records/register.hpp"
#include "osl/version.hpp"

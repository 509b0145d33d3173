// All that checking needs.
#pragma once

#include "osl/rules/checker.hpp"
#include "osl/rules/publication.hpp"

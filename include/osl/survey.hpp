// Reading, checking and counting in one pass.
#pragma once

#include "osl/survey/survey.hpp"

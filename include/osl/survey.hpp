// Reading, checking and counting in one pass; what has changed between two waves.
#pragma once

#include "osl/survey/difference.hpp"
#include "osl/survey/report_difference.hpp"
#include "osl/survey/survey.hpp"

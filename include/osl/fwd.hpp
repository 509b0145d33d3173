// Forward declarations of what programs pass around.
#pragma once

namespace osl {

class Day;
class Error;
class Period;
class RawJson;
class When;

struct Centre;
struct DecodeError;
struct FigureTable;
struct Programme;
struct Published;
struct Reading;
struct Register;
struct RegisterHeader;
struct StepEntry;

class CentreReader;
class CentreWriter;

}  // namespace osl

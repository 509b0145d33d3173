// What a program does that knows osl only as a package: read a register, look at it, check and count it, and write it back.
#include <cstdlib>
#include <iostream>
#include <osl/indicators.hpp>
#include <osl/osl.hpp>
#include <osl/published/pilot.hpp>
#include <osl/rules.hpp>
#include <osl/version.hpp>

namespace {

constexpr std::string_view text =
    R"({"format":"osl/1","programme":{"id":"p","strand":"osl","period":{"from":"2025-01-01","to":"2026-12-31"},"observed_on":"2026-06-30"},)"
    R"("centres":[{"id":"a","takes_part_as":["organiser_institution"],"joined_on":"2025-01","steps":[{"step":"acquaint_staff","status":"done",)"
    R"("on":"2025-02-01"}]}]})";

bool holds(bool condition, const char* what) {
    if (!condition) std::cerr << "does not hold: " << what << '\n';
    return condition;
}

}  // namespace

int main() {
    std::cout << "osl " << osl::library_version << '\n';
    const auto reading = osl::read_text(text);
    if (!holds(reading.complete() && reading.value, "the register is read")) return EXIT_FAILURE;
    const auto& record = *reading.value;
    const auto tables = osl::indicators_of(record, {.select = {"I01"}});
    const bool good = holds(record.centres.front().steps->front().on == osl::When("2025-02-01"), "the day is as written") &&
                      holds(osl::to_text(record) == text, "what is written is what was read") &&
                      holds(osl::check(record).total.value() == 6, "six steps have no entry") &&
                      holds(tables.front().cells.front().count == osl::Count(1), "one centre has acquainted its staff") &&
                      holds(osl::published::figure("step.II.done").count == osl::Count(34), "34 centres had chosen a structure") &&
                      holds(osl::read_text("{}").total_errors != 0, "an empty object is no register");
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}

// What a program that uses the library does first: include the umbrella header, hold a value, link.
#include <cstdlib>
#include <iostream>
#include <osl/osl.hpp>
#include <osl/version.hpp>

int main() {
    const osl::Day day("2012-03-16");
    const auto step = osl::Step{};
    std::cout << "osl " << osl::library_version << ", " << day.text() << '\n';
    return day.text() == "2012-03-16" && step == osl::Step{} ? EXIT_SUCCESS : EXIT_FAILURE;
}

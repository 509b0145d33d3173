#include <iostream>
#include <osl/indicators.hpp>
#include <osl/osl.hpp>
#include <osl/rules.hpp>

int main() {
    const auto reading = osl::read("examples/data/pilot_2012_reconstructed.json");
    for (const auto& error : reading.errors) std::cerr << error.place() << ": " << error.message(osl::Language::en) << '\n';
    if (!reading.value) return 1;

    const auto checked = osl::check(*reading.value);
    std::cout << checked.total.value() << " findings\n";

    const auto tables = osl::indicators_of(*reading.value, {.select = {"I01"}});
    for (const auto& cell : tables.front().cells) std::cout << cell.at.front() << ' ' << cell.count->value() << '\n';
    return reading.complete() ? 0 : 1;
}

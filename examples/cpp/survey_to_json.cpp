// The findings and indicators of a register as one line of JSON: the same bytes as examples/python/survey_to_json.py prints.
#include <iostream>
#include <osl/codec/json.hpp>
#include <osl/survey.hpp>

int main(int argc, char** argv) {
    const osl::Text path = argc > 1 ? argv[1] : "examples/data/pilot_2012_reconstructed.json";
    try {
        osl::CentreReader reader(path);
        const auto survey = osl::survey(reader, {.count = {.by = osl::Grouping::size}});
        std::cout << osl::to_json(survey.check) << '\n' << osl::to_json(survey.indicators) << '\n';
        return survey.total_errors == 0 ? 0 : 1;
    } catch (const osl::Error& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}

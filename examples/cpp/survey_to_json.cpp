// What a survey answers, as JSON for programs: the same bytes as examples/python/survey_to_json.py and `osl survey --format json` print.
#include <iostream>
#include <osl/reports/json.hpp>
#include <osl/survey.hpp>

int main(int argc, char** argv) {
    const osl::Text path = argc > 1 ? argv[1] : "examples/data/pilot_2012_reconstructed.json";
    try {
        osl::CentreReader reader(path);
        const auto report = osl::survey(reader, {.by = osl::Grouping::size});
        std::cout << osl::reports::json({&report, 1});
        return report.total_errors == osl::Total(0) ? 0 : 1;
    } catch (const osl::Error& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}

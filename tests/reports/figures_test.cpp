#include "osl/reports/figures.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace osl;

namespace {

TableCell share(int count, int denominator, double percentage) {
    return {.at = {}, .count = Count(count), .denominator = Count(denominator), .percentage = percentage, .decimals = Decimals(1)};
}

}  // namespace

TEST_CASE("a cell's share is shown in the reader's language and never as none or all when it is neither") {
    CHECK(reports::figure_text(share(34, 52, 65.4), Language::pl) == "65,4%");
    CHECK(reports::figure_text(share(34, 52, 65.4), Language::en) == "65.4 %");
    CHECK(reports::figure_text(share(1, 5000, 0.0), Language::en) == "0.02 %");
    CHECK(reports::figure_text(share(4999, 5000, 100.0), Language::pl) == "99,98%");
    CHECK(reports::figure_text(share(0, 5000, 0.0), Language::en) == "0.0 %");
    CHECK(reports::figure_text(share(5000, 5000, 100.0), Language::en) == "100.0 %");
}

TEST_CASE("what is only printed is shown as printed") {
    CHECK(reports::figure_text({.at = {}, .percentage = 98, .decimals = Decimals(0)}, Language::pl) == "98%");
    CHECK(reports::figure_text({.at = {}, .percentage = 0, .decimals = Decimals(0)}, Language::en) == "0 %");
    CHECK(reports::figure_text(share(3, 4, 0.0), Language::en) == "0.0 %");  // an error of the source stays to be seen
}

TEST_CASE("means and counts follow the language, and what is absent is empty") {
    CHECK(reports::figure_text({.at = {}, .value = 3.56, .decimals = Decimals(2)}, Language::pl) == "3,56");
    CHECK(reports::figure_text({.at = {}}, Language::pl).empty());
    CHECK(reports::count_text(Count(2'000'000), Language::pl) == "2\u00a0000\u00a0000");
    CHECK(reports::count_text({}, Language::en).empty());
}

#include "osl/survey/request.hpp"

#include <catch2/catch_test_macros.hpp>

#include "osl/codec/json.hpp"
#include "osl/survey.hpp"

using namespace osl;

TEST_CASE("a request says what it wants to, and the rest is as the other says", "[survey]") {
    const Request base{.as_of = Day(2012, 1, 1), .max_findings = Total(5), .by = Grouping::size};
    const Request mine{.max_findings = Total(7), .population = CountedCentres::obliged};
    const auto whole = mine.over(base);
    CHECK(whole ==
          Request{.as_of = Day(2012, 1, 1), .max_findings = Total(7), .population = CountedCentres::obliged, .by = Grouping::size});
    CHECK(Request{}.over(base) == base);
    CHECK(base.over(Request{}) == base);
    CHECK(mine.over(base.over(Request::by_default())) == mine.over(base).over(Request::by_default()));
}

TEST_CASE("a request in a file is a request; a slip in it is told", "[survey]") {
    const Request request{.select = List<Text>{"steps"}, .population = CountedCentres::ever_joined};
    CHECK(to_json(request) == R"({"select":["steps"],"population":"ever_joined"})");
    CHECK(from_json<Request>(to_json(request)) == request);
    CHECK_THROWS_AS(from_json<Request>(R"({"selekt":["steps"]})"), DecodeFailure);
    CHECK_THROWS_AS(from_json<Request>(R"({"by":"sise"})"), DecodeFailure);
    CHECK_THROWS_AS(from_json<Request>(R"({"max_findings":-1})"), DecodeFailure);
}

TEST_CASE("what engines are asked is what the request says", "[survey]") {
    const auto checked = check_options({.as_of = Day(2012, 1, 1), .select = List<Text>{"steps"}, .ignore = List<Text>{"risk"}});
    CHECK(checked.asked == AskedTimes{.as_of = Day(2012, 1, 1), .known_by = {}});
    CHECK(checked.select == List<Text>{"steps"});
    CHECK(checked.ignore == List<Text>{"risk"});
    CHECK(checked.max_findings == 10'000);
    const auto counted = indicator_options({.only = List<Text>{"I01"}, .by = Grouping::role});
    CHECK(counted.select == List<Text>{"I01"});
    CHECK(counted.population == CountedCentres::all_joined);
    CHECK(counted.by == Opt<Grouping>(Grouping::role));
}

TEST_CASE("a choice that names nothing is a slip, not the choice of all", "[survey]") {
    CHECK_THROWS_AS(check_options({.select = List<Text>{}}), NothingToAsk);
    CHECK_THROWS_AS(indicator_options({.only = List<Text>{}}), NothingToAsk);
    CHECK_NOTHROW(check_options({.ignore = List<Text>{}}));
}

TEST_CASE("the defaults of a request are those of the engines", "[survey]") {
    CHECK(check_options({}).max_findings == CheckOptions{}.max_findings);
    CHECK(indicator_options({}).population == IndicatorOptions{}.population);
    CHECK(indicator_options({}).by == IndicatorOptions{}.by);
}

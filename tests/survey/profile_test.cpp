#include "osl/survey/profile.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "osl/codec/json.hpp"
#include "osl/rules.hpp"
#include "osl/simulation.hpp"
#include "osl/survey.hpp"
#include "support/files.hpp"

using namespace osl;

namespace {

bool asks(const Report& report, std::string_view rule) {
    return std::ranges::any_of(report.check->tallies, [&](const Tally& tally) { return std::string_view(tally.rule) == rule; });
}

Report survey_with(Text profile) { return survey(simulate({.centres = 3}), {.profile = std::move(profile), .indicators = false}); }

}  // namespace

TEST_CASE("the profiles that come with the library keep to what is demanded of others", "[survey]") {
    const testing::Directory folder;
    for (const auto& profile : profiles()) {
        INFO(profile.id.text());
        const auto path = folder / "profile.json";
        testing::put_file(path, to_json(profile));
        CHECK(read_profile(path) == profile);
        CHECK_NOTHROW(resolved({.profile = Text(profile.id.text())}));
    }
}

TEST_CASE("the pilot's profile is the default and asks every rule about registers", "[survey]") {
    CHECK(resolved({}).profile == Text("pilot-2012"));
    CHECK(survey_with("pilot-2012").check->tallies == survey(simulate({.centres = 3}), {.indicators = false}).check->tallies);
}

TEST_CASE("elsewhere neither the pilot's numbers nor its project's duties are asked about", "[survey]") {
    const auto report = survey_with("general");
    for (const auto* rule : {"participation.group-sizes-unpublished", "participation.delegates-out-of-bounds", "support.mentor-missing",
                             "support.coach-missing", "support.supervisor-missing", "participation.trainee-not-social-worker"}) {
        INFO(rule);
        CHECK(asks(survey_with("pilot-2012"), rule));
        CHECK_FALSE(asks(report, rule));
    }
    CHECK(asks(report, "steps.out-of-order"));
}

TEST_CASE("under later law supervision is owed again", "[survey]") {
    CHECK(asks(survey_with("Modern"), "support.supervisor-missing"));
    CHECK_FALSE(asks(survey_with("modern"), "support.mentor-missing"));
}

TEST_CASE("before publication only what stands against it is asked", "[survey]") {
    const auto report = survey_with("publication");
    CHECK(asks(report, "disclosure.personal-data-in-text"));
    CHECK_FALSE(asks(report, "steps.out-of-order"));
}

TEST_CASE("a profile of one's own extends another, and a request goes before it", "[survey]") {
    const testing::Directory folder;
    testing::put_file(folder / "base.json", R"({"format":"osl-profile/1","id":"base","title":{"en":"Base"},"extends":"general","request":{
        "population":"obliged","settings":[{"rule":"steps","on":false,"reason":"not yet"}]}})");
    testing::put_file(folder / "mine.json", R"({"format":"osl-profile/1","id":"mine","title":{"en":"Mine"},"extends":"base.json","request":{
        "settings":[{"rule":"steps.out-of-order","on":true,"severity":"warning","reason":"this one"}]}})");
    const Request request{.profile = (folder / "mine.json"), .parameters = RawJson(R"({"territory.size-mismatch":{}})")};
    auto whole = resolved(request);
    CHECK(whole.population == CountedCentres::obliged);
    CHECK(whole.profile == request.profile);
    CHECK_FALSE(whole.parameters.has_value());
    List<Text> reasons;
    for (const auto& setting : *whole.settings) reasons.push_back(setting.reason.value_or(Text("flag")));
    REQUIRE(reasons.size() >= 3);
    CHECK(List<Text>(reasons.end() - 3, reasons.end()) == List<Text>{"not yet", "this one", "flag"});
    CHECK(resolved({.profile = request.profile, .population = CountedCentres::ever_joined}).population == CountedCentres::ever_joined);
}

TEST_CASE("what a profile gets wrong is told with its place, all of it", "[survey]") {
    const testing::Directory folder;
    const auto path = folder / "wrong.json";
    testing::put_file(path, R"({"format":"osl-profile/1","id":"wrong","title":{"en":"Wrong"},"request":{
"select":["step"],
"today":"2026-01-01",
"settings":[
{"rule":"steps.out-of-order","on":true},
{"rule":"steps.out-of-ordr","on":true,"reason":"x"},
{"rule":"participation.absence-over-limit","parameters":{"days":-1},"reason":"x"}]}})");
    List<std::pair<Text, std::int64_t>> places;
    try {
        static_cast<void>(read_profile(path));
    } catch (const DecodeFailure& failure) {
        for (const auto& error : failure.errors()) places.emplace_back(error.pointer, error.line->value());
    }
    CHECK(places == List<std::pair<Text, std::int64_t>>{
                        {"/request/select/0", 2},
                        {"/request/today", 3},
                        {"/request/settings/0", 5},
                        {"/request/settings/1/rule", 6},
                        {"/request/settings/2/parameters/days", 7},
                    });
}

TEST_CASE("a profile that nobody knows, or that extends itself, is refused", "[survey]") {
    CHECK_THROWS_AS(profile_chain("genral"), UnknownName);
    const testing::Directory folder;
    const auto path = folder / "round.json";
    testing::put_file(path, R"({"format":"osl-profile/1","id":"round","title":{"en":"Round"},"extends":"round.json","request":{}})");
    CHECK_THROWS_AS(profile_chain(path), Misuse);
    CHECK_THROWS_AS(profile_chain((folder / "none.json")), FileError);
}

TEST_CASE("parameters by rule and name go after all settings", "[survey]") {
    const auto rule = Text("participation.absence-over-limit");
    const Request request{.settings = List<RuleSetting>{{.rule = rule, .parameters = RawJson(R"({"days":5})")}},
                          .parameters = RawJson(R"({"participation.absence-over-limit":{"days":1}})")};
    CHECK(resolved(request).settings->back().parameters == RawJson(R"({"days":1})"));
    CHECK_THROWS_AS(resolved({.parameters = RawJson(R"({"steps":3})")}), DecodeFailure);
    const Request above{.parameters = RawJson(R"({"participation.absence-over-limit":{"days":2}})")};
    CHECK(resolved(above.over(request)).settings->back().parameters == RawJson(R"({"days":2})"));
}

TEST_CASE("resolving twice asks the same", "[survey]") {
    const auto record = simulate({.centres = 5, .seed = 3});
    const auto first = survey(record, {.profile = Text("general"), .select = List<Text>{"steps"}});
    CHECK(survey(record, first.request).check == first.check);
}

TEST_CASE("a profile requires the fields that the option does, each by itself", "[survey]") {
    const testing::Directory folder;
    const auto path = folder / "profile.json";
    const auto requiring = [&](const Text& field) {
        testing::put_file(path, R"({"format":"osl-profile/1","id":"own","title":{"en":"Own"},"extends":"general",)"
                                R"("request":{"require":[")" +
                                    field + R"("]}})");
    };
    requiring("activities");
    CHECK_NOTHROW(survey_with(path));
    requiring("organisers / activities");
    CHECK_THROWS_AS(read_profile(path), DecodeFailure);
}

TEST_CASE("a profile says in words why it changes a rule", "[survey]") {
    const testing::Directory folder;
    const auto path = folder / "profile.json";
    for (const auto* reason : {" ", "\\n", "agreed in March"}) {
        testing::put_file(path,
                          Text(R"({"format":"osl-profile/1","id":"own","title":{"en":"Own"},"extends":"general","request":{"settings":[)") +
                              R"({"rule":"steps.out-of-order","on":false,"reason":")" + reason + R"("}]}})");
        if (Text(reason) == "agreed in March") {
            CHECK_NOTHROW(read_profile(path));
        } else {
            CHECK_THROWS_AS(read_profile(path), DecodeFailure);
        }
    }
}

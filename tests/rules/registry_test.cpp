// What holds of every rule, whoever adds one.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "osl/describe/unknown_name.hpp"
#include "osl/rules.hpp"

namespace {

using namespace osl;

const std::filesystem::path folder = std::filesystem::path(OSL_SOURCE_DIR) / "include/osl/rules";

Text underscored(Text name) {
    std::ranges::replace(name, '-', '_');
    return name;
}

/// Whether a text is words of a–z and 0–9 with one hyphen between them.
bool is_kebab(std::string_view text) {
    if (text.empty() || text.front() == '-' || text.back() == '-' || text.find("--") != text.npos) return false;
    return std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

bool both(const Phrase& phrase) { return !phrase.pl.empty() && !phrase.en.empty(); }

Text content(const std::filesystem::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a rule's name is unique, of the form family.rule-name, and leads to its header", "[rules][registry]") {
    std::set<Text> names;
    for (const auto& rule : rule_catalogue()) {
        INFO(rule.name);
        CHECK(names.insert(rule.name).second);
        const auto dot = rule.name.find('.');
        REQUIRE(dot != Text::npos);
        CHECK(rule.name.substr(0, dot) == rule.family);
        CHECK(is_kebab(rule.family));
        CHECK(is_kebab(rule.name.substr(dot + 1)));
        CHECK(std::filesystem::exists(folder / rule.family / (underscored(rule.name.substr(dot + 1)) + ".hpp")));
    }
}

TEST_CASE("every header of a rule is in the registry", "[rules][registry]") {
    std::set<Text> names;
    for (const auto& rule : rule_catalogue()) names.insert(rule.name);
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
        const auto family = file.path().parent_path().filename().string();
        if (file.path().extension() != ".hpp" || family == "rules" || family == "engine") continue;
        if (content(file.path()).find("static constexpr RuleInfo info{") == Text::npos) continue;
        auto name = family + '.' + file.path().stem().string();
        std::ranges::replace(name, '_', '-');
        INFO(name);
        CHECK(names.contains(name));
    }
}

TEST_CASE("families stand in the order of the model", "[rules][registry]") {
    const List<Text> order{"territory", "register", "participation", "support", "steps", "risk", "published", "disclosure", "acceptance"};
    List<std::ptrdiff_t> places;
    for (const auto& rule : rule_catalogue()) places.push_back(std::ranges::find(order, rule.family) - order.begin());
    CHECK(std::ranges::is_sorted(places));
    CHECK(places.back() < std::ssize(order));
}

TEST_CASE("what a rule implies exists and is not itself", "[rules][registry]") {
    const auto& all = rule_catalogue();
    for (const auto& rule : all)
        for (const auto& implied : rule.implies) {
            INFO(rule.name << " → " << implied);
            CHECK(implied != rule.name);
            CHECK(std::ranges::find(all, implied, &RuleDescription::name) != all.end());
        }
}

TEST_CASE("only data and disclosure may be errors", "[rules][registry]") {
    for (const auto& rule : rule_catalogue()) {
        INFO(rule.name);
        if (rule.severity == Severity::error) CHECK((rule.nature == Nature::data || rule.nature == Nature::disclosure));
    }
}

TEST_CASE("a rule speaks both languages, asks a question and names its source", "[rules][registry]") {
    for (const auto& rule : rule_catalogue()) {
        INFO(rule.name);
        CHECK(both(rule.question));
        CHECK(both(rule.why));
        CHECK(both(rule.message));
        CHECK(rule.question.pl.ends_with('?'));
        CHECK(rule.question.en.ends_with('?'));
        CHECK(rule.question.pl != rule.question.en);
        CHECK(rule.why.pl.ends_with('.'));
        CHECK(rule.why.en.ends_with('.'));
        CHECK_FALSE(rule.message.en.ends_with('.'));
        CHECK_FALSE(rule.source.empty());
        for (const auto& need : rule.needs) CHECK_FALSE(need.empty());
        for (const auto& parameter : rule.parameters) {
            INFO(parameter.name);
            CHECK(both(parameter.label));
            CHECK(parameter.source.has_value());
            CHECK_FALSE(parameter.value.empty());
        }
    }
}

TEST_CASE("rules are chosen by name or family, and an unknown name is refused", "[rules][registry]") {
    const Register empty{.programme = {.id = Id("x"),
                                       .strand = Strand::osl,
                                       .period = Period(Day("2011-03-01"), Day("2012-11-30")),
                                       .observed_on = Day("2012-03-16")},
                         .centres = {}};
    CHECK(check(empty, {.select = {"support"}, .ignore = {"support.coach-missing"}}).tallies.size() == 2);
    CHECK_THROWS_AS(check(empty, {.select = {"support.coach"}}), UnknownName);
}

// No clean bill that was not earned: a result says of how much it can be said.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "osl/codec/write.hpp"
#include "osl/describe/unknown_name.hpp"
#include "osl/rules.hpp"
#include "rules/clean_register.hpp"

namespace {

using namespace osl;

Register without_centres() {
    auto record = testing::clean_register();
    record.centres.clear();
    return record;
}

Register with_empty_centre() {
    auto record = without_centres();
    record.centres.push_back(
        {.id = Id("c"), .name = "OPS", .takes_part_as = {InstitutionRole::organiser_institution}, .municipality = Municipality{}});
    return record;
}

/// The clean register as a stream, with so many lines that are no centre.
Reading with_broken_lines(std::size_t count) {
    auto text = to_text(testing::clean_register(), Form::stream);
    for (std::size_t i = 0; i != count; ++i) text += "{\"id\":\"broken\"}\n";
    return read_text(text);
}

std::int64_t sum(const CheckResult& result, Total Tally::* answer) {
    std::int64_t sum = 0;
    for (const auto& tally : result.tallies) sum += (tally.*answer).value();
    return sum;
}

}  // namespace

TEST_CASE("a register without centres is not clean: nothing was checked", "[rules][coverage]") {
    const auto result = check(without_centres());
    CHECK(result.nothing_checked);
    CHECK(result.centres.value() == 0);
    CHECK(result.summary.en == "no centre was checked: the register has none");
    CHECK(result.summary.pl == "nie sprawdzono żadnego ośrodka: rejestr nie zawiera ośrodków");
}

TEST_CASE("a centre of which nothing is recorded is counted as such, and the rules that could not be asked are told", "[rules][coverage]") {
    const auto result = check(with_empty_centre());
    CHECK_FALSE(result.nothing_checked);
    CHECK(result.centres.value() == 1);
    CHECK(result.empty_centres.value() == 1);
    CHECK(result.not_evaluable.value() == sum(result, &Tally::not_evaluable));
    CHECK(result.not_evaluable.value() > 0);
    CHECK(result.rules_unasked.value() > 10);
    CHECK(result.summary.en.find("1 centre checked (with nothing recorded: 1): ") == 0);
    CHECK(result.summary.en.find("could not be asked") != Text::npos);
    CHECK(result.summary.pl.find("sprawdzono 1 ośrodek (bez żadnych zapisów: 1): ") == 0);
    CHECK(result.summary.pl.find("nie dało się zastosować") != Text::npos);
}

TEST_CASE("a rule is unasked without an answer, not applicable where its question never arose", "[rules][coverage]") {
    auto record = testing::clean_register();
    record.programme.modelled_on.reset();
    const auto result = check(record);
    std::int64_t inapplicable = 0;
    std::int64_t unasked = 0;
    for (const auto& t : result.tallies) {
        if (t.pass.value() + t.fail.value() != 0) continue;
        ++(t.not_applicable.value() > 0 && t.not_evaluable.value() == 0 ? inapplicable : unasked);
    }
    CHECK(result.rules_not_applicable.value() == inapplicable);
    CHECK(inapplicable > 0);  // the rules that are asked of the pilot only
    CHECK(result.rules_unasked.value() == unasked);
}

TEST_CASE("centres that did not decode are left out, and the numbers are true", "[rules][coverage]") {
    const auto one = check(with_broken_lines(1));
    CHECK(one.centres.value() == 3);
    CHECK(one.left_out.value() == 1);
    CHECK_FALSE(one.cut_off);
    CHECK(one.summary.en.find("3 of 4 centres checked, 1 left out: 0 findings") == 0);
    CHECK(one.summary.pl.find("sprawdzono 3 z 4 ośrodków, pominięto 1 nieodczytany: 0 ustaleń") == 0);
    CHECK(check(with_broken_lines(2)).summary.pl.find("sprawdzono 3 z 5 ośrodków, pominięto 2 nieodczytane") == 0);
    CHECK(check(with_broken_lines(5)).summary.pl.find("sprawdzono 3 z 8 ośrodków, pominięto 5 nieodczytanych") == 0);
}

TEST_CASE("where no centre decoded nothing was checked", "[rules][coverage]") {
    const auto header = to_text(without_centres(), Form::stream);
    const auto result = check(read_text(header + "{}\nnonsense\n"));
    CHECK(result.nothing_checked);
    CHECK(result.left_out.value() == 2);
    CHECK(result.summary.en == "no centre was checked, 2 left out because they did not decode");
    CHECK(result.summary.pl == "nie sprawdzono żadnego ośrodka, pominięto 2 nieodczytane");
}

TEST_CASE("without a programme all centres are left out", "[rules][coverage]") {
    auto text = to_text(testing::clean_register(), Form::stream);
    const auto reading = read_text(R"({"format":"osl/1","programme":{"id":"p"}})" + text.substr(text.find('\n')));
    CHECK(reading.left_out == 3);
    const auto result = check(reading);
    CHECK(result.nothing_checked);
    CHECK(result.left_out.value() == 3);
    CHECK(result.summary.en == "nothing was checked: the programme was not read; centres: 3 left out");
    CHECK(result.tallies.empty());
    CHECK_THROWS_AS(check(reading, {.select = {"nonsense"}}), UnknownName);
}

TEST_CASE("a document with a broken centre is counted as a stream is", "[rules][coverage]") {
    auto text = to_text(testing::clean_register(), Form::document);
    text.insert(text.rfind("]}"), R"(,{"id":"broken"},17)");
    const auto result = check(read_text(text));
    CHECK(result.centres.value() == 3);
    CHECK(result.left_out.value() == 2);
    CHECK_FALSE(result.cut_off);
}

TEST_CASE("input that ends before its end is told to be cut off", "[rules][coverage]") {
    const auto whole = to_text(testing::clean_register(), Form::document);
    const auto reading = read_text(std::string_view(whole).substr(0, whole.size() - 9));
    CHECK(reading.cut_off);
    const auto result = check(reading);
    CHECK(result.cut_off);
    CHECK(result.nothing_checked);
    CHECK(result.summary.en.ends_with("the data could not be read to the end"));
}

TEST_CASE("parts merge to the same numbers, those left out included", "[rules][coverage]") {
    const auto record = testing::clean_register();
    Checker whole(record.programme);
    Checker part(record.programme);
    whole.add(record.centres[0]);
    whole.left_out(2);
    part.add(record.centres[1]);
    part.add(record.centres[2]);
    part.left_out(3);
    part.cut_off();
    whole.merge(std::move(part));
    const auto result = whole.finish();
    CHECK(result.centres.value() == 3);
    CHECK(result.left_out.value() == 5);
    CHECK(result.cut_off);
    CHECK(result.tallies == check(record).tallies);
    CHECK(result.summary.en.find("3 of 8 centres checked, 5 left out; the data could not be read to the end: 0 findings") == 0);
}

TEST_CASE("a choice of rules that leaves nothing to ask is refused, and says what it is about", "[rules][coverage]") {
    const auto record = testing::clean_register();
    const auto table = testing::clean_table();
    const auto said = [](auto&& ask) -> Text {
        try {
            static_cast<void>(ask());
        } catch (const NothingToAsk& e) {
            return e.what();
        }
        return "not refused";
    };
    CHECK(said([&] { return check(record, {.select = {"published"}}); }) ==
          "the choice of rules leaves nothing to ask of a register: published is about tables of figures (osl-table/1)");
    CHECK(said([&] {
              return check(record, {.select = {"published", "disclosure.small-count"}});
          }).find("published, disclosure.small-count are about") != Text::npos);
    CHECK(said([&] { return check(table, {.select = {"steps"}}); }) ==
          "the choice of rules leaves nothing to ask of a table of figures: steps is about registers");
    CHECK(said([&] { return check(record, {.select = {"steps"}, .ignore = {"steps"}}); }).ends_with("what is selected is also ignored"));
    CHECK(said([&] { return check(record, {.select = {"published", "steps"}}); }) == "not refused");
    try {
        static_cast<void>(check(record, {.select = {"published"}}));
        FAIL("nothing can be asked");
    } catch (const Misuse& e) {
        CHECK(e.reason().pl == "po wyborze reguł nie ma o co pytać (rejestr): published dotyczy tabel liczb (osl-table/1)");
    }
}

TEST_CASE("a table that was checked is told to be", "[rules][coverage]") {
    const auto result = check(testing::clean_table());
    CHECK_FALSE(result.nothing_checked);
    CHECK(result.summary.en.find("table checked: 0 findings") == 0);
    CHECK(result.summary.pl.find("sprawdzono tabelę: 0 ustaleń") == 0);
}

TEST_CASE("findings are told by severity", "[rules][coverage]") {
    auto record = testing::clean_register();
    record.centres.front().municipality->teryt = Teryt("126101");
    const auto result = check(record);
    CHECK(result.summary.en.find("2 findings (1 error, 1 information)") != Text::npos);
    CHECK(result.summary.pl.find("2 ustalenia (1 błąd, 1 informacja)") != Text::npos);
}

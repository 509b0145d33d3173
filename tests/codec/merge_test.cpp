// Merging: what was split comes together again, and where inputs contradict each other nothing is written and everything is told.
#include "osl/codec/merge.hpp"

#include <catch2/catch_test_macros.hpp>

#include "osl/codec/json.hpp"
#include "osl/simulation.hpp"
#include "support/errors.hpp"

namespace {

using namespace osl;
using namespace osl::testing;

struct Input {
    Text name;
    Text text;
};

struct Outcome {
    Merging done;
    Text out;
    int made = 0;
};

Outcome merged(const List<Input>& inputs, Repeats repeats = Repeats::refused, Form form = Form::stream) {
    Outcome outcome;
    std::size_t given = 0;
    const auto next = [&]() -> Opt<CentreReader> {
        if (given == inputs.size()) return {};
        const auto& input = inputs[given++];
        return CentreReader(open_memory(input.text), {}, input.name);
    };
    Text written;
    const auto make = [&](const RegisterHeader& header) {
        ++outcome.made;
        return CentreWriter(into_memory(written), form, header);
    };
    outcome.done = merge(next, make, repeats);
    if (outcome.done.written) outcome.out = written;
    return outcome;
}

}  // namespace

TEST_CASE("the parts of a register that was split are the register", "[merge]") {
    const auto record = simulate({.centres = 20, .seed = 5, .like = Likeness::pilot});
    for (const std::size_t parts : {1U, 3U, 20U}) {
        List<Register> split(parts, {.programme = record.programme, .centres = {}});
        for (std::size_t i = 0; i != record.centres.size(); ++i)
            split[i * parts / record.centres.size()].centres.push_back(record.centres[i]);
        List<Input> inputs;
        for (const auto& part : split) {
            const auto form = inputs.size() % 2 == 0 ? Form::document : Form::stream;
            inputs.push_back({std::to_string(inputs.size()) + (form == Form::document ? ".json" : ".ndjson"), to_text(part, form)});
        }
        for (const auto form : {Form::document, Form::stream}) {
            const auto [done, out, made] = merged(inputs, Repeats::refused, form);
            CHECK(out == to_text(record, form));
            CHECK(done.written);
            CHECK(made == 1);
            CHECK(done.inputs == Total(static_cast<std::int64_t>(parts)));
            CHECK(done.centres == Total(20));
            CHECK(done.repeated.empty());
        }
    }
}

TEST_CASE("a centre that stands twice with the same content is written once, and both places are told", "[merge]") {
    const Text same = R"({"id":"a","name":"x","takes_part_as":["organiser_institution"]})";
    const auto spaced = R"({ "takes_part_as" : ["organiser_institution"], "name":"x", "id":"a"})";
    const auto [done, out, made] =
        merged({{"one.ndjson", small_stream({same, small_centre("b")})}, {"two.ndjson", small_stream({small_centre("c"), spaced})}});
    CHECK(out == small_stream({same, small_centre("b"), small_centre("c")}));
    CHECK(done.repeated == List<RepeatedCentre>{{Id("a"), "one.ndjson:2", "two.ndjson:3", true}});
    CHECK(done.summary == Phrase{"zapisano 3 ośrodki z 2 plików; powtórzone z tą samą treścią, zapisane raz: 1",
                                 "3 centres of 2 inputs written; repeated with the same content, written once: 1"});
}

TEST_CASE("a centre that stands again with other content is refused, unless the first is to be kept", "[merge]") {
    const auto first = small_centre("a");
    const auto other = small_centre("a", R"(,"name":"x")");
    const List<Input> inputs{{"one.ndjson", small_stream({first})}, {"two.ndjson", small_stream({other, small_centre("b")})}};
    const auto refused = merged(inputs);
    CHECK_FALSE(refused.done.written);
    CHECK(refused.out.empty());
    CHECK(refused.done.centres == Total(0));
    CHECK(refused.done.repeated == List<RepeatedCentre>{{Id("a"), "one.ndjson:2", "two.ndjson:2", false}});
    CHECK(refused.done.summary == Phrase{"niczego nie zapisano: ośrodki powtórzone z inną treścią: 1",
                                         "nothing was written: centres repeated with other content: 1"});
    const auto kept = merged(inputs, Repeats::first);
    CHECK(kept.out == small_stream({first, small_centre("b")}));
    CHECK(kept.done.repeated == refused.done.repeated);
    CHECK(kept.done.summary.en == "2 centres of 2 inputs written; repeated with other content, written as first met: 1");
}

TEST_CASE("registers whose programmes differ are not merged, and every field that differs is named", "[merge]") {
    auto record = *read_text(small_document(small_centre("b"))).value;
    record.programme.observed_on = Day(2012, 6, 30);
    record.programme.synthetic = true;
    const auto [done, out, made] =
        merged({{"one.json", small_document(small_centre("a"))}, {"two.json", to_text(record)}}, Repeats::first, Form::document);
    CHECK_FALSE(done.written);
    CHECK(out.empty());
    CHECK(done.mismatches ==
          List<ProgrammeMismatch>{{"/programme/synthetic", "one.json", "two.json", {}, "true"},
                                  {"/programme/observed_on", "one.json", "two.json", "\"2012-03-16\"", "\"2012-06-30\""}});
    CHECK(done.summary.en == "nothing was written: fields of the programme that differ: 2");
}

TEST_CASE("what does not decode keeps the target from being written, and all that is wrong with all inputs is told", "[merge]") {
    const auto [done, out, made] = merged({{"empty.json", ""},
                                           {"one.ndjson", small_stream({small_centre("a"), R"({"id":"c"})", "nonsense"})},
                                           {"two.ndjson", small_stream({small_centre("a", R"(,"name":"x")")})}});
    CHECK_FALSE(done.written);
    CHECK(done.total_errors == Total(3));
    REQUIRE(done.errors.size() == 3);
    CHECK(done.errors[0].source == "empty.json");
    CHECK(done.errors[2].source == "one.ndjson");
    CHECK(done.left_out == Total(2));
    CHECK(done.repeated.size() == 1);
    CHECK(done.summary == Phrase{"niczego nie zapisano: danych nie da się odczytać w całości; ośrodki powtórzone z inną treścią: 1",
                                 "nothing was written: not all of the data decodes; centres repeated with other content: 1"});
    CHECK(from_json<Merging>(to_json(done)) == done);
}

TEST_CASE("without inputs, or from a reader that has begun, nothing is merged", "[merge]") {
    CHECK_THROWS_AS(merged({}), Misuse);
    const auto text = small_stream({small_centre("a"), small_centre("b")});
    const auto make = [](const RegisterHeader& header) { return CentreWriter("-", header); };
    const auto next = [&]() -> Opt<CentreReader> {
        CentreReader reader(open_memory(text), {.form = Form::stream});
        REQUIRE(reader.next());
        return reader;
    };
    CHECK_THROWS_AS(merge(next, make), Misuse);
}

TEST_CASE("data kept as written are the same however another program laid them out", "[merge]") {
    auto record = simulate({.centres = 2, .seed = 5});
    auto laid_out = record;
    record.programme.extra = RawJson(R"({"a":1,"b":[1.50,{"c":null,"d":"ż"}]})");
    laid_out.programme.extra = RawJson(R"({ "b": [1.50, {"d": "\u017c", "c": null}], "a": 1 })");
    record.centres[0].extra = record.programme.extra;
    laid_out.centres[0].extra = laid_out.programme.extra;
    const auto same = merged({{"a.json", to_text(record)}, {"b.json", to_text(laid_out)}});
    CHECK(same.done.written);
    CHECK(same.done.mismatches.empty());
    for (const auto& again : same.done.repeated) CHECK(again.same);

    laid_out.centres[0].extra = RawJson(R"({"a":1.0,"b":[1.50,{"c":null,"d":"ż"}]})");  // another number, as written
    CHECK_FALSE(merged({{"a.json", to_text(record)}, {"b.json", to_text(laid_out)}}).done.written);
}

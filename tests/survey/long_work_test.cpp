// Everything that takes long polls, and is broken off by what it calls.
#include <catch2/catch_test_macros.hpp>
#include <stdexcept>

#include "osl/codec/json.hpp"
#include "osl/codec/write.hpp"
#include "osl/simulation/simulation.hpp"
#include "osl/survey/survey.hpp"
#include "osl/tables/arrow.hpp"
#include "support/polls.hpp"

namespace {

using namespace osl;
using osl::testing::polls_of;

const Register& of_centres(std::uint64_t centres) {
    static const auto few = simulate({.centres = 104, .like = Likeness::pilot});
    static const auto many = simulate({.centres = 416, .like = Likeness::pilot});
    return centres == 104 ? few : many;
}

/// What takes long for a register, each with a name.
template <class Each>
void each_long_work(const Register& record, Each&& each) {
    const auto text = to_text(record);
    const auto stream = to_text(record, Form::stream);
    each("simulate", [&] { static_cast<void>(simulate({.centres = record.centres.size(), .like = Likeness::pilot})); });
    each("read a document", [&] { static_cast<void>(read_text(text)); });
    each("read a stream", [&] { static_cast<void>(read_text(stream)); });
    each("decode", [&] { static_cast<void>(from_json<Register>(text)); });
    each("encode", [&] { static_cast<void>(to_json(record)); });
    each("write", [&] { static_cast<void>(to_text(record)); });
    each("check", [&] { static_cast<void>(check(record)); });
    each("count", [&] { static_cast<void>(indicators_of(record)); });
    each("make a table", [&] {
        ArrowArrayStream out{};
        tables::export_register_table(record, "steps", &out);
        out.release(&out);
    });
}

}  // namespace

TEST_CASE("Everything that takes long polls, and more often the longer it takes") {
    List<int> few;
    each_long_work(of_centres(104), [&](const char* name, auto&& work) {
        few.push_back(polls_of(work));
        INFO(name);
        CHECK(few.back() > 0);
    });
    std::size_t at = 0;
    each_long_work(of_centres(416), [&](const char* name, auto&& work) {
        INFO(name);
        const auto polls = polls_of(work);
        CHECK(polls >= 3 * few[at]);
        CHECK(polls <= 6 * few[at] + 6);
        ++at;
    });
}

TEST_CASE("One record of any length polls too") {
    auto centre = of_centres(104).centres.front();
    centre.steps = List<StepEntry>(100'000, StepEntry{.step = Step::prepare_acts, .status = StepStatus::done});
    Register record{.format = of_centres(104).format, .programme = of_centres(104).programme, .centres = {centre}};
    each_long_work(record, [&](std::string_view name, auto&& work) {
        INFO(name);
        CHECK((name == "simulate" || name == "count" || polls_of(work) > 100));
    });
}

TEST_CASE("An exception of the hook breaks the work off and comes through") {
    struct Enough : std::runtime_error {
        Enough() : std::runtime_error("enough") {}
    };
    each_long_work(of_centres(104), [&](const char* name, auto&& work) {
        INFO(name);
        auto stop = [] { throw Enough(); };
        const Polling polling(stop);
        CHECK_THROWS_AS(work(), Enough);
    });
}

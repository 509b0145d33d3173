// One register serves any number of threads at once. `./dev tsan` runs this under ThreadSanitizer.
#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <thread>

#include "osl/codec/json.hpp"
#include "osl/codec/write.hpp"
#include "osl/describe/poll.hpp"
#include "osl/published/pilot.hpp"
#include "osl/simulation/simulation.hpp"
#include "osl/survey/survey.hpp"
#include "osl/tables/arrow.hpp"

namespace {

using namespace osl;

constexpr int threads = 4;

/// Runs the work in several threads; all begin as nearly at once as can be, so that what is made on first use is made by several.
template <class Work>
void at_once(Work&& work) {
    std::atomic<int> ready = 0;
    List<std::thread> running;
    for (int i = 0; i != threads; ++i) {
        running.emplace_back([&, i] {
            ++ready;
            while (ready != threads) std::this_thread::yield();
            work(i);
        });
    }
    for (auto& thread : running) thread.join();
}

}  // namespace

TEST_CASE("several threads look at one register, and each gets what one thread gets", "[threads]") {
    // First the threads: what is made on first use must not have been made before.
    const auto record = simulate({.centres = 12, .like = Likeness::pilot});
    List<Text> texts(threads);
    List<std::int64_t> findings(threads);
    List<std::size_t> tables(threads);
    List<std::size_t> rows(threads);
    at_once([&](int i) {
        const auto at = static_cast<std::size_t>(i);
        texts[at] = to_json(record);
        findings[at] = static_cast<std::int64_t>(check(record).findings.size());
        tables[at] = indicators_of(record).size();
        ArrowArrayStream out{};
        tables::export_register_table(record, "steps", &out);
        out.release(&out);
        const auto read = read_text(to_text(record, Form::stream));
        rows[at] = read.value ? read.value->centres.size() : 0;
        static_cast<void>(published::pilot().tables.size());
    });
    for (std::size_t i = 0; i != threads; ++i) {
        CHECK(texts[i] == to_json(record));
        CHECK(findings[i] == static_cast<std::int64_t>(check(record).findings.size()));
        CHECK(tables[i] == indicators_of(record).size());
        CHECK(rows[i] == record.centres.size());
    }
}

TEST_CASE("several threads ask one simulation for its centres", "[threads]") {
    const Simulation simulation({.centres = 104, .like = Likeness::pilot});
    const auto all = simulate({.centres = 104, .like = Likeness::pilot});
    std::atomic<int> differing = 0;
    at_once([&](int i) {
        for (std::uint64_t index = static_cast<std::uint64_t>(i); index < 104; index += 5)
            if (!(simulation.at(index) == all.centres[index])) ++differing;
    });
    CHECK(differing == 0);
}

TEST_CASE("parts of a register that several threads checked and counted add up to the whole", "[threads]") {
    const auto record = simulate({.centres = 40, .like = Likeness::pilot});
    List<Checker> checkers;
    List<IndicatorCounter> counters;
    for (int i = 0; i != threads; ++i) {
        checkers.emplace_back(record.programme);
        counters.emplace_back(record.programme);
    }
    at_once([&](int i) {
        for (auto at = static_cast<std::size_t>(i); at < record.centres.size(); at += threads) {
            checkers[static_cast<std::size_t>(i)].add(record.centres[at]);
            counters[static_cast<std::size_t>(i)].add(record.centres[at]);
        }
    });
    for (std::size_t i = 1; i != threads; ++i) {
        checkers[0].merge(std::move(checkers[i]));
        counters[0].merge(counters[i]);
    }
    CHECK(checkers[0].finish().findings == check(record).findings);
    CHECK(counters[0].finish() == indicators_of(record));
}

TEST_CASE("each thread polls its own hook", "[threads]") {
    const auto record = simulate({.centres = 12, .like = Likeness::pilot});
    List<int> polls(threads);
    at_once([&](int i) {
        auto& mine = polls[static_cast<std::size_t>(i)];
        auto count = [&] { ++mine; };
        const Polling polling(count);
        static_cast<void>(read_text(to_text(record)));
    });
    for (const int mine : polls) CHECK(mine == polls.front());
}

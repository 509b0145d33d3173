// The same options give the same register, on every machine. A digest that changes is a promise broken: when the change is meant, raise
// `simulation_version`, write the new digests here, and say so in the changelog.
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "osl/codec/json.hpp"
#include "osl/codec/write.hpp"
#include "osl/simulation.hpp"

using osl::Form;
using osl::Likeness;
using osl::Text;

namespace {

/// FNV-1a of the stream without the programme's `extra`, which names the library's version.
std::uint64_t digest(const osl::SimulationOptions& options) {
    auto all = osl::simulate(options);
    all.programme.extra.reset();
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : osl::to_text(all, Form::stream)) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

/// Takes the walk over a value and keeps its texts and codes.
struct Texts {
    std::set<Text> seen;

    void null() {}
    void boolean(bool) {}
    void whole(std::int64_t) {}
    void real(double) {}
    void text(std::string_view text) { seen.emplace(text); }
    void raw(std::string_view text) { seen.emplace(text); }
    void begin_list(std::size_t) {}
    void end_list() {}
    void begin_record() {}
    void key(std::string_view) {}
    void end_record() {}
};

/// Texts that bear no number: what somebody might be called would be among them.
std::set<Text> words_of(const osl::SimulationOptions& options) {
    Texts texts;
    for (const auto& centre : osl::simulate(options).centres) osl::codec::encode(centre, texts);
    std::erase_if(texts.seen, [](const Text& text) { return text.find_first_of("0123456789") != Text::npos; });
    return texts.seen;
}

}  // namespace

TEST_CASE("Simulations are pinned") {
    REQUIRE(osl::simulation_version == 1);
    CHECK(digest({100, 1, Likeness::ideal}) == 0x9e6c241d6f6bb618U);
    CHECK(digest({100, 1, Likeness::pilot}) == 0xe4d1437ad3c430c8U);
}

TEST_CASE("A centre is the same one by one, by its index, and in the whole register") {
    for (const auto like : {Likeness::ideal, Likeness::pilot}) {
        const osl::SimulationOptions options{130, 42, like};
        const auto all = osl::simulate(options);
        osl::Simulation simulation(options);
        CHECK(simulation.header() == osl::RegisterHeader{all.format, all.programme});
        REQUIRE(all.centres.size() == 130);
        CHECK(simulation.at(129) == all.centres[129]);
        for (std::uint64_t i = 0; i != options.centres; ++i) {
            CHECK(simulation.next() == all.centres[i]);
            CHECK(simulation.at(i) == all.centres[i]);
        }
        CHECK(simulation.next() == std::nullopt);
        CHECK(simulation.next() == std::nullopt);
        CHECK_THROWS_AS(simulation.at(130), osl::Error);
    }
}

TEST_CASE("A register of any length can be entered anywhere") {
    constexpr auto most = ~std::uint64_t{0};
    for (const auto like : {Likeness::ideal, Likeness::pilot}) {
        const osl::Simulation simulation({most, 1, like});
        const auto last = simulation.at(most - 1);
        CHECK(osl::from_json<osl::Centre>(osl::to_json(last)) == last);
        CHECK(osl::to_json(simulation.header()).size() < 10'000);
    }
}

TEST_CASE("Other seeds and likenesses give other registers") {
    std::set<std::uint64_t> digests;
    for (std::uint64_t seed = 0; seed != 10; ++seed)
        for (const auto like : {Likeness::ideal, Likeness::pilot}) digests.insert(digest({5, seed, like}));
    CHECK(digests.size() == 20);
}

TEST_CASE("The programme says that it is simulated, by what and from which seed") {
    const osl::Simulation simulation({3, 77, Likeness::pilot});
    const auto& programme = simulation.header().programme;
    CHECK(programme.id == osl::Id("simulated-pilot-77"));
    CHECK(programme.synthetic == true);
    CHECK(programme.title->pl->find("symulowany") != Text::npos);
    CHECK(programme.title->en->find("seed-77") != Text::npos);
    CHECK(programme.extra->text().find(R"("version":1)") != Text::npos);
}

TEST_CASE("Simulated registers are written and read back as they are") {
    for (const auto like : {Likeness::ideal, Likeness::pilot})
        for (const auto form : {Form::document, Form::stream})
            for (const auto centres : {0U, 1U, 60U}) {
                const auto all = osl::simulate({centres, 9, like});
                const auto text = osl::to_text(all, form);
                const auto reading = osl::read_text(text, {.form = form});
                CHECK(reading.complete());
                CHECK(reading.value == all);
                CHECK(osl::to_text(*reading.value, form) == text);
            }
}

TEST_CASE("Texts come from a short list that does not grow with the register: nobody's name is made up") {
    for (const auto like : {Likeness::ideal, Likeness::pilot}) {
        const auto words = words_of({2000, 1, like});
        CHECK(words.size() < 200);
        CHECK(words_of({3000, 2, like}) == words);
    }
}

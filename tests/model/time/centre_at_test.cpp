// A centre as it stood on a day, as it was known on a day.
#include "osl/model/time/centre_at.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "support/generate.hpp"

namespace {

using namespace osl;

Programme programme() {
    return {.id = Id("p"), .strand = Strand::osl, .period = Period(Day("2011-01-01"), Day("2012-09-30")), .observed_on = Day("2012-03-16")};
}
Centre centre() { return {.id = Id("c"), .takes_part_as = {InstitutionRole::organiser_institution}}; }

StepEntry said(Step step, StepStatus status, Opt<When> on = {}, Opt<Day> recorded_on = {}) {
    return {.step = step, .status = status, .on = on, .recorded_on = recorded_on};
}

Opt<StepStatus> status(const Centre& of, const AskedTimes& asked = {}, Step step = Step::prepare_acts) {
    const auto all = programme();
    const auto* state = CentreAt(of, all, asked).state_of(step);
    return state == nullptr ? Opt<StepStatus>() : state->status;
}

using enum StepStatus;

}  // namespace

TEST_CASE("a centre without a log has no state of any step; an empty log has none either", "[time]") {
    auto c = centre();
    CHECK(status(c) == std::nullopt);
    c.steps = List<StepEntry>{};
    CHECK(status(c) == std::nullopt);
}

TEST_CASE("a step's state is its latest counting entry, each step for itself", "[time]") {
    auto c = centre();
    c.steps =
        List<StepEntry>{said(Step::prepare_acts, done, When("2012-02-01")), said(Step::prepare_acts, in_progress, When("2011-12-01")),
                        said(Step::choose_structure, blocked, When("2012-03-01")), said(Step::prepare_acts, blocked, When("2012-04-01"))};
    CHECK(status(c) == done);
    CHECK(status(c, {.as_of = Day("2012-01-31")}) == in_progress);
    CHECK(status(c, {.as_of = Day("2011-11-30")}) == std::nullopt);
    CHECK(status(c, {.as_of = Day("2012-04-01"), .known_by = Day("2012-04-01")}) == blocked);
    CHECK(status(c, {}, Step::choose_structure) == blocked);
    CHECK(status(c, {}, Step::acquaint_staff) == std::nullopt);
}

TEST_CASE("a centre's own day of observation goes before the register's", "[time]") {
    const auto p = programme();
    auto c = centre();
    CHECK(CentreAt(c, p).observed_on() == Day("2012-03-16"));
    c.observed_on = Day("2012-02-01");
    c.steps = List<StepEntry>{said(Step::prepare_acts, done)};
    CHECK(CentreAt(c, p).times() == Times{Day("2012-02-01"), Day("2012-02-01")});
    CHECK(CentreAt(c, p).at_observation());
    CHECK(status(c) == done);  // undated, and both times are the day of observation
    CHECK(status(c, {.as_of = Day("2012-03-16")}) == std::nullopt);
    CHECK(status(c, {.known_by = Day("2012-02-02")}) == std::nullopt);
}

TEST_CASE("a late entry never changes what an earlier report said", "[time]") {
    testing::Generator random(4);
    const auto p = programme();
    const auto some_day = [&] { return Day("2012-01-01").plus(static_cast<int>(random.index(75))); };
    for (int round = 0; round != 400; ++round) {
        auto c = centre();
        c.steps = List<StepEntry>{};
        for (int i = 0; i != 5; ++i)
            c.steps->push_back(said(Step::prepare_acts, random.make<StepStatus>(), random.chance(0.7) ? Opt<When>(some_day()) : Opt<When>(),
                                    random.chance(0.7) ? Opt<Day>(some_day()) : Opt<Day>()));
        const AskedTimes asked{.as_of = some_day(), .known_by = some_day()};
        const auto before = status(c, asked);
        const auto late = asked.known_by->plus(1 + static_cast<int>(random.index(40)));
        auto entry = said(Step::prepare_acts, random.make<StepStatus>(), random.chance(0.7) ? Opt<When>(some_day()) : Opt<When>(), late);
        c.steps->insert(c.steps->begin() + static_cast<std::ptrdiff_t>(random.index(6)), std::move(entry));
        REQUIRE(status(c, asked) == before);
    }
}

TEST_CASE("the order of a log does not matter where the dates differ", "[time]") {
    std::mt19937_64 random(5);
    for (int round = 0; round != 100; ++round) {
        auto c = centre();
        c.steps = List<StepEntry>{};
        for (int i = 0; i != 6; ++i)
            c.steps->push_back(
                said(Step::prepare_acts, static_cast<StepStatus>(i), When(Day("2012-01-01").plus(7 * i)), Day("2012-03-01").plus(-3 * i)));
        std::ranges::shuffle(*c.steps, random);
        CHECK(status(c) == static_cast<StepStatus>(5));
        CHECK(status(c, {.as_of = Day("2012-01-20")}) == static_cast<StepStatus>(2));
        CHECK(status(c, {.known_by = Day("2012-02-18")}) == static_cast<StepStatus>(5));
        CHECK(status(c, {.known_by = Day("2012-02-14")}) == std::nullopt);
    }
}

TEST_CASE("where the dates are the same, the entry written last counts", "[time]") {
    auto c = centre();
    c.steps = List<StepEntry>{said(Step::prepare_acts, done, When("2012-02-01")), said(Step::prepare_acts, blocked, When("2012-02-01"))};
    CHECK(status(c) == blocked);
    std::ranges::reverse(*c.steps);
    CHECK(status(c) == done);
}

TEST_CASE("structures hold until an entry of the same form and label ends them", "[time]") {
    const auto p = programme();
    auto c = centre();
    c.structures = List<StructureEntry>{
        {.form = StructureForm::team, .label = "A", .standing = Standing::adopted, .on = When("2012-01-01")},
        {.form = StructureForm::team, .label = "B", .standing = Standing::planned, .on = When("2012-01-01")},
        {.form = StructureForm::team, .label = "A", .standing = Standing::ended, .on = When("2012-02-01")},
        {.form = StructureForm::unit, .on = When("2012-04-01")},
    };
    const auto holding = [&](const AskedTimes& asked) {
        List<std::size_t> indices;
        CentreAt(c, p, asked).for_each_structure([&](const StructureEntry&, std::size_t index) { indices.push_back(index); });
        return indices;
    };
    CHECK(holding({.as_of = Day("2011-12-31")}).empty());
    CHECK(holding({.as_of = Day("2012-01-15")}) == List<std::size_t>{0, 1});
    CHECK(holding({}) == List<std::size_t>{1});
    CHECK(holding({.as_of = Day("2012-04-01"), .known_by = Day("2012-04-01")}) == List<std::size_t>{1, 3});
    std::ranges::reverse(*c.structures);
    CHECK(holding({}) == List<std::size_t>{2});
}

TEST_CASE("a centre takes part from when it joined until it left; a missing day counts as joined", "[time]") {
    const auto p = programme();
    auto c = centre();
    CHECK(CentreAt(c, p).active());
    c.joined_on = When("2012-03");
    CHECK_FALSE(CentreAt(c, p).ever_joined());
    CHECK(CentreAt(c, p, {.as_of = Day("2012-03-31"), .known_by = Day("2012-03-31")}).active());
    c.joined_on = When("2011-01-01");
    c.left_on = When("2012-03-16");
    CHECK(CentreAt(c, p).ever_joined());
    CHECK_FALSE(CentreAt(c, p).active());
    CHECK(CentreAt(c, p, {.as_of = Day("2012-03-15")}).active());
    CHECK(CentreAt(c, p).takes_part_as(InstitutionRole::organiser_institution));
    CHECK_FALSE(CentreAt(c, p).takes_part_as(InstitutionRole::educator_institution));
}

TEST_CASE("participants and organisers are counted while they are there", "[time]") {
    const auto p = programme();
    auto c = centre();
    c.participants = List<Participant>{{.id = Id("stays")},
                                       {.id = Id("left"), .withdrawn_on = When("2012-01-01")},
                                       {.id = Id("comes"), .joined_on = When("2012-04-01")}};
    c.organisers = List<Organiser>{{.id = Id("undated")},
                                   {.id = Id("ended"), .ended_on = When("2012-01-01")},
                                   {.id = Id("late"), .appointed_on = When("2012-01-01"), .recorded_on = Day("2012-05-01")}};
    const auto ids = [&](const AskedTimes& asked) {
        List<Text> all;
        const CentreAt view(c, p, asked);
        view.for_each_participant([&](const Participant& person, std::size_t) { all.push_back(person.id.text()); });
        view.for_each_organiser([&](const Organiser& person, std::size_t) { all.push_back(person.id.text()); });
        return all;
    };
    CHECK(ids({}) == List<Text>{"stays", "undated"});
    CHECK(ids({.as_of = Day("2011-12-31")}) == List<Text>{"stays", "left", "undated", "ended"});
    CHECK(ids({.known_by = Day("2012-05-01")}) == List<Text>{"stays", "undated", "late"});
}

TEST_CASE("a centre's size is what it declares, else what its municipality's population makes it", "[time]") {
    auto p = programme();
    auto c = centre();
    CHECK(CentreAt(c, p).size() == std::nullopt);
    c.municipality = Municipality{.population = PopulationFigure{.value = Population(25'000)}};
    CHECK(CentreAt(c, p).size() == CentreSize::small);
    p.size_policy = SizePolicy(Population(20'000), Population(50'000));
    CHECK(CentreAt(c, p).size() == CentreSize::medium);
    c.size = CentreSize::large;
    CHECK(CentreAt(c, p).size() == CentreSize::large);
    CHECK(CentreAt(c, p).computed_size() == CentreSize::medium);
}

TEST_CASE("groups and supporters are found by id; what cannot be told is not guessed", "[time]") {
    auto p = programme();
    p.groups = List<TrainingGroup>{{.id = Id("g"), .kind = GroupKind::educators}, {.id = Id("h"), .kind = GroupKind::large_city}};
    const auto c = centre();
    const CentreAt view(c, p);
    CHECK(view.is_educator({.id = Id("x"), .group = Id("g")}) == true);
    CHECK(view.is_educator({.id = Id("x"), .group = Id("h")}) == false);
    CHECK(view.is_educator({.id = Id("x"), .group = Id("nowhere")}) == std::nullopt);
    CHECK(view.is_educator({.id = Id("x")}) == std::nullopt);
    CHECK(view.supporter(Id("s")) == nullptr);
}

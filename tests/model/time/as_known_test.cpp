// The record of a centre at two times holds what had come true and was known, and nothing else.
#include "osl/model/time/as_known.hpp"

#include <catch2/catch_test_macros.hpp>

#include "osl/simulation.hpp"

namespace {

using namespace osl;

/// The latest day on which anything in a record is said to have come true or been recorded.
template <class T>
void latest(const T& value, Opt<Day>& day) {
    if constexpr (describe::Optional<T>) {
        if (value.has_value()) latest(*value, day);
    } else if constexpr (describe::Listed<T>) {
        for (const auto& each : value) latest(each, day);
    } else if constexpr (describe::Record<T>) {
        describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
            const auto later = [&](const Day& other) { day = day ? std::max(*day, other) : other; };
            const auto& member = value.*field.member;
            if constexpr (std::same_as<M, Opt<When>>) {
                if (member && (field.notes.dated == Dated::fact || field.notes.dated == Dated::event)) later(member->first());
            } else if constexpr (std::same_as<M, Opt<Day>>) {
                if (member && field.notes.dated == Dated::record) later(*member);
            } else {
                latest(member, day);
            }
        });
    }
}

const Register& record() {
    static const auto made = simulate({.centres = 60, .seed = 7, .like = Likeness::pilot});
    return made;
}

const List<AskedTimes> earlier{{.as_of = Day("2011-06-30"), .known_by = Day("2011-06-30")},
                               {.as_of = Day("2011-09-15"), .known_by = Day("2012-01-31")},
                               {.as_of = Day("2012-01-31"), .known_by = Day("2011-09-15")},
                               {.as_of = Day("2011-12-31")}};

}  // namespace

TEST_CASE("on the day of observation a centre's record is as it stands", "[time]") {
    for (const auto& centre : record().centres) CHECK(as_known(CentreAt(centre, record().programme)) == centre);
}

TEST_CASE("nothing in the record at earlier times came true or was recorded after them", "[time]") {
    std::size_t shorter = 0;
    for (const auto& asked : earlier) {
        for (const auto& centre : record().centres) {
            const auto known = as_known(CentreAt(centre, record().programme, asked));
            const auto times = CentreAt(centre, record().programme, asked).times();
            Opt<Day> day;
            latest(known, day);
            if (day) CHECK(*day <= std::max(times.as_of, times.known_by));
            shorter += known == centre ? 0 : 1;
        }
    }
    CHECK(shorter > 100);
}

TEST_CASE("a rule that looks at the record at earlier times sees the states that the view has", "[time]") {
    for (const auto& asked : earlier) {
        for (const auto& centre : record().centres) {
            const auto known = as_known(CentreAt(centre, record().programme, asked));
            const CentreAt before(centre, record().programme, asked);
            const CentreAt after(known, record().programme, asked);
            CHECK(after.active() == before.active());
            for (std::size_t i = 0; i != step_count; ++i) {
                const auto* a = before.state_of(static_cast<Step>(i));
                const auto* b = after.state_of(static_cast<Step>(i));
                REQUIRE((a == nullptr) == (b == nullptr));
                if (a != nullptr) CHECK(*a == *b);
            }
            const auto ids = [](const CentreAt& at) {
                List<Text> out;
                at.for_each_participant([&](const Participant& person, std::size_t) { out.push_back(person.id.text()); });
                at.for_each_organiser([&](const Organiser& person, std::size_t) { out.push_back(person.id.text()); });
                at.for_each_structure([&](const StructureEntry& entry, std::size_t) { out.emplace_back(code_of(entry.form)); });
                return out;
            };
            CHECK(ids(after) == ids(before));
        }
    }
}

// What every record says of its identifiers, days and keys, whoever adds one.
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "osl/codec/json.hpp"
#include "osl/codec/schema.hpp"
#include "osl/describe/walk.hpp"
#include "osl/model/records/figures.hpp"
#include "osl/model/records/register.hpp"
#include "support/generate.hpp"
#include "support/reachable.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using describe::Field;

using All = Reachable<Register, RegisterHeader, Published>;

/// What a field's type is of, lists and optional fields looked into.
template <class T>
struct Within {
    using type = T;
};
template <describe::Optional T>
struct Within<T> : Within<typename describe::IsOpt<T>::inner> {};
template <describe::Listed T>
struct Within<T> : Within<typename describe::IsList<T>::element> {};

template <class T>
constexpr bool is_list_of_records = false;
template <describe::Optional T>
constexpr bool is_list_of_records<T> = is_list_of_records<typename describe::IsOpt<T>::inner>;
template <describe::Listed T>
constexpr bool is_list_of_records<T> = describe::Record<typename describe::IsList<T>::element>;

/// What a field's table line says, and what its type is, lists and optional fields looked into.
struct Said {
    std::string_view record;
    std::string_view field;
    describe::Notes notes;
    bool is_id;
    bool is_day;
    bool lists_records;
    List<std::string_view> key_of_entries = {};
    List<std::string_view> key_in_shape = {};
};

template <class T, class M>
Said said_of(const Field<T, M>& field) {
    using Inner = typename Within<M>::type;
    Said said{T::about.name,        field.name, field.notes, std::same_as<Inner, Id>, std::same_as<Inner, Day> || std::same_as<Inner, When>,
              is_list_of_records<M>};
    if constexpr (is_list_of_records<M>) {
        static_assert(describe::Keyed<Inner>, "a record that stands in a list needs a `key` beside its `fields`");
        said.key_of_entries = describe::key_names<Inner>();
        said.key_in_shape = describe::shape_of<Inner>().key;
    }
    return said;
}

/// Every field of every record.
const List<Said>& each_field() {
    static const List<Said> fields = [] {
        List<Said> all;
        for_each_record(All{}, [&]<class T> {
            describe::for_each_field<T>([&]<class M>(const Field<T, M>& field) { all.push_back(said_of(field)); });
        });
        return all;
    }();
    return fields;
}

/// Every record: its name, the members of its key, and what its own identifier says.
struct Named {
    std::string_view record;
    List<std::string_view> key;
    std::string_view id_unique_in;
};

const List<Named>& each_record() {
    static const List<Named> records = [] {
        List<Named> all;
        for_each_record(All{}, [&]<class T> {
            const auto* id = describe::shape_of<T>().find("id");
            all.push_back({T::about.name, describe::key_names<T>(), id == nullptr ? std::string_view() : id->notes.unique_in});
        });
        return all;
    }();
    return records;
}

struct Lists {
    template <class T>
    static constexpr bool is = is_list_of_records<T> && !describe::Optional<T>;
};

struct Ids {
    template <class T>
    static constexpr bool is = std::same_as<T, Id>;
};

}  // namespace

TEST_CASE("a record that stands in a list says in its table what makes it this one", "[records][keys]") {
    std::size_t keyed = 0;
    for (const Said& said : each_field()) {
        if (!said.lists_records) continue;
        INFO(said.record << '.' << said.field);
        CHECK_FALSE(said.key_of_entries.empty());
        CHECK(said.key_in_shape == said.key_of_entries);
        ++keyed;
    }
    CHECK(keyed >= 30);
}

TEST_CASE("every identifier names its record, refers to another, or is declared free; nothing else does", "[records][keys]") {
    std::set<std::string_view> records;
    for (const Named& named : each_record()) records.insert(named.record);
    std::size_t references = 0;
    for (const Said& said : each_field()) {
        INFO(said.record << '.' << said.field);
        const describe::Notes& notes = said.notes;
        const bool refers = !notes.refers.to.empty();
        CHECK((notes.unique_in.empty() ? 0 : 1) + (refers ? 1 : 0) + (notes.refers.free ? 1 : 0) == (said.is_id ? 1 : 0));
        if (!refers) continue;
        ++references;
        CHECK(records.contains(notes.refers.to));
        CHECK(records.contains(notes.refers.within));
        if (!notes.refers.or_to.empty()) CHECK(records.contains(notes.refers.or_to));
    }
    CHECK(references >= 20);
}

TEST_CASE("who is referred to is known by an id that is unique where the reference looks", "[records][keys]") {
    for (const Said& said : each_field()) {
        if (said.notes.refers.to.empty()) continue;
        INFO(said.record << '.' << said.field);
        for (const Named& named : each_record()) {
            if (named.record != said.notes.refers.to && named.record != said.notes.refers.or_to) continue;
            CHECK(named.key == List<std::string_view>{"id"});
            CHECK(named.id_unique_in == said.notes.refers.within);
        }
    }
}

TEST_CASE("an id that is a record's whole key says where it is unique", "[records][keys]") {
    for (const Named& named : each_record()) {
        INFO(named.record);
        if (named.key == List<std::string_view>{"id"}) CHECK_FALSE(named.id_unique_in.empty());
    }
}

TEST_CASE("every day says what it is; nothing else does", "[records][days]") {
    std::size_t days = 0;
    for (const Said& said : each_field()) {
        INFO(said.record << '.' << said.field);
        CHECK((said.notes.dated != describe::Dated::no) == said.is_day);
        if (said.field == "recorded_on") CHECK(said.notes.dated == describe::Dated::record);
        days += said.is_day ? 1U : 0U;
    }
    CHECK(days >= 45);
}

TEST_CASE("a key's text tells two keys apart, and nothing beside the key shows in it", "[records][keys]") {
    StepEntry entry{.step = Step::prepare_acts, .status = StepStatus::done, .on = When("2012-03")};
    CHECK(describe::key_text(entry) == "prepare_acts done 2012-03 ?");
    entry.by = Id("x");
    entry.extra = *RawJson::parse("{\"a\":1}");
    CHECK(describe::key_text(entry) == "prepare_acts done 2012-03 ?");
    entry.recorded_on = Day("2012-03-16");
    CHECK(describe::key_text(entry) == "prepare_acts done 2012-03 2012-03-16");
    CHECK(describe::key_text(Facility{.kind = FacilityKind::other, .label = "a\" b"}) == "other \"a\\\" b\"");
    CHECK(describe::key_text(Facility{.kind = FacilityKind::other, .label = "?"}) !=
          describe::key_text(Facility{.kind = FacilityKind::other}));
    CHECK(describe::key_text(Id("c-1")) == "c-1");
}

TEST_CASE("keys' texts are equal exactly when the keys are", "[records][keys]") {
    for_each_record(All{}, [&]<class T> {
        if constexpr (describe::Keyed<T>) {
            INFO(T::about.name);
            for (std::uint64_t seed = 0; seed != 40; ++seed) {
                const auto a = Generator(seed, {0.3, 1}).make<T>();
                const auto b = Generator(seed / 2, {0.3, 1}).make<T>();
                bool equal = true;
                T::key([&](const auto... members) {
                    equal = ((a.*members == b.*members) && ...);
                    return 0;
                });
                CHECK((describe::key_text(a) == describe::key_text(b)) == equal);
            }
        }
    });
}

TEST_CASE("a walk leads by pointers that can be followed and by keys that do not depend on order", "[records][keys]") {
    for_all<Published>(20, [](const Published& record) {
        const auto json = nlohmann::json::parse(to_json(record));
        describe::walk<Lists>(record, [&](const auto& list, const describe::Notes&, const describe::Place& place) {
            INFO(place.pointer());
            const auto& met = json.at(nlohmann::json::json_pointer(place.pointer()));
            CHECK(met.size() == list.size());
        });
    });
    const Centre centre{.id = Id("c"),
                        .takes_part_as = {InstitutionRole::organiser_institution},
                        .participants = List<Participant>{{.id = Id("a")}, {.id = Id("b"), .support = List<Id>{Id("s")}}}};
    List<Text> pointers;
    List<Text> keys;
    describe::walk<Ids>(centre, [&](const Id&, const describe::Notes&, const describe::Place& place) {
        pointers.push_back(place.pointer());
        keys.push_back(place.keys());
    });
    CHECK(pointers == List<Text>{"/id", "/participants/0/id", "/participants/1/id", "/participants/1/support/0"});
    CHECK(keys == List<Text>{"id", "participants[a].id", "participants[b].id", "participants[b].support[s]"});
}

TEST_CASE("keys, references and days stand in the JSON Schema", "[records][keys]") {
    const auto schema = nlohmann::json::parse(codec::json_schema(describe::shape_of<Register>()));
    const auto& types = schema.at("$defs");
    CHECK(types.at("StepEntry").at("x-key") == nlohmann::json{"step", "status", "on", "recorded_on"});
    CHECK_FALSE(types.at("Programme").contains("x-key"));
    const auto& group = types.at("Participant").at("properties").at("group");
    CHECK(group.at("x-refers-to") == nlohmann::json{"TrainingGroup"});
    CHECK(group.at("x-refers-within") == "Programme");
    CHECK(types.at("Organiser").at("properties").at("id").at("x-unique-in") == "Register");
    CHECK(types.at("StepEntry").at("properties").at("planned_for").at("x-dated") == "plan");
}

// Reads what is exported back through the C structs alone, as a program without any Arrow library would.
#include "osl/tables/arrow.hpp"
#include "osl/describe/unknown_name.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cstring>
#include <map>
#include <set>

#include "osl/describe/shape.hpp"
#include "osl/model/records/register.hpp"

using osl::Day;
using osl::Id;
using osl::List;
using osl::Opt;
using osl::Register;
using osl::Text;
using osl::When;
namespace tables = osl::tables;

namespace {

/// One value as text; null as "null".
Text show(const ArrowSchema& type, const ArrowArray& array, std::int64_t at) {
    const auto* validity = static_cast<const std::uint8_t*>(array.buffers[0]);
    if (validity && ((validity[at / 8] >> (at % 8)) & 1) == 0) return "null";
    const auto number = [&]<class T>(T) {
        T value{};
        std::memcpy(&value, static_cast<const char*>(array.buffers[1]) + at * static_cast<std::int64_t>(sizeof(T)), sizeof(T));
        return value;
    };
    const std::string_view format = type.format;
    if (format == "b") return ((static_cast<const std::uint8_t*>(array.buffers[1])[at / 8] >> (at % 8)) & 1) != 0 ? "true" : "false";
    if (format == "l") return std::to_string(number(std::int64_t{}));
    if (format == "g") return std::to_string(number(double{}));
    if (format == "tdD") return std::to_string(number(std::int32_t{}));
    const auto* offsets = static_cast<const std::int32_t*>(array.buffers[1]);
    if (format == "u")
        return {static_cast<const char*>(array.buffers[2]) + offsets[at], static_cast<const char*>(array.buffers[2]) + offsets[at + 1]};
    REQUIRE(format == "+l");
    Text out = "[";
    for (auto i = offsets[at]; i != offsets[at + 1]; ++i)
        out += (out.size() > 1 ? " " : "") + show(*type.children[0], *array.children[0], i);
    return out + "]";
}

std::map<Text, Text> metadata_of(const ArrowSchema& schema) {
    std::map<Text, Text> out;
    const char* at = schema.metadata;
    const auto number = [&] {
        std::int32_t n = 0;
        std::memcpy(&n, at, sizeof n);
        at += sizeof n;
        return n;
    };
    const auto text = [&] {
        const auto size = number();
        at += size;
        return Text(at - size, at);
    };
    if (!at) return out;
    for (auto left = number(); left != 0; --left) {
        const auto key = text();
        out[key] = text();
    }
    return out;
}

/// A table as a consumer sees it; releases everything when it goes.
class Table {
public:
    explicit Table(ArrowArrayStream stream) : stream_(stream) {
        REQUIRE(stream_.get_schema(&stream_, &schema_) == 0);
        while (true) {
            ArrowArray batch{};
            REQUIRE(stream_.get_next(&stream_, &batch) == 0);
            if (!batch.release) break;
            REQUIRE(batch.n_children == schema_.n_children);
            batches_.push_back(batch);
        }
        REQUIRE(stream_.get_last_error(&stream_) == nullptr);
    }
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;
    ~Table() {
        stream_.release(&stream_);
        for (auto& batch : batches_) batch.release(&batch);
        schema_.release(&schema_);
    }

    const ArrowSchema& schema() const { return schema_; }
    const ArrowSchema& schema(std::string_view column) const { return *schema_.children[index(column)]; }
    const List<ArrowArray>& batches() const { return batches_; }

    List<Text> names() const {
        List<Text> out;
        for (std::int64_t i = 0; i != schema_.n_children; ++i) out.emplace_back(schema_.children[i]->name);
        return out;
    }
    /// All values of a column.
    List<Text> operator[](std::string_view column) const {
        const auto i = index(column);
        List<Text> out;
        for (const auto& batch : batches_)
            for (std::int64_t row = 0; row != batch.length; ++row) out.push_back(show(*schema_.children[i], *batch.children[i], row));
        return out;
    }

private:
    std::int64_t index(std::string_view column) const {
        for (std::int64_t i = 0; i != schema_.n_children; ++i)
            if (schema_.children[i]->name == column) return i;
        FAIL("no column " << column);
        return -1;
    }

    ArrowArrayStream stream_;
    ArrowSchema schema_{};
    List<ArrowArray> batches_;
};

Table table_of(const Register& record, std::string_view name) {
    ArrowArrayStream stream{};
    tables::export_register_table(record, name, &stream);
    return Table(stream);
}

template <class T>
Table table_of(const List<T>& records) {
    ArrowArrayStream stream{};
    tables::export_records<T>(records, &stream);
    return Table(stream);
}

using Texts = List<Text>;

/// A record that the library does not know.
struct Room {
    Text name;
    Opt<double> area = {};
    Opt<List<When>> painted = {};

    static constexpr osl::describe::About about{"Room", {"pokój", "room"}};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(osl::field("name", &Room::name, {"nazwa", "name"}),
                 osl::field("area", &Room::area, {"powierzchnia", "area"}, {.unit = "m2"}),
                 osl::field("painted", &Room::painted, {"malowania", "painted"}));
    }
};

struct House {
    Opt<Room> hall = {};
    List<bool> lamps;
    Opt<List<Room>> rooms = {};

    static constexpr osl::describe::About about{"House", {"dom", "house"}};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(osl::field("hall", &House::hall, {"przedpokój", "hall"}), osl::field("lamps", &House::lamps, {"lampy", "lamps"}),
                 osl::field("rooms", &House::rooms, {"pokoje", "rooms"}));
    }
};

Register example() {
    using osl::describe::NonEmpty;
    Register record{.programme = {.id = Id("p"),
                                  .synthetic = true,
                                  .strand = osl::Strand::osl,
                                  .title = osl::Title{.pl = "Próba"},
                                  .period = {Day("2011-01-01"), Day("2012-12-31")},
                                  .observed_on = Day("2012-06-30")},
                    .centres = {}};
    osl::TrainingGroup group{.id = Id("g1"), .kind = osl::GroupKind::large_city};
    group.sessions = List<osl::Session>{{.number = osl::SessionNumber(3), .from = Day("1969-12-31")}};
    record.programme.groups = List<osl::TrainingGroup>{group};

    osl::Centre krakow{.id = Id("krakow"), .takes_part_as = osl::InstitutionRole::organiser_institution};
    krakow.municipality = osl::Municipality{.name = "Kraków", .population = osl::PopulationFigure{.value = osl::Population(759'144)}};
    krakow.joined_on = When("2011-02");
    krakow.workloads = List<osl::Workload>{};
    krakow.support = List<Id>{Id("s1"), Id("s2")};
    krakow.extra = osl::RawJson(R"({"n": 1e400})");
    osl::StepEntry step{.step = osl::Step::acquaint_staff, .status = osl::StepStatus::done};
    step.on = When("2011-03-05");
    krakow.steps = List<osl::StepEntry>{step, step};
    krakow.steps->back().reasons =
        List<osl::ReasonGiven>{{.code = osl::StepReason::other, .text = "inny"}, {.code = osl::StepReason::internal_changes}};
    osl::Participant person{.id = Id("k1")};
    person.attendance = List<osl::Attendance>{{.session = osl::SessionNumber(1), .absent_days = osl::AbsentDays(0)}};
    person.homework = List<osl::Homework>{
        {.session = osl::SessionNumber(2), .accepted = false, .assessment = osl::Assessment{.adequacy = osl::AssessmentAnswer::partly}}};
    krakow.participants = List<osl::Participant>{person};

    osl::Centre opole{.id = Id("opole"), .takes_part_as = osl::InstitutionRole::educator_institution};
    opole.steps = List<osl::StepEntry>{};
    osl::Centre lublin{.id = Id("lublin"), .takes_part_as = osl::InstitutionRole::organiser_institution};
    record.centres = {krakow, opole, lublin};
    return record;
}

/// The lists of records below a shape, found independently of the exporter.
void lists_below(const osl::describe::Shape& shape, const Text& prefix, std::set<Text>& out) {
    using Kind = osl::describe::Shape::Kind;
    for (const auto& field : shape.fields) {
        const auto name = prefix + Text(field.name);
        if (field.shape->kind == Kind::record) lists_below(*field.shape, name + '.', out);
        if (field.shape->kind != Kind::list || field.shape->element->kind != Kind::record) continue;
        out.insert(name);
        lists_below(*field.shape->element, name + '.', out);
    }
}

}  // namespace

TEST_CASE("every list of records of a register is a table") {
    std::set<Text> expected{"programme", "centres"};
    lists_below(osl::describe::shape_of<osl::Centre>(), "", expected);
    lists_below(osl::describe::shape_of<osl::Programme>(), "programme.", expected);
    const auto names = tables::register_tables();
    CHECK(std::set<Text>(names.begin(), names.end()) == expected);
    CHECK(names.size() == expected.size());
}

TEST_CASE("column names are unique, headings are in both languages, and no required column has nulls") {
    const auto record = example();
    for (const auto& name : tables::register_tables()) {
        CAPTURE(name);
        const auto columns = tables::register_table_columns(name);
        const auto table = table_of(record, name);
        REQUIRE(table.schema().n_children == static_cast<std::int64_t>(columns.size()));
        std::set<Text> seen;
        for (std::size_t i = 0; i != columns.size(); ++i) {
            CAPTURE(columns[i].name);
            CHECK(seen.insert(columns[i].name).second);
            CHECK(table.schema().children[i]->name == columns[i].name);
            const auto about = metadata_of(*table.schema().children[i]);
            CHECK_FALSE(about.at("label_pl").empty());
            CHECK_FALSE(about.at("label_en").empty());
            for (const auto& batch : table.batches()) {
                CHECK(batch.children[i]->length == batch.length);
                CHECK((columns[i].nullable || batch.children[i]->null_count == 0));
            }
        }
    }
}

TEST_CASE("a row a centre, with what is nested in it under dotted names") {
    const auto centres = table_of(example(), "centres");
    CHECK(centres["index"] == Texts{"0", "1", "2"});
    CHECK(centres["id"] == Texts{"krakow", "opole", "lublin"});
    CHECK(centres["takes_part_as"] == Texts{"[organiser_institution]", "[educator_institution]", "[organiser_institution]"});
    CHECK(centres["municipality.name"] == Texts{"Kraków", "null", "null"});
    CHECK(centres["municipality.population.value"] == Texts{"759144", "null", "null"});
    CHECK(centres["support"] == Texts{"[s1 s2]", "null", "null"});
    CHECK(centres["extra"] == Texts{R"({"n": 1e400})", "null", "null"});

    const auto& population = centres.schema("municipality.population.value");
    CHECK(population.flags == ARROW_FLAG_NULLABLE);  // required in its record, which is not
    CHECK(metadata_of(population).at("unit") == "people");
    CHECK(metadata_of(population).at("label_pl") == "gmina: liczba ludności: liczba mieszkańców");
    CHECK(centres.schema("id").flags == 0);
}

TEST_CASE("not recorded and recorded as none stay apart") {
    const auto centres = table_of(example(), "centres");
    CHECK(centres["workloads"] == Texts{"[]", "null", "null"});
    CHECK(centres["steps_count"] == Texts{"2", "0", "null"});
}

TEST_CASE("a day or month is text as written and the day on which it has passed") {
    const auto centres = table_of(example(), "centres");
    CHECK(centres["joined_on"] == Texts{"2011-02", "null", "null"});
    CHECK(centres["joined_on_day"] == Texts{std::to_string(Day("2011-02-28").since_epoch()), "null", "null"});
    CHECK(Text(centres.schema("joined_on_day").format) == "tdD");
    CHECK(table_of(example(), "steps")["on_day"].front() == std::to_string(Day("2011-03-05").since_epoch()));
    CHECK(table_of(example(), "programme.groups.sessions")["from"] == Texts{"-1"});
}

TEST_CASE("keys lead from each row to the records around it") {
    const auto record = example();
    const auto steps = table_of(record, "steps");
    CHECK(steps["centre"] == Texts{"krakow", "krakow"});
    CHECK(steps["index"] == Texts{"0", "1"});
    CHECK(steps["status"] == Texts{"done", "done"});

    const auto reasons = table_of(record, "steps.reasons");
    CHECK(reasons.names() == Texts{"centre", "step_entry_index", "index", "code", "text"});
    CHECK(reasons["centre"] == Texts{"krakow", "krakow"});
    CHECK(reasons["step_entry_index"] == Texts{"1", "1"});
    CHECK(reasons["index"] == Texts{"0", "1"});
    CHECK(reasons["text"] == Texts{"inny", "null"});

    const auto homework = table_of(record, "participants.homework");
    CHECK(homework["centre"] == Texts{"krakow"});
    CHECK(homework["participant"] == Texts{"k1"});
    CHECK(homework["accepted"] == Texts{"false"});
    CHECK(homework["assessment.usefulness"] == Texts{"null"});
    CHECK(homework["assessment.adequacy"] == Texts{"partly"});

    CHECK(table_of(record, "programme.groups.sessions")["training_group"] == Texts{"g1"});
}

TEST_CASE("the programme is one row without keys, and every table says whether its data is real") {
    const auto programme = table_of(example(), "programme");
    CHECK(programme.names().front() == "id");
    CHECK(programme["title.pl"] == Texts{"Próba"});
    CHECK(programme["period.to"] == Texts{std::to_string(Day("2012-12-31").since_epoch())});
    CHECK(programme["groups_count"] == Texts{"1"});
    CHECK(metadata_of(programme.schema()) == std::map<Text, Text>{{"table", "programme"},
                                                                  {"label_pl", "program"},
                                                                  {"label_en", "programme"},
                                                                  {"format", "osl/1"},
                                                                  {"programme", "p"},
                                                                  {"synthetic", "true"}});
}

TEST_CASE("any described record is a table, its lists of records as JSON") {
    House house{.lamps = {true, false}};
    house.hall = Room{.name = "h", .area = 2.5, .painted = List<When>{When("2010-02"), When("2011-03-04")}};
    house.rooms = List<Room>{{.name = "a\"b", .area = {}, .painted = List<When>{}}};
    const auto houses = table_of(List<House>{house, House{.lamps = {}}});
    CHECK(houses.names() == Texts{"hall.name", "hall.area", "hall.painted", "hall.painted_day", "lamps", "rooms"});
    CHECK(houses["hall.name"] == Texts{"h", "null"});
    CHECK(houses["hall.area"] == Texts{std::to_string(2.5), "null"});
    CHECK(houses["hall.painted"] == Texts{"[2010-02 2011-03-04]", "null"});
    CHECK(houses["hall.painted_day"].front() ==
          "[" + std::to_string(Day("2010-02-28").since_epoch()) + " " + std::to_string(Day("2011-03-04").since_epoch()) + "]");
    CHECK(houses["lamps"] == Texts{"[true false]", "[]"});
    CHECK(houses["rooms"] == Texts{R"([{"name":"a\"b","painted":[]}])", "null"});
    CHECK(metadata_of(houses.schema()).at("record") == "House");
}

TEST_CASE("a table without rows still has its columns and one batch") {
    const auto none = table_of(List<Room>{});
    REQUIRE(none.batches().size() == 1);
    CHECK(none.batches().front().length == 0);
    CHECK(none.names() == Texts{"name", "area", "painted", "painted_day"});
}

TEST_CASE("batches are bounded") {
    const auto rooms = table_of(List<Room>(65'537, Room{.name = "r"}));
    REQUIRE(rooms.batches().size() == 2);
    CHECK(rooms.batches().front().length == 65'536);
    CHECK(rooms.batches().back().length == 1);
}

TEST_CASE("the stream owns its data, and its parts can be moved and released in any order") {
    ArrowArrayStream stream{};
    {
        const auto record = example();
        tables::export_register_table(record, "centres", &stream);
    }
    ArrowSchema schema{};
    ArrowArray batch{};
    REQUIRE(stream.get_schema(&stream, &schema) == 0);
    REQUIRE(stream.get_next(&stream, &batch) == 0);
    stream.release(&stream);
    CHECK(stream.release == nullptr);

    // As the interface has it: a moved child is copied, and its release pointer is cleared where it was.
    const auto take = [](auto* from) {
        auto moved = *from;
        from->release = nullptr;
        return moved;
    };
    std::int64_t at = 0;
    while (Text(schema.children[at]->name) != "support") ++at;
    auto support = take(batch.children[at]);
    auto support_type = take(schema.children[at]);
    batch.release(&batch);
    schema.release(&schema);
    CHECK(batch.release == nullptr);
    CHECK(schema.release == nullptr);
    CHECK(show(support_type, support, 0) == "[s1 s2]");

    auto items = take(support.children[0]);
    support.release(&support);
    CHECK(show(*support_type.children[0], items, 1) == "s2");
    items.release(&items);
    support_type.release(&support_type);

    tables::export_register_table(example(), "steps", &stream);
    stream.release(&stream);  // a reader may lose interest before it has read anything
}

TEST_CASE("an unknown table is refused by name with the one probably meant") {
    ArrowArrayStream stream{};
    try {
        tables::export_register_table(example(), "participant", &stream);
        FAIL("not refused");
    } catch (const osl::UnknownName& error) {
        CHECK(error.name() == "participant");
        CHECK(error.nearest() == Text("participants"));
        CHECK(Text(error.what()) == "no table of a register 'participant'; did you mean 'participants'?");
    }
    CHECK(stream.release == nullptr);
    CHECK_THROWS_AS(tables::register_table_columns(""), osl::Error);
}

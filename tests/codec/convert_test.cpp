// Converting: nothing is lost without being told, and nothing goes out that would have to be taken back.
#include "osl/codec/convert.hpp"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "osl/codec/write.hpp"

namespace {

using namespace osl;

const Text header = R"({"format":"osl/1","programme":{"id":"p","strand":"osl","period":{"from":"2011-03-01","to":"2012-11-30"},)"
                    R"("observed_on":"2012-03-16"}})";
const Text a_centre = R"({"id":"a","takes_part_as":["organiser_institution"]})";
const Text b_centre = R"({"id":"b","takes_part_as":["organiser_institution"]})";
const Text bad_centre = R"({"id":"c"})";

struct Outcome {
    Conversion done;
    Text out;
    int finished = 0;
};

/// Remembers what has gone out, as a pipe's reader does.
class Pipe final : public ByteSink {
public:
    explicit Pipe(Outcome& outcome) : outcome_(outcome) {}
    void write(std::string_view bytes) override { outcome_.out += bytes; }
    void finish() override { ++outcome_.finished; }

private:
    Outcome& outcome_;
};

Outcome converted(const Text& stream, Imperfect imperfect, bool hold = true) {
    Outcome outcome;
    CentreReader reader(open_memory(stream), {.form = Form::stream});
    std::unique_ptr<ByteSink> sink = std::make_unique<Pipe>(outcome);
    if (hold) sink = held_back(std::move(sink));
    outcome.done =
        convert(reader, [&](const RegisterHeader& head) { return CentreWriter(std::move(sink), Form::stream, head); }, imperfect);
    return outcome;
}

}  // namespace

TEST_CASE("a register that decodes is written whole") {
    const auto text = header + '\n' + a_centre + '\n' + b_centre + '\n';
    const auto [done, out, finished] = converted(text, Imperfect::refused);
    CHECK(out == text);
    CHECK(finished == 1);
    CHECK(done.written);
    CHECK(done.centres.value() == 2);
    CHECK(done.total_errors.value() == 0);
    CHECK(done.summary == Phrase{"zapisano 2 ośrodki", "2 centres written"});
}

TEST_CASE("of a register that does not decode nothing goes out, even where it could not be taken back") {
    const auto [done, out, finished] = converted(header + '\n' + a_centre + '\n' + bad_centre + '\n', Imperfect::refused);
    CHECK(out.empty());
    CHECK(finished == 0);
    CHECK_FALSE(done.written);
    CHECK(done.centres.value() == 0);
    CHECK(done.left_out.value() == 1);
    CHECK(done.errors.size() == 1);
}

TEST_CASE("kept centres are written, and the summary says how many were left out") {
    for (const bool hold : {false, true}) {
        const auto [done, out, finished] =
            converted(header + '\n' + a_centre + '\n' + bad_centre + "\nbroken\n" + b_centre + '\n', Imperfect::kept, hold);
        CHECK(out == header + '\n' + a_centre + '\n' + b_centre + '\n');
        CHECK(finished == 1);
        CHECK(done.written);
        CHECK(done.centres.value() == 2);
        CHECK(done.left_out.value() == 2);
        CHECK(done.summary == Phrase{"zapisano 2 z 4 ośrodków, pominięto 2 nieodczytane",
                                     "2 of 4 centres written, 2 left out because they did not decode"});
    }
}

TEST_CASE("without a programme there is nothing to write, whatever is kept") {
    const auto [done, out, finished] = converted("{}\n" + a_centre + '\n', Imperfect::kept);
    CHECK(out.empty());
    CHECK(finished == 0);
    CHECK_FALSE(done.written);
    CHECK(done.left_out.value() == 1);
    CHECK(done.summary.en == "nothing was written: the programme was not read");
}

TEST_CASE("a reader that has given centres already is not converted as if it were whole") {
    CentreReader reader(open_memory(header + '\n' + a_centre + '\n' + b_centre + '\n'), {.form = Form::stream});
    CHECK_FALSE(reader.begun());
    REQUIRE(reader.next());
    CHECK(reader.begun());
    int made = 0;
    const auto make = [&](const RegisterHeader& head) {
        ++made;
        return CentreWriter("-", head);
    };
    CHECK_THROWS_AS(convert(reader, make, Imperfect::kept), Misuse);
    CHECK(made == 0);
    REQUIRE(reader.next());  // nothing was taken from it
}

TEST_CASE("only files are replaced when all is written") {
    const auto file = std::filesystem::temp_directory_path() / "osl_convert_test";
    CHECK(is_replaced(file.string()));
    std::ofstream(file) << "x";
    CHECK(is_replaced(file.string()));
    std::filesystem::remove(file);
    CHECK_FALSE(is_replaced("-"));
    CHECK_FALSE(is_replaced("/dev/null"));
    CHECK_FALSE(is_replaced("/dev/full"));
}

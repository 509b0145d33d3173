// Files: nothing lost in silence, nothing misleading written, nothing left lying about.
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <cerrno>
#include <csignal>
#include <thread>

#include "osl/codec/stream.hpp"
#include "support/errors.hpp"
#include "support/files.hpp"

namespace {

using namespace osl;
using namespace osl::testing;

Register small() { return *read_text(small_document(small_centre("a") + "," + small_centre("b"))).value; }
RegisterHeader header() { return {{}, small().programme}; }

/// Fails at its nth write, having taken all before.
class Failing final : public ByteSink {
public:
    Failing(Text& taken, int good) : taken_(taken), good_(good) {}
    void write(std::string_view bytes) override {
        if (good_-- == 0) throw FileError("x", std::make_error_code(std::errc::no_space_on_device));
        taken_ += bytes;
    }
    void finish() override {}

private:
    Text& taken_;
    int good_;
};

/// A pipe that takes little and does not block.
struct Pipe {
    int from = -1;
    int to = -1;
    Pipe() {
        int ends[2] = {};  // NOLINT(*-avoid-c-arrays): what pipe() takes
        REQUIRE(::pipe(ends) == 0);
        from = ends[0];
        to = ends[1];
        REQUIRE(::fcntl(to, F_SETFL, ::fcntl(to, F_GETFL) | O_NONBLOCK) == 0);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe() {
        ::close(from);
        ::close(to);
    }
};

mode_t mode_of(const Text& path) {
    struct stat about{};
    REQUIRE(::stat(path.c_str(), &about) == 0);
    return about.st_mode & 07777U;
}

}  // namespace

TEST_CASE("a writer that was finished or moved from takes nothing more", "[codec]") {
    for (const auto form : {Form::document, Form::stream}) {
        Text text;
        CentreWriter writer(into_memory(text), form, header());
        writer.put(small().centres[0]);
        writer.finish();
        const auto finished = text;
        CHECK_THROWS_AS(writer.put(small().centres[1]), Misuse);
        CHECK_THROWS_AS(writer.finish(), Misuse);
        CHECK(text == finished);
        CentreWriter first(into_memory(text), form, header());
        CentreWriter second(std::move(first));
        CHECK_THROWS_AS(first.put(small().centres[0]), Misuse);  // NOLINT(bugprone-use-after-move): that is asked
        CHECK_THROWS_AS(first.finish(), Misuse);
        second.finish();
    }
    CHECK_THROWS_AS(CentreWriter(nullptr, Form::stream, header()), Misuse);
    CHECK_THROWS_AS(compressed(nullptr, Compression::gzip), Misuse);
    CHECK_THROWS_AS(CentreReader(std::unique_ptr<ByteSource>()), Misuse);
    CentreReader reader(open_memory(""));
    const CentreReader moved(std::move(reader));
    CHECK_THROWS_AS(reader.next(), Misuse);  // NOLINT(bugprone-use-after-move): that is asked
    CHECK_THROWS_AS(reader.errors(), Misuse);
}

TEST_CASE("sinks that were finished refuse, packed or not", "[codec]") {
    const Directory directory;
    for (const auto how : {Compression::none, Compression::gzip, Compression::zstd}) {
        Text text;
        const auto memory = compressed(into_memory(text), how);
        const auto file = compressed(create_file(directory / "x"), how);
        for (auto* sink : {memory.get(), file.get()}) {
            sink->write("x");
            sink->finish();
            CHECK_THROWS_AS(sink->write("y"), Misuse);
            CHECK_THROWS_AS(sink->finish(), Misuse);
        }
    }
}

TEST_CASE("after a write that failed half-way, nothing can be finished as if it were whole", "[codec]") {
    for (const auto how : {Compression::none, Compression::gzip, Compression::zstd}) {
        for (int good = 1; good != 4; ++good) {
            Text taken;
            CentreWriter writer(compressed(std::make_unique<Failing>(taken, good), how), Form::stream, header());
            bool failed = false;
            try {
                for (int i = 0; i != 100; ++i) writer.put(small().centres[0]);
                writer.finish();
            } catch (const FileError& error) {
                CHECK(error.code() == std::errc::no_space_on_device);
                failed = true;
            }
            if (!failed) continue;  // packed, all fitted into fewer writes
            CHECK_THROWS_AS(writer.put(small().centres[0]), Misuse);
            CHECK_THROWS_AS(writer.finish(), Misuse);
        }
    }
}

TEST_CASE("a full device is a FileError with its code, never silence", "[codec]") {
    for (const auto form : {Form::document, Form::stream}) {
        try {
            write(small(), "/dev/full", {.form = form});
            FAIL("the device is full");
        } catch (const FileError& error) {
            CHECK(error.code().value() == ENOSPC);
        }
    }
}

TEST_CASE("a pipe that does not block gets every byte", "[codec]") {
    auto record = small();
    record.centres[0].name = Text(300'000, 'x');
    const Pipe pipe;
    Text got;
    std::thread reader([&] {
        Text block(1'000, '\0');
        while (got.size() < to_text(record).size()) {
            const auto count = ::read(pipe.from, block.data(), block.size());
            if (count <= 0) break;
            got.append(block, 0, static_cast<std::size_t>(count));
        }
    });
    write(record, "/dev/fd/" + std::to_string(pipe.to));
    reader.join();
    CHECK(read_text(got).value == record);
}

TEST_CASE("form and compression follow the name, and what contradicts it is refused before anything is touched", "[codec]") {
    const Directory directory;
    for (const auto* name : {"out.csv", "out.xlsx", "out.txt", "out.xml.gz", "out.json.bak", "a.b"})
        CHECK_THROWS_AS(write(small(), directory / name), Misuse);
    for (const auto* name : {"r.json", "r.json.gz", "r.JSON"})
        CHECK_THROWS_AS(write(small(), directory / name, {.form = Form::stream}), Misuse);
    for (const auto* name : {"r.ndjson", "r.jsonl.zst"})
        CHECK_THROWS_AS(write(small(), directory / name, {.form = Form::document}), Misuse);
    CHECK_THROWS_AS(write(small(), directory / "r.json", {.compression = Compression::gzip}), Misuse);
    CHECK_THROWS_AS(write(small(), directory / "r.json.gz", {.compression = Compression::zstd}), Misuse);
    CHECK_THROWS_AS(write(small(), directory / "r.json.gz", {.compression = Compression::none}), Misuse);
    for (const auto* name : {"r", ".hidden", "v1.2/r", "r.gz"}) CHECK_THROWS_AS(write(small(), directory / name), Misuse);
    CHECK(directory.names().empty());
    std::filesystem::create_directories(directory / "v1.2");
    for (const auto* name : {"r.json", "r.ndjson", "r.jsonl", "r.json.gz", "r.ndjson.zst", "R.JSON.GZ", ".hidden.json", "v1.2/r.json"}) {
        INFO(name);
        write(small(), directory / name);
        CHECK(load(directory / name) == small());
    }
    for (const auto form : {Form::document, Form::stream}) {
        write(small(), directory / "v1.2/r", {.form = form});
        CHECK(read(directory / "v1.2/r", {.form = form}).value == small());
    }
    try {
        static_cast<void>(packing_of("out.csv"));
        FAIL("no register is a table");
    } catch (const Misuse& wrong) {
        CHECK(wrong.reason().pl == "out.csv: rejestr zapisuje się do pliku .json albo .ndjson (.jsonl), także z .gz lub .zst, a nie .csv");
        CHECK(Text(wrong.what()) == "out.csv: a register is written to a file .json or .ndjson (.jsonl), also with .gz or .zst, not .csv");
    }
}

TEST_CASE("a file that is replaced keeps mode and other names, a link its target even where there is none yet", "[codec]") {
    const Directory directory;
    write(small(), directory / "r.json");
    ::chmod((directory / "r.json").c_str(), 0640);
    write(small(), directory / "r.json");
    CHECK(mode_of(directory / "r.json") == 0640);
    std::filesystem::create_hard_link(directory / "r.json", directory / "other.json");
    auto record = small();
    record.centres.pop_back();
    write(record, directory / "r.json");
    CHECK(load(directory / "other.json") == record);
    CHECK(std::filesystem::hard_link_count(directory / "r.json") == 2);
    std::filesystem::create_symlink("later.json", directory / "link.json");
    write(small(), directory / "link.json");
    CHECK(std::filesystem::is_symlink(directory / "link.json"));
    CHECK(load(directory / "later.json") == small());
    std::filesystem::create_symlink("loop.json", directory / "loop.json");
    CHECK_THROWS_AS(write(small(), directory / "loop.json"), FileError);
    CHECK_THROWS_AS(create_file(directory / "."), FileError);
}

TEST_CASE("names as long as the system allows can be written, and many writers at once", "[codec]") {
    const Directory directory;
    const auto path = directory / (Text(250, 'n') + ".json");
    write(small(), path);
    CHECK(load(path) == small());
    List<CentreWriter> writers;
    for (int i = 0; i != 300; ++i) writers.emplace_back(path, header());
    for (auto& writer : writers) writer.finish();
    CHECK(directory.names().size() == 1);
}

TEST_CASE("a file may be read and written again under the same name", "[codec]") {
    const Directory directory;
    const auto path = directory / "r.ndjson";
    write(small(), path);
    CentreReader reader(path);
    CentreWriter writer(path, *reader.header());
    while (const auto centre = reader.next()) writer.put(*centre);
    writer.finish();
    CHECK(load(path) == small());
}

TEST_CASE("what is not finished can be removed from a signal's handler, and by nobody's child", "[codec]") {
    const Directory directory;
    const auto path = directory / "r.json";
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGTERM, [](int) {
            remove_unfinished();
            ::_exit(0);
        });
        CentreWriter writer(path, header());
        writer.put(small().centres[0]);
        const auto grandchild = ::fork();
        if (grandchild == 0) {
            remove_unfinished();
            ::_exit(0);
        }
        ::waitpid(grandchild, nullptr, 0);
        if (directory.names().size() != 1) ::_exit(3);  // the grandchild removed what is not its own
        std::raise(SIGTERM);
        ::_exit(4);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    CHECK(directory.names().empty());
}

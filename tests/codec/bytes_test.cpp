// Compressed files: gzip and Zstandard, whole, in parts, cut off and damaged.
#include "osl/codec/bytes.hpp"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "osl/codec/stream.hpp"
#include "osl/codec/write.hpp"
#include "support/errors.hpp"
#include "support/files.hpp"

namespace {

using namespace osl;
using namespace osl::testing;

Text packed(std::string_view text, Compression how, std::size_t piece = 0) {
    Text out;
    const auto sink = compressed(into_memory(out), how);
    if (piece == 0) piece = text.size() + 1;
    for (std::size_t i = 0; i < text.size(); i += piece) sink->write(text.substr(i, piece));
    sink->finish();
    return out;
}

Text unpacked(std::string_view bytes, std::size_t piece = 65'536) {
    const auto source = decompressed(open_memory(bytes));
    Text out;
    Text buffer(piece, '\0');
    while (const auto got = source->read(buffer.data(), piece)) out.append(buffer, 0, got);
    return out;
}

Text random_text(std::size_t size, unsigned alphabet) {
    std::mt19937_64 random(size);
    Text out(size, '\0');
    for (auto& c : out) c = static_cast<char>(random() % alphabet);
    return out;
}

Text long_stream() {
    List<Text> lines;
    for (int i = 0; i != 5'000; ++i) lines.push_back(small_centre("c" + std::to_string(i)));
    return small_stream(lines);
}

constexpr auto both = {Compression::gzip, Compression::zstd};

}  // namespace

TEST_CASE("a name's ending asks for a compression", "[codec]") {
    CHECK(compression_of("r.json.gz") == Compression::gzip);
    CHECK(compression_of("r.ndjson.zst") == Compression::zstd);
    CHECK(compression_of("r.json") == Compression::none);
    CHECK(compression_of("gz") == Compression::none);
}

TEST_CASE("bytes packed and unpacked are the same, in pieces of any size", "[codec]") {
    for (const auto how : both) {
        for (const auto& text : {Text(), Text("x"), random_text(200'000, 4), random_text(300'000, 256), Text(1'000'000, ' ')}) {
            const auto bytes = packed(text, how);
            CHECK(unpacked(bytes) == text);
            CHECK(unpacked(bytes, 7) == text);
            CHECK(unpacked(packed(text, how, 1'013)) == text);
            CHECK(packed(text, how) == bytes);
        }
    }
}

TEST_CASE("several gzip members or Zstandard frames in a row are one text", "[codec]") {
    const auto text = long_stream();
    for (const auto how : both) {
        const auto cut = text.size() / 3;
        const auto parts = packed(text.substr(0, cut), how) + packed("", how) + packed(text.substr(cut), how);
        CHECK(unpacked(parts) == text);
        CHECK(ids_of(read_text(parts)).size() == 5'000);
    }
}

TEST_CASE("what is packed is known by its first bytes, whatever the file's name", "[codec]") {
    const Directory directory;
    const auto text = small_document(small_centre("a"));
    put_file(directory / "r.json", packed(text, Compression::zstd));
    put_file(directory / "r.json.gz", packed(text, Compression::zstd));
    put_file(directory / "r.json.zst", text);
    for (const auto* name : {"r.json", "r.json.gz", "r.json.zst"}) CHECK(load(directory / name).centres.size() == 1);
    for (const Text start : {"\x1F", "\x28\xB5\x2F", "\x28\xB5\x2F\xFE", "(", ""}) CHECK(unpacked(start) == start);
}

TEST_CASE("packed data that is cut off anywhere is damaged, never a shorter text", "[codec]") {
    const auto text = random_text(3'000, 20);
    for (const auto how : both) {
        const auto bytes = packed(text, how);
        for (std::size_t size = 4; size != bytes.size(); ++size) {
            INFO(size);
            REQUIRE_THROWS_AS(unpacked(bytes.substr(0, size)), BadCompression);
        }
    }
}

TEST_CASE("packed data of which a byte was changed gives damage, never another text", "[codec]") {
    const auto text = random_text(3'000, 20);
    for (const auto how : both) {
        const auto bytes = packed(text, how);
        for (std::size_t i = 0; i != bytes.size(); ++i) {
            auto damaged = bytes;
            damaged[i] = static_cast<char>(static_cast<unsigned char>(damaged[i]) ^ 0x41U);
            INFO(i);
            try {
                const auto got = unpacked(damaged);
                REQUIRE((got == text || got == damaged));  // a byte without meaning (time, system), or no longer known as packed
            } catch (const BadCompression&) {
            }
        }
    }
}

TEST_CASE("content after packed data is damage", "[codec]") {
    for (const auto how : both) CHECK_THROWS_AS(unpacked(packed("text", how) + "more"), BadCompression);
}

TEST_CASE("the centres before the damage are kept, and the damage is one error", "[codec]") {
    const auto text = long_stream();
    for (const auto how : both) {
        auto bytes = packed(text, how);
        const auto cut = read_text(std::string_view(bytes).substr(0, bytes.size() - 20));
        CHECK(cut.total_errors == 1);
        CHECK(cut.errors.at(0).code == DecodeErrorCode::bad_compression);
        REQUIRE(cut.value);
        bytes[bytes.size() - 2] = static_cast<char>(static_cast<unsigned char>(bytes[bytes.size() - 2]) ^ 1U);  // in the checksum
        CentreReader reader(open_memory(bytes));
        std::size_t read = 0;
        while (reader.next()) ++read;
        CHECK(reader.total_errors() == 1);
        CHECK_FALSE(reader.next());
        CHECK(reader.total_errors() == 1);  // asked again, the end is still the end
        if (how == Compression::gzip) CHECK(read == 5'000);
    }
}

TEST_CASE("a small file that unpacks to very much is bounded by the limits", "[codec]") {
    const auto bomb = packed(small_header() + "\n" + Text(50'000'000, ' ') + "\n" + small_centre("a"), Compression::gzip);
    CHECK(bomb.size() < 100'000);
    const auto reading = read_text(bomb, {.limits = {.max_line_bytes = 1'000'000}});
    CHECK(ids_of(reading) == List<Text>{"a"});
    CHECK(lines_of(reading.errors) == List<Text>{"over_limit  2:1"});
    const auto document = packed(Text(50'000'000, '['), Compression::zstd);
    const auto refused = read_text(document, {.limits = {.max_document_bytes = 1'000'000}});
    CHECK(refused.errors.at(0).code == DecodeErrorCode::over_limit);
}

// Packed files as the common tools make them: members and frames in a row, padding, what is to be skipped, long windows.
#include <zstd.h>

#include <catch2/catch_test_macros.hpp>

#include "osl/codec/stream.hpp"
#include "support/errors.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace std::string_literals;

Text packed(std::string_view text, Compression how) {
    Text out;
    const auto sink = compressed(into_memory(out), how);
    sink->write(text);
    sink->finish();
    return out;
}

Text unpacked(std::string_view bytes, std::uint64_t max_window = Limits{}.max_window_bytes) {
    const auto source = decompressed(open_memory(bytes), max_window);
    Text out;
    Text block(1'000, '\0');
    while (const auto got = source->read(block.data(), block.size())) out.append(block, 0, got);
    return out;
}

/// Why the bytes are refused, in English.
Text refused(std::string_view bytes, std::uint64_t max_window = Limits{}.max_window_bytes) {
    try {
        static_cast<void>(unpacked(bytes, max_window));
        return {};
    } catch (const BadCompression& damaged) {
        CHECK_FALSE(damaged.reason().pl.empty());
        return damaged.reason().en;
    }
}

/// A frame that holds nothing for the reader (RFC 8878, section 3.1.2).
Text skippable(std::string_view content) {
    Text out = "\x5A\x2A\x4D\x18";
    for (int i = 0; i != 4; ++i) out += static_cast<char>((content.size() >> (8U * static_cast<unsigned>(i))) & 0xFFU);
    return out + Text(content);
}

}  // namespace

TEST_CASE("zero bytes after the last gzip member are padding; anything else is told as what it is", "[codec]") {
    const auto gz = packed("text", Compression::gzip);
    CHECK(unpacked(gz + Text(1'000, '\0')) == "text");
    CHECK(unpacked(gz + gz + gz + "\0"s) == "texttexttext");
    for (const auto& after : {"x"s, "\x1F"s, "\0x"s, Text(1'000, '\0') + gz, "\x1F\x8B not a member"s})
        CHECK(refused(gz + after).find(after == "\x1F"s ? "ends too early" : "something else follows") != Text::npos);
    CHECK(refused(gz.substr(0, gz.size() - 1)).find("ends too early") != Text::npos);
}

TEST_CASE("a gzip header may carry a name, a comment and other fields", "[codec]") {
    const auto gz = packed("text", Compression::gzip);
    auto header = gz.substr(0, 10);
    header[3] = 0x1C;  // extra field, name, comment
    CHECK(unpacked(header + "\x03\0abc"s + "r.json\0"s + "a comment\0"s + gz.substr(10)) == "text");
}

TEST_CASE("frames that are to be skipped are skipped wherever they stand", "[codec]") {
    const auto zst = packed("text", Compression::zstd);
    CHECK(unpacked(skippable("note") + zst) == "text");
    CHECK(unpacked(zst + skippable("") + zst + skippable(Text(300'000, 'n'))) == "texttext");
    CHECK(unpacked(skippable("only")).empty());
    CHECK(refused(skippable("note").substr(0, 10)).find("ends too early") != Text::npos);
    CHECK(refused(zst + "x..........").find("something else follows") != Text::npos);
    CHECK(read_text(skippable("note") + packed(small_document(small_centre("a")), Compression::zstd)).complete());
}

TEST_CASE("a window is allowed up to the limit, and refused beyond it with the true reason", "[codec]") {
    Text text;
    for (int i = 0; i != 200'000; ++i) text += std::to_string(i * 7'919);
    const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    REQUIRE(ZSTD_isError(ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, 24)) == 0);
    REQUIRE(ZSTD_isError(ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, 0)) == 0);
    Text zst(ZSTD_compressBound(text.size()), '\0');
    ZSTD_inBuffer in{text.data(), text.size(), 0};
    ZSTD_outBuffer out{zst.data(), zst.size(), 0};
    while (ZSTD_compressStream2(context.get(), &out, &in, ZSTD_e_end) != 0) {
    }
    zst.resize(out.pos);
    CHECK(unpacked(zst) == text);
    CHECK(unpacked(zst, 1U << 24U) == text);
    CHECK(refused(zst, 1U << 20U) == "Zstandard data with a window of at most 1048576 bytes; pack them without --long, or raise the limit");
    const auto reading = read_text(zst, {.limits = {.max_window_bytes = 1U << 20U}});
    CHECK(reading.errors.at(0).code == DecodeErrorCode::bad_compression);
    CHECK(reading.cut_off);
}

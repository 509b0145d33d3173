#define ZLIB_CONST
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <bit>

#include "osl/codec/bytes.hpp"
#include "osl/describe/poll.hpp"

namespace osl {

namespace {

constexpr std::size_t packing_buffer = 1U << 17U;
constexpr std::size_t magic_size = 4;
constexpr int gzip_window = 15 + 16;  // zlib's way of asking for a gzip header

/// Gives back the first bytes that were looked at, then the rest.
class Replayed final : public ByteSource {
public:
    Replayed(Text head, std::unique_ptr<ByteSource> rest) : head_(std::move(head)), rest_(std::move(rest)) {}

    std::size_t read(char* to, std::size_t size) override {
        if (given_ == head_.size()) return rest_->read(to, size);
        const auto got = head_.copy(to, size, given_);
        given_ += got;
        return got;
    }

private:
    Text head_;
    std::size_t given_ = 0;
    std::unique_ptr<ByteSource> rest_;
};

/// What zlib says in words of its own is said in ours: people cannot act on more than this.
Phrase damaged_gzip() { return {"nieuszkodzone dane gzip", "undamaged gzip data"}; }
Phrase content_after(const char* kind) {
    const Text name(kind);
    return {"koniec pliku po danych " + name + "; stoi po nich coś innego",
            "the end of the file after the " + name + " data; something else follows"};
}

/// Members in a row are one text; zero bytes after the last one are padding, as from tapes and blocks, and passed over. Anything else
/// after a member is damage: it would be lost.
class Gunzip final : public ByteSource {
public:
    explicit Gunzip(std::unique_ptr<ByteSource> source) : source_(std::move(source)), in_(packing_buffer, '\0') {
        if (inflateInit2(&stream_, gzip_window) != Z_OK) throw std::bad_alloc();
    }
    ~Gunzip() override { inflateEnd(&stream_); }

    std::size_t read(char* to, std::size_t size) override {
        stream_.next_out = reinterpret_cast<Bytef*>(to);  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast): zlib's bytes
        stream_.avail_out = static_cast<uInt>(std::min(size, packing_buffer));
        const auto room = stream_.avail_out;
        while (stream_.avail_out == room) {
            poll();
            if (damage_) throw BadCompression(*damage_);
            if (stream_.avail_in == 0 && !refill()) {
                if (within_member_) throw BadCompression({"cały plik gzip; ten urywa się", "a whole gzip file; this one ends too early"});
                return 0;
            }
            if (!within_member_ && !next_member()) continue;
            const int state = inflate(&stream_, Z_NO_FLUSH);
            if (state == Z_STREAM_END) {
                within_member_ = false;
            } else if (state == Z_MEM_ERROR) {
                throw std::bad_alloc();
            } else if (state != Z_OK && state != Z_BUF_ERROR) {
                damage_ = after_member_ && !begun_ ? content_after("gzip") : damaged_gzip();
            }
            begun_ = begun_ || stream_.avail_out != room;
        }
        return room - stream_.avail_out;
    }

private:
    /// Between two members: whether another one begins here.
    bool next_member() {
        while (stream_.avail_in != 0 && *stream_.next_in == 0) {
            ++stream_.next_in;
            --stream_.avail_in;
            padded_ = true;
        }
        if (stream_.avail_in == 0) return false;
        if (padded_ || *stream_.next_in != first_magic) {
            damage_ = content_after("gzip");
            return false;
        }
        if (inflateReset(&stream_) != Z_OK) throw std::bad_alloc();
        within_member_ = after_member_ = true;
        begun_ = false;
        return true;
    }

    bool refill() {
        const auto got = source_->read(in_.data(), in_.size());
        stream_.next_in = reinterpret_cast<const Bytef*>(in_.data());  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
        stream_.avail_in = static_cast<uInt>(got);
        return got != 0;
    }

    static constexpr Bytef first_magic = 0x1F;

    std::unique_ptr<ByteSource> source_;
    Text in_;
    z_stream stream_{};
    bool within_member_ = true;
    bool after_member_ = false;  ///< a member came before this one
    bool begun_ = false;         ///< this member has given something out
    bool padded_ = false;
    Opt<Phrase> damage_;  ///< thrown when what came before it has been given out
};

/// Frames in a row are one text, skippable frames pass by, as RFC 8878 has it.
class Unzstd final : public ByteSource {
public:
    Unzstd(std::unique_ptr<ByteSource> source, std::uint64_t max_window)
        : source_(std::move(source)), in_(packing_buffer, '\0'), max_window_(max_window) {
        if (!context_) throw std::bad_alloc();
        const auto bounds = ZSTD_dParam_getBounds(ZSTD_d_windowLogMax);
        const auto log = static_cast<int>(std::bit_width(std::max<std::uint64_t>(max_window, 1))) - 1;
        ZSTD_DCtx_setParameter(context_.get(), ZSTD_d_windowLogMax, std::clamp(log, bounds.lowerBound, bounds.upperBound));
    }

    std::size_t read(char* to, std::size_t size) override {
        ZSTD_outBuffer out{to, size, 0};
        while (out.pos == 0) {
            poll();
            if (input_.pos == input_.size && !drained_) {
                input_ = {in_.data(), source_->read(in_.data(), in_.size()), 0};
                drained_ = input_.size == 0;
            }
            if (drained_ && input_.pos == input_.size && !pending_) {
                if (within_frame_)
                    throw BadCompression({"cały plik Zstandard; ten urywa się", "a whole Zstandard file; this one ends too early"});
                return 0;
            }
            const bool between = !within_frame_;
            const auto left = ZSTD_decompressStream(context_.get(), &out, &input_);
            if (ZSTD_isError(left) != 0) refuse(ZSTD_getErrorCode(left), between);
            within_frame_ = left != 0;
            pending_ = out.pos == out.size && within_frame_;
        }
        return out.pos;
    }

private:
    struct Free {
        void operator()(ZSTD_DStream* stream) const noexcept { ZSTD_freeDStream(stream); }
    };

    [[noreturn]] void refuse(ZSTD_ErrorCode error, bool between) const {
        if (error == ZSTD_error_memory_allocation) throw std::bad_alloc();
        if (error == ZSTD_error_frameParameter_windowTooLarge) {
            const auto most = std::to_string(max_window_);
            throw BadCompression(
                {"dane Zstandard z oknem najwyżej " + most + " bajtów; spakuj je bez --long albo podnieś limit",
                 "Zstandard data with a window of at most " + most + " bytes; pack them without --long, or raise the limit"});
        }
        if (error == ZSTD_error_dictionary_wrong)
            throw BadCompression({"dane Zstandard bez słownika", "Zstandard data without a dictionary"});
        if (error == ZSTD_error_prefix_unknown && between) throw BadCompression(content_after("Zstandard"));
        throw BadCompression({"nieuszkodzone dane Zstandard", "undamaged Zstandard data"});
    }

    std::unique_ptr<ByteSource> source_;
    Text in_;
    std::uint64_t max_window_;
    std::unique_ptr<ZSTD_DStream, Free> context_{ZSTD_createDStream()};
    ZSTD_inBuffer input_{nullptr, 0, 0};
    bool drained_ = false;
    bool within_frame_ = false;
    bool pending_ = false;  ///< the decoder holds output that did not fit
};

/// A sink that was finished, or whose last write failed half-way, takes nothing more: what it holds is not what was written to it.
class Once {
public:
    void use() {
        if (state_ == State::finished) throw Misuse(Phrase{"zapis został już zakończony", "the writing was finished already"});
        if (state_ == State::failed) throw Misuse(Phrase{"wcześniejszy zapis nie powiódł się", "an earlier write failed"});
        state_ = State::failed;  // until it is known better
    }
    void used() { state_ = State::open; }
    void finished() { state_ = State::finished; }

private:
    enum class State : unsigned char { open, failed, finished };
    State state_ = State::open;
};

class Gzip final : public ByteSink {
public:
    explicit Gzip(std::unique_ptr<ByteSink> sink) : sink_(std::move(sink)), out_(packing_buffer, '\0') {
        if (deflateInit2(&stream_, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) != Z_OK) throw std::bad_alloc();
    }
    ~Gzip() override { deflateEnd(&stream_); }

    void write(std::string_view bytes) override {
        once_.use();
        while (!bytes.empty()) {
            const auto part = bytes.substr(0, packing_buffer);
            run(part, Z_NO_FLUSH);
            bytes.remove_prefix(part.size());
        }
        once_.used();
    }
    void finish() override {
        once_.use();
        run({}, Z_FINISH);
        sink_->finish();
        once_.finished();
    }

private:
    void run(std::string_view bytes, int flush) {
        poll_now();
        stream_.next_in = reinterpret_cast<const Bytef*>(bytes.data());  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
        stream_.avail_in = static_cast<uInt>(bytes.size());
        for (bool more = true; more;) {
            stream_.next_out = reinterpret_cast<Bytef*>(out_.data());  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
            stream_.avail_out = static_cast<uInt>(out_.size());
            const int state = deflate(&stream_, flush);
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR) throw Error("gzip: the compressor failed");
            sink_->write(std::string_view(out_).substr(0, out_.size() - stream_.avail_out));
            more = flush == Z_FINISH ? state != Z_STREAM_END : stream_.avail_out == 0;
        }
        if (stream_.avail_in != 0) throw Error("gzip: the compressor left something");
    }

    Once once_;
    std::unique_ptr<ByteSink> sink_;
    Text out_;
    z_stream stream_{};
};

class Zstd final : public ByteSink {
public:
    explicit Zstd(std::unique_ptr<ByteSink> sink) : sink_(std::move(sink)), out_(packing_buffer, '\0') {
        if (!context_) throw std::bad_alloc();
        // Without a checksum damage could go unseen.
        if (ZSTD_isError(ZSTD_CCtx_setParameter(context_.get(), ZSTD_c_checksumFlag, 1)) != 0) throw Error("Zstandard: no checksum");
    }

    void write(std::string_view bytes) override {
        once_.use();
        run(bytes, ZSTD_e_continue);
        once_.used();
    }
    void finish() override {
        once_.use();
        run({}, ZSTD_e_end);
        sink_->finish();
        once_.finished();
    }

private:
    struct Free {
        void operator()(ZSTD_CCtx* context) const noexcept { ZSTD_freeCCtx(context); }
    };

    void run(std::string_view bytes, ZSTD_EndDirective directive) {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        for (bool more = true; more;) {
            poll();
            ZSTD_outBuffer out{out_.data(), out_.size(), 0};
            const auto left = ZSTD_compressStream2(context_.get(), &out, &in, directive);
            if (ZSTD_isError(left) != 0) throw Error(Text("Zstandard: ") + ZSTD_getErrorName(left));
            sink_->write(std::string_view(out_).substr(0, out.pos));
            more = directive == ZSTD_e_end ? left != 0 : in.pos != in.size;
        }
    }

    Once once_;
    std::unique_ptr<ByteSink> sink_;
    Text out_;
    std::unique_ptr<ZSTD_CCtx, Free> context_{ZSTD_createCCtx()};
};

}  // namespace

std::unique_ptr<ByteSource> decompressed(std::unique_ptr<ByteSource> source, std::uint64_t max_window) {
    if (!source) throw Misuse(Phrase{"brak źródła bajtów", "there is no source of bytes"});
    Text head(magic_size, '\0');
    std::size_t got = 0;
    while (got < magic_size) {
        const auto more = source->read(head.data() + got, magic_size - got);
        if (more == 0) break;
        got += more;
    }
    head.resize(got);
    const bool gzip = head.starts_with("\x1F\x8B");
    // A frame of data, or one to be skipped, which may come first (RFC 8878).
    const bool zstd =
        head == "\x28\xB5\x2F\xFD" || (head.ends_with("\x2A\x4D\x18") && head.size() == magic_size && (head[0] & '\xF0') == '\x50');
    auto whole = std::make_unique<Replayed>(std::move(head), std::move(source));
    if (gzip) return std::make_unique<Gunzip>(std::move(whole));
    if (zstd) return std::make_unique<Unzstd>(std::move(whole), max_window);
    return whole;
}

std::unique_ptr<ByteSink> compressed(std::unique_ptr<ByteSink> sink, Compression compression) {
    if (!sink) throw Misuse(Phrase{"brak celu zapisu", "there is nothing to write to"});
    if (compression == Compression::gzip) return std::make_unique<Gzip>(std::move(sink));
    if (compression == Compression::zstd) return std::make_unique<Zstd>(std::move(sink));
    return sink;
}

}  // namespace osl

#define ZLIB_CONST
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <array>

#include "osl/codec/bytes.hpp"

namespace osl {

namespace {

constexpr std::size_t buffer_size = 1U << 17U;
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

class Gunzip final : public ByteSource {
public:
    explicit Gunzip(std::unique_ptr<ByteSource> source) : source_(std::move(source)), in_(buffer_size, '\0') {
        if (inflateInit2(&stream_, gzip_window) != Z_OK) throw std::bad_alloc();
    }
    ~Gunzip() override { inflateEnd(&stream_); }

    std::size_t read(char* to, std::size_t size) override {
        stream_.next_out = reinterpret_cast<Bytef*>(to);  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast): zlib's bytes
        stream_.avail_out = static_cast<uInt>(std::min(size, buffer_size));
        const auto room = stream_.avail_out;
        while (stream_.avail_out == room) {
            if (damage_) throw BadCompression(*damage_);
            if (stream_.avail_in == 0 && !refill()) {
                if (within_member_) throw BadCompression("gzip data ends too early");
                return 0;
            }
            // A file may be several gzip members in a row.
            if (!within_member_ && inflateReset(&stream_) != Z_OK) throw BadCompression("gzip stream cannot be reset");
            within_member_ = true;
            const int state = inflate(&stream_, Z_NO_FLUSH);
            if (state == Z_STREAM_END) {
                within_member_ = false;
            } else if (state != Z_OK && state != Z_BUF_ERROR) {
                damage_ = stream_.msg != nullptr ? Text("gzip: ") + stream_.msg : "gzip data is damaged";
            }
        }
        return room - stream_.avail_out;
    }

private:
    bool refill() {
        const auto got = source_->read(in_.data(), in_.size());
        stream_.next_in = reinterpret_cast<const Bytef*>(in_.data());  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
        stream_.avail_in = static_cast<uInt>(got);
        return got != 0;
    }

    std::unique_ptr<ByteSource> source_;
    Text in_;
    z_stream stream_{};
    bool within_member_ = true;
    Opt<Text> damage_;  ///< thrown when what came before it has been given out
};

class Unzstd final : public ByteSource {
public:
    explicit Unzstd(std::unique_ptr<ByteSource> source) : source_(std::move(source)), in_(buffer_size, '\0') {
        if (!context_) throw std::bad_alloc();
    }

    std::size_t read(char* to, std::size_t size) override {
        ZSTD_outBuffer out{to, size, 0};
        while (out.pos == 0) {
            if (input_.pos == input_.size && !drained_) {
                input_ = {in_.data(), source_->read(in_.data(), in_.size()), 0};
                drained_ = input_.size == 0;
            }
            if (drained_ && input_.pos == input_.size && !pending_) {
                if (within_frame_) throw BadCompression("Zstandard data ends too early");
                return 0;
            }
            const auto left = ZSTD_decompressStream(context_.get(), &out, &input_);
            if (ZSTD_isError(left) != 0) throw BadCompression(Text("Zstandard: ") + ZSTD_getErrorName(left));
            within_frame_ = left != 0;
            pending_ = out.pos == out.size && within_frame_;
        }
        return out.pos;
    }

private:
    struct Free {
        void operator()(ZSTD_DStream* stream) const noexcept { ZSTD_freeDStream(stream); }
    };

    std::unique_ptr<ByteSource> source_;
    Text in_;
    std::unique_ptr<ZSTD_DStream, Free> context_{ZSTD_createDStream()};
    ZSTD_inBuffer input_{nullptr, 0, 0};
    bool drained_ = false;
    bool within_frame_ = false;
    bool pending_ = false;  ///< the decoder holds output that did not fit
};

class Gzip final : public ByteSink {
public:
    explicit Gzip(std::unique_ptr<ByteSink> sink) : sink_(std::move(sink)), out_(buffer_size, '\0') {
        if (deflateInit2(&stream_, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) != Z_OK) throw std::bad_alloc();
    }
    ~Gzip() override { deflateEnd(&stream_); }

    void write(std::string_view bytes) override {
        while (!bytes.empty()) {
            const auto part = bytes.substr(0, buffer_size);
            run(part, Z_NO_FLUSH);
            bytes.remove_prefix(part.size());
        }
    }
    void finish() override {
        run({}, Z_FINISH);
        sink_->finish();
    }

private:
    void run(std::string_view bytes, int flush) {
        stream_.next_in = reinterpret_cast<const Bytef*>(bytes.data());  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
        stream_.avail_in = static_cast<uInt>(bytes.size());
        do {
            stream_.next_out = reinterpret_cast<Bytef*>(out_.data());  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
            stream_.avail_out = static_cast<uInt>(out_.size());
            deflate(&stream_, flush);
            sink_->write(std::string_view(out_).substr(0, out_.size() - stream_.avail_out));
        } while (stream_.avail_out == 0);
    }

    std::unique_ptr<ByteSink> sink_;
    Text out_;
    z_stream stream_{};
};

class Zstd final : public ByteSink {
public:
    explicit Zstd(std::unique_ptr<ByteSink> sink) : sink_(std::move(sink)), out_(buffer_size, '\0') {
        if (!context_) throw std::bad_alloc();
        // Without a checksum damage could go unseen.
        ZSTD_CCtx_setParameter(context_.get(), ZSTD_c_checksumFlag, 1);
    }

    void write(std::string_view bytes) override { run(bytes, ZSTD_e_continue); }
    void finish() override {
        run({}, ZSTD_e_end);
        sink_->finish();
    }

private:
    struct Free {
        void operator()(ZSTD_CCtx* context) const noexcept { ZSTD_freeCCtx(context); }
    };

    void run(std::string_view bytes, ZSTD_EndDirective directive) {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        for (bool more = true; more;) {
            ZSTD_outBuffer out{out_.data(), out_.size(), 0};
            const auto left = ZSTD_compressStream2(context_.get(), &out, &in, directive);
            if (ZSTD_isError(left) != 0) throw Error(Text("Zstandard: ") + ZSTD_getErrorName(left));
            sink_->write(std::string_view(out_).substr(0, out.pos));
            more = directive == ZSTD_e_end ? left != 0 : in.pos != in.size;
        }
    }

    std::unique_ptr<ByteSink> sink_;
    Text out_;
    std::unique_ptr<ZSTD_CCtx, Free> context_{ZSTD_createCCtx()};
};

}  // namespace

std::unique_ptr<ByteSource> decompressed(std::unique_ptr<ByteSource> source) {
    Text head(magic_size, '\0');
    std::size_t got = 0;
    while (got < magic_size) {
        const auto more = source->read(head.data() + got, magic_size - got);
        if (more == 0) break;
        got += more;
    }
    head.resize(got);
    const bool gzip = head.starts_with("\x1F\x8B");
    const bool zstd = head == "\x28\xB5\x2F\xFD";
    auto whole = std::make_unique<Replayed>(std::move(head), std::move(source));
    if (gzip) return std::make_unique<Gunzip>(std::move(whole));
    if (zstd) return std::make_unique<Unzstd>(std::move(whole));
    return whole;
}

std::unique_ptr<ByteSink> compressed(std::unique_ptr<ByteSink> sink, Compression compression) {
    if (compression == Compression::gzip) return std::make_unique<Gzip>(std::move(sink));
    if (compression == Compression::zstd) return std::make_unique<Zstd>(std::move(sink));
    return sink;
}

}  // namespace osl

#include "osl/codec/bytes.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>

#include "osl/describe/shown.hpp"

namespace osl {

namespace {

struct Close {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

Text reason() { return std::generic_category().message(errno); }

class FileSource final : public ByteSource {
public:
    explicit FileSource(const Text& path) : path_(path) {
        if (path == "-") return;
        std::error_code ignored;
        if (std::filesystem::is_directory(path, ignored)) throw FileError(path, "is a directory");
        file_.reset(std::fopen(path.c_str(), "rb"));
        if (!file_) throw FileError(path, reason());
    }

    std::size_t read(char* to, std::size_t size) override {
        auto* file = file_ ? file_.get() : stdin;
        const auto got = std::fread(to, 1, size, file);
        if (got == 0 && std::ferror(file) != 0) throw FileError(path_, reason());
        return got;
    }

private:
    Text path_;
    File file_;
};

class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::string_view bytes) : rest_(bytes) {}

    std::size_t read(char* to, std::size_t size) override {
        const auto got = rest_.copy(to, size);
        rest_.remove_prefix(got);
        return got;
    }

private:
    std::string_view rest_;
};

/// Writes beside the target and renames at the end, so that a failure never costs the old file. What is not a plain file (a pipe, a
/// device) is written directly.
class FileSink final : public ByteSink {
public:
    explicit FileSink(const Text& path) : path_(path), target_(path), written_(path) {
        if (path == "-") return;
        std::error_code ignored;
        const auto status = std::filesystem::status(path, ignored);
        const bool exists = std::filesystem::exists(status);
        replaces_ = !exists || std::filesystem::is_regular_file(status);
        if (!replaces_) {
            file_.reset(std::fopen(path.c_str(), "wb"));
        } else {
            if (exists) target_ = std::filesystem::canonical(path, ignored).string();  // the file, not a link to it
            if (target_.empty()) target_ = path;
            create_beside();
        }
        if (!file_) throw FileError(path, reason());
        if (exists && replaces_) std::filesystem::permissions(written_, status.permissions(), ignored);
    }
    ~FileSink() override {
        file_.reset();
        if (replaces_) std::remove(written_.c_str());
    }

    void write(std::string_view bytes) override {
        auto* file = file_ ? file_.get() : stdout;
        if (std::fwrite(bytes.data(), 1, bytes.size(), file) != bytes.size()) throw FileError(path_, reason());
    }

    void finish() override {
        auto* file = file_ ? file_.get() : stdout;
        if (std::fflush(file) != 0) throw FileError(path_, reason());
        if (!file_) return;
        if (std::fclose(file_.release()) != 0) throw FileError(path_, reason());
        if (!replaces_) return;
        std::error_code failed;
        std::filesystem::rename(written_, target_, failed);
        if (failed) throw FileError(path_, failed.message());
        replaces_ = false;
    }

private:
    /// Opens a file that nobody else has, so that neither another writer's nor an older one is written over.
    void create_beside() {
        constexpr int attempts = 1000;
        for (int i = 0; i != attempts && !file_; ++i) {
            written_ = target_ + ".part" + (i == 0 ? Text() : std::to_string(i));
            auto* file = std::fopen(written_.c_str(), "wbx");
            if (file == nullptr && errno != EEXIST) break;
            file_.reset(file);
        }
        if (!file_) replaces_ = false;
    }

    Text path_;
    Text target_;   ///< the file whose place is taken
    Text written_;  ///< the file that is written
    bool replaces_ = false;
    File file_;
};

class MemorySink final : public ByteSink {
public:
    explicit MemorySink(Text& text) : text_(text) {}
    void write(std::string_view bytes) override { text_ += bytes; }
    void finish() override {}

private:
    Text& text_;
};

}  // namespace

FileError::FileError(Text path, std::string_view what)
    : Error(shown(path, describe::all_of_it) + ": " + Text(what)), path_(std::move(path)) {}

Compression compression_of(std::string_view path) noexcept {
    if (path.ends_with(".gz")) return Compression::gzip;
    if (path.ends_with(".zst")) return Compression::zstd;
    return Compression::none;
}

std::unique_ptr<ByteSource> open_file(const Text& path) { return std::make_unique<FileSource>(path); }
std::unique_ptr<ByteSource> open_memory(std::string_view bytes) { return std::make_unique<MemorySource>(bytes); }
std::unique_ptr<ByteSink> create_file(const Text& path) { return std::make_unique<FileSink>(path); }
std::unique_ptr<ByteSink> into_memory(Text& text) { return std::make_unique<MemorySink>(text); }

}  // namespace osl

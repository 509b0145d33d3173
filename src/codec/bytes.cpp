#include "osl/codec/bytes.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <random>

#include "endings.hpp"
#include "osl/describe/poll.hpp"
#include "osl/describe/shown.hpp"
#include "unfinished.hpp"

namespace osl {

namespace {

constexpr std::size_t buffer_size = 1U << 16U;
constexpr std::size_t block_size = 1U << 18U;  // what one call of the system is asked for, so that polls come often
constexpr int wait_ms = 100;

std::error_code last_error() { return {errno, std::generic_category()}; }

/// A file descriptor that closes itself, unless it is not ours.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number, bool ours = true) : number_(number), ours_(ours) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)), ours_(other.ours_) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        std::swap(ours_, other.ours_);
        return *this;
    }
    ~Descriptor() {
        if (number_ >= 0 && ours_) ::close(number_);
    }

    [[nodiscard]] int number() const noexcept { return number_; }
    [[nodiscard]] bool is_open() const noexcept { return number_ >= 0; }

    /// Closes it and tells what that reveals: some systems report a full disk no earlier.
    std::error_code close() {
        const int number = std::exchange(number_, -1);
        if (number < 0 || !ours_ || ::close(number) == 0 || errno == EINTR) return {};
        return last_error();
    }

private:
    int number_ = -1;
    bool ours_ = true;
};

/// Opens, however often a signal comes between.
Descriptor open_descriptor(const Text& path, int flags, mode_t mode = 0) {
    for (;;) {
        const int number = ::open(path.c_str(), flags | O_CLOEXEC, mode);
        if (number >= 0) return Descriptor(number);
        if (errno != EINTR) return {};
        poll_now();
    }
}

/// After a call that gave EINTR or EAGAIN: lets the caller's hook run and waits a little. False after any other error.
bool may_go_on(int number, short wanted) {
    if (errno != EINTR && errno != EAGAIN && errno != EWOULDBLOCK) return false;
    const bool blocked = errno != EINTR;
    poll_now();
    if (blocked) {
        pollfd ready{number, wanted, 0};
        ::poll(&ready, 1, wait_ms);
    }
    return true;
}

/// Reads until something comes, or the end.
std::size_t read_some(int number, char* to, std::size_t size, const Text& path) {
    for (;;) {
        const auto got = ::read(number, to, std::min(size, block_size));
        if (got >= 0) return static_cast<std::size_t>(got);
        if (!may_go_on(number, POLLIN)) throw FileError(path, last_error());
    }
}

/// Writes all, or throws.
void write_all(int number, std::string_view bytes, const Text& path) {
    while (!bytes.empty()) {
        const auto written = ::write(number, bytes.data(), std::min(bytes.size(), block_size));
        if (written == 0) throw FileError(path, std::make_error_code(std::errc::io_error));
        if (written > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
            poll();
        } else if (!may_go_on(number, POLLOUT)) {
            throw FileError(path, last_error());
        }
    }
}

void check(const Text& path, int answer) {
    if (answer != 0) throw FileError(path, last_error());
}

/// What cannot be synchronised (a file system that has no such thing) need not be.
void synchronise(const Text& path, int number) {
    if (::fsync(number) != 0 && errno != EINVAL && errno != ENOTSUP && errno != EROFS) throw FileError(path, last_error());
}

class FileSource final : public ByteSource {
public:
    explicit FileSource(const Text& path) : path_(path) {
        if (path == "-") {
            file_ = Descriptor(STDIN_FILENO, false);
            return;
        }
        file_ = open_descriptor(path, O_RDONLY);
        if (!file_.is_open()) throw FileError(path, last_error());
        struct stat about{};
        check(path, ::fstat(file_.number(), &about));
        if (S_ISDIR(about.st_mode)) throw FileError(path, std::make_error_code(std::errc::is_a_directory));
    }

    std::size_t read(char* to, std::size_t size) override { return read_some(file_.number(), to, size, path_); }

private:
    Text path_;
    Descriptor file_;
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

/// The file that a path leads to over symbolic links, whether it is there or not.
Text behind_links(const Text& path) {
    constexpr int most_links = 40;
    namespace fs = std::filesystem;
    fs::path at(path);
    std::error_code failed;
    for (int i = 0; i != most_links; ++i) {
        if (!fs::is_symlink(fs::symlink_status(at, failed))) return fs::absolute(at, failed).string();
        const auto to = fs::read_symlink(at, failed);
        if (failed) throw FileError(path, failed);
        at = to.is_absolute() ? to : at.parent_path() / to;
    }
    throw FileError(path, std::make_error_code(std::errc::too_many_symbolic_link_levels));
}

/// A name beside a file that nobody can foresee and that fits wherever the file's own does.
Text name_beside(const Text& target) {
    constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuv";
    std::random_device random;
    Text name = ".osl-";
    for (int i = 0; i != 16; ++i) name += digits[random() % digits.size()];
    return (std::filesystem::path(target).parent_path() / (name + ".part")).string();
}

/// Writes beside the target and takes its place at the end, so that a failure never costs the old file. See docs/adr/009.
class FileSink final : public ByteSink {
public:
    explicit FileSink(const Text& path) : path_(path) {
        if (path == "-") {
            std::fflush(stdout);  // what the program has printed comes first
            file_ = Descriptor(STDOUT_FILENO, false);
            return;
        }
        struct stat old{};
        const bool exists = ::stat(path.c_str(), &old) == 0;
        if (!exists && errno != ENOENT) throw FileError(path, last_error());
        if (exists && S_ISDIR(old.st_mode)) throw FileError(path, std::make_error_code(std::errc::is_a_directory));
        if (exists && !S_ISREG(old.st_mode)) {  // a pipe or a device
            file_ = open_descriptor(path, O_WRONLY | O_NOCTTY);
            if (!file_.is_open()) throw FileError(path, last_error());
            return;
        }
        if (path.empty()) throw FileError(path, std::make_error_code(std::errc::no_such_file_or_directory));
        if (exists) check(path, ::access(path.c_str(), W_OK));
        target_ = behind_links(path);
        create_beside(exists);
        if (exists) become_like(old);
    }

    ~FileSink() override {
        if (unfinished_) unfinished_.remove();
    }

    void write(std::string_view bytes) override {
        expect(State::open);
        state_ = State::failed;  // until it is known better
        buffer_ += bytes;
        if (buffer_.size() >= buffer_size) flush();
        state_ = State::open;
    }

    void finish() override {
        expect(State::open);
        state_ = State::failed;
        flush();
        if (unfinished_) {
            synchronise(path_, file_.number());
            if (in_place_) {
                copy_over();
            } else {
                close();
                check(path_, std::rename(unfinished_.path().c_str(), target_.c_str()));
                unfinished_.keep();
                synchronise_directory();
            }
        }
        close();
        state_ = State::finished;
    }

private:
    enum class State : unsigned char { open, failed, finished };

    void expect(State state) const {
        if (state_ == state) return;
        if (state_ == State::finished) throw Misuse(Phrase{"zapis został już zakończony", "the writing was finished already"});
        throw Misuse(Phrase{"wcześniejszy zapis nie powiódł się, więc plik nie jest cały",
                            "an earlier write failed, so that the file is not whole"});
    }

    void flush() {
        write_all(file_.number(), buffer_, path_);
        buffer_.clear();
    }

    void close() {
        if (const auto failed = file_.close()) throw FileError(path_, failed);
    }

    /// Opens a file that nobody else has, so that neither another writer's nor an older one is written over.
    void create_beside(bool secret) {
        const mode_t mode = secret ? 0600 : 0666;  // no wider than the file that it replaces, until it is like that
        for (;;) {
            const auto name = name_beside(target_);
            unfinished_ = Unfinished(name);
            file_ = open_descriptor(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
            if (file_.is_open()) return;
            const auto failed = last_error();
            unfinished_.keep();  // there is none
            if (failed.value() != EEXIST) throw FileError(path_, failed);
            poll_now();
        }
    }

    /// Owner, group and mode of the file that is replaced. Where they cannot be had, or the file has other names too, its content is
    /// replaced and the file stays.
    void become_like(const struct stat& old) {
        in_place_ = old.st_nlink > 1;
        struct stat fresh{};
        check(path_, ::fstat(file_.number(), &fresh));
        const bool same = fresh.st_uid == old.st_uid && fresh.st_gid == old.st_gid;
        if (!same && ::fchown(file_.number(), old.st_uid, old.st_gid) != 0) in_place_ = true;
        if (!in_place_) check(path_, ::fchmod(file_.number(), old.st_mode & 07777U));
    }

    /// What was written, all of it and safely kept, goes into the old file. If that fails, the written file stays beside it.
    void copy_over() {
        auto target = open_descriptor(target_, O_WRONLY | O_TRUNC);
        if (!target.is_open()) throw FileError(path_, last_error());
        try {
            Text block(block_size, '\0');
            if (::lseek(file_.number(), 0, SEEK_SET) != 0) throw FileError(path_, last_error());
            while (const auto got = read_some(file_.number(), block.data(), block.size(), path_))
                write_all(target.number(), std::string_view(block).substr(0, got), path_);
            synchronise(path_, target.number());
            if (const auto failed = target.close()) throw FileError(path_, failed);
        } catch (const FileError& error) {
            const auto kept = unfinished_.path();
            unfinished_.keep();
            throw FileError(path_, error.code(), "the whole content is in " + shown(kept, describe::all_of_it));
        }
        unfinished_.remove();
    }

    void synchronise_directory() const {
        const auto directory = open_descriptor(std::filesystem::path(target_).parent_path().string(), O_RDONLY | O_DIRECTORY);
        if (directory.is_open()) ::fsync(directory.number());  // the file itself is safe; not every file system does this
    }

    Text path_;
    Text target_;  ///< the file whose place is taken
    Descriptor file_;
    Text buffer_;
    Unfinished unfinished_;
    bool in_place_ = false;
    State state_ = State::open;
};

class MemorySink final : public ByteSink {
public:
    explicit MemorySink(Text& text) : text_(text) {}
    void write(std::string_view bytes) override {
        if (finished_) throw Misuse(Phrase{"zapis został już zakończony", "the writing was finished already"});
        text_ += bytes;
    }
    void finish() override {
        if (std::exchange(finished_, true)) throw Misuse(Phrase{"zapis został już zakończony", "the writing was finished already"});
    }

private:
    Text& text_;
    bool finished_ = false;
};

}  // namespace

FileError::FileError(Text path, std::string_view what)
    : Error(shown(path, describe::all_of_it) + ": " + Text(what)), path_(std::move(path)) {}
FileError::FileError(Text path, std::error_code code, std::string_view more)
    : Error(shown(path, describe::all_of_it) + ": " + code.message() + (more.empty() ? "" : "; ") + Text(more)),
      path_(std::move(path)),
      code_(code) {}

Compression compression_of(std::string_view path) noexcept {
    if (ends_like(path, ".gz")) return Compression::gzip;
    if (ends_like(path, ".zst")) return Compression::zstd;
    return Compression::none;
}

std::unique_ptr<ByteSource> open_file(const Text& path) { return std::make_unique<FileSource>(path); }
std::unique_ptr<ByteSource> open_memory(std::string_view bytes) { return std::make_unique<MemorySource>(bytes); }
std::unique_ptr<ByteSink> create_file(const Text& path) { return std::make_unique<FileSink>(path); }
std::unique_ptr<ByteSink> into_memory(Text& text) { return std::make_unique<MemorySink>(text); }

}  // namespace osl

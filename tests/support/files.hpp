// Files for one test, removed after it.
#pragma once

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>

#include "osl/describe/containers.hpp"

namespace osl::testing {

/// A directory of its own.
class Directory {
public:
    Directory() {
        static std::atomic<int> count = 0;
        path_ = std::filesystem::temp_directory_path() / ("osl-test-" + std::to_string(::getpid()) + "-" + std::to_string(count++));
        std::filesystem::create_directories(path_);
    }
    ~Directory() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Directory(const Directory&) = delete;
    Directory& operator=(const Directory&) = delete;

    [[nodiscard]] Text operator/(std::string_view name) const { return (path_ / name).string(); }

    /// The names of what lies in it, in order.
    [[nodiscard]] List<Text> names() const {
        List<Text> out;
        for (const auto& entry : std::filesystem::directory_iterator(path_)) out.push_back(entry.path().filename().string());
        std::sort(out.begin(), out.end());
        return out;
    }

private:
    std::filesystem::path path_;
};

inline Text content_of(const Text& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void put_file(const Text& path, std::string_view content) {
    std::ofstream(path, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
}

}  // namespace osl::testing

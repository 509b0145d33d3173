#include "osl/codec/convert.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "osl/describe/numerals.hpp"
#include "osl/model/vocabulary/counted_words.hpp"

namespace osl {

namespace {

constexpr CountedWord unread_centres{"nieodczytany", "nieodczytane", "nieodczytanych", "left out because it did not decode",
                                     "left out because they did not decode"};
constexpr std::uint64_t centres_between_reports = 512;

Text summary(const Conversion& done, bool header, Language language) {
    const bool polish = language == Language::pl;
    const auto say = [&](const char* pl, const char* en) { return Text(polish ? pl : en); };
    const auto written = done.centres.value();
    const auto left_out = done.left_out.value();
    Text text;
    if (!header) {
        text = say("niczego nie zapisano: nie odczytano programu", "nothing was written: the programme was not read");
    } else if (!done.written) {
        text = say("niczego nie zapisano: danych nie da się odczytać w całości", "nothing was written: not all of the data decodes");
    } else if (left_out == 0) {
        text = say("zapisano ", "") + counted(written, words::centres, language) + say("", " written");
    } else {
        text = say("zapisano ", "") + number_text(written, language) + say(" z ", " of ") +
               counted(written + left_out, words::of_centres, language) + say(", pominięto ", " written, ") +
               counted(left_out, unread_centres, language);
    }
    if (done.cut_off) text += say("; danych nie odczytano do końca", "; the data could not be read to the end");
    return text;
}

struct Close {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

class HeldBack final : public ByteSink {
public:
    explicit HeldBack(std::unique_ptr<ByteSink> sink) : sink_(std::move(sink)), file_(std::tmpfile()) {
        if (!file_) fail();
    }

    void write(std::string_view bytes) override {
        if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) fail();
    }

    void finish() override {
        if (std::fflush(file_.get()) != 0 || std::fseek(file_.get(), 0, SEEK_SET) != 0) fail();
        constexpr std::size_t block = std::size_t{1} << 17U;
        Text bytes(block, '\0');
        while (const auto got = std::fread(bytes.data(), 1, bytes.size(), file_.get()))
            sink_->write(std::string_view(bytes).substr(0, got));
        if (std::ferror(file_.get()) != 0) fail();
        sink_->finish();
    }

private:
    [[noreturn]] static void fail() { throw FileError(P_tmpdir, std::generic_category().message(errno)); }

    std::unique_ptr<ByteSink> sink_;
    std::unique_ptr<std::FILE, Close> file_;
};

}  // namespace

Conversion convert(CentreReader& reader, const std::function<CentreWriter(const RegisterHeader&)>& make, Imperfect imperfect,
                   const std::function<void(std::uint64_t bytes, std::uint64_t centres)>& told) {
    if (reader.begun())
        throw Misuse(Phrase{"ten czytnik oddał już ośrodki: tu potrzebny jest nowy",
                            "this reader has given centres already: a new one is needed here"});
    Conversion done;
    std::uint64_t read = 0;
    const auto next = [&] {
        auto centre = reader.next();
        if (centre && ++read % centres_between_reports == 0 && told) told(reader.bytes_read(), read);
        return centre;
    };
    const bool header = reader.header().has_value();
    std::uint64_t unused = 0;
    if (header) {
        auto writer = make(*reader.header());
        while (const auto centre = next()) writer.put(*centre);
        done.written = imperfect == Imperfect::kept || reader.total_errors() == 0;
        if (done.written) writer.finish();
    } else {
        while (next()) ++unused;
    }
    if (done.written) done.centres = Total(static_cast<std::int64_t>(read));
    done.left_out = Total(static_cast<std::int64_t>(reader.left_out() + unused));
    done.cut_off = reader.cut_off();
    done.total_errors = Total(static_cast<std::int64_t>(reader.total_errors()));
    done.errors = reader.errors();
    done.summary = in_both([&](Language language) { return summary(done, header, language); });
    return done;
}

bool is_replaced(const Text& path) {
    if (path == "-") return false;
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    return !std::filesystem::exists(status) || std::filesystem::is_regular_file(status);
}

std::unique_ptr<ByteSink> held_back(std::unique_ptr<ByteSink> sink) { return std::make_unique<HeldBack>(std::move(sink)); }

}  // namespace osl

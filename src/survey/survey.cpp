#include "osl/survey/survey.hpp"

#include <algorithm>
#include <limits>

#include "osl/codec/document.hpp"
#include "osl/describe/numerals.hpp"
#include "osl/describe/shown.hpp"
#include "osl/describe/utf8.hpp"
#include "osl/model/vocabulary/counted_words.hpp"
#include "osl/survey/profile.hpp"
#include "osl/version.hpp"

namespace osl {

namespace {

/// The sentence beside the indicators: of how many centres they tell.
Text told(const Report& report, Language language) {
    const bool polish = language == Language::pl;
    const auto say = [&](const char* pl, const char* en) { return Text(polish ? pl : en); };
    const auto number = [&](const Total& n) { return number_text(n.value(), language); };
    const auto all = report.centres.value() + report.left_out.value();
    Text text;
    if (!report.programme) {
        text = say("niczego nie policzono: nie odczytano programu", "nothing was counted: the programme was not read");
    } else if (all == 0) {
        text = say("niczego nie policzono: rejestr nie zawiera ośrodków", "nothing was counted: the register has no centres");
    } else {
        const auto& term = describe::entry(*report.request.population).term;
        text = say("policzono ", "") + number(*report.counted) + say(" z ", " of ") + counted(all, words::of_centres, language) +
               say("", " counted") + " (" + Text(polish ? term.pl : term.en) + ')';
    }
    if (report.left_out != Total(0)) text += say(", nieodczytane: ", ", left out because they did not decode: ") + number(report.left_out);
    if (report.cut_off) text += say("; danych nie odczytano do końca", "; the data could not be read to the end");
    return text;
}

/// What a caller chooses; to choose nothing is a slip, not the choice of all.
List<Text> chosen(const Opt<List<Text>>& given, std::string_view option) {
    if (!given) return {};
    if (given->empty())
        throw NothingToAsk(Phrase{Text(option) + ": podano, lecz niczego nie wymieniono; bez tego pyta się o wszystko",
                                  Text(option) + " is given and names nothing; leave it out to ask everything"});
    return *given;
}

CheckOptions options_of_rules(const Request& whole, const CustomRules& custom) {
    return {.asked = {whole.as_of, whole.known_by},
            .select = chosen(whole.select, "select"),
            .ignore = whole.ignore.value_or(List<Text>{}),
            .settings = whole.settings.value_or(List<RuleSetting>{}),
            .require = chosen(whole.require, "require"),
            .centre = chosen(whole.centre, "centre"),
            .min_severity = whole.min_severity,
            // Which of too many findings are kept is known once they are held against the baseline.
            .max_findings =
                whole.baseline ? std::numeric_limits<std::size_t>::max() : static_cast<std::size_t>(whole.max_findings->value()),
            .custom = custom};
}

IndicatorOptions options_of_indicators(const Request& whole) {
    return {.asked = {whole.as_of, whole.known_by}, .population = *whole.population, .by = whole.by, .select = chosen(whole.only, "only")};
}

/// A file's name as a text; bytes of it that are none are written out.
Text name_of(const Text& path) { return !describe::first_invalid_utf8(path) ? path : shown(path, describe::all_of_it); }

/// A report of nothing yet, with the request as far as it can be resolved without a programme.
Report report_of(const Request& request, const CustomRules& custom) {
    Report report{.version = Text(library_version), .request = resolved(request, custom)};
    if (!*report.request.rules && !*report.request.indicators)
        throw NothingToAsk(Phrase{"nie pyta się ani o reguły, ani o wskaźniki", "neither rules nor indicators are asked for"});
    return report;
}

/// Of tables of figures only rules are asked, and a baseline knows findings of registers.
Report report_of_tables(Request request, const CustomRules& custom) {
    if (request.baseline)
        throw Misuse(
            Phrase{"stan odniesienia dotyczy rejestrów, a nie tabel liczb", "a baseline is of registers, not of tables of figures"});
    request.rules = true;
    request.indicators = false;
    return report_of(request, custom);
}

/// The engines that were asked for.
class Surveyor {
public:
    Surveyor(const Programme& programme, Report& report, const Progress& progress, const CustomRules& custom)
        : report_(report), progress_(progress), index_(programme) {
        auto& request = report.request;
        const auto times = AskedTimes{request.as_of, request.known_by}.from(programme.observed_on);
        request.as_of = times.as_of;
        request.known_by = times.known_by;
        asked_ = {request.as_of, request.known_by};
        report.programme = programme.id;
        report.title = programme.title;
        report.synthetic = programme.synthetic.value_or(false);
        report.observed_on = programme.observed_on;
        if (*request.rules) checker_.emplace(programme, options_of_rules(request, custom));
        if (*request.indicators) counter_.emplace(programme, options_of_indicators(request));
    }

    void add(const Centre& centre, std::uint64_t bytes, std::uint64_t line) {
        const CentreAt view(centre, index_, asked_);
        if (checker_) checker_->add(view, line);
        if (counter_) counter_->add(view);
        if (++centres_ % centres_between_reports == 0) tell(bytes);
    }

    void tell(std::uint64_t bytes) const {
        if (progress_ && !progress_(bytes, centres_)) throw Interrupted();
    }

    /// What was not read is in the report already.
    void finish() {
        report_.centres = Total(static_cast<std::int64_t>(centres_));
        report_.nothing_surveyed = centres_ == 0;
        if (checker_) {
            checker_->left_out(report_.left_out.value());
            if (report_.cut_off) checker_->cut_off();
            report_.check = checker_->finish();
        }
        if (counter_) {
            report_.counted = Total(counter_->counted());
            report_.indicators = counter_->finish();
            report_.publication.emplace();
            for (const auto& table : *report_.indicators) report_.publication->push_back(publication_of(table));
        }
    }

private:
    Report& report_;
    const Progress& progress_;
    ProgrammeIndex index_;
    AskedTimes asked_;
    Opt<Checker> checker_;
    Opt<IndicatorCounter> counter_;
    std::uint64_t centres_ = 0;
};

/// Where the programme did not decode.
void finish_without_programme(Report& report) {
    if (*report.request.rules) report.check = unchecked(report.left_out.value(), report.cut_off);
    if (*report.request.indicators) {
        report.counted = Total(0);
        report.indicators.emplace();
        report.publication.emplace();
    }
}

void conclude(Report& report) {
    if (report.request.baseline && report.check) hold_against(report, read_baseline(*report.request.baseline), *report.request.baseline);
    if (report.counted) report.summary = in_both([&](Language language) { return told(report, language); });
}

}  // namespace

CheckOptions check_options(const Request& request, const CustomRules& custom) {
    return options_of_rules(resolved(request, custom), custom);
}
IndicatorOptions indicator_options(const Request& request) { return options_of_indicators(resolved(request)); }

Report survey(CentreReader& reader, const Request& request, const Progress& progress, const CustomRules& custom) {
    if (reader.begun())
        throw Misuse(Phrase{"ten czytnik oddał już ośrodki: tu potrzebny jest nowy",
                            "this reader has given centres already: a new one is needed here"});
    auto report = report_of(request, custom);
    if (const auto& name = reader.source()) report.source = name_of(*name);
    const auto tell_left_out = [&](std::uint64_t unused) {
        report.left_out = Total(static_cast<std::int64_t>(reader.left_out() + unused));
        report.cut_off = reader.cut_off();
    };
    if (const auto& header = reader.header()) {
        Surveyor surveyor(header->programme, report, progress, custom);
        while (const auto centre = reader.next()) surveyor.add(*centre, reader.bytes_read(), reader.line());
        surveyor.tell(reader.bytes_read());
        tell_left_out(0);
        surveyor.finish();
    } else {
        std::uint64_t unused = 0;
        while (reader.next()) ++unused;
        tell_left_out(unused);
        finish_without_programme(report);
    }
    report.errors = reader.errors();
    report.total_errors = Total(static_cast<std::int64_t>(reader.total_errors()));
    conclude(report);
    return report;
}

Report survey(const Register& record, const Request& request, const Progress& progress, const CustomRules& custom) {
    auto report = report_of(request, custom);
    Surveyor surveyor(record.programme, report, progress, custom);
    for (const auto& centre : record.centres) surveyor.add(centre, 0, 0);
    surveyor.finish();
    conclude(report);
    return report;
}

Report survey(const FigureTable& table, const Request& request, const Published* published, const CustomRules& custom) {
    auto report = report_of_tables(request, custom);
    report.table = table.id;
    report.title = Title{.pl = table.title.pl, .en = table.title.en};
    report.synthetic = table.synthetic.value_or(false);
    report.nothing_surveyed = false;
    auto options = options_of_rules(report.request, custom);
    options.published = published;
    report.check = check(table, options);
    return report;
}

List<Report> survey_tables(const Text& path, const Request& request, const Published* published, const CustomRules& custom) {
    List<Report> reports;
    try {
        const auto tables = read_tables(path);
        for (const auto& table : tables) reports.push_back(survey(table, request, published, custom));
        if (tables.empty()) {
            reports.push_back(report_of_tables(request, custom));
            reports.back().nothing_surveyed = true;
            reports.back().check = unchecked(0, false);
        }
    } catch (const DecodeFailure& failure) {
        reports.push_back(report_of_tables(request, custom));
        reports.back().errors = failure.errors();
        reports.back().total_errors = Total(static_cast<std::int64_t>(failure.total()));
    }
    for (auto& report : reports) report.source = name_of(path);
    return reports;
}

}  // namespace osl

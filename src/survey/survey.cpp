#include "osl/survey/survey.hpp"

namespace osl {

namespace {

/// The engines that were asked for.
class Surveyor {
public:
    Surveyor(const Programme& programme, const SurveyOptions& options, const Progress& progress)
        : programme_(programme), progress_(progress) {
        if (options.rules) checker_.emplace(programme, options.check);
        if (options.indicators) counter_.emplace(programme, options.count);
        // One view serves both where both look at the same times.
        const bool same =
            !options.rules || !options.indicators ||
            (options.check.asked.as_of == options.count.asked.as_of && options.check.asked.known_by == options.count.asked.known_by);
        if (same) asked_ = options.rules ? options.check.asked : options.count.asked;
    }

    void add(const Centre& centre, std::uint64_t bytes) {
        if (asked_) {
            const CentreAt view(centre, programme_, *asked_);
            if (checker_) checker_->add(view);
            if (counter_) counter_->add(view);
        } else {
            checker_->add(centre);
            counter_->add(centre);
        }
        if (++centres_ % centres_between_reports == 0) report(bytes);
    }

    void report(std::uint64_t bytes) const {
        if (progress_ && !progress_(bytes, centres_)) throw Interrupted();
    }

    void finish(SurveyResult& result) {
        result.programme = programme_;
        result.centres = centres_;
        if (checker_) result.check = checker_->finish();
        if (counter_) result.indicators = counter_->finish();
    }

private:
    const Programme& programme_;
    const Progress& progress_;
    Opt<AskedTimes> asked_;
    Opt<Checker> checker_;
    Opt<IndicatorCounter> counter_;
    std::uint64_t centres_ = 0;
};

}  // namespace

SurveyResult survey(CentreReader& reader, const SurveyOptions& options, const Progress& progress) {
    SurveyResult result;
    if (const auto& header = reader.header()) {
        Surveyor surveyor(header->programme, options, progress);
        while (const auto centre = reader.next()) surveyor.add(*centre, reader.bytes_read());
        surveyor.report(reader.bytes_read());
        surveyor.finish(result);
    } else {
        while (reader.next()) {
        }
    }
    result.errors = reader.errors();
    result.total_errors = reader.total_errors();
    return result;
}

SurveyResult survey(const Register& record, const SurveyOptions& options, const Progress& progress) {
    SurveyResult result;
    Surveyor surveyor(record.programme, options, progress);
    for (const auto& centre : record.centres) surveyor.add(centre, 0);
    surveyor.finish(result);
    return result;
}

}  // namespace osl

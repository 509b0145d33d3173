#include "osl/reports/registry.hpp"

#include "osl/reports/csv.hpp"
#include "osl/reports/github.hpp"
#include "osl/reports/html.hpp"
#include "osl/reports/json.hpp"
#include "osl/reports/junit.hpp"
#include "osl/reports/sarif.hpp"
#include "osl/reports/text.hpp"

namespace osl::reports {

Text written(std::span<const Report> reports, ReportForm form, const Presentation& how) {
    switch (form) {
        case ReportForm::text: return text(reports, how);
        case ReportForm::json: return json(reports);
        case ReportForm::ndjson: return ndjson(reports);
        case ReportForm::csv: return csv(reports, how.csv.value_or(CsvDialect::standard));
        case ReportForm::sarif: return sarif(reports);
        case ReportForm::junit: return junit(reports);
        case ReportForm::github: return github(reports, how.lang.value_or(Language::en));
        case ReportForm::html: return html(reports, how);
    }
    return {};
}

}  // namespace osl::reports

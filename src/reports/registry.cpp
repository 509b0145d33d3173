#include "osl/reports/registry.hpp"

#include "osl/reports/html.hpp"
#include "osl/reports/json.hpp"
#include "osl/reports/text.hpp"

namespace osl::reports {

Text written(std::span<const Report> reports, ReportForm form, const Presentation& how) {
    switch (form) {
        case ReportForm::text: return text(reports, how);
        case ReportForm::json: return json(reports);
        case ReportForm::ndjson: return ndjson(reports);
        case ReportForm::html: return html(reports, how);
    }
    return {};
}

}  // namespace osl::reports

#include "osl/survey/request.hpp"

namespace osl {

Request Request::by_default() {
    return {.rules = true, .max_findings = Total(10'000), .indicators = true, .population = CountedCentres::all_joined};
}

Request Request::over(const Request& base) const {
    auto whole = base;
    describe::for_each_field<Request>([&](const auto& option) {
        const auto& said = this->*option.member;
        if (said.has_value()) whole.*option.member = said;
    });
    return whole;
}

}  // namespace osl

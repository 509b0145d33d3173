#include "osl/describe/shape.hpp"

namespace osl::describe {

namespace {

Phrase listed_codes(const Shape& shape) {
    Text codes;
    for (const auto& code : shape.codes) {
        if (!codes.empty()) codes += ", ";
        codes += code.code;
    }
    return {"jeden z kodów: " + codes, "one of: " + codes};
}

}  // namespace

Phrase Shape::expected() const {
    switch (kind) {
        case Kind::boolean: return {"true albo false", "true or false"};
        case Kind::whole: {
            const auto bounds = std::to_string(min) + "–" + std::to_string(max);
            return {"liczba całkowita z zakresu " + bounds, "a whole number within " + bounds};
        }
        case Kind::real: return {"liczba", "a number"};
        case Kind::text:
            if (rule != nullptr) return {Text(rule->expected.pl), Text(rule->expected.en)};
            return {"tekst", "a text"};
        case Kind::code: return listed_codes(*this);
        case Kind::list: {
            const auto inner = element->expected();
            return {"lista ([…]), a w niej: " + inner.pl, "a list ([…]) of: " + inner.en};
        }
        case Kind::record: return {"obiekt ({…}): " + Text(about.label.pl), "an object ({…}): " + Text(about.label.en)};
        case Kind::raw: return {"obiekt ({…})", "an object ({…})"};
    }
    return {};
}

const FieldShape* Shape::find(std::string_view name) const noexcept {
    for (const auto& field : fields)
        if (field.name == name) return &field;
    return nullptr;
}

Phrase InvariantShape::expected() const {
    const Text a(first);
    const Text b(second);
    switch (kind) {
        case Kind::ordered:
            return {"pole „" + b + "” nie wcześniejsze (nie mniejsze) niż pole „" + a + "”",
                    "\"" + b + "\" not before (not less than) \"" + a + "\""};
        case Kind::strictly_ordered: return {"pole „" + a + "” mniejsze niż pole „" + b + "”", "\"" + a + "\" less than \"" + b + "\""};
        case Kind::either_of:
            return {"przynajmniej jedno z pól „" + a + "”, „" + b + "”", "at least one of the fields \"" + a + "\", \"" + b + "\""};
        case Kind::needed_when:
            return {"pole „" + a + "”, gdy „" + b + "” ma wartość " + Text(code),
                    "the field \"" + a + "\" where \"" + b + "\" is " + Text(code)};
    }
    return {};
}

}  // namespace osl::describe

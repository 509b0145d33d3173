#include "osl/rules/publication.hpp"

#include <charconv>

namespace osl {

namespace {

/// The cell that a pointer leads into.
const TableCell* cell_at(const FigureTable& table, std::string_view pointer) {
    constexpr std::string_view cells = "/cells/";
    if (!pointer.starts_with(cells)) return nullptr;
    std::size_t index = 0;
    const auto* begin = pointer.data() + cells.size();
    const auto [end, error] = std::from_chars(begin, pointer.data() + pointer.size(), index);
    return error == std::errc() && end != begin && index < table.cells.size() ? &table.cells[index] : nullptr;
}

Text sentence(const Finding& finding, Language language) {
    const bool polish = language == Language::pl;
    return finding.message.in(language) + (polish ? ": jest " : ": met ") + finding.met + (polish ? ", oczekiwano: " : ", expected ") +
           finding.expected.in(language);
}

Text summary_of(const Publication& verdict, std::int64_t found, Language language) {
    const bool polish = language == Language::pl;
    const auto open = verdict.undecided.value();
    const auto left_open = std::to_string(open);
    if (found == 0 && open == 0)
        return polish ? "Można opublikować: nic nie wskazuje na osoby." : "May be published: nothing points to persons.";
    Text out;
    if (found != 0)
        out = (polish ? "Nie publikować w tej postaci; przeszkód: " : "Not to be published as it stands; obstacles: ") +
              std::to_string(found) + '.';
    if (open != 0)
        out += (out.empty() ? "" : " ") +
               (polish ? "Nie wiadomo, czy da się coś odczytać; pytań bez odpowiedzi: " + left_open
                       : "Whether anything can be read is not known; questions left open: " + left_open) +
               '.';
    return out;
}

}  // namespace

Publication publication_of(const FigureTable& table, const Published* known) {
    CheckOptions options;
    options.select = {"disclosure", "published.table-malformed"};
    options.published = known;
    const auto result = check(table, options);
    Publication out{.table = table.id};
    for (const auto& finding : result.findings) {
        const auto* cell = cell_at(table, finding.pointer);
        out.obstacles.push_back({.rule = finding.rule,
                                 .pointer = finding.pointer,
                                 .at = cell != nullptr ? Opt<List<Text>>(cell->at) : Opt<List<Text>>(),
                                 .why = {sentence(finding, Language::pl), sentence(finding, Language::en)}});
    }
    std::int64_t undecided = 0;
    for (const auto& tally : result.tallies) undecided += tally.not_evaluable.value();
    out.undecided = Total(undecided);
    out.publishable = result.total.value() == 0 && undecided == 0;
    out.summary = {summary_of(out, result.total.value(), Language::pl), summary_of(out, result.total.value(), Language::en)};
    return out;
}

}  // namespace osl

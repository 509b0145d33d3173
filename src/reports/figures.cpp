#include "osl/reports/figures.hpp"

#include <cmath>

#include "osl/describe/numerals.hpp"
#include "osl/indicators/indicator.hpp"
#include "osl/reports/layout.hpp"
#include "osl/tables/vocabulary.hpp"

namespace osl::reports {

namespace {

/// Whether the percentage is the share of the cell's own numbers, and not another figure printed beside them.
bool is_share(const TableCell& cell, int decimals) {
    if (!cell.count || !cell.denominator || cell.denominator->value() == 0) return false;
    const auto share = 100.0 * static_cast<double>(cell.count->value()) / static_cast<double>(cell.denominator->value());
    return std::abs(share - *cell.percentage) <= std::pow(10.0, -decimals);
}

}  // namespace

Text figure_text(const TableCell& cell, Language language) {
    const auto decimals = cell.decimals ? static_cast<int>(cell.decimals->value()) : 0;
    if (cell.percentage) {
        const bool reads_falsely = *cell.percentage == 0 || *cell.percentage == 100;
        if (reads_falsely && is_share(cell, decimals))
            return share_text(cell.count->value(), cell.denominator->value(), decimals, language);
        return percentage_text(*cell.percentage, decimals, language);
    }
    return cell.value ? decimal_text(*cell.value, decimals, language) : Text();
}

Text count_text(const Opt<Count>& count, Language language) { return count ? number_text(count->value(), language) : Text(); }

Text label_of(const TableDimension& dimension, const Text& code, Language language) {
    for (const auto& label : dimension.labels.value_or(List<CodeLabel>{}))
        if (label.code == code) return language == Language::pl ? label.label : label.en.value_or(label.label);
    const auto* vocabulary = dimension.vocabulary ? tables::enumeration(*dimension.vocabulary) : nullptr;
    const auto* term = vocabulary == nullptr ? nullptr : tables::term_of(*vocabulary, code);
    return term == nullptr ? code : Text(term->in(language));
}

namespace {

/// The term of a population that has one; published tables have words of their own.
Text population_text(const Text& code, Language language) {
    const auto known = from_code<CountedCentres>(code);
    return known ? Text(describe::entry(*known).term.in(language)) : code;
}

}  // namespace

Text facts_of(const FigureTable& table, Language language) {
    const bool polish = language == Language::pl;
    const auto say = [&](const char* pl, const char* en) { return Text(polish ? pl : en); };
    Text text(describe::entry(table.unit).term.in(language));
    if (table.population) text += say("; populacja: ", "; population: ") + population_text(*table.population, language);
    if (table.as_of) text += say("; stan na ", "; as of ") + Text(table.as_of->text());
    if (table.as_of_note && table.basis == Basis::derived) text += "; " + table.as_of_note->in(language);
    if (table.known_by) text += say("; według wiedzy na ", "; known by ") + Text(table.known_by->text());
    return safe(text);
}

Text caption_of(const FigureTable& table, Language language) {
    auto facts = facts_of(table, language);
    if (table.synthetic.value_or(false)) facts += language == Language::pl ? "; DANE SYNTETYCZNE" : "; SYNTHETIC DATA";
    return safe(table.id.text()) + "  " + safe(table.title.in(language)) + "\n  (" + facts + ')';
}

Text remark_on(const TableCell& cell, Language language) {
    if (!cell.at_most || cell.at_most == cell.count) return {};
    const auto most = count_text(cell.at_most, language);
    return language == Language::pl ? "najwyżej " + most + ", licząc nieznane" : "at most " + most + ", counting the unknown";
}

Text cells_of(const FigureTable& table, Language language) {
    List<List<Text>> rows;
    for (const auto& cell : table.cells) {
        List<Text> row;
        for (std::size_t i = 0; i != cell.at.size(); ++i)
            row.push_back(i < table.dimensions.size() ? label_of(table.dimensions[i], cell.at[i], language) : cell.at[i]);
        const auto of = count_text(cell.denominator, language);
        for (auto& text :
             {count_text(cell.count, language), of.empty() ? Text() : "/ " + of, figure_text(cell, language), remark_on(cell, language)})
            row.push_back(text);
        rows.push_back(std::move(row));
    }
    const auto depth = table.dimensions.size();
    const std::size_t right[] = {depth, depth + 1, depth + 2};
    return indented_lines(grid(rows, right), "  ");
}

}  // namespace osl::reports

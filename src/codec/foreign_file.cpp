#include "foreign_file.hpp"

#include <algorithm>
#include <array>

#include "osl/describe/shape.hpp"
#include "osl/model/records/register.hpp"

namespace osl::codec {

namespace {

using namespace std::string_view_literals;

Phrase register_expected() {
    return {"rejestr jako tekst JSON (dokument .json albo strumień .ndjson)",
            "a register as JSON text (a document .json or a stream .ndjson)"};
}

Mistake known_as(Phrase advice, DecodeErrorCode code = DecodeErrorCode::syntax) { return {code, register_expected(), std::move(advice)}; }

Mistake in_encoding(const Text& name) {
    return {DecodeErrorCode::invalid_utf8,
            {"tekst w kodowaniu UTF-8", "text in UTF-8"},
            Phrase{"plik jest w kodowaniu " + name + ": zapisz go w UTF-8", "the file is in " + name + ": save it in UTF-8"}};
}

struct Signature {
    std::string_view bytes;
    Local advice;
};

/// How files of other kinds begin. Order matters where one signature begins another.
constexpr std::array<Signature, 19> signatures{{
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv,
     {"to plik starszego programu Office (.xls, .doc): wyeksportuj z niego rejestr jako JSON",
      "this is a file of an older Office program (.xls, .doc): export the register from it as JSON"}},
    {"%PDF-"sv, {"to plik PDF: potrzebne są dane, z których powstał", "this is a PDF file: the data that it was made from are needed"}},
    {"{\\rtf"sv,
     {"to dokument RTF: zapisz sam tekst JSON w edytorze zwykłego tekstu",
      "this is an RTF document: save the JSON text alone with an editor of plain text"}},
    {"SQLite format 3\0"sv,
     {"to baza SQLite: wyeksportuj z niej rejestr jako JSON", "this is an SQLite database: export the register from it as JSON"}},
    {"PAR1"sv, {"to tabela Parquet: potrzebny jest rejestr jako JSON", "this is a Parquet table: the register is needed as JSON"}},
    {"ARROW1"sv, {"to tabela Arrow: potrzebny jest rejestr jako JSON", "this is an Arrow table: the register is needed as JSON"}},
    {"\x1F\x8B"sv, {"plik jest skompresowany dwukrotnie: rozpakuj go raz", "the file is compressed twice: unpack it once"}},
    {"\x28\xB5\x2F\xFD"sv, {"plik jest skompresowany dwukrotnie: rozpakuj go raz", "the file is compressed twice: unpack it once"}},
    {"BZh"sv,
     {"to plik bzip2: rozpakuj go albo skompresuj jako .gz lub .zst", "this is a bzip2 file: unpack it, or compress it as .gz or .zst"}},
    {"\xFD\x37zXZ\0"sv,
     {"to plik xz: rozpakuj go albo skompresuj jako .gz lub .zst", "this is an xz file: unpack it, or compress it as .gz or .zst"}},
    {"7z\xBC\xAF\x27\x1C"sv, {"to archiwum 7z: rozpakuj je", "this is a 7z archive: unpack it"}},
    {"Rar!\x1A"sv, {"to archiwum RAR: rozpakuj je", "this is a RAR archive: unpack it"}},
    {"\x89PNG"sv,
     {"to obraz PNG: potrzebne są dane, a nie ich obraz", "this is a PNG picture: the data are needed, not a picture of them"}},
    {"\xFF\xD8\xFF"sv,
     {"to obraz JPEG: potrzebne są dane, a nie ich obraz", "this is a JPEG picture: the data are needed, not a picture of them"}},
    {"<?xml"sv, {"to plik XML: wyeksportuj rejestr jako JSON", "this is an XML file: export the register as JSON"}},
    {"```"sv, {"usuń wiersze ``` przed danymi i po nich", "delete the lines ``` before and after the data"}},
    {"---\n"sv, {"to zapis YAML: zapisz dane jako JSON", "this is YAML: write the data as JSON"}},
    {"---\r\n"sv, {"to zapis YAML: zapisz dane jako JSON", "this is YAML: write the data as JSON"}},
    {"format: "sv, {"to zapis YAML: zapisz dane jako JSON", "this is YAML: write the data as JSON"}},
}};

Phrase of(const Local& local) { return {Text(local.pl), Text(local.en)}; }

Opt<Mistake> other_encoding(std::string_view head) {
    if (head.starts_with("\xFF\xFE\0\0"sv) || head.starts_with("\0\0\xFE\xFF"sv)) return in_encoding("UTF-32");
    if (head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv)) return in_encoding("UTF-16");
    const auto nul = [&](std::size_t i) { return i < head.size() && head[i] == '\0'; };
    if (head.size() >= 4 && (nul(1) + nul(2) + nul(3) == 3 || nul(0) + nul(1) + nul(2) == 3) && !(nul(0) && nul(3)))
        return in_encoding("UTF-32");
    if (head.size() >= 4 && nul(0) != nul(1) && nul(2) != nul(3) && nul(0) == nul(2)) return in_encoding("UTF-16");
    return {};
}

Mistake archive(std::string_view head) {
    const auto holds = [&](std::string_view part) { return head.find(part) != std::string_view::npos; };
    if (holds("opendocument.spreadsheet") || holds("xl/") || holds("[Content_Types].xml"))
        return known_as({"to skoroszyt albo dokument Office (.xlsx, .ods, .docx): wyeksportuj z niego rejestr jako JSON",
                         "this is a workbook or document of an Office program (.xlsx, .ods, .docx): export the register from it as JSON"});
    return known_as({"to archiwum ZIP albo plik Office (.xlsx, .ods): rozpakuj je albo wyeksportuj rejestr jako JSON",
                     "this is a ZIP archive or an Office file (.xlsx, .ods): unpack it, or export the register as JSON"});
}

bool starts_like(std::string_view text, std::string_view lower_case) {
    if (text.size() < lower_case.size()) return false;
    return std::ranges::equal(text.substr(0, lower_case.size()), lower_case,
                              [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; });
}

/// The lines that a letter saved as text begins with.
bool is_letter_head(std::string_view text) {
    constexpr std::array<std::string_view, 12> heads{"from:",         "to:",           "subject:", "date:", "received:", "return-path:",
                                                     "mime-version:", "content-type:", "od:",      "do:",   "temat:",    "delivered-to:"};
    return std::ranges::any_of(heads, [&](std::string_view head) { return starts_like(text, head); });
}

Opt<Mistake> other_text(std::string_view text) {
    if (text.find('\0') != std::string_view::npos)
        return known_as({"to plik binarny: potrzebny jest rejestr jako JSON", "this is a binary file: the register is needed as JSON"});
    if (starts_like(text, "<!doctype html") || starts_like(text, "<html") || starts_like(text, "<head") || starts_like(text, "<body"))
        return known_as({"to strona HTML, zapewne komunikat albo formularz logowania: pobierz sam plik z danymi",
                         "this is an HTML page, perhaps a notice or a login form: fetch the file of data itself"});
    if (text.starts_with('<'))
        return known_as(
            {"to plik XML albo HTML: wyeksportuj rejestr jako JSON", "this is an XML or HTML file: export the register as JSON"});
    if (is_letter_head(text))
        return known_as(
            {"to wiadomość e-mail: zapisz sam załącznik z danymi", "this is an e-mail message: save the attachment with the data alone"});
    const auto line = text.substr(0, text.find_first_of("\r\n"));
    for (const char separator : {';', '\t', ','}) {
        if (std::ranges::count(line, separator) < 2 || line.find('{') != std::string_view::npos) continue;
        return known_as({"to tabela CSV: rejestr w JSON ma pola zagnieżdżone, więc trzeba ją przekształcić, a nie tylko zapisać inaczej",
                         "this is a CSV table: the register in JSON has nested fields, so that the table must be transformed, not only "
                         "saved otherwise"});
    }
    return {};
}

bool has(const Node& object, std::string_view name) { return object.find(name) != nullptr; }

/// How many members are named like fields of a record.
template <class T>
std::size_t fields_of(const Node& object) {
    const auto& shape = describe::shape_of<T>();
    return static_cast<std::size_t>(
        std::ranges::count_if(object.members, [&](const Member& member) { return shape.find(member.key) != nullptr; }));
}

bool is_centre(const Node& node) {
    return node.kind == Node::Kind::object && !has(node, "programme") && !has(node, "centres") && !has(node, "format") &&
           (has(node, "takes_part_as") || (has(node, "id") && !has(node, "strand") && fields_of<Centre>(node) >= 2));
}

Phrase into_a_register(std::string_view pl, std::string_view en) {
    const Text frame = R"({"format":"osl/1","programme":{…},"centres":[…]})";
    return {Text(pl) + ": umieść w obiekcie " + frame, Text(en) + ": put it into an object " + frame};
}

Opt<Phrase> known_format(const Node& object) {
    const auto* format = object.find("format");
    if (format == nullptr || format->kind != Node::Kind::text) return {};
    if (format->text.starts_with("osl-table/"))
        return Phrase{"to tabela liczb, a nie rejestr: sprawdzi ją osl check-table",
                      "this is a table of figures, not a register: osl check-table checks it"};
    if (format->text.starts_with("osl-profile/"))
        return Phrase{"to profil, a nie rejestr: podaje się go jako --profile", "this is a profile, not a register: give it as --profile"};
    if (format->text.starts_with("osl-baseline/"))
        return Phrase{"to stan odniesienia, a nie rejestr: podaje się go jako --baseline",
                      "this is a baseline, not a register: give it as --baseline"};
    if (format->text.starts_with("osl-"))
        return Phrase{"to raport tego narzędzia, a nie rejestr: podaj plik, z którego powstał",
                      "this is a report of this tool, not a register: give the file that it was made from"};
    return {};
}

Opt<Phrase> what_it_is(const Node& root) {
    if (root.kind == Node::Kind::array) {
        if (std::ranges::any_of(root.items, is_centre)) return into_a_register("to sama lista ośrodków", "this is a mere list of centres");
        return into_a_register("na wierzchu stoi lista", "a list stands on top");
    }
    if (root.kind != Node::Kind::object) return {};
    if (auto format = known_format(root)) return format;
    if (has(root, "programme") || has(root, "centres")) return {};
    const auto* type = root.find("type");
    if (type != nullptr && (has(root, "features") || has(root, "coordinates") || has(root, "geometry")))
        return Phrase{"to mapa GeoJSON, a nie rejestr", "this is a GeoJSON map, not a register"};
    if (has(root, "$schema") || has(root, "$defs"))
        return Phrase{"to schemat JSON, a nie rejestr", "this is a JSON Schema, not a register"};
    if (is_centre(root)) return into_a_register("to sam ośrodek", "this is a single centre");
    if (has(root, "strand") && has(root, "period")) return into_a_register("to sam program", "this is the programme alone");
    if (root.members.size() == 1 && root.members[0].value.kind == Node::Kind::object && has(root.members[0].value, "programme"))
        return Phrase{"rejestr stoi o poziom za głęboko: wyjmij go z pola, które go obejmuje",
                      "the register stands one level too deep: take it out of the field around it"};
    return {};
}

}  // namespace

Opt<Mistake> foreign_file(std::string_view head) {
    if (auto encoding = other_encoding(head)) return encoding;
    if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv)) return archive(head);
    auto text = head.substr(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    for (const auto& signature : signatures)
        if (text.starts_with(signature.bytes)) return known_as(of(signature.advice));
    if (text.empty() || text.front() == '{' || text.front() == '[') return {};
    return other_text(text);
}

Opt<Mistake> foreign_value(const Node& root) {
    if (auto advice = what_it_is(root))
        return Mistake{DecodeErrorCode::wrong_type, describe::shape_of<Register>().expected(), *std::move(advice)};
    return {};
}

Opt<Mistake> foreign_header(const Node& first) {
    if (is_centre(first))
        return Mistake{DecodeErrorCode::missing_field,
                       {"nagłówek w pierwszym wierszu strumienia", "a header on the first line of the stream"},
                       Phrase{R"(dopisz przed ośrodkami wiersz {"format":"osl/1","programme":{…}})",
                              R"(add a line {"format":"osl/1","programme":{…}} before the centres)"}};
    return foreign_value(first);
}

}  // namespace osl::codec

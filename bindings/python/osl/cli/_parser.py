"""What the command line takes. The options that ask something are the fields of a request."""

from __future__ import annotations

import argparse
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

from osl import _core
from osl.cli import CLEAN, FAILED, _console, _custom
from osl.cli._language import LANGUAGES, spoken, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

LARGEST = 2**63 - 1

# Options that a shell calls otherwise than a program does.
FLAGS = {"parameters": ("--set",), "select": ("--select", "--rule")}

# What a shell completes the options with that take names, by `osl.cli.completion.NAMES`.
NAMED = {"select": "rules", "ignore": "rules", "only": "indicators", "profile": "profiles", "require": "fields"}

# What argparse says, as it is said in Polish; completed by the rest of the message.
POLISH = (
    (r"the following arguments are required: (.*)", r"brak: \1"),
    (r"expected one argument", r"potrzebna jest jedna wartość"),
    (r"expected at least one argument", r"potrzebna jest co najmniej jedna wartość"),
    (r"invalid choice: (.*?) \((?:choose from|maybe you meant) (.*)\)", r"napotkano \1, do wyboru: \2"),
    (r"unrecognized arguments: (.*)", r"nieznane argumenty: \1"),
    (r"ambiguous option: (.*) could match (.*)", r"niejednoznaczna opcja \1: \2"),
    (r"ignored explicit argument (.*)", r"nie przyjmuje wartości, napotkano \1"),
)


def exit_codes() -> str:
    """What the exit codes mean."""
    return words(
        "exit codes: 0 clean; 1 findings at or above --fail-on, or data that does not decode; "
        "2 the tool could not do its work",
        "kody wyjścia: 0 czysto; 1 ustalenia o wadze --fail-on lub większej albo dane, których nie da się odczytać; "
        "2 narzędzie nie mogło wykonać pracy",
    )


class Parser(argparse.ArgumentParser):
    """The standard library's parser; it tells a mistake in one line, and fails where its help cannot be shown."""

    def __init__(self, **options: Any) -> None:
        super().__init__(add_help=False, **options)
        self._positionals.title = words("positional arguments", "argumenty")
        self._optionals.title = words("options", "opcje")
        self.add_argument(
            "-h", "--help", action="help", help=words("show this help message and exit", "pokaż tę pomoc i zakończ")
        )

    def format_help(self) -> str:
        """The help."""
        text = super().format_help()
        return words(text, re.sub(r"^usage:", "użycie:", text))

    def error(self, message: str) -> NoReturn:
        """Tells the mistake."""
        _console.complain(words(message, _in_polish(message)), self.prog)
        raise SystemExit(FAILED)

    def print_help(self, file: object = None) -> None:  # noqa: ARG002 - it goes where all goes
        """Prints the help."""
        _console.say(self.format_help().rstrip("\n"))


def _in_polish(message: str) -> str:
    named = re.fullmatch(r"argument (\S+?): (.*)", message, re.DOTALL)
    if named is not None:
        return f"argument {named[1]}: {_in_polish(named[2])}"
    for english, polish in POLISH:
        if match := re.fullmatch(english, message, re.DOTALL):
            return match.expand(polish)
    return message


def _later(module: str, does: str = "run") -> Callable[[argparse.Namespace], int]:
    """A function of a subcommand's module, imported when it is called."""

    def run(arguments: argparse.Namespace) -> int:
        code: int = getattr(import_module(f"osl.cli.{module}"), does)(arguments)
        return code

    return run


def _add(
    commands: Any,
    name: str,
    help_: str,
    *,
    module: str | None = None,
    does: str = "run",
    epilog: str | None = None,
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=help_, description=help_, epilog=epilog)
    parser.set_defaults(run=_later(module or name, does))
    parser.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=spoken(),
        help=words(
            "language of texts for people (default: OSL_LANG, else the locale's, else en)",
            "język tekstów dla ludzi (domyślnie: OSL_LANG, potem język systemu, potem en)",
        ),
    )
    return parser


def _format(parser: argparse.ArgumentParser, forms: tuple[str, ...] = ("text", "json")) -> None:
    parser.add_argument(
        "--format",
        choices=forms,
        default="text",
        help=words(
            "text for people, or a form for programs (default: text)",
            "tekst dla ludzi albo postać dla programów (domyślnie: text)",
        ),
    )


def _files(parser: argparse.ArgumentParser) -> Any:
    return parser.add_argument(
        "files",
        nargs="+",
        metavar=words("FILE", "PLIK"),
        help=words(
            "registers (.json, .ndjson, .jsonl, also .gz, .zst), directories of them, patterns, "
            "or - for standard input",
            "rejestry (.json, .ndjson, .jsonl, także .gz, .zst), katalogi z nimi, wzorce nazw "
            "albo - jako standardowe wejście",
        ),
    )


def make_parser(complete: Callable[[argparse.Action, str], None] = lambda _, __: None) -> argparse.ArgumentParser:
    """The parser with all subcommands. `complete` is told of each argument that takes names, and of which."""
    parser = Parser(
        prog="osl",
        description=words(
            "Check, count and convert registers of community organising (OSL) in social assistance.",
            "Sprawdzanie, liczenie i zamiana rejestrów organizowania społeczności lokalnej (OSL) w pomocy społecznej.",
        ),
        epilog=exit_codes(),
    )
    parser.add_argument(
        "--version", action=_Version, nargs=0, help=words("show the version and exit", "pokaż wersję i zakończ")
    )
    commands = parser.add_subparsers(
        metavar=words("COMMAND", "POLECENIE"), title=words("commands", "polecenia"), required=True
    )
    files = [
        _add_survey(commands, name, help_, part)
        for name, help_, part in (
            ("check", words("Check registers against the rules.", "Sprawdź rejestry według reguł."), "rules"),
            ("indicators", words("Count the indicators of registers.", "Policz wskaźniki rejestrów."), "indicators"),
            ("survey", words("Check and count in one pass.", "Sprawdź i policz w jednym przebiegu."), ""),
        )
    ]
    files.append(
        _add_survey(
            commands,
            "check-table",
            words("Check tables of figures (osl-table/1).", "Sprawdź tabele liczb (osl-table/1)."),
            "rules",
            without=(*NOT_IN_BASELINES, "as_of", "known_by", "require"),
        )
    )
    named = _add_lists(commands)
    files += _add_profiles(commands)
    files += _add_baselines(commands)
    files += [*_add_makers(commands), *_add_diff(commands), *_add_merge(commands)]
    _add_completion(commands)
    for command in commands.choices.values():
        for action in command._actions:
            if kind := NAMED.get(action.dest):
                complete(action, kind)
    for action, kind in named:
        complete(action, kind)
    for action in files:
        action.complete = {"bash": "_shtab_compgen_files", "zsh": "_files", "tcsh": "f"}
    return parser


def _add_survey(commands: Any, name: str, help_: str, part: str, without: tuple[str, ...] = ()) -> Any:
    """A command that asks registers: its options are the fields of a request."""
    parser = _add(commands, name, help_, module=name.replace("-", "_"), epilog=exit_codes())
    files = _files(parser)
    _add_request(parser, part, without)
    if part != "indicators":
        parser.add_argument(
            "--fail-on",
            choices=[*(code.value for code in reversed(_core.Severity)), "never"],
            default="error",
            help=words(
                "the least severity that gives exit code 1 (default: error)",
                "najmniejsza waga, przy której kod wyjścia to 1 (domyślnie: error)",
            ),
        )
    if part != "indicators":
        _custom.add_option(parser)
    _add_presentation(parser, part)
    return files


def _add_presentation(parser: argparse.ArgumentParser, part: str) -> None:
    """How reports are shown, and in which forms they go where."""
    for option in _core.presentation_options():
        if part in (option["part"], "") or not option["part"]:
            if option["name"] == "color":
                parser.add_argument(
                    "--color",
                    choices=("auto", "always", "never"),
                    default="auto",
                    help=words(option["meaning"], option["help_pl"]),
                )
            elif option["name"] not in ("lang", "width"):
                _add_option(parser, option)
    parser.add_argument(
        "--format",
        action=_Form,
        metavar=words("FORM", "POSTAĆ"),
        help=words(
            "form of the reports, as often as you like: {} (default: text)",
            "postać sprawozdań, dowolnie wiele razy: {} (domyślnie: text)",
        ).format(", ".join(form.value for form in _core.ReportForm)),
    )
    output = parser.add_argument(
        "-o",
        "--output",
        action=_ToFile,
        metavar=words("FILE", "PLIK"),
        help=words(
            "the file for the --format before it; without it that goes to standard output",
            "plik dla podanego wcześniej --format; bez niego trafia ona na standardowe wyjście",
        ),
    )
    output.complete = {"bash": "_shtab_compgen_files", "zsh": "_files", "tcsh": "f"}  # type: ignore[attr-defined]


def _add_request(parser: argparse.ArgumentParser, part: str, without: tuple[str, ...] = ()) -> None:
    """The fields of a request that are about a part of the work; records of their own are for profiles and programs."""
    for option in _core.options():
        belongs = part in (option["part"], "") or not option["part"]
        if belongs and option["type"]["kind"] not in ("boolean", "record") and option["name"] not in without:
            _add_option(parser, option)


def _add_option(parser: argparse.ArgumentParser, option: dict[str, Any]) -> None:
    """A field of a request as an option of the command line."""
    kind = option["type"]
    if kind["kind"] == "list" and kind["element"]["kind"] == "record":
        return
    meaning = words(option["meaning"], option["help_pl"])
    given = getattr(_core.default_request(), option["python_name"], None)
    if given is not None:
        meaning += f" ({words('default', 'domyślnie')}: {given})"
    named: dict[str, Any] = {"help": meaning}
    if kind["kind"] == "boolean":
        named["action"] = "store_true"
    elif kind["kind"] == "code":
        named["choices"] = [code.value for code in getattr(_core, kind["name"])]
    elif kind["kind"] == "list":
        named.update(type=_names, action="extend", metavar=words("NAMES", "NAZWY"))
        named["help"] += words(" (separated by commas)", " (po przecinku)")
    elif kind["kind"] == "raw":
        named.update(type=_setting, action="append", metavar=words("RULE.PARAMETER=VALUE", "REGUŁA.PARAMETR=WARTOŚĆ"))
    elif kind["kind"] == "whole":
        named.update(type=_count, metavar="N")
    elif kind["name"] == "Day":
        named.update(type=_day, metavar=words("DAY", "DZIEŃ"))
    else:
        named.update(type=_text, metavar=words("NAME", "NAZWA"))
    parser.add_argument(
        *FLAGS.get(option["name"], ("--" + option["name"].replace("_", "-"),)), dest=option["name"], **named
    )


def _add_diff(commands: Any) -> list[Any]:
    diff = _add(
        commands,
        "diff",
        words(
            "Tell what has changed between two waves: two registers, or two reports of check, indicators or survey.",
            "Powiedz, co się zmieniło między dwiema falami: w dwóch rejestrach albo w dwóch sprawozdaniach "
            "poleceń check, indicators lub survey.",
        ),
        epilog=words(
            "exit codes: 0 nothing differs; 1 something differs, reports cannot be compared, or data does not decode; "
            "2 the tool could not do its work",
            "kody wyjścia: 0 nic się nie różni; 1 coś się różni, sprawozdań nie da się porównać albo danych nie da się "
            "odczytać; 2 narzędzie nie mogło wykonać pracy",
        ),
    )
    files = [
        diff.add_argument(
            name,
            metavar=metavar,
            help=words(
                f"the {en}: a register, or a report in JSON; its content tells which; - for standard input",
                f"{pl}: rejestr albo sprawozdanie w JSON, co widać po treści; - jako standardowe wejście",
            ),
        )
        for name, metavar, en, pl in (
            ("old", words("OLD", "STARSZY"), "earlier", "wcześniejszy"),
            ("new", words("NEW", "NOWSZY"), "later", "późniejszy"),
        )
    ]
    diff.add_argument(
        "--no-findings",
        action="store_true",
        help=words("do not check the two registers", "nie sprawdzaj obu rejestrów według reguł"),
    )
    _format(diff, tuple(form.value for form in _core.DifferenceForm))
    return files


def _add_lists(commands: Any) -> list[tuple[argparse.Action, str]]:
    published = _add(
        commands,
        "published",
        words(
            "Show the pilot's published figures, with sources and contradictions.",
            "Pokaż opublikowane liczby pilotażu, ze źródłami i sprzecznościami.",
        ),
    )
    published.add_argument(
        "what",
        nargs="?",
        choices=("tables", "figures", "conflicts", "sources"),
        default="tables",
        help=words("default: tables", "domyślnie: tables"),
    )
    _format(published)
    terms = _add(
        commands,
        "terms",
        words(
            "List the vocabulary: codes with their Polish and English terms.",
            "Pokaż słownik: kody z polskimi i angielskimi nazwami.",
        ),
    )
    enumeration = terms.add_argument(
        "enumeration",
        nargs="?",
        type=_text,
        help=words(
            "one enumeration, such as Step; all when not given",
            "jedno wyliczenie, na przykład Step; wszystkie, gdy go nie podano",
        ),
    )
    _format(terms)
    rules = _add(
        commands,
        "rules",
        words(
            "List the rules: what they ask, why, and what they need.",
            "Pokaż reguły: o co pytają, dlaczego i czego potrzebują.",
        ),
    )
    names = rules.add_argument(
        "names",
        nargs="*",
        type=_text,
        metavar=words("NAME", "NAZWA"),
        help=words("rules or families; all when not given", "reguły albo rodziny reguł; wszystkie, gdy ich nie podano"),
    )
    _custom.add_option(rules)
    _format(rules)
    explain = _add(
        commands,
        "explain",
        words(
            "Explain a rule, with data that pass it and data that fail it.",
            "Objaśnij regułę na danych, które ją spełniają, i na danych, które jej nie spełniają.",
        ),
    )
    rule = explain.add_argument("rule", type=_text, metavar=words("RULE", "REGUŁA"))
    _custom.add_option(explain)
    _format(explain)
    schema = _add(
        commands,
        "schema",
        words("Print the JSON Schema (2020-12) of a record.", "Wypisz JSON Schema (2020-12) rekordu."),
    )
    record = schema.add_argument(
        "record", nargs="?", type=_text, default="Register", help=words("default: Register", "domyślnie: Register")
    )
    return [(enumeration, "enumerations"), (names, "rules"), (rule, "rule_names"), (record, "described")]


def _actions(parser: argparse.ArgumentParser) -> Any:
    """What a command can do, each a command of its own."""
    return parser.add_subparsers(
        metavar=words("ACTION", "DZIAŁANIE"), title=words("actions", "działania"), required=True
    )


def _add_profiles(commands: Any) -> list[Any]:
    actions = _actions(
        _add(
            commands,
            "profile",
            words("List, show and check profiles of what to ask.", "Pokaż i sprawdź profile: o co pytać w jakim celu."),
        )
    )
    show = _add(
        actions,
        "show",
        words("Show what a profile changes and why.", "Pokaż, co profil zmienia i dlaczego."),
        module="profile",
        does="show",
    )
    shown = show.add_argument(
        "name",
        nargs="?",
        type=_text,
        metavar=words("PROFILE", "PROFIL"),
        help=words(
            "an id or a file; all that come with osl when not given", "nazwa albo plik; bez tego wszystkie z osl"
        ),
    )
    _custom.add_option(show)
    _format(show)
    check = _add(
        actions,
        "check",
        words("Tell everything that is wrong with profiles.", "Powiedz wszystko, co w profilach jest nie tak."),
        module="profile",
        does="check",
        epilog=exit_codes(),
    )
    checked = check.add_argument("files", nargs="+", metavar=words("FILE", "PLIK"))
    _custom.add_option(check)
    return [shown, checked]


def _add_baselines(commands: Any) -> list[Any]:
    actions = _actions(
        _add(
            commands,
            "baseline",
            words(
                "Remember what is found, and what may stay, so that a check tells what is new.",
                "Zapamiętaj, co stwierdzono i co może pozostać, aby kontrola mówiła, co jest nowe.",
            ),
        )
    )
    create = _add(
        actions,
        "create",
        words("Take the baseline of a register.", "Zapisz stan odniesienia rejestru."),
        module="baseline",
        does="create",
    )
    created = [_register(create), _output(create, required=True)]
    _add_request(create, "rules", without=NOT_IN_BASELINES)
    _custom.add_option(create)
    update = _add(
        actions,
        "update",
        words(
            "Take it anew and keep what is accepted.",
            "Zapisz go na nowo, zachowując to, co przyjęto.",
        ),
        module="baseline",
        does="update",
    )
    updated = [_baseline(update), _register(update)]
    _add_request(update, "rules", without=NOT_IN_BASELINES)
    _custom.add_option(update)
    accept = _add(
        actions,
        "accept",
        words("Say why a finding may stay as it is.", "Powiedz, dlaczego ustalenie może pozostać."),
        module="baseline",
        does="accept",
    )
    accepted = _baseline(accept)
    for field in osl_fields("Acceptance"):
        _add_option(accept, field)
    return [*created, *updated, accepted]


# What a baseline is taken without: findings of the whole register, and no other baseline.
NOT_IN_BASELINES = ("centre", "min_severity", "max_findings", "baseline", "today")


def osl_fields(record: str) -> list[dict[str, Any]]:
    """What is said of the fields of a record class."""
    found: list[dict[str, Any]] = next(r for r in _core.describe()["records"] if r["class"] == record)["fields"]
    return found


def _register(parser: argparse.ArgumentParser) -> Any:
    return parser.add_argument(
        "register",
        metavar=words("REGISTER", "REJESTR"),
        help=words("a register, or - for standard input", "rejestr albo - jako standardowe wejście"),
    )


def _baseline(parser: argparse.ArgumentParser) -> Any:
    return parser.add_argument(
        "file", metavar=words("BASELINE", "STAN"), help=words("the file of the baseline", "plik ze stanem odniesienia")
    )


def _output(parser: argparse.ArgumentParser, **named: Any) -> Any:
    return parser.add_argument(
        "-o",
        "--output",
        metavar=words("FILE", "PLIK"),
        help=words("the file to be written", "plik do zapisania"),
        **named,
    )


def _add_makers(commands: Any) -> list[Any]:
    convert = _add(
        commands,
        "convert",
        words(
            "Convert a register between document and stream, plain, gzip and Zstandard.",
            "Zamień rejestr: dokument na strumień i odwrotnie, bez kompresji, gzip i Zstandard.",
        ),
        epilog=exit_codes(),
    )
    source = convert.add_argument(
        "source",
        metavar=words("FROM", "SKĄD"),
        help=words("a register, or - for standard input", "rejestr albo - jako standardowe wejście"),
    )
    target = convert.add_argument(
        "target",
        metavar=words("TO", "DOKĄD"),
        help=words(
            "its ending tells form and compression; - for standard output",
            "końcówka nazwy mówi o postaci i kompresji; - to standardowe wyjście",
        ),
    )
    convert.add_argument(
        "--to",
        choices=("document", "stream"),
        help=words("the form, where the ending does not tell it", "postać, gdy nie mówi o niej końcówka nazwy"),
    )
    convert.add_argument(
        "--keep-good",
        action="store_true",
        help=words(
            "where centres do not decode, write the others; without it nothing is written then",
            "gdy pewnych ośrodków nie da się odczytać, zapisz pozostałe; bez tego nic się wtedy nie zapisuje",
        ),
    )
    simulate = _add(
        commands,
        "simulate",
        words("Write a simulated register, centre by centre.", "Zapisz symulowany rejestr, ośrodek po ośrodku."),
    )
    simulate.add_argument("centres", type=_count, metavar="N", help=words("how many centres", "ile ośrodków"))
    simulate.add_argument(
        "--seed",
        type=_count,
        default=1,
        metavar="S",
        help=words(
            "the same seed gives the same register (default: 1)", "to samo ziarno daje ten sam rejestr (domyślnie: 1)"
        ),
    )
    simulate.add_argument(
        "--like",
        choices=[code.value for code in _core.Likeness],
        default="pilot",
        help=words("default: pilot", "domyślnie: pilot"),
    )
    output = simulate.add_argument(
        "-o",
        "--output",
        default="-",
        metavar=words("FILE", "PLIK"),
        help=words("default: standard output, as a stream", "domyślnie: standardowe wyjście, jako strumień"),
    )
    simulate.add_argument(
        "--form",
        choices=("document", "stream"),
        help=words("the form, where the ending does not tell it", "postać, gdy nie mówi o niej końcówka nazwy"),
    )
    new = _add(
        commands,
        "new",
        words("Write a small valid register to start from.", "Zapisz mały poprawny rejestr na początek."),
    )
    created = new.add_argument(
        "file",
        nargs="?",
        default="-",
        metavar=words("FILE", "PLIK"),
        help=words(
            "default: standard output; an existing file is not overwritten",
            "domyślnie: standardowe wyjście; istniejącego pliku się nie zastępuje",
        ),
    )
    new.add_argument(
        "--id",
        type=_text,
        default="my-register",
        help=words("id of the programme (default: my-register)", "identyfikator programu (domyślnie: my-register)"),
    )
    return [source, target, output, created]


def _add_merge(commands: Any) -> list[Any]:
    merge = _add(
        commands,
        "merge",
        words(
            "Merge registers of one programme into one; a centre that stands there twice is written once.",
            "Połącz rejestry jednego programu w jeden; ośrodek, który występuje dwa razy, zapisuje się raz.",
        ),
        epilog=words(
            "exit codes: 0 merged; 1 nothing was written: data does not decode, programmes differ, or a centre stands "
            "there again with other content; 2 the tool could not do its work",
            "kody wyjścia: 0 połączono; 1 niczego nie zapisano: danych nie da się odczytać, programy się różnią albo "
            "ośrodek występuje ponownie z inną treścią; 2 narzędzie nie mogło wykonać pracy",
        ),
    )
    files = _files(merge)
    output = merge.add_argument(
        "-o",
        "--output",
        required=True,
        metavar=words("FILE", "PLIK"),
        help=words(
            "where to write; its ending tells form and compression; - for standard output",
            "dokąd zapisać; końcówka nazwy mówi o postaci i kompresji; - to standardowe wyjście",
        ),
    )
    merge.add_argument(
        "--form",
        choices=("document", "stream"),
        help=words("the form, where the ending does not tell it", "postać, gdy nie mówi o niej końcówka nazwy"),
    )
    merge.add_argument(
        "--keep-first",
        action="store_true",
        help=words(
            "of a centre that stands there again with other content, write the first; without it nothing is written",
            "gdy ośrodek występuje ponownie z inną treścią, zapisz pierwszy; bez tego nic się wtedy nie zapisuje",
        ),
    )
    return [files, output]


def _add_completion(commands: Any) -> None:
    completion = _add(
        commands,
        "completion",
        words(
            'Print a shell\'s completion script: eval "$(osl completion bash)".',
            'Wypisz skrypt uzupełniania dla powłoki: eval "$(osl completion bash)".',
        ),
    )
    completion.add_argument("shell", choices=("bash", "zsh", "tcsh"))


def _met(text: str, en: str, pl: str) -> argparse.ArgumentTypeError:
    from osl.text import shown

    met = shown(text)
    return argparse.ArgumentTypeError(words(f"met '{met}', expected {en}", f"napotkano '{met}', oczekiwano: {pl}"))


def _text(text: str) -> str:
    """A text that is no file name, for argparse; those alone need not be UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise _met(text, "text in UTF-8", "tekst w UTF-8") from None
    return text


def _count(text: str) -> int:
    """A number from 0 on that fits 63 bits, for argparse."""
    digits = text.isascii() and text.isdigit() and len(text) <= len(str(LARGEST))
    if not digits or int(text) > LARGEST:
        raise _met(text, f"a whole number from 0 to {LARGEST}", f"liczba całkowita od 0 do {LARGEST}")
    return int(text)


def _names(text: str) -> list[str]:
    """Names separated by commas, for argparse; an empty shell variable shall not mean all."""
    names = [name.strip() for name in _text(text).split(",") if name.strip()]
    if not names:
        raise _met(text, "names separated by commas", "nazwy oddzielone przecinkami")
    return names


def _setting(text: str) -> tuple[str, str, Any]:
    """`RULE.PARAMETER=VALUE`, for argparse: rule, parameter and value, which is read as JSON where it is any."""
    import json

    named, equals, value = _text(text).partition("=")
    rule, _, parameter = named.strip().rpartition(".")
    if not equals or "." not in rule or not parameter:
        raise _met(text, "RULE.PARAMETER=VALUE", "REGUŁA.PARAMETR=WARTOŚĆ")
    try:
        return rule, parameter, json.loads(value)
    except ValueError:
        return rule, parameter, value


def _day(text: str) -> str:
    """A day as the library takes it, for argparse."""
    from osl import InvalidValue
    from osl._core import check_day

    try:
        check_day(_text(text))
    except InvalidValue as error:
        raise _met(text, error.expected, error.expected_pl) from None
    return text


class _Form(argparse.Action):
    """One more form that the reports are given in."""

    def __init__(self, **named: Any) -> None:
        super().__init__(default=None, choices=[form.value for form in _core.ReportForm], **named)

    def __call__(self, _: object, namespace: argparse.Namespace, value: Any, __: str | None = None) -> None:
        from osl.cli._reports import Output

        namespace.format = [*(namespace.format or ()), Output(value, None)]


class _ToFile(argparse.Action):
    """The file for the form named last."""

    def __call__(self, _: object, namespace: argparse.Namespace, value: Any, __: str | None = None) -> None:
        from osl.cli._reports import Output

        *before, last = namespace.format or [Output("text", None)]
        if last.file is not None:
            raise argparse.ArgumentError(self, words("name the format first", "najpierw trzeba podać postać"))
        namespace.format = [*before, last._replace(file=value)]


class _Version(argparse.Action):
    def __call__(self, *_: object) -> None:
        import osl

        _console.say(f"osl {osl.__version__}")
        raise SystemExit(CLEAN)

"""The commands, and what each takes."""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import TYPE_CHECKING, Any

from osl import _core
from osl.cli import CLEAN, _arguments, _console, _custom, _options
from osl.cli._language import LANGUAGES, spoken, words

if TYPE_CHECKING:
    from collections.abc import Callable


def exit_codes() -> str:
    """What the exit codes mean."""
    return words(
        "exit codes: 0 clean; 1 findings at or above --fail-on, or data that does not decode; "
        "2 the tool could not do its work",
        "kody wyjścia: 0 czysto; 1 ustalenia o wadze --fail-on lub większej albo dane, których nie da się odczytać; "
        "2 narzędzie nie mogło wykonać pracy",
    )


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
    parser = _arguments.Parser(
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
            if kind := _options.NAMED.get(action.dest):
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
    _options.add_request(parser, part, without)
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
    _options.add_presentation(parser, part)
    return files


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
        type=_arguments.utf8,
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
        type=_arguments.utf8,
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
    rule = explain.add_argument("rule", type=_arguments.utf8, metavar=words("RULE", "REGUŁA"))
    _custom.add_option(explain)
    _format(explain)
    schema = _add(
        commands,
        "schema",
        words("Print the JSON Schema (2020-12) of a record.", "Wypisz JSON Schema (2020-12) rekordu."),
    )
    record = schema.add_argument(
        "record",
        nargs="?",
        type=_arguments.utf8,
        default="Register",
        help=words("default: Register", "domyślnie: Register"),
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
        type=_arguments.utf8,
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
    _options.add_request(create, "rules", without=NOT_IN_BASELINES)
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
    _options.add_request(update, "rules", without=NOT_IN_BASELINES)
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
        _options.add_option(accept, field)
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
    simulate.add_argument(
        "centres", type=_arguments.whole_number, metavar="N", help=words("how many centres", "ile ośrodków")
    )
    simulate.add_argument(
        "--seed",
        type=_arguments.whole_number,
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
        type=_arguments.utf8,
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


class _Version(argparse.Action):
    def __call__(self, *_: object) -> None:
        import osl

        _console.say(f"osl {osl.__version__}")
        raise SystemExit(CLEAN)

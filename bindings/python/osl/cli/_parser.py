"""What the command line takes. Nothing here needs the extension, so that help and completion come at once."""

from __future__ import annotations

import argparse
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

from osl.cli import CLEAN, FAILED, _console
from osl.cli._language import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

POPULATIONS = ("obliged", "all_joined", "ever_joined")
GROUPINGS = ("size", "role", "form", "workload", "voivodeship")
SEVERITIES = ("error", "warning", "information", "never")
LIKENESSES = ("ideal", "pilot")
LARGEST = 2**63 - 1

EXIT_CODES = """\
exit codes: 0 clean; 1 findings at or above --fail-on, or data that does not decode; 2 the tool could not do its work"""

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


class Parser(argparse.ArgumentParser):
    """The standard library's parser; it tells a mistake in one line, and fails where its help cannot be shown."""

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


def _later(module: str) -> Callable[[argparse.Namespace], int]:
    """The `run` of a subcommand's module, imported when it is called."""

    def run(arguments: argparse.Namespace) -> int:
        code: int = import_module(f"osl.cli.{module}").run(arguments)
        return code

    return run


def _add(
    commands: Any, name: str, help_: str, *, module: str | None = None, epilog: str | None = None
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=help_, description=help_, epilog=epilog)
    parser.set_defaults(run=_later(module or name))
    parser.add_argument("--lang", choices=("pl", "en"), default="en", help="language of texts for people (default: en)")
    return parser


def _format(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="text for people or JSON for programs (default: text)",
    )


def _times(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--as-of",
        type=_day,
        metavar="DAY",
        help="what was true on this day, YYYY-MM-DD (default: the day of observation)",
    )
    parser.add_argument(
        "--known-by",
        type=_day,
        metavar="DAY",
        help="what had been recorded by this day (default: the day of observation)",
    )


def _files(parser: argparse.ArgumentParser) -> Any:
    return parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="registers (.json, .ndjson, .jsonl, also .gz, .zst), patterns, or - for standard input",
    )


def make_parser() -> argparse.ArgumentParser:
    """The parser with all subcommands."""
    parser = Parser(
        prog="osl",
        description="Check, count and convert registers of community organising (OSL) in social assistance.",
        epilog=EXIT_CODES,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    commands = parser.add_subparsers(metavar="COMMAND", title="commands", required=True)
    files = [_add_check(commands), _add_indicators(commands)]
    _add_lists(commands)
    files += _add_makers(commands)
    _add_completion(commands)
    for action in files:
        action.complete = {"bash": "_shtab_compgen_files", "zsh": "_files", "tcsh": "f"}
    return parser


def _add_check(commands: Any) -> Any:
    check = _add(commands, "check", "Check registers against the rules.", epilog=EXIT_CODES)
    files = _files(check)
    _times(check)
    check.add_argument(
        "--select", type=_names, metavar="NAMES", help="only these rules or families, separated by commas"
    )
    check.add_argument(
        "--ignore", type=_names, metavar="NAMES", help="without these rules or families, separated by commas"
    )
    check.add_argument(
        "--fail-on",
        choices=SEVERITIES,
        default="error",
        help="the least severity that gives exit code 1 (default: error)",
    )
    check.add_argument(
        "--max-findings",
        type=_count,
        default=10_000,
        metavar="N",
        help="findings shown; all are counted (default: 10000)",
    )
    check.add_argument(
        "--tallies", action="store_true", help="also show how many subjects fell under each answer, by rule"
    )
    _format(check)
    return files


def _add_indicators(commands: Any) -> Any:
    indicators = _add(commands, "indicators", "Count the indicators of registers.", epilog=EXIT_CODES)
    files = _files(indicators)
    _times(indicators)
    indicators.add_argument("--by", choices=GROUPINGS, help="break down by")
    indicators.add_argument(
        "--population", choices=POPULATIONS, help="which centres are counted (default: all that have joined)"
    )
    indicators.add_argument(
        "--only", type=_names, metavar="NAMES", help="only these indicators, by id or name, separated by commas"
    )
    _format(indicators)
    return files


def _add_lists(commands: Any) -> None:
    published = _add(commands, "published", "Show the pilot's published figures, with sources and contradictions.")
    published.add_argument(
        "what",
        nargs="?",
        choices=("tables", "figures", "conflicts", "sources"),
        default="tables",
        help="default: tables",
    )
    _format(published)
    terms = _add(commands, "terms", "List the vocabulary: codes with their Polish and English terms.")
    terms.add_argument("enumeration", nargs="?", type=_text, help="one enumeration, such as Step; all when not given")
    _format(terms)
    rules = _add(commands, "rules", "List the rules: what they ask, why, and what they need.")
    rules.add_argument("names", nargs="*", type=_text, metavar="NAME", help="rules or families; all when not given")
    _format(rules)
    schema = _add(commands, "schema", "Print the JSON Schema (2020-12) of a record.")
    schema.add_argument("record", nargs="?", type=_text, default="Register", help="default: Register")


def _add_makers(commands: Any) -> list[Any]:
    convert = _add(
        commands,
        "convert",
        "Convert a register between document and stream, plain, gzip and Zstandard.",
        epilog=EXIT_CODES,
    )
    source = convert.add_argument("source", metavar="FROM", help="a register, or - for standard input")
    target = convert.add_argument(
        "target", metavar="TO", help="its ending tells form and compression; - for standard output"
    )
    convert.add_argument("--to", choices=("document", "stream"), help="the form, where the ending does not tell it")
    convert.add_argument(
        "--keep-good",
        action="store_true",
        help="where centres do not decode, write the others; without it nothing is written then",
    )
    simulate = _add(commands, "simulate", "Write a simulated register, centre by centre.")
    simulate.add_argument("centres", type=_count, metavar="N", help="how many centres")
    simulate.add_argument(
        "--seed", type=_count, default=1, metavar="S", help="the same seed gives the same register (default: 1)"
    )
    simulate.add_argument("--like", choices=LIKENESSES, default="pilot", help="default: pilot")
    output = simulate.add_argument(
        "-o", "--output", default="-", metavar="FILE", help="default: standard output, as a stream"
    )
    simulate.add_argument("--form", choices=("document", "stream"), help="the form, where the ending does not tell it")
    new = _add(commands, "new", "Write a small valid register to start from.")
    created = new.add_argument(
        "file",
        nargs="?",
        default="-",
        metavar="FILE",
        help="default: standard output; an existing file is not overwritten",
    )
    new.add_argument("--id", type=_text, default="my-register", help="id of the programme (default: my-register)")
    return [source, target, output, created]


def _add_completion(commands: Any) -> None:
    completion = _add(commands, "completion", 'Print a shell\'s completion script: eval "$(osl completion bash)".')
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


def _day(text: str) -> str:
    """A day as the library takes it, for argparse."""
    from osl import InvalidValue
    from osl._core import check_day

    try:
        check_day(_text(text))
    except InvalidValue as error:
        raise _met(text, error.expected, error.expected_pl) from None
    return text


class _Version(argparse.Action):
    def __call__(self, *_: object) -> None:
        import osl

        _console.say(f"osl {osl.__version__}")
        raise SystemExit(CLEAN)

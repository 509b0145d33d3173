"""How the command line reads its arguments: the parser, and what values it takes."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, Any

from osl.cli import FAILED, _console
from osl.cli._language import words

if TYPE_CHECKING:
    from typing import NoReturn

LARGEST = 2**63 - 1


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


def met(text: str, en: str, pl: str) -> argparse.ArgumentTypeError:
    from osl.text import shown

    met = shown(text)
    return argparse.ArgumentTypeError(words(f"met '{met}', expected {en}", f"napotkano '{met}', oczekiwano: {pl}"))


def utf8(text: str) -> str:
    """A text that is no file name, for argparse; those alone need not be UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise met(text, "text in UTF-8", "tekst w UTF-8") from None
    return text


def whole_number(text: str) -> int:
    """A number from 0 on that fits 63 bits, for argparse."""
    digits = text.isascii() and text.isdigit() and len(text) <= len(str(LARGEST))
    if not digits or int(text) > LARGEST:
        raise met(text, f"a whole number from 0 to {LARGEST}", f"liczba całkowita od 0 do {LARGEST}")
    return int(text)


def names(text: str) -> list[str]:
    """Names separated by commas, for argparse; an empty shell variable shall not mean all."""
    names = [name.strip() for name in utf8(text).split(",") if name.strip()]
    if not names:
        raise met(text, "names separated by commas", "nazwy oddzielone przecinkami")
    return names


def setting(text: str) -> tuple[str, str, Any]:
    """`RULE.PARAMETER=VALUE`, for argparse: rule, parameter and value, which is read as JSON where it is any."""
    import json

    named, equals, value = utf8(text).partition("=")
    rule, _, parameter = named.strip().rpartition(".")
    if not equals or "." not in rule or not parameter:
        raise met(text, "RULE.PARAMETER=VALUE", "REGUŁA.PARAMETR=WARTOŚĆ")
    try:
        return rule, parameter, json.loads(value)
    except (ValueError, RecursionError):
        return rule, parameter, value


def day(text: str) -> str:
    """A day as the library takes it, for argparse."""
    from osl import InvalidValue
    from osl._core import check_day

    try:
        check_day(utf8(text))
    except InvalidValue as error:
        raise met(text, error.expected, error.expected_pl) from None
    return text

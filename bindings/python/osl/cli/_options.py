"""Options that are the fields of described records: of a request, of a presentation, of an acceptance."""

from __future__ import annotations

import argparse
from typing import Any

from osl import _core
from osl.cli import _arguments
from osl.cli._language import words

# Options that a shell calls otherwise than a program does.
FLAGS = {"parameters": ("--set",), "select": ("--select", "--rule")}


# What a shell completes the options with that take names, by `osl.cli.completion.NAMES`.
NAMED = {"select": "rules", "ignore": "rules", "only": "indicators", "profile": "profiles", "require": "fields"}


def add_request(parser: argparse.ArgumentParser, part: str, without: tuple[str, ...] = ()) -> None:
    """The fields of a request that are about a part of the work; records of their own are for profiles and programs."""
    for option in _core.options():
        belongs = part in (option["part"], "") or not option["part"]
        if belongs and option["type"]["kind"] not in ("boolean", "record") and option["name"] not in without:
            add_option(parser, option)


def add_option(parser: argparse.ArgumentParser, option: dict[str, Any]) -> None:
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
        named.update(type=_arguments.names, action="extend", metavar=words("NAMES", "NAZWY"))
        named["help"] += words(" (separated by commas)", " (po przecinku)")
    elif kind["kind"] == "raw":
        named.update(
            type=_arguments.setting, action="append", metavar=words("RULE.PARAMETER=VALUE", "REGUŁA.PARAMETR=WARTOŚĆ")
        )
    elif kind["kind"] == "whole":
        named.update(type=_arguments.whole_number, metavar="N")
    elif kind["name"] == "Day":
        named.update(type=_arguments.day, metavar=words("DAY", "DZIEŃ"))
    else:
        named.update(type=_arguments.utf8, metavar=words("NAME", "NAZWA"))
    parser.add_argument(
        *FLAGS.get(option["name"], ("--" + option["name"].replace("_", "-"),)), dest=option["name"], **named
    )


def add_presentation(parser: argparse.ArgumentParser, part: str) -> None:
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
                add_option(parser, option)
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

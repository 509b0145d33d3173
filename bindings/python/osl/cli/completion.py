"""`osl completion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN
from osl.cli._console import emit_text, fail

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable


def rules() -> list[str]:
    """Rules and their families."""
    return sorted({name for rule in osl.rules() for name in (rule.name, rule.family)})


def rule_names() -> list[str]:
    """Rules."""
    return [rule.name for rule in osl.rules()]


def indicators() -> list[str]:
    """Indicators by id and name."""
    return [name for indicator in osl.indicator_list() for name in (indicator.id, indicator.name)]


def enumerations() -> list[str]:
    """Enumerations."""
    return [enumeration.__name__ for enumeration in osl.vocabulary]


def described() -> list[str]:
    """Records and enumerations."""
    things = {name: getattr(osl, name) for name in osl.__all__}
    return [name for name, thing in things.items() if isinstance(thing, type) and hasattr(thing, "about")]


def profiles() -> list[str]:
    """Profiles that come with osl."""
    return [profile.id for profile in osl.profiles()]


def fields() -> list[str]:
    """Fields that rules need."""
    return sorted({name for rule in osl.rules() for need in rule.needs for name in need.split(" / ")})


# What the names are that an argument takes.
NAMES: dict[str, Callable[[], list[str]]] = {
    function.__name__: function
    for function in (rules, rule_names, indicators, enumerations, described, profiles, fields)
}

# Of names separated by commas the last is completed.
IN_BASH = """
_osl_{name}() {{
  local before=""
  [[ $1 == *,* ]] && before="${{1%,*}},"
  compgen -P "$before" -W "{names}" -- "${{1##*,}}"
}}
"""

# Bash takes the equals sign of `--option=value` for a word.
EQUALS_IN_BASH = """
_osl_without_equals() {
  local words=() at=$COMP_CWORD i
  for i in "${!COMP_WORDS[@]}"; do
    if [[ ${COMP_WORDS[i]} != "=" ]]; then
      words+=("${COMP_WORDS[i]}")
    elif (( i == COMP_CWORD )); then
      words+=("")
    elif (( i < COMP_CWORD )); then
      (( at-- ))
    fi
  done
  COMP_WORDS=("${words[@]}")
  COMP_CWORD=$at
  _shtab_osl "$@"
}
complete -o filenames -F _osl_without_equals osl
"""


def complete(action: argparse.Action, kind: str) -> None:
    """Has a shell complete an argument with the names of a kind."""
    names = f"({' '.join(NAMES[kind]())})"
    action.complete = {"bash": f"_osl_{kind}", "zsh": names, "tcsh": names}  # type: ignore[attr-defined]


def run(arguments: argparse.Namespace) -> int:
    """Prints the script."""
    try:
        import shtab
    except ImportError:
        return fail("completion needs the package shtab")
    from osl.cli._parser import make_parser

    bash = arguments.shell == "bash"
    emit_text(shtab.complete(make_parser(complete), arguments.shell, preamble=_in_bash(NAMES) if bash else "") + "\n")
    if bash:
        emit_text(EQUALS_IN_BASH)
    return CLEAN


def _in_bash(kinds: Iterable[str]) -> str:
    return "".join(IN_BASH.format(name=kind, names=" ".join(NAMES[kind]())) for kind in kinds)

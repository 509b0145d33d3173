"""`osl rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl import _core
from osl.cli import CLEAN
from osl.cli._console import emit, show
from osl.cli._custom import load
from osl.cli._names import known
from osl.text import width

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Prints the catalogue, or some of it."""
    catalogue = osl.rules(load(arguments.custom))
    every = [name for rule in catalogue for name in (rule.name, rule.family)]
    wanted = {known("rule or family", name, every) for name in arguments.names}
    chosen = [rule for rule in catalogue if not wanted or {rule.name, rule.family} & wanted]
    if arguments.format == "json":
        emit([rule.to_dict() for rule in chosen])
        return CLEAN
    for rule in chosen:
        show(_core.text_of(rule, arguments.lang, width(), whole=bool(arguments.names)))
    return CLEAN

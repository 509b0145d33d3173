"""`osl simulate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN
from osl.cli._progress import Progress

if TYPE_CHECKING:
    import argparse
    from typing import Literal


def run(arguments: argparse.Namespace) -> int:
    """Writes centre by centre, in constant memory."""
    form: Literal["document", "stream"] | None = arguments.form or ("stream" if arguments.output == "-" else None)
    with Progress("simulate") as progress:
        osl.write_simulation(
            arguments.output,
            arguments.centres,
            seed=arguments.seed,
            like=arguments.like,
            form=form,
            progress=progress.callback,
        )
    return CLEAN

"""`osl merge`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN, FOUND
from osl.cli._console import fail, remark, require_output
from osl.cli._files import expand, of_the_file, refuse_directory, refuse_overwriting
from osl.cli._language import spoken, words
from osl.cli._progress import Progress
from osl.text import decode_errors, in_language, safe, shown

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Merges registers; where they contradict each other or do not decode, the target stays as it was."""
    files = expand(arguments.files)
    target = arguments.output
    if target == "-":
        require_output()
    for name in files:
        try:
            refuse_directory(name)
        except ValueError as error:
            return fail(of_the_file(name, str(error)))
        refuse_overwriting([name], [target])
    with Progress(target) as progress:
        try:
            done = osl.merge(
                files, target, form=arguments.form, keep_first=arguments.keep_first, progress=progress.callback
            )
        except osl.MergeError as error:
            remark(_told(error.merging))
            return FOUND
    remark(_told(done))
    return CLEAN


def _told(merging: osl.Merging) -> str:
    """Everything that is to be said of a merge, its summary last."""
    lines = []
    if merging.total_errors:
        lines.append(f"{words('decode errors', 'błędy odczytu')}: {merging.total_errors}")
        lines.append(decode_errors(merging.errors, merging.total_errors, spoken()))
    unrecorded = words("not recorded", "nie odnotowano")
    for mismatch in merging.mismatches:
        values = (mismatch.first_value, mismatch.other_value)
        first, other = (unrecorded if value is None else shown(value) for value in values)
        lines.append(f"{safe(mismatch.other)} {mismatch.pointer}: {other}; {safe(mismatch.first)}: {first}")
    same = words("again, with the same content, as", "ponownie, z tą samą treścią co")
    differs = words("again, with other content than", "ponownie, z inną treścią niż")
    lines += [
        f"{safe(repeated.again)}: {repeated.centre}: {same if repeated.same else differs} {safe(repeated.first)}"
        for repeated in merging.repeated
    ]
    return "\n".join([*lines, in_language(merging.summary, spoken())])

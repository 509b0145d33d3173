"""Reads a register, checks it, and counts where it stands; paired with examples/cpp/read_check_count.cpp."""

from __future__ import annotations

import sys

import osl


def main(path: str = "examples/data/pilot_2012_reconstructed.json") -> int:
    """Prints findings and step completion; 1 when the register does not decode."""
    try:
        register = osl.read(path)
    except osl.DecodeError as error:
        for detail in error.errors:
            print(f"{detail.place()}: {detail.message('en')}", file=sys.stderr)
        return 1
    print(osl.check(register).total, "findings")
    (table,) = osl.indicators(register, only=["I01"])
    for cell in table.cells:
        print(cell.at[0], cell.count)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

#!/usr/bin/env python3
"""Makes examples/data/pilot_2012_reconstructed.json: 52 centres whose margins are all that was published of the pilot.

No data of a single centre was ever published, so the register is made up; docs/reconstruction.md says what of it is
published, what is free, and how the free was chosen. The solver is CP-SAT of OR-tools (PyPI `ortools`; written with
9.15). The answer is unique, so that another version gives the same file.

    tools/reconstruct/pilot.py            writes the file
    tools/reconstruct/pilot.py --check    makes it anew and compares; exit code 1 when the file is stale
    tools/reconstruct/pilot.py --claims   has the solver prove the bounds that the documentation names
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # to run as a script, too

from tools.reconstruct import margins as m
from tools.reconstruct.register import text_of
from tools.reconstruct.solver import Pilot, fits, inversions, settle_goals

OUTPUT = Path(__file__).resolve().parents[2] / "examples" / "data" / "pilot_2012_reconstructed.json"


def claims() -> dict[str, int]:
    """What the margins alone, and what margins and readings allow at most or at least."""
    margins = Pilot(reasons_of_step_iv=False)
    by_chart = Pilot(recommended=dict(m.RECOMMENDED_IN_CHART), reasons_of_step_iv=False)
    chosen = sum(form.indications for form in m.FORMS if form.code != "none")
    fitting, by_words = margins.best(fits, least=False), by_chart.best(fits, least=False)
    own_body = ("department", "team", "section", "cell")
    return {
        "centres out of the official order, at least": margins.best(lambda k: bool(inversions(k)), least=True),
        "centres with IV and not II, at least": margins.best(lambda k: k.done[m.IV] > k.done[m.II], least=True),
        "centres with IV and not III, at least": margins.best(lambda k: k.done[m.IV] > k.done[m.III], least=True),
        "centres with VII and not VI, at least": margins.best(lambda k: k.done[m.VII] > k.done[m.VI], least=True),
        "educators' institutions with IV, at least": margins.best(lambda k: k.size == "" and k.done[m.IV], least=True),
        "the same, if the reasons for IV are given by organisers' institutions": Pilot().best(
            lambda k: k.size == "" and k.done[m.IV], least=True
        ),
        "forms chosen": chosen,
        "own bodies among them": sum(form.indications for form in m.FORMS if form.code in own_body),
        "forms that fit the size, at most": fitting,
        "forms that do not, at least": chosen - fitting,
        "the same, if section and cell fit no size": chosen - by_words,
    }


def main() -> int:
    """Writes, or checks, the register."""
    parser = argparse.ArgumentParser(
        description="Makes the register of the pilot reconstructed from published margins."
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="compare with the file instead of writing it")
    what.add_argument("--claims", action="store_true", help="prove the bounds that the documentation names")
    options = parser.parse_args()
    if options.claims:
        for name, value in claims().items():
            print(f"{name}: {value}")
        return 0
    pilot = Pilot()
    reached = settle_goals(pilot)
    text = text_of(pilot.settle_kinds())
    if options.check:
        if not OUTPUT.exists() or OUTPUT.read_text(encoding="utf-8") != text:
            print(f"{OUTPUT.name} is stale: run tools/reconstruct/pilot.py")
            return 1
        print(f"{OUTPUT.name} is what the published margins give")
        return 0
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text(text, encoding="utf-8")
    for name, value in reached.items():
        print(f"{name}: {value}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

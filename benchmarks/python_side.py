"""What Python users wait for: `import osl`, and reading and checking a register beside peers that only parse.

Medians of alternating rounds in one run, told as ratios. The peers give dictionaries and check nothing beyond JSON; osl
checks every field, finds every error and gives typed records. A fast reader is not built yet: this is the careful one.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

import osl

ROUNDS = 7
CENTRES = 2_000


def seconds(work: Callable[[], object]) -> float:
    """How long it takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def medians(works: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The median of each, taken in turns."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(ROUNDS):
        for name, work in works.items():
            times[name].append(seconds(work))
    return {name: statistics.median(taken) for name, taken in times.items()}


def run_python(code: str) -> Callable[[], object]:
    """A fresh interpreter that runs the code."""
    return lambda: subprocess.run([sys.executable, "-c", code], check=True)


def show(title: str, unit: str, taken: dict[str, float], base: str, factor: float) -> None:
    """One table in Markdown."""
    print(f"\n{title}\n\n| what | {unit} | ratio |\n|--|--:|--:|")
    for name, value in taken.items():
        print(f"| {name} | {value * factor:.1f} | {value / taken[base]:.2f} x |")


def main() -> None:
    """Measures and prints."""
    show(
        "Start of an interpreter with an import",
        "ms",
        medians({"import json": run_python("import json"), "import osl": run_python("import json, osl")}),
        "import json",
        1e3,
    )
    register = osl.simulate(CENTRES, seed=1)
    text = osl.to_text(register).encode()
    works: dict[str, Callable[[], object]] = {"json.loads (no checks)": lambda: json.loads(text)}
    for peer, call in (("orjson", "loads"), ("msgspec.json", "decode")):
        if find_spec(peer.partition(".")[0]) is not None:
            decode = getattr(import_module(peer), call)
            works[f"{peer}.{call} (no checks)"] = lambda decode=decode: decode(text)  # type: ignore[misc]
    works["osl.read"] = lambda: osl.read(text)
    works["osl.check of the register in memory"] = lambda: osl.check(register)
    works["osl.indicators of the register in memory"] = lambda: osl.indicators(register)
    works["osl.to_text"] = lambda: osl.to_text(register)
    title = f"{CENTRES} simulated centres, {len(text) / 1e6:.1f} MB of JSON"
    show(title, "µs a centre", medians(works), "json.loads (no checks)", 1e6 / CENTRES)


if __name__ == "__main__":
    main()

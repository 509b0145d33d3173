#!/usr/bin/env python3
"""How long `#include <osl/osl.hpp>` takes to compile, as a ratio to what nearly every program includes anyway.

Every figure is the median of alternating runs at -O0 on this machine, in one go; a ratio is the median of the ratios
within one round.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "benchmarks" / "results" / "compile_time.md"
COMPILERS = ("g++", "clang++-19")
GOAL, STRETCH = 2.6, 1.8

BASELINE = "<string> <vector> <optional>"
SUBJECT = "<osl/osl.hpp>"
CASES = (BASELINE, SUBJECT, "<nlohmann/json.hpp>")


def include_options() -> list[str]:
    """Where the library's headers lie, the generated one included once something has been configured."""
    generated = sorted(ROOT.glob("build/*/generated/include"))
    return [f"-I{folder}" for folder in [ROOT / "include", *generated[:1]]]


def seconds(compiler: str, source: Path) -> float:
    """How long one compilation takes."""
    command = [compiler, "-std=c++20", "-O0", *include_options(), "-c", str(source), "-o", "/dev/null"]
    start = time.perf_counter()
    subprocess.run(command, check=True)
    return time.perf_counter() - start


def measure(compiler: str, runs: int) -> dict[str, list[float]]:
    """The times of each case, round by round, after one round that warms the file cache."""
    times: dict[str, list[float]] = {case: [] for case in CASES}
    with tempfile.TemporaryDirectory() as folder:
        sources = {}
        for number, case in enumerate(CASES):
            sources[case] = Path(folder) / f"case{number}.cpp"
            sources[case].write_text("".join(f"#include {header}\n" for header in case.split()), encoding="utf-8")
        for turn in range(runs + 1):
            for case, source in sources.items():
                elapsed = seconds(compiler, source)
                if turn:
                    times[case].append(elapsed)
    return times


def version(compiler: str) -> str:
    """What the compiler says it is."""
    return subprocess.run([compiler, "--version"], check=True, capture_output=True, text=True).stdout.splitlines()[0]


def table(runs: int) -> str:
    """The results of every compiler on this machine, as a Markdown table."""
    lines = [
        "# Compile time",
        "",
        f"`#include …` at -O0, median of {runs} alternating runs; ratio to `{BASELINE}` within one round.",
        f"Goal for `{SUBJECT}`: ≤ {GOAL} ×, stretch ≤ {STRETCH} ×. Written by `benchmarks/compile_time.py --write`.",
        "",
        "| compiler | includes | ms | ratio |",
        "|--|--|--:|--:|",
    ]
    for compiler in filter(shutil.which, COMPILERS):
        times = measure(compiler, runs)
        for case in CASES:
            ratio = statistics.median(a / b for a, b in zip(times[case], times[BASELINE], strict=True))
            lines.append(
                f"| {version(compiler)} | `{case}` | {statistics.median(times[case]) * 1000:.0f} | {ratio:.2f} × |"
            )
    return "\n".join(lines) + "\n"


def main() -> int:
    """Measures, prints, and with --write keeps the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="alternating runs of each case, at least 7")
    parser.add_argument("--write", action="store_true", help=f"also write {RESULTS.relative_to(ROOT)}")
    arguments = parser.parse_args()
    if arguments.runs < 7:
        parser.error("at least 7 runs: these figures are noisy")
    text = table(arguments.runs)
    print(text)
    if arguments.write:
        RESULTS.parent.mkdir(exist_ok=True)
        RESULTS.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

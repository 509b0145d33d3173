#!/usr/bin/env python3
"""Checks the habits of the house that no compiler knows: lengths of files, nothing of one machine in the repository."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

HEADER_LINES, HEADER_LIMIT = 250, 300
TEST_LIMIT = 400

# Put together here, so that this file does not itself hold what it looks for.
MACHINE_PATHS = tuple("/" + path for path in ("work/", "root/", "home/", "opt/wheels"))
REGISTRY_HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("deb", "debian", "org"),
        ("security", "debian", "org"),
        ("snapshot", "debian", "org"),
        ("archive", "ubuntu", "com"),
        ("registry", "npmjs", "org"),
        ("crates", "io"),
        ("proxy", "golang", "org"),
        ("conda", "anaconda", "org"),
    )
)
FOREIGN = re.compile(
    rf"(?<![\w.}}\-])(?:{'|'.join(map(re.escape, MACHINE_PATHS))})|(?:{'|'.join(map(re.escape, REGISTRY_HOSTS))})"
)


def tracked_files() -> list[Path]:
    """Every file that is, or would be, committed."""
    if git := shutil.which("git"):
        command = [git, "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        if listed.returncode == 0:
            names = [name for name in listed.stdout.decode().split("\0") if name]
            return [ROOT / name for name in names if (ROOT / name).is_file()]
    outside = {".git", ".venv", "build", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
    return [p for p in ROOT.rglob("*") if p.is_file() and not outside & set(p.relative_to(ROOT).parts)]


def length_errors(file: Path, lines: int) -> Iterator[str]:
    """What is too long."""
    name = file.relative_to(ROOT)
    if name.parts[0] == "include" and lines > HEADER_LIMIT:
        yield f"{name}: a header of {lines} lines does two things (limit {HEADER_LIMIT})"
    if name.parts[0] == "tests" and file.suffix in {".cpp", ".py"} and lines > TEST_LIMIT:
        yield f"{name}: a test file of {lines} lines (limit {TEST_LIMIT})"


def machine_errors(file: Path, text: str) -> Iterator[str]:
    """What holds on one machine or network only."""
    for number, line in enumerate(text.splitlines(), start=1):
        if match := FOREIGN.search(line):
            yield f"{file.relative_to(ROOT)}:{number}: names {match[0]!r}, which other machines may not have"


def main() -> int:
    """Prints what is wrong; 1 when anything is."""
    errors: list[str] = []
    files = tracked_files()
    for file in files:
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        lines = text.count("\n")
        errors += length_errors(file, lines)
        errors += machine_errors(file, text)
        if file.relative_to(ROOT).parts[0] == "include" and HEADER_LINES < lines <= HEADER_LIMIT:
            print(f"{file.relative_to(ROOT)}: warning: {lines} lines, more than the usual {HEADER_LINES}")
    for error in errors:
        print(error)
    print(f"house: {len(files)} files: {len(errors)} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())

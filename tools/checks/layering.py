#!/usr/bin/env python3
"""Checks which way the arrows go: a folder may include what stands before it in ORDER, never what stands after."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]

# The way of the data. The one place of the order.
ORDER = ("describe", "model", "codec", "rules", "indicators", "survey", "published", "tables", "reports", "simulation")

# Umbrella headers: each gathers for users what they name most. A layer includes none of them but fwd.hpp.
UMBRELLAS = ("osl.hpp", "fwd.hpp", "rules.hpp", "indicators.hpp", "survey.hpp", "simulation.hpp")
FOR_LAYERS_TOO = ("fwd.hpp", "version.hpp")

# Written by CMake into the build tree.
GENERATED = ("version.hpp",)

# What public headers may include beside the standard library: folder of the include -> the headers or layers that may.
THIRD_PARTY = {
    "boost/date_time": ("model",),
    "nlohmann": ("codec/nlohmann.hpp",),
}

# What the light umbrella must not drag in, however indirectly.
NEVER_IN_OSL_HPP = ("codec/nlohmann.hpp",)

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')


class Include(NamedTuple):
    """One include line; `inner` is the path below `osl/` where it includes something of ours."""

    file: Path
    line: int
    path: str

    @property
    def inner(self) -> str | None:
        """The path below `osl/`, or None for somebody else's header."""
        return self.path.removeprefix("osl/") if self.path.startswith("osl/") else None

    def error(self, message: str) -> str:
        """The message with its place before it."""
        return f"{self.file.relative_to(ROOT)}:{self.line}: {message}"


def includes_of(file: Path) -> Iterator[Include]:
    """All include lines of a file."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if match := INCLUDE.match(line):
            yield Include(file, number, match[1] or match[2])


def layer_of(inner: str) -> str | None:
    """The layer of a path below include/osl or src; None for what lies at their top."""
    return inner.split("/")[0] if "/" in inner else None


def direction_error(include: Include, layer: str) -> str | None:
    """What is wrong with one include of a file of that layer, as to direction."""
    if include.inner is None:
        return None
    target = layer_of(include.inner)
    if target is None:
        if include.inner in FOR_LAYERS_TOO:
            return None
        return include.error(f"a layer includes what it needs, not the umbrella osl/{include.inner}")
    if target not in ORDER:
        return include.error(f"osl/{target}/ is no layer; the layers are {' → '.join(ORDER)}")
    if ORDER.index(target) > ORDER.index(layer):
        return include.error(f"{layer} stands before {target} and may not include osl/{include.inner}")
    return None


def third_party_error(include: Include, name: str) -> str | None:
    """What is wrong with one include of the public header `name`, as to other people's libraries."""
    standard = re.fullmatch(r"[a-z0-9_]+", include.path)
    if standard or include.inner is not None:
        return None
    for folder, allowed in THIRD_PARTY.items():
        if include.path.startswith(folder + "/"):
            if name in allowed or layer_of(name) in allowed:
                return None
            return include.error(f"only {', '.join(allowed)} may include <{include.path}> among public headers")
    return include.error(f"public headers may not include <{include.path}>: it would become every user's dependency")


def file_errors(file: Path, base: Path) -> Iterator[str]:
    """Everything wrong with the includes of one file below `base` (include/osl or src)."""
    name = file.relative_to(base).as_posix()
    layer = layer_of(name)
    public = base.name == "osl"
    if layer is None and not (public and name in UMBRELLAS):
        yield f"{file.relative_to(ROOT)}: a file belongs to a layer; at the top stand only {', '.join(UMBRELLAS)}"
        return
    if layer is not None and layer not in ORDER:
        yield f"{file.relative_to(ROOT)}: {layer}/ is no layer; the layers are {' → '.join(ORDER)}"
        return
    for include in includes_of(file):
        problems = [
            direction_error(include, layer) if layer is not None else None,
            third_party_error(include, name) if public else None,
        ]
        if include.inner and include.inner not in GENERATED and not (ROOT / "include" / include.path).is_file():
            problems.append(include.error(f"there is no {include.path}"))
        yield from filter(None, problems)


def reached_from(header: Path) -> set[str]:
    """Every header of ours that `header` includes, directly or not, by its path below include/osl."""
    seen: set[str] = set()
    pending = [header]
    while pending:
        for include in includes_of(pending.pop()):
            target = ROOT / "include" / include.path
            if include.inner and include.inner not in seen and target.is_file():
                seen.add(include.inner)
                pending.append(target)
    return seen


def main() -> int:
    """Prints what is wrong; 1 when anything is."""
    public = ROOT / "include" / "osl"
    files = [
        (file, base)
        for base in (public, ROOT / "src")
        for file in sorted(base.rglob("*"))
        if file.suffix in {".hpp", ".cpp", ".h", ".ipp"}
    ]
    errors = [error for file, base in files for error in file_errors(file, base)]
    if (umbrella := public / "osl.hpp").is_file():
        reached = reached_from(umbrella)
        errors += [f"include/osl/osl.hpp reaches osl/{inner}" for inner in NEVER_IN_OSL_HPP if inner in reached]
    for error in errors:
        print(error)
    print(f"layering: {len(files)} files, {' → '.join(ORDER)}: {len(errors)} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())

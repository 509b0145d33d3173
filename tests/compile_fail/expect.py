"""Compiles a file whose marked lines must be refused, and nothing else of it.

A line that ends in `// refused` must be the place of an error; after `// refused: ` stands a sentence that the
compiler must say, and that line must be among those that it names. Without the marked lines the file must compile.
A file that says `one error a line` must give no more errors than it has marked lines: who makes such a mistake reads
one sentence, not a page.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

MARK = re.compile(r"// refused(?:: (?P<sentence>.*))?$")


def compiled(command: list[str], source: Path) -> subprocess.CompletedProcess[str]:
    """What the compiler says of a file, without making anything of it."""
    return subprocess.run([*command, "-fsyntax-only", str(source)], capture_output=True, text=True, check=False)


def squeezed(text: str) -> str:
    """Text without differences of white space."""
    return " ".join(text.split())


def faults(command: list[str], source: Path) -> list[str]:
    """What is not as the file says."""
    lines = source.read_text(encoding="utf-8").splitlines()
    marked = {number: found for number, line in enumerate(lines, 1) if (found := MARK.search(line))}
    if not marked:
        return [f"{source.name} marks no line"]
    out: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        rest = Path(folder) / source.name
        kept = ("" if number in marked else line for number, line in enumerate(lines, 1))
        rest.write_text("\n".join(kept) + "\n", encoding="utf-8")
        control = compiled(command, rest)
        if control.returncode:
            out.append(f"does not compile even without its marked lines:\n{control.stderr}")
    unlimited = "-ferror-limit=0" if "clang" in Path(command[0]).name else "-fmax-errors=0"
    said = compiled([*command, unlimited], source).stderr
    for number, found in marked.items():
        place = rf"{re.escape(source.name)}:{number}:\d+: "
        sentence = found["sentence"]
        if not sentence:
            if not re.search(place + "(fatal )?error", said):
                out.append(f"{source.name}:{number} compiles: {lines[number - 1].strip()}")
        elif squeezed(sentence) not in squeezed(said):
            out.append(f'{source.name}:{number} is not refused with "{sentence}"')
        elif not re.search(place, said):
            out.append(f"{source.name}:{number} is not named as the place")
    errors = len(re.findall(r": (?:fatal )?error: ", said))
    if "one error a line" in source.read_text(encoding="utf-8") and errors != len(marked):
        out.append(f"{errors} errors for {len(marked)} mistakes:\n{said}")
    return out


def main() -> int:
    """expect.py <file> <compiler> [option…]"""
    source, command = Path(sys.argv[1]), sys.argv[2:]
    out = faults(command, source)
    print("\n".join(out) or f"{source.name}: refused as it should be")
    return 1 if out else 0


if __name__ == "__main__":
    sys.exit(main())

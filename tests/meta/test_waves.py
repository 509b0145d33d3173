"""docs/waves.md prints what its commands print. `OSL_WRITE_GOLDEN=1` writes it there, to be looked at."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "waves.md"
BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the example's registers lie, and a wave in parts."""
    text = PAGE.read_text("utf-8")
    python = "\n".join(block["code"] for block in BLOCK.finditer(text) if block["language"] == "python")
    parts = (
        "\nfrom pathlib import Path\n"
        "Path('wave').mkdir()\n"
        "for i, centre in enumerate(june.centres):\n"
        "    osl.write(june.replace(centres=[centre]), f'wave/{i}.json')\n"
    )
    subprocess.run([sys.executable, "-c", python + parts], cwd=tmp_path, check=True, capture_output=True)
    return tmp_path


def test_every_command_prints_what_the_page_shows(folder: Path) -> None:
    scripts = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}", "OSL_LANG": "en"}

    def printed(block: re.Match[str]) -> str:
        if block["language"] != "console":
            return block[0]
        out = ""
        for command in re.findall(r"^\$ (.*)$", block["code"], re.MULTILINE):
            done = subprocess.run(
                ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False
            )
            assert done.returncode in (0, 1), done.stderr
            out += f"$ {command}\n{done.stdout}{done.stderr}"
        return f"```console\n{out}```"

    text = PAGE.read_text("utf-8")
    expected = BLOCK.sub(printed, text)
    if os.environ.get("OSL_WRITE_GOLDEN"):
        PAGE.write_text(expected, "utf-8")
    assert text.count("```console") == 4
    assert PAGE.read_text("utf-8") == expected

"""The program `osl` before its package is loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from osl import _core


def test_a_package_that_finds_no_memory_to_be_loaded_says_so_in_one_line() -> None:
    """Between what the interpreter needs and what the package needs, step by step."""
    program = str(Path(sys.executable).parent / "osl")
    codes = set()
    # With less than the extension's file takes, the system itself ends the program, in words of its own.
    room = Path(_core.__file__).stat().st_size
    for megabytes in range(16, 40):
        limit = ["sh", "-c", f'ulimit -v {megabytes << 10}; exec "$@"', "sh"]
        alone = [*limit, sys.executable, "-c", f"import re, os, importlib.metadata; bytearray({room})"]
        if subprocess.run(alone, capture_output=True, check=False).returncode != 0:
            continue
        done = subprocess.run([*limit, program, "terms", "Step"], capture_output=True, check=False, timeout=60)
        if done.returncode == 127 and b"thread-local data: ABORT" in done.stderr:
            continue  # the system's loader has given up, in words of its own
        assert done.stderr.count(b"\n") <= 1, done.stderr
        assert b"Traceback" not in done.stderr
        assert done.returncode in (0, 2)
        codes.add(done.returncode)
    assert 0 in codes

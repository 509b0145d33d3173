"""Ctrl-C is answered in everything that takes longer: a process gets the signal in the midst of work and ends."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest

import osl
from osl import _core

# What is at hand when the work begins, and the work itself, which would take minutes.
READY = "import osl, pickle, io; r = osl.simulate(60, seed=3); big = r.replace(centres=[*r.centres] * 3000); "
WORK = {
    "simulate": "osl.simulate(10**8)",
    "write_simulation": "osl.write_simulation('/dev/null', 10**8, form='stream')",
    "hash": "while True: hash(big)",
    "hash of a sequence": "while True: hash(big.centres)",
    "==": "while True: big == again",
    "to_json": "while True: big.to_json()",
    "to_text": "while True: osl.to_text(big)",
    "to_dict": "while True: big.to_dict()",
    "write": "while True: osl.write(big, '/dev/null')",
    "write to a file object": "while True: osl.write(big, io.BytesIO())",
    "compress": "while True: osl.write(big, io.BytesIO(), compression='gzip')",
    "pickle": "while True: pickle.dumps(big)",
    "pickle of a sequence": "while True: pickle.dumps(big.centres)",
    "unpickle": "while True: pickle.loads(pickled)",
    "read": "while True: osl.read(text)",
    "from_json": "while True: osl.Register.from_json(text)",
    "one big line": "while True: osl.Centre.from_json(line)",
    "from_dict": "while True: osl.Register.from_dict(as_dict)",
    "check": "while True: osl.check(big)",
    "indicators": "while True: osl.indicators(big)",
    "survey": "while True: osl.survey(big)",
    "table": "while True: len(big.table('steps'))",
}
NEEDED = {
    "==": "c = osl.Register.from_json(r.to_json()).centres; again = r.replace(centres=[*c] * 3000)",
    "unpickle": "pickled = pickle.dumps(big)",
    "read": "text = osl.to_text(big).encode()",
    "from_json": "text = big.to_json()",
    "one big line": "e = {'step': 'prepare_acts', 'status': 'done'}; c = r.centres[0]\n"
    "line = c.replace(steps=[e] * 50000).to_json()",
    "from_dict": "as_dict = r.to_dict(); as_dict['centres'] = [r.to_dict()['centres'][0] for _ in range(900)]",
}

# One call of each is tried: it must look for signals itself, not only Python between two calls.
ONCE = {name: code.removeprefix("while True: ") for name, code in WORK.items()}


@pytest.mark.parametrize("name", ["simulate", "hash", "one big line", "to_dict", "=="])
def test_ctrl_c_ends_the_work(name: str) -> None:
    code = READY + NEEDED.get(name, "pass") + f"\nprint('ready', flush=True)\n{WORK[name]}"
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=60)
    assert process.returncode in (-signal.SIGINT, 130)
    assert stderr.rstrip().endswith("KeyboardInterrupt")


@pytest.mark.parametrize("name", [name for name in WORK if "simul" not in name])
def test_long_work_looks_for_signals(name: str) -> None:
    """A handler that raises stops a single call; nothing is timed."""
    import io
    import pickle

    centres = osl.simulate(60, seed=3)
    scope = {"osl": osl, "pickle": pickle, "io": io, "r": centres}
    scope["big"] = centres.replace(centres=[*centres.centres] * 40)
    exec(NEEDED.get(name, "pass").replace("3000", "40"), scope)
    looked = _core.polls_so_far()
    end = time.monotonic() + 60
    while _core.polls_so_far() < looked + 3 and time.monotonic() < end:
        exec(ONCE[name], scope)
    assert _core.polls_so_far() >= looked + 3


def test_a_signal_while_a_pipe_is_waited_for_is_answered() -> None:
    code = "import osl; print('ready', flush=True); osl.read('-')"
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    process.wait(timeout=60)
    assert process.stderr is not None
    assert process.stderr.read().rstrip().endswith("KeyboardInterrupt")


def test_what_was_broken_off_works_again() -> None:
    """Nothing is left over from a call that a signal handler ended."""
    register = osl.simulate(2000, seed=3)

    def stop(_signal: int, _frame: object) -> None:
        raise TimeoutError("enough")

    before = signal.signal(signal.SIGALRM, stop)
    try:
        for work in (lambda: osl.simulate(10**7), lambda: [hash(register) for _ in range(10**6)]):
            signal.setitimer(signal.ITIMER_REAL, 0.05)
            with pytest.raises(TimeoutError):
                work()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert hash(register) == hash(osl.Register.from_json(register.to_json()))

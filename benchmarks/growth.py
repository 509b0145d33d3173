"""How time and memory grow with the input, over shapes that have grown out of proportion before or might.

usage: growth.py [--write] [--check] [--at-least SECONDS] [SHAPE...]

Every shape is run at n, 4n and 16n, each in a process of its own, and the exponent is fitted: 1 is linear. What grows
with an exponent above 1.4, in time or in memory, is flagged. --write keeps the figures in benchmarks/results/growth.md.
"""

from __future__ import annotations

import argparse
import datetime
import gzip
import json
import math
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import osl

Work = Callable[[], object]
RESULTS = Path(__file__).parent / "results/growth.md"
FACTORS = (1, 4, 16)
LIMIT = 1.4  # leaving the processor's caches costs up to 1.3; what is quadratic has 2
LEAST_MEMORY = 4 << 20  # what differs by less is the allocator's rounding
ROUNDS = 3
ENOUGH = 0.05  # seconds of work below which it is done again
MOST_REPEATS = 1024
MOST_TIMES = 64  # so many times the size of a shape is grown at the most until it takes long enough to be measured
PATIENCE = 60  # seconds of processor time after which a shape is taken to be out of proportion

PROGRAMME: dict[str, Any] = {
    "id": "p",
    "strand": "osl",
    "period": {"from": "2011-03-01", "to": "2012-11-30"},
    "observed_on": "2012-03-16",
}
HEADER = json.dumps({"format": "osl/1", "programme": PROGRAMME})


def centre(number: int = 0, **fields: Any) -> dict[str, Any]:
    """A centre with these fields besides."""
    return {"id": f"c{number}", "takes_part_as": ["organiser_institution"], "joined_on": "2011-03-01", **fields}


def register(centres: list[dict[str, Any]], **programme: Any) -> osl.Register:
    """A register in memory."""
    return osl.Register(programme={**PROGRAMME, **programme}, centres=centres)


def surveyed(source: Any) -> Work:
    """Both rules and indicators of a register."""
    return lambda: osl.survey(source, by="size")


def lines(*texts: str) -> bytes:
    """A stream of these lines after the header."""
    return "\n".join((HEADER, *texts, "")).encode()


def reading(data: bytes) -> Work:
    """Reads, and shows every error."""

    def read() -> None:
        try:
            osl.read(data)
        except osl.DecodeError as error:
            str(error)

    return read


def duplicate_keys(n: int) -> Work:
    """As many duplicate keys as the key above them has letters."""
    extra = '{"' + "k" * (n * 6) + '":{"a":1' + ',"a":1' * n + "}}"
    return reading(lines(json.dumps(centre())[:-1] + ',"extra":' + extra + "}"))


def long_field_name(n: int) -> Work:
    """One unknown field with a name of n letters."""
    return reading(lines(json.dumps(centre(**{"k" * n: 1}))))


def bad_lines(n: int) -> Work:
    """A stream of n lines that are no centre."""
    return reading(lines(*['{"id":"x"}'] * n))


def zeros(n: int) -> Work:
    """One line of n zero bytes, compressed to next to nothing."""
    return reading(gzip.compress(HEADER.encode() + b"\n" + b"0" * n))


def wide_extra(n: int) -> Work:
    """An extra of n members, each 30 levels deep."""
    deep: Any = 1
    for _ in range(29):
        deep = [deep]
    return reading(lines(json.dumps(centre(extra={f"k{i}": deep for i in range(n)}))))


def structures(n: int) -> Work:
    """Many structures in one centre, each of its own label."""
    entry = {"form": "team", "standing": "adopted", "on": "2011-05-01"}
    return surveyed(register([centre(structures=[{**entry, "label": f"team {i}"} for i in range(n)])]))


def steps(n: int) -> Work:
    """Many entries in one centre's log of steps."""
    entry = {"step": "acquaint_staff", "status": "in_progress", "recorded_on": "2011-05-01"}
    return surveyed(register([centre(steps=[{**entry} for _ in range(n)])]))


def reasons(n: int) -> Work:
    """Many reasons of one entry."""
    entry = {
        "step": "acquaint_staff",
        "status": "blocked",
        "on": "2011-05-01",
        "reasons": [{"code": "internal_changes"} for _ in range(n)],
    }
    return surveyed(register([centre(steps=[entry])]))


def supporters(n: int) -> Work:
    """Many supporters in the programme, and as many participants who name them."""
    people = [{"id": f"p{i}", "support": [f"s{i}"], "joined_on": "2011-03-01"} for i in range(n)]
    given = [{"id": f"s{i}", "roles": ["mentor"]} for i in range(n)]
    return surveyed(register([centre(participants=people)], supporters=given))


def groups(n: int) -> Work:
    """Many groups in the programme, and as many participants in them."""
    people = [{"id": f"p{i}", "group": f"g{i}", "joined_on": "2011-03-01"} for i in range(n)]
    training = [{"id": f"g{i}", "kind": "large_city"} for i in range(n)]
    return surveyed(register([centre(participants=people)], groups=training))


def sessions(n: int) -> Work:
    """Many sessions of one group, and as many participants who missed the last."""
    held = [{"number": 1 + i % 9, "to": "2011-05-01"} for i in range(n)] + [{"number": 10, "to": "2011-06-01"}]
    missed = [{"session": 10, "absent_days": 1}]
    people = [{"id": f"p{i}", "group": "g", "joined_on": "2011-03-01", "attendance": missed} for i in range(n)]
    return surveyed(
        register([centre(participants=people)], groups=[{"id": "g", "kind": "large_city", "sessions": held}])
    )


def organisers(n: int) -> Work:
    """Many organisers of one centre, each a participant of it."""
    people = [{"id": f"p{i}", "joined_on": "2011-03-01"} for i in range(n)]
    named = [{"id": f"o{i}", "participant": f"p{i}", "appointed_on": "2011-05-01"} for i in range(n)]
    return surveyed(register([centre(participants=people, organisers=named)]))


def contacts(n: int) -> Work:
    """Many contacts of as many supporters."""
    given = [{"id": f"s{i}", "roles": ["supervisor"]} for i in range(n)]
    made = [{"supporter": f"s{i}", "on": "2011-05-01"} for i in range(n)]
    return surveyed(register([centre(contacts=made)], supporters=given))


def duplicate_ids(n: int) -> Work:
    """Many centres of one id."""
    return surveyed(register([centre() for _ in range(n)]))


def shared_participants(n: int) -> Work:
    """One participant's id in many centres."""
    person = {"id": "p", "joined_on": "2011-03-01"}
    return surveyed(register([centre(i, participants=[person]) for i in range(n)]))


def findings(n: int) -> Work:
    """Many findings, more than are kept."""
    return surveyed(register([centre(i, municipality={"teryt": "x"}, steps=[]) for i in range(n)]))


def long_texts(n: int) -> Work:
    """Long texts in which personal data are looked for."""
    text = "telefon 12 345 67 8 a.b@ 9 " * (n // 27)
    return surveyed(register([centre(name=text)]))


def long_digits(n: int) -> Work:
    """A text of digits, blanks and dots alone, each of which might begin a number."""
    return surveyed(register([centre(name="12 34.56-78 " * (n // 12))]))


def labels(n: int) -> Work:
    """Structures of as many labels as centres, broken down by size."""
    entry = {"form": "unit", "standing": "adopted", "on": "2011-05-01"}
    sizes = ("small", "medium", "large")
    return surveyed(
        register([centre(i, size=sizes[i % 3], structures=[{**entry, "label": f"label {i}"}]) for i in range(n)])
    )


def colliding_ids(n: int) -> Work:
    """Ids of sixteen letters that the standard library's hash, with its fixed seed, does not tell apart."""
    return surveyed(register([{**centre(), "id": name} for name in same_hash(n)]))


def same_hash(n: int) -> list[str]:
    """The second half of each id is worked out from the first so that the hash of libstdc++ comes out the same."""
    import numpy as np

    wrap = (1 << 64) - 1
    multiplier = (0xC6A4A793 << 32) + 0x5BD1E995
    inverse = pow(multiplier, -1, 1 << 64)
    alphabet = np.frombuffer(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-", dtype=np.uint8)
    known = np.zeros(256, dtype=bool)
    known[alphabet] = True
    u64 = np.uint64
    times, back, shift = u64(multiplier), u64(inverse), u64(47)

    def mix(value: Any) -> Any:
        value = value * times
        return (value ^ (value >> shift)) * times

    def unmix(value: Any) -> Any:
        value = value * back
        return (value ^ (value >> shift)) * back

    seed = u64((0xC70F6907 ^ (16 * multiplier)) & wrap)
    first, second = (np.frombuffer(letter * 8, dtype=u64) for letter in (b"a", b"b"))
    target = ((seed ^ mix(first)) * times) ^ mix(second)
    random = np.random.default_rng(2011)
    names: list[str] = []
    while len(names) < n:
        heads = alphabet[random.integers(0, len(alphabet), size=(1 << 20, 8))]
        tails = unmix(target ^ ((seed ^ mix(heads.view(u64)[:, 0])) * times)).view(np.uint8).reshape(-1, 8)
        good = known[tails].all(axis=1)
        names += [
            bytes(head).decode() + bytes(tail).decode() for head, tail in zip(heads[good], tails[good], strict=True)
        ]
    return names[:n]


def half_suppressed(n: int) -> Work:
    """A table half of whose cells are suppressed."""
    codes = [f"code{i}" for i in range(n)]
    cells = [{"at": [c], "suppressed": True} if i % 2 else {"at": [c], "count": 7} for i, c in enumerate(codes)]
    return checked_table([{"name": "d", "codes": codes}], cells)


def square_table(n: int) -> Work:
    """A table of two dimensions and n cells with margins, half of them suppressed."""
    side = math.isqrt(n)
    rows, columns = ([f"{letter}{i}" for i in range(side)] for letter in "rc")
    cells: list[dict[str, Any]] = []
    for i, row in enumerate([*rows, "total"]):
        for j, column in enumerate([*columns, "total"]):
            inner = row != "total" and column != "total"
            hidden = inner and (i + j) % 2 == 0
            cells.append({"at": [row, column], "suppressed": True} if hidden else {"at": [row, column], "count": 700})
    dimensions = [{"name": "r", "codes": rows}, {"name": "c", "codes": columns}]
    return checked_table(dimensions, cells, margins=["r", "c"])


def checked_table(dimensions: list[dict[str, Any]], cells: list[dict[str, Any]], **fields: Any) -> Work:
    """All rules of a table."""
    table = osl.FigureTable(
        id="t",
        title={"pl": "t", "en": "t"},
        strand="osl",
        unit="persons",
        dimensions=dimensions,
        cells=cells,
        **fields,
    )
    return lambda: osl.check(table)


def shared_dictionaries(n: int) -> Work:
    """Dictionaries that hold the one below twice, n // 8 levels deep: refused at one size, however deep they are."""
    shared: Any = 1
    for _ in range(n // 8):
        shared = {"a": shared, "b": shared}

    def make() -> None:
        try:
            register([centre(extra=shared)])
        except osl.Error as error:
            str(error)

    return make


def shared_list(n: int) -> Work:
    """One dictionary as many centres."""
    one = centre(steps=[])
    return lambda: register([one] * n)


def hashed(n: int) -> Work:
    """The hash of a register."""
    whole = osl.simulate(n)
    return lambda: hash(whole)


def written(n: int) -> Work:
    """A register as text."""
    whole = osl.simulate(n)
    return lambda: osl.to_text(whole)


def simulated(n: int) -> Work:
    """A simulated register, checked and counted."""
    return surveyed(osl.simulate(n, like="pilot"))


SHAPES: dict[Callable[[int], Work], int] = {
    duplicate_keys: 500,
    long_field_name: 1 << 16,
    bad_lines: 2_000,
    zeros: 1 << 20,
    wide_extra: 500,
    structures: 500,
    steps: 5_000,
    reasons: 10_000,
    supporters: 500,
    groups: 500,
    sessions: 500,
    organisers: 500,
    contacts: 500,
    duplicate_ids: 1_000,
    shared_participants: 1_000,
    findings: 1_000,
    long_texts: 1 << 14,
    long_digits: 1 << 14,
    labels: 500,
    colliding_ids: 250,
    half_suppressed: 500,
    square_table: 400,
    shared_dictionaries: 176,  # 22 levels: from there on more values than are taken
    shared_list: 2_000,
    hashed: 100,
    written: 100,
    simulated: 100,
}


def peak_memory() -> int:
    """The most memory that this process has held, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10


def measure(name: str, n: int) -> None:
    """In a process of its own: seconds of processor time and bytes that the work needed beyond its input."""
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
    work = next(shape for shape in SHAPES if shape.__name__ == name)(n)
    before = peak_memory()
    taken, times = [timed(work, 1)], 1
    held = peak_memory() - before
    while taken[-1] * times < ENOUGH and times < MOST_REPEATS:
        times *= 2
        taken = [timed(work, times)]
    while len(taken) < ROUNDS and taken[-1] < 1:
        taken.append(timed(work, times))
    print(json.dumps({"seconds": min(taken), "bytes": held}))


def timed(work: Work, times: int) -> float:
    """Seconds of processor time that the work takes, over so many times: the clock's steps are coarse."""
    start = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - start) / times


def measured(name: str, n: int) -> tuple[float, int]:
    """The same, from outside."""
    command = [sys.executable, __file__, "--measure", name, str(n)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode < 0:
        return math.inf, 0  # the system ended it
    if done.returncode != 0:
        sys.exit(f"{name} with n = {n} could not be measured:\n{done.stderr}")
    answer = json.loads(done.stdout)
    return float(answer["seconds"]), int(answer["bytes"])


def exponent(values: list[float]) -> float:
    """The slope of a line through the logarithms: 1 where twice the input gives twice the value."""
    xs = [math.log(factor) for factor in FACTORS]
    ys = [math.log(max(value, 1e-9)) for value in values]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return slope / sum((x - mean_x) ** 2 for x in xs)


def row(shape: Callable[[int], Work], n: int, at_least: float) -> tuple[str, bool]:
    """One line of the table, and whether it is flagged."""
    name = shape.__name__
    first = measured(name, n)
    while (
        first[0] < at_least / FACTORS[-1]
        and n < SHAPES[shape] * MOST_TIMES
        and shape is not shared_dictionaries
        and shape is not colliding_ids
    ):
        n *= 2
        first = measured(name, n)
    results = [first, *(measured(name, n * factor) for factor in FACTORS[1:])]
    seconds = [taken for taken, _ in results]
    held = [float(size) for _, size in results]
    time_grows = exponent(seconds) if math.isfinite(seconds[-1]) else math.inf
    memory_grows = exponent(held) if held[-1] - held[0] > LEAST_MEMORY else 0.0
    flagged = (time_grows > LIMIT and seconds[-1] > at_least / 10) or memory_grows > LIMIT
    memory = "–" if memory_grows == 0 else f"{memory_grows:.2f}"
    what = (shape.__doc__ or name).split("\n", maxsplit=1)[0].rstrip(".")
    cells = (
        what,
        f"{n:,}",
        f"{seconds[-1] * 1e3:,.1f}" if math.isfinite(seconds[-1]) else f"over {PATIENCE * 1000:,}",
        f"{time_grows:.2f}",
        f"{held[-1] / (1 << 20):,.1f}",
        memory,
        "**more than linear**" if flagged else "",
    )
    return "| " + " | ".join(cells) + " |", flagged


def commit() -> str:
    """The commit that was measured."""
    git = ["git", "-C", str(Path(__file__).parent), "describe", "--always", "--dirty"]
    return subprocess.run(git, check=False, capture_output=True, text=True).stdout.strip() or "unknown"


def main() -> int:
    """Measures every shape, prints a table, and with --check answers 1 when something grows more than linearly."""
    parser = argparse.ArgumentParser(description="How time and memory grow with the input.")
    parser.add_argument("shapes", nargs="*", metavar="SHAPE", help=", ".join(shape.__name__ for shape in SHAPES))
    parser.add_argument("--write", action="store_true", help=f"keep the figures in {RESULTS.name}")
    parser.add_argument("--check", action="store_true", help="exit code 1 when something is flagged")
    parser.add_argument("--at-least", type=float, default=0.2, metavar="SECONDS", help="how long 16n should take")
    parser.add_argument("--measure", nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        measure(arguments.measure[0], int(arguments.measure[1]))
        return 0
    head = (
        "| shape | n | ms at 16n | time grows as n^ | MiB at 16n | memory grows as n^ | |",
        "|--|--:|--:|--:|--:|--:|--|",
    )
    print("\n".join(head))
    rows, flagged = [], 0
    for shape, n in SHAPES.items():
        if arguments.shapes and shape.__name__ not in arguments.shapes:
            continue
        line, more = row(shape, n, arguments.at_least)
        print(line, flush=True)
        rows.append(line)
        flagged += more
    say = f"{len(rows)} shapes at n, 4n and 16n; {flagged} grow with an exponent above {LIMIT}"
    print(f"\n{say}")
    if arguments.write:
        day = datetime.datetime.now(tz=datetime.timezone.utc).date().isoformat()
        about = (
            f"# Growth\n\n{day}, commit {commit()}, Python {platform.python_version()}, one thread. An exponent of 1 is"
            " linear, 2 quadratic; up to 1.3 is what it costs to leave the processor's caches, and is not flagged."
            " Milliseconds depend on the machine and are for orientation. Memory is what the work needed beyond its"
            " input (– where that is less than 4 MiB more at 16n than at n). Written by `benchmarks/growth.py --write`."
            "\n\n"
        )
        RESULTS.write_text(about + "\n".join((*head, *rows)) + f"\n\n{say}.\n", encoding="utf-8")
    return 1 if flagged and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())

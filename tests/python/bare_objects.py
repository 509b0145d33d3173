"""Makes instances past the constructor, and asks each whatever can be asked: an exception is an answer, a crash none.

Run by test_whole_objects.py with the names of classes.
"""

from __future__ import annotations

import contextlib
import copy
import copyreg
import faulthandler
import pickle
import sys
from collections.abc import Callable, Iterator
from typing import Any

import osl
from osl import _core

QUESTIONS: list[Callable[[Any], object]] = [
    repr,
    str,
    hash,
    len,
    list,
    bool,
    copy.copy,
    copy.deepcopy,
    pickle.dumps,
    lambda x: x == x,
    lambda x: x < x,
    lambda x: x[0],
    lambda x: x["x"],
    lambda x: x + x,
    next,
    lambda x: x.__init__("x"),
    lambda x: x.__setstate__({}),
    lambda x: object.__reduce_ex__(x, 2),
    lambda x: x.__enter__(),
    lambda x: setattr(x, "__class__", osl.Centre),
    lambda x: setattr(x, "__class__", osl.Table),
]


def ways(cls: Any) -> Iterator[Callable[[], object]]:
    """Ways to an instance."""
    name = f"{cls.__module__}\n{cls.__name__}\n".encode()
    yield cls
    yield lambda: cls(None)
    yield lambda: cls.__new__(cls)
    for base in cls.__mro__[1:]:
        yield lambda base=base: base.__new__(cls)
    yield lambda: copyreg.__newobj__(cls)  # type: ignore[attr-defined]
    yield lambda: copyreg._reconstructor(cls, object, None)  # type: ignore[attr-defined]
    yield lambda: type("Sub", (cls,), {})()
    yield lambda: pickle.loads(b"\x80\x02c" + name + b")\x81.")
    yield lambda: pickle.loads(b"\x80\x02c" + name + b")\x81}b.")
    yield lambda: pickle.loads(b"\x80\x02c" + name + b")R}b.")


def tried(function: Callable[..., Any], *arguments: Any) -> Any:
    """What it answers; None where it raises, which must be in words."""
    try:
        return function(*arguments)
    except Exception as error:
        if not str(error) and not isinstance(error, StopIteration):
            raise RuntimeError(f"{type(error).__name__} without a word") from error
        return None


def ask(thing: Any) -> None:
    """Every question, and every attribute with a few arguments."""
    for question in QUESTIONS:
        with contextlib.suppress(Exception):
            question(thing)
    for name in dir(thing):
        value = tried(getattr, thing, name)
        if name in ("__class__", "__subclasses__", "mro") or not callable(value):
            continue
        for arguments in ((), (thing,), (None,), (0,)):
            with contextlib.suppress(Exception):
                value(*arguments)


def main() -> None:
    """Tries the classes that are named."""
    faulthandler.enable()
    for name in sys.argv[1:]:
        for way in ways(getattr(_core, name)):
            made = tried(way)
            if made is not None:
                ask(made)
    print("asked", len(sys.argv) - 1)


if __name__ == "__main__":
    main()

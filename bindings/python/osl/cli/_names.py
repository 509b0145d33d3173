"""Names as people type them: in any case, and answered with the nearest where nothing bears them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl._core import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable


def known(kind: str, name: str, names: Iterable[str]) -> str:
    """The name that is meant, in letters of any case, with `_` for `-` or nothing between words. `UnknownName`."""
    every = list(names)
    wanted = _folded(name)
    for one in every:
        if _folded(one) == wanted:
            return one
    raise osl.UnknownName(kind, name, nearest(name, every))


def _folded(name: str) -> str:
    return name.casefold().replace("_", "").replace("-", "")

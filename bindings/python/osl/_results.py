"""What reading answers with: a plain immutable value, equal by its parts."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

    from osl._core import DecodeErrorDetail, Register


class _Parts:
    """Immutable, equal by its parts, and never without one of them or with something else in its place."""

    __slots__ = ()
    _kinds: dict[
        str, str
    ]  # what each part is: a class of osl or a built-in one, `…?` when it may be None, `…*` for a tuple

    def __new__(cls, **parts: Any) -> Self:
        """Made by the function that answers with it."""
        if parts.keys() != cls._kinds.keys():
            raise TypeError(f"an osl.{cls.__name__} has the parts {', '.join(cls._kinds)}")
        self = object.__new__(cls)
        for name, value in parts.items():
            _check(f"{cls.__name__}.{name}", value, cls._kinds[name])
            object.__setattr__(self, name, value)
        return self

    def _parts(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self._kinds}

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"an osl.{type(self).__name__} is immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"an osl.{type(self).__name__} is immutable")

    def __eq__(self, other: object) -> bool:
        return self._parts() == other._parts() if isinstance(other, type(self)) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self._parts().values()))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        from osl._pickles import result

        return result, (type(self).__name__, self._parts())


def _check(what: str, value: Any, kind: str) -> None:
    """Nothing when the value is of its kind: a pickle from elsewhere must not make something else."""
    if value is None and kind.endswith("?"):
        return
    if kind.endswith("*"):
        _check(what, value, "tuple")
        for item in value:
            _check(what, item, kind[:-1])
        return
    import builtins

    from osl import _core

    name = kind.rstrip("?")
    if not isinstance(value, getattr(_core, name, None) or getattr(builtins, name)):
        raise TypeError(f"{what} is no {type(value).__name__}")


class Reading(_Parts):
    """What reading gave: the register as far as it decodes, and every error.

    Attributes:
        register: without the centres that did not decode; None when the programme did not.
        errors: what is wrong, each with its place; up to the limit.
        total: how many errors there are in all.
    """

    _kinds = {"register": "Register?", "errors": "DecodeErrorDetail*", "total": "int"}  # noqa: RUF012 - never changed
    __slots__ = tuple(_kinds)

    if TYPE_CHECKING:
        register: Register | None
        errors: tuple[DecodeErrorDetail, ...]
        total: int

    @property
    def complete(self) -> bool:
        """Whether nothing is wrong."""
        return self.total == 0

    def __repr__(self) -> str:
        return f"Reading(complete={self.complete}, total={self.total})"


Reading.__module__ = "osl"

"""A monitoring register of community organising (OSL): read it, look at it, write it back.

    import osl

    register = osl.read("register.json")
    register.centres[0].steps
    register.table("steps").to_pandas()
    osl.published.figures["step.II.done"]

Records are immutable and made with keyword arguments; `replace(**changes)` makes a changed copy. `osl.vocabulary` lists
the enumerations, `osl.published` holds the published figures of the pilot; `__all__` names everything.
"""

from __future__ import annotations

from osl import _core
from osl._core import *  # noqa: F403 - the records and enumerations, as many as the model has
from osl._core import __version__

__all__ = ["Failure", "Rule", "__version__", "published", "rule", "vocabulary"]
__all__ += _core.__all__

TYPE_CHECKING = False  # `typing` is not imported at run time: it would cost half of what importing this package may
if TYPE_CHECKING:
    from osl import published as published
    from osl._custom import Failure, Rule, rule
    from osl._vocabulary import Vocabulary

    vocabulary: Vocabulary
else:

    def __getattr__(name):
        """`published`, `vocabulary` and what custom rules are made with, once somebody asks for them."""
        if name in ("Failure", "Rule", "rule"):
            from osl import _custom

            return getattr(_custom, name)
        if name == "published":
            import importlib

            return importlib.import_module("osl.published")
        if name == "vocabulary":
            from osl._vocabulary import Vocabulary

            globals()[name] = Vocabulary(_core.enumerations, _core.vocabulary_table())
            return globals()[name]
        raise AttributeError(f"module 'osl' has no attribute {name!r}")

    def __dir__():
        return sorted(__all__)

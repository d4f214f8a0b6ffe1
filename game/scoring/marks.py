"""Marks: single scored observations, each with its turn, its points, the reason and the words it is about."""

from collections.abc import Callable
from dataclasses import dataclass

from game.scoring.rubric import Critical, Dimension

Say = Callable[..., str]
"""From a message and the values of its `{names}` to words: as written, or in another language."""


def as_written(message: str, /, **values: object) -> str:
    """Return a message in the words that it was written in."""
    return message.format(**values) if values else message


@dataclass(frozen=True)
class Mark:
    """One observation.

    `turn` is the number of the turn it is about and `charged_turn` the one that brought the cost about (a hollow
    feeling is charged where the deed failed to follow). `points` are added to the dimension; `sign` names the fault,
    need, result or verdict behind it. A call with this mark earns at most `at_most` in all.
    """

    turn: int
    charged_turn: int
    dimension: Dimension
    points: int
    sign: str
    reason: str
    quote: str = ""
    critical: Critical | None = None
    at_most: int = 100

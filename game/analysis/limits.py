"""How far an analysis goes before it says that it doesn't know."""

from collections.abc import Callable
from dataclasses import dataclass

from game.errors import FirstlineError

MOST_STATES = 1 << 28
"""States up to which a caller is analysed (DESIGN 12)."""


class Undecided(FirstlineError):  # noqa: N818 - what it is, not that something failed
    """A caller is too large: what was covered, and what is not known."""

    exit_code = 1

    def __init__(self, states: int, what: str) -> None:
        super().__init__(f"covered {states:,} states; not decided: {what}")
        self.states = states
        self.what = what


def _always() -> bool:
    return True


@dataclass(frozen=True)
class Limit:
    """So many states, and as long as `may_go_on`: the clock is handed in.

    The worst call is looked for where there are at most `states_for_worst`: it can take longer than all the rest.
    """

    states: int = MOST_STATES
    states_for_worst: int = 50_000
    may_go_on: Callable[[], bool] = _always

    def ask(self, states: int, what: str) -> None:
        """Raise Undecided where so many states were covered and it goes no further."""
        if states > self.states or not self.may_go_on():
            raise Undecided(states, what)


NO_LIMIT = Limit()

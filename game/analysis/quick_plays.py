"""A play of given choices, scored and logged at the speed of look-ups: for many plays of one caller."""

from game.analysis.prospects import NO_COST, Prospect
from game.analysis.tables import Tables
from game.call.actions import Choice
from game.call.events import Event
from game.call.state import State
from game.errors import FirstlineError


class QuickPlay:
    """One play on the tables, from the caller's first words to the closed ticket; it scores as `score_call` does.

    `log` has the id of each choice and what happened then; the persona's own lines stand there as cues. Replies are
    offered in the order authored.
    """

    def __init__(self, tables: Tables, seed: int = 0) -> None:
        self.program = tables.program
        self.seed = seed
        self.log: list[tuple[str, tuple[Event, ...]]] = [("", tables.first_words)]
        self._tables = tables
        self._key, self._index = tables.first
        self._spent = NO_COST
        self._end: Prospect | None = None

    def do(self, choice_id: str) -> tuple[Event, ...]:
        """Do what the id says and return what happened. Raises IllegalChoice when it can't be chosen now."""
        _, _, kept, added, target, ends, leaf, cost = case = self._tables.case(self._key, self._index, choice_id)
        self._key, self._index = target, self._index & kept | added
        if ends:
            self._end = self._tables.end(case, self._index)
        elif cost is not NO_COST:
            self._spent = self._spent.plus(cost)
        self.log.append((choice_id, leaf.events))
        return leaf.events

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Return what can be chosen now."""
        return self._tables.offered(self._key, self._index)

    @property
    def state(self) -> State:
        """Return the state of the call."""
        return self._tables.state(self._key, self._index)

    @property
    def is_over(self) -> bool:
        """Tell whether the ticket is closed."""
        return self._tables.is_closed(self._key)

    @property
    def score(self) -> int:
        """Return the score, 0–100. Raises FirstlineError for a call that goes on."""
        return self._tables.pricing.score(self._came_to())

    @property
    def passed(self) -> bool:
        """Tell whether the call passed. Raises FirstlineError for one that goes on."""
        return self._tables.pricing.passes(self._came_to())

    def _came_to(self) -> Prospect:
        if self._end is None:
            raise FirstlineError("This call has not ended yet, so it has no score.")
        return self._spent.off(self._end, self._tables.pricing.lowest)

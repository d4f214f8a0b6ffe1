"""One call as it is being recorded."""

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from game.records import calls, inputs
from game.records.database import Database
from game.records.model import CallResult, CallState, Promise
from game.records.sealing import SealKey
from game.records.troubles import StoreError, Trouble

# The store looked at the input and turned it away: there is nothing to find out.
_DECIDED: Final = frozenset({Trouble.REFUSED, Trouble.CALL_OVER})


class Journal(Protocol):
    """What a call is played against, recorded or not."""

    def append(self, text: str) -> None:
        """Keep the input of the next turn."""

    def close(self, result: CallResult, made: Sequence[Promise] = ()) -> None:
        """End the call with its result and the promises made on it."""

    def drop(self) -> None:
        """Throw the call away."""


class UnrecordedCall:
    """A practice call of which nothing is kept."""

    def append(self, text: str) -> None:
        """Keep nothing."""

    def close(self, result: CallResult, made: Sequence[Promise] = ()) -> None:
        """Keep nothing."""

    def drop(self) -> None:
        """Keep nothing."""


class CallJournal:
    """The journal of one open call; `append` is the engine's port to commit an input before it shows.

    A StoreError from any method means that nothing was applied and that the same may be tried again. Should
    SQLite be unable to tell whether a commit was made, the journal reads it up before it goes on, so no input
    is kept twice, lost, or kept in place of the one that was shown. `seal` is that of the call's last input.
    """

    def __init__(  # noqa: PLR0917
        self, database: Database, call_id: int, turns: int, utc_label: Callable[[], str], key: SealKey, seal: str
    ) -> None:
        self.call_id = call_id
        self._database = database
        self._turns = turns
        self._key = key
        self._seal = seal
        self._utc_label = utc_label
        self._is_over = False
        self._is_in_doubt = False

    @property
    def turns(self) -> int:
        """Return how many inputs the call has."""
        return self._turns

    def append(self, text: str) -> None:
        """Keep the input of the next turn in exactly one durable commit. Raises StoreError."""
        self._require_open()
        turn = self._turns + 1
        seal = self._key.turn(self._seal, turn, text)
        try:
            # In doubt, what may stand at this turn was never shown: this input takes its place.
            inputs.add(self._database, self.call_id, turn, text, seal=seal, may_replace=self._is_in_doubt)
        except StoreError as refusal:
            if refusal.trouble in _DECIDED:
                raise
            self._is_in_doubt = True
            standing = inputs.at(self._database, self.call_id, turn)
            self._is_in_doubt = standing is not None
            if standing != text:
                raise
        self._is_in_doubt = False
        self._turns, self._seal = turn, seal

    def close(self, result: CallResult, made: Sequence[Promise] = ()) -> None:
        """End the call with its result and the promises made on it, in one durable commit. Raises StoreError."""
        ended_utc = self._utc_label()
        seal = self._key.end(self._seal, CallState.CLOSED, ended_utc, result, made)
        self._end(CallState.CLOSED, lambda: calls.close(self._database, self.call_id, result, made, ended_utc, seal))

    def drop(self) -> None:
        """Throw the call away as the player chose; it stays in the store but counts for nothing. Raises StoreError."""
        ended_utc = self._utc_label()
        seal = self._key.end(self._seal, CallState.DROPPED, ended_utc, None, ())
        self._end(CallState.DROPPED, lambda: calls.drop(self._database, self.call_id, ended_utc, seal))

    def _end(self, state: CallState, change: Callable[[], None]) -> None:
        self._require_open()
        try:
            change()
        except StoreError:
            if calls.state_of(self._database, self.call_id) is not state:
                raise
        self._is_over = True

    def _require_open(self) -> None:
        if self._is_over:
            raise StoreError(Trouble.CALL_OVER, self._database.path)

"""Seals: an HMAC over each part of a call's record and the seal before it, so that an edit shows.

The chain goes from a call's beginning over its inputs to its end; each call has its own. The key lies in the same
store: seals show edits made without it. Whoever owns the machine can read the key and write a whole record anew.
"""

import hmac
import json
from collections.abc import Sequence
from dataclasses import asdict
from hashlib import sha256
from typing import Final, NamedTuple

from game.records.database import Database
from game.records.model import CallResult, CallStart, CallState, Promise

UNSEALED: Final = ""
"""In the place of a seal on calls that were begun before there were any."""


class SealKey(NamedTuple):
    """What seals are made with, and the number of the first call that has them."""

    key: bytes
    first_call: int

    def begin(self, call_id: int, start: CallStart, started_utc: str) -> str:
        """Return the seal of how a call began."""
        # What a call hasn't got isn't sealed: those begun before there were retakes keep their seals.
        told = {name: value for name, value in asdict(start).items() if value is not None}
        return self._seal("", self.first_call, call_id, started_utc, told)

    def turn(self, before: str, turn: int, text: str) -> str:
        """Return the seal of one input after the seal before it; what was begun without any stays so."""
        return self._seal(before, turn, text) if before else UNSEALED

    def end(
        self, before: str, state: CallState, ended_utc: str, result: CallResult | None, made: Sequence[Promise]
    ) -> str:
        """Return the seal of how a call ended, after that of its last input."""
        if not before:
            return UNSEALED
        return self._seal(before, state, ended_utc, asdict(result) if result else None, [asdict(each) for each in made])

    def _seal(self, before: str, *fields: object) -> str:
        told = json.dumps([before, *fields], ensure_ascii=True, sort_keys=True).encode()
        return hmac.new(self.key, told, sha256).hexdigest()


def key_of(database: Database) -> SealKey:
    """Return the key of a store that is up to date. Raises StoreError."""
    ((key, first_call),) = database.rows("SELECT key, first_call FROM seal_key")
    return SealKey(key, first_call)

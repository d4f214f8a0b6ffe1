"""Every finished call of one trainee in the order they were begun, as progress is worked out from."""

import json
from dataclasses import dataclass
from typing import Final

from game.records.database import Database, Row
from game.records.model import Mode

# What a call has to be to count for progress: each condition on a line of its own.
_EVERY: Final = """
    SELECT scenario_id, persona_id, mode, help, escalation, own_words, respect, score, passed, result, critical,
        scorecard
    FROM calls
    WHERE profile_id = ?1
        AND pack = ?2
        AND state = 'closed'
        AND again_of IS NULL
    ORDER BY id
"""
_LEFT = "abandoned"
_GIVEN_UP = "give_up"
_IN_BAD_FAITH = frozenset({"insult", "untruth", "withhold"})


@dataclass(frozen=True, kw_only=True)
class TriedCall:
    """A finished call: with whom, in which mode, and its four dimensions and their sum (0–100).

    `was_honest` says that it was an honest try, however it ended (`is_honest_try`).
    """

    scenario_id: str
    persona: str
    mode: Mode
    help: int
    escalation: int
    own_words: int
    respect: int
    score: int
    passed: bool
    was_honest: bool


def list_tried(database: Database, profile_id: int, pack: str) -> tuple[TriedCall, ...]:
    """Return a trainee's finished calls in one pack, in the order they were begun. Raises StoreError."""
    return tuple(_tried(row) for row in database.rows(_EVERY, profile_id, pack))


def is_honest_try(result: str, critical: frozenset[str], scorecard: str) -> bool:
    """Tell whether somebody really tried on a finished call, by its scorecard as JSON.

    They found or did at least one thing that the call was about, neither hung up on the caller nor gave up, and didn't
    insult, lie, or hold help back for gain. Whether it could be solved doesn't matter.
    """
    marks = json.loads(scorecard).get("marks", [])
    if result == _LEFT or critical & _IN_BAD_FAITH or any(mark["sign"] == _GIVEN_UP for mark in marks):
        return False
    return any(mark["dimension"] == "help" and mark["points"] > 0 for mark in marks)


def _tried(row: Row) -> TriedCall:
    return TriedCall(
        scenario_id=row[0],
        persona=row[1],
        mode=Mode(row[2]),
        help=row[3],
        escalation=row[4],
        own_words=row[5],
        respect=row[6],
        score=row[7],
        passed=bool(row[8]),
        was_honest=is_honest_try(row[9], frozenset(json.loads(row[10])), row[11]),
    )

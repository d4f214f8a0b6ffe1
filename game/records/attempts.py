"""Finished calls, looked back on."""

import json
from typing import Final

from game.records.database import Database, Row
from game.records.model import Attempt, CallResult, Mode

_BEST: Final = """
    SELECT scenario_id, max(score) FROM calls
    WHERE profile_id = ?1 AND state = 'closed' AND (?2 IS NULL OR pack = ?2)
    GROUP BY scenario_id
"""

_ALL: Final = """
    SELECT id, mode, scenario_hash, started_utc, ended_utc,
        help, escalation, own_words, respect, score, passed, result, stars, critical, scorecard
    FROM calls
    WHERE profile_id = ?1 AND state = 'closed' AND (?2 IS NULL OR pack = ?2) AND scenario_id = ?3
    ORDER BY id
"""


def best_scores(database: Database, profile_id: int, pack: str | None) -> dict[str, int]:
    """Return the best score by scenario, of one pack or of all (None). Raises StoreError."""
    return dict(database.rows(_BEST, profile_id, pack))


def list_all(database: Database, profile_id: int, scenario_id: str, pack: str | None) -> tuple[Attempt, ...]:
    """Return the finished calls with one scenario in the order they were begun. Raises StoreError."""
    return tuple(_attempt(row) for row in database.rows(_ALL, profile_id, pack, scenario_id))


def has_any(database: Database, profile_id: int) -> bool:
    """Tell whether any call was finished. Raises StoreError."""
    return bool(database.rows("SELECT 1 FROM calls WHERE profile_id = ? AND state = 'closed' LIMIT 1", profile_id))


def _attempt(row: Row) -> Attempt:
    result = CallResult(
        help=row[5],
        escalation=row[6],
        own_words=row[7],
        respect=row[8],
        score=row[9],
        passed=bool(row[10]),
        result=row[11],
        stars=row[12],
        critical=tuple(json.loads(row[13])),
        scorecard=row[14],
    )
    return Attempt(
        call_id=row[0],
        mode=Mode(row[1]),
        scenario_hash=row[2],
        started_utc=row[3],
        ended_utc=row[4],
        result=result,
    )

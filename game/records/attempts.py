"""Finished calls, looked back on."""

import json
from typing import Final

from game.call.silence import Silence
from game.records.database import Database, Row
from game.records.model import Attempt, CallResult, Mode, told_silence

_BEST: Final = """
    SELECT scenario_id, max(score) FROM calls
    WHERE profile_id = ?1 AND state = 'closed' AND (?2 IS NULL OR pack = ?2)
    GROUP BY scenario_id
"""

# Of equal scores, one that was made with silences as in life stands for them all.
_BEST_HELD_HOW: Final = """
    SELECT scenario_id, mode, silence FROM (
        SELECT scenario_id, mode, silence, row_number() OVER (
            PARTITION BY scenario_id ORDER BY score DESC, mode = 'exam' AND silence <> 'x1', id
        ) AS place
        FROM calls WHERE profile_id = ?1 AND state = 'closed' AND (?2 IS NULL OR pack = ?2)
    ) WHERE place = 1
"""

_ALL: Final = """
    SELECT id, mode, scenario_hash, started_utc, ended_utc, silence,
        help, escalation, own_words, respect, score, passed, result, stars, critical, scorecard
    FROM calls
    WHERE profile_id = ?1 AND state = 'closed' AND (?2 IS NULL OR pack = ?2) AND scenario_id = ?3
    ORDER BY id
"""


def best_scores(database: Database, profile_id: int, pack: str | None) -> dict[str, int]:
    """Return the best score by scenario, of one pack or of all (None). Raises StoreError."""
    return dict(database.rows(_BEST, profile_id, pack))


def best_asides(database: Database, profile_id: int, pack: str | None) -> dict[str, str]:
    """Return what is to be said beside the best score, by scenario; nothing where that is "". Raises StoreError."""
    told = {
        row[0]: told_silence(Mode(row[1]), Silence(row[2])) for row in database.rows(_BEST_HELD_HOW, profile_id, pack)
    }
    return {scenario_id: aside for scenario_id, aside in told.items() if aside}


def list_all(database: Database, profile_id: int, scenario_id: str, pack: str | None) -> tuple[Attempt, ...]:
    """Return the finished calls with one scenario in the order they were begun. Raises StoreError."""
    return tuple(_attempt(row) for row in database.rows(_ALL, profile_id, pack, scenario_id))


def has_any(database: Database, profile_id: int) -> bool:
    """Tell whether any call was finished. Raises StoreError."""
    return bool(database.rows("SELECT 1 FROM calls WHERE profile_id = ? AND state = 'closed' LIMIT 1", profile_id))


def _attempt(row: Row) -> Attempt:
    result = CallResult(
        help=row[6],
        escalation=row[7],
        own_words=row[8],
        respect=row[9],
        score=row[10],
        passed=bool(row[11]),
        result=row[12],
        stars=row[13],
        critical=tuple(json.loads(row[14])),
        scorecard=row[15],
    )
    return Attempt(
        call_id=row[0],
        mode=Mode(row[1]),
        scenario_hash=row[2],
        started_utc=row[3],
        ended_utc=row[4],
        silence=Silence(row[5]),
        result=result,
    )

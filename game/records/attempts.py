"""Finished calls, looked back on. A retake is none of them: the first attempt stays the one that counts."""

import json
from typing import Final

from game.call.silence import Silence
from game.records.database import Database, Row
from game.records.exams import ExamsBegun
from game.records.model import Attempt, CallResult, LastCall, Mode, told_silence

_BEST: Final = """
    SELECT scenario_id, max(score) FROM calls
    WHERE profile_id = ?1 AND state = 'closed' AND again_of IS NULL AND (?2 IS NULL OR pack = ?2)
        AND (?3 OR mode <> 'exam')
    GROUP BY scenario_id
"""

# Of equal scores, one that was made with silences as in life stands for them all.
_BEST_HELD_HOW: Final = """
    SELECT scenario_id, mode, silence FROM (
        SELECT scenario_id, mode, silence, row_number() OVER (
            PARTITION BY scenario_id ORDER BY score DESC, mode = 'exam' AND silence <> 'x1', id
        ) AS place
        FROM calls
        WHERE profile_id = ?1 AND state = 'closed' AND again_of IS NULL AND (?2 IS NULL OR pack = ?2)
            AND (?3 OR mode <> 'exam')
    ) WHERE place = 1
"""

# An exam that was put aside has been seen: it counts as begun.
_EXAMS: Final = """
    SELECT scenario_id, count(*), sum(state = 'open') FROM calls
    WHERE profile_id = ? AND mode = 'exam' AND pack = ? GROUP BY scenario_id
"""

_RESULT: Final = "help, escalation, own_words, respect, score, passed, result, stars, critical, scorecard"
_RESULT_OF: Final = f"SELECT {_RESULT} FROM calls WHERE id = ? AND state = 'closed'"

_RESULTS: Final = f"""
    SELECT mode, {_RESULT} FROM calls
    WHERE profile_id = ? AND state = 'closed' AND again_of IS NULL
    ORDER BY id
"""

_ALL: Final = f"""
    SELECT id, mode, scenario_hash, started_utc, ended_utc, silence, {_RESULT}
    FROM calls
    WHERE profile_id = ?1 AND state = 'closed' AND again_of IS NULL AND (?2 IS NULL OR pack = ?2) AND scenario_id = ?3
    ORDER BY id
"""

_ANY: Final = "SELECT 1 FROM calls WHERE profile_id = ? AND state = 'closed' AND again_of IS NULL LIMIT 1"
_SEVERAL: Final = _ANY + " OFFSET 1"
_LATEST: Final = """
    SELECT scenario_id, scorecard
    FROM calls
    WHERE profile_id = ?1
        AND pack = ?2
        AND state = 'closed'
        AND again_of IS NULL
        AND (?3 OR mode <> 'exam')
    ORDER BY id DESC
    LIMIT 1
"""


def best_scores(database: Database, profile_id: int, pack: str | None, *, with_exams: bool) -> dict[str, int]:
    """Return the best score by scenario, of one pack or of all (None). Raises StoreError."""
    return dict(database.rows(_BEST, profile_id, pack, with_exams))


def exams_begun(database: Database, profile_id: int, pack: str) -> dict[str, ExamsBegun]:
    """Return how many exams were begun with each scenario of a pack, where there are any. Raises StoreError."""
    return {row[0]: ExamsBegun(row[1], row[2]) for row in database.rows(_EXAMS, profile_id, pack)}


def best_asides(database: Database, profile_id: int, pack: str | None, *, with_exams: bool) -> dict[str, str]:
    """Return what is to be said beside the best score, by scenario; nothing where that is "". Raises StoreError."""
    rows = database.rows(_BEST_HELD_HOW, profile_id, pack, with_exams)
    told = {row[0]: told_silence(Mode(row[1]), Silence(row[2])) for row in rows}
    return {scenario_id: aside for scenario_id, aside in told.items() if aside}


def list_all(database: Database, profile_id: int, scenario_id: str, pack: str | None) -> tuple[Attempt, ...]:
    """Return the finished calls with one scenario in the order they were begun. Raises StoreError."""
    return tuple(_attempt(row) for row in database.rows(_ALL, profile_id, pack, scenario_id))


def results(database: Database, profile_id: int) -> tuple[tuple[Mode, CallResult], ...]:
    """Return mode and result of every finished call in the order they were begun. Raises StoreError."""
    return tuple((Mode(row[0]), _result(row[1:])) for row in database.rows(_RESULTS, profile_id))


def has_any(database: Database, profile_id: int) -> bool:
    """Tell whether any call was finished. Raises StoreError."""
    return bool(database.rows(_ANY, profile_id))


def has_several(database: Database, profile_id: int) -> bool:
    """Tell whether more than one call was finished. Raises StoreError."""
    return bool(database.rows(_SEVERAL, profile_id))


def latest(database: Database, profile_id: int, pack: str, *, with_exams: bool) -> LastCall | None:
    """Return the call that was begun last of those finished, None where there is none. Raises StoreError."""
    rows = database.rows(_LATEST, profile_id, pack, with_exams)
    return LastCall(scenario_id=rows[0][0], scorecard=rows[0][1]) if rows else None


def result_of(database: Database, call_id: int) -> CallResult | None:
    """Return how a call was scored, None where it wasn't. Raises StoreError."""
    rows = database.rows(_RESULT_OF, call_id)
    return _result(rows[0]) if rows else None


def _result(columns: Row) -> CallResult:
    return CallResult(
        help=columns[0],
        escalation=columns[1],
        own_words=columns[2],
        respect=columns[3],
        score=columns[4],
        passed=bool(columns[5]),
        result=columns[6],
        stars=columns[7],
        critical=tuple(json.loads(columns[8])),
        scorecard=columns[9],
    )


def _attempt(row: Row) -> Attempt:
    return Attempt(
        call_id=row[0],
        mode=Mode(row[1]),
        scenario_hash=row[2],
        started_utc=row[3],
        ended_utc=row[4],
        silence=Silence(row[5]),
        result=_result(row[6:]),
    )

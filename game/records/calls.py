"""Calls and their inputs: how one is begun, what was said in it, how it ended."""

import json
from collections.abc import Sequence
from typing import Final

from game.call.silence import Silence
from game.records import inputs, promises
from game.records.database import Database, Row
from game.records.model import CallResult, CallStart, CallState, Mode, OpenCall, Promise
from game.records.sealing import SealKey
from game.records.troubles import StoreError, Trouble

_ADD_TEXT: Final = "INSERT INTO scenario_texts (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING"

_ADD_RUBRIC: Final = "INSERT INTO rubric_texts (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING"
_SEAL: Final = "UPDATE calls SET start_seal = ? WHERE id = ?"

_ADD_CALL: Final = """
    INSERT INTO calls (
        profile_id, scenario_id, scenario_hash, pack, persona_id, persona_version,
        rubric_hash, variant, seed, mode, first_line, required_lines, silence, again_of, again_from, started_utc
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

STARTS: Final = """
    SELECT calls.id, started_utc, profile_id, scenario_id, scenario_texts.text, pack, persona_id, persona_version,
        rubric_hash, variant, seed, mode, first_line, required_lines, silence, coalesce(rubric_texts.text, ''),
        again_of, again_from
    FROM calls JOIN scenario_texts ON scenario_texts.hash = scenario_hash
        LEFT JOIN rubric_texts ON rubric_texts.hash = rubric_hash
"""
_OPEN_CALLS: Final = STARTS + " WHERE profile_id = ? AND state = 'open' ORDER BY calls.id"

_CLOSE: Final = """
    UPDATE calls SET state = 'closed', ended_utc = ?, help = ?, escalation = ?, own_words = ?, respect = ?,
        score = ?, passed = ?, result = ?, stars = ?, critical = ?, scorecard = ?, end_seal = ?
    WHERE id = ? AND state = 'open'
"""

_DROP: Final = "UPDATE calls SET state = 'dropped', ended_utc = ?, end_seal = ? WHERE id = ? AND state = 'open'"


def add(
    database: Database, start: CallStart, started_utc: str, key: SealKey, *, done: Sequence[str] = ()
) -> tuple[int, str]:
    """Keep a new open call with its scenario's and its rubric's text, and what is `done` in it already, in one commit.

    Returns its id and its last seal. Raises StoreError.
    """
    # Here a slow disk is not felt; the log starts empty, and each turn of the call costs one sync.
    database.commit("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    values = (
        start.profile_id,
        start.scenario_id,
        start.scenario_hash,
        start.pack,
        start.persona_id,
        start.persona_version,
        start.rubric_hash,
        start.variant,
        start.seed,
        start.mode,
        start.first_line,
        json.dumps(start.required_lines, ensure_ascii=False),
        start.silence,
        start.again_of,
        start.again_from,
        started_utc,
    )
    with database.transaction() as write:
        write(_ADD_TEXT, start.scenario_hash, start.scenario_text)
        if start.rubric_text:
            write(_ADD_RUBRIC, start.rubric_hash, start.rubric_text)
        call_id = write(_ADD_CALL, *values).lastrowid or 0
        seal = key.begin(call_id, start, started_utc)
        write(_SEAL, seal, call_id)
        for turn, text in enumerate(done, 1):
            seal = key.turn(seal, turn, text)
            inputs.write_first(write, call_id, turn, text, seal)
    return call_id, seal


def list_open(database: Database, profile_id: int) -> tuple[OpenCall, ...]:
    """Return a profile's unfinished calls in the order they were begun. Raises StoreError."""
    rows = database.rows(_OPEN_CALLS, profile_id)
    return tuple(
        OpenCall(call_id=row[0], started_utc=row[1], start=start_from(row), inputs=inputs.list_all(database, row[0]))
        for row in rows
    )


def open_retakes(database: Database, call_id: int) -> tuple[int, ...]:
    """Return the ids of the unfinished retakes of a call. Raises StoreError."""
    return tuple(row[0] for row in database.rows("SELECT id FROM calls WHERE again_of = ? AND state = 'open'", call_id))


def state_of(database: Database, call_id: int) -> CallState | None:
    """Return where a call stands, None when there is no such call. Raises StoreError."""
    rows = database.rows("SELECT state FROM calls WHERE id = ?", call_id)
    return CallState(rows[0][0]) if rows else None


def close(  # noqa: PLR0917 - the columns of one row
    database: Database, call_id: int, result: CallResult, made: Sequence[Promise], ended_utc: str, end_seal: str
) -> None:
    """Keep an open call's result and the promises made on it, and end it, all in one commit. Raises StoreError."""
    values = (
        ended_utc,
        result.help,
        result.escalation,
        result.own_words,
        result.respect,
        result.score,
        int(result.passed),
        result.result,
        result.stars,
        json.dumps(result.critical, ensure_ascii=False),
        result.scorecard,
        end_seal,
    )
    with database.transaction() as write:
        if write(_CLOSE, *values, call_id).rowcount != 1:
            raise StoreError(Trouble.CALL_OVER, database.path)
        promises.add(write, call_id, made)


def drop(database: Database, call_id: int, ended_utc: str, end_seal: str) -> None:
    """Throw an open call away; it counts for nothing from now on. Raises StoreError."""
    if database.commit(_DROP, ended_utc, end_seal, call_id).rowcount != 1:
        raise StoreError(Trouble.CALL_OVER, database.path)


def start_from(row: Row) -> CallStart:
    """Return how a call began, from a row of STARTS."""
    return CallStart(
        profile_id=row[2],
        scenario_id=row[3],
        scenario_text=row[4],
        pack=row[5],
        persona_id=row[6],
        persona_version=row[7],
        rubric_hash=row[8],
        variant=row[9],
        seed=row[10],
        mode=Mode(row[11]),
        first_line=row[12],
        required_lines=tuple(json.loads(row[13])),
        silence=Silence(row[14]),
        rubric_text=row[15],
        again_of=row[16],
        again_from=row[17],
    )

"""An edit of a record is caught, or stands among what is said not to be covered."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from game.analysis.bots.policies import POLICIES
from game.call.silence import Silence
from game.installation import shipped_dir
from game.records.model import CallStart, CallState, Mode, Profile
from game.records.opening import open_to_read
from game.records.recording import begin_call
from game.records.sealing import SealKey
from game.records.store import Store
from game.records.verifying import NOT_COVERED, Verified, verify
from game.records.workplace import load_for_play
from game.records.written import CallRecord

LAMP = shipped_dir("scenarios") / "lamp_that_used_to_be_green.yaml"
PROMISING = shipped_dir("scenarios") / "i_need_level_two.yaml"
TURNS = 6
TABLES = ("calls", "inputs", "scenario_texts", "rubric_texts", "promises", "seal_key", "profiles")
SEALED_BEFORE_RETAKES = "fdbb25843d8f48d8100f08c94c8c682182efec3ec005a94b9a92fc3f9740f072"
"""What the version made that had no retakes."""
FREE = {("profiles", name) for name in ("id", "name", "name_key", "created_utc", "silence")}
"""Columns that are said not to be covered: names and settings of trainees."""
NAMELESS = {("seal_key", "id")}
"""Columns of which nothing is read: the table has one row."""


@pytest.fixture
def played(store: Store, profile: Profile) -> Store:
    """Play one exam to its end, with a promise on record, and begin another."""
    scenario, workplace = load_for_play(PROMISING)
    for seed, is_whole in ((1, True), (2, False)):
        recorded, random = begin_call(store, workplace, scenario, profile, seed=seed, mode=Mode.EXAM), Random(seed)
        policy = POLICIES["genuine"]
        while not recorded.call.is_over and (is_whole or len(recorded.call.turns) < TURNS):
            recorded.call.do(policy(recorded.call, random))
        if is_whole:
            recorded.finish()
    return store


def verified(store: Store) -> Verified:
    return verify(tuple(store.records()), store.seal_key())


def test_what_was_played_agrees(played: Store) -> None:
    told = verified(played)
    assert (told.calls, told.unsealed, told.disagreeing, told.unplayable) == (2, 0, (), ())


def columns(folder: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(folder / "firstline.db")) as store:
        return [(table, row[1]) for table in TABLES for row in store.execute(f"PRAGMA table_info({table})")]


def edit(folder: Path, sql: str, *values: object) -> int:
    with closing(sqlite3.connect(folder / "firstline.db", isolation_level=None)) as store:
        store.execute("PRAGMA ignore_check_constraints = ON")
        return store.execute(sql, values).rowcount


def changed_in_the_first_row(folder: Path, table: str, column: str) -> int:
    """Give a field another value of its type."""
    first = {"inputs": "call_id = 1 AND turn = 1", "promises": "call_id = 1 AND number = 1"}
    where = first.get(table, f"rowid = (SELECT min(rowid) FROM {table})")
    with closing(sqlite3.connect(folder / "firstline.db")) as store:
        (value,) = store.execute(f"SELECT {column} FROM {table} WHERE {where}").fetchone()
    if column == "passed":
        return edit(folder, "UPDATE calls SET passed = 1 - passed WHERE id = 1")
    if value is None:
        return edit(folder, f"UPDATE {table} SET {column} = 1 WHERE {where}")
    other = value + 70 if isinstance(value, int) else value + (b"x" if isinstance(value, bytes) else "x")
    return edit(folder, f"UPDATE {table} SET {column} = ? WHERE {where}", other)


def test_every_field_that_is_edited_is_caught_or_listed(
    played: Store, folder: Path, opened: Callable[..., Store]
) -> None:
    played.close()
    before = (folder / "firstline.db").read_bytes()
    missed = set()
    for table, column in columns(folder):
        assert changed_in_the_first_row(folder, table, column) == 1
        with opened() as store:
            if not verified(store).disagreeing:
                missed.add((table, column))
        (folder / "firstline.db").write_bytes(before)
    assert missed == FREE | NAMELESS
    assert any("names and settings of trainees" in each for each in NOT_COVERED)


def test_a_seal_from_before_there_were_retakes_still_fits() -> None:
    start = CallStart(
        profile_id=1,
        scenario_id="lamp",
        scenario_text="firstline: 1\n",
        pack="shipped",
        persona_id="anxious",
        persona_version="1",
        rubric_hash="ab" * 32,
        variant="",
        seed=7,
        mode=Mode.EXAM,
        first_line="Hello.",
        required_lines=("Recorded.",),
        silence=Silence.DOUBLE,
        rubric_text="rubric: 1\n",
    )
    assert SealKey(b"k" * 32, 1).begin(1, start, "2030-01-02T00:00:00+00:00") == SEALED_BEFORE_RETAKES


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM inputs WHERE call_id = 1 AND turn = (SELECT max(turn) FROM inputs WHERE call_id = 1)",
        "DELETE FROM inputs WHERE call_id = 2 AND turn = 1",
        f"UPDATE inputs SET turn = turn + 1 WHERE call_id = 2 AND turn = {TURNS - 1}",
        "UPDATE calls SET start_seal = '', end_seal = '' WHERE id = 1",
        "UPDATE calls SET profile_id = 2 WHERE id = 1",
        "UPDATE calls SET state = 'dropped' WHERE id = 2",
    ],
)
def test_what_is_taken_out_put_elsewhere_or_unsealed_is_caught(
    played: Store, folder: Path, opened: Callable[..., Store], sql: str
) -> None:
    played.add_profile("Bára")
    played.close()
    assert edit(folder, sql) == 1
    with opened() as store:
        assert len(verified(store).disagreeing) == 1


@pytest.mark.parametrize(
    ("sql", "listed"),
    [
        ("DELETE FROM calls WHERE id = 2", "taken out of the store whole"),
        (f"DELETE FROM inputs WHERE call_id = 2 AND turn >= {TURNS - 2}", "last inputs of a call"),
    ],
)
def test_what_can_not_be_caught_is_listed(
    played: Store, folder: Path, opened: Callable[..., Store], sql: str, listed: str
) -> None:
    played.close()
    assert edit(folder, sql)
    with opened() as store:
        assert verified(store).disagreeing == ()
    assert any(listed in each for each in NOT_COVERED)


def test_a_caller_that_reacts_otherwise_by_now_is_no_disagreement(
    store: Store, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario, workplace = load_for_play(LAMP)
    begin_call(store, workplace, scenario, profile, seed=1, mode=Mode.EXAM)
    from dataclasses import replace

    from game.callers import cast

    changed = {name: replace(persona, version=persona.version + 1) for name, persona in cast.PERSONAS.items()}
    monkeypatch.setattr(cast, "PERSONAS", changed)
    told = verified(store)
    assert told.disagreeing == ()
    assert [remark.what for remark in told.unplayable] == ["Its caller reacts otherwise by now."]


def test_a_call_that_is_played_meanwhile_is_read_as_of_one_moment(played: Store, folder: Path) -> None:
    with open_to_read(folder) as beside:
        records = beside.records()
        next(records)
        going_on = played.resume(2)
        going_on.append("hangup")
        going_on.drop()
        (second,) = records
        assert isinstance(second, CallRecord)
        assert (second.state, len(second.inputs), second.end_seal) == (CallState.OPEN, TURNS - 1, "")
        assert [record.state for record in beside.records()] == [CallState.CLOSED, CallState.DROPPED]  # type: ignore[union-attr]

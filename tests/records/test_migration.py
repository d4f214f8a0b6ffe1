"""A store of an older Firstline is brought up to date, and nothing in it is lost or changed."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from game.call.silence import Silence
from game.records.model import Profile
from game.records.schema import MIGRATIONS
from game.records.store import Store

BEFORE_SILENCE = 2
HASH = "ab" * 32
PROFILE = "INSERT INTO profiles (id, name, name_key, created_utc) VALUES (1, 'Ana', 'ana', '2030-01-01T00:00:00+00:00')"
CALL = """
    INSERT INTO calls (id, profile_id, scenario_id, scenario_hash, pack, persona_id, persona_version,
        rubric_hash, variant, seed, mode, first_line, started_utc)
    VALUES (?, 1, 'lamp', ?, 'pomezi', 'anxious', '1', '', '', 7, ?, 'Hello.', '2030-01-02T00:00:00+00:00')
"""
CLOSE = """
    UPDATE calls SET state = 'closed', ended_utc = '2030-01-02T00:09:00+00:00', help = 90, escalation = 80,
        own_words = 70, respect = 60, score = 77, passed = 1, result = 'solved', stars = 4, critical = '[]',
        scorecard = '{}'
    WHERE id = ?
"""


@pytest.fixture
def old(folder: Path) -> Path:
    """Make a store as it was before silence could be set: a finished exam, and waiting calls of both modes."""
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(folder / "firstline.db", isolation_level=None)) as store:
        for migration in MIGRATIONS[:BEFORE_SILENCE]:
            for statement in migration:
                store.execute(statement)
        store.execute(f"PRAGMA user_version = {BEFORE_SILENCE}")
        store.execute(PROFILE)
        store.execute("INSERT INTO scenario_texts VALUES (?, 'firstline: 1')", (HASH,))
        for call_id, mode in enumerate(("exam", "exam", "guided", "guided"), 1):
            store.execute(CALL, (call_id, HASH, mode))
            store.execute("INSERT INTO inputs VALUES (?, 1, 'opening.1')", (call_id,))
        store.execute("INSERT INTO inputs VALUES (4, 2, 'wait:12')")
        store.execute(CLOSE, (1,))
    return folder


@pytest.fixture
def brought_up(old: Path, opened: Callable[..., Store]) -> Store:
    return opened()


def test_profiles_calls_inputs_and_scores_are_all_still_there(brought_up: Store) -> None:
    ana = Profile(1, "Ana", "2030-01-01T00:00:00+00:00")
    assert (brought_up.profiles(), brought_up.best_scores(ana)) == ((ana,), {"lamp": 77})
    (attempt,) = brought_up.attempts(ana, "lamp")
    result = attempt.result
    assert (result.help, result.escalation, result.own_words, result.respect, result.stars) == (90, 80, 70, 60, 4)
    assert [call.inputs for call in brought_up.open_calls(ana)] == [
        *(("opening.1",), ("opening.1",)),
        ("opening.1", "wait:12"),
    ]
    assert {(call.start.first_line, call.start.required_lines) for call in brought_up.open_calls(ana)} == {
        ("Hello.", ())
    }


def test_what_was_played_before_keeps_the_silence_it_was_played_under(brought_up: Store) -> None:
    (ana,) = brought_up.profiles()
    assert ana.silence is Silence.AS_IN_LIFE
    waiting = [(call.start.mode, call.start.silence) for call in brought_up.open_calls(ana)]
    assert waiting == [("exam", Silence.AS_IN_LIFE), ("guided", Silence.OFF), ("guided", Silence.AS_IN_LIFE)]
    (attempt,) = brought_up.attempts(ana, "lamp")
    assert (attempt.silence, attempt.aside) == (Silence.AS_IN_LIFE, "")


def test_what_is_new_can_be_kept_at_once(brought_up: Store, opened: Callable[..., Store]) -> None:
    (ana,) = brought_up.profiles()
    brought_up.set_silence(ana, Silence.DOUBLE)
    brought_up.close()
    assert opened().profiles()[0].silence is Silence.DOUBLE

import sqlite3
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import sleep

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.records.journal import CallJournal
from game.records.model import CallResult, CallStart, Profile
from game.records.store import Store
from game.records.troubles import StoreError, Trouble

Child = Callable[[str], subprocess.Popen[str]]
Kept = Callable[[], tuple[str, ...]]


def count_commits(folder: Path) -> int:
    """Count the commits in the write-ahead log by its frames (sqlite.org/fileformat2.html#walformat)."""
    log = (folder / "firstline.db-wal").read_bytes()
    page_size, salt = struct.unpack_from(">8xI4x8s", log)
    frames = range(32, len(log), 24 + page_size)
    headers = [struct.unpack_from(">4xI8s", log, offset) for offset in frames]
    return sum(1 for pages, frame_salt in headers if pages and frame_salt == salt)


def test_an_input_costs_exactly_one_commit(folder: Path, journal: CallJournal) -> None:
    before = count_commits(folder)
    for turn in range(10):
        journal.append(f"opening.{turn}")
    assert count_commits(folder) == before + 10


def test_the_log_does_not_grow_from_call_to_call(
    folder: Path, store: Store, call_start: Callable[..., CallStart]
) -> None:
    sizes = []
    for _ in range(8):
        journal = store.open_call(call_start())
        for turn in range(20):
            journal.append(f"opening.{turn}")
        journal.drop()
        sizes.append((folder / "firstline.db-wal").stat().st_size)
    # A page may be split in one call and not in another; without emptying, the eighth would be eight times the first.
    assert max(sizes) < 2 * sizes[0]


def test_an_input_is_one_statement(
    opened: Callable[..., Store], watched: type[sqlite3.Connection], call_start: Callable[..., CallStart], store: Store
) -> None:
    store.close()
    journal = opened(factory=watched).open_call(call_start())
    statements: list[str] = []
    watched.made[0].set_trace_callback(statements.append)  # type: ignore[attr-defined]
    journal.append("opening.1")
    assert [statement.split()[:3] for statement in statements] == [["INSERT", "INTO", "inputs"]]


@pytest.mark.parametrize(("pragma", "wanted"), [("journal_mode", "wal"), ("synchronous", 2), ("fullfsync", 1)])
def test_a_commit_reaches_the_disk(
    opened: Callable[..., Store], watched: type[sqlite3.Connection], pragma: str, wanted: object
) -> None:
    opened(factory=watched)
    (connection,) = watched.made  # type: ignore[attr-defined]
    assert connection.execute(f"PRAGMA {pragma}").fetchone() == (wanted,)


def test_every_input_that_a_killed_window_printed_is_there(
    opened: Callable[..., Store], store: Store, profile: Profile, journal: CallJournal, child: Child
) -> None:
    store.close()
    random = Random(2)
    turns = 0
    for _ in range(30):
        window = child("appending")
        printed = [window.stdout.readline()]  # type: ignore[union-attr]
        sleep(random.uniform(0, 0.01))
        window.kill()
        # Not by `communicate`, which misses what the first reading has taken into its buffer.
        printed += window.stdout.read().splitlines()  # type: ignore[union-attr]
        window.wait()
        with opened() as again:
            inputs = again.open_calls(profile)[0].inputs
        shown = int(printed[-1].removeprefix("opening."))
        # One input may be durable without its line: killed between the commit and the print.
        assert turns < shown <= len(inputs) <= shown + 1
        turns = len(inputs)
    assert inputs == tuple(f"opening.{turn}" for turn in range(1, turns + 1))


class Flaky(sqlite3.Connection):
    """A connection whose answers get lost: `fates`, one for each input or end of a call, say how."""

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]
        self.fates: list[str] = []
        self.is_deaf = False

    def execute(self, sql: str, *values: object) -> sqlite3.Cursor:  # type: ignore[override]
        if sql.startswith("SELECT input") and self.is_deaf:
            raise sqlite3.OperationalError("no answer")
        if ("INSERT INTO inputs" not in sql and sql != "COMMIT") or not self.fates:
            return super().execute(sql, *values)
        fate = self.fates.pop(0)
        self.is_deaf = "deaf" in fate
        if "lost" in fate:
            raise sqlite3.OperationalError("nothing was written")
        cursor = super().execute(sql, *values)
        if "unanswered" in fate:
            raise sqlite3.OperationalError("written, but nobody knows")
        return cursor


@pytest.fixture
def flaky(
    opened: Callable[..., Store], store: Store, call_start: Callable[..., CallStart], profile: Profile
) -> Callable[[], tuple[Flaky, CallJournal, Kept]]:
    """Begin a call over a flaky connection."""
    store.close()
    made: list[Flaky] = []

    def factory(*args: object, **options: object) -> Flaky:
        made.append(Flaky(*args, **options))
        return made[-1]

    again = opened(factory=factory)

    def begin() -> tuple[Flaky, CallJournal, Kept]:
        journal = again.open_call(call_start())
        return made[0], journal, lambda: again.open_calls(profile)[-1].inputs

    return begin


FATES = st.sampled_from(["fine", "lost", "lost deaf", "unanswered", "unanswered deaf"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(steps=st.lists(st.tuples(st.sampled_from("ab"), FATES), max_size=8))
def test_what_is_kept_is_what_was_accepted_whatever_answers_get_lost(
    flaky: Callable[[], tuple[Flaky, CallJournal, Kept]], steps: list[tuple[str, str]]
) -> None:
    connection, journal, kept = flaky()
    accepted = []
    for text, fate in [*steps, ("end", "fine")]:
        connection.fates = [fate]
        try:
            journal.append(text)
        except StoreError:
            continue
        accepted.append(text)
    assert kept() == tuple(accepted)


def test_an_input_that_surely_was_not_written_is_refused_as_such(
    flaky: Callable[[], tuple[Flaky, CallJournal, Kept]],
) -> None:
    connection, journal, kept = flaky()
    connection.fates = ["lost"]
    with pytest.raises(StoreError) as refusal:
        journal.append("opening.1")
    assert (refusal.value.trouble, journal.turns, kept()) == (Trouble.FAILED, 0, ())


def test_an_input_that_was_written_counts_though_the_answer_got_lost(
    flaky: Callable[[], tuple[Flaky, CallJournal, Kept]],
) -> None:
    connection, journal, kept = flaky()
    connection.fates = ["unanswered"]
    journal.append("opening.1")
    assert (journal.turns, kept()) == (1, ("opening.1",))


def test_a_call_whose_end_was_written_has_ended_though_the_answer_got_lost(
    flaky: Callable[[], tuple[Flaky, CallJournal, Kept]], call_result: Callable[..., CallResult]
) -> None:
    connection, journal, _ = flaky()
    connection.fates = ["unanswered"]
    journal.close(call_result())
    with pytest.raises(StoreError) as refusal:
        journal.append("late")
    assert refusal.value.trouble is Trouble.CALL_OVER


def test_a_call_whose_end_was_not_written_goes_on(
    flaky: Callable[[], tuple[Flaky, CallJournal, Kept]], call_result: Callable[..., CallResult]
) -> None:
    connection, journal, kept = flaky()
    connection.fates = ["lost"]
    with pytest.raises(StoreError):
        journal.close(call_result())
    journal.append("opening.1")
    assert kept() == ("opening.1",)

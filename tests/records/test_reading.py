"""The records can be read without a window, and nothing of them changes by it."""

import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from game.call.silence import Silence
from game.records.journal import CallJournal
from game.records.model import Profile
from game.records.opening import open_to_read
from game.records.schema import MIGRATIONS
from game.records.store import Access, Store
from game.records.troubles import StoreError, Trouble
from tests.records.test_read_only_folder import locked_folder

__all__ = ["locked_folder"]


@pytest.fixture
def old_store(folder: Path) -> Callable[[int], Path]:
    """Make a store as it was at a version."""

    def make(version: int) -> Path:
        folder.mkdir()
        with closing(sqlite3.connect(folder / "firstline.db", isolation_level=None)) as store:
            for statement in (each for migration in MIGRATIONS[:version] for each in migration):
                store.execute(statement)
            store.execute(f"PRAGMA user_version = {version}")
        return folder / "firstline.db"

    return make


def test_where_there_are_no_records_none_are_made(folder: Path) -> None:
    with open_to_read(folder) as store:
        assert (store.access, store.hindrance, store.profiles()) == (Access.NONE, Trouble.NO_RECORDS, ())
        assert str(folder) in store.notice
    assert not folder.exists()


def test_a_folder_without_a_store_stays_as_it_is(folder: Path) -> None:
    folder.mkdir()
    open_to_read(folder).close()
    assert list(folder.iterdir()) == []


def test_a_store_that_no_window_uses_is_read_and_stays_the_same(
    folder: Path, store: Store, profile: Profile, journal: CallJournal
) -> None:
    journal.append("opening.1")
    store.close()
    before = (folder / "firstline.db").read_bytes()
    with open_to_read(folder) as reading:
        (made,) = reading.choices_made("lamp", "pomezi")
        assert (made.trainee, made.inputs) == (profile.id, ("opening.1",))
    assert (folder / "firstline.db").read_bytes() == before


def test_a_window_that_plays_keeps_its_right_to_write(store: Store, journal: CallJournal, folder: Path) -> None:
    with open_to_read(folder) as reading:
        journal.append("opening.1")
        assert reading.choices_made("lamp", "pomezi")[0].inputs == ("opening.1",)
    journal.append("opening.2")
    assert store.access is Access.WRITE


def test_a_window_can_be_opened_while_the_records_are_read(
    store: Store, folder: Path, child: Callable[[str], subprocess.Popen[str]]
) -> None:
    store.close()
    with open_to_read(folder):
        window = child("window")
        assert window.stdout.readline().strip() == "write"  # type: ignore[union-attr]


def test_nothing_can_be_written(store: Store, profile: Profile, folder: Path) -> None:
    with open_to_read(folder) as reading, pytest.raises(StoreError) as refusal:
        reading.set_silence(profile, Silence.OFF)
    assert refusal.value.trouble is Trouble.TO_READ


def test_records_in_a_read_only_folder_are_read(locked_folder: Path) -> None:
    with open_to_read(locked_folder) as reading:
        assert reading.choices_made("lamp", "pomezi")[0].inputs == ("opening.1",)


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_an_older_store_is_left_as_it_is(version: int, folder: Path, old_store: Callable[[int], Path]) -> None:
    path = old_store(version)
    before = path.read_bytes()
    with open_to_read(folder) as reading:
        assert (reading.access, reading.hindrance) == (Access.NONE, Trouble.OLDER_UNWRITABLE)
    assert path.read_bytes() == before


def test_another_programs_file_is_refused(folder: Path) -> None:
    folder.mkdir()
    (folder / "firstline.db").write_text("a shopping list, long enough to be no database", encoding="utf-8")
    with pytest.raises(StoreError) as refusal:
        open_to_read(folder)
    assert refusal.value.trouble is Trouble.NOT_A_STORE

"""Folders that can't be written, made in two ways.

A directory in the place of a file makes SQLite answer CANTOPEN for everybody, on every system. True permissions
bind ordinary users only, so a test run by root takes an ordinary user's rights for as long as it lasts.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.records.journal import CallJournal
from game.records.model import Mode, Profile
from game.records.opening import open_store
from game.records.store import Access, Store
from game.records.troubles import StoreError, Trouble
from tests.records.rights import ordinary_rights

Open = Callable[..., Store]


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Give a folder that every user can reach, which pytest's own are not."""
    folder = Path(tempfile.mkdtemp(prefix="firstline-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def locked_folder(folder: Path, store: Store, profile: Profile, journal: CallJournal) -> Path:
    """Give a folder with a store in it, in which SQLite can create nothing that it needs for writing."""
    journal.append("opening.1")
    store.close()
    (folder / "lock.db").unlink()
    for name in ("lock.db", "firstline.db-shm", "firstline.db-wal"):
        (folder / name).mkdir()
    return folder


def test_a_store_in_a_read_only_folder_can_be_read(locked_folder: Path, profile: Profile, opened: Open) -> None:
    reading = opened()
    assert (reading.access, reading.hindrance) == (Access.READ, Trouble.UNWRITABLE)
    assert reading.open_calls(profile)[0].inputs == ("opening.1",)


def test_a_store_in_a_read_only_folder_records_nothing(locked_folder: Path, opened: Open) -> None:
    with pytest.raises(StoreError) as refusal:
        opened().add_profile("Bára")
    assert refusal.value.trouble is Trouble.UNWRITABLE


def test_a_lock_without_a_log_is_given_back(locked_folder: Path, opened: Open) -> None:
    (locked_folder / "lock.db").rmdir()
    assert opened().hindrance is Trouble.UNWRITABLE
    assert opened().hindrance is Trouble.UNWRITABLE


def test_without_a_store_there_is_nothing_to_read(folder: Path, opened: Open) -> None:
    (folder / "lock.db").mkdir(parents=True)
    store = opened()
    assert (store.access, store.hindrance, store.profiles()) == (Access.NONE, Trouble.UNWRITABLE, ())
    assert str(folder) in store.notice


def test_a_folder_that_cannot_be_made_leaves_practice_unrecorded(tmp_path: Path, opened: Open) -> None:
    (tmp_path / "Firstline").write_text("a file in the way", encoding="utf-8")
    store = opened()
    assert (store.access, store.hindrance) == (Access.NONE, Trouble.UNWRITABLE)
    store.open_unrecorded(Mode.GUIDED).append("opening.1")


def test_an_older_store_that_cannot_be_brought_up_to_date_is_not_read(folder: Path, opened: Open) -> None:
    (folder / "lock.db").mkdir(parents=True)
    (folder / "firstline.db").touch()
    assert opened().access is Access.NONE


@pytest.mark.skipif(os.name != "posix", reason="permissions of folders bind on POSIX only")
def test_permissions_that_forbid_writing_leave_the_store_readable(open_folder: Path) -> None:
    with open_store(open_folder, pytest.fail) as store:
        assert store.access is Access.WRITE
    open_folder.chmod(0o555)
    with ordinary_rights(), open_store(open_folder, pytest.fail) as store:
        assert (store.access, store.hindrance, store.profiles()) == (Access.READ, Trouble.UNWRITABLE, ())


@pytest.mark.skipif(os.name != "posix", reason="permissions of folders bind on POSIX only")
def test_permissions_that_forbid_making_the_folder_leave_nothing_to_read(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with ordinary_rights(), open_store(open_folder / "Firstline", pytest.fail) as store:
        assert (store.access, store.hindrance) == (Access.NONE, Trouble.UNWRITABLE)

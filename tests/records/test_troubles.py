import os
import shutil
import sqlite3
import string
import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.records.journal import CallJournal
from game.records.model import CallResult, CallStart, Profile
from game.records.opening import open_store
from game.records.profiles import ProfileNameError
from game.records.store import Store
from game.records.troubles import StoreError, Trouble, explain

Open = Callable[..., Store]


def refused(opened: Open) -> Trouble:
    with pytest.raises(StoreError) as refusal:
        opened()
    return refusal.value.trouble


@pytest.fixture
def full_disk(
    opened: Open, store: Store, profile: Profile, watched: type[sqlite3.Connection]
) -> tuple[Store, Callable[[int], None]]:
    """Give a store and a way to say how many pages its disk has."""
    store.close()
    small = opened(factory=watched)
    (connection,) = watched.made  # type: ignore[attr-defined]
    return small, lambda pages: connection.execute(f"PRAGMA max_page_count = {pages}").fetchall() and None


def test_a_full_disk_refuses_the_input_and_takes_it_later(
    full_disk: tuple[Store, Callable[[int], None]], profile: Profile, call_start: Callable[..., CallStart]
) -> None:
    store, limit_pages = full_disk
    journal = store.open_call(call_start())
    journal.append("small")
    limit_pages(1)
    with pytest.raises(StoreError) as refusal:
        journal.append("x" * 10_000)
    assert refusal.value.trouble is Trouble.FULL
    assert store.open_calls(profile)[0].inputs == ("small",)
    limit_pages(1_000_000)
    journal.append("x" * 10_000)
    assert store.open_calls(profile)[0].inputs == ("small", "x" * 10_000)


def test_a_full_disk_begins_no_call(
    full_disk: tuple[Store, Callable[[int], None]], profile: Profile, call_start: Callable[..., CallStart]
) -> None:
    store, limit_pages = full_disk
    limit_pages(1)
    with pytest.raises(StoreError) as refusal:
        store.open_call(call_start(scenario_text="x" * 10_000))
    assert (refusal.value.trouble, store.open_calls(profile)) == (Trouble.FULL, ())
    store.add_profile("Bára")


def test_a_full_disk_leaves_the_call_open_until_its_result_fits(
    full_disk: tuple[Store, Callable[[int], None]],
    profile: Profile,
    call_start: Callable[..., CallStart],
    call_result: Callable[..., CallResult],
) -> None:
    store, limit_pages = full_disk
    journal = store.open_call(call_start())
    limit_pages(1)
    with pytest.raises(StoreError):
        journal.close(call_result(scorecard="x" * 10_000))
    limit_pages(1_000_000)
    journal.close(call_result(scorecard="x" * 10_000))
    assert store.best_scores(profile) == {"lamp": 86}


@pytest.mark.skipif(os.name != "posix", reason="only POSIX limits the size of files")
def test_a_write_that_breaks_off_in_the_middle_is_kept_once_in_the_end(
    opened: Open,
    store: Store,
    profile: Profile,
    journal: CallJournal,
    child: Callable[[str], subprocess.Popen[str]],
) -> None:
    store.close()
    output, _ = child("short_of_disk").communicate()
    assert output.split() == ["DISK_FAILED"]
    assert opened().open_calls(profile)[0].inputs == ("before", "refused")


def test_a_store_locked_by_another_program_takes_the_input_later(
    folder: Path, journal: CallJournal, kept: Callable[[], tuple[str, ...]]
) -> None:
    with closing(sqlite3.connect(folder / "firstline.db", isolation_level=None)) as viewer:
        viewer.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as refusal:
            journal.append("opening.1")
    assert refusal.value.trouble is Trouble.BUSY
    journal.append("opening.1")
    assert kept() == ("opening.1",)


def test_what_was_refused_leaves_no_lock_behind(folder: Path, store: Store, profile: Profile) -> None:
    with pytest.raises(ProfileNameError):
        store.add_profile(profile.name)
    with closing(sqlite3.connect(folder / "firstline.db", isolation_level=None, timeout=0)) as viewer:
        assert viewer.execute("BEGIN IMMEDIATE").fetchall() == []


def test_a_newer_store_is_refused_and_left_as_it_was(folder: Path, opened: Open, store: Store) -> None:
    store.close()
    with closing(sqlite3.connect(folder / "firstline.db")) as newer:
        newer.execute("PRAGMA user_version = 99")
    before = (folder / "firstline.db").read_bytes()
    assert refused(opened) is Trouble.NEWER
    assert (folder / "firstline.db").read_bytes() == before


def test_a_file_that_is_no_database_is_refused_and_left_as_it_was(folder: Path, opened: Open) -> None:
    folder.mkdir()
    (folder / "firstline.db").write_bytes(b"holiday pictures" * 1000)
    assert refused(opened) is Trouble.NOT_A_STORE
    assert (folder / "firstline.db").read_bytes() == b"holiday pictures" * 1000


def test_another_programs_database_is_refused_and_left_as_it_was(folder: Path, opened: Open) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "firstline.db")) as foreign:
        foreign.execute("CREATE TABLE recipes (name TEXT)")
    before = (folder / "firstline.db").read_bytes()
    assert refused(opened) is Trouble.NOT_A_STORE
    assert (folder / "firstline.db").read_bytes() == before


def test_a_damaged_page_is_told_as_damage(folder: Path, opened: Open, store: Store, journal: CallJournal) -> None:
    journal.append("opening.1")
    store.close()
    path = folder / "firstline.db"
    header, rest = path.read_bytes()[:4096], path.read_bytes()[4096:]
    path.write_bytes(header + b"\xff" * len(rest))
    with pytest.raises(StoreError) as refusal:
        opened().profiles()
    assert refusal.value.trouble is Trouble.DAMAGED


def test_a_missing_turn_is_told_as_damage(folder: Path, store: Store, profile: Profile, journal: CallJournal) -> None:
    for turn in range(3):
        journal.append(str(turn))
    with closing(sqlite3.connect(folder / "firstline.db", isolation_level=None)) as tampering:
        tampering.execute("DELETE FROM inputs WHERE turn = 2")
    with pytest.raises(StoreError) as refusal:
        store.open_calls(profile)
    assert refusal.value.trouble is Trouble.DAMAGED


def test_a_refused_store_leaves_the_lock_free(folder: Path, opened: Open) -> None:
    folder.mkdir()
    (folder / "firstline.db").write_bytes(b"holiday pictures" * 1000)
    refused(opened)
    (folder / "firstline.db").unlink()
    assert opened().access == "write"


def test_an_input_that_is_no_text_is_refused_alone(journal: CallJournal, kept: Callable[[], tuple[str, ...]]) -> None:
    with pytest.raises(StoreError) as refusal:
        journal.append("\udcff")
    assert refusal.value.trouble is Trouble.REFUSED
    journal.append("opening.1")
    assert kept() == ("opening.1",)


@pytest.mark.parametrize("name", ["50 % #1", "žluť & co", "a;b=c"])
def test_a_folder_with_any_characters_in_its_name_will_do(tmp_path: Path, name: str) -> None:
    with open_store(tmp_path / name, lambda: datetime(2031, 5, 6, tzinfo=UTC)) as store:
        store.add_profile("Ana")
    assert (tmp_path / name / "firstline.db").is_file()


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_a_message_of_its_own(trouble: Trouble) -> None:
    fields = {field for _, field, _, _ in string.Formatter().parse(trouble.value) if field}
    assert fields <= {"path", "folder", "detail"}
    message = str(StoreError(trouble, Path("records") / "firstline.db", "3.30"))
    assert message.endswith(".")
    assert "{" not in message


def test_a_disk_error_on_a_full_disk_is_told_as_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    assert explain(error, tmp_path / "firstline.db").trouble is Trouble.DISK_FAILED
    full = shutil.disk_usage(tmp_path)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: full)
    assert explain(error, tmp_path / "firstline.db").trouble is Trouble.FULL

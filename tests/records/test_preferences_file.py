"""The file of preferences: kept for each, taken over by the first; whatever stands in it, the game starts."""

import errno
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.preferences import Preferences
from game.records.preferences_file import FILE_NAME, PreferencesFile
from game.records.preferences_reading import Kept, read_kept, written
from tests.records.rights import ordinary_rights

OTHERWISE = Preferences(
    text_scale=1.75,
    typeface="DejaVu Serif",
    typeface_files=("/fonts/a.ttf", "", "", ""),
    typeface_fit=0.9,
    line_spacing=1.25,
    shift="day",
    contrast="high",
    palette="safe",
    is_still=True,
    is_full_screen=True,
    text_pace="at_once",
    language="cs",
    speech="aloud",
    has_captions=False,
    asks_first=False,
    keeps_supports=True,
    volume=0,
    voice_volume=100,
    line_volume=5,
    keys_volume=10,
    room_volume=15,
    keys=(("hold", "j"),),
    buttons=(("hold", "y"), ("look_up", "x")),
    has_had_first_minute=True,
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def file_of(folder: Path, **entry: Any) -> Path:
    """Write a file in which somebody, the latest, has kept this."""
    path = folder / FILE_NAME
    path.write_text(json.dumps({"settings": 1, "latest": "1", "kept_for": {"1": entry}}), encoding="utf-8")
    return path


# Kept and found again


def test_every_preference_is_there_after_a_restart(tmp_path: Path) -> None:
    assert all(a != b for a, b in zip(OTHERWISE, Preferences(), strict=True))
    PreferencesFile(tmp_path).change(**OTHERWISE._asdict())
    again = PreferencesFile(tmp_path)
    assert (again.now, again.notice, again.trouble) == (OTHERWISE, "", "")


def test_where_nothing_was_changed_no_file_is_made(tmp_path: Path) -> None:
    keeper = PreferencesFile(tmp_path / "home")
    keeper.belong_to("")
    keeper.belong_to("1")
    assert not (tmp_path / "home").exists()


def test_undo_outlasts_a_restart_too(tmp_path: Path) -> None:
    keeper = PreferencesFile(tmp_path)
    keeper.change(volume=10)
    keeper.undo()
    assert PreferencesFile(tmp_path).now == Preferences()


def test_the_first_on_the_line_takes_over_what_nobody_had_set(tmp_path: Path) -> None:
    keeper = PreferencesFile(tmp_path)
    keeper.change(text_scale=1.5)
    keeper.belong_to("1")
    assert keeper.now.text_scale == 1.5
    keeper.belong_to("2")
    assert keeper.now == Preferences()


def test_everybody_has_their_own_and_the_latest_begins(tmp_path: Path) -> None:
    keeper = PreferencesFile(tmp_path)
    keeper.belong_to("1")
    keeper.change(text_scale=1.5)
    keeper.belong_to("2")
    keeper.change(volume=5)
    again = PreferencesFile(tmp_path)
    assert again.now == Preferences(volume=5)
    again.belong_to("1")
    assert again.now == Preferences(text_scale=1.5)
    assert PreferencesFile(tmp_path).now == again.now


def test_one_person_cannot_take_back_what_another_changed(tmp_path: Path) -> None:
    keeper = PreferencesFile(tmp_path)
    keeper.belong_to("1")
    keeper.change(text_scale=1.5)
    keeper.belong_to("2")
    assert not keeper.can_undo


def test_two_windows_keep_for_two_people_beside_each_other(tmp_path: Path) -> None:
    first, second = PreferencesFile(tmp_path), PreferencesFile(tmp_path)
    first.belong_to("1")
    second.belong_to("2")
    first.change(volume=10)
    second.change(volume=20)
    first.change(text_scale=2.0)
    kept = read_kept((tmp_path / FILE_NAME).read_bytes())
    assert kept.entries == {"1": Preferences(volume=10, text_scale=2.0), "2": Preferences(volume=20)}


# Damaged and strange files


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("text_scale", wrong) for wrong in (0.5, 7, "1.5", True, None, [1.5], float("nan"), 10**400)),
        *(("volume", wrong) for wrong in (-1, 101, 50.5, "50", True)),
        *(("shift", wrong) for wrong in ("dusk", "", 1, None)),
        *(("is_still", wrong) for wrong in (1, "true", None)),
        *(("typeface", wrong) for wrong in (7, "x" * 10_000, None)),
        *(("typeface_files", wrong) for wrong in ("a.ttf", [1], [["a"]], None)),
        *(("keys", wrong) for wrong in (["a"], [["a"]], [["a", 1]], [["a", "b", "c"]], {"a": "b"})),
        ("colour_of_the_cat", "black"),
    ],
)
def test_what_is_wrong_is_as_at_first_and_named_and_the_rest_holds(tmp_path: Path, name: str, value: object) -> None:
    file_of(tmp_path, line_spacing=1.5, **{name: value})
    keeper = PreferencesFile(tmp_path)
    assert keeper.now == Preferences(line_spacing=1.5)
    assert f"`{name}`" in keeper.notice


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe\x00", b"[]", b"7", b"[" * 100_000, b" " * 1_000_001])
def test_a_file_that_is_none_gives_what_holds_at_first(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(data)
    keeper = PreferencesFile(tmp_path)
    assert keeper.now == Preferences()
    assert "is damaged" in keeper.notice


@given(JSON)
def test_no_json_at_all_makes_it_fail(tree: object) -> None:
    for whole in (tree, {"settings": 1, "latest": tree, "kept_for": tree}, {"kept_for": {"1": tree}, "x": tree}):
        kept = read_kept(json.dumps(whole).encode())
        assert read_kept(written(Kept(kept.entries, kept.latest))).entries == kept.entries


def test_a_bad_file_is_kept_beside_before_it_is_written_over(tmp_path: Path) -> None:
    path = file_of(tmp_path, text_scale=7, volume=20)
    bad = path.read_bytes()
    keeper = PreferencesFile(tmp_path)
    assert not (tmp_path / "settings.json.bad").exists()
    keeper.change(is_still=True)
    assert (tmp_path / "settings.json.bad").read_bytes() == bad
    again = PreferencesFile(tmp_path)
    assert (again.now, again.notice) == (Preferences(volume=20, is_still=True), "")


def test_what_is_wrong_is_told_until_something_is_changed(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("not JSON", encoding="utf-8")
    keeper = PreferencesFile(tmp_path)
    keeper.belong_to("1")
    assert "it isn't JSON" in keeper.notice
    keeper.change(volume=20)
    assert keeper.notice == ""


def test_what_a_newer_version_wrote_holds_as_far_as_it_is_known(tmp_path: Path) -> None:
    newer = {"settings": 9, "latest": "1", "kept_for": {"1": {"text_scale": 1.5, "smell": "coffee"}}, "more": 1}
    (tmp_path / FILE_NAME).write_text(json.dumps(newer), encoding="utf-8")
    keeper = PreferencesFile(tmp_path)
    assert (keeper.now, "newer" in keeper.notice) == (Preferences(text_scale=1.5), True)
    keeper.change(volume=20)
    assert json.loads((tmp_path / "settings.json.bad").read_text(encoding="utf-8")) == newer


# Where it can't be written


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Give a folder that every user can reach, which pytest's own are not."""
    with tempfile.TemporaryDirectory(prefix="firstline-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


def test_in_a_read_only_folder_a_change_holds_as_long_as_the_window(open_folder: Path) -> None:
    if os.name != "posix":
        pytest.skip("permissions of folders bind on POSIX only")
    open_folder.chmod(0o555)
    with ordinary_rights():
        keeper = PreferencesFile(open_folder)
        keeper.change(text_scale=1.5)
        assert keeper.now.text_scale == 1.5
        assert "Allow writing to that folder" in keeper.trouble
    open_folder.chmod(0o755)
    keeper.change(volume=20)
    assert keeper.trouble == ""
    assert PreferencesFile(open_folder).now == Preferences(text_scale=1.5, volume=20)


def test_on_a_full_disk_the_old_file_stays_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = file_of(tmp_path, volume=20)
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    keeper = PreferencesFile(tmp_path)
    keeper.change(text_scale=1.5)
    assert (keeper.now.text_scale, "is full" in keeper.trouble) == (1.5, True)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {FILE_NAME: before}


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    keeper = PreferencesFile(tmp_path)
    assert "can't be read" in keeper.notice
    keeper.change(volume=20)
    assert keeper.now.volume == 20
    assert FILE_NAME in keeper.trouble

"""A caller's file on the bench: what is saved is taken up, and what was sound goes on meanwhile."""

import json
import os
from pathlib import Path

import pytest

from game.records.bench import Bench
from game.records.journal import UnrecordedCall
from game.records.watching import WatchedFile
from tests.call.conftest import scenario_dict

SOUND = json.dumps(scenario_dict({"acts": ["ask"]}))
BROKEN = SOUND.replace('"acts": ["ask"]', '"acts": ["axk"]', 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a sound caller."""
    path = tmp_path / "my_caller.yaml"
    path.write_text(SOUND, encoding="utf-8")
    return path


def test_a_file_that_stays_as_it_is_says_nothing_new(path: Path) -> None:
    bench = Bench(path)
    assert [bench.look() for _ in range(20)] == [True] + [False] * 19


def test_a_save_is_seen_at_the_next_look(path: Path) -> None:
    bench = Bench(path)
    bench.look()
    path.write_text(BROKEN, encoding="utf-8")
    assert bench.look()
    assert bench.has_errors


def test_a_save_of_the_same_size_and_time_is_seen(path: Path) -> None:
    watched = WatchedFile(path)
    watched.look()
    before = path.stat()
    with path.open("r+b") as file:
        file.write(SOUND.replace("A lamp", "A lump").encode())
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert watched.look()
    assert b"A lump" in (watched.data or b"")


def test_the_last_sound_scenario_goes_on_under_errors(path: Path) -> None:
    bench = Bench(path)
    bench.look()
    path.write_text(BROKEN, encoding="utf-8")
    bench.look()
    assert bench.scenario is not None
    assert [finding.code for finding in bench.findings if finding.severity == "error"] == ["FL108"]


def test_a_file_that_never_was_sound_begins_no_call(path: Path) -> None:
    path.write_text(BROKEN, encoding="utf-8")
    bench = Bench(path)
    bench.look()
    assert bench.begin(1) is None


def test_a_call_on_the_bench_is_recorded_nowhere(path: Path) -> None:
    bench = Bench(path)
    bench.look()
    begun = bench.begin(1)
    assert begun is not None
    assert isinstance(begun.journal, UnrecordedCall)


def test_what_is_wrong_with_the_house_is_a_finding_with_its_own_path(path: Path) -> None:
    bench = Bench(path)
    bench.look()
    house = path.parent / "house.yaml"
    house.write_text("house: 1\ncompani: Lantern\n", encoding="utf-8")
    bench.look()
    assert {finding.path for finding in bench.findings if finding.severity == "error"} == {str(house)}
    assert bench.workplace is not None


def test_a_file_that_went_away_is_told_and_found_again(path: Path) -> None:
    bench = Bench(path)
    bench.look()
    path.unlink()
    bench.look()
    told, kept = bench.trouble, bench.scenario
    path.write_text(SOUND, encoding="utf-8")
    bench.look()
    assert told.startswith("my_caller.yaml: ")
    assert (kept is not None, bench.trouble) == (True, "")


def test_a_folder_in_the_place_of_the_file_is_no_file(path: Path) -> None:
    path.unlink()
    path.mkdir()
    watched = WatchedFile(path)
    watched.look()
    assert (watched.data, watched.trouble) == (None, "it is no regular file")

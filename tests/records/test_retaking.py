"""A finished call taken again: on record as what it is, played by its own texts, and never counted."""

import json
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from game.call.silence import Silence
from game.cli.main import main
from game.errors import FirstlineError
from game.installation import shipped_dir
from game.records.exporting import export
from game.records.finished import Finished
from game.records.floor import SupportFloor
from game.records.model import CallState, Mode
from game.records.open_pack import OpenPack
from game.records.opening import open_store
from game.records.recording import RecordedCall
from game.records.verifying import Verified, verify
from game.records.written import CallRecord
from tests.records.conftest import NOON
from tests.shipped_pack import SHIPPED

LAMP = "lamp_that_used_to_be_green"
LOST = ("opening.2", "lost_words.3", "result:lost", "note:0")
MENDED = (
    *("opening.1", "lamps.3", "label.1", "back.2", "vacuum.2", "move.3"),
    *("waiting.2", "minute.0", "green.0", "page.2", "result:solved", "note:1"),
)
BETTER = ("lost_words.2", "hangup", "note:0")


@contextmanager
def at_work(folder: Path, pack: OpenPack = SHIPPED) -> Iterator[SupportFloor]:
    """Open the records as a window does, with Ana on the line."""
    with closing(SupportFloor(open_store(folder, lambda: NOON), pack, lambda: 7)) as floor:
        floor.put_on_the_line("Ana")
        yield floor


@pytest.fixture
def floor(folder: Path) -> Iterator[SupportFloor]:
    with at_work(folder) as opened:
        yield opened


def done(recorded: RecordedCall, choices: Iterable[str]) -> RecordedCall:
    for choice in choices:
        recorded.call.do(choice)
    return recorded


def finished(floor: SupportFloor, choices: Iterable[str] = LOST, mode: Mode = Mode.PRACTICE) -> Finished:
    done(floor.begin(LAMP, mode), choices)
    return floor.finish()


def records(floor: SupportFloor) -> list[CallRecord]:
    return [record for record in floor.store.records() if isinstance(record, CallRecord)]


def verified(floor: SupportFloor) -> Verified:
    return verify(tuple(floor.store.records()), floor.store.seal_key())


@pytest.mark.parametrize("turn", range(1, len(LOST) + 1))
def test_it_stands_where_the_call_stood_at_that_turn(floor: SupportFloor, turn: int) -> None:
    first = finished(floor, mode=Mode.GUIDED)
    again = floor.begin_again(turn)
    assert again.call.turns == first.recorded.call.turns[:turn]
    assert again.mode is Mode.PRACTICE


def test_it_is_begun_as_the_first_attempt_was(floor: SupportFloor) -> None:
    floor.begin(LAMP, Mode.PRACTICE, seed=41, silence=Silence.FOURFOLD)
    assert floor.current is not None
    done(floor.current, LOST)
    floor.finish()
    floor.begin_again(2)
    first, again = (record.start for record in records(floor))
    assert (again.seed, again.silence, again.scenario_hash, again.first_line) == (
        *(first.seed, first.silence, first.scenario_hash, first.first_line),
    )
    assert (again.again_of, again.again_from) == (1, 2)


def test_records_with_a_retake_in_them_agree(floor: SupportFloor) -> None:
    finished(floor)
    done(floor.begin_again(2), BETTER)
    floor.finish()
    floor.begin_again(3)
    told = verified(floor)
    assert (told.calls, told.disagreeing, told.unplayable) == (3, (), ())
    assert told.inputs == len(LOST) + 1 + len(BETTER) + 2


@pytest.mark.parametrize("field", ["again_of", "again_from"])
def test_a_retake_that_is_edited_is_caught(floor: SupportFloor, folder: Path, field: str) -> None:
    finished(floor)
    floor.begin_again(2)
    floor.close()
    with closing(sqlite3.connect(folder / "firstline.db", isolation_level=None)) as store:
        store.execute(f"UPDATE calls SET {field} = {field} + 1 WHERE id = 2")
    with at_work(folder) as opened:
        assert [remark.what for remark in verified(opened).disagreeing] == ["How it began was changed."]


def test_only_the_first_attempt_counts(floor: SupportFloor) -> None:
    first = finished(floor)
    done(floor.begin_again(1), MENDED)
    again = floor.finish()
    assert floor.profile is not None
    assert again.card.score > first.card.score
    assert floor.store.best_scores(floor.profile) == {LAMP: first.card.score}
    assert [attempt.call_id for attempt in floor.store.attempts(floor.profile, LAMP)] == [1]
    assert [call.score for call in floor.store.tried_calls(floor.profile, "shipped")] == [first.card.score]
    assert not floor.store.has_several_finished_calls(floor.profile)
    assert [made.inputs for made in floor.store.choices_made(LAMP, "shipped")] == [LOST]
    assert floor.store.promises(floor.profile) == ()


def test_the_first_attempt_stays_the_one_to_debrief(floor: SupportFloor) -> None:
    first = finished(floor)
    done(floor.begin_again(2), BETTER)
    again = floor.finish()
    assert (floor.finished, floor.retaken) == (first, again)
    assert again.retake is not None
    assert again.retake.original is first


def test_taken_again_and_again_it_stays_the_first_attempt_that_it_is_taken_from(floor: SupportFloor) -> None:
    finished(floor)
    for _ in range(2):
        done(floor.begin_again(2), BETTER)
        floor.finish()
    assert [(record.start.again_of, record.start.again_from) for record in records(floor)] == [
        *((None, None), (1, 2), (1, 2)),
    ]


def test_after_a_kill_it_goes_on_at_the_very_turn(floor: SupportFloor, folder: Path) -> None:
    first = finished(floor)
    done(floor.begin_again(2), BETTER[:1])
    floor.close()
    with at_work(folder) as opened:
        begun = opened.unfinished()
        assert begun is not None
        done(opened.go_on(begun), BETTER[1:])
        opened.finish()
        assert opened.finished is not None
        assert (opened.finished.card, opened.finished.is_first) == (first.card, True)
        opened.begin_again(3)
        assert [record.start.again_of for record in records(opened)] == [None, 1, 1]
        assert verified(opened).disagreeing == ()


def test_an_unfinished_retake_gives_way_to_the_next_and_to_a_call_that_counts(floor: SupportFloor) -> None:
    finished(floor)
    floor.begin_again(2)
    floor.begin_again(3)
    assert [record.state for record in records(floor)] == [CallState.CLOSED, CallState.DROPPED, CallState.OPEN]
    assert floor.waiting(LAMP) is None
    floor.begin(LAMP, Mode.GUIDED)
    assert [call.call_id for call in floor.all_unfinished()] == [4, 3]


def test_an_edited_caller_or_rubric_changes_nothing_of_it(tmp_path: Path, folder: Path) -> None:
    shutil.copytree(shipped_dir("scenarios"), tmp_path / "pack")
    shutil.copy(shipped_dir("assets") / "rubric.yaml", tmp_path / "pack")
    with at_work(folder, OpenPack(tmp_path / "pack")) as floor:
        first = finished(floor)
        floor.begin_again(2)
    for name, word, other in ((LAMP, "Zdena", "Milena"), ("rubric", "pass_mark: 70", "pass_mark: 75")):
        file = tmp_path / "pack" / f"{name}.yaml"
        text = file.read_text(encoding="utf-8")
        assert word in text
        file.write_text(text.replace(word, other), encoding="utf-8")
    with at_work(folder, OpenPack(tmp_path / "pack")) as floor:
        begun = floor.unfinished()
        assert begun is not None
        again = done(floor.go_on(begun), LOST[1:])
        assert again.call.turns == first.recorded.call.turns
        assert floor.finish().card == first.card
        assert verified(floor).disagreeing == ()


def test_an_exam_is_taken_once(floor: SupportFloor) -> None:
    finished(floor, mode=Mode.EXAM)
    with pytest.raises(FirstlineError, match="An exam is taken once"):
        floor.begin_again(2)
    assert len(records(floor)) == 1


def test_the_export_says_what_it_is(floor: SupportFloor, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    finished(floor)
    floor.begin_again(2)
    assert [(row.again_of, row.again_from) for row in export(floor.store.records()).attempts] == [(None, None), (1, 2)]
    assert main(["export", "--json", "--what", "attempts", "--home", str(folder)]) == 0
    first, again = json.loads(capsys.readouterr().out)["attempts"]
    assert (first["again_of"], again["again_of"], again["again_from"]) == (None, 1, 2)


def test_what_was_not_recorded_can_be_taken_again_unrecorded(folder: Path) -> None:
    with at_work(folder), at_work(folder) as beside:
        first = finished(beside)
        done(beside.begin_again(2), BETTER)
        again = beside.finish()
        assert again.retake is not None
        assert again.retake.original is first
        assert records(beside) == []

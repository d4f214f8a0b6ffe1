"""The preview beside the editor: what a save does to the call in play."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.scenes.previews import FIRST, REPLIES, SECOND, THIRD, Trainer, caller

Sit = Callable[..., Trainer]
BROKEN = caller(FIRST | {"acts": ["axk"]}, SECOND, THIRD)


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Sit]:
    """Return a function that opens the preview on a file of its own."""
    trainers: list[Trainer] = []

    def sit_down(**given: object) -> Trainer:
        trainers.append(Trainer(tmp_path, **given))  # type: ignore[arg-type]
        return trainers[-1]

    yield sit_down
    for trainer in trainers:
        trainer.pilot.app.close()


def test_a_save_keeps_the_choices_and_shows_the_new_words(sit: Sit) -> None:
    trainer = sit()
    trainer.say(FIRST["say"])
    trainer.save(caller(FIRST | {"say": "Which of the lamps?"}, SECOND, THIRD))
    assert trainer.said == ["Which of the lamps?"]
    assert SECOND["say"] in trainer.offered


def test_a_reply_that_moved_is_still_the_one_that_was_said(sit: Sit) -> None:
    trainer = sit()
    trainer.say(FIRST["say"])
    trainer.save(caller(THIRD, {"say": "One moment.", "acts": ["narrate"]}, FIRST, SECOND))
    assert trainer.said == [FIRST["say"]]


def test_a_reply_is_followed_through_one_save_after_another(sit: Sit) -> None:
    trainer, other = sit(), FIRST | {"say": "Which of the lamps?"}
    trainer.say(FIRST["say"])
    trainer.save(caller(other, SECOND, THIRD))
    trainer.save(caller(THIRD, SECOND, other))
    assert trainer.said == [other["say"]]


def test_choices_that_hold_no_more_are_dropped_and_told(sit: Sit) -> None:
    trainer = sit()
    for reply in (FIRST, SECOND, THIRD):
        trainer.say(reply["say"])
    trainer.save(caller(FIRST, THIRD))
    assert trainer.said == [FIRST["say"]]
    assert trainer.pilot.see("The last 2 choices don't hold any more")
    assert trainer.pilot.see(SECOND["say"])


def test_dropped_choices_come_back_with_the_reply(sit: Sit) -> None:
    trainer = sit()
    for reply in (FIRST, SECOND):
        trainer.say(reply["say"])
    trainer.save(caller(FIRST, THIRD))
    trainer.save(caller(*REPLIES))
    assert trainer.said == [FIRST["say"], SECOND["say"]]
    assert not trainer.pilot.see("don't hold any more")


def test_a_broken_save_keeps_the_call_under_its_findings(sit: Sit) -> None:
    trainer = sit()
    trainer.say(FIRST["say"])
    trainer.save(BROKEN)
    assert trainer.pilot.see("`axk` is not an act")
    assert trainer.said == [FIRST["say"]]
    trainer.say(SECOND["say"])
    assert trainer.said == [FIRST["say"], SECOND["say"]]


def test_a_mended_save_goes_on_without_findings(sit: Sit) -> None:
    trainer = sit()
    trainer.say(FIRST["say"])
    trainer.save(BROKEN)
    trainer.save(caller(FIRST, SECOND | {"say": "Is it on?"}, THIRD))
    assert not trainer.pilot.see("is not an act")
    assert (trainer.said, "Is it on?" in trainer.offered) == ([FIRST["say"]], True)


def test_a_half_written_file_loses_nothing(sit: Sit) -> None:
    trainer = sit()
    trainer.say(FIRST["say"])
    trainer.write(caller(*REPLIES)[:300])
    trainer.pilot.wait(0.9)
    trainer.write(caller(*REPLIES))
    trainer.pilot.wait(0.9)
    assert trainer.said == [FIRST["say"]]
    assert not trainer.pilot.see("findings")


def test_a_file_that_is_gone_is_waited_for(sit: Sit) -> None:
    trainer = sit()
    trainer.say(FIRST["say"])
    trainer.path.unlink()
    trainer.pilot.wait(0.9)
    assert trainer.pilot.see("my_caller.yaml: ")
    trainer.save(caller(FIRST, SECOND | {"say": "Is it on?"}, THIRD))
    assert (trainer.said, "Is it on?" in trainer.offered) == ([FIRST["say"]], True)
    assert not trainer.pilot.see("my_caller.yaml: ")


def test_a_file_that_is_broken_at_the_start_begins_once_it_is_mended(sit: Sit) -> None:
    trainer = sit(text=BROKEN)
    assert trainer.pilot.see("This file can't be played yet.")
    assert trainer.pilot.see("`axk` is not an act")
    trainer.save(caller(*REPLIES))
    assert trainer.offered == {FIRST["say"], THIRD["say"], "Read the script: May I have your account number?"}


def test_warnings_stand_in_their_pane_and_not_over_the_call(sit: Sit) -> None:
    trainer = sit()
    trainer.pilot.press("f")
    assert trainer.pilot.see("no path from the start leads to the node `shelf`")
    assert not trainer.pilot.see("the call goes on as the file last was")


def test_nothing_is_drawn_while_the_file_stays_as_it_is(sit: Sit) -> None:
    trainer = sit()
    trainer.pilot.step(3)
    scene = trainer.pilot.app.stack.top
    assert scene is not None
    damaged = []
    for _ in range(60):
        scene.update(1 / 30)
        scene.refresh()
        damaged += scene.damage()
    assert damaged == []


def test_nothing_is_recorded(sit: Sit, tmp_path: Path) -> None:
    trainer = sit()
    trainer.say(FIRST["say"])
    trainer.pilot.press("escape")
    assert not trainer.pilot.is_open
    assert [path.name for path in tmp_path.rglob("*")] == ["my_caller.yaml"]


def test_the_house_beside_the_file_is_taken_up_too(sit: Sit) -> None:
    trainer = sit()
    (trainer.path.parent / "house.yaml").write_text("house: 1\ncompany: Lantern Works\n", encoding="utf-8")
    trainer.pilot.wait(0.9)
    assert trainer.pilot.see("Hello, this is Lantern Works")

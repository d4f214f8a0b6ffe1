"""What is heard of a call, by an ear that notes it, and how it stands there in words."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.app import WindowSettings
from game.scenes.call_view.captions import manner_of
from game.scenes.routes import OpenCall
from game.ui.sound.cues import Cue
from game.ui.voice import voice_of
from tests.scenes.calls import LAMP, PASSWORD, TILL, Desk
from tests.scenes.chats import ELEVEN, MOVING, ChatDesk
from tests.scenes.overheard import Overheard
from tests.scenes.written import GOOD, WritingDesk
from tests.ui.personas import PERSONAS

Sit = Callable[..., tuple[Desk, Overheard]]


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Sit]:
    """Give what opens a call and listens to it."""
    desks: list[Desk] = []

    def sit_down(
        scenario: str = LAMP, settings: WindowSettings = MOVING, mode: str = "guided"
    ) -> tuple[Desk, Overheard]:
        ear = Overheard()
        desks.append(Desk(tmp_path, OpenCall(scenario, mode, seed=3), settings, sound=ear))
        return desks[-1], ear

    yield sit_down
    for desk in desks:
        desk.close()


def put_on_hold(desk: Desk) -> None:
    desk.say("opening.0")
    desk.pilot.press("h")
    desk.pilot.press("2")
    desk.pilot.wait(30)


def test_a_call_begins_with_a_ring_and_is_picked_up_before_the_caller_speaks(sit: Sit) -> None:
    desk, ear = sit()
    desk.pilot.wait(1)
    first_words = desk.pilot.find("caption").children[-1].name
    assert [*ear.heard[:2], ear.heard[2]] == ["ring", "pick_up", f"Zdena Kopřivová: {first_words}"]


def test_who_hurries_the_words_hears_the_voice_fall_silent(sit: Sit) -> None:
    desk, ear = sit()
    desk.pilot.wait(1)
    desk.pilot.press("tab")
    desk.pilot.step(3)
    assert ear.heard.count("silence") == 1


def test_my_own_words_stay_unheard(sit: Sit) -> None:
    desk, ear = sit(TILL, WindowSettings(is_still=True))
    desk.say("opening.0")
    desk.pilot.wait(30)
    assert all(said.startswith("Rudolf Havelka") for said in ear.heard if ":" in said)


def test_hold_plays_a_tune_until_the_way_back(sit: Sit) -> None:
    desk, ear = sit(TILL, WindowSettings(is_still=True))
    put_on_hold(desk)
    held = Cue.HOLD_TUNE in ear.repeated
    desk.say("back")
    assert held
    assert Cue.HOLD_TUNE not in ear.repeated


def test_the_tune_goes_on_while_something_is_looked_up(sit: Sit) -> None:
    desk, ear = sit(TILL, WindowSettings(is_still=True))
    put_on_hold(desk)
    desk.pilot.press("l")
    assert Cue.HOLD_TUNE in ear.repeated


def test_the_pause_holds_all_sound_and_going_on_lets_it_go_on(sit: Sit) -> None:
    desk, ear = sit()
    desk.pilot.press("p")
    paused = ear.is_paused
    desk.pilot.press("p")
    assert paused
    assert not ear.is_paused


def test_leaving_a_call_ends_what_belongs_to_it(sit: Sit) -> None:
    desk, ear = sit(TILL, WindowSettings(is_still=True))
    put_on_hold(desk)
    desk.pilot.press("p")
    desk.pilot.click("leave")
    assert ear.heard[-1] == "hush"
    assert Cue.HOLD_TUNE not in ear.repeated


def test_a_caller_who_hangs_up_leaves_an_engaged_line(sit: Sit) -> None:
    desk, ear = sit(TILL, WindowSettings(is_still=True))
    for _ in range(2):
        desk.say("opening.script")
        desk.pilot.wait(30)
    assert desk.call.state.stage.name == "WRAP_UP"
    assert ear.heard[-1] == "busy_tone"


def test_who_hangs_up_hears_the_receiver(sit: Sit) -> None:
    desk, ear = sit(TILL, WindowSettings(is_still=True))
    desk.pilot.press("x")
    desk.pilot.click("yes")
    desk.pilot.wait(20)
    assert ear.heard[-1] == "hang_up"


def test_putting_somebody_through_clicks(sit: Sit) -> None:
    desk, ear = sit(PASSWORD, WindowSettings(is_still=True))
    for target in ("transfer", "place:level2", "manner:cold", "hand_over"):
        desk.pilot.click(target)
    desk.pilot.wait(20)
    assert "transfer" in ear.heard
    assert "hang_up" not in ear.heard


def test_a_key_that_is_pressed_is_heard(sit: Sit) -> None:
    desk, ear = sit(TILL, WindowSettings(is_still=True))
    before = ear.heard.count("key")
    desk.pilot.press("h")
    assert ear.heard.count("key") == before + 1


def test_a_headset_that_is_pulled_out_lets_another_device_be_looked_for(sit: Sit) -> None:
    desk, ear = sit(TILL, WindowSettings(is_still=True))
    pygame.event.post(pygame.event.Event(pygame.AUDIODEVICEREMOVED, iscapture=False))
    desk.pilot.step()
    assert "reopen" in ear.heard


def test_the_room_is_that_of_the_callers_shift(sit: Sit) -> None:
    for scenario, room in ((LAMP, Cue.ROOM_DAY), (TILL, Cue.ROOM_NIGHT)):
        _, ear = sit(scenario)
        assert room in ear.repeated


def test_a_caption_says_how_a_voice_sounds_and_names_no_mood(sit: Sit) -> None:
    desk, _ = sit(TILL, WindowSettings(is_still=True), "exam")
    desk.say("opening.0")
    told = next(node.name for node in desk.pilot.semantics().walk() if node.name.startswith("Voice: "))
    assert not {"raging", "angry", "curt", "gruff", "fair"} & set(told.replace(",", "").split())


@pytest.mark.parametrize("persona", PERSONAS)
def test_in_words_too_a_voice_is_another_at_its_worst_than_at_its_best(persona: str) -> None:
    worst, best = (manner_of(voice_of(persona, rank)) for rank in (1, 5))
    assert worst != best


def test_a_caption_says_that_the_hold_tune_plays(sit: Sit) -> None:
    desk, _ = sit(TILL, WindowSettings(is_still=True))
    put_on_hold(desk)
    assert desk.pilot.see("Hold tune")


def test_who_wants_no_captions_has_none(sit: Sit) -> None:
    desk, _ = sit(TILL, WindowSettings(is_still=True))
    desk.pilot.app.ports.preferences.change(has_captions=False)
    put_on_hold(desk)
    assert not desk.pilot.see("Hold tune")


def test_a_message_that_comes_ticks(tmp_path: Path) -> None:
    ear = Overheard()
    desk = ChatDesk(tmp_path, OpenCall(ELEVEN, seed=3), MOVING, ear)
    before = ear.heard.count("tick")
    desk.pilot.wait(20)
    desk.close()
    assert before == 0
    assert ear.heard.count("tick") >= 1
    assert not any(":" in said for said in ear.heard)


def test_a_letter_rustles_the_pen_scratches_and_the_page_is_stamped(tmp_path: Path) -> None:
    ear = Overheard()
    desk = WritingDesk(tmp_path, sound=ear)
    for target in ("answer", f"part:{GOOD[0]}"):
        desk.pilot.click(target)
    desk.close()
    assert [each for each in ear.heard if each in ("rustle", "pen", "stamp")] == ["rustle", "pen"]

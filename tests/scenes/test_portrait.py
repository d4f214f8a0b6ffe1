"""The caller's face on the screens: there in guided calls, gone in exams, and never the only thing that tells."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.app import WindowSettings
from game.callers.cast import PERSONAS
from game.callers.looks import LOOKS, looks_of
from game.scenario.model import Caller
from game.scenes.routes import OpenCall
from game.scenes.specimen_portraits import SHOWN
from game.ui.portrait.people import people
from game.ui.portrait.poses import POSING
from game.ui.widget import Kind, Widget
from game.ui.widgets.phone_wire import PhoneWire
from game.ui.widgets.portrait import LivePortrait, Portrait
from tests.scenes.calls import TILL, Desk

Sit = Callable[..., Desk]
MOVING = WindowSettings(is_still=False)


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Sit]:
    desks: list[Desk] = []

    def sit_down(mode: str = "guided", settings: WindowSettings | None = None) -> Desk:
        desks.append(Desk(tmp_path, OpenCall(TILL, mode, 3), settings))
        return desks[-1]

    yield sit_down
    for desk in desks:
        desk.close()


def shown(desk: Desk, kind: type[Widget]) -> list[Widget]:
    page = desk.pilot.app.stack.top.page  # type: ignore[attr-defined]
    return [placed.widget for placed in page.root.walk() if isinstance(placed.widget, kind)]


def mood(desk: Desk) -> str:
    return desk.call.program.persona.mood_name(desk.call.state.mood)


def test_the_face_is_read_by_name_and_mood(sit: Sit) -> None:
    desk = sit()
    images = [node.name for node in desk.pilot.semantics().walk() if node.kind is Kind.IMAGE]
    assert f"Rudolf, {mood(desk)}" in images


def test_another_mood_is_another_face(sit: Sit) -> None:
    desk = sit()
    before = shown(desk, Portrait)
    desk.say("opening.script")
    assert shown(desk, Portrait) != before


def test_an_exam_shows_no_face_and_leads_no_wire(sit: Sit) -> None:
    desk = sit("exam")
    assert not shown(desk, Portrait)
    assert not shown(desk, PhoneWire)


def test_the_face_moves_while_the_caller_speaks_and_rests_afterwards(sit: Sit) -> None:
    desk = sit(settings=MOVING)
    desk.pilot.wait(1)
    assert any(isinstance(face, LivePortrait) for face in _during(desk, 2.0))
    desk.pilot.press("space")
    desk.pilot.wait(1)
    assert not all(isinstance(face, LivePortrait) for face in _during(desk, 1.0))


def test_in_reduced_motion_no_face_moves(sit: Sit) -> None:
    desk = sit()
    assert not any(isinstance(face, LivePortrait) for face in _during(desk, 3.0))


def test_whom_the_screens_draw_is_whom_scenarios_may_name() -> None:
    assert set(LOOKS) == set(people()) == {name for name, _ in SHOWN}


def test_the_specimen_shows_everybody_as_the_kind_of_caller_that_they_stand_for() -> None:
    assert {persona for _, persona in SHOWN} == set(POSING) >= set(PERSONAS)
    assert all(looks_of(Caller("Jan", persona)) == name for name, persona in SHOWN if persona in PERSONAS)


def _during(desk: Desk, seconds: float) -> list[Widget]:
    """Return the face at each frame of some seconds."""
    faces: list[Widget] = []
    for _ in range(round(seconds * 30)):
        desk.pilot.step()
        faces += shown(desk, Portrait)
    return faces

"""On every screen each thing is reached and pressed by keyboard, by pad and by mouse alone."""

from collections.abc import Callable

import pygame
import pytest

from game.cli.gallery import Exhibit
from game.scenes.scene import PageScene
from game.ui.copying import COPY_ALL
from game.ui.gamepad import PAD_PRESSED
from game.ui.intents import Activate, Intent, Slid, WantLetters
from game.ui.page import Page
from tests.app.opening import opened
from tests.app.screens import one_of_each_screen

SCREENS = [exhibit for exhibit in one_of_each_screen() if "specimen" not in exhibit.name]
"""The specimen sheet shows components and is no screen of the game."""
COME_AND_GO = {"before", "after"}
"""Focus on a mark of the debrief chooses its turn, and at the last one there is none after it: pressed elsewhere."""
WHEEL = 12


def key(name: str) -> pygame.event.Event:
    code = pygame.key.key_code(name)
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=pygame.KMOD_NONE, unicode="", scancode=0)


def button(name: str) -> pygame.event.Event:
    return pygame.event.Event(PAD_PRESSED, button=name, is_repeat=False)


def pressed_in_turn(scene: PageScene, on: pygame.event.Event, press: pygame.event.Event) -> set[str]:
    """Return what is pressed on a round through the screen, one thing after another."""
    done: set[str] = set()
    for _ in range(len(scene.page.stops)):
        done |= targets(scene.translate(press))
        scene.translate(on)
        scene.refresh()
    return done


def clicked(scene: PageScene) -> set[str]:
    """Return what is pressed by clicks, each brought into view by the wheel or by what is scrolled around it."""
    return {name for name in active(scene.page) if name in click(scene, name)}


def click(scene: PageScene, name: str) -> set[str]:
    page = scene.page
    for notches in (0, *[-1] * WHEEL, *[1] * 2 * WHEEL):
        placed = page.placed(name)
        assert placed is not None
        if not placed.visible.is_empty:
            at = {"pos": placed.visible.centre, "button": pygame.BUTTON_LEFT}
            down, up = (pygame.event.Event(kind, at) for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP))
            found = targets((*scene.translate(down), *scene.translate(up)))
            return found or ({page.focus} if page.field is not None else set())
        turn_wheels(page, notches)
    return set()


def turn_wheels(page: Page, notches: int) -> None:
    """Turn the wheel over everything that scrolls, down and sideways."""
    for viewport in [placed for placed in page.root.walk() if placed.widget.is_viewport]:
        page.handle(pygame.event.Event(pygame.MOUSEMOTION, pos=viewport.visible.centre, rel=(1, 1)))
        for x, y in ((0, notches), (-notches, 0)):
            turned = {"x": x, "y": y, "precise_x": 4.0 * x, "precise_y": 4.0 * y}
            page.handle(pygame.event.Event(pygame.MOUSEWHEEL, turned))


def active(page: Page) -> set[str]:
    return {stop.widget.id for stop in page.stops if stop.widget.is_active}


def targets(intents: tuple[Intent, ...]) -> set[str]:
    return {intent.target for intent in intents if isinstance(intent, Activate | Slid | WantLetters)}


WAYS: dict[str, Callable[[PageScene], set[str]]] = {
    "keyboard": lambda scene: pressed_in_turn(scene, key("tab"), key("return")),
    "pad": lambda scene: pressed_in_turn(scene, button("righttrigger"), button("a")),
    "mouse": clicked,
}


@pytest.mark.parametrize("exhibit", SCREENS, ids=lambda exhibit: exhibit.name)
def test_all_that_can_be_pressed_is_pressed_by_each_device_alone(exhibit: Exhibit) -> None:
    with opened(exhibit) as scene:
        for device, way in WAYS.items():
            there = active(scene.page) - COME_AND_GO - {COPY_ALL}  # that one is the page's own
            left = there - way(scene)
            written_in = {f"{name}:letters" for name in there} & left
            assert left - written_in == set(), device


@pytest.mark.parametrize("exhibit", SCREENS, ids=lambda exhibit: exhibit.name)
def test_the_d_pad_alone_comes_to_everything(exhibit: Exhibit) -> None:
    with opened(exhibit) as scene:
        page, here = scene.page, scene.page.focus
        come, to_do = {here}, [here]
        while to_do:
            start = to_do.pop()
            for way in ("dpup", "dpdown", "dpleft", "dpright"):
                page.focus_on(start)
                end = moved(page, button(way))
                if end not in come:
                    come.add(end)
                    to_do.append(end)
        assert {stop.widget.id for stop in page.stops} - come == set()


def moved(page: Page, press: pygame.event.Event) -> str:
    """Return where focus comes by pressing on one way, which scrolls first where there is more to see."""
    start = page.focus
    for _ in range(60):
        before = dict(page.offsets)
        page.handle(press)
        if page.focus != start or page.offsets == before:
            break
    return page.focus

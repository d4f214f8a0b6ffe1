from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pygame
import pytest

from game.scenes.ports import Ports
from game.scenes.routes import Board, Message, Route, Title, WhoAreYou
from game.scenes.scene import Move, PageScene, Pop, PopTo, Push, Quit, Replace
from game.scenes.stack import SceneStack
from game.ui.context import Context, new_context
from game.ui.geometry import Box
from game.ui.intents import Activate, Intent
from game.ui.metrics import Metrics
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.label import Label

WINDOW = Box(0, 0, 1280, 720)


@dataclass(frozen=True)
class Story:
    """What the scenes of a test were told, in order."""

    told: list[str]
    moves: dict[str, Move]


class Told(PageScene):
    def __init__(self, route: Route, story: Story) -> None:
        super().__init__(Ports())
        self.name = type(route).__name__
        self.is_overlay = isinstance(route, Message)
        self.story = story

    def _tell(self, what: str) -> None:
        self.story.told.append(f"{self.name} {what}")

    def view(self, metrics: Metrics) -> Widget:
        return Label(self.name) if self.is_overlay else Backdrop(glow=None)

    def enter(self) -> None:
        self._tell("enter")

    def exit(self) -> None:
        self._tell("exit")

    def pause(self) -> None:
        self._tell("pause")

    def resume(self, asked: Route, result: Any) -> Move:
        self._tell(f"resume {type(asked).__name__} {result}")
        return None

    def update(self, dt: float) -> Move:
        self._tell("update")
        return None

    def handle(self, intent: Intent) -> Move:
        return self.story.moves[intent.target] if isinstance(intent, Activate) else None


@pytest.fixture
def story() -> Story:
    return Story([], {})


@pytest.fixture
def stack(story: Story) -> SceneStack:
    pygame.font.init()
    stack = SceneStack(lambda route: Told(route, story), new_context(Metrics()))
    stack.open(Title())
    return stack


def move(stack: SceneStack, story: Story, made: Move) -> None:
    story.moves["go"] = made
    story.told.clear()
    stack.handle(Activate("go"))


def test_a_pushed_screen_pauses_the_one_below(stack: SceneStack, story: Story) -> None:
    move(stack, story, Push(Board()))
    assert story.told == ["Title pause", "Board enter"]
    assert stack.routes == (Title(), Board())


def test_a_result_goes_to_the_screen_that_asked(stack: SceneStack, story: Story) -> None:
    move(stack, story, Push(Board()))
    move(stack, story, Pop("chosen"))
    assert story.told == ["Board exit", "Title resume Board chosen"]


def test_a_replaced_screen_is_left(stack: SceneStack, story: Story) -> None:
    move(stack, story, Replace(Board()))
    assert story.told == ["Title exit", "Board enter"]
    assert stack.routes == (Board(),)


def test_screens_are_left_down_to_a_kind_of_route(stack: SceneStack, story: Story) -> None:
    move(stack, story, Push(Board()))
    move(stack, story, Push(WhoAreYou()))
    move(stack, story, PopTo(Title))
    assert stack.routes == (Title(),)


def test_without_such_a_route_below_the_first_screen_is_left_open(stack: SceneStack, story: Story) -> None:
    move(stack, story, Push(Board()))
    move(stack, story, PopTo(WhoAreYou))
    assert stack.routes == (Title(),)
    move(stack, story, PopTo(Board))
    assert stack.routes == (Title(),)


def test_quitting_leaves_every_screen(stack: SceneStack, story: Story) -> None:
    move(stack, story, Push(Board()))
    move(stack, story, Quit())
    assert story.told == ["Board exit", "Title exit"]
    assert stack.top is None


def test_only_the_top_screen_lives(stack: SceneStack, story: Story) -> None:
    move(stack, story, Push(Message("Hello", "there")))
    story.told.clear()
    stack.update(0.1)
    assert story.told == ["Message update"]


def test_the_screen_below_an_overlay_stays_visible_and_dimmed(stack: SceneStack, story: Story) -> None:
    surface = pygame.Surface((1280, 720))
    stack.draw(surface, WINDOW)
    bright = surface.get_at((640, 600))
    move(stack, story, Push(Message("Hello", "there")))
    stack.draw(surface, WINDOW)
    dimmed = surface.get_at((640, 600))
    assert (0, 0, 0) < tuple(dimmed[:3]) < tuple(bright[:3])


def test_every_open_screen_learns_the_new_size(stack: SceneStack, story: Story) -> None:
    move(stack, story, Push(Board()))
    stack.adopt(_large())
    move(stack, story, Pop())
    assert isinstance(stack.top, Told)
    assert stack.top.page.root.box == (0, 0, 1920, 1080)


def _large() -> Context:
    return new_context(Metrics(1920, 1080))

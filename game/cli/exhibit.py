"""One picture of the gallery: how it comes about."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from game.records.floor import SupportFloor
from game.scenes.routes import Route
from game.ui.intents import Activate

if TYPE_CHECKING:
    from game.scenes.stack import SceneStack

Stage: TypeAlias = Callable[[SupportFloor], Iterable[Route]]
"""Gives the routes of a picture on a floor; a later one may come once the earlier ones are open."""


@dataclass(frozen=True)
class Exhibit:
    """One picture: its name, how to set the floor up for the routes that are opened one on another, and then `presses`.

    Those are ids that are activated in turn, so that what comes up is what the game itself says. One that
    `is_in_every_theme` is drawn in high contrast and in the safe palette, too.
    """

    name: str
    stage: Stage
    presses: tuple[str, ...] = ()
    is_in_every_theme: bool = False

    def show(self, floor: SupportFloor, stack: "SceneStack") -> None:
        """Open it on a stack of screens that uses this floor."""
        for route in self.stage(floor):
            stack.open(route)
        for target in self.presses:
            stack.handle(Activate(target))


def alone(*routes: Route) -> Stage:
    """Return the stage of routes that need nothing to be set up."""
    return lambda _: routes

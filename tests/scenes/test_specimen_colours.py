"""The page of colours tells what is measured."""

import pytest

from game.app import App, WindowSettings
from game.preferences import Preferences, PreferencesKeeper
from game.scenes.ports import Ports
from game.scenes.routes import Specimen
from game.ui.semantic_tree import SemanticNode
from game.ui.theme import Role, contrast, theme_named


def words(node: SemanticNode) -> list[str]:
    """Return all that stands on a page."""
    return [node.name, *(word for child in node.children for word in words(child))]


def shown(preferences: Preferences, shift: str = "night") -> list[str]:
    app = App(WindowSettings(), Ports(preferences=PreferencesKeeper(preferences), theme=shift))
    app.stack.open(Specimen(shown="colours"))
    app.settle()
    assert app.stack.top is not None
    found = words(app.stack.top.semantics())
    app.close()
    return found


def test_every_role_is_there_by_name() -> None:
    assert {role.value.replace("_", " ") for role in Role} <= set(shown(Preferences()))


@pytest.mark.parametrize("preferences", [Preferences(), Preferences(contrast="high", palette="safe")])
def test_the_contrasts_are_those_of_the_theme_in_force(preferences: Preferences) -> None:
    theme = theme_named("day", contrast=preferences.contrast, palette=preferences.palette)
    grounds = (Role.BG, Role.SURFACE, Role.RAISED)
    ratios = " / ".join(f"{contrast(theme.colour(Role.SLIP), theme.colour(ground)):.1f}" for ground in grounds)
    page = shown(preferences, "day")
    assert f"Theme: {theme.name}" in page
    assert any(word.endswith(ratios) for word in page)

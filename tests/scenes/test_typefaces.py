"""Choosing a typeface: those installed are listed, the one chosen is tried, and a bad one leaves all as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.app import WindowSettings
from game.preferences import Preferences, PreferencesKeeper
from game.scenes.ports import AtOnce, Ports
from game.scenes.routes import ChooseTypeface, Settings
from tests.pilot import Pilot
from tests.scenes.support_floor import new_floor
from tests.ui.bent_fonts import bent

KINDS = ("sound", "text", "without letters", "tall")


class Later(AtOnce):
    """Jobs that are done when somebody says so."""

    is_done = False

    def poll(self, number: int) -> Any | None:
        """Return the work's result, None as long as nobody said so."""
        return super().poll(number) if self.is_done else None


class Refusing(AtOnce):
    """Jobs of a system that has no answer."""

    def submit(self, work: Callable[[], Any]) -> int:
        """Take any work."""
        return 0

    def poll(self, number: int) -> Any | None:
        """Raise what asking the system raised."""
        raise FileNotFoundError(2, "No such file or directory")


@pytest.fixture(autouse=True)
def _installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the system know four fonts, each under the name of what is wrong with it."""
    fonts = {kind: bent(tmp_path, kind) for kind in KINDS}
    monkeypatch.setattr(pygame.font, "get_fonts", lambda: list(fonts))
    monkeypatch.setattr(pygame.font, "match_font", lambda name, bold=0, italic=0: fonts[name])


def before_the_list(tmp_path: Path, jobs: AtOnce | None = None, scale: float = 1.0) -> Pilot:
    keeper = PreferencesKeeper(Preferences(text_scale=scale))
    floor = new_floor(tmp_path / "home", names=("Jana",), preferences=keeper)
    return Pilot(Settings(), WindowSettings(), Ports(services=floor, preferences=keeper, jobs=jobs or AtOnce()))


def listed(pilot: Pilot) -> list[str]:
    return [node.id for node in pilot.semantics().walk() if node.id.startswith("family:")]


def test_a_sound_typeface_holds_at_once_and_undo_takes_it_back(tmp_path: Path) -> None:
    with before_the_list(tmp_path) as pilot:
        pilot.click("typeface")
        assert (pilot.route, pilot.focus) == (ChooseTypeface(), "family:")
        pilot.click("family:Source Sans Pro")
        assert pilot.app.context.typesetter.fonts.is_own is False
        pilot.press("escape")
        assert pilot.see("Source Sans Pro")
        pilot.press("u")
        assert pilot.app.context.typesetter.fonts.is_own
        assert pilot.see("The game’s own")


@pytest.mark.parametrize(("family", "reason"), [("text", "is broken"), ("without letters", "has no a b c")])
def test_a_bad_one_is_told_and_all_stays_as_it_was(tmp_path: Path, family: str, reason: str) -> None:
    with before_the_list(tmp_path) as pilot:
        before = pilot.app.ports.preferences.now
        pilot.click("typeface")
        pilot.click(f"family:{family}")
        assert pilot.see(reason)
        assert pilot.see("The typeface stays as it was")
        assert pilot.app.ports.preferences.now is before


def test_while_the_system_is_asked_the_games_own_is_there(tmp_path: Path) -> None:
    jobs = Later()
    with before_the_list(tmp_path, jobs) as pilot:
        pilot.click("typeface")
        assert listed(pilot) == ["family:"]
        assert pilot.see("Asking the system")
        jobs.is_done = True
        pilot.step()
        assert len(listed(pilot)) == 1 + len(KINDS)


def test_a_system_that_has_no_answer_is_told(tmp_path: Path) -> None:
    with before_the_list(tmp_path, Refusing()) as pilot:
        pilot.click("typeface")
        assert listed(pilot) == ["family:"]
        assert pilot.see("doesn’t tell its typefaces: No such file")


def test_at_200_percent_all_is_reached_by_keys(tmp_path: Path) -> None:
    with before_the_list(tmp_path, scale=2.0) as pilot:
        pilot.click("section:reading")
        while pilot.focus != "typeface":
            pilot.press("tab")
        pilot.press("return")
        for _ in KINDS:
            pilot.press("down")
        node = pilot.find(pilot.focus)
        assert (node.id, node.visible) == (listed(pilot)[-1], node.box)
        pilot.press("d")
        assert pilot.route == Settings()

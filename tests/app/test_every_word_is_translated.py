"""Every word on every screen goes through the catalogue, but for what trainers write: callers, firms, names."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

import pytest
import yaml

from game.app import App, WindowSettings
from game.catalogues import LONG
from game.cli.exhibit import Exhibit
from game.cli.gallery import exhibits, staged
from game.preferences import Preferences, PreferencesKeeper
from game.pseudo_long import CLOSES, OPENS
from game.scenes.ports import Ports
from game.scenes.scene import PageScene
from game.ui.widget import REST
from tests.paths import ROOT

FOR_DEVELOPERS = ("specimen", "message")
"""Pictures of no screen that a trainee comes to, or whose words the gallery itself makes up."""
NAMES = ("Jana Malá", "Radek", "Ilona Křížová", "Xbox Controller", "Firstline", "Fırstlıne", "English", "Čeština")
MARKS = re.compile(r"[\W\d_]+")
KEYS = re.compile(r"\b(Ctrl|Shift|Tab|Enter|Esc|Home|End|PgUp|PgDn|Backspace|F\d+|\w|L[BTS123]|R[BTS123])\b")


@cache
def written_by_trainers() -> str:
    """Return all text of the shipped callers and firms, without the marks between its words."""
    files = chain((ROOT / "scenarios").glob("*.yaml"), [ROOT / "assets" / "first_minute.yaml"])
    texts = chain(NAMES, *(scalars(yaml.safe_load(path.read_text("utf-8"))) for path in files))
    return " | ".join(f" {plain(text)} " for text in texts)


def scalars(tree: object) -> Iterator[str]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from chain(scalars(key), scalars(value))
    elif isinstance(tree, list):
        for value in tree:
            yield from scalars(value)
    elif isinstance(tree, str):
        yield from re.split(r"\{\w+\}", tree)


def plain(text: str) -> str:
    return MARKS.sub(" ", text).strip().lower()


def outside_messages(text: str) -> Iterator[str]:
    """Yield the pieces of a text that no message of the catalogue holds."""
    depth, piece = 0, ""
    for char in text:
        if char == OPENS:
            depth += 1
        if not depth:
            piece += char
        elif piece:
            yield piece
            piece = ""
        if char == CLOSES:
            depth -= 1
    yield piece


def words_on(scene: PageScene) -> Iterator[str]:
    """Yield what is read of a screen and what is painted on it."""
    for node in scene.semantics().walk():
        yield from (node.name, node.value)
    context = scene.page.context
    for placed in scene.page.root.walk():
        for text in placed.widget.texts(context, placed.box, REST):
            yield " ".join(run.text for line in text.block.lines for run in line.runs)


def unmarked(scene: PageScene) -> list[str]:
    found = []
    for text in words_on(scene):
        for piece in outside_messages(text):
            said = plain(KEYS.sub("", piece))
            if said and f" {said} " not in written_by_trainers():
                found.append(piece.strip())
    return list(dict.fromkeys(found))


@pytest.mark.parametrize(
    "exhibit",
    [each for each in exhibits() if each.name.split("-")[1] not in FOR_DEVELOPERS],
    ids=lambda exhibit: exhibit.name,
)
def test_nothing_on_a_screen_is_left_untranslated(exhibit: Exhibit) -> None:
    with staged() as floor:
        keeper = PreferencesKeeper(Preferences(language=LONG))
        app = App(WindowSettings(is_still=True), Ports(services=floor, preferences=keeper))
        exhibit.show(floor, app.stack)
        app.settle()
        assert isinstance(app.stack.top, PageScene)
        assert unmarked(app.stack.top) == []
        app.close()

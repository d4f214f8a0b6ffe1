"""Every word on every screen goes through the catalogue, but for what trainers write: callers, firms, names."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import TypeGuard

import pytest
import yaml

from game.app import App, WindowSettings
from game.catalogues import LONG
from game.cli.gallery import Exhibit, exhibits, staged
from game.pseudo_long import CLOSES, OPENS
from game.scenes.ports import Ports
from game.scenes.scene import PageScene
from game.ui.intents import Activate
from game.ui.widget import REST
from tests.app.opening import opened
from tests.paths import ROOT

NOT_FOR_TRAINEES = ("specimen", "preview", "message")
"""Pictures of screens for developers and trainers, and of one whose words the gallery itself makes up."""
NAMES = (
    "Jana Malá",
    "Jana",
    "Your name",
    "Re",
    "Radek",
    "Ilona Křížová",
    "Xbox Controller",
    "Firstline",
    "Fırstlıne",
    "English",
    "Čeština",
)
AT_LEAST = 3
SPOKEN = ("say", "caller", "script", "title", "name", "text", "steps")
"""Keys of content under which a single word is a text."""
MARKS = re.compile(r"[\W\d_]+")
KEY = re.compile("ctrl|shift|tab|enter|esc|home|end|pgup|pgdn|backspace|\\w|l[bts]|r[bts]")


@cache
def by_trainers() -> str:
    """Return all text of the shipped callers and firms, without the marks between its words."""
    files = chain((ROOT / "scenarios").glob("*.yaml"), [ROOT / "assets" / "first_minute.yaml"])
    written = (scalars(yaml.safe_load(path.read_text("utf-8"))) for path in files)
    texts = chain(NAMES, *written, said_on_the_line())
    return "|".join(f" {plain(text)} " for text in ("", *texts, ""))


def said_on_the_line() -> Iterator[str]:
    """Yield what personas and rules put into somebody's mouth; what they call things goes through the catalogue."""
    for path in chain((ROOT / "game" / "callers").glob("*.py"), (ROOT / "game" / "call").glob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        names = {id(node.args[0]) for node in ast.walk(tree) if is_a_message(node)}
        texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
        said = (str(text.value) for text in texts if id(text) not in names)
        yield from (text for text in said if not re.fullmatch(r"\w+", text))


def is_a_message(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("_", "gettext_noop")


def scalars(tree: object, key: str = "") -> Iterator[str]:
    """Yield the texts of a file of content: no keys, and no names of nodes, facts and acts."""
    if isinstance(tree, dict):
        for name, value in tree.items():
            yield from scalars(value, name)
            yield from str(value).split() if name == "name" else ()
    elif isinstance(tree, list):
        for value in tree:
            yield from scalars(value, key)
    elif isinstance(tree, str) and (key in SPOKEN or not re.fullmatch(r"\w+", tree)):
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


def strange_words(piece: str) -> str:
    """Return the words of a piece that no trainer wrote: as a whole text, or as three words or more of one."""
    words, strange = plain(piece).split(), []
    while words:
        parts = {n: " ".join(words[:n]) for n in range(len(words), 0, -1)}
        known = (n for n, part in parts.items() if (f" {part} " if n >= AT_LEAST else f"| {part} |") in by_trainers())
        taken = next(known, 0)
        strange += [] if taken or KEY.fullmatch(words[0]) else words[:1]
        words = words[taken or 1 :]
    return " ".join(strange)


def unmarked(scene: PageScene) -> list[str]:
    """Return what a screen shows that comes from neither catalogue nor trainer."""
    strange = (strange_words(piece) for text in words_on(scene) for piece in outside_messages(text))
    return list(dict.fromkeys(filter(None, strange)))


@pytest.mark.parametrize(
    "exhibit",
    [each for each in exhibits() if each.name.split("-")[1] not in NOT_FOR_TRAINEES],
    ids=lambda exhibit: exhibit.name,
)
def test_nothing_on_a_screen_is_left_untranslated(exhibit: Exhibit) -> None:
    with opened(exhibit, LONG) as scene:
        assert unmarked(scene) == []


@pytest.mark.parametrize(
    "exhibit",
    [
        each
        for each in exhibits()
        if each.name[3:] in ("call-guided", "chat-haggling", "letter-answered-again", "wrap-up")
    ],
    ids=lambda exhibit: exhibit.name,
)
def test_a_language_chosen_in_a_pause_holds_for_all_that_was_said_before(exhibit: Exhibit) -> None:
    with staged() as floor:
        app = App(WindowSettings(is_still=True), Ports(services=floor))
        exhibit.show(floor, app.stack)
        for pressed in ("pause", "settings"):
            app.stack.handle(Activate(pressed))
        app.ports.preferences.change(language=LONG)
        app.step(0.0)
        for pressed in ("done", "go_on"):
            app.stack.handle(Activate(pressed))
        assert isinstance(app.stack.top, PageScene)
        assert unmarked(app.stack.top) == []
        app.close()

"""Every word on every screen goes through the catalogue, but for what trainers write: callers, firms, names."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

import pytest
import yaml

from game.catalogues import LONG
from game.cli.gallery import Exhibit, exhibits
from game.pseudo_long import CLOSES, OPENS
from game.scenes.scene import PageScene
from game.ui.widget import REST
from tests.app.opening import opened
from tests.paths import ROOT

FOR_DEVELOPERS = ("specimen", "message")
"""Pictures of no screen that a trainee comes to, or whose words the gallery itself makes up."""
NAMES = ("Jana Malá", "Radek", "Ilona Křížová", "Xbox Controller", "Firstline", "Fırstlıne", "English", "Čeština")
AT_LEAST = 3
MARKS = re.compile(r"[\W\d_]+")
KEYS = re.compile(r"\b(Ctrl|Shift|Tab|Enter|Esc|Home|End|PgUp|PgDn|Backspace|F\d+|\w|L[BTS123]|R[BTS123])\b")


@cache
def written_by_trainers() -> str:
    """Return all text of the shipped callers and firms, without the marks between its words."""
    files = chain((ROOT / "scenarios").glob("*.yaml"), [ROOT / "assets" / "first_minute.yaml"])
    texts = chain(NAMES, *(scalars(yaml.safe_load(path.read_text("utf-8"))) for path in files))
    return "|".join(f" {plain(text)} " for text in texts)


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


def strange_words(piece: str) -> str:
    """Return the words of a piece that no trainer wrote: alone, or as a part of at least three words of a text."""
    words, strange = plain(KEYS.sub("", piece)).split(), []
    while words:
        whole = max(
            (n for n in range(1, len(words) + 1) if f"| {' '.join(words[:n])} |" in written_by_trainers()), default=0
        )
        part = next(
            (n - 1 for n in range(1, len(words) + 1) if f" {' '.join(words[:n])} " not in written_by_trainers()),
            len(words),
        )
        taken = max(whole, part if part >= AT_LEAST else 0)
        strange += words[: 1 if not taken else 0]
        words = words[max(1, taken) :]
    return " ".join(strange)


def unmarked(scene: PageScene) -> list[str]:
    """Return what a screen shows that comes from neither catalogue nor trainer."""
    strange = (strange_words(piece) for text in words_on(scene) for piece in outside_messages(text))
    return list(dict.fromkeys(filter(None, strange)))


@pytest.mark.parametrize(
    "exhibit",
    [each for each in exhibits() if each.name.split("-")[1] not in FOR_DEVELOPERS],
    ids=lambda exhibit: exhibit.name,
)
def test_nothing_on_a_screen_is_left_untranslated(exhibit: Exhibit) -> None:
    with opened(exhibit, LONG) as scene:
        assert unmarked(scene) == []

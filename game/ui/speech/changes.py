"""What is said when a screen changes: from the tree before and the tree after, and from nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from game.language import _
from game.ui.semantic_tree import SemanticNode
from game.ui.speech.outline import FRAMES, Item, outline
from game.ui.speech.utterance import Utterance, joined, told
from game.ui.speech.wording import condition, line, reading
from game.ui.told import Teller, Told
from game.ui.widget import Kind

_EXPLAINED = frozenset({Kind.RADIO, Kind.CHECKBOX, Kind.FIELD})
_RECENT = 12
"""How many lines back something that comes up may have been told in the conversation."""
PAST = "past"
"""The state of a conversation that is only looked back at."""
_PASSED = frozenset({Kind.TEXT, Kind.IMAGE, Kind.METER, *FRAMES})
"""What may stand between a heading and the texts that belong to it."""


class Change(NamedTuple):
    """What is said of a change: the news, then what has focus.

    `is_answer` is whether the listener did something: that cuts off what is being said; what only happens waits.
    """

    news: tuple[Utterance, ...]
    focus: tuple[Utterance, ...]
    is_answer: bool

    @property
    def said(self) -> tuple[Utterance, ...]:
        """Return all of it, in order."""
        first, *others = (*self.news, *(each for each in self.focus if each not in self.news)) or (None,)
        return () if first is None else (first._replace(interrupts=self.is_answer), *others)


def changes(before: SemanticNode | None, after: SemanticNode, *, is_new_screen: bool = False) -> Change:
    """Return what is said of a change.

    On a new screen first its title; then what was told on the line, what came up, and what has focus. `before` is None
    where the screen was never heard; on one that was heard before and comes up again its title is enough.
    """
    old, new = outline(before) if before is not None else (), outline(after)
    is_new_screen = is_new_screen or before is None
    opening = _opening(new)[: None if before is None else 1] if is_new_screen else ()
    sections = () if before is None else tuple(_sections(old, new))
    news = (*opening, *_told_since(before, after), *_statuses(old, new, after), *sections)
    focus = tuple(_focus(() if is_new_screen else old, new, is_first=before is None))
    is_answer = bool(opening or focus) or any(each.teller is Teller.AGENT for each in news)
    return Change(_without_repeats(news), _without_repeats(focus), is_answer)


def focus_of(tree: SemanticNode) -> tuple[Utterance, ...]:
    """Return how that reads which has focus."""
    return tuple(Utterance(_described(items, i)) for items in (outline(tree),) for i in _focused(items))


def _opening(items: tuple[Item, ...]) -> tuple[Utterance, ...]:
    """Return the screen's title, and what stands right below it."""
    for i, item in enumerate(items):
        if item.node.kind in (Kind.DIALOG, Kind.HEADING):
            return tuple(_section(items, i))
    return ()


def _section(items: tuple[Item, ...], start: int) -> Iterator[Utterance]:
    """Yield a heading or a group's name, and the texts up to the next heading or the first thing to press."""
    name, frames = items[start].node.name, items[start].frames
    within = (*frames, name) if items[start].node.kind in FRAMES else frames
    yield Utterance(name)
    for item in items[start + 1 :]:
        is_own_title = item.node.kind is Kind.HEADING and item.node.name == name
        if item.frames[: len(within)] != within or not (is_own_title or item.node.kind in _PASSED):
            return
        if item.node.kind is Kind.TEXT and not item.node.value:
            yield Utterance(line(item.node))


def _told_since(before: SemanticNode | None, after: SemanticNode) -> Iterator[Utterance]:
    """Yield the lines that were told since; where nothing is known of before, those from the trainee's last one on."""
    known = {} if before is None else _told(before)
    for name, lines in _told(after).items():
        had = known.get(name, ())
        is_going_on = bool(had) and lines[: len(had)] == had
        yield from map(told, lines[len(had) :] if is_going_on else _latest(lines))


def _told(tree: SemanticNode) -> Mapping[str, tuple[Told, ...]]:
    return {node.name: node.told for node in tree.walk() if node.told and PAST not in node.states}


def _latest(lines: tuple[Told, ...]) -> tuple[Told, ...]:
    own = [i for i, each in enumerate(lines) if each.teller is Teller.AGENT]
    return lines[own[-1] :] if own else lines


def _statuses(old: tuple[Item, ...], new: tuple[Item, ...], after: SemanticNode) -> Iterator[Utterance]:
    """Yield what came up by itself: notes, toasts, captions, and what is new in a place that isn't in front.

    What stands in the conversation, too, was said there.
    """
    known = {line(item.node) for item in old if item.node.kind is Kind.STATUS}
    lines = [heard for each in _told(after).values() for heard in each[-_RECENT:]]
    heard = {text for each in lines for text in (each.text, f"{each.speaker} {each.text}", told(each).text)}
    heard = {" ".join(text.split()) for text in heard}
    was_new = {item.node.id for item in old if "new" in item.node.states}
    for item in new:
        if item.node.kind is Kind.STATUS:
            if line(item.node) not in known and not _is_heard(item.node, heard):
                yield Utterance(line(item.node))
        elif "new" in item.node.states and item.node.id not in was_new:
            yield Utterance(reading(item))


def _is_heard(status: SemanticNode, heard: set[str]) -> bool:
    texts = [" ".join(node.name.split()) for node in status.walk() if node is not status and node.name]
    return all(text in heard for text in texts) if texts else line(status) in heard


def _sections(old: tuple[Item, ...], new: tuple[Item, ...]) -> Iterator[Utterance]:
    """Yield the headings that weren't there, each with the texts below it."""
    known = {item.node.name for item in old if item.node.kind is Kind.HEADING}
    for i, item in enumerate(new):
        if item.node.kind is Kind.HEADING and item.node.name not in known:
            yield from _section(new, i)


def _focus(old: tuple[Item, ...], new: tuple[Item, ...], *, is_first: bool) -> Iterator[Utterance]:
    was = next((old[i] for i in _focused(old)), None)
    for i in _focused(new):
        item = new[i]
        if was is None or was.node.id != item.node.id:
            yield from _around(was, new, i, is_first=is_first)
            yield Utterance(_described(new, i))
        elif (text := _changed(was.node, item)) and text:
            yield Utterance(text)


def _around(was: Item | None, items: tuple[Item, ...], i: int, *, is_first: bool) -> Iterator[Utterance]:
    """Yield the groups and the heading that focus came into, in the order in which they stand.

    Whoever knows the screen hears no more of a heading than its name.
    """
    item, left = items[i], was.frames if was is not None else ()
    entered = [name for depth, name in enumerate(item.frames, 1) if left[:depth] != item.frames[:depth]]
    above = {_last_above(items, i, name, FRAMES) for name in entered}
    if item.heading and (was is None or was.heading != item.heading):
        above.add(_last_above(items, i, item.heading, frozenset({Kind.HEADING})))
    for start in sorted(above):
        is_told = is_first or items[start].node.kind in FRAMES
        yield from _section(items, start) if is_told else (Utterance(items[start].node.name),)


def _last_above(items: tuple[Item, ...], i: int, name: str, kinds: frozenset[Kind]) -> int:
    return next(j for j in range(i, -1, -1) if items[j].node.name == name and items[j].node.kind in kinds)


def _described(items: tuple[Item, ...], i: int) -> str:
    """Return how a thing reads; a choice with the text right behind it, which tells of it."""
    item, after = items[i], items[i + 1 : i + 2] if items[i].node.kind in _EXPLAINED else ()
    tells = [line(each.node) for each in after if each.node.kind is Kind.TEXT and each.level == item.level]
    return " ".join((f"{joined((reading(item),))}.", *tells)) if tells else reading(item)


def _changed(was: SemanticNode, item: Item) -> str:
    """Return what is said of a thing that kept focus and changed."""
    now = item.node
    if now.kind is Kind.FIELD and now.value != was.value:
        return _typed(was.value, now.value)
    if now.name != was.name:
        return reading(item)
    if (now.value, now.states) != (was.value, was.states):
        return joined(condition(now))
    return ""


def _typed(was: str, now: str) -> str:
    """Return what came or went; a space by its name, and all that is left where something in the middle changed."""
    if now.startswith(was):
        return now[len(was) :].replace(" ", _("space")) if now[len(was) :].isspace() else now[len(was) :]
    return _("{text} deleted", text=was[len(now) :]) if was.startswith(now) else now or _("empty")


def _focused(items: tuple[Item, ...]) -> Iterator[int]:
    return (i for i, item in enumerate(items) if item.is_focused)


def _without_repeats(said: tuple[Utterance, ...]) -> tuple[Utterance, ...]:
    """Return what is said without what the narrator has said already; people may repeat themselves."""
    kept: list[Utterance] = []
    for each in said:
        if each.text and (each.teller is not Teller.NARRATOR or each not in kept):
            kept.append(each)
    return tuple(kept)

"""Typing in a field: pure functions on a text, a caret and a selection."""

from __future__ import annotations

from typing import NamedTuple

AT_END = 1 << 30
"""A caret behind any text."""


class Editing(NamedTuple):
    """Where the caret stands in a field, the other end of the selection, and what an input method composes.

    Offsets count characters; an anchor of -1 means that nothing is selected.
    """

    caret: int = AT_END
    anchor: int = -1
    composing: str = ""

    def selection(self, text: str) -> tuple[int, int]:
        """Return start and end of the selection; both the caret when nothing is selected."""
        caret = min(self.caret, len(text))
        anchor = caret if self.anchor < 0 else min(self.anchor, len(text))
        return min(caret, anchor), max(caret, anchor)


def inserted(text: str, editing: Editing, new: str, limit: int) -> tuple[str, Editing]:
    """Return the text with `new` in place of the selection, at most `limit` characters in all."""
    start, end = editing.selection(text)
    room = max(0, limit - len(text) + end - start)
    one_line = " ".join(new.split("\n")).replace("\r", "")[:room]
    return text[:start] + one_line + text[end:], Editing(start + len(one_line))


def erased(text: str, editing: Editing, step: int) -> tuple[str, Editing]:
    """Return the text without the selection, or without the character before (-1) or after (1) the caret."""
    start, end = editing.selection(text)
    if start == end:
        start, end = (max(0, start - 1), end) if step < 0 else (start, min(len(text), end + 1))
    return text[:start] + text[end:], Editing(start)


def moved(text: str, editing: Editing, to: int, *, selects: bool) -> Editing:
    """Return the caret moved to an offset, dragging a selection along when asked."""
    caret = max(0, min(to, len(text)))
    if not selects:
        return Editing(caret)
    return Editing(caret, editing.anchor if editing.anchor >= 0 else min(editing.caret, len(text)))


def stepped(text: str, editing: Editing, step: int, *, selects: bool) -> Editing:
    """Return the caret one character on; without selecting, a selection collapses to its side."""
    start, end = editing.selection(text)
    if start != end and not selects:
        return Editing(start if step < 0 else end)
    return moved(text, editing, min(editing.caret, len(text)) + step, selects=selects)

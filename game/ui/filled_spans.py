"""A sentence of several styles, put together from one message: a translator may give its parts another order."""

from __future__ import annotations

from string import Formatter

from game.ui.typesetter import Span


def filled(message: str, **parts: Span) -> tuple[Span, ...]:
    """Return a message as spans: each `{name}` in it is the part of that name, and the rest takes the text's style."""
    spans: list[Span] = []
    for text, name, _spec, _conversion in Formatter().parse(message):
        spans += [Span(text)] if text else []
        spans += [parts[name]] if name is not None else []
    return tuple(spans)

"""Where lines of text end. Measuring and drawing both use these lines, so they can't disagree."""

from __future__ import annotations

from collections.abc import Callable

Measure = Callable[[int, int], int]
"""Return the width in pixels of the text from one offset to another."""

_SPACES = " \t\u2002\u2003\u2009\u200a"
_HYPHENS = "-\u2010\u2013\u2014/"
_GUESS_PX = 4
"""A first guess at the narrowest character; lines that hold more are found by doubling."""


def cleaned(text: str) -> str:
    """Return the text with characters that can't be drawn replaced: controls, lone surrogates, tabs."""
    if text.isprintable():
        return text
    return "".join(_drawable(char) for char in text.replace("\r\n", "\n"))


def _drawable(char: str) -> str:
    if char.isprintable() or char in "\n\u00a0\u202f\u200d" or char in _SPACES:
        return " " if char == "\t" else char
    return "\n" if char in "\r\u2028\u2029" else "\ufffd"


def break_lines(text: str, width: int, measure: Measure) -> list[tuple[int, int]]:
    """Return start and end offset of each line, at most `width` pixels wide where one character allows it.

    Lines end at line feeds, after spaces and hyphens, and, in words wider than the line, anywhere.
    Spaces at a line's end belong to it but take no width.
    """
    lines: list[tuple[int, int]] = []
    start = 0
    for paragraph in text.split("\n"):
        lines.extend(_break_paragraph(text, start, start + len(paragraph), max(1, width), measure))
        start += len(paragraph) + 1
    return lines


def _break_paragraph(text: str, start: int, end: int, width: int, measure: Measure) -> list[tuple[int, int]]:
    lines = []
    while True:
        stop = _line_end(text, start, end, width, measure)
        lines.append((start, stop))
        if stop >= end:
            return lines
        start = stop


def _line_end(text: str, start: int, end: int, width: int, measure: Measure) -> int:
    """Return where the line that begins at `start` ends."""
    fits = _longest_fit(text, start, end, width, measure)
    if fits >= end:
        return end
    for stop in range(fits, start, -1):
        if _may_end_at(text, start, stop):
            return _after_spaces(text, stop, end)
    return _whole_character(text, start, max(fits, start + 1), end)


def _longest_fit(text: str, start: int, end: int, width: int, measure: Measure) -> int:
    """Return the largest offset up to which the text fits, not counting spaces at its end."""
    step = max(8, width // _GUESS_PX)
    high = min(end, start + step)
    while high < end and measure(start, _without_spaces(text, start, high)) <= width:
        step *= 2
        high = min(end, start + step)
    if measure(start, _without_spaces(text, start, high)) <= width:
        return high
    low = start
    while high - low > 1:
        middle = (low + high) // 2
        if measure(start, _without_spaces(text, start, middle)) <= width:
            low = middle
        else:
            high = middle
    return low


def _may_end_at(text: str, start: int, stop: int) -> bool:
    before, after = text[stop - 1], text[stop]
    if after in _SPACES:
        return True
    if before in _SPACES:
        return True
    return before in _HYPHENS and stop - start > 1 and after.isalnum() and text[stop - 2].isalnum()


def _without_spaces(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _SPACES:
        end -= 1
    return end


def _after_spaces(text: str, stop: int, end: int) -> int:
    while stop < end and text[stop] in _SPACES:
        stop += 1
    return stop


def _whole_character(text: str, start: int, stop: int, end: int) -> int:
    """Return the offset moved on, so that no combining mark is torn from its letter."""
    while start < stop < end and ("\u0300" <= text[stop] <= "\u036f" or text[stop] in "\u200d\ufe0f"):
        stop += 1
    return stop

"""Small numbers in words."""

from __future__ import annotations

from game.language import pgettext


def number_word(number: int) -> str:
    """Return a number, 0 or more, as it stands before what is counted: up to twelve a word, and "no" for none."""
    words = (
        pgettext("a count", "no"),
        pgettext("a count", "one"),
        pgettext("a count", "two"),
        pgettext("a count", "three"),
        pgettext("a count", "four"),
        pgettext("a count", "five"),
        pgettext("a count", "six"),
        pgettext("a count", "seven"),
        pgettext("a count", "eight"),
        pgettext("a count", "nine"),
        pgettext("a count", "ten"),
        pgettext("a count", "eleven"),
        pgettext("a count", "twelve"),
    )
    return words[number] if number < len(words) else str(number)

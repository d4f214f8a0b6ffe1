"""Words and sentences that are the sign of a fault, and where a text has them.

A hit is a sign, never a verdict: it audits authors, and nothing that a trainee does is judged by it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from game.scenario.vocabulary import Fault

_WORD = re.compile(r"\w+(?:['-]\w+)*")
_CURLY = str.maketrans("\u2018\u2019", "''")

_Phrase = tuple[tuple[str, ...], "Sign"]


@dataclass(frozen=True)
class Sign:
    """Words that are the sign of a fault; a regular expression, tried where words begin, where it `is_pattern`.

    An ambiguous one has ordinary meanings, too. `instead` is what could be said in its place.
    """

    fault: Fault
    text: str
    is_pattern: bool = False
    is_ambiguous: bool = False
    instead: str = ""


@dataclass(frozen=True)
class Hit:
    """Where a text has a sign: from `start` to `end`, counted in characters."""

    start: int
    end: int
    quote: str
    sign: Sign


@dataclass(frozen=True)
class Wording:
    """The signs that texts are looked through for."""

    signs: tuple[Sign, ...]

    def hits(self, text: str) -> tuple[Hit, ...]:
        """Return the signs of a text in its order, without those that lie within another of the same fault."""
        plain = text.translate(_CURLY).lower()
        if len(plain) != len(text):  # a letter of some alphabets grows: quote what places fit
            text = plain
        found = [*self._phrases_in(text, plain), *self._patterns_in(text, plain)]
        found.sort(key=lambda hit: (hit.start, -hit.end))
        return tuple(hit for place, hit in enumerate(found) if not _lies_within(hit, found[:place]))

    def _phrases_in(self, text: str, plain: str) -> Iterator[Hit]:
        words = list(_WORD.finditer(plain))
        spelt = tuple(word.group() for word in words)
        for place, first in enumerate(spelt):
            for phrase, sign in self._phrases.get(first, ()):
                last = place + len(phrase)
                if spelt[place:last] == phrase:
                    start, end = words[place].start(), words[last - 1].end()
                    yield Hit(start, end, text[start:end], sign)

    def _patterns_in(self, text: str, plain: str) -> Iterator[Hit]:
        if not self._any_pattern or not self._any_pattern.search(plain):
            return
        for pattern, sign in self._patterns:
            for match in pattern.finditer(plain):
                yield Hit(match.start(), match.end(), text[match.start() : match.end()], sign)

    @cached_property
    def _phrases(self) -> Mapping[str, list[_Phrase]]:
        """Return the phrases by their first word: most words of a text begin none."""
        phrases: dict[str, list[_Phrase]] = defaultdict(list)
        for sign in self.signs:
            words = tuple(_WORD.findall(sign.text.translate(_CURLY).lower()))
            if words and not sign.is_pattern:
                phrases[words[0]].append((words, sign))
        return phrases

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], Sign]]:
        return [(re.compile(rf"\b(?:{sign.text})"), sign) for sign in self.signs if sign.is_pattern]

    @cached_property
    def _any_pattern(self) -> re.Pattern[str] | None:
        """Return what finds any of the patterns: most texts have none, and then one search is enough."""
        patterns = [f"(?:{sign.text})" for sign in self.signs if sign.is_pattern]
        return re.compile(rf"\b(?:{'|'.join(patterns)})") if patterns else None


def _lies_within(hit: Hit, before: list[Hit]) -> bool:
    return any(other.end >= hit.end and other.sign.fault is hit.sign.fault for other in before)

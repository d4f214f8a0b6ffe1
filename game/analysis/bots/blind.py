"""The blind bot: a bag of words fitted on other callers' replies; it sees what can be said here and not the caller.

Where it passes, right and wrong answers are told apart by how they are worded, whoever calls. A multinomial naive Bayes
classifier with add-one smoothing (Manning, Raghavan & Schütze 2008, ch. 13), in whole numbers, so that every machine
fits the same one.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from game.analysis.bots.surface import Eye, Texts, words_in
from game.scenario.model import Reply, Scenario
from game.scenario.vocabulary import DEEDS

Weights: TypeAlias = Mapping[str, int]
"""For each word how much it speaks for a reply: thousandths of the logarithm of the odds, negative against it."""

_NO_WORDS: Mapping[str, int] = {}


@dataclass(frozen=True)
class WordCounts:
    """How often each word stands in good replies and in bad ones."""

    good: Mapping[str, int] = field(default_factory=dict)
    bad: Mapping[str, int] = field(default_factory=dict)


def counted(scenario: Scenario) -> WordCounts:
    """Count the words of a scenario's replies.

    Good is a deed without fault that meets a need in some variant, bad is what bears a fault. The rest teaches nothing.
    """
    needs = {need for needs in scenario.needs.values() for need in needs}
    replies = [reply for node in scenario.nodes.values() for reply in node.all_replies()]
    good = (reply for reply in replies if _is_good(reply, needs))
    bad = (reply for reply in replies if reply.faults)
    return WordCounts(_words_of(good), _words_of(bad))


def _is_good(reply: Reply, needs: set[str]) -> bool:
    has_met = bool(needs & {*reply.learns, *reply.does})
    return not reply.faults and has_met and bool(DEEDS & set(reply.acts))


def _words_of(replies: Iterable[Reply]) -> Mapping[str, int]:
    found = Counter(word for reply in replies for word in words_in(reply.say))
    return {word: found[word] for word in sorted(found)}


def fitted(others: Iterable[WordCounts]) -> Weights:
    """Fit the weights on the counts of other scenarios; without any, no word weighs anything."""
    good, bad = Counter[str](), Counter[str]()
    for counts in others:
        good.update(counts.good)
        bad.update(counts.bad)
    words = sorted({*good, *bad})
    all_good, all_bad = good.total() + len(words), bad.total() + len(words)
    return {word: round(1000 * math.log((good[word] + 1) * all_bad / ((bad[word] + 1) * all_good))) for word in words}


def blind(weights: Weights) -> Eye:
    """Return the eye of a blind bot with these weights: it takes the text whose words speak most for it."""

    def eye(texts: Texts) -> int:
        worth = [sum(weights.get(word, 0) for word in words_in(text)) for text in texts]
        return worth.index(max(worth))

    return eye

"""Replies that give the answer away by their length, at one node or over the whole call."""

from collections.abc import Iterator, Sequence
from math import sqrt

from game.scenario.authored import Authored
from game.scenario.definitions import LONG_OR_SHORT_THROUGHOUT, STANDS_OUT, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.model import Node, Reply
from game.scenario.vocabulary import DEEDS, Vocabulary

_LONGER, _SHORTER = 1.6, 0.5
"""How many times as long as the nearest wrong reply a right one stands out."""

_SEEN = 30
"""Characters of difference that the eye takes in without reading: half a line of a card."""

_FEW, _FEWEST_NODES = 3, 5
_SURPRISE = 2.5
"""Standard deviations above chance: about one sound file in two hundred has that by luck."""


def check_lengths(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find nodes where every right reply is by far longer or shorter than each wrong one, and files where most are."""
    choices = [choice for node in authored.scenario.nodes.values() for choice in _choices(node)]
    for choice in choices:
        yield from _check_choice(authored, choice)
    yield from _check_throughout(authored, choices)


def _choices(node: Node) -> Iterator[tuple[Reply, ...]]:
    """Yield the replies that stand beside each other: of a node, or of each part of its page."""
    for replies in (node.replies, *node.compose.values()):
        if len(replies) >= _FEW and 0 < len(_right(replies)) < len(replies):
            yield replies


def _right(replies: Sequence[Reply]) -> list[Reply]:
    """Return the replies that somebody who looks for the right one looks for: without fault, and they do something."""
    return [reply for reply in replies if not reply.faults and (set(reply.acts) & DEEDS or reply.learns or reply.does)]


def _check_choice(authored: Authored, choice: Sequence[Reply]) -> Iterator[Diagnostic]:
    right = _right(choice)
    lengths = [len(reply.say) for reply in right]
    others = [len(reply.say) for reply in choice if reply not in right]
    gap, below = min(lengths) - max(others), min(others) - max(lengths)
    if gap >= _SEEN and min(lengths) >= _LONGER * max(others):
        yield _stands_out(authored, right[lengths.index(min(lengths))], "longer", "shorten it, or lengthen a wrong one")
    elif below >= _SEEN and max(lengths) <= _SHORTER * min(others):
        yield _stands_out(
            authored, right[lengths.index(max(lengths))], "shorter", "lengthen it, or shorten a wrong one"
        )


def _stands_out(authored: Authored, reply: Reply, how: str, hint: str) -> Diagnostic:
    return STANDS_OUT.at(authored.path, reply.spot, hint, how=how, node=quoted(reply.node))


def _check_throughout(authored: Authored, choices: Sequence[Sequence[Reply]]) -> Iterator[Diagnostic]:
    """Compare with chance how often the longest or the shortest is right: more often, and nobody need read."""
    if len(choices) < _FEWEST_NODES:
        return
    shares = [len(_right(choice)) / len(choice) for choice in choices]
    expected, spread = sum(shares), sqrt(sum(share * (1 - share) for share in shares))
    for how, pick in (("longest", max), ("shortest", min)):
        found = sum(pick(choice, key=lambda reply: len(reply.say)) in _right(choice) for choice in choices)
        if found > expected + _SURPRISE * spread:
            start = authored.scenario.nodes[choices[0][0].node]
            hint = "give a wrong reply of some nodes the same length"
            words = {"how": how, "found": found, "choices": len(choices), "expected": round(expected)}
            yield LONG_OR_SHORT_THROUGHOUT.at(authored.path, start.spot, hint, **words)

"""Replies that stand in one choice with the same words."""

from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import SAME_WORDS
from game.scenario.diagnostics import Diagnostic
from game.scenario.vocabulary import Vocabulary


def check_repeats(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find two replies of the same words that are offered at once; conditions may keep others apart."""
    for node in authored.scenario.nodes.values():
        for replies in (node.replies, *node.compose.values()):
            lines: dict[str, int] = {}
            for reply in replies:
                if reply.when is None:
                    first = lines.setdefault(reply.say, reply.spot.line)
                    if first != reply.spot.line:
                        hint = "word one of them otherwise, or give each a `when`"
                        yield SAME_WORDS.at(authored.path, reply.spot, hint, line=first)

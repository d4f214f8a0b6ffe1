"""Replies that the game can't tell from silence."""

from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import IDLE_REPLY
from game.scenario.diagnostics import Diagnostic
from game.scenario.vocabulary import Vocabulary


def check_idle_replies(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find replies without acts and faults: neither the caller nor the scorecard would notice them."""
    for reply in authored.replies():
        if not reply.acts and not reply.faults:
            yield IDLE_REPLY.at(
                authored.path, reply.spot, "say what it does (`acts`) or what is wrong with it (`faults`)"
            )

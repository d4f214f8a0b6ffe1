"""Replies that tell or give what this scenario says nothing of."""

from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import GOODWILL_OWED_NOTHING, TELLS_FREELY, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.vocabulary import GoodwillAnswer, Vocabulary


def check_conduct(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find told facts that nobody guards, and goodwill given as owed where nothing is."""
    scenario = authored.scenario
    for reply in authored.replies():
        for name in reply.tells:
            fact = scenario.facts.get(name)
            if fact is not None and not fact.guarded and name not in scenario.forbidden:
                hint = "make the fact `guarded: true`, list it under `forbidden`, or take it out of `tells`"
                yield TELLS_FREELY.at(authored.path, reply.spot, hint, name=quoted(name))
        if reply.goodwill is GoodwillAnswer.OWED and scenario.goodwill is None:
            hint = "add `goodwill: {owed: …, after: […]}` at the top, or write `goodwill: more`"
            yield GOODWILL_OWED_NOTHING.at(authored.path, reply.spot, hint)

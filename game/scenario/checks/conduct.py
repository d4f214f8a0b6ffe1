"""Replies that tell or give what this scenario says nothing of, or whose fault would be found twice."""

from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import COUNTED_TWICE, GOODWILL_OWED_NOTHING, TELLS_FREELY, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.model import Reply
from game.scenario.sheet import Sort
from game.scenario.vocabulary import Fault, GoodwillAnswer, Vocabulary

_GIVES = (GoodwillAnswer.OWED, GoodwillAnswer.MORE)


def check_conduct(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find told facts that nobody guards, goodwill where nothing is owed, and faults that `tells` or money imply."""
    for reply in authored.replies():
        yield from _check_told(authored, reply)
        yield from _check_money(authored, reply)


def _check_told(authored: Authored, reply: Reply) -> Iterator[Diagnostic]:
    scenario = authored.scenario
    forbidden = {authored.meaning(Sort.FACT, name) for name in scenario.forbidden}
    for name in reply.tells:
        fact = scenario.facts.get(name)
        if fact is not None and not fact.guarded and name not in forbidden:
            hint = "make the fact `guarded: true`, list it under `forbidden`, or take it out of `tells`"
            yield TELLS_FREELY.at(authored.path, reply.spot, hint, name=quoted(name))
    if reply.tells and Fault.LEAK in reply.faults:
        yield _counted_twice(authored, reply, Fault.LEAK, "tells")


def _check_money(authored: Authored, reply: Reply) -> Iterator[Diagnostic]:
    if reply.goodwill is not None and authored.scenario.goodwill is None:
        hint = "add `goodwill: {owed: …, after: […]}` at the top; where nothing is owed, giving is `faults: [bribe]`"
        yield GOODWILL_OWED_NOTHING.at(authored.path, reply.spot, hint)
    elif reply.goodwill in _GIVES and Fault.BRIBE in reply.faults:
        yield _counted_twice(authored, reply, Fault.BRIBE, "goodwill")


def _counted_twice(authored: Authored, reply: Reply, fault: Fault, key: str) -> Diagnostic:
    hint = f"take it out of `faults`, or `{key}` out of the reply"
    return COUNTED_TWICE.at(authored.path, reply.spot, hint, fault=quoted(fault), key=key)

"""Replies that tell, give or answer what this scenario says nothing of, or whose faults don't fit what they do."""

from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import (
    ANSWER_UNASKED,
    COUNTED_TWICE,
    GOODWILL_OWED_NOTHING,
    LIE_UNNAMED,
    PAID_UNSEEN,
    TELLS_FREELY,
    quoted,
)
from game.scenario.diagnostics import Diagnostic
from game.scenario.model import Caller, Reply
from game.scenario.sheet import Sort
from game.scenario.vocabulary import Fault, GoodwillAnswer, ManagerAnswer, Vocabulary

_GIVES = (GoodwillAnswer.OWED, GoodwillAnswer.MORE)


def check_conduct(authored: Authored, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """Find telling, money and answers about the manager that would do nothing, or count twice, or not at all."""
    scenario = authored.scenario
    is_asked = _is_insistent(scenario.caller, vocabulary) or any(node.asks_manager for node in scenario.nodes.values())
    for reply in authored.replies():
        yield from _check_told(authored, reply)
        yield from _check_money(authored, reply)
        yield from _check_answer(authored, reply, is_asked=is_asked)


def _is_insistent(caller: Caller, vocabulary: Vocabulary) -> bool:
    """Tell whether the caller comes to want the manager without a node that says so."""
    changed = caller.changes.asks_manager_after
    return caller.persona in vocabulary.insistent if changed is None else changed > 0


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
    owed = authored.scenario.goodwill
    if owed and owed.owed in reply.does and reply.goodwill is None:
        hint = "write `goodwill: owed` in its place: that does the job, and judges the moment"
        yield PAID_UNSEEN.at(authored.path, reply.spot, hint, job=quoted(owed.owed))


def _check_answer(authored: Authored, reply: Reply, *, is_asked: bool) -> Iterator[Diagnostic]:
    if reply.manager is not None and not is_asked:
        hint = "write `asks_for: manager` at the node where the caller wants one, or take `manager` out"
        yield ANSWER_UNASKED.at(authored.path, reply.spot, hint)
    if reply.manager is ManagerAnswer.LIE and Fault.UNTRUTH not in reply.faults:
        yield LIE_UNNAMED.at(authored.path, reply.spot, "add `faults: [untruth]`")


def _counted_twice(authored: Authored, reply: Reply, fault: Fault, key: str) -> Diagnostic:
    hint = f"take it out of `faults`, or `{key}` out of the reply"
    return COUNTED_TWICE.at(authored.path, reply.spot, hint, fault=quoted(fault), key=key)

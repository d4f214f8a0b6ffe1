"""Conditions that ask for two things which can't be so at once."""

from collections.abc import Iterable, Iterator

from game.scenario.authored import Authored
from game.scenario.conditions import AllOf, AnyOf, Condition, Knows, Lacks, MoodBetween
from game.scenario.definitions import NEVER_HOLDS, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.tree import Spot
from game.scenario.vocabulary import Vocabulary


def check_conditions(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find conditions that contradict themselves; what only the whole call rules out is found by `analyse`."""
    for condition, spot in _conditions(authored):
        why = _contradiction(condition)
        if why:
            yield NEVER_HOLDS.at(authored.path, spot, "take one of the two out", why=why)


def _conditions(authored: Authored) -> Iterator[tuple[Condition, Spot]]:
    """Yield every condition with the place of the reply or case that it belongs to."""
    scenario = authored.scenario
    for reply in authored.replies():
        if reply.when is not None:
            yield reply.when, reply.spot
    texts = [*(node.caller for node in scenario.nodes.values()), *(end.caller for end in scenario.endings.values())]
    ways = [*(reply.goto for reply in authored.replies()), *(lookup.text for lookup in scenario.lookups.values())]
    for case in (case for cases in (*texts, *ways) for case in cases):
        if case.when is not None:
            yield case.when, case.spot


def _contradiction(condition: Condition) -> str:
    """Return what can't be so at once, "" where nothing is said against it."""
    parts = tuple(_parts(condition))
    known = {fact for part in parts if isinstance(part, Knows) for fact in part.facts}
    lacked = {fact for part in parts if isinstance(part, Lacks) for fact in part.facts}
    if known & lacked:
        return f"{quoted(min(known & lacked))} is both to be known and not to be known"
    if not _moods(parts):
        return "no mood is both so good and so bad"
    return ""


def _parts(condition: Condition) -> Iterator[Condition]:
    """Yield all that must hold together."""
    if isinstance(condition, AllOf):
        for part in condition.parts:
            yield from _parts(part)
    else:
        yield condition


def _moods(parts: Iterable[Condition]) -> set[int]:
    """Return the ranks of mood that these parts leave."""
    left = set(range(1, 6))
    for part in parts:
        choices = part.parts if isinstance(part, AnyOf) else (part,)
        ranges = [choice for choice in choices if isinstance(choice, MoodBetween)]
        if len(ranges) == len(choices):
            left &= {rank for one in ranges for rank in range(one.low, one.high + 1)}
    return left

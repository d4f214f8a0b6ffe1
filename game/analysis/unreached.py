"""What no call ever comes to: replies, nodes, endings and texts, each with the reason."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from game.analysis.conditions import where
from game.analysis.exploring import Reached
from game.analysis.moves import HOLD_AT, NODE_AT
from game.analysis.reasons import in_words
from game.call.events import CallEnded, CallerSpoke, LookedUp
from game.call.state import Hold
from game.call.step import opening
from game.scenario.conditions import AllOf, Condition
from game.scenario.definitions import quoted
from game.scenario.model import Case, Cases, Reply
from game.scenario.tree import Spot


@dataclass(frozen=True)
class Unreached:
    """Something that no call comes to.

    `what` is reply, node, ending or text; `node` the node, ending or lookup that it is or stands at; `index` the place
    of a reply or text there, counted from 0. `spot` is its place in the file.
    """

    what: str
    node: str
    index: int | None
    spot: Spot
    why: str


class Map:
    """What was reached, by the names of the scenario."""

    def __init__(self, reached: Reached) -> None:
        self.reached = reached
        self.program = reached.program
        leaves = {edge.leaf for edges in reached.into for edge in edges} | {leaf for _, leaf in reached.ends}
        events = [*opening(reached.program)[1], *(event for leaf in leaves for event in leaf.events)]
        self.texts = {event.text for event in events if isinstance(event, CallerSpoke | LookedUp)}
        self.endings = {event.ending for event in events if isinstance(event, CallEnded)}
        self._numbers: dict[str, list[int]] = {}
        for number in reached.open_keys():
            self._numbers.setdefault(reached.keys[number][NODE_AT], []).append(number)
        self.nodes = self._numbers.keys()

    def ever(self, condition: Condition | None, node: str = "") -> bool:
        """Tell whether a condition holds in any state at a node, "" for anywhere."""
        reached = self.reached
        numbers = self._numbers.get(node, []) if node else reached.open_keys()
        return any(
            where(condition, reached.keys[number], reached.members[number], self.program, reached.space)
            for number in numbers
            if reached.keys[number][HOLD_AT] is Hold.NONE or not node
        )

    def why_never(self, condition: Condition, node: str) -> str:
        """Return why a condition holds in no state at a node."""
        parts = condition.parts if isinstance(condition, AllOf) else (condition,)
        never = next((part for part in parts if not self.ever(part, node)), None)
        if never is not None:
            return f"it is never so here that {in_words(never, self.program)}"
        return f"each is so at times, but never both: {in_words(condition, self.program)}"


def unreached(seen: Map) -> Iterator[Unreached]:
    """Yield all that no call of this program comes to, in the order of the file."""
    reached, scenario = seen.reached, seen.program.scenario
    for node in scenario.nodes.values():
        if node.id not in seen.nodes:
            yield Unreached("node", node.id, None, node.spot, _why_not_come_to(seen, node.id))
            continue
        yield from _texts(seen, node.id, node.caller)
        for reply in node.all_replies():
            if reply.choice_id not in reached.chosen:
                why = seen.why_never(reply.when, node.id) if reply.when else "the page comes never so far"
                yield Unreached("reply", node.id, reply.index, reply.spot, why)
    for ending in scenario.endings.values():
        if ending.id not in seen.endings:
            yield Unreached("ending", ending.id, None, ending.spot, _why_not_come_to(seen, ending.id))
        else:
            yield from _texts(seen, ending.id, ending.caller)
    for lookup in scenario.lookups.values():
        yield from _texts(seen, lookup.id, lookup.text, at="")


def _texts(seen: Map, name: str, cases: Cases[str], at: str | None = None) -> Iterator[Unreached]:
    node = at if at is not None else name if name in seen.nodes else ""
    for index, case in enumerate(cases):
        if case.value not in seen.texts:
            yield Unreached("text", name, index, case.spot, _why_not_said(seen, node, case))


def _why_not_said(seen: Map, node: str, case: Case[str]) -> str:
    if case.when is None:
        return "one of the cases above it always holds"
    if seen.ever(case.when, node):
        return "when it would hold, the call doesn't come here, or a case above it holds, too"
    return seen.why_never(case.when, node)


_Leading: TypeAlias = tuple[Reply, Condition | None]


def _why_not_come_to(seen: Map, target: str) -> str:
    leading = [
        (reply, case.when)
        for node in seen.program.scenario.nodes.values()
        for reply in node.all_replies()
        for case in reply.goto
        if case.value == target
    ]
    if not leading:
        return "no reply leads here"
    reasons = list(dict.fromkeys(_why_not_led(seen, each) for each in leading))
    return "; ".join(reasons[:2]) + (f"; and {len(reasons) - 2} more" if len(reasons) > 2 else "")


def _why_not_led(seen: Map, leading: _Leading) -> str:
    reply, when = leading
    name = f"{quoted(reply.choice_id)} (line {reply.spot.line})"
    if reply.node not in seen.nodes:
        return f"{name} leads here, and no call comes to {quoted(reply.node)}"
    if reply.when and reply.choice_id not in seen.reached.chosen:
        return f"{name} leads here, but {seen.why_never(reply.when, reply.node)}"
    if when is None:
        return f"{name} leads here only where no case above it holds, and one always does"
    return f"{name} leads here only when {in_words(when, seen.program)}, and that is never so then"

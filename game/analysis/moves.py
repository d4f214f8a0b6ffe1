"""Everything that can be chosen while a call goes on, as decisions by the place where it can be."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import product

from game.analysis.decisions import Decision, Run
from game.analysis.tracing import FIELDS, Key
from game.call.actions import own_answers
from game.call.conditions import holds
from game.call.holding import BACK, BACK_UNNAMED, HOLD, HOLD_UNASKED
from game.call.moves import (
    Action,
    AnswerManager,
    ComeBack,
    OpenLookup,
    PutOnHold,
    ReadScript,
    SayReply,
    SendPage,
)
from game.call.page import SEND, offered_parts
from game.call.program import Program
from game.call.state import Hold, State
from game.call.step import step
from game.call.wishes import OWN_ANSWERS
from game.scenario.model import Node, Reply
from game.scenario.vocabulary import SPOKEN, WRITTEN, ManagerAnswer

_ANYWHERE = frozenset({"stage", "silences"})
_IN_TALK = _ANYWHERE | {"node", "hold", "page"}
NODE_AT, HOLD_AT = FIELDS.index("node"), FIELDS.index("hold")


@dataclass(frozen=True, eq=False)
class Move:
    """One thing that can be chosen, by the ids that choose it: one id, or the parts of a page and its sending.

    `replies` are the authored replies that it says; none for what is done at the desk, or read off the script.
    """

    choices: tuple[str, ...]
    decision: Decision
    replies: tuple[Reply, ...] = ()

    @property
    def is_faultless(self) -> bool:
        """Tell whether it says something, and nothing that its author calls a fault."""
        return bool(self.replies) and not any(reply.faults for reply in self.replies)


class Moves:
    """All moves of a program, found once for each node. Leaving the call (hanging up, transfers) is not among them."""

    def __init__(self, program: Program) -> None:
        self._program = program
        scenario = program.scenario
        lookups = [(f"lookup:{lookup.id}", OpenLookup(lookup)) for lookup in scenario.lookups.values()]
        self._desk = [self._always(choice, action, _ANYWHERE) for choice, action in lookups]
        holding = [(HOLD, PutOnHold(True)), (HOLD_UNASKED, PutOnHold(False))]
        backs = [(BACK, ComeBack(True)), (BACK_UNNAMED, ComeBack(False))]
        self._holds = [self._always(*each, _ANYWHERE) for each in holding] if scenario.channel in SPOKEN else []
        self._on_hold = tuple([self._always(*each, _ANYWHERE) for each in backs] + self._desk)
        self._at: dict[str, tuple[Move, ...]] = {}
        self._pages_at: dict[str, Decision] = {}

    def at(self, key: Key) -> tuple[Move, ...]:
        """Return what can be chosen at a key, if at all."""
        if key[HOLD_AT] is not Hold.NONE:
            return self._on_hold
        name: str = key[NODE_AT]
        if name not in self._at:
            self._at[name] = self._moves_at(self._program.scenario.nodes[name])
        return self._at[name]

    def pages(self, key: Key) -> Decision | None:
        """Return the decision that tells how a page can stand at a key, None where none is written there.

        In the place of events its cases have how many replies each part offers.
        """
        node = self._program.scenario.nodes[key[NODE_AT]]
        if not node.compose:
            return None
        if node.id not in self._pages_at:
            run = partial(_parts_offered, self._program)
            self._pages_at[node.id] = Decision(run, _IN_TALK)
        return self._pages_at[node.id]

    def authored(self, node: str) -> tuple[Move, ...]:
        """Return the moves that say a reply, or send a page, at a node."""
        return tuple(move for move in self._moves_at(self._program.scenario.nodes[node]) if move.replies)

    def _moves_at(self, node: Node) -> tuple[Move, ...]:
        said = [self._said(reply) for reply in node.replies]
        answers = [] if self._is_written else [self._answer(node, answer) for answer in OWN_ANSWERS]
        script = [self._always(f"{node.id}.script", ReadScript(node), _IN_TALK)] if node.script else []
        return (*said, *self._pages(node), *answers, *script, *self._holds, *self._desk)

    @property
    def _is_written(self) -> bool:
        return self._program.scenario.channel in WRITTEN

    def _always(self, choice: str, action: Action, given: frozenset[str]) -> Move:
        return Move((choice,), Decision(lambda state: step(self._program, state, action), given))

    def _said(self, reply: Reply) -> Move:
        action = SayReply(reply)
        run: Run = lambda state: step(self._program, state, action) if holds(reply.when, state, self._program) else None
        return Move((reply.choice_id,), Decision(run, _IN_TALK), (reply,))

    def _answer(self, node: Node, answer: ManagerAnswer) -> Move:
        action = AnswerManager(answer)
        run: Run = lambda state: (
            step(self._program, state, action) if answer in own_answers(self._program, state) else None
        )
        return Move((f"manager:{answer}",), Decision(run, _IN_TALK))

    def _pages(self, node: Node) -> Iterator[Move]:
        for parts in pages_of(node):
            yield self._page(node, parts)

    def _page(self, node: Node, parts: dict[str, Reply]) -> Move:
        action = SendPage(parts)

        def run(state: State) -> tuple[State, tuple[object, ...]] | None:
            if not all(holds(reply.when, state, self._program) for reply in parts.values()):
                return None
            left_out = [part for part in node.compose if part not in parts]
            if left_out and any(part in left_out for part in offered_parts(self._program, state)):
                return None
            return step(self._program, state, action)

        replies = tuple(parts.values())
        return Move((*(reply.choice_id for reply in replies), SEND), Decision(run, _IN_TALK), replies)


def _parts_offered(program: Program, state: State) -> tuple[State, tuple[int, ...]]:
    return state, tuple(map(len, offered_parts(program, state).values()))


def pages_of(node: Node) -> Iterator[dict[str, Reply]]:
    """Yield every page that can be sent from a node: a reply of each part, or none of a part that may have none now."""
    options = [
        [*((name, reply) for reply in replies), *([(name, None)] if all(reply.when for reply in replies) else [])]
        for name, replies in node.compose.items()
    ]
    for chosen in product(*options) if options else ():
        parts = {name: reply for name, reply in chosen if reply}
        if any(reply.goto for reply in parts.values()):
            yield parts

"""Everything that can be chosen while a call goes on, as decisions by the place where it can be."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from game.analysis.decisions import Decision, Staged
from game.analysis.paging import Draft, parts_offered, steps_at
from game.analysis.staging import Stages
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
)
from game.call.program import Program
from game.call.state import Hold, State
from game.call.step import counts_towards_danger, do
from game.call.turn import Turn
from game.call.wishes import OWN_ANSWERS
from game.scenario.model import Node, Reply
from game.scenario.vocabulary import SPOKEN, WRITTEN, ManagerAnswer

_ANYWHERE = frozenset({"stage", "silences"})
_IN_TALK = _ANYWHERE | {"node", "hold", "page"}
NODE_AT, HOLD_AT, PAGE_AT = (FIELDS.index(name) for name in ("node", "hold", "page"))


@dataclass(frozen=True, eq=False)
class Move:
    """One thing that can be chosen, by its id.

    `reply` is the authored reply that it says, None for what is done at the desk or read off the script. `is_part`: it
    makes a page or sends it.
    """

    choice: str
    decision: Decision
    reply: Reply | None = None
    is_part: bool = False

    @property
    def is_faultless(self) -> bool:
        """Tell whether it says something, or sends a page, and nothing that its author calls a fault."""
        return not self.reply.faults if self.reply else self.is_part


def is_draft(key: Key) -> bool:
    """Tell whether a key is that of a page in the making, which the trainee never sees."""
    return isinstance(key[PAGE_AT], Draft)


class Moves:
    """All moves of a program, found once for each node. Leaving the call (hanging up, transfers) is not among them."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._stages = Stages(program)
        scenario = program.scenario
        lookups = [(f"lookup:{lookup.id}", OpenLookup(lookup)) for lookup in scenario.lookups.values()]
        self._desk = [self._always(choice, action, _ANYWHERE) for choice, action in lookups]
        holding = [(HOLD, PutOnHold(True)), (HOLD_UNASKED, PutOnHold(False))]
        backs = [(BACK, ComeBack(True)), (BACK_UNNAMED, ComeBack(False))]
        self._holds = [self._always(*each, _ANYWHERE) for each in holding] if scenario.channel in SPOKEN else []
        self._on_hold = tuple([self._always(*each, _ANYWHERE) for each in backs] + self._desk)
        self._at: dict[tuple[str, object], tuple[Move, ...]] = {}
        self._pages_at: dict[str, Decision] = {}

    def at(self, key: Key) -> tuple[Move, ...]:
        """Return what can be chosen at a key, if at all."""
        if key[HOLD_AT] is not Hold.NONE:
            return self._on_hold
        place = (key[NODE_AT], key[PAGE_AT])
        if place not in self._at:
            node = self._program.scenario.nodes[key[NODE_AT]]
            steps = self._page_steps(node, key[PAGE_AT]) if is_draft(key) else self._moves_at(node)
            self._at[place] = tuple(steps)
        return self._at[place]

    def pages(self, key: Key) -> Decision | None:
        """Return the decision that tells how a page can stand at a key, None where none is written there.

        In the place of events its cases have what `parts_offered` returns.
        """
        node = self._program.scenario.nodes[key[NODE_AT]]
        if not node.compose:
            return None
        if node.id not in self._pages_at:
            run = partial(parts_offered, self._program)
            self._pages_at[node.id] = Decision(run, _IN_TALK)
        return self._pages_at[node.id]

    def _moves_at(self, node: Node) -> tuple[Move, ...]:
        said = [self._said(reply) for reply in node.replies]
        answers = [] if self._is_written else [self._answer(node, answer) for answer in OWN_ANSWERS]
        script = [self._always(f"{node.id}.script", ReadScript(node), _IN_TALK)] if node.script else []
        return (*said, *self._page_steps(node, None), *answers, *script, *self._holds, *self._desk)

    @property
    def _is_written(self) -> bool:
        return self._program.scenario.channel in WRITTEN

    def _always(self, choice: str, action: Action, given: frozenset[str]) -> Move:
        return Move(choice, Decision(lambda state: self._done(state, action), given))

    def _done(self, state: State, action: Action) -> Staged:
        turn = Turn(self._program, state)
        do(turn, action)
        return self._stages.after(turn, counts=counts_towards_danger(self._program, action))

    def _said(self, reply: Reply) -> Move:
        action = SayReply(reply)

        def run(state: State) -> Staged | None:
            return self._done(state, action) if holds(reply.when, state, self._program) else None

        return Move(reply.choice_id, Decision(run, _IN_TALK), reply)

    def _answer(self, node: Node, answer: ManagerAnswer) -> Move:
        action = AnswerManager(answer)

        def run(state: State) -> Staged | None:
            return self._done(state, action) if answer in own_answers(self._program, state) else None

        return Move(f"manager:{answer}", Decision(run, _IN_TALK))

    def _page_steps(self, node: Node, draft: Draft | None) -> Iterator[Move]:
        for choice, reply, run in steps_at(self._program, self._stages, node, draft):
            yield Move(choice, Decision(run, _IN_TALK), reply, is_part=True)

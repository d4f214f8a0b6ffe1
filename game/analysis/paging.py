"""Pages of e-mail and letter for the analyser: made part by part, in the order of the page.

A page of four parts with six replies each is 1,296 pages; part by part it is a few dozen drafts, since most pages
come to the same. A draft stands in the place of `State.page` while a page is made; the trainee never sees one.
"""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import NamedTuple, TypeAlias, cast

from game.analysis.decisions import Run, Staged
from game.analysis.staging import Stages
from game.call import page
from game.call.events import Event
from game.call.page import SEND
from game.call.program import Program
from game.call.replying import NOTHING_SAID, Said, add, conclude
from game.call.state import State
from game.call.turn import Turn
from game.callers.persona import BEST, WORST
from game.scenario.conditions import Condition
from game.scenario.memory import fact_key, finding_key, job_key
from game.scenario.model import Node, Reply
from game.scenario.vocabulary import Act

Outcome: TypeAlias = tuple[State, tuple[Event, ...]]


class Draft(NamedTuple):
    """A page in the making. `offered` are the indices of what each part that is left can be.

    `was_at_worst` and `known` are what the rules ask of the moment before the page; `leads` is the index of a reply
    that leads where the page does, -1 for none yet.
    """

    offered: tuple[tuple[int, ...], ...]
    was_at_worst: bool
    known: int
    said: Said = NOTHING_SAID
    has_hurt: bool = False
    has_erred: bool = False
    leads: int = -1


Step: TypeAlias = tuple[str, Reply | None, Run]
"""An id, the reply that it says (none for sending), and what it does."""


def steps_at(program: Program, stages: Stages, node: Node, draft: Draft | None) -> Iterator[Step]:
    """Yield what can follow a draft, None for an empty page: each reply of the next part, or sending."""
    if draft is None:
        for reply in node.all_replies():
            if reply not in node.replies:
                yield reply.choice_id, reply, partial(_begin, program, reply)
        return
    if not draft.offered:
        yield SEND, None, partial(_send, program, stages, node, draft)
        return
    replies = {reply.index: reply for reply in node.all_replies()}
    for index in draft.offered[0]:
        yield replies[index].choice_id, replies[index], partial(_go_on, program, replies[index], draft)


def _begin(program: Program, reply: Reply, state: State) -> Outcome | None:
    parts = page.offered_parts(program, state).values()
    offered = tuple(tuple(each.index for each in replies) for replies in parts)
    if not offered or reply.index not in offered[0]:
        return None
    draft = Draft(offered, state.mood == WORST, state.known & _asked_of_before(program))
    return _go_on(program, reply, draft, state)


def _go_on(program: Program, reply: Reply, draft: Draft, state: State) -> Outcome:
    turn = _resumed(program, draft, state)
    said = add(turn, draft.said, reply)
    more = draft._replace(
        offered=draft.offered[1:],
        said=said,
        has_hurt=turn.has_hurt and draft.was_at_worst,
        has_erred=turn.has_erred,
        leads=reply.index if reply.goto else draft.leads,
    )
    settled = _settled(program.scenario.nodes[state.node], more)
    return turn.state._replace(page=cast("tuple[int, ...]", settled)), tuple(turn.events)


def _settled(node: Node, draft: Draft) -> Draft:
    """Return a draft without what can make no difference to the page any more: fewer drafts differ."""
    replies = {reply.index: reply for reply in node.all_replies()}
    later = [[replies[index] for index in part] for part in draft.offered]
    said, is_settled = draft.said, draft.said.has_met or draft.has_erred
    may_threaten = any(Act.BOUNDARY in reply.acts for part in later for reply in part)
    return draft._replace(
        said=said._replace(
            backs=said.backs and not is_settled,
            helps=said.helps and not (is_settled or said.has_balked),
            listens=said.listens and not said.has_balked and (may_threaten or not is_settled),
            narrates=False,
        ),
        leads=_leads(draft, later, replies),
    )


def _leads(draft: Draft, later: list[list[Reply]], replies: Mapping[int, Reply]) -> int:
    """Return the first reply that leads as this draft does; none where a part that is left leads in any case."""
    if draft.leads < 0 or any(all(reply.goto for reply in part) for part in later):
        return -1
    leads_on = not (draft.has_hurt or draft.said.has_balked)
    wanted = _targets(replies[draft.leads])
    return next(index for index, each in replies.items() if each.goto and (not leads_on or _targets(each) == wanted))


def _targets(reply: Reply) -> list[tuple[str, Condition | None]]:
    return [(case.value, case.when) for case in reply.goto]


def _send(program: Program, stages: Stages, node: Node, draft: Draft, state: State) -> Staged | None:
    if draft.leads < 0:
        return None
    turn = _resumed(program, draft, state)
    page.post(turn)
    goto = next(reply.goto for reply in node.all_replies() if reply.index == draft.leads)
    conclude(turn, draft.said, goto, "")
    return stages.after(turn, counts=True, is_page=True)


def _resumed(program: Program, draft: Draft, state: State) -> Turn:
    mood = WORST if draft.was_at_worst else BEST
    turn = Turn(program, state, before=state._replace(mood=mood, known=draft.known))
    turn.has_hurt, turn.has_erred = draft.has_hurt, draft.has_erred
    return turn


def _asked_of_before(program: Program) -> int:
    """Return the bits that a rule asks of the moment before the page: who was proved, and what danger was known."""
    scenario, danger = program.scenario, program.problem.danger
    keys = {finding_key(scenario, name) for name in scenario.identity.proved_by} if scenario.identity else set()
    if danger:
        keys |= {fact_key(danger.fact), *map(job_key, danger.by)}
    return sum(program.bits[key] for key in keys if key in program.bits)


def parts_offered(program: Program, state: State) -> tuple[State, tuple[tuple[int, int], ...]]:
    """Return how many replies each part of the page offers, and how many of these lead nowhere."""
    parts = page.offered_parts(program, state).values()
    return state, tuple((len(replies), sum(not reply.goto for reply in replies)) for replies in parts)

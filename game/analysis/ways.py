"""What leads to a node or an ending, by what the file says: for those that no play was found to come to."""

from game.analysis.reasons import in_words
from game.call.program import Program
from game.scenario.model import Reply

_TOLD = 2
"""Replies that are told; more of them say no more."""


def unreached(program: Program, target: str, *, is_certain: bool) -> str:
    """Return why no play is known to come to a node or an ending: which replies lead there, and what they ask.

    `is_certain`: every state was looked through, and none can.
    """
    nodes = program.scenario.nodes.values()
    leading = [reply for node in nodes for reply in node.all_replies() if _leads(reply, target)]
    if not leading:
        return "No reply leads here."
    told = "; ".join(_told(reply, target, program) for reply in leading[:_TOLD])
    more = f" (and {len(leading) - _TOLD} more)" if len(leading) > _TOLD else ""
    known = "No play can come here." if is_certain else "No play was found yet that comes here."
    return f"{known} {told}{more}."


def _leads(reply: Reply, target: str) -> bool:
    return any(case.value == target for case in reply.goto)


def _told(reply: Reply, target: str, program: Program) -> str:
    case = next(case for case in reply.goto if case.value == target)
    asked = [in_words(condition, program) for condition in (reply.when, case.when) if condition is not None]
    place = f"`{reply.choice_id}` (line {reply.spot.line})"
    return f"{place} leads here when {' and '.join(asked)}" if asked else f"{place} leads here"

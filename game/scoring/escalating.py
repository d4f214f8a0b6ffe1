"""What was done about escalating, as the columns of the rubric's decision table, and what it carried."""

from collections.abc import Collection

from game.call.events import ManagerWishSettled, Transferred
from game.call.program import Program
from game.scenario.vocabulary import Manner, Place, Result
from game.scoring.rubric import Escalation


def escalation_of(
    program: Program, transferred: Transferred | None, known: Collection[str], wish: ManagerWishSettled | None = None
) -> Escalation:
    """Return the row of the table that this call falls in; `known` are the facts learnt before the hand-over.

    Escalate as soon as it is clear that the desk can't solve it, not before a discriminating check (ITIL's functional
    escalation). Giving a caller the manager whom they still want after an offer to try first is another thing
    (hierarchical escalation): it honours the wish, and hands nothing over.
    """
    needed = program.problem.belongs_to in tuple(Place) or _saves(program, transferred, known)
    manager = wish.treatment.value if wish else "none"
    if transferred is None or _is_wish_met(program, transferred, wish):
        return Escalation(needed, done=False, manager=manager)
    place = "right" if _is_right_desk(program, transferred, known) else "wrong"
    note = _note(program, transferred, known)
    return Escalation(needed, True, place, _timing(program, known), transferred.manner, note, manager)


def _is_right_desk(program: Program, transferred: Transferred, known: Collection[str]) -> bool:
    return transferred.place == program.problem.belongs_to or _saves(program, transferred, known)


def _saves(program: Program, transferred: Transferred | None, known: Collection[str]) -> bool:
    """Tell whether the call went to a desk that acts on a danger that was known."""
    danger = program.problem.danger
    return danger is not None and transferred is not None and transferred.place in danger.by and danger.fact in known


def _is_wish_met(program: Program, transferred: Transferred, wish: ManagerWishSettled | None) -> bool:
    is_theirs = program.problem.belongs_to == Place.MANAGER
    return transferred.place is Place.MANAGER and not is_theirs and wish is not None and wish.tried_first


def made_in_words(program: Program, result: Result, known: Collection[str]) -> Transferred | None:
    """Return the hand-over that an authored ending stands for, None where it is none.

    Handing over in words is announced, to the desk where the problem belongs, with all that is known by then. So is
    sending the caller to another firm, where the problem belongs to that firm.
    """
    place = program.problem.belongs_to
    is_sent_on = result is Result.REFERRED and place == Place.PARTNER
    if result is not Result.HANDED_OVER and not is_sent_on:
        return None
    return Transferred(Place(place) if place in tuple(Place) else Place.LEVEL2, Manner.WARM, tuple(sorted(known)))


def _timing(program: Program, known: Collection[str]) -> str:
    if any(fact not in known for fact in program.problem.before_handover):
        return "early"
    return "late" if any(fact in known for fact in program.problem.too_late) else "in_time"


def _note(program: Program, transferred: Transferred, known: Collection[str]) -> str:
    needed = program.problem.before_handover
    carried = carried_facts(program, transferred, known)
    if len(carried) == len(needed):
        return "full"
    return "partial" if carried else "empty"


def carried_facts(program: Program, transferred: Transferred, known: Collection[str]) -> tuple[str, ...]:
    """Return the facts needed before the hand-over that are in the note and true to say."""
    return tuple(fact for fact in program.problem.before_handover if fact in transferred.note and fact in known)


def carried_share(
    program: Program, transferred: Transferred | None, known: Collection[str], jobs: Collection[str]
) -> tuple[int, int]:
    """Return (carried, all) of what this outcome should carry: jobs of `carries`, and the note's facts on a transfer.

    A call that went to a desk where the problem doesn't belong carries nothing.
    """
    carries = program.problem.carries
    done = sum(job in jobs for job in carries)
    if transferred is None:
        return (done, len(carries)) if carries else (1, 1)
    if not _is_right_desk(program, transferred, known):
        return 0, 1
    wanted = len(carries) + len(program.problem.before_handover)
    return (done + len(carried_facts(program, transferred, known)), wanted) if wanted else (1, 1)

"""The wish for a manager: say what they can and can't do, offer once to try first, then honour it.

Don't refuse it and don't play it: a fake senior is a lie (DOMAIN: hierarchical escalation; belief 6: a manager is no
technician).
"""

from game.call.events import AgentSpoke, ManagerAnswered, PromiseMade
from game.call.state import State, Wish
from game.call.turn import Turn
from game.callers.persona import Cue
from game.scenario.vocabulary import Act, ManagerAnswer, WishTreatment

OPEN = frozenset({Wish.ASKED, Wish.INSISTED})
"""A wish that waits for an answer."""

_MET = {Wish.ASKED: Wish.MET_AT_ONCE, Wish.OFFERED: Wish.MET, Wish.INSISTED: Wish.MET}

OWN_ANSWERS = {
    ManagerAnswer.OFFER: (
        "The manager can settle money and complaints, but mends nothing. "
        "Let me try first. If it doesn't work, you get them."
    ),
    ManagerAnswer.HONOUR: (
        "You'll have the manager. They ring you back today, I've written it down. Shall we go on meanwhile?"
    ),
}
"""What the trainee can say at any node to a wish that the scenario gives no reply to."""


def answer(turn: Turn, given: ManagerAnswer | None) -> None:
    """Take an answer to the wish. A second offer is none, and a refusal leaves the wish as it stands."""
    wish = turn.state.wish
    if given is None or wish is Wish.NONE:
        return
    turn.tell(ManagerAnswered(given))
    turn.set_wish(_answered(wish, given))


def _answered(wish: Wish, given: ManagerAnswer) -> Wish:
    match given:
        case ManagerAnswer.LIE:
            return Wish.LIED_TO
        case ManagerAnswer.OFFER if wish is Wish.ASKED:
            return Wish.OFFERED
        case ManagerAnswer.HONOUR:
            return met(wish)
        case _:
            return wish


def answer_at_the_desk(turn: Turn, given: ManagerAnswer) -> None:
    """Say one of the trainee's own answers, where the scenario has none. To put off who insists is no deed."""
    act = Act.OFFER_CHOICE if given is ManagerAnswer.OFFER else Act.OWN
    is_put_off = turn.state.wish is Wish.INSISTED and given is ManagerAnswer.OFFER
    turn.tell(AgentSpoke(OWN_ANSWERS[given], f"manager:{given}", (act,)))
    turn.state = turn.state._replace(silences=0, narrated=False)
    if not is_put_off:
        turn.feel(act)
        turn.state = turn.state._replace(owes_deed=False)
    answer(turn, given)
    if given is ManagerAnswer.HONOUR:
        turn.tell(PromiseMade("the manager", "ring back", "today"))
    turn.stall(is_stalled=is_put_off)
    if turn.is_gone:
        turn.lose()
    else:
        is_booked = given is ManagerAnswer.HONOUR
        turn.speak(Cue.WANTS_MANAGER if is_put_off else Cue.MANAGER_BOOKED if is_booked else Cue.OFFERED_MANAGER)


def met(wish: Wish) -> Wish:
    """Return what a wish becomes when the caller gets the manager; who was lied to stays lied to."""
    return _MET.get(wish, wish)


def treatment_of(state: State) -> tuple[WishTreatment, bool] | None:
    """Return how the wish was treated and whether an offer came first; None where there was none."""
    match state.wish:
        case Wish.NONE:
            return None
        case Wish.LIED_TO:
            return WishTreatment.LIED, False
        case Wish.ASKED | Wish.INSISTED:
            return WishTreatment.REFUSED, state.wish is Wish.INSISTED
        case _:
            return WishTreatment.HONOURED, state.wish is not Wish.MET_AT_ONCE

"""Hold: ask first, come back, name the wait. A real wait named beats "sorry" (You 2020)."""

from game.call.events import AgentSpoke, CameBack, HoldRefused, PutOnHold
from game.call.state import Hold
from game.call.turn import Turn
from game.callers.persona import Cue
from game.scenario.vocabulary import Fault

HOLD, HOLD_UNASKED = "hold", "hold:unasked"
BACK, BACK_UNNAMED = "back", "back:unnamed"

ASKING = "May I put you on hold while I look? A minute at most, and I'm back."
BACK_WITHOUT_A_WORD = "Right, here I am again."


def put_on_hold(turn: Turn, *, asked: bool) -> None:
    """Put the caller on hold. Asked, an unheard one who won't listen refuses; unasked, it is a fault."""
    if asked:
        turn.tell(AgentSpoke(ASKING, HOLD))
    refuses = asked and not turn.state.heard and turn.state.mood < turn.program.persona.listens_from
    turn.state = turn.state._replace(silences=0, narrated=False)
    if refuses:
        turn.tell(HoldRefused())
        turn.stall(is_stalled=True)
        _answer(turn, Cue.WONT_HOLD)
        return
    if not asked:
        turn.fault(Fault.LEFT_WAITING, "")
        turn.stall(is_stalled=True)
    turn.state = turn.state._replace(hold=Hold.ASKED if asked else Hold.UNASKED)
    turn.tell(PutOnHold(asked))
    if asked:
        turn.speak(Cue.HOLDS)
    elif turn.is_gone:
        turn.lose()


def come_back(turn: Turn, *, named: bool) -> None:
    """Come back from hold; only a wait that was agreed to is thanked for. The session fills in how long it was."""
    turn.tell(CameBack(named))
    turn.tell(AgentSpoke("" if named else BACK_WITHOUT_A_WORD, BACK if named else BACK_UNNAMED))
    was_as_agreed = turn.state.hold is Hold.ASKED
    turn.state = turn.state._replace(hold=Hold.NONE, silences=0)
    if not named:
        turn.fault(Fault.LEFT_WAITING, BACK_WITHOUT_A_WORD)
    _answer(turn, Cue.WAS_THANKED if named and was_as_agreed else Cue.WAS_LEFT)


def leave_on_hold(turn: Turn) -> None:
    """Leave the caller on hold past the minute."""
    turn.fault(Fault.LEFT_WAITING, "")
    turn.state = turn.state._replace(hold=Hold.OVERSTAYED)
    if turn.is_gone:
        turn.lose()


def _answer(turn: Turn, cue: Cue) -> None:
    if turn.is_gone:
        turn.lose()
    else:
        turn.speak(cue)


def named_wait(seconds: int) -> str:
    """Return the words with which a wait of so many seconds is named; below ten nobody counts."""
    tens = (seconds + 5) // 10 * 10
    if tens < 10:
        return "Thank you for waiting."
    minutes, rest = divmod(tens, 60)
    words = [f"{minutes} minute{'s' * (minutes > 1)}"] if minutes else []
    words += [f"{rest} seconds"] if rest else []
    return f"Thank you for waiting, that was {' '.join(words)}."

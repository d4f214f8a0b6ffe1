"""What the trainee can do besides talking: look up, transfer, hang up, keep silent, and wrap up."""

from game.call import holding, page, wishes
from game.call.conditions import first_case
from game.call.events import ColleagueSpoke, FaultMade, LookedUp, NoteFiled, ResultStated, TicketClosed, Transferred
from game.call.program import Program
from game.call.state import Hold, Limit, Stage, State
from game.call.turn import Turn
from game.callers.persona import WORST, Cue
from game.scenario.memory import fact_key, finding_key, lookup_key
from game.scenario.model import DeskLines, Lookup, Note
from game.scenario.vocabulary import ABANDONED, LIMIT, WRITTEN, Act, Fault, Manner, Place, Result

SILENCES_BORNE = 2
"""How often a caller speaks up in one silence before the mood falls."""

_CUES = {Manner.COLD: Cue.THROWN_OVER, Manner.WARM: Cue.HANDED_WARM, Manner.STAY: Cue.BROUGHT_IN}


_NOTE_READ = "Hello, I have your colleague's note in front of me. You needn't tell it again."
_NOTHING_READ = "Hello. There isn't much in the note, I'm afraid. What is it about?"


def look_up(turn: Turn, lookup: Lookup) -> None:
    """Open an article or record. In silence it is a stalled turn; telling the caller first spares the patience."""
    text = first_case(lookup.text, turn.state, turn.program)
    facts = first_case(lookup.learns, turn.state, turn.program)
    turn.tell(LookedUp(lookup.id, lookup.title, text, lookup.seconds))
    turn.remember(lookup_key(lookup.id))
    if turn.learn(facts, (), lookup.title):
        turn.state = turn.state._replace(owes_deed=False)
    page.keep_offered(turn)
    is_waited_for = turn.program.scenario.channel not in WRITTEN
    if is_waited_for and not (turn.state.narrated or turn.state.hold in (Hold.ASKED, Hold.OVERSTAYED)):
        turn.stall(is_stalled=True)
    turn.state = turn.state._replace(narrated=False)
    if turn.is_gone:
        turn.lose()
    elif turn.has_hurt and turn.state.hold is Hold.NONE:
        turn.speak(Cue.LEFT_IN_SILENCE)


def transfer(turn: Turn, place: Place, manner: Manner, note: tuple[str, ...]) -> None:
    """Hand the call over. A fact ticked that wasn't learnt is an untruth; the deed stands behind a feeling.

    A manager who was asked for is honoured by it. The colleague speaks first, by what the note told them; a caller who
    has to tell it all again is no happier than one who was thrown over, whatever the scenario's desk says. In
    writing days pass before that is heard.
    """
    facts = turn.program.scenario.facts
    turn.tell(Transferred(place, manner, note))
    for fact in note:
        if not turn.program.is_known(turn.state, fact_key(fact)):
            turn.fault(Fault.UNTRUTH, facts[fact].text)
    turn.state = turn.state._replace(owes_deed=False)
    if place is Place.MANAGER:
        turn.set_wish(wishes.met(turn.state.wish))
    lines = turn.program.scenario.desks.get(place, DeskLines())
    authored, cue = {Manner.COLD: lines.cold, Manner.WARM: lines.warm, Manner.STAY: lines.stay}[manner], _CUES[manner]
    is_told = bool(note) and all(fact in note for fact in turn.program.problem.before_handover)
    is_announced = manner is not Manner.COLD
    if is_announced:
        turn.tell(ColleagueSpoke(place, (lines.note_read or _NOTE_READ) if is_told else _NOTHING_READ))
    else:
        turn.set_mood(max(WORST, turn.state.mood - 1))
    if turn.program.scenario.channel in WRITTEN:
        page.post(turn)
    if is_announced and is_told:
        turn.feel(Act.HAND_OVER)
    elif is_announced:
        authored, cue = "" if place == turn.program.problem.belongs_to else authored, Cue.THROWN_OVER
    turn.end_by_itself(f"@{place}", Result.HANDED_OVER, authored, cue)


def hang_up(turn: Turn) -> None:
    """Hang up, leave the chat, or leave the page unanswered: then nobody says a word.

    After a calm limit, on abuse that went on, that isn't abandoning.
    """
    cue = None if turn.program.scenario.channel in WRITTEN else Cue.HUNG_UP_ON
    if turn.state.limit is Limit.PASSED:
        turn.end_by_itself(LIMIT, Result.UNSOLVED, "", cue)
        return
    turn.end_by_itself(ABANDONED, Result.ABANDONED, "", cue)


def keep_silent(turn: Turn) -> None:
    """Let the caller speak up; after the second time the mood falls instead, and the count starts again.

    On hold nobody is heard: there it is a minute gone by without coming back.
    """
    if turn.state.hold is not Hold.NONE:
        holding.leave_on_hold(turn)
        return
    turn.state = turn.state._replace(narrated=False)
    if turn.state.silences < SILENCES_BORNE:
        turn.state = turn.state._replace(silences=turn.state.silences + 1)
    else:
        turn.state = turn.state._replace(silences=0)
        turn.wear_patience()
    if turn.is_gone:
        turn.lose()
    else:
        turn.speak(Cue.LEFT_IN_SILENCE)


def true_result(program: Program, state: State) -> Result | None:
    """Return how the call ended; None while it goes on."""
    if state.stage is Stage.TALKING:
        return None
    ending = program.scenario.endings.get(state.node)
    if ending is not None:
        return ending.result
    own = {ABANDONED: Result.ABANDONED, LIMIT: Result.UNSOLVED, **{f"@{place}": Result.HANDED_OVER for place in Place}}
    return own.get(state.node, Result.LOST)


def state_result(turn: Turn, result: Result) -> None:
    """Say how the call ended; what isn't so is an untruth."""
    turn.tell(ResultStated(result))
    if result is not true_result(turn.program, turn.state):
        turn.tell(FaultMade(Fault.UNTRUTH, f"Result: {result.replace('_', ' ')}"))
    has_notes = bool(turn.program.scenario.notes)
    turn.state = turn.state._replace(stage=Stage.RESULT_STATED)
    if not has_notes:
        _close(turn)


def file_note(turn: Turn, note: Note) -> None:
    """File the ticket. Code words count as if spoken, and claiming what wasn't learnt or done is an untruth."""
    turn.tell(NoteFiled(note.index, note.say))
    for fault in note.faults:
        turn.tell(FaultMade(fault, note.say))
    keys = [finding_key(turn.program.scenario, name) for name in note.mentions]
    if not all(turn.program.is_known(turn.state, key) for key in keys):
        turn.tell(FaultMade(Fault.UNTRUTH, note.say))
    _close(turn)


def _close(turn: Turn) -> None:
    turn.state = turn.state._replace(stage=Stage.CLOSED)
    turn.tell(TicketClosed())

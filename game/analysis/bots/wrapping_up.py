"""What bots have in common at the end of a call: the hand-over note, the true result, the honest note."""

from game.call.session import Call
from game.call.state import Stage
from game.scenario.memory import fact_key, finding_key
from game.scenario.model import Note


def known_note(call: Call) -> str:
    """Return the end of a hand-over's id that ticks all that may be ticked and is true, "" where nothing is known."""
    program = call.program
    open_facts = [fact.id for fact in program.scenario.facts.values() if not fact.private]
    known = [fact for fact in open_facts if program.is_known(call.state, fact_key(fact))]
    return ":" + "+".join(known) if known else ""


def wrap_up(call: Call) -> str:
    """Return the true result, and after it the most honest note."""
    if call.state.stage is Stage.WRAP_UP:
        return f"result:{call.result}"
    notes = sorted(call.program.scenario.notes, key=lambda note: (-_honesty(note, call), note.index))
    return f"note:{notes[0].index}"


def _honesty(note: Note, call: Call) -> int:
    """Return how good a note is: without faults, true, and saying as much as is known."""
    keys = [finding_key(call.program.scenario, name) for name in note.mentions]
    known = [call.program.is_known(call.state, key) for key in keys]
    return len(known) - 100 * (len(note.faults) + known.count(False))

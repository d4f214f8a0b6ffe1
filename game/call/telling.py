"""Who may hear what: facts that are guarded until the caller proved who they are, and facts that nobody may be told."""

from game.call.program import Program
from game.call.state import State
from game.call.turn import Turn
from game.scenario.memory import finding_key
from game.scenario.model import Reply
from game.scenario.vocabulary import Fault


def tell(turn: Turn, reply: Reply) -> None:
    """Judge what a reply tells, by what was proved before it: answering a question proves nothing to itself."""
    for fact in reply.tells:
        if not may_tell(turn.program, turn.before, fact):
            turn.fault(Fault.LEAK, reply.say, why=turn.program.scenario.forbidden.get(fact, ""))


def may_tell(program: Program, state: State, fact: str) -> bool:
    """Tell whether this caller may hear a fact."""
    if fact in program.scenario.forbidden:
        return False
    return is_proved(program, state) or not program.scenario.facts[fact].guarded


def is_proved(program: Program, state: State) -> bool:
    """Tell whether the caller has proved who they are, by any one of the scenario's proofs."""
    identity = program.scenario.identity
    proofs = identity.proved_by if identity else ()
    return any(program.is_known(state, finding_key(program.scenario, name)) for name in proofs)

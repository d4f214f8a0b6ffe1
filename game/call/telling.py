"""Who may hear what: facts that are guarded until the caller proved who they are, and facts that nobody may be told."""

from game.call.program import Program, finding_key
from game.call.state import State
from game.call.turn import Turn
from game.scenario.model import Reply
from game.scenario.vocabulary import Fault


def tell(turn: Turn, reply: Reply) -> None:
    """Judge what a reply tells, by what was proved before it: answering a question proves nothing to itself."""
    scenario = turn.program.scenario
    for name in reply.tells:
        if name in scenario.forbidden:
            turn.fault(Fault.LEAK, reply.say, why=scenario.forbidden[name])
        elif scenario.facts[name].guarded and not is_proved(turn.program, turn.before):
            turn.fault(Fault.LEAK, reply.say)


def is_proved(program: Program, state: State) -> bool:
    """Tell whether the caller has proved who they are, by any one of the scenario's proofs."""
    identity = program.scenario.identity
    proofs = identity.proved_by if identity else ()
    return any(program.is_known(state, finding_key(program.scenario, name)) for name in proofs)

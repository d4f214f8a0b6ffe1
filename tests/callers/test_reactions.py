from itertools import product

import pytest
from transitions import MachineError

from game.callers.cast import PERSONAS
from game.callers.persona import BEST, WORST, Cue
from game.callers.reactions import Mind, Rung, machine, table
from game.scenario.model import Reaction
from game.scenario.vocabulary import Act, Fault

SIGNS = (*Act, *Fault)


@pytest.mark.parametrize("name", PERSONAS)
def test_the_table_and_the_machine_of_a_persona_agree_everywhere(name: str) -> None:
    rows = PERSONAS[name].reactions
    moves = table(rows)
    for heard in (False, True):
        mind = Mind(was_heard=heard)
        built = machine(rows, mind, opens=WORST)
        for sign, mood in product(SIGNS, range(WORST, BEST + 1)):
            built.set_state(Rung(mood), mind)
            assert mind.feel(sign) == moves[sign, mood, heard], (sign, mood, heard)


def test_a_machine_of_other_rows_disagrees_with_the_table() -> None:
    mind = Mind()
    machine((Reaction(Act.ASK, 1),), mind, opens=2)
    assert mind.feel(Act.ASK) != table((Reaction(Act.ASK, -1),))[Act.ASK, 2, False]


def test_a_trigger_that_is_no_sign_raises() -> None:
    mind = Mind()
    machine((), mind, opens=3)
    with pytest.raises((AttributeError, MachineError)):
        getattr(mind, "act_whistle")()  # noqa: B009


@pytest.mark.parametrize("name", PERSONAS)
def test_no_sign_of_a_persona_has_two_rows_for_the_same_ear(name: str) -> None:
    rows = PERSONAS[name].reactions
    ears = [(row.sign, heard) for row in rows for heard in (False, True) if row.heard in (None, heard)]
    assert len(ears) == len(set(ears))


@pytest.mark.parametrize("name", PERSONAS)
def test_every_persona_has_five_moods_and_a_line_for_every_cue(name: str) -> None:
    persona = PERSONAS[name]
    assert len(set(persona.ladder)) == 5
    assert all(persona.lines[cue] for cue in Cue)

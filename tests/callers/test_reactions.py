import re
from itertools import product

import pytest
from transitions import MachineError

from game.callers.cast import PERSONAS
from game.callers.persona import BEST, WORST, Cue
from game.callers.reactions import Mind, Rung, machine, table
from game.scenario.model import Reaction
from game.scenario.vocabulary import Act, Fault

SIGNS = (*Act, *Fault)
UNWRITTEN = {Cue.LEFT_IN_SILENCE, Cue.HUNG_UP_ON, Cue.HOLDS, Cue.WONT_HOLD, Cue.WAS_THANKED, Cue.WAS_LEFT}
"""Moments that nobody has who writes and waits for the post."""
HEARD = re.compile(r"\bhello\b|hear you|recording|voices|no, wait|talking to|rung up|\.\.\.", re.IGNORECASE)


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


@pytest.mark.parametrize("name", [name for name, persona in PERSONAS.items() if persona.written])
def test_nobody_hears_a_voice_on_paper(name: str) -> None:
    persona = PERSONAS[name]
    lines = [line for cue in Cue if cue not in UNWRITTEN for line in persona.written.get(cue, persona.lines[cue])]
    assert [line for line in lines if HEARD.search(line)] == []

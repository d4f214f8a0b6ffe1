"""No persona that ships looks or sounds like the one that stands in for the unknown."""

import pytest

from game.callers.cast import PERSONAS
from game.scenes.specimen_callers import PERSONAS as SHOWN
from game.ui.persona_shapes import persona_outline
from game.ui.theme import Role
from game.ui.voice import voice_of
from game.ui.widgets.signature import accent_of

FALLBACK = "anxious"
OTHERS = sorted(set(PERSONAS) - {FALLBACK})


@pytest.mark.parametrize("persona", OTHERS)
def test_a_persona_has_an_accent_of_its_own(persona: str) -> None:
    assert accent_of(persona) == Role(persona)


@pytest.mark.parametrize("persona", OTHERS)
def test_a_persona_has_a_silhouette_of_its_own(persona: str) -> None:
    assert persona_outline(persona) != persona_outline(FALLBACK)


@pytest.mark.parametrize("persona", OTHERS)
@pytest.mark.parametrize("rank", [1, 5])
def test_a_persona_has_a_voice_of_its_own(persona: str, rank: int) -> None:
    assert voice_of(persona, rank) != voice_of(FALLBACK, rank)


def test_the_specimen_shows_every_persona() -> None:
    assert set(PERSONAS) <= set(SHOWN)

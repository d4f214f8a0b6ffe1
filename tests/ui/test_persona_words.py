import pytest

from game.ui.persona_words import persona_word
from game.ui.widgets.persona_badge import PersonaBadge
from tests.ui.personas import PERSONAS


def test_every_persona_has_a_word_of_its_own() -> None:
    assert len({persona_word(persona) for persona in PERSONAS}) == len(PERSONAS)


@pytest.mark.parametrize("persona", PERSONAS)
def test_a_word_is_one_word_that_a_trainee_knows(persona: str) -> None:
    assert persona_word(persona).isalpha()


@pytest.mark.parametrize("persona", ["out_of_scope", "social_engineer"])
def test_the_badge_does_not_say_what_the_trainee_has_yet_to_find_out(persona: str) -> None:
    name = PersonaBadge(persona).semantics().name
    assert name == persona_word(persona)
    assert not any(part in name for part in persona.split("_"))


def test_a_persona_without_a_word_is_called_by_its_name() -> None:
    assert persona_word("in_a_hurry") == "in a hurry"

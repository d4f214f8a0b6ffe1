"""Which face a caller has."""

import pytest

from game.callers.cast import PERSONAS, vocabulary
from game.callers.looks import LOOKS, looks_of
from game.scenario.loading import load_scenario
from game.scenario.model import Caller
from tests.paths import DATA, ROOT

SMALL = (DATA / "small.yaml").read_text(encoding="utf-8")


def with_looks(looks: str) -> bytes:
    assert "caller:\n" in SMALL
    return SMALL.replace("caller:\n", f"caller:\n  looks: {looks}\n", 1).encode()


@pytest.mark.parametrize("persona", PERSONAS)
def test_every_persona_has_a_face_of_its_own(persona: str) -> None:
    others = {looks_of(Caller("Jan", other)) for other in PERSONAS if other != persona}
    assert looks_of(Caller("Jan", persona)) not in others


@pytest.mark.parametrize("looks", LOOKS)
def test_a_scenario_may_choose_any_face(looks: str) -> None:
    loaded = load_scenario(with_looks(looks), "hall.yaml", vocabulary())
    assert "FL108" not in {found.code for found in loaded.diagnostics}
    assert loaded.scenario is not None
    assert looks_of(loaded.scenario.caller) == looks


def test_a_face_that_nobody_drew_is_named_with_the_one_that_was_meant() -> None:
    found = load_scenario(with_looks("amaro"), "hall.yaml", vocabulary()).diagnostics
    assert [each.hint for each in found if each.code == "FL108"] == ["did you mean `amara`?"]


@pytest.mark.parametrize("looks", LOOKS)
def test_the_page_for_authors_tells_who_everybody_is(looks: str) -> None:
    page = (ROOT / "docs" / "writing_callers.md").read_text(encoding="utf-8")
    assert f"| `{looks}` | a " in page

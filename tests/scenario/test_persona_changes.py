import pytest

from game.callers.cast import vocabulary
from game.scenario.loading import load_scenario
from tests.paths import DATA

SMALL = (DATA / "small.yaml").read_text(encoding="utf-8")
WRITTEN = (
    "{based_on: confused, listens_from: muddled, patience: 2, reactions: {ask: 1, thank: {heard: 0, unheard: -1}}}"
)


@pytest.mark.parametrize(
    ("persona", "what"),
    [
        ("{based_on: confused}", ["all of this"]),
        ("{based_on: confused, patience: 2}", ["this patience"]),
        ("{based_on: confused, listens_from: muddled, patience: 1}", ["this mood"]),
        ("{based_on: confused, asks_manager_after: 0, patience: 1}", ["this wish for the manager"]),
        ("{based_on: confused, listens_from: clear, patience: 1, asks_manager_after: 1}", []),
        ("confused", []),
    ],
)
def test_a_change_to_what_the_persona_has_anyhow_is_a_warning(persona: str, what: list[str]) -> None:
    assert WRITTEN in SMALL
    loaded = load_scenario(SMALL.replace(WRITTEN, persona).encode(), "hall.yaml", vocabulary())
    assert [(found.code, found.message.split(" is what")[0]) for found in loaded.diagnostics] == [
        ("FL346", each) for each in what
    ]

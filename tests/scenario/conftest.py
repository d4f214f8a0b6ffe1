"""What the tests of content share: a small valid file and the words it may use."""

from collections.abc import Callable
from pathlib import Path

import pytest

from game.scenario.diagnostics import Diagnostic
from game.scenario.loading import Loaded, load_scenario
from game.scenario.vocabulary import Vocabulary

Bent = Callable[[str, str], tuple[Diagnostic, ...]]

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return Vocabulary(
        {
            "anxious": ("panicking", "frightened", "worried", "steady", "relieved"),
            "confused": ("lost", "muddled", "unsure", "following", "clear"),
        }
    )


@pytest.fixture(scope="session")
def small() -> str:
    return (DATA / "small.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def load(vocabulary: Vocabulary) -> Callable[[str | bytes], Loaded]:
    def loaded(content: str | bytes) -> Loaded:
        data = content.encode() if isinstance(content, str) else content
        return load_scenario(data, "hall.yaml", vocabulary)

    return loaded


@pytest.fixture(scope="module")
def bent(request: pytest.FixtureRequest, small: str, load: Callable[[str], Loaded]) -> Bent:
    """Return the findings in the module's `SOURCE`, or else in the small file, with one thing changed."""
    source: str = getattr(request.module, "SOURCE", small)

    def findings(right: str, wrong: str) -> tuple[Diagnostic, ...]:
        assert right in source
        return load(source.replace(right, wrong, 1)).diagnostics

    return findings

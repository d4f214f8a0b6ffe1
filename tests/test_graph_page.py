"""What the writing page says of pictures of callers is what the command does."""

from pathlib import Path

import pytest

from game.analysis.worth import Worth
from game.cli.main import main
from tests.doc_text import rows, section
from tests.paths import DATA

TOLD = tuple(rows(section("writing_callers.md", "Seeing it")))
FORMS = [row[0].strip("`") for row in TOLD if row[0].startswith("`.")]


def test_the_page_tells_every_worth_and_the_lack_of_one() -> None:
    told = [row[0].strip("`") for row in TOLD if len(row) == 3]
    assert told == [*Worth, "no mark"]


@pytest.mark.parametrize("form", FORMS)
def test_every_form_on_the_page_is_written(form: str, tmp_path: Path) -> None:
    out = tmp_path / f"mine{form}"
    assert main(["graph", str(DATA / "graph_small.yaml"), "-o", str(out)]) == 0
    assert out.stat().st_size > 500


def test_the_page_tells_all_four_forms() -> None:
    assert FORMS == [".svg", ".png", ".mmd", ".dot"]

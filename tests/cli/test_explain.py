import pytest

from game.cli.main import main
from game.scenario.definitions import CATALOGUE
from tests.doc_text import text_of


def test_the_page_on_findings_is_what_the_command_writes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == 0
    written = capsys.readouterr().out
    assert written == text_of("diagnostics.md"), "write it anew: firstline explain > docs/diagnostics.md"
    assert all(f"### {definition.code}: " in written for definition in CATALOGUE)


def test_a_code_is_explained_by_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "fl207"]) == 0
    written = capsys.readouterr().out
    assert written.startswith("### FL207: A goto to nowhere")
    assert "goto: spoild" in written
    assert written.count("###") == 1


def test_an_unknown_code_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "FL999"]) == 2
    assert "`FL999`" in capsys.readouterr().err

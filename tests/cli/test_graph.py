"""`firstline graph` from the command line: the four forms, and what it says where it can't draw."""

from __future__ import annotations

import io
from pathlib import Path
from xml.etree import ElementTree

import pygame
import pytest

from game.cli.graph import TEXTS, palette_of
from game.cli.main import main
from game.ui.theme import theme_named
from tests.paths import DATA

SMALL = DATA / "graph_small.yaml"
BROKEN = DATA / "broken" / "ten_mistakes.yaml"


@pytest.mark.parametrize("name", TEXTS)
def test_the_ending_of_the_name_says_what_is_written(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / f"small.{name.upper()}"
    assert main(["graph", str(SMALL), "-o", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}: 3 nodes, 2 endings, 7 replies\n"
    assert main(["graph", str(SMALL), "--format", name]) == 0
    assert out.read_bytes().decode("utf-8") == capsys.readouterr().out


def test_without_an_output_the_svg_goes_to_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["graph", str(SMALL)]) == 0
    assert ElementTree.fromstring(capsys.readouterr().out).tag.endswith("svg")


def test_what_nothing_leads_to_is_marked(capsys: pytest.CaptureFixture[str]) -> None:
    main(["graph", str(SMALL)])
    groups = ElementTree.fromstring(capsys.readouterr().out).iter("{http://www.w3.org/2000/svg}g")
    marked = [text for group in groups for text in group.itertext() if "never reached" in text]
    assert len([text for text in marked if text == "never reached"]) == 1
    assert any(text.startswith("lost.0: no mark, never reached: ") for text in marked)


@pytest.mark.parametrize("theme", ["day", "night"])
def test_a_png_is_painted_in_the_colours_of_its_theme(theme: str, tmp_path: Path) -> None:
    out = tmp_path / "small.png"
    assert main(["graph", str(SMALL), "-o", str(out), "--theme", theme]) == 0
    picture = pygame.image.load(io.BytesIO(out.read_bytes()))
    seen = {picture.get_at((x, y))[:3] for x in range(0, picture.get_width(), 2) for y in range(picture.get_height())}
    colours = theme_named(theme).colours
    assert picture.get_at((0, 0))[:3] == colours["bg"]
    assert seen >= {colours[role] for role in ("raised", "border", "text", "best", "slip", "blunder")}


def test_the_same_caller_gives_the_same_png(tmp_path: Path) -> None:
    outs = [tmp_path / "one.png", tmp_path / "two.png"]
    for out in outs:
        assert main(["graph", str(SMALL), "-o", str(out)]) == 0
    assert outs[0].read_bytes() == outs[1].read_bytes()


def test_the_svg_has_the_colours_of_the_theme(capsys: pytest.CaptureFixture[str]) -> None:
    main(["graph", str(SMALL), "--theme", "night"])
    night = capsys.readouterr().out
    assert palette_of("night")["bg"] == "#0d131f"
    assert 'fill="#0d131f"' in night


@pytest.mark.parametrize("name", ["small.pdf", "small", "small.svg.gz"])
def test_an_unknown_ending_is_answered_with_the_four(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["graph", str(SMALL), "-o", str(tmp_path / name)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("Let its name end in .svg, .png, .mmd or .dot.")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["small.svg", "small.png"])
def test_a_file_that_cannot_be_written_is_named(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "nowhere" / name
    assert main(["graph", str(SMALL), "-o", str(out)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"{out}: ")
    assert line.endswith("Name a file in a folder that can be written.")


def test_a_caller_with_errors_is_not_drawn_but_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "broken.svg"
    assert main(["graph", str(BROKEN), "-o", str(out)]) == 1
    told = capsys.readouterr()
    assert told.err.splitlines()[0].startswith(f"{BROKEN}:4:1: error FL102: ")
    assert len(told.err.splitlines()) == 11
    assert told.out == ""
    assert not out.exists()


@pytest.mark.parametrize("name", ["nowhere.yaml", "."])
def test_what_is_no_file_is_wrong_use(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["graph", str(tmp_path / name)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_picture_beyond_all_measure_is_refused_with_a_way_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.ui.picturing.MOST_PIXELS", 1000)
    assert main(["graph", str(SMALL), "-o", str(tmp_path / "small.png")]) == 2
    assert "Write it as .svg" in capsys.readouterr().err

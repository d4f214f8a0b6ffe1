"""Typefaces are tried before they are used: what can't be read is refused with the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.ui.context import new_context
from game.ui.fitting import UnfitTypeface, fitted
from game.ui.fonts import Fonts, Typeface, is_there
from game.ui.metrics import Metrics
from game.ui.tokens import TextStyle, Weight
from tests.ui.bent_fonts import bent

WORDS = "Příliš žluťoučký kůň"


def test_a_sound_one_is_taken_in_the_size_of_the_games_own(tmp_path: Path) -> None:
    path = bent(tmp_path, "sound")
    assert fitted((path, "", "", "")) == Typeface((path, "", "", ""), 1.0)


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("empty", "broken"),
        ("text", "broken"),
        ("cut off", "It has no a b c"),
        ("without letters", "It has no a b c"),
        ("blank", "It has no a b c"),
        ("tiny", "absurd"),
        ("huge", "absurd"),
        ("tall", "absurd"),
    ],
)
def test_a_bad_one_is_refused_with_the_reason(tmp_path: Path, kind: str, reason: str) -> None:
    with pytest.raises(UnfitTypeface, match=reason):
        fitted((bent(tmp_path, kind), "", "", ""))


@pytest.mark.parametrize("files", [(), ("nowhere.ttf", "", "", "")])
def test_one_that_is_gone_is_refused(files: tuple[str, ...]) -> None:
    with pytest.raises(UnfitTypeface, match="installed any more"):
        fitted(files)


def test_a_bad_cut_is_left_out_and_the_system_draws_it_from_the_regular_one(tmp_path: Path) -> None:
    path = bent(tmp_path, "sound")
    typeface = fitted((path, bent(tmp_path, "text"), bent(tmp_path, "blank"), path))
    assert typeface.files == (path, "", "", path)
    plain, bold = (Fonts(typeface).font(weight, False, 24) for weight in (Weight.REGULAR, Weight.SEMIBOLD))
    assert bold.size(WORDS) != plain.size(WORDS)


def test_text_stands_on_the_same_line_in_any_typeface(tmp_path: Path) -> None:
    typeface = fitted((bent(tmp_path, "sound"), "", "", ""))
    own, other = (new_context(Metrics(), typeface=each).block(WORDS, TextStyle()) for each in (Typeface(), typeface))
    assert own == other


def test_a_file_that_breaks_later_gives_the_games_own_letters(tmp_path: Path) -> None:
    typeface = fitted((bent(tmp_path, "sound"), "", "", ""))
    Path(typeface.files[0]).write_bytes(b"broken")
    assert not is_there(typeface)
    others, own = (fonts.font(Weight.REGULAR, False, 24) for fonts in (Fonts(typeface), Fonts()))
    assert others.size(WORDS) == own.size(WORDS)


def test_a_file_that_is_overwritten_in_use_changes_nothing(tmp_path: Path) -> None:
    typeface = fitted((bent(tmp_path, "sound"), "", "", ""))
    fonts = Fonts(typeface)
    before = fonts.font(Weight.REGULAR, False, 24)
    Path(typeface.files[0]).write_bytes(b"broken")
    assert before.render(WORDS, True, "white").get_bounding_rect().w > 100
    assert fonts.font(Weight.REGULAR, False, 48).size(WORDS)[0] > 200


@pytest.mark.parametrize("kind", ["cut off", "blank", "without letters"])
def test_even_one_that_was_never_tried_is_drawn_without_harm(tmp_path: Path, kind: str) -> None:
    context = new_context(Metrics(), typeface=Typeface((bent(tmp_path, kind), "", "", ""), 1.0))
    for line in context.block(WORDS, TextStyle(), 40).lines:
        for run in line.runs:
            assert context.typesetter.run_surface(run, (255, 255, 255)).get_height() > 0
            assert context.typesetter.rise(run) >= 0

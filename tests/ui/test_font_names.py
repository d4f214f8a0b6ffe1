"""The family's name is read from a font's file, whatever that file is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.font_names import family_name
from tests.ui.bent_fonts import SOUND, bent, table_of, written_over

NAMES = table_of(SOUND.read_bytes(), b"name")[0]


def test_a_font_says_what_family_it_is_of() -> None:
    assert family_name(str(SOUND)) == "Source Sans Pro"


@pytest.mark.parametrize("kind", ["empty", "text"])
def test_what_is_no_font_has_no_name(tmp_path: Path, kind: str) -> None:
    assert family_name(bent(tmp_path, kind)) == ""


def test_a_file_that_is_gone_has_no_name(tmp_path: Path) -> None:
    assert family_name(str(tmp_path / "nowhere.ttf")) == ""


@given(st.integers(0, 200), st.binary(min_size=1, max_size=8))
def test_a_bent_table_of_names_is_survived(tmp_path_factory: pytest.TempPathFactory, at: int, new: bytes) -> None:
    path = tmp_path_factory.mktemp("fonts") / "bent.ttf"
    path.write_bytes(written_over(SOUND.read_bytes(), NAMES + at, new))
    assert family_name(str(path)).isprintable()

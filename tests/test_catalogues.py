"""Which language is spoken, and the words of each."""

import re
from pathlib import Path

import pytest

from game import catalogues
from game.catalogues import ENGLISH, LANGUAGES, LONG, SYSTEM, catalogue, speak_preferred, spoken
from game.language import _, ngettext
from game.pseudo_long import PseudoLong


@pytest.mark.parametrize(
    ("preferred", "of_system", "code"),
    [
        (SYSTEM, (), "en"),
        (SYSTEM, ("de", "cs", "en"), "cs"),
        (SYSTEM, ("en", "cs"), "en"),
        (SYSTEM, ("de",), "en"),
        ("en", ("cs",), "en"),
        ("cs", ("en",), "cs"),
    ],
)
def test_what_was_chosen_is_spoken_else_the_first_of_the_machines_that_firstline_knows(
    preferred: str, of_system: tuple[str, ...], code: str
) -> None:
    assert spoken(preferred, of_system) == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_its_words(code: str) -> None:
    assert (catalogue(code).gettext("Settings") == "Settings") == (code == ENGLISH)


def test_a_message_that_a_catalogue_does_not_know_stays_as_it_is() -> None:
    assert catalogue("cs").gettext("Our own reason, of our own rubric.") == "Our own reason, of our own rubric."


@pytest.mark.parametrize("damage", [None, b"", b"no catalogue", b"\xde\x12\x04\x95\x00\x00\x00\x00\xff\xff\xff\xff"])
def test_lost_or_damaged_words_are_told_and_english_is_spoken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes | None
) -> None:
    (tmp_path / "languages").mkdir()
    if damage is not None:
        (tmp_path / "languages" / "cs.mo").write_bytes(damage)
    monkeypatch.setattr(catalogues, "shipped_dir", lambda _name: tmp_path)
    assert speak_preferred("cs", ()) == "The words of Čeština can’t be read (cs.mo). Install Firstline again."
    assert _("Settings") == "Settings"


def test_words_that_are_too_long_are_longer_by_forty_percent_and_keep_their_values() -> None:
    message = "Kept for {name}, on this machine, until somebody else comes."
    said = PseudoLong().gettext(message)
    assert re.findall(r"\{\w+\}", said) == ["{name}"]
    assert 1.35 < len(said) / len(message) < 1.45
    assert said.startswith("[")
    assert said.endswith("]")


def test_a_count_can_be_told_in_words_that_are_too_long() -> None:
    assert speak_preferred(LONG, ()) == ""
    assert ngettext("{count} call", "{count} calls", 2).startswith("[2 čáll")

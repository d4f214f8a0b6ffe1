"""The catalogues of words: whole, up to date, and true to the messages that they translate."""

import re
import string
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import read_mo

from tests.words import LANGUAGES, brought_up_to_date, catalogue_at, compiled, messages, rubric_words

MEND = "Run `uv run python -m tests.words`, then write the words that are missing."
PATHS = sorted(LANGUAGES.glob("*.po"))

every_catalogue = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)


def said(catalogue: Catalog) -> set[tuple[object, str | None]]:
    return {(message.id, message.context) for message in catalogue if message.id}


def forms(message: Message) -> Sequence[str]:
    return message.string if isinstance(message.string, tuple | list) else (message.string,)


def english(message: Message) -> str:
    """Return the message, in the plural where it has one: that names all its values."""
    return message.id[-1] if message.pluralizable else message.id


def test_there_is_a_catalogue_to_look_at() -> None:
    assert [path.stem for path in PATHS] == ["cs"]


@every_catalogue
def test_it_has_exactly_the_messages_that_the_game_says(path: Path) -> None:
    assert said(catalogue_at(path)) == said(messages()), MEND


@every_catalogue
def test_every_message_has_words_in_each_of_its_forms(path: Path) -> None:
    words = catalogue_at(path)
    for message in words:
        if message.id:
            count = words.num_plurals if message.pluralizable else 1
            assert len(list(filter(None, forms(message)))) == count, f"{message.id}: {MEND}"


@every_catalogue
def test_no_words_are_a_guess(path: Path) -> None:
    assert [message.id for message in catalogue_at(path) if message.id and message.fuzzy] == []


@every_catalogue
def test_what_the_game_reads_is_compiled_from_what_a_translator_writes(path: Path) -> None:
    def strings(catalogue: Catalog) -> dict[object, object]:
        return {
            (each.context, "|".join([each.id] if isinstance(each.id, str) else each.id)): tuple(forms(each))
            for each in catalogue
            if each.id
        }

    with path.with_suffix(".mo").open("rb") as file:
        assert strings(read_mo(file)) == strings(read_mo(BytesIO(compiled(catalogue_at(path))))), MEND


@every_catalogue
def test_words_have_the_values_of_their_message(path: Path) -> None:
    def values(text: str) -> set[str | None]:
        return {name for _text, name, _spec, _conversion in string.Formatter().parse(text)} - {None}

    for message in catalogue_at(path):
        if "{" in english(message):
            assert [values(form) for form in forms(message)] == [values(english(message))] * len(forms(message))


@every_catalogue
def test_words_begin_and_end_as_their_message_does(path: Path) -> None:
    def edges(text: str) -> tuple[bool, bool, str]:
        return text[:1].isspace(), text[-1:].isspace(), (re.findall(r"[.?…:]$", text) or [""])[0]

    odd = [
        each.id for each in catalogue_at(path) if each.id for form in forms(each) if edges(form) != edges(english(each))
    ]
    assert odd == []


@every_catalogue
def test_quotation_marks_are_of_the_language(path: Path) -> None:
    assert [form for each in catalogue_at(path) if each.id for form in forms(each) if "”" in form or '"' in form] == []


def test_what_the_shipped_rubric_says_is_among_the_messages() -> None:
    assert {*rubric_words()} <= {message.id for message in messages()}


def test_words_are_kept_and_stale_ones_dropped_when_a_catalogue_is_brought_up_to_date() -> None:
    kept, now = Catalog(locale="cs"), Catalog()
    kept.add("Kept", "Zůstává")
    kept.add("Gone", "Pryč")
    for message in ("Kept", "New"):
        now.add(message)
    fresh = {each.id: each.string or "" for each in brought_up_to_date(kept, now) if each.id}
    assert fresh == {"Kept": "Zůstává", "New": ""}

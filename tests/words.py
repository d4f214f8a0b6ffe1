"""Bring the catalogues of words up to date with the game: `uv run python -m tests.words`.

It adds the game's new messages to each `assets/languages/CODE.po`, without words yet, drops those that the game no
longer says, and compiles CODE.mo, which is what the game reads. A message that changed counts as a new one.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from game.scoring.rubric_file import shipped_rubric

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ROOT / "assets" / "languages"
_CALLS = {"_": None, "gettext_noop": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
_WIDTH = 120


def messages() -> Catalog:
    """Return all that the game says in the order of its files, and then its shipped rubric's words."""
    found = Catalog()
    for name, _line, message, _comments, context in sorted(
        extract_from_dir(ROOT / "game", [("**.py", "python")], keywords=_CALLS), key=lambda each: each[:2]
    ):
        found.add(message, locations=[(f"game/{Path(name).as_posix()}", 0)], context=context)
    for text in rubric_words():
        found.add(text, locations=[("assets/rubric.yaml", 0)])
    return found


def rubric_words() -> Iterator[str]:
    """Yield what the shipped rubric says to trainees."""
    rubric = shipped_rubric()
    yield from (row.label for row in rubric.results.values())
    yield from rubric.acts.values()
    yield from (row.reason for row in (*rubric.faults.values(), *rubric.goodwill.values(), *rubric.verdicts))
    yield from rubric.critical.values()
    yield from (text for words in rubric.focus.values() for text in words)


def catalogue_at(path: Path) -> Catalog:
    """Return what a .po file holds."""
    with path.open("rb") as file:
        return read_po(file)


def brought_up_to_date(words: Catalog, said: Catalog) -> Catalog:
    """Return the catalogue with exactly the messages that are said, and the words that it has for them."""
    fresh = Catalog(
        locale=words.locale,
        header_comment=words.header_comment,
        project="Firstline",
        version="1",
        creation_date=words.creation_date,
        revision_date=words.revision_date,
        last_translator=words.last_translator,
        language_team=words.language_team,
        fuzzy=False,
    )
    for message in said:
        if message.id:
            known = words.get(message.id, message.context)
            string = known.string if known and isinstance(known.id, str) == isinstance(message.id, str) else None
            fresh.add(message.id, string, locations=message.locations, context=message.context)
    return fresh


def compiled(words: Catalog) -> bytes:
    """Return the catalogue as the game reads it."""
    buffer = BytesIO()
    write_mo(buffer, words)
    return buffer.getvalue()


def write(path: Path, words: Catalog) -> None:
    """Write a catalogue and its compiled form beside it."""
    with path.open("wb") as file:
        write_po(file, words, width=_WIDTH, include_lineno=False, ignore_obsolete=True)
    path.with_suffix(".mo").write_bytes(compiled(words))


def main() -> None:
    """Bring every catalogue up to date, and say how many messages have no words yet."""
    said = messages()
    for path in sorted(LANGUAGES.glob("*.po")):
        words = brought_up_to_date(catalogue_at(path), said)
        write(path, words)
        missing = sum(not all(each.string if each.pluralizable else (each.string,)) for each in words if each.id)
        print(f"{path.name}: {len(words)} messages, {missing} without words")


if __name__ == "__main__":
    main()

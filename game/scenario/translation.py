"""A translation: other words for the texts of one scenario, in `translations/LANGUAGE/NAME.yaml` of its pack."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from game.scenario.definitions import (
    ELSEWHERE,
    NO_SUCH_TEXT,
    NOT_A_LANGUAGE,
    STALE_TEXTS,
    TEXTS_MISSING,
    TRANSLATION_OF_NOTHING,
    quoted,
)
from game.scenario.diagnostics import Diagnostic, did_you_mean
from game.scenario.fields import Fields, Key, Kind, Label, TableOf
from game.scenario.filekind import FileKind, body_of
from game.scenario.kinds import Name, Text
from game.scenario.lists import ByWord
from game.scenario.reading import Reading
from game.scenario.schema import Schema, SchemaBook
from game.scenario.sheet import Sheet
from game.scenario.texts import texts_of, with_texts
from game.scenario.tree import Scalar, Spot, Table, Tree

_TAG_PATTERN = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"
_LANGUAGE = re.compile(rf"{_TAG_PATTERN}\Z")
_NAMED = 3


@dataclass(frozen=True)
class Translated:
    """One text: what the scenario said when it was translated, and what stands in its place."""

    was: str
    say: str
    spot: Spot


@dataclass(frozen=True)
class Translation:
    """The texts of one scenario in another language, by their path in the file. `of` is the scenario's id."""

    of: str
    language: str
    texts: Mapping[str, Translated]
    spot: Spot


@dataclass(frozen=True)
class LoadedTranslation:
    """A translation, or None with what is wrong. Diagnostics are sorted by place."""

    translation: Translation | None
    diagnostics: tuple[Diagnostic, ...]


def translation_from(reading: Reading, path: str) -> LoadedTranslation:
    """Build a translation from a file that has been read, without a look at its scenario."""
    sheet = Sheet(path, reading.diagnostics)
    body = body_of(reading.tree, FileKind.TRANSLATION, sheet)
    translation = _build(body, sheet) if body else None
    return LoadedTranslation(None if sheet.has_errors() else translation, tuple(sorted(sheet.findings)))


def check_translation(
    translation: Translation, path: str, *, folder: str, scenario: Reading | None
) -> Iterator[Diagnostic]:
    """Compare a translation with its folder's name and the file of its scenario; None where there is no such file.

    A scenario that can't be read to its end is its own finding, and its translation is let be.
    """
    if folder != translation.language:
        hint = f"put it in `translations/{translation.language}`, or mend `language`"
        words = {"language": quoted(translation.language), "folder": quoted(folder)}
        yield ELSEWHERE.at(path, translation.spot, hint, **words)
    if scenario is None:
        hint = f"a translation stands in `translations/{translation.language}`, and `{translation.of}.yaml` above it"
        yield TRANSLATION_OF_NOTHING.at(path, translation.spot, hint, name=quoted(translation.of))
    elif scenario.tree is not None and scenario.is_whole:
        texts = texts_of(scenario.tree)
        yield from _check_paths(translation, path, texts)
        yield from _check_missing(translation, path, texts)
        yield from _check_stale(translation, path, texts)


def translated(scenario: Reading, translation: Translation) -> Reading:
    """Return a scenario's file as if its texts were written in the other language; missing ones stay as they are.

    What was said when a text was translated makes no difference here: `check` names the stale ones.
    """
    if scenario.tree is None:
        return scenario
    texts = {path: text.say for path, text in translation.texts.items()}
    return replace(scenario, tree=with_texts(scenario.tree, texts))


def _check_paths(translation: Translation, path: str, texts: Mapping[str, Scalar]) -> Iterator[Diagnostic]:
    for name, text in translation.texts.items():
        if name not in texts:
            hint = did_you_mean(name, texts)
            yield NO_SUCH_TEXT.at(path, text.spot, hint, name=quoted(name), of=quoted(translation.of))


def _check_missing(translation: Translation, path: str, texts: Mapping[str, Scalar]) -> Iterator[Diagnostic]:
    missing = [name for name in texts if name not in translation.texts]
    if missing:
        hint = f"they are shown as they stand in the scenario: {_some(missing)}"
        words = {"count": len(missing), "all": len(texts)}
        yield TEXTS_MISSING.at(path, translation.spot, hint, **words)


def _check_stale(translation: Translation, path: str, texts: Mapping[str, Scalar]) -> Iterator[Diagnostic]:
    for name, text in translation.texts.items():
        now = texts.get(name)
        if now is not None and now.value.strip() != text.was:
            hint = f"it says {quoted(now.value.strip())} now: mend the translation, then copy that to `was`"
            yield STALE_TEXTS.at(path, text.spot, hint, name=quoted(name))


def _some(names: list[str]) -> str:
    return ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")


class _Language(Kind[str]):
    """A language as browsers name it."""

    expected = "a language such as `cs` or `pt-BR`"

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> str | None:
        """Return the tag."""
        if not isinstance(tree, Scalar) or not tree.value:
            self.refuse(tree, label, sheet)
            return None
        if not _LANGUAGE.match(tree.value):
            hint = "two or three small letters, `-` and two large ones for a country"
            sheet.report(NOT_A_LANGUAGE, tree.spot, hint=hint, found=quoted(tree.value))
            return None
        return tree.value

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema of a tag."""
        return {"type": "string", "pattern": f"^{_TAG_PATTERN}$"}


class _Paths:
    """The keys of a translation's texts: whether they lead to a text is asked when the scenario is known."""

    def find(self, text: str, _spot: Spot, _sheet: Sheet, /) -> str:
        """Return the path as it stands."""
        return text

    def schema(self, _book: SchemaBook, /) -> Schema:
        """Return the schema of a path."""
        return {"type": "string"}


_WAS = Key("was", Text("what the scenario says there"), "", is_required=True)
_SAY = Key("say", Text("the translation"), "", is_required=True)
_OF = Key("of", Name(expected="the scenario's id"), "", is_required=True)
_TAG = Key("language", _Language(), "", is_required=True)
_NO_TEXTS: Mapping[str, Translated] = {}


def _translated(fields: Fields) -> Translated:
    return Translated(fields[_WAS], fields[_SAY], fields.spot)


_TEXTS = Key(
    "texts",
    ByWord(_Paths(), TableOf((_WAS, _SAY), _translated), "a table of paths, each with `was` and `say`"),
    _NO_TEXTS,
    is_required=True,
)


def _build(body: Table, sheet: Sheet) -> Translation:
    keys = (_OF, _TAG, _TEXTS)
    fields = Fields(body, Label("translation", body.spot, "the translation"), (key.name for key in keys), sheet)
    return Translation(fields[_OF], fields[_TAG], fields[_TEXTS], fields.spot)

"""Reading of `caller:`: who calls, which persona, and what is changed of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.scenario import lengths
from game.scenario.building.conditions import moods_schema
from game.scenario.definitions import UNCHANGED_PERSONA, UNKNOWN_MOOD, UNKNOWN_PERSONA, quoted
from game.scenario.diagnostics import did_you_mean
from game.scenario.fields import Fields, Key, Kind, Label, TableOf
from game.scenario.kinds import Name, Text, Whole, Word
from game.scenario.lists import ByWord
from game.scenario.model import Caller, PersonaChanges, Reaction
from game.scenario.schema import Schema, SchemaBook, either
from game.scenario.sheet import Sheet
from game.scenario.tree import Scalar, Spot, Table, Tree
from game.scenario.vocabulary import Act, Fault, Vocabulary

_STEPS = Whole(-4, 4)
"""Rungs that one sign can move a mood: a ladder has five."""

_MOST_PATIENCE = 9
_MOST_WORN = 3


@dataclass(frozen=True)
class _Persona:
    name: str
    changes: PersonaChanges


class _Steps(Kind[Mapping[bool | None, int]]):
    """Rungs for every caller, or for those heard and unheard."""

    expected = "a number of steps, or `{heard: …, unheard: …}`"

    def __init__(self) -> None:
        self._heard: Key[int | None] = Key("heard", _STEPS, None, says="Steps for a caller who feels heard.")
        self._unheard: Key[int | None] = Key("unheard", _STEPS, None, says="Steps for one who doesn't yet.")
        self._table = TableOf((self._heard, self._unheard), self._split)

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Mapping[bool | None, int] | None:
        """Return steps by heard, unheard or (None) both."""
        if isinstance(tree, Table):
            return self._table.read(tree, label, sheet)
        steps = _STEPS.read(tree, label, sheet)
        return None if steps is None else {None: steps}

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema, as a definition: every act and fault has it."""
        return book.refer("steps", lambda: either(_STEPS.schema(book), self._table.schema(book)))

    def _split(self, fields: Fields) -> Mapping[bool | None, int]:
        both = {True: fields[self._heard], False: fields[self._unheard]}
        return {heard: steps for heard, steps in both.items() if steps is not None}


_SIGNS: Word[Act | Fault] = Word([*Act, *Fault], "an act or a fault")
_REACTIONS: Key[Mapping[Act | Fault, Mapping[bool | None, int]]] = Key(
    "reactions",
    ByWord(_SIGNS, _Steps(), "a table of acts and faults"),
    {},
    says="Steps on the ladder of moods, by act or fault. What you write replaces the persona's own.",
)
_BEARS = "How many stalled turns in a row are borne."
_PATIENCE: Key[int | None] = Key("patience", Whole(0, _MOST_PATIENCE), None, says=_BEARS)
_WORN = "How often patience wears out before this caller wants the manager, 0 for never."
_ASKS_AFTER: Key[int | None] = Key("asks_manager_after", Whole(0, _MOST_WORN), None, says=_WORN)


class _MoodName(Name):
    """A mood by its name; whether it is on the caller's ladder is asked when the persona is known."""

    def __init__(self, ladders: Mapping[str, Sequence[str]]) -> None:
        super().__init__(expected="a mood")
        self._ladders = ladders

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema: the moods of all ladders."""
        return moods_schema(every_mood(self._ladders), book)


class _PersonaName(Kind[str]):
    """A persona by its name, "" for one that nobody knows."""

    expected = "a persona"

    def __init__(self, ladders: Mapping[str, Sequence[str]]) -> None:
        self._ladders = ladders

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> str | None:
        """Return the name."""
        if not isinstance(tree, Scalar) or not tree.value:
            self.refuse(tree, label, sheet)
            return None
        if tree.value in self._ladders:
            return tree.value
        sheet.report(UNKNOWN_PERSONA, tree.spot, meant=(tree.value, self._ladders), name=quoted(tree.value))
        return ""

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema: the personas."""
        return {"enum": list(self._ladders)}


class _PersonaKind(Kind[_Persona]):
    """A persona by name, or based on one."""

    expected = "a persona, or a table with `based_on`"

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._ladders = ladders = vocabulary.ladders
        self._natures = vocabulary.natures
        self._name = _PersonaName(ladders)
        self._based_on = Key("based_on", self._name, "", is_required=True, says="The persona that is changed here.")
        says = "The mood from which this caller takes advice."
        self._listens_from: Key[str | None] = Key("listens_from", _MoodName(ladders), None, says=says)
        self._table = TableOf((self._based_on, self._listens_from, _PATIENCE, _ASKS_AFTER, _REACTIONS), self._changed)

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> _Persona | None:
        """Return the persona's name, checked, with its changes."""
        if isinstance(tree, Table):
            return self._table.read(tree, label, sheet)
        if not isinstance(tree, Scalar) or not tree.value:
            self.refuse(tree, label, sheet)
            return None
        return _Persona(self._name.read(tree, label, sheet) or "", PersonaChanges())

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema."""
        return either(self._name.schema(book), self._table.schema(book))

    def _changed(self, fields: Fields) -> _Persona:
        name, mood = fields[self._based_on], fields[self._listens_from]
        report_mood(mood, name, self._ladders, fields.spot_of(self._listens_from), fields.sheet)
        reactions = tuple(
            Reaction(sign, steps, heard) for sign, rows in fields[_REACTIONS].items() for heard, steps in rows.items()
        )
        changes = PersonaChanges(mood, fields[_PATIENCE], reactions, fields[_ASKS_AFTER])
        if name in self._natures:
            for what, spot in self._unchanged(changes, self._natures[name], fields):
                hint = "write another value, or take it out"
                fields.sheet.report(UNCHANGED_PERSONA, spot, hint=hint, what=what, persona=quoted(name))
        return _Persona(name, changes)

    def _unchanged(self, changes: PersonaChanges, nature: PersonaChanges, fields: Fields) -> Iterator[tuple[str, Spot]]:
        """Yield what is written under a persona and leaves it as it is, with its place."""
        if changes == PersonaChanges() and not fields.has(_REACTIONS):
            yield "all of this", fields.spot
        if changes.listens_from and changes.listens_from == nature.listens_from:
            yield "this mood", fields.spot_of(self._listens_from)
        if changes.patience is not None and changes.patience == nature.patience:
            yield "this patience", fields.spot_of(_PATIENCE)
        if changes.asks_manager_after is not None and changes.asks_manager_after == nature.asks_manager_after:
            yield "this wish for the manager", fields.spot_of(_ASKS_AFTER)
        for sign in dict.fromkeys(row.sign for row in changes.reactions):
            rows = [{row for row in each.reactions if row.sign is sign} for each in (changes, nature)]
            if rows[0] == rows[1]:
                yield f"this reaction to {quoted(sign)}", fields.spot_of(_REACTIONS)


def every_mood(ladders: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the moods of all ladders, each once."""
    return list(dict.fromkeys(mood for ladder in ladders.values() for mood in ladder))


def report_mood(mood: str | None, persona: str, ladders: Mapping[str, Sequence[str]], spot: Spot, sheet: Sheet) -> None:
    """Report a mood that is not on the persona's ladder. An unknown persona is reported already."""
    ladder = ladders.get(persona)
    if mood and ladder and mood not in ladder:
        hint = did_you_mean(mood, ladder)
        sheet.report(UNKNOWN_MOOD, spot, hint=hint, name=quoted(mood), persona=quoted(persona))


class CallerKind(TableOf[Caller]):
    """The caller; `persona` is empty where it is unknown."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._ladders = vocabulary.ladders
        nobody = _Persona("", PersonaChanges())
        self._name = Key(
            "name", Text("the caller's name", most=lengths.NAME), "", is_required=True, says="The caller's name."
        )
        kind = "What kind of caller this is: a persona, or a table that changes one for this call."
        self._persona = Key("persona", _PersonaKind(vocabulary), nobody, is_required=True, says=kind)
        self._about = Key("about", Text(most=lengths.ABOUT), "", says="A few words for the board.")
        opens = "The mood at the start; the persona's own if left out."
        self._opens: Key[str | None] = Key("opens", _MoodName(self._ladders), None, says=opens)
        faces: Word[str] = Word(vocabulary.looks, "one of the people whom the game can draw")
        face = "Which of the drawn people this caller looks like; the persona's own if left out."
        self._looks: Key[str] = Key("looks", faces, "", says=face)
        super().__init__((self._name, self._persona, self._about, self._opens, self._looks), self._caller)

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema; each persona has moods of its own."""
        return {**super().schema(book), "allOf": [_moods_of(name, ladder) for name, ladder in self._ladders.items()]}

    def _caller(self, fields: Fields) -> Caller:
        persona = fields[self._persona]
        opens = fields[self._opens]
        report_mood(opens, persona.name, self._ladders, fields.spot_of(self._opens), fields.sheet)
        about, looks = fields[self._about], fields[self._looks]
        return Caller(fields[self._name], persona.name, about, opens, persona.changes, looks)


def _moods_of(persona: str, ladder: Sequence[str]) -> Schema:
    """Return the schema that keeps a caller of this persona to its ladder."""
    name = {"const": persona}
    based = {"type": "object", "properties": {"based_on": name}, "required": ["based_on"]}
    mood = {"enum": list(ladder)}
    return {
        "if": {"properties": {"persona": either(name, based)}, "required": ["persona"]},
        "then": {"properties": {"opens": mood, "persona": {"properties": {"listens_from": mood}}}},
    }

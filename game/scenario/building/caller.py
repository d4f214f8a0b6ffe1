"""Reading of `caller:`: who calls, which persona, and what is changed of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.scenario import lengths
from game.scenario.definitions import UNCHANGED_PERSONA, UNKNOWN_MOOD, UNKNOWN_PERSONA, quoted
from game.scenario.diagnostics import did_you_mean
from game.scenario.fields import Fields, Key, Kind, Label, TableOf
from game.scenario.kinds import Name, Text, Whole, Word
from game.scenario.lists import ByWord
from game.scenario.model import Caller, PersonaChanges, Reaction
from game.scenario.sheet import Sheet
from game.scenario.tree import Scalar, Spot, Table, Tree
from game.scenario.vocabulary import Act, Fault, Vocabulary

_STEPS = Whole(-4, 4)
"""Rungs that one sign can move a mood: a ladder has five."""

_MOST_PATIENCE = 9


@dataclass(frozen=True)
class _Persona:
    name: str
    changes: PersonaChanges


class _Steps(Kind[Mapping[bool | None, int]]):
    """Rungs for every caller, or for those heard and unheard."""

    expected = "a number of steps, or `{heard: …, unheard: …}`"

    def __init__(self) -> None:
        self._heard: Key[int | None] = Key("heard", _STEPS, None)
        self._unheard: Key[int | None] = Key("unheard", _STEPS, None)
        self._table = TableOf((self._heard, self._unheard), self._split)

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Mapping[bool | None, int] | None:
        """Return steps by heard, unheard or (None) both."""
        if isinstance(tree, Table):
            return self._table.read(tree, label, sheet)
        steps = _STEPS.read(tree, label, sheet)
        return None if steps is None else {None: steps}

    def _split(self, fields: Fields) -> Mapping[bool | None, int]:
        both = {True: fields[self._heard], False: fields[self._unheard]}
        return {heard: steps for heard, steps in both.items() if steps is not None}


_SIGNS: Word[Act | Fault] = Word([*Act, *Fault], "an act or a fault")
_REACTIONS: Key[Mapping[Act | Fault, Mapping[bool | None, int]]] = Key(
    "reactions", ByWord(_SIGNS.find, _Steps(), "a table of acts and faults"), {}
)
_BASED_ON = Key("based_on", Name(), "", is_required=True)
_LISTENS_FROM: Key[str | None] = Key("listens_from", Name(expected="a mood"), None)
_PATIENCE: Key[int | None] = Key("patience", Whole(0, _MOST_PATIENCE), None)


class _PersonaKind(Kind[_Persona]):
    """A persona by name, or based on one."""

    expected = "a persona, or a table with `based_on`"

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._ladders = vocabulary.ladders
        self._natures = vocabulary.natures
        self._table = TableOf((_BASED_ON, _LISTENS_FROM, _PATIENCE, _REACTIONS), self._changed)

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> _Persona | None:
        """Return the persona's name, checked, with its changes."""
        if isinstance(tree, Table):
            return self._table.read(tree, label, sheet)
        if not isinstance(tree, Scalar) or not tree.value:
            self.refuse(tree, label, sheet)
            return None
        return _Persona(self._known(tree.value, tree.spot, sheet), PersonaChanges())

    def _changed(self, fields: Fields) -> _Persona:
        base = fields[_BASED_ON]
        name = self._known(base, fields.spot_of(_BASED_ON), fields.sheet) if base else ""
        mood = fields[_LISTENS_FROM]
        report_mood(mood, name, self._ladders, fields.spot_of(_LISTENS_FROM), fields.sheet)
        reactions = tuple(
            Reaction(sign, steps, heard) for sign, rows in fields[_REACTIONS].items() for heard, steps in rows.items()
        )
        changes = PersonaChanges(mood, fields[_PATIENCE], reactions)
        if name in self._natures:
            for what, spot in _unchanged(changes, self._natures[name], fields):
                hint = "write another value, or take it out"
                fields.sheet.report(UNCHANGED_PERSONA, spot, hint=hint, what=what, persona=quoted(name))
        return _Persona(name, changes)

    def _known(self, name: str, spot: Spot, sheet: Sheet) -> str:
        if name in self._ladders:
            return name
        sheet.report(UNKNOWN_PERSONA, spot, meant=(name, self._ladders), name=quoted(name))
        return ""


def _unchanged(changes: PersonaChanges, nature: PersonaChanges, fields: Fields) -> Iterator[tuple[str, Spot]]:
    """Yield what is written under a persona and leaves it as it is, with its place."""
    if changes == PersonaChanges() and not fields.has(_REACTIONS):
        yield "all of this", fields.spot
    if changes.listens_from and changes.listens_from == nature.listens_from:
        yield "this mood", fields.spot_of(_LISTENS_FROM)
    if changes.patience is not None and changes.patience == nature.patience:
        yield "this patience", fields.spot_of(_PATIENCE)
    for sign in dict.fromkeys(row.sign for row in changes.reactions):
        rows = [{row for row in each.reactions if row.sign is sign} for each in (changes, nature)]
        if rows[0] == rows[1]:
            yield f"this reaction to {quoted(sign)}", fields.spot_of(_REACTIONS)


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
        self._name = Key("name", Text("the caller's name", most=lengths.NAME), "", is_required=True)
        self._persona = Key("persona", _PersonaKind(vocabulary), nobody, is_required=True)
        self._about = Key("about", Text(most=lengths.ABOUT), "")
        self._opens: Key[str | None] = Key("opens", Name(expected="a mood"), None)
        super().__init__((self._name, self._persona, self._about, self._opens), self._caller)

    def _caller(self, fields: Fields) -> Caller:
        persona = fields[self._persona]
        opens = fields[self._opens]
        report_mood(opens, persona.name, self._ladders, fields.spot_of(self._opens), fields.sheet)
        return Caller(fields[self._name], persona.name, fields[self._about], opens, persona.changes)

"""Reading of what the desk offers: facts, jobs, lookups and what is said on a transfer."""

from collections.abc import Mapping

from game.scenario import lengths
from game.scenario.building.cases import CasesOf, ListCasesOf
from game.scenario.building.conditions import ConditionKind
from game.scenario.fields import Fields, Key, Label, TableOf
from game.scenario.kinds import Flag, Name, Text, Whole, Word
from game.scenario.lists import ByWord, Many, Named
from game.scenario.model import Case, Cases, DeskLines, Fact, Lookup
from game.scenario.schema import Schema, SchemaBook, either
from game.scenario.sheet import Sheet, Sort
from game.scenario.tree import Table, Tree
from game.scenario.vocabulary import Place

_LONGEST_LOOKUP_S = 3600

_TEXT = Key("text", Text(most=lengths.FACT), "", is_required=True, says="The fact, in a sentence.")
_PRIVATE = Key("private", Flag(), False, says="true: the caller's own business. Asking for it is prying.")
_GUARDED = Key("guarded", Flag(), False, says="true: only for somebody who has proved who they are, see `identity`.")


def _fact(fields: Fields) -> Fact:
    return Fact(fields.name, fields[_TEXT], fields[_PRIVATE], fields.spot, fields[_GUARDED])


class FactKind(TableOf[Fact]):
    """A fact: its text, or a table that can make it private or guarded."""

    def __init__(self) -> None:
        super().__init__((_TEXT, _PRIVATE, _GUARDED), _fact, "a text, or `{text: …, private: true}`")

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Fact | None:
        """Return the fact under its label's name."""
        if isinstance(tree, Table):
            return super().read(tree, label, sheet)
        text = _FACT_TEXT.read(tree, label, sheet)
        return None if text is None else Fact(label.name, text, False, label.spot)

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema."""
        return either(_FACT_TEXT.schema(book), super().schema(book))


_FACT_TEXT = Text("a text, or `{text: …, private: true}`", most=lengths.FACT)

_NAMED = "The name on the console. It must not give the answer away."
_TITLE = Key("title", Text(most=lengths.LOOKUP_TITLE), "", is_required=True, says=_NAMED)
_TAKES = "How many seconds it takes to open and read."
_SECONDS = Key("seconds", Whole(0, _LONGEST_LOOKUP_S), 0, is_required=True, says=_TAKES)
_SHOWS = "What it says: a text, or cases where it hangs on the moment or the variant."
_TEACHES = "The facts that are known once it was read: a list, or cases with `facts`."
_NO_TEXT: Cases[str] = ()
_NO_FACTS: Cases[tuple[str, ...]] = ()


class LookupKind(TableOf[Lookup]):
    """An article or record. Its text and its facts are plain, or cases where they hang on the moment or the variant."""

    def __init__(self, condition: ConditionKind) -> None:
        self._text = Key(
            "text", CasesOf("say", Text(most=lengths.LOOKUP), "", condition), _NO_TEXT, is_required=True, says=_SHOWS
        )
        facts = ListCasesOf("facts", Many(Name(Sort.FACT)), (), condition)
        self._learns = Key("learns", facts, _NO_FACTS, says=_TEACHES)
        super().__init__((_TITLE, _SECONDS, self._text, self._learns), self._lookup)

    def _lookup(self, fields: Fields) -> Lookup:
        learns = fields[self._learns] or (Case((), None, fields.spot),)
        return Lookup(fields.name, fields[_TITLE], fields[_SECONDS], fields[self._text], learns, fields.spot)


_SAID = {
    "cold": "The caller, thrown over without a word.",
    "warm": "The caller, handed over after an announcement.",
    "stay": "The caller, when a colleague is brought in and you stay.",
    "note_read": "The colleague, who has read a full note.",
}
_LINES = tuple(Key(name, Text("what is said", most=lengths.SPOKEN), "", says=says) for name, says in _SAID.items())


def _desk_lines(fields: Fields) -> DeskLines:
    cold, warm, stay, note_read = (fields[line] for line in _LINES)
    return DeskLines(cold, warm, stay, note_read)


_NONE: Mapping[str, Fact] = {}
_NO_JOBS: Mapping[str, str] = {}
_NO_DESKS: Mapping[Place, DeskLines] = {}

_LEARNT = "What can be learnt on this call, each under a name of its own."
FACTS = Key("facts", Named(FactKind(), Sort.FACT), _NONE, says=_LEARNT)
_DONE = "Pieces of good work that can be done, each under a name of its own."
JOBS = Key("jobs", Named(Text("what has been done then", most=lengths.FACT), Sort.JOB), _NO_JOBS, says=_DONE)
PLACE = Word(Place, "a desk")
_HANDED = "What is said when this call is handed over, by desk. What you leave out, the persona says."
DESKS = Key("desks", ByWord(PLACE, TableOf(_LINES, _desk_lines), "a table of desks"), _NO_DESKS, says=_HANDED)

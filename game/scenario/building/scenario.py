"""Reading of a whole scenario: the top keys, in an order that lets later ones lean on earlier ones."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any, TypeVar

from game.scenario import lengths
from game.scenario.building.caller import CallerKind
from game.scenario.building.conditions import ConditionKind, Mood
from game.scenario.building.conduct import FORBIDDEN, GOODWILL, IDENTITY, report_guarded_for_nobody
from game.scenario.building.desk import DESKS, FACTS, JOBS, LookupKind
from game.scenario.building.nodes import EndingKind, NodeKind
from game.scenario.building.problem import NEEDS, PROBLEM, ByVariant
from game.scenario.building.replies import NOTE
from game.scenario.fields import Fields, Key, Kind, Label
from game.scenario.kinds import Name, Text, Whole, Word
from game.scenario.lists import Many, Named
from game.scenario.model import Caller, Lookup, Note, Scenario
from game.scenario.sheet import Sheet, Sort
from game.scenario.tree import Table
from game.scenario.vocabulary import Channel, Shift, Vocabulary

_HARDEST = 5

T = TypeVar("T")

_TITLE = Key("title", Text(most=lengths.TITLE), "", is_required=True)
_BRIEF = Key("brief", Text(most=lengths.BRIEF), "", is_required=True)
_CHANNEL = Key("channel", Word(Channel, "a channel"), Channel.PHONE, is_required=True)
_SHIFT = Key("shift", Word(Shift, "a shift"), Shift.DAY)
_DIFFICULTY = Key("difficulty", Whole(1, _HARDEST), 1, is_required=True)
_TRAINER_NOTES = Key("trainer_notes", Text(most=lengths.TRAINER_NOTES), "")
_START = Key("start", Name(), "", is_required=True)
_SUBJECT = Key("subject", Text(most=lengths.SUBJECT), "")
_NO_VARIANTS: tuple[str, ...] = ()
_VARIANTS = Key("variants", Many(Name(), least=2), _NO_VARIANTS)
_NOTES: Key[tuple[Note, ...]] = Key("notes", Many(NOTE), ())


_CALLER, _PROBLEM, _NEEDS, _NODES, _ENDINGS = "caller", "problem", "needs", "nodes", "endings"
_LOOKUPS = "lookups"
_NO_LOOKUPS: Mapping[str, Lookup] = {}
_EARLY: tuple[Key[Any], ...] = (
    _TITLE,
    _BRIEF,
    _SUBJECT,
    _CHANNEL,
    _SHIFT,
    _DIFFICULTY,
    _TRAINER_NOTES,
    _VARIANTS,
    _START,
)
_KNOWN = (
    *(key.name for key in (*_EARLY, FACTS, JOBS, IDENTITY, FORBIDDEN, GOODWILL, _NOTES, DESKS)),
    *(_CALLER, _PROBLEM, _NEEDS, _LOOKUPS, _NODES, _ENDINGS),
)


def build_scenario(table: Table, name: str, source: str, sheet: Sheet, vocabulary: Vocabulary) -> Scenario:
    """Build a scenario from its table without the format's key.

    Always returns one; where the sheet has errors, fallbacks stand in for what is wrong and it must not be played.
    """
    fields = Fields(table, Label(name, table.spot, "the scenario"), _KNOWN, sheet)
    caller = fields[Key(_CALLER, CallerKind(vocabulary), Caller("", ""), is_required=True)]
    condition = ConditionKind(Mood(caller.persona, vocabulary.ladders.get(caller.persona, ())))
    channel, variants = fields[_CHANNEL], fields[_VARIANTS]
    lookups = Key(_LOOKUPS, Named(LookupKind(condition), Sort.LOOKUP), _NO_LOOKUPS)
    _declare(fields, variants, lookups)
    notes: tuple[Note, ...] = fields[_NOTES]
    facts, identity = fields[FACTS], fields[IDENTITY]
    report_guarded_for_nobody(facts, identity, fields)
    return Scenario(
        id=name,
        source=source,
        sha256=sha256(source.encode()).hexdigest(),
        title=fields[_TITLE],
        subject=fields[_SUBJECT],
        brief=fields[_BRIEF],
        channel=channel,
        shift=fields[_SHIFT],
        difficulty=fields[_DIFFICULTY],
        trainer_notes=fields[_TRAINER_NOTES],
        caller=caller,
        variants=variants,
        problems=_by_variant(fields, _PROBLEM, PROBLEM, variants),
        needs=_by_variant(fields, _NEEDS, NEEDS, variants),
        facts=facts,
        jobs=fields[JOBS],
        lookups=fields[lookups],
        start=fields[_START],
        nodes=_named(fields, _NODES, NodeKind(condition, channel), Sort.NODE),
        endings=_named(fields, _ENDINGS, EndingKind(condition, channel), Sort.ENDING),
        notes=tuple(replace(note, index=index) for index, note in enumerate(notes)),
        desks=fields[DESKS],
        identity=identity,
        forbidden=fields[FORBIDDEN],
        goodwill=fields[GOODWILL],
    )


def _by_variant(fields: Fields, name: str, item: Kind[T], variants: tuple[str, ...]) -> Mapping[str, T]:
    nothing: Mapping[str, T] = {}
    return fields[Key(name, ByVariant(item, variants), nothing, is_required=True)]


def _named(fields: Fields, name: str, item: Kind[T], sort: Sort) -> Mapping[str, T]:
    nothing: Mapping[str, T] = {}
    return fields[Key(name, Named(item, sort, least=1), nothing, is_required=True)]


def _declare(fields: Fields, variants: tuple[str, ...], lookups: Key[Mapping[str, Lookup]]) -> None:
    """Declare what no table of names does. A key that is absent declares nothing; a broken one is left undeclared,
    so that one mistake there does not turn every use of its names into another."""
    sheet = fields.sheet
    declaring: tuple[tuple[Key[Any], Sort], ...] = ((FACTS, Sort.FACT), (JOBS, Sort.JOB), (lookups, Sort.LOOKUP))
    for key, sort in declaring:
        if not fields.has(key):
            sheet.declared.setdefault(sort, {})
    if variants or not fields.has(_VARIANTS):
        sheet.declared[Sort.VARIANT] = dict.fromkeys(variants, fields.spot_of(_VARIANTS))
    sheet.declared.setdefault(Sort.REPLY, {})
    start = fields[_START]
    if start:
        sheet.use(Sort.NODE, start, fields.spot_of(_START))

"""Reading of a whole scenario: the top keys, in an order that lets later ones lean on earlier ones."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any

from game.scenario import lengths
from game.scenario.building.caller import CallerKind, every_mood
from game.scenario.building.conditions import ConditionKind, Mood
from game.scenario.building.conduct import FORBIDDEN, GOODWILL, IDENTITY, report_guarded_for_nobody
from game.scenario.building.desk import DESKS, FACTS, JOBS, LookupKind
from game.scenario.building.nodes import EndingKind, NodeKind
from game.scenario.building.problem import NEEDS, PROBLEM, ByVariant
from game.scenario.building.replies import NOTE
from game.scenario.fields import Fields, Key, Label
from game.scenario.filekind import FileKind
from game.scenario.kinds import Name, Text, Whole, Word
from game.scenario.lists import Many, Named
from game.scenario.model import Caller, Ending, Lookup, Node, Note, Problem, Scenario
from game.scenario.schema import Schema, SchemaBook
from game.scenario.schema_file import file_schema
from game.scenario.sheet import Sheet, Sort
from game.scenario.tree import Table
from game.scenario.vocabulary import Channel, Shift, Vocabulary

_HARDEST = 5

_BOARD = "The name on the board."
_TITLE = Key("title", Text(most=lengths.TITLE), "", is_required=True, says=_BOARD)
_BEFORE = "One or two sentences on the board, seen before the call."
_BRIEF = Key("brief", Text(most=lengths.BRIEF), "", is_required=True, says=_BEFORE)
_HEAVY = "What may be hard to hear, in one plain sentence: shown before the call is taken. It gives nothing away."
_CONTENT_NOTE = Key("content_note", Text(most=lengths.CONTENT_NOTE), "", says=_HEAVY)
_SUBJECT = Key("subject", Text(most=lengths.SUBJECT), "", says="What stands over an e-mail.")
_CHANNEL = Key("channel", Word(Channel, "a channel"), Channel.PHONE, is_required=True, says="How the caller comes.")
_SHIFT = Key("shift", Word(Shift, "a shift"), Shift.DAY, says="Day or night; `day` if left out.")
_HARD = "From 1 to 5; the board shows the easiest first."
_DIFFICULTY = Key("difficulty", Whole(1, _HARDEST), 1, is_required=True, says=_HARD)
_AFTER = "Your own words to the trainee, shown in the debrief."
_TRAINER_NOTES = Key("trainer_notes", Text(most=lengths.TRAINER_NOTES), "", says=_AFTER)
_NO_VARIANTS: tuple[str, ...] = ()
_TRUTHS = "Names of two or more hidden truths; the seed draws one for each call."
_VARIANTS = Key("variants", Many(Name(), least=2), _NO_VARIANTS, says=_TRUTHS)
_START = Key("start", Name(), "", is_required=True, says="The node where the caller speaks first.")
_TICKET = "Ticket notes offered at wrap-up: an honest one for each way it can end, and some that nobody should file."
_NOTES: Key[tuple[Note, ...]] = Key("notes", Many(NOTE), (), says=_TICKET)
_NO_PROBLEMS: Mapping[str, Problem] = {}
_NO_NEEDS: Mapping[str, tuple[str, ...]] = {}
_NO_LOOKUPS: Mapping[str, Lookup] = {}
_NO_NODES: Mapping[str, Node] = {}
_NO_ENDINGS: Mapping[str, Ending] = {}


class ScenarioKeys:
    """The keys of a scenario. Some are read by what others say: the caller's ladder of moods, the channel, variants."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        mood: Mood,
        channel: Channel = Channel.PHONE,
        variants: tuple[str, ...] = (),
    ) -> None:
        condition = ConditionKind(mood)
        self.caller = Key("caller", CallerKind(vocabulary), Caller("", ""), is_required=True, says="Who calls.")
        wrong = "What is really wrong, and what could be done about it; by variant, where there are some."
        self.problem = Key("problem", ByVariant(PROBLEM, variants), _NO_PROBLEMS, is_required=True, says=wrong)
        about = "The facts and jobs that this call is about. Effort is measured by them and nothing else."
        self.needs = Key("needs", ByVariant(NEEDS, variants), _NO_NEEDS, is_required=True, says=about)
        console = "Articles and records on the trainee's console."
        self.lookups = Key("lookups", Named(LookupKind(condition), Sort.LOOKUP), _NO_LOOKUPS, says=console)
        turns = Named(NodeKind(condition, channel), Sort.NODE, least=1)
        says = "The caller's turns, and what can be replied to each."
        self.nodes = Key("nodes", turns, _NO_NODES, is_required=True, says=says)
        ends = Named(EndingKind(condition, channel), Sort.ENDING, least=1)
        self.endings = Key("endings", ends, _NO_ENDINGS, is_required=True, says="How the call can end.")

    def all(self) -> tuple[Key[Any], ...]:
        """Return every key below the one that names the format, in the order of the docs."""
        board = (_TITLE, _BRIEF, _CONTENT_NOTE, _CHANNEL, _SUBJECT, _SHIFT, _DIFFICULTY)
        head = (*board, _TRAINER_NOTES, self.caller, _VARIANTS)
        matter = (self.problem, FACTS, JOBS, self.needs, self.lookups, IDENTITY, FORBIDDEN, GOODWILL)
        return (*head, *matter, _START, self.nodes, self.endings, _NOTES, DESKS)


def build_scenario(table: Table, name: str, source: str, sheet: Sheet, vocabulary: Vocabulary) -> Scenario:
    """Build a scenario from its table without the format's key.

    Always returns one; where the sheet has errors, fallbacks stand in for what is wrong and it must not be played.
    """
    first = ScenarioKeys(vocabulary, Mood("", ()))
    fields = Fields(table, Label(name, table.spot, "the scenario"), (key.name for key in first.all()), sheet)
    caller, channel, variants = fields[first.caller], fields[_CHANNEL], fields[_VARIANTS]
    mood = Mood(caller.persona, vocabulary.ladders.get(caller.persona, ()))
    keys = ScenarioKeys(vocabulary, mood, channel, variants)
    _declare(fields, variants, keys.lookups)
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
        content_note=fields[_CONTENT_NOTE],
        channel=channel,
        shift=fields[_SHIFT],
        difficulty=fields[_DIFFICULTY],
        trainer_notes=fields[_TRAINER_NOTES],
        caller=caller,
        variants=variants,
        problems=fields[keys.problem],
        needs=fields[keys.needs],
        facts=facts,
        jobs=fields[JOBS],
        lookups=fields[keys.lookups],
        start=fields[_START],
        nodes=fields[keys.nodes],
        endings=fields[keys.endings],
        notes=tuple(replace(note, index=index) for index, note in enumerate(notes)),
        desks=fields[DESKS],
        identity=identity,
        forbidden=fields[FORBIDDEN],
        goodwill=fields[GOODWILL],
    )


def scenario_schema(vocabulary: Vocabulary) -> Schema:
    """Return the JSON Schema of a scenario's file: `problem` and `needs` may be split only where there are variants."""
    book = SchemaBook()
    keys = ScenarioKeys(vocabulary, Mood("", every_mood(vocabulary.ladders)))
    schema = file_schema(FileKind.SCENARIO, "A caller for Firstline", keys.all(), book)
    whole = {keys.problem.name: PROBLEM.schema(book), keys.needs.name: NEEDS.schema(book)}
    return {**schema, "if": {"not": {"required": [_VARIANTS.name]}}, "then": {"properties": whole}}


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

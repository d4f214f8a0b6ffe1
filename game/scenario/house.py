"""The house file: the firm that a pack plays, and the one line that is the firm's own."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from game.scenario.building.desk import PLACE
from game.scenario.definitions import UNKNOWN_TOKEN, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.fields import Fields, Key, Label, TableOf
from game.scenario.filekind import FileKind, body_of
from game.scenario.kinds import Flag, OneOf, Text, Whole
from game.scenario.lists import ByWord, Many
from game.scenario.reading import Reading, read_tree
from game.scenario.schema import Schema, SchemaBook
from game.scenario.schema_file import file_schema
from game.scenario.sheet import Sheet
from game.scenario.tree import Table
from game.scenario.vocabulary import Place

GREETING = "Hello, this is {company}, my name is {agent}."
"""The first line of every call, unless a house words it otherwise."""

_TOKEN = re.compile(r"\{(company|agent)\}")
_BRACES = re.compile(r"\{[^{}]{0,40}\}")


@dataclass(frozen=True)
class Desk:
    """A place as people of this house call it, and what it is for."""

    name: str
    about: str = ""


@dataclass(frozen=True)
class Step:
    """One step of the flow chart, a box or a decision."""

    text: str
    is_decision: bool


@dataclass(frozen=True)
class FlowChart:
    """The company's level-1 flow chart, as it lies on the desk."""

    title: str = "Level 1 flow chart"
    revision: str = "1"
    steps: tuple[Step, ...] = ()


_DESKS = {
    Place.LEVEL2: Desk("level 2"),
    Place.MANAGER: Desk("the manager"),
    Place.FIELD: Desk("the field technicians"),
    Place.SECURITY: Desk("the security desk"),
    Place.PARTNER: Desk("the partner firm"),
    Place.VOICEMAIL: Desk("the voicemail"),
}


@dataclass(frozen=True)
class Exam:
    """How exams are held here: whether a debrief follows, and how often each caller may be taken as an exam."""

    debrief: bool = True
    attempts: int = 1


@dataclass(frozen=True)
class House:
    """The firm of a pack. `desks` names all six places; `required_lines` are lines that the law wants read."""

    company: str
    greeting: str = GREETING
    desks: Mapping[Place, Desk] = field(default_factory=lambda: dict(_DESKS))
    required_lines: tuple[str, ...] = ()
    flow_chart: FlowChart = FlowChart()
    script_tone: str = ""
    goodwill: str = ""
    exam: Exam = Exam()


@dataclass(frozen=True)
class LoadedHouse:
    """A house, perhaps with warnings; or None with at least one error. Diagnostics are sorted by place."""

    house: House | None
    diagnostics: tuple[Diagnostic, ...]


def first_line(house: House, agent: str) -> str:
    """Return the line that opens every call, spoken by the agent of this name."""
    return spoken(house.greeting, house, agent)


def spoken(line: str, house: House, agent: str) -> str:
    """Return a line of the house with `{company}` and `{agent}` filled in, in one pass: names are never read again."""
    names = {"company": house.company, "agent": agent}
    return _TOKEN.sub(lambda match: names[match.group(1)], line)


def load_house(data: bytes, path: str) -> LoadedHouse:
    """Load a house file from its bytes. Never raises; `path` is only shown."""
    return house_from(read_tree(data, path), path)


def house_from(reading: Reading, path: str) -> LoadedHouse:
    """Build a house from a file that has been read."""
    sheet = Sheet(path, reading.diagnostics)
    body = body_of(reading.tree, FileKind.HOUSE, sheet)
    house = _build(body, sheet) if body else None
    return LoadedHouse(None if sheet.has_errors() else house, tuple(sorted(sheet.findings)))


_NO_LINES: tuple[str, ...] = ()
_NO_STEPS: tuple[Step, ...] = ()
_NO_DESKS: Mapping[Place, Desk] = {}

_SPOKEN = "What people of this house call it."
_NAME = Key("name", Text("the desk's spoken name"), "", is_required=True, says=_SPOKEN)
_ABOUT = Key("about", Text(), "", says="What it is for, and what it wants to know.")
_STEP_TEXT = Key("text", Text(), "", is_required=True, says="What stands in it.")
_STEP_KIND = Key("kind", OneOf(("box", "decision"), "a kind of step"), "box", says="A box, or a question.")
_CHART_TITLE = Key("title", Text(), FlowChart.title, says="What stands over it.")
_REVISION = Key("revision", Text(), FlowChart.revision, says="Which edition it is.")


def _step(fields: Fields) -> Step:
    return Step(fields[_STEP_TEXT], fields[_STEP_KIND] == "decision")


_STEP = TableOf((_STEP_TEXT, _STEP_KIND), _step, "a step")
_STEPS = Key("steps", Many(_STEP, least=1), _NO_STEPS, is_required=True, says="Its steps, from the top down.")


def _flow_chart(fields: Fields) -> FlowChart:
    return FlowChart(fields[_CHART_TITLE], fields[_REVISION], fields[_STEPS])


def _desk(fields: Fields) -> Desk:
    return Desk(fields[_NAME], fields[_ABOUT])


_COMPANY = Key("company", Text("the firm's name"), "", is_required=True, says="The firm's name.")
_OPENS = "The first line of every call. `{company}` and `{agent}` are filled in, nothing else."
_GREETING = Key("greeting", Text(), GREETING, says=_OPENS)
_DESK_KIND = ByWord(PLACE, TableOf((_NAME, _ABOUT), _desk, "a desk"), "a table of desks")
_DESK_TABLE = Key("desks", _DESK_KIND, _NO_DESKS, says="The places where a call can go, as this house calls them.")
_LAW = "Lines that the law wants read, after the first line. They cost nothing."
_REQUIRED = Key("required_lines", Many(Text()), _NO_LINES, says=_LAW)
_FLOW_CHART = TableOf((_CHART_TITLE, _REVISION, _STEPS), _flow_chart)
_CHART = Key("flow_chart", _FLOW_CHART, FlowChart(), says="The flow chart that lies on the desk.")
_TONE = Key("script_tone", Text(), "", says="How the script of this firm sounds.")
_GOODWILL = Key("goodwill", Text(), "", says="What may be given, and by whom.")
_HELD = "How exams are held here."
_AFTER = "Whether an exam ends in a debrief. Without it nothing is said of it, here or on the board."
_DEBRIEF = Key("debrief", Flag(), Exam.debrief, says=_AFTER)
_ATTEMPTS = Key("attempts", Whole(1, 99), Exam.attempts, says="How often each caller may be taken as an exam.")
_EXAM = Key("exam", TableOf((_DEBRIEF, _ATTEMPTS), lambda f: Exam(f[_DEBRIEF], f[_ATTEMPTS])), Exam(), says=_HELD)
_KEYS = (_COMPANY, _GREETING, _DESK_TABLE, _REQUIRED, _CHART, _TONE, _GOODWILL, _EXAM)


def _build(body: Table, sheet: Sheet) -> House:
    fields = Fields(body, Label("house", body.spot, "the house"), (key.name for key in _KEYS), sheet)
    desks: Mapping[Place, Desk] = fields[_DESK_TABLE]
    house = House(
        company=fields[_COMPANY],
        greeting=fields[_GREETING],
        desks={**_DESKS, **desks},
        required_lines=fields[_REQUIRED],
        flow_chart=fields[_CHART],
        script_tone=fields[_TONE],
        goodwill=fields[_GOODWILL],
        exam=fields[_EXAM],
    )
    _report_braces(house.greeting, fields, _GREETING)
    for line in house.required_lines:
        _report_braces(line, fields, _REQUIRED)
    return house


def _report_braces(line: str, fields: Fields, key: Key[str] | Key[tuple[str, ...]]) -> None:
    for found in _BRACES.findall(_TOKEN.sub("", line)):
        hint = "only `{company}` and `{agent}` are filled in"
        fields.sheet.report(UNKNOWN_TOKEN, fields.spot_of(key), hint=hint, found=quoted(found))


def house_schema() -> Schema:
    """Return the JSON Schema of a house's file."""
    return file_schema(FileKind.HOUSE, "A house for Firstline", _KEYS, SchemaBook())

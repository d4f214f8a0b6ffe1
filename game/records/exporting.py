"""The records as flat lists, for other programs: attempts, marks, choices. Their fields are told in docs/records.md."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from game.call.wishes import OWN_ANSWERS
from game.records.model import CallState, Mode
from game.records.replaying import NotReplayable, scenario_of
from game.records.verifying import Remark, remark_on
from game.records.written import CallRecord, Unreadable
from game.scenario.model import Scenario


@dataclass(frozen=True, kw_only=True)
class AttemptRow:
    """One call; what only a finished one has is None on others. Labels are UTC, scores 0–100, stars 1–5.

    `again_of` and `again_from` are the call and the turn that a retake was taken from, None on calls that count.
    """

    call: int
    trainee: str
    scenario: str
    pack: str
    persona: str
    variant: str
    mode: Mode
    silence: str
    seed: int
    again_of: int | None
    again_from: int | None
    state: CallState
    started_utc: str
    ended_utc: str
    result: str | None
    help: int | None
    escalation: int | None
    own_words: int | None
    respect: int | None
    score: int | None
    passed: bool | None
    stars: int | None
    critical: tuple[str, ...]
    scenario_hash: str


@dataclass(frozen=True, kw_only=True)
class MarkRow:
    """One mark of a finished call, as its scorecard has it."""

    call: int
    turn: int
    dimension: str
    points: int
    sign: str
    reason: str
    quote: str
    charged_turn: int
    critical: str | None
    at_most: int


@dataclass(frozen=True, kw_only=True)
class ChoiceRow:
    """One choice of a call; `turn` is that of its marks. `words` are those said or written, "" for work at the desk."""

    call: int
    turn: int
    choice: str
    words: str


@dataclass(frozen=True)
class Exported:
    """All lists in the order of calls and turns, and of which calls something is left out."""

    attempts: tuple[AttemptRow, ...]
    marks: tuple[MarkRow, ...]
    choices: tuple[ChoiceRow, ...]
    left_out: tuple[Remark, ...]


def export(records: Iterable[CallRecord | Unreadable]) -> Exported:
    """Return the records as lists."""
    attempts, marks, choices, left_out = list[AttemptRow](), list[MarkRow](), list[ChoiceRow](), list[Remark]()
    wordings = _Wordings()
    for record in records:
        if isinstance(record, Unreadable):
            left_out.append(remark_on(record, record.why))
            continue
        attempts.append(_attempt(record))
        try:
            marks += _marks(record)
        except (ValueError, TypeError, LookupError):
            left_out.append(remark_on(record, "Its scorecard can't be read, so its marks are left out."))
        try:
            choices += _choices(record, wordings.of(record)) if record.inputs else ()
        except NotReplayable as reason:
            choices += _choices(record, {})
            left_out.append(remark_on(record, f"The words of its choices are left out. {reason}"))
    return Exported(tuple(attempts), tuple(marks), tuple(choices), tuple(left_out))


class _Wordings:
    """What the choices of calls say, by their ids; each scenario is read once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Mapping[str, str] | str] = {}

    def of(self, record: CallRecord) -> Mapping[str, str]:
        """Return the words of what could be chosen on a call. Raises NotReplayable."""
        by = record.start.scenario_id, record.start.scenario_text
        if by not in self._known:
            try:
                self._known[by] = dict(_worded(scenario_of(record.start)))
            except NotReplayable as reason:
                self._known[by] = str(reason)
        known = self._known[by]
        if isinstance(known, str):
            raise NotReplayable(known)
        return known


def _worded(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """Yield each choice that says or writes words, and the words; what is done at the desk has none."""
    for node in scenario.nodes.values():
        yield f"{node.id}.script", node.script
        yield from ((reply.choice_id, reply.say) for reply in node.all_replies())
    yield from ((f"manager:{answer}", words) for answer, words in OWN_ANSWERS.items())
    yield from ((f"note:{note.index}", note.say) for note in scenario.notes)


def _attempt(record: CallRecord) -> AttemptRow:
    start, result = record.start, record.result
    return AttemptRow(
        call=record.call_id,
        trainee=record.trainee,
        scenario=start.scenario_id,
        pack=start.pack,
        persona=start.persona_id,
        variant=start.variant,
        mode=start.mode,
        silence=start.silence,
        seed=start.seed,
        again_of=start.again_of,
        again_from=start.again_from,
        state=record.state,
        started_utc=record.started_utc,
        ended_utc=record.ended_utc,
        result=result.result if result else None,
        help=result.help if result else None,
        escalation=result.escalation if result else None,
        own_words=result.own_words if result else None,
        respect=result.respect if result else None,
        score=result.score if result else None,
        passed=result.passed if result else None,
        stars=result.stars if result else None,
        critical=result.critical if result else (),
        scenario_hash=start.scenario_hash,
    )


def _marks(record: CallRecord) -> tuple[MarkRow, ...]:
    """Return the marks of a call. Raises ValueError, TypeError or LookupError for what is no scorecard."""
    if record.result is None:
        return ()
    return tuple(_mark(record.call_id, mark) for mark in json.loads(record.result.scorecard)["marks"])


def _mark(call_id: int, mark: dict[str, Any]) -> MarkRow:
    return MarkRow(
        call=call_id,
        turn=int(mark["turn"]),
        dimension=str(mark["dimension"]),
        points=int(mark["points"]),
        sign=str(mark["sign"]),
        reason=str(mark["reason"]),
        quote=str(mark["quote"]),
        charged_turn=int(mark["charged_turn"]),
        critical=mark["critical"] and str(mark["critical"]),
        at_most=int(mark["at_most"]),
    )


def _choices(record: CallRecord, words: Mapping[str, str]) -> Iterator[ChoiceRow]:
    for turn, choice in enumerate(record.inputs, 1):
        yield ChoiceRow(call=record.call_id, turn=turn, choice=choice, words=words.get(choice, ""))

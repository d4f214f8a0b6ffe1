"""Whether the records are what was played: every seal checked, every call played again, every score worked out anew."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hmac import compare_digest
from typing import Final

from game.records.model import CallState
from game.records.recording import promises_made, result_of
from game.records.replaying import NotReplayable, Rulebook, replayed
from game.records.sealing import SealKey
from game.records.written import CallRecord, Unreadable
from game.scoring.scorecard import score_call

NOT_COVERED: Final = (
    "a call that was taken out of the store whole",
    "the last inputs of a call that was never finished, where they were taken out",
    "the names and settings of trainees: calls belong to them by number",
    "calls begun before there were seals, but for what playing them again shows",
    "edits by somebody who makes new seals with the store's own key: whoever owns the machine can",
)
"""What no check of a store can show."""


@dataclass(frozen=True)
class Remark:
    """What is to be said of the record of one call, as a sentence."""

    call_id: int
    trainee: str
    scenario_id: str
    what: str


@dataclass(frozen=True)
class Verified:
    """What came of a check: how many calls and inputs were looked at, how many calls have no seals, what doesn't agree.

    `unplayable` agree with their seals, but were played by rules that this version of the game hasn't got.
    """

    calls: int
    inputs: int
    unsealed: int
    disagreeing: tuple[Remark, ...]
    unplayable: tuple[Remark, ...]

    @property
    def calls_disagreeing(self) -> int:
        """Return of how many calls something doesn't agree."""
        return len({remark.call_id for remark in self.disagreeing})


def remark_on(record: CallRecord | Unreadable, what: str) -> Remark:
    """Return a sentence about a call, with what names the call."""
    scenario_id = record.scenario_id if isinstance(record, Unreadable) else record.start.scenario_id
    return Remark(record.call_id, record.trainee, scenario_id, what)


def verify(records: Iterable[CallRecord | Unreadable], key: SealKey) -> Verified:
    """Check every call of a store."""
    calls = inputs = unsealed = 0
    disagreeing, unplayable, rulebook = list[Remark](), list[Remark](), Rulebook()
    for calls, record in enumerate(records, 1):  # noqa: B007 - the last number is how many there were
        if isinstance(record, Unreadable):
            disagreeing.append(remark_on(record, record.why))
            continue
        inputs += len(record.inputs)
        unsealed += not record.start_seal
        try:
            told = tuple(_broken_seals(record, key)) or tuple(_played_otherwise(record, rulebook))
            disagreeing += (remark_on(record, what) for what in told)
        except NotReplayable as reason:
            unplayable.append(remark_on(record, str(reason)))
    return Verified(calls, inputs, unsealed, tuple(disagreeing), tuple(unplayable))


def _broken_seals(record: CallRecord, key: SealKey) -> Iterator[str]:
    """Yield what the seals of a call say; after the first broken one the others can say nothing."""
    if record.call_id < key.first_call and not any((record.start_seal, *record.seals, record.end_seal)):
        return
    before = key.begin(record.call_id, record.start, record.started_utc)
    if not compare_digest(before, record.start_seal):
        yield "How it began was changed."
        return
    for turn, (text, seal) in enumerate(zip(record.inputs, record.seals, strict=True), 1):
        before = key.turn(before, turn, text)
        if not compare_digest(before, seal):
            yield f"Its input {turn} was changed."
            return
    ended = key.end(before, record.state, record.ended_utc, record.result, record.promises)
    expected = "" if record.state is CallState.OPEN else ended
    if not compare_digest(expected, record.end_seal):
        yield "How it ended was changed."


def _played_otherwise(record: CallRecord, rulebook: Rulebook) -> Iterator[str]:
    """Yield what playing the call again shows to be otherwise than recorded. Raises NotReplayable."""
    rules = rulebook.of(record.start)
    call = replayed(rules.program, record.start, record.inputs)
    if record.result is None:
        return
    if not call.is_over:
        yield "It was scored, and its inputs don't come to an end."
        return
    if result_of(score_call(rules.program, rules.rubric, call.turns)) != record.result:
        yield "Playing it again comes to another score."
    if promises_made(call.turns) != record.promises:
        yield "Playing it again makes other promises."

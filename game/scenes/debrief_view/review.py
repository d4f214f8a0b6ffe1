"""A finished call as the debrief tells it: your turns one by one, with the marks where they fell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.call.correspondence import PART_NAMES, Page, day_of, ended_on, is_only_composing, pages_of
from game.call.events import CallEnded, MoodChanged
from game.call.program import Program
from game.call.session import TurnRecord
from game.language import _
from game.records.finished import Finished
from game.records.recording import RecordedCall
from game.scenario.house import House
from game.scenario.vocabulary import WRITTEN, Result
from game.scenes.call_view.model import Colleague
from game.scenes.debrief_view.deeds import Deed, answers_in, colleague_in, deed_of, deed_of_page, happened_in
from game.scenes.debrief_view.endings import critical_text
from game.scenes.debrief_view.note_read import NoteRead, note_read
from game.scenes.debrief_view.reflection import Focus
from game.scoring.marks import Mark
from game.scoring.observing import Observer
from game.scoring.rubric import Rubric
from game.ui.widgets.grade import GradeName

if TYPE_CHECKING:
    # The analysis is at home in another process: to import it here would keep the debrief from opening.
    from game.analysis.hindsight import TurnOutlook

_NO_CAP = 100


@dataclass(frozen=True)
class Remark:
    """A mark as it is told: `points` of its dimension, in `critical` why it fails the call, in `aside` where it fell.

    `is_owed` says that the same points are told at another turn as well, where a hollow feeling fell due; `most` is
    what an outcome that earned nothing could have earned. `part` names the part of a page that it is about.
    """

    mark: Mark
    points: int
    critical: str = ""
    aside: str = ""
    is_owed: bool = False
    most: int = 0
    part: str = ""

    @property
    def costs(self) -> bool:
        """Return whether it is told as a loss."""
        return bool(self.critical) or self.points < 0 or self.most > 0

    @property
    def reason(self) -> str:
        """Return why; of an outcome that fails the call, what it was."""
        return f"{self.critical}." if self.critical and self.most else self.mark.reason


@dataclass(frozen=True)
class Better:
    """What would have kept more within reach, and what the caller would have said to it."""

    deed: Deed
    answers: tuple[str, ...]


@dataclass(frozen=True)
class ReviewedTurn:
    """One of your turns: what you said or did, who answered what, how the mood moved, what it earned or cost.

    `number` is the turn's number on record; moods are ranks on the ladder. `grade` is None where no mark fell. In
    writing `day` is when it was done and `answer_day` when the answer came, 0 elsewhere; `coach_of_parts` is what the
    author says of each part of a page, by its name. `outlook` is what it left within reach, None while that is unknown.
    """

    number: int
    deed: Deed
    colleague: Colleague | None
    answers: tuple[str, ...]
    mood_before: int
    mood_after: int
    remarks: tuple[Remark, ...]
    coach: str
    happened: tuple[str, ...]
    grade: GradeName | None
    day: int = 0
    answer_day: int = 0
    coach_of_parts: tuple[tuple[str, str], ...] = ()
    outlook: TurnOutlook | None = None
    better: Better | None = None

    @property
    def lost(self) -> tuple[bool, int]:
        """Return what it cost of the outlook: whether the pass, and how many points."""
        if self.outlook is None:
            return False, 0
        (could_pass, before), (can_pass, after) = self.outlook.before, self.outlook.after
        return could_pass and not can_pass, before - after

    @property
    def loss(self) -> int:
        """Return the points that it cost, each in its own dimension."""
        return -sum(remark.points for remark in self.remarks if remark.points < 0)


@dataclass(frozen=True)
class Review:
    """All turns in order; `ended_at_s` is the clock when the call ended, `ending` its name.

    `ended_on` is the day on which a correspondence ended, 0 elsewhere. Choosing a part of a page is no turn to look at.
    `turning_points` are the indices of the turns that cost most of the outlook, once it is known. `note` is what went
    with a hand-over. `is_hidden`: what turns earned or cost isn't told yet; `focus` is what to work on, None till then.
    """

    turns: tuple[ReviewedTurn, ...]
    result: Result
    ending: str
    ended_at_s: int
    ended_on: int = 0
    turning_points: tuple[int, ...] = ()
    note: NoteRead | None = None
    is_hidden: bool = False
    focus: Focus | None = None

    @property
    def is_judged(self) -> bool:
        """Return whether it is known what each turn left within reach."""
        return any(turn.outlook is not None for turn in self.turns)

    @property
    def points(self) -> tuple[int, ...]:
        """Return the indices of the turns to step through: turning points, or those with marks; all while hidden."""
        if self.is_hidden:
            return tuple(range(len(self.turns)))
        return self.turning_points or self.marked

    @property
    def marked(self) -> tuple[int, ...]:
        """Return the indices of the turns on which a mark fell."""
        return tuple(i for i, turn in enumerate(self.turns) if turn.grade is not None)


def review_of(finished: Finished, house: House | None = None) -> Review:
    """Return a finished call as it is told; `house` names its desks."""
    call, marks = finished.recorded.call, told_marks(finished.recorded)
    turns: list[ReviewedTurn] = []
    mood = call.program.persona.opens
    is_written = call.program.scenario.channel in WRITTEN
    sent = {page.turn: page for page in pages_of(call.turns) if page.is_own} if is_written else {}
    for index, record in enumerate(call.turns):
        if is_only_composing(record):
            continue
        moods = [event.after for event in record.events if isinstance(event, MoodChanged)]
        after = moods[-1] if moods else mood
        page = sent.get(record.number)
        remarks = _remarks(record.number, marks, finished.recorded, page)
        reviewed = _reviewed(record, call.program, (mood, after), remarks, house)
        if page is not None:
            coach = _coach_of_parts(page, call.program)
            reviewed = replace(reviewed, deed=deed_of_page(page), coach_of_parts=coach)
        if is_written:
            reviewed = replace(reviewed, day=day_of(call.turns[:index]), answer_day=day_of(call.turns[: index + 1]))
        turns.append(reviewed)
        mood = after
    ended = next(record for record in call.turns if _ending(record))
    end = _ending(ended)
    assert end is not None
    over_on = ended_on(call.turns[: ended.number + 1]) if is_written else 0
    note = note_read(call.turns, call.program, house)
    return Review(tuple(turns), end.result, end.ending, ended.at_s, over_on, note=note)


def told_marks(recorded: RecordedCall) -> tuple[Mark, ...]:
    """Return the marks of a call that is over, their reasons in the language of the window."""
    return Observer(recorded.call.program, recorded.rubric, _).watch(recorded.call.turns)


def first_selected(review: Review, rubric: Rubric) -> int:
    """Return the index of the turn to begin with: the costliest mark's, or the best one's when nothing cost."""

    def cost(index: int) -> tuple[bool, int, bool]:
        turn = review.turns[index]
        lost = sum(-r.points * rubric.weights[r.mark.dimension] for r in turn.remarks if r.points < 0 and not r.is_owed)
        return turn.grade is GradeName.BLUNDER, lost, turn.grade is GradeName.SLIP

    def gain(index: int) -> int:
        return sum(r.points * rubric.weights[r.mark.dimension] for r in review.turns[index].remarks)

    if review.turning_points:
        return max(review.turning_points, key=lambda index: (review.turns[index].lost, -index))
    marked = [index for index in review.marked if review.turns[index].remarks]
    if not marked:
        return len(review.turns) - 1
    worst = max(marked, key=lambda i: (cost(i), -i))
    return worst if any(cost(worst)) else max(marked, key=lambda i: (gain(i), -i))


def _reviewed(
    record: TurnRecord, program: Program, moods: tuple[int, int], remarks: tuple[Remark, ...], house: House | None
) -> ReviewedTurn:
    replies = {reply.choice_id: reply for node in program.scenario.nodes.values() for reply in node.all_replies()}
    reply = replies.get(record.choice)
    return ReviewedTurn(
        number=record.number,
        deed=deed_of(record, house, program.scenario.channel),
        colleague=colleague_in(record, house),
        answers=answers_in(record),
        mood_before=moods[0],
        mood_after=moods[1],
        remarks=remarks,
        coach=reply.coach if reply else "",
        happened=happened_in(record, program),
        grade=_grade(remarks),
    )


def _coach_of_parts(page: Page, program: Program) -> tuple[tuple[str, str], ...]:
    replies = [(PART_NAMES[part.part], program.scenario.reply(part.choice)) for part in page.parts]
    return tuple((name, reply.coach) for name, reply in replies if reply is not None and reply.coach)


def _ending(record: TurnRecord) -> CallEnded | None:
    return next((event for event in record.events if isinstance(event, CallEnded)), None)


def _remarks(number: int, marks: tuple[Mark, ...], recorded: RecordedCall, page: Page | None) -> tuple[Remark, ...]:
    """Return what was marked on this turn, marks of one reason as one; missed needs are told at the end instead."""
    told: dict[tuple[str, ...], Remark] = {}
    names = {part.text: PART_NAMES[part.part] for part in page.parts} if page is not None else {}
    for mark in marks:
        if number not in (mark.turn, mark.charged_turn) or mark.sign.startswith("missed:"):
            continue
        remark = replace(_remark(number, mark, recorded), part=names.get(mark.quote, ""))
        key = (mark.dimension, mark.reason, remark.aside, remark.part)
        told[key] = replace(told[key], points=told[key].points + mark.points) if key in told else remark
    return tuple(sorted(told.values(), key=_weight))


def _weight(remark: Remark) -> tuple[bool, bool, int]:
    """Return where a remark stands: what fails the call, what cost, what earned, what did neither."""
    return not remark.critical, not (remark.points < 0 or remark.most), -abs(remark.points)


def _remark(number: int, mark: Mark, recorded: RecordedCall) -> Remark:
    rubric, channel = recorded.rubric, recorded.call.program.scenario.channel
    critical = critical_text(mark.critical, rubric, channel) if mark.critical else ""
    if mark.turn == mark.charged_turn:
        is_empty_outcome = mark.sign in rubric.results and mark.points == 0
        return Remark(mark, mark.points, critical, most=rubric.outcome_points if is_empty_outcome else 0)
    if number == mark.turn:
        return Remark(mark, mark.points, critical, _("It fell due at your next turn, when no deed followed."))
    fell_due = _("This fell due here, for “{quote}”", quote=mark.quote)
    return Remark(mark, mark.points, critical, fell_due, is_owed=True)


def _grade(remarks: tuple[Remark, ...]) -> GradeName | None:
    if any(remark.critical for remark in remarks):
        return GradeName.BLUNDER
    if any(remark.points < 0 or remark.most or remark.mark.at_most < _NO_CAP for remark in remarks):
        return GradeName.SLIP
    return GradeName.GOOD if any(remark.points > 0 for remark in remarks) else None

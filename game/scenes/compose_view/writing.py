"""A correspondence in play as the composer drives it: steps that are recorded before they show, and what they left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from game.call.actions import Kind
from game.call.correspondence import day_of, forwarded_in, is_only_composing, pages_of
from game.call.events import AgentSpoke, CallerSpoke, Event, FactLearnt, LookedUp
from game.call.page import SEND
from game.call.state import Stage as CallStage
from game.call.written_events import DaysPassed
from game.records.journal import UnrecordedCall
from game.records.model import Mode
from game.records.recording import RecordedCall
from game.records.supports import Support
from game.scenario.house import House
from game.scenes.call_view.modelling import person_of
from game.scenes.call_view.supporting import told_left
from game.scenes.call_view.taking import mode_text
from game.scenes.compose_view.coaching import PageCoach
from game.scenes.compose_view.model import ComposeModel, Part, Remark, Stage
from game.scenes.compose_view.modelling import (
    cards_of,
    ending_of,
    form_of,
    known_of,
    letterhead_of,
    parts_of,
)

GOING_S = 0.7
"""How long a page takes to leave the desk."""


class Writing:
    """Holds the call, where the trainee is in it, and what the coach said of the last page.

    After a StoreError, `again` tries the very same step once more. `agent` is who signs.
    """

    def __init__(self, recorded: RecordedCall, house: House, agent: str) -> None:
        self.recorded = recorded
        self.call = recorded.call
        self.is_exam = recorded.mode is Mode.EXAM
        self.person = person_of(self.call.program, is_exam=self.is_exam)
        self.stage = Stage.READING
        self.is_form = False
        self.part = ""
        self.days = 0
        self._house = house
        self._agent = agent
        self._coach = None if self.is_exam else PageCoach(self.call.program, self.person.first_name)
        told = told_left(recorded.supports) if recorded.mode is Mode.GUIDED else ""
        self._remarks: tuple[Remark, ...] = (Remark("", told),) if told else ()
        self._waits_to_be_asked = not self.is_exam and not recorded.has_support(Support.COACH)
        self._is_asked = bool(told)
        self._has_lookups = any(choice.kind is Kind.LOOKUP for choice in self.call.choices)
        self._refused: Callable[[], tuple[Event, ...]] | None = None
        self._going_s = 0.0
        self._told = 0
        self._take_up()

    def _take_up(self) -> None:
        """Begin where the trainee was: at the page in the making, or with what came last."""
        self._follow()
        self.part = self._next_part()
        if any(part.text for part in parts_of(self.call)):
            self.stage = Stage.WRITING

    @property
    def is_over(self) -> bool:
        """Return whether the call has ended, so that nothing more can be written."""
        return self.call.state.stage is not CallStage.TALKING

    @property
    def is_whole(self) -> bool:
        """Return whether the page can go."""
        return any(choice.kind is Kind.SEND for choice in self.call.choices)

    def do(self, choice_id: str) -> None:
        """Do what was chosen. Raises StoreError; nothing has happened then."""
        self._take(partial(self.call.do, choice_id))

    def send(self) -> None:
        """Send what lies on the desk: the form letter, or the page. Raises StoreError; nothing has happened then."""
        form = next((choice.id for choice in self.call.choices if choice.kind is Kind.SCRIPT), "")
        self.do(form if self.is_form else SEND)

    def again(self) -> None:
        """Try the refused step once more. Raises StoreError."""
        if self._refused is not None:
            self._take(self._refused)

    def go_unrecorded(self) -> RecordedCall:
        """Let the call go on without a record; return it."""
        self.recorded = replace(self.recorded, journal=UnrecordedCall())
        self.call.commit = self.recorded.journal.append
        return self.recorded

    def begin_writing(self) -> None:
        """Turn from what came to the answer."""
        self.stage, self.is_form = Stage.WRITING, False

    def show_part(self, part: str) -> None:
        """Turn to a part of the page."""
        if part in {each.id for each in parts_of(self.call)}:
            self.part, self.is_form = part, False

    def step_part(self, step: int) -> None:
        """Turn to the part so many places on, staying at the ends."""
        ids = [part.id for part in parts_of(self.call)]
        if self.part in ids:
            self.show_part(ids[max(0, min(ids.index(self.part) + step, len(ids) - 1))])

    def advance(self, dt: float) -> bool:
        """Let a page that is leaving move on; return whether it moved."""
        if self.stage is not Stage.GOING:
            return False
        self._going_s += dt
        if self._going_s >= GOING_S:
            self.stage = Stage.WAITING
        return True

    def hurry(self) -> None:
        """Let a page that is leaving be gone."""
        if self.stage is Stage.GOING:
            self.stage = Stage.WAITING

    def model(self) -> ComposeModel:
        """Return what the screen shows now."""
        call, scenario = self.call, self.call.program.scenario
        return ComposeModel(
            stage=self.stage,
            channel=scenario.channel,
            person=self.person,
            rank=call.state.mood,
            head=letterhead_of(scenario, self._house, self._agent),
            title=scenario.title,
            brief=scenario.brief,
            mode=mode_text(self.recorded),
            day=day_of(call.turns),
            pages=pages_of(call.turns),
            known=known_of(call),
            parts=parts_of(call),
            current=self.part,
            cards=cards_of(call),
            form=form_of(call),
            is_exam=self.is_exam,
            warns_of_script=self.recorded.has_support(Support.SCRIPT),
            names_mood=self.recorded.has_support(Support.MOOD),
            is_form=self.is_form,
            has_lookups=self._has_lookups,
            ending=ending_of(call, self._house, self.person.first_name),
            remarks=() if self._is_kept else self._remarks,
            has_advice=self._is_kept and bool(self._remarks),
            days=self.days,
            is_forwarded=forwarded_in(call.turns) is not None,
            lift=min(1.0, self._going_s / GOING_S),
        )

    def _take(self, step: Callable[[], tuple[Event, ...]]) -> None:
        """Do a step; one that the records refuse is what will be tried again."""
        self._refused = step
        events = step()
        self._refused = None
        self._follow()
        passed = [event.days for event in events if isinstance(event, DaysPassed)]
        if passed:
            self.days, self._going_s, self.is_form = passed[0], 0.0, False
            self.stage = Stage.GOING if any(isinstance(event, AgentSpoke) for event in events) else Stage.WAITING
            self.part = ""
        elif any(isinstance(event, CallerSpoke) for event in events) or self.is_over:
            self.stage = Stage.READING
        if not all(isinstance(event, LookedUp | FactLearnt) for event in events):
            self.part = self._next_part()

    def _next_part(self) -> str:
        """Return the next part that is still to be chosen, after the present one and around; else the present one."""
        parts = parts_of(self.call)
        ids = [part.id for part in parts]
        start = ids.index(self.part) if self.part in ids else 0
        around: tuple[Part, ...] = (*parts[start:], *parts[:start])
        return next((part.id for part in around if not part.text), ids[start] if ids else "")

    def retell(self) -> None:
        """Let the coach say again what it said of the last page: the window's language may be another one."""
        is_asked, self._told = self._is_asked, 0
        self._coach = None if self.is_exam else PageCoach(self.call.program, self.person.first_name)
        self._follow()
        self._is_asked = is_asked

    def ask_coach(self) -> None:
        """Let the coach say what it kept to itself of the last page."""
        self._is_asked = True

    @property
    def _is_kept(self) -> bool:
        return self._waits_to_be_asked and not self._is_asked

    def _follow(self) -> None:
        """Hear what the coach says of the turns that are new; what was said of one page stays until the next."""
        sent = {page.turn: page for page in pages_of(self.call.turns) if page.is_own}
        for turn in self.call.turns[self._told :]:
            if self._coach is not None and not is_only_composing(turn):
                remarks = self._coach.remarks(turn, sent.get(turn.number))
                if turn.number in sent or self.is_over:
                    self._remarks, self._is_asked = remarks, False
        self._told = len(self.call.turns)

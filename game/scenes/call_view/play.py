"""A call in play as the screen drives it: steps that are recorded before they show, and what they left to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from random import Random
from typing import ClassVar

from game.call.actions import Kind
from game.call.events import Event
from game.call.silence import Silence
from game.call.state import Limit, Stage
from game.language import _
from game.records.journal import UnrecordedCall
from game.records.model import Mode
from game.records.recording import RecordedCall
from game.records.supports import Support
from game.scenario.house import House
from game.scenes.call_view.model import ON_THE_PHONE, CallModel, Line, Tab, Wording
from game.scenes.call_view.modelling import (
    cards_of,
    chart_of,
    clock_text,
    ending_text,
    held_text,
    is_on_hold,
    person_of,
)
from game.scenes.call_view.playback import Playback
from game.scenes.call_view.story import Story
from game.scenes.call_view.taking import mode_text
from game.ui.portrait.motion import Motion
from game.ui.widgets.voice_tiles import VoiceTiles

Step = Callable[[], tuple[Event, ...]]


class Play:
    """Holds the call, its story and its playback. After a StoreError, `again` tries the very same step once more."""

    wording: ClassVar[Wording] = ON_THE_PHONE

    def __init__(self, recorded: RecordedCall, house: House) -> None:
        self.recorded = recorded
        self.call = recorded.call
        self.is_exam = recorded.mode is Mode.EXAM
        self.person = person_of(self.call.program, is_exam=self.is_exam)
        self._house = house
        self.story = self.begin_story()
        self.playback = Playback()
        self._tiles = self.new_tiles()
        source = Random(self.call.program.scenario.id)
        self._face = Motion(source, self.person.persona, self.call.state.mood)
        self._has_lookups = any(choice.kind is Kind.LOOKUP for choice in self.call.choices)
        self._refused: Step | None = None
        self._silent_s = 0.0
        self._is_held = False
        self.follow()
        if len(self.call.turns) > 1:
            self.playback.skip()

    def begin_story(self) -> Story:
        """Return what will tell this call."""
        return Story(self.call.program, self.person, self._house, self.recorded.mode, self.recorded.supports)

    def new_tiles(self) -> VoiceTiles:
        """Return what paints the living line."""
        return VoiceTiles()

    @property
    def is_talking(self) -> bool:
        """Return whether the caller is still on the line."""
        return self.call.state.stage is Stage.TALKING

    @property
    def is_timed(self) -> bool:
        """Return whether silence passes by itself; in a guided call it doesn't, though it was begun in a terminal."""
        return self.call.silence is not Silence.OFF and self.recorded.mode is not Mode.GUIDED

    @property
    def ending_it(self) -> str:
        """Return what hanging up now comes to; an exam doesn't judge before its debrief."""
        if self.call.state.limit is Limit.PASSED and not self.is_exam:
            return _(self.wording.ends_allowed)
        return _(self.wording.ends)

    def do(self, choice_id: str) -> None:
        """Do what was chosen. Raises StoreError; nothing has happened then."""
        self._silent_s, self._is_held = 0.0, False
        self._take(partial(self.call.do, choice_id))

    def keep_silent(self, dt: float) -> bool:
        """Let `dt` seconds of silence pass; return whether the caller spoke up. Raises StoreError."""
        if self._is_held:
            return False
        self._silent_s += dt
        whole_s = int(self._silent_s)
        self._silent_s -= whole_s
        return bool(whole_s) and self._take(partial(self.call.advance, whole_s))

    def hold(self) -> None:
        """Let no silence count until the next step: what it leads to can't be recorded."""
        self._is_held = True

    def live(self, dt: float) -> bool:
        """Let the caller's face live for `dt` seconds; return whether it began to move, or came to rest."""
        return self._face.advance(dt, self._rank, is_speaking=self.is_heard)

    @property
    def is_heard(self) -> bool:
        """Return whether the caller's own voice is on the line just now."""
        shown = self.playback.shown
        return self.playback.is_playing and bool(shown) and shown[-1].who == self.person.persona

    @property
    def _rank(self) -> int:
        """Return the mood at the newest end of what was heard."""
        shown = self.playback.shown
        return shown[-1].rank if shown else self.call.state.mood

    def again(self) -> bool:
        """Try the refused step once more; return whether anything came of it. Raises StoreError."""
        return self._refused is not None and self._take(self._refused)

    def go_unrecorded(self) -> RecordedCall:
        """Let the call go on without a record; return it."""
        self.recorded = replace(self.recorded, journal=UnrecordedCall())
        self.call.commit = self.recorded.journal.append
        return self.recorded

    def model(self, tab: Tab, *, is_still: bool) -> CallModel:
        """Return what the screen shows now."""
        story = self.story
        shown = story.spoken if is_still else self.playback.shown
        is_live = self.playback.is_playing and not is_still
        line = Line(
            spoken=shown,
            rank=shown[-1].rank if shown else self.call.state.mood,
            tiles=self._tiles,
            playhead=self.playback.playhead,
            is_live=is_live,
            is_gone=story.is_cut_off and not is_live,
            held="" if is_live else held_text(self.call, self.person.first_name),
        )
        return CallModel(
            person=self.person,
            line=line,
            chart=chart_of(self._house.flow_chart, self.call, story.replies),
            is_exam=self.is_exam,
            mode=mode_text(self.recorded),
            clock=clock_text(self.call.clock_s),
            caption=story.caption,
            colleague=story.colleague,
            lines=story.lines if is_live else story.lines + story.notes,
            cards=cards_of(self.call),
            is_on_hold=is_on_hold(self.call),
            has_lookups=self._has_lookups,
            has_coach=story.has_to_be_asked,
            has_advice=bool(story.advice) and not is_live,
            ending=ending_text(story.ended, self._house, self.person.first_name, self.wording),
            tab=tab,
            wording=self.wording,
            warns_of_script=self.recorded.has_support(Support.SCRIPT),
            names_mood=self.recorded.has_support(Support.MOOD),
            face=None if self.is_exam else self._face,
        )

    def _take(self, step: Step) -> bool:
        """Do a step; one that the records refuse is what will be tried again."""
        self._refused = step
        events = step()
        self._refused = None
        self.follow()
        return bool(events)

    def retell(self) -> None:
        """Tell all turns again: the window's language may be another one."""
        self.story.retell(self.call.turns)

    def follow(self) -> None:
        """Tell the turns that are new."""
        self.story.follow(self.call.turns)
        self.playback.follow(self.story.spoken)

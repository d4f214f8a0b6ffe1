"""The call: the caller's line and words, what to say next, the desk."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.call.state import Stage
from game.errors import FirstlineError
from game.language import _
from game.records.model import Mode
from game.records.troubles import StoreError
from game.scenario.vocabulary import WRITTEN, Channel
from game.scenes.after_the_ticket import after_ticket
from game.scenes.call_view.auto import AutoPlay, pressed_for
from game.scenes.call_view.captions import captioned
from game.scenes.call_view.charting import ChartFollower
from game.scenes.call_view.desk import COACH, HANG_UP, SO_FAR, WRAP_UP
from game.scenes.call_view.model import SAY, CallModel, Tab
from game.scenes.call_view.opened import OPENED
from game.scenes.call_view.page import call_page
from game.scenes.call_view.play import Play
from game.scenes.call_view.playback import paced
from game.scenes.call_view.shortcuts import desk_key, hidden_card, hidden_keys, is_choosing
from game.scenes.call_view.sounds import CallSounds
from game.scenes.call_view.taking import recorded_id, take_call
from game.scenes.ports import Ports
from game.scenes.routes import (
    CallPause,
    Chat,
    Compose,
    Confirm,
    HandOver,
    Hold,
    LookUp,
    Message,
    OpenCall,
    Route,
    StepRefused,
    WrapUp,
)
from game.scenes.scene import Move, PageScene, Pop, Push, Replace
from game.ui.actions import Action
from game.ui.intents import Act, Activate, Cancel, Intent, WindowClosing
from game.ui.metrics import Metrics
from game.ui.presses import is_press
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop


class CallScene(PageScene):
    """Plays one call of the support floor, by hand or by itself; leaves it suspended, or for its wrap-up.

    A call by e-mail or letter is answered in the composer instead, one by chat on the chat's own screen.
    """

    def __init__(self, route: OpenCall | Chat, ports: Ports) -> None:
        super().__init__(ports)
        self._route = route
        self._floor = ports.services
        self._play: Play | None = None
        self._auto: AutoPlay | None = None
        self._sounds = CallSounds(ports.sound)
        self._way_out: Move = None
        self._tab = Tab.YOUR_TURN
        self._wants_first_reply = False
        self._held_focus = ""
        self._chart = ChartFollower()
        self._wants_focus_back = False

    # Coming and going

    def enter(self) -> None:
        """Take the call; where that fails, the way out is gone in the first update."""
        try:
            self._sit_down()
        except FirstlineError as refusal:
            self._play = None
            self._way_out = Push(Message(_("This call can't be taken"), str(refusal), _("Back")))

    def _sit_down(self) -> None:
        assert isinstance(self._route, OpenCall), "a chat sits down by itself"
        recorded = take_call(self._floor, self._route)
        if recorded.call.program.scenario.channel in WRITTEN and recorded.call.state.stage is Stage.TALKING:
            self._way_out = Replace(Compose(self._route.auto))
            return
        if recorded.call.program.scenario.channel is Channel.CHAT and not recorded.call.is_over:
            self._way_out = Replace(Chat(self._route.auto))
            return
        play = Play(recorded, self._floor.house)
        if self._route.auto:
            self._auto = AutoPlay(self._route.auto, play.call)
        self._play = play
        self.theme_name = play.call.program.scenario.shift
        self.adopt(self.page.context)
        if play.call.is_over:
            call_id = recorded_id(recorded)
            self._way_out = Replace(after_ticket(self._floor.finish(), call_id))
        elif not play.is_talking:
            self._way_out = self._wrap_up(play)

    def resume(self, asked: Route, result: object) -> Move:
        """Act on what an overlay was left with."""
        play = self._play
        if play is None:
            return Pop()
        self._wants_focus_back = True
        match asked:
            case CallPause() if result is True:
                return Pop()
            case CallPause():
                play.retell()
                self.invalidate()
            case Confirm() if result is True:
                return self._do(play, "hangup")
            case LookUp() | Hold() | HandOver() if isinstance(result, str):
                return self._do(play, result)
            case StepRefused() if isinstance(result, str):
                return self._try_again(play, goes_unrecorded=result == "unrecorded")
            case StepRefused():
                play.hold()
        return None

    # What the trainee does

    def translate(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Return what a raw event means; while words flow in, a key or click hurries them, and Enter does no more."""
        play, is_held = self._play, False
        if self.page.focus not in (*OPENED, HANG_UP):
            self._held_focus = self.page.focus
        if play is not None and play.playback.is_playing and is_press(event):
            is_held = is_choosing(event, self.page.context.controls) and not self.page.context.is_still
            play.playback.skip()
            self.invalidate()
        if is_held:
            return ()
        intents = super().translate(event)
        if intents or play is None or event.type != pygame.KEYDOWN:
            return intents
        self.invalidate()
        return hidden_card(event, self._model(play))

    def handle(self, intent: Intent) -> Move:
        """Do what was pressed."""
        play = self._play
        if play is None:
            return None
        match intent:
            case Cancel():
                return Push(CallPause())
            case WindowClosing() if not recorded_id(play.recorded):
                return Push(CallPause())
            case Act(Action.PAUSE):
                return Push(CallPause())
            case Act(action):
                return self._press(play, desk_key(action, self._model(play)))
            case Activate(target) if target.startswith(SAY):
                return self._do(play, target.removeprefix(SAY))
            case Activate(target):
                return self._press(play, target)
        return None

    def _press(self, play: Play, target: str) -> Move:
        tabs = {tab.id: tab for tab in Tab}
        if target in tabs:
            self._tab = tabs[target]
            self.invalidate()
            self.page.offsets.pop(SO_FAR, None)
        elif target in OPENED:
            return Push(OPENED[target])
        elif target == HANG_UP:
            words = play.wording
            question = _(words.leave_question, name=play.person.first_name)
            return Push(Confirm(question, play.ending_it, _(words.leave), _(words.stay), is_danger=True))
        elif target == COACH:
            play.story.ask_coach()
            self.invalidate()
        elif target == WRAP_UP:
            return self._wrap_up(play)
        return None

    def _do(self, play: Play, choice_id: str) -> Move:
        move = self._attempt(play, lambda: play.do(choice_id))
        if move is None:
            self._begin_turn()
            kind, _colon, name = choice_id.partition(":")
            if kind == "lookup" and play.is_talking and self._auto is None:
                return Push(LookUp(reading=name))
        return move

    def _attempt(self, play: Play, step: Callable[[], object]) -> Move:
        """Do a step; when the records refuse it, tell why and offer to try again."""
        try:
            step()
        except StoreError as refusal:
            return Push(StepRefused(str(refusal), may_go_unrecorded=play.recorded.mode is not Mode.EXAM))
        self.invalidate()
        return None

    def _try_again(self, play: Play, *, goes_unrecorded: bool) -> Move:
        if goes_unrecorded:
            self._floor.current = play.go_unrecorded()
        move = self._attempt(play, play.again)
        if move is None:
            self._begin_turn()
        return move

    def _begin_turn(self) -> None:
        self._tab = Tab.YOUR_TURN
        self._wants_first_reply = True

    def _wrap_up(self, play: Play) -> Move:
        return Replace(WrapUp(recorded_id(play.recorded), self._route.auto))

    # What time does

    def advance(self, dt: float) -> Move:
        """Let words flow in, then silence pass, or the call play itself."""
        if self._way_out is not None:
            way_out, self._way_out = self._way_out, None
            return way_out
        play = self._play
        if play is None:
            return None
        if not play.is_exam and not self.page.context.is_still and play.live(dt):
            self.invalidate()
        if self._flow_in(play, dt):
            return None
        if self._auto is not None:
            return self._play_itself(play, self._auto, dt)
        if play.is_timed and play.is_talking:
            return self._attempt_silence(play, dt)
        return None

    def _flow_in(self, play: Play, dt: float) -> bool:
        """Let words flow in; return whether nothing else happens meanwhile."""
        if not play.playback.is_playing:
            return False
        if play.playback.advance(paced(dt, self.ports.preferences.now.text_pace)):
            self.invalidate()
        return True

    def _attempt_silence(self, play: Play, dt: float) -> Move:
        try:
            if play.keep_silent(dt):
                self.invalidate()
        except StoreError as refusal:
            return Push(StepRefused(str(refusal)))
        return None

    def _play_itself(self, play: Play, auto: AutoPlay, dt: float) -> Move:
        if not play.is_talking:
            return self._wrap_up(play) if auto.rest(dt) else None
        chosen = auto.advance(dt)
        if chosen:
            return self._do(play, chosen)
        if auto.pointed:
            self._point_at(auto.pointed)
        return None

    def _point_at(self, choice_id: str) -> None:
        target = pressed_for(choice_id)
        if self.page.focus != target and self.page.placed(target) is not None:
            self.page.focus_on(target)

    # What is shown

    def view(self, metrics: Metrics) -> Widget:
        """Return the screen; an empty desk before there is a call."""
        if self._play is None:
            return Backdrop()
        return call_page(self._model(self._play), metrics)

    def refresh(self) -> None:
        """Show the present view; a new turn begins at its first reply, and a dialog gives focus back on leaving.

        The key that opened the dialog doesn't keep focus: Enter would open it once more.
        """
        super().refresh()
        stops = {stop.widget.id: stop.widget.is_first_focus for stop in self.page.stops}
        if self._wants_focus_back and self._held_focus in stops and not self._wants_first_reply:
            self.page.focus_on(self._held_focus)
        elif self._wants_focus_back or self._wants_first_reply:
            self.page.focus_on(next((name for name, is_first in stops.items() if is_first), self.page.focus))
        self._wants_focus_back = self._wants_first_reply = False
        if self._play is not None:
            self._chart.follow(self.page, (self._play.story.replies, self._tab))
            self._sounds.follow(self._play)

    @property
    def more_keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that work on every tab."""
        return hidden_keys(self._model(self._play), self.page.context.controls) if self._play is not None else ()

    def _model(self, play: Play) -> CallModel:
        model = play.model(self._tab, is_still=self.page.context.is_still)
        return captioned(model, play, self.ports.preferences.now)

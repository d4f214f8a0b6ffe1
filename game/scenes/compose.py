"""The composer: an e-mail or a letter is read, answered part by part, and sent; days later something comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pygame

from game.language import _
from game.records.model import Mode
from game.records.recording import NAMELESS_AGENT
from game.records.troubles import StoreError
from game.scenes.call_view.auto import AutoPlay
from game.scenes.call_view.desk import COACH, HANG_UP, LOOK_UP, TRANSFER, WRAP_UP
from game.scenes.call_view.stage import PAUSE
from game.scenes.call_view.taking import recorded_id
from game.scenes.compose_view.model import (
    ANSWER,
    FORM,
    OPEN,
    OWN_WORDS,
    PART,
    READ,
    SAY,
    SEND,
    SHEET,
    STEP,
    Stage,
)
from game.scenes.compose_view.modelling import UNANSWERED
from game.scenes.compose_view.page import HEAD, MIDDLE, PAGE, compose_page
from game.scenes.compose_view.sheet import part_id
from game.scenes.compose_view.sounds import PageSounds
from game.scenes.compose_view.writing import Writing
from game.scenes.ports import Ports
from game.scenes.routes import CallPause, Compose, Confirm, HandOver, LookUp, Route, StepRefused, WrapUp
from game.scenes.scene import Move, PageScene, Pop, Push, Replace
from game.ui.actions import Action
from game.ui.intents import Activate, Cancel, Intent, WindowClosing
from game.ui.metrics import Metrics
from game.ui.presses import actions_of, is_press
from game.ui.widget import Widget

_OPENED: Mapping[str, Route] = {PAUSE: CallPause(), LOOK_UP: LookUp(), TRANSFER: HandOver()}
"""What the keys of the desk open, by their ids."""
_SIDEWAYS = {Action.LEFT: -1, Action.RIGHT: 1}


class ComposeScene(PageScene):
    """Answers the page of the call in play, by hand or by itself; leaves it suspended, or for its wrap-up."""

    def __init__(self, route: Compose, ports: Ports) -> None:
        super().__init__(ports)
        self._floor = ports.services
        assert self._floor.current is not None, "a call is in play before its page is answered"
        profile = self._floor.profile
        agent = profile.name if profile is not None else NAMELESS_AGENT
        self._writing = Writing(self._floor.current, self._floor.house, agent)
        self._sounds = PageSounds(ports.sound, self._writing)
        self._auto = AutoPlay(route.auto, self._writing.call) if route.auto else None
        self._route = route
        self._wants_focus = ""
        self._held_focus = ""
        self._shown: object = None
        self.theme_name = self._writing.call.program.scenario.shift

    # What the trainee does

    def translate(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Return what a raw event means: beside a card, left and right turn to the part before and after."""
        writing = self._writing
        if self.page.focus not in (*_OPENED, HANG_UP):
            self._held_focus = self.page.focus
        actions = actions_of(event, self.page.context.controls)
        if writing.stage is Stage.GOING and is_press(event) and Action.HELP not in actions:
            writing.hurry()
            self.invalidate()
            return ()
        asked = [action for action in actions if action in _SIDEWAYS]
        if asked and self._is_at_cards:
            before = writing.part
            writing.step_part(_SIDEWAYS[asked[0]])
            self._turn_to_part(is_other=writing.part != before)
            return ()
        return super().translate(event)

    @property
    def _is_at_cards(self) -> bool:
        return self._writing.stage is Stage.WRITING and self.page.focus.startswith((PART, SAY, FORM))

    def handle(self, intent: Intent) -> Move:
        """Do what was pressed."""
        writing = self._writing
        match intent:
            case Cancel() if writing.is_form:
                self._press(OWN_WORDS)
            case Cancel():
                return Push(CallPause())
            case WindowClosing() if not recorded_id(writing.recorded):
                return Push(CallPause())
            case Activate(target) if target.startswith(PART):
                return self._choose(target.removeprefix(PART))
            case Activate(target) if target.startswith(SAY):
                return self._attempt(lambda: writing.do(target.removeprefix(SAY)))
            case Activate(target):
                return self._press(target)
        return None

    def _press(self, target: str) -> Move:
        writing = self._writing
        if target.startswith(STEP):
            writing.show_part(target.removeprefix(STEP))
            self._turn_to_part(is_other=True)
        elif target in (ANSWER, OWN_WORDS):
            writing.begin_writing()
            self._turn_to_part(is_other=True)
        elif target in (READ, OPEN):
            writing.stage = Stage.READING
        elif target == FORM:
            writing.is_form = True
            self._wants_focus = SEND
        elif target == COACH:
            writing.ask_coach()
        elif target == SEND:
            return self._attempt(writing.send)
        elif target in _OPENED:
            return Push(_OPENED[target])
        elif target == HANG_UP:
            return Push(self._leaving())
        elif target == WRAP_UP:
            return Replace(WrapUp(recorded_id(writing.recorded), self._route.auto))
        self.invalidate()
        return None

    def _leaving(self) -> Confirm:
        name = self._writing.person.first_name
        question = _(UNANSWERED[self._writing.call.program.scenario.channel])
        tells = _("Nothing goes out, and {name} waits for an answer that doesn’t come.", name=name)
        return Confirm(question, tells, _("Leave unanswered"), _("Go on writing"), is_danger=True)

    def _choose(self, choice_id: str) -> Move:
        move = self._attempt(lambda: self._writing.do(choice_id))
        if move is None:
            self._turn_to_part(is_other=True)
        return move

    def _turn_to_part(self, *, is_other: bool) -> None:
        """Go to the first card of the part that is shown now, or to the key that sends once the page is whole."""
        if is_other:
            self._wants_focus = SEND if self._writing.is_whole else FORM
        self.invalidate()

    def _attempt(self, step: Callable[[], object]) -> Move:
        """Do a step; when the records refuse it, tell why and offer to try again."""
        try:
            step()
        except StoreError as refusal:
            may_go = self._writing.recorded.mode is not Mode.EXAM
            return Push(StepRefused(str(refusal), may_go_unrecorded=may_go))
        if self.page.context.is_still:
            self._writing.hurry()
        self.invalidate()
        return None

    def resume(self, asked: Route, result: object) -> Move:
        """Act on what an overlay was left with. The key that opened it doesn't keep focus, for Enter's sake."""
        self._wants_focus = self._held_focus
        self.invalidate()
        match asked:
            case CallPause() if result is True:
                return Pop()
            case CallPause():
                self._writing.retell()
            case Confirm() if result is True:
                return self._attempt(lambda: self._writing.do("hangup"))
            case LookUp() if isinstance(result, str):
                return self._look_up(result)
            case HandOver() if isinstance(result, str):
                return self._attempt(lambda: self._writing.do(result))
            case StepRefused() if isinstance(result, str):
                if result == "unrecorded":
                    self._floor.current = self._writing.go_unrecorded()
                return self._attempt(self._writing.again)
        return None

    def _look_up(self, choice_id: str) -> Move:
        move = self._attempt(lambda: self._writing.do(choice_id))
        return move or Push(LookUp(reading=choice_id.partition(":")[2]))

    # What time does

    def advance(self, dt: float) -> Move:
        """Let a page leave the desk, or the call be answered by itself."""
        if self._writing.advance(dt):
            self.invalidate()
            return None
        return self._play_itself(self._auto, dt) if self._auto is not None else None

    def _play_itself(self, auto: AutoPlay, dt: float) -> Move:
        writing = self._writing
        if writing.stage in (Stage.WAITING, Stage.READING):
            return self._go_on_itself() if auto.rest(dt) else None
        chosen = auto.advance(dt)
        if not chosen:
            self._point_at(auto.pointed)
            return None
        return self._attempt(lambda: writing.do(chosen))

    def _go_on_itself(self) -> Move:
        """Press the key that leads on from what is only read."""
        if self._writing.stage is Stage.WAITING:
            return self._press(OPEN)
        return self._press(WRAP_UP if self._writing.is_over else ANSWER)

    def _point_at(self, choice_id: str) -> None:
        target = choice_id if choice_id == SEND else PART + choice_id
        if target != self.page.focus and self.page.placed(target) is not None:
            self.page.focus_on(target)

    # What is shown

    def view(self, metrics: Metrics) -> Widget:
        """Return the screen."""
        return compose_page(self._writing.model(), metrics)

    def refresh(self) -> None:
        """Show the present view; a part that was turned to is in sight, and focus at its first card."""
        super().refresh()
        stops = {stop.widget.id: stop.widget.is_first_focus for stop in self.page.stops}
        if self._wants_focus == FORM:
            self._wants_focus = next((name for name, is_first in stops.items() if is_first), "")
        if self._wants_focus in stops:
            self.page.focus_on(self._wants_focus)
        self._wants_focus = ""
        self._bring_part_into_view()
        self._sounds.follow()

    @property
    def more_keys(self) -> tuple[tuple[str, str], ...]:
        """Return the arrows that turn from part to part."""
        return ((_("Left, Right"), _("go to the part before or after")),) if self._is_at_cards else ()

    def _bring_part_into_view(self) -> None:
        """Scroll to what is at hand, when that is something else than before: a part, or a page to be read."""
        writing, column = self._writing, self.page.placed(PAGE)
        is_read = writing.stage is not Stage.WRITING or writing.is_form or self.page.focus == SEND
        shown = writing.stage, writing.part, is_read, self.page.context.metrics
        if shown == self._shown:
            return
        self._shown = shown
        if column is not None:
            self._scroll_column_to(MIDDLE if is_read else HEAD)
        elif writing.stage is Stage.WRITING and not writing.is_form:
            self._scroll_sheet_to(part_id(writing.part))
        else:
            self.page.scroll_to(SHEET, 0)

    def _scroll_column_to(self, target: str) -> None:
        column, shown = self.page.placed(PAGE), self.page.placed(target)
        if column is not None and shown is not None:
            self.page.scroll_to(PAGE, column.offset + shown.box.y - column.box.y)

    def _scroll_sheet_to(self, target: str) -> None:
        sheet, part = self.page.placed(SHEET), self.page.placed(target)
        if sheet is None or part is None:
            return
        below, above = part.box.bottom - sheet.box.bottom, sheet.box.y - part.box.y
        if below > 0 or above > 0:
            self.page.scroll_to(SHEET, sheet.offset + (below if below > 0 else -above))

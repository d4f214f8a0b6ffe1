"""The debrief: what the call came to, where each mark fell and why, and what was behind it."""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.errors import FirstlineError
from game.language import _
from game.records.call_card import CallCard
from game.records.looking_back import LookedBack
from game.records.model import Mode
from game.scenes.call_view.taking import recorded_id
from game.scenes.debrief_view.layout import debrief_view
from game.scenes.debrief_view.log import line_id
from game.scenes.debrief_view.onward import TAKE_AGAIN, retaken_from
from game.scenes.debrief_view.outlooks import with_outlooks
from game.scenes.debrief_view.plot import index_of, outlook_line, turn_id
from game.scenes.debrief_view.question import NONE_OF_THEM, SHOW_ME, TAKE_BACK
from game.scenes.debrief_view.reflection import Focus, Reflection, Stage, answer_to, focus_in, hidden, reflection_on
from game.scenes.debrief_view.review import Review, first_selected, review_of
from game.scenes.debrief_view.working_on import TAKE_OFFER, TO_FOCUS
from game.scenes.next_call import opening
from game.scenes.ports import Ports
from game.scenes.routes import Board, Debrief, OpenCall, WrapUp
from game.scenes.scene import Move, PageScene, PopTo, Push, Replace
from game.ui.controls import Device
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.widget import Widget

ANSWERS = (TAKE_BACK, NONE_OF_THEM, SHOW_ME)
FIRST_OWN = 1
"""The index of the first turn that was chosen: the one before is the firm's first line, or the message that came."""

_ABOVE = 4
"""The share of the call's height that stands above the chosen line: one part in so many."""


class DebriefScene(PageScene):
    """Shows the finished call of the floor. One turn is chosen; focus on a mark or on a line chooses its turn."""

    def __init__(self, route: Debrief, ports: Ports) -> None:
        super().__init__(ports)
        self._finished = ports.services.finished
        self._current = ports.services.current
        assert self._finished is not None, "a call is finished before its debrief opens"
        self._review = review_of(self._finished, ports.services.house)
        self._looked: LookedBack | None = None
        self._has_chosen = False
        self._look_back()
        self._reflection = reflection_on(self._review, is_wanted=ports.preferences.now.asks_first)
        self._chosen = (
            FIRST_OWN if self._reflection.is_open else first_selected(self._review, self._finished.recorded.rubric)
        )
        self._focus = Focus() if self._reflection.is_open else self._worked_on()
        self._is_line_wanted = True
        self.theme_name = self._finished.recorded.call.program.scenario.shift.value

    def view(self, metrics: Metrics) -> Widget:
        """Return the score, the plot, the call and the chosen turn."""
        shown = self._shown()
        outlook = outlook_line(shown, self._looked, has_numbers=not self._finished.is_first)
        return debrief_view(self._finished, shown, self._chosen, outlook, metrics)

    def advance(self, dt: float) -> Move:
        """Take up what each turn left open, as soon as it is there; the turn that was read stays on its card."""
        if self._looked is None and self._look_back():
            if not self._has_chosen and not self._reflection.is_open:
                self._focus = self._worked_on()
                self._choose(first_selected(self._review, self._finished.recorded.rubric))
            self.invalidate()
        return None

    def handle(self, intent: Intent) -> Move:
        """Choose a turn, take the call again from it or as a whole, or go back to the board."""
        match intent:
            case Activate(target) if target in ANSWERS and self._reflection.is_open:
                self._answer(target)
            case Activate(target) if (index := index_of(target)) is not None:
                self._choose_by_hand(index)
            case Activate(target) if target == TO_FOCUS and self._focus.index is not None:
                self._choose_by_hand(self._focus.index)
            case Activate(target) if target == TAKE_OFFER and self._focus.offer is not None:
                call = OpenCall(self._focus.offer.scenario_id, mode=self._finished.recorded.mode.value)
                return Replace(opening(call, (self._focus.offer,)))
            case Cancel() | Activate("done" | "next") if self._finished.has_next:
                return Replace(WrapUp(recorded_id(self._current)))
            case Cancel() | Activate("done"):
                return PopTo(Board)
            case Activate("again") if not self._finished.recorded.is_exam:
                recorded = self._finished.recorded
                return Replace(OpenCall(recorded.call.program.scenario.id, mode=recorded.mode.value))
            case Activate(target) if target == TAKE_AGAIN:
                turn = retaken_from(self._review.turns[self._chosen])
                scenario = self._finished.recorded.call.program.scenario
                return Push(OpenCall(scenario.id, mode=Mode.PRACTICE, again_from=turn))
            case Activate("before"):
                self._choose_by_hand(self._point_before)
            case Activate("after"):
                self._choose_by_hand(self._point_after)
        return None

    def translate(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Return what an event means; focus that comes to a mark or a line chooses its turn at once."""
        if event.type == pygame.KEYDOWN and (to := self._stepped_to(event.key)) is not None:
            self._choose_by_hand(to)
            if self.page.placed(turn_id(to)) is None:
                self.refresh()
            self.page.focus_on(turn_id(to))
            return ()
        before = self.page.focus
        intents = super().translate(event)
        index = index_of(self.page.focus)
        if index is not None and self.page.focus != before:
            self._choose_by_hand(index)
            self._is_line_wanted = self._is_line_wanted and self.page.focus != line_id(index)
        return intents

    def refresh(self) -> None:
        """Show the present view, with the line of the chosen turn in sight."""
        super().refresh()
        if self._is_line_wanted:
            self._is_line_wanted = False
            self._bring_line_into_view()

    def _stepped_to(self, key: int) -> int | None:
        """Return the turn that a key steps to, as in a game of chess.

        Home and End do from a turn only, and Up and Down from the plot: elsewhere they move on the page.
        """
        last = len(self._review.turns) - 1
        steps = {pygame.K_LEFT: max(0, self._chosen - 1), pygame.K_RIGHT: min(last, self._chosen + 1)}
        if index_of(self.page.focus) is not None:
            steps |= {pygame.K_HOME: 0, pygame.K_END: last}
        if self.page.focus == turn_id(self._chosen):
            steps |= {pygame.K_UP: self._point_before, pygame.K_DOWN: self._point_after}
        return steps.get(key)

    def _shown(self) -> Review:
        """Return the call as it is told now: without any marks while the question is open."""
        if self._reflection.is_open:
            return hidden(self._review)
        answered = answer_to(self._review, self._reflection)
        return replace(self._review, focus=replace(self._focus, answered=answered))

    def _answer(self, answer: str) -> None:
        """Take the trainee's own look, and show what to work on at its turn; in one column, in the same place."""
        stage = Stage.PASSED_OVER if answer == SHOW_ME else Stage.ANSWERED
        self._reflection = Reflection(stage, self._chosen if answer == TAKE_BACK else None)
        self._focus = self._worked_on()
        first = first_selected(self._review, self._finished.recorded.rubric)
        self._choose_by_hand(first if self._focus.index is None else self._focus.index)
        was_on_turn, column = index_of(self.page.focus) is not None, self.page.placed("page")
        self.refresh()
        if column is not None:
            self.page.scroll_to("page", column.offset)
        elif was_on_turn:
            self.page.focus_on(turn_id(self._chosen))

    def _worked_on(self) -> Focus:
        """Return what to work on, and who is offered for it; chats that wait for their ticket come before anybody."""
        focus = focus_in(self._finished, self._review)
        return focus if self._finished.has_next else replace(focus, offer=self._offered())

    def _offered(self) -> CallCard | None:
        """Return the caller offered next; none where the records can't be read now, as the board says when it opens."""
        try:
            cards: tuple[CallCard, ...] = self.ports.services.cards()
        except FirstlineError:
            return None
        return next((card for card in cards if card.offered_for), None)

    @property
    def _point_before(self) -> int:
        return max((index for index in self._shown().points if index < self._chosen), default=self._chosen)

    @property
    def _point_after(self) -> int:
        return min((index for index in self._shown().points if index > self._chosen), default=self._chosen)

    @property
    def more_keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that step through the call; no key cap shows them, and a pad has others."""
        if self.page.context.controls.hints is Device.PAD:
            return ()
        return (
            (_("Left, Right"), _("the turn before, the turn after")),
            (_("Home, End"), _("on a turn: the first turn, the last one")),
            (_("Up, Down"), _("on the plot: the turning point before, the one after")),
        )

    def _look_back(self) -> bool:
        """Ask for what each turn left open; return whether it is known by now."""
        self._looked = self.ports.services.looked_back()
        if self._looked is not None and self._looked.turns:
            call, house = self._finished.recorded.call, self.ports.services.house
            self._review = with_outlooks(self._review, self._looked, call, house)
        return self._looked is not None

    def _choose_by_hand(self, index: int) -> None:
        self._has_chosen = True
        self._choose(index)

    def _choose(self, index: int) -> None:
        self._is_line_wanted = index != self._chosen
        self._chosen = index
        self.invalidate()

    def _bring_line_into_view(self) -> None:
        """Scroll the call's own viewport to the line; in one column the page stays where the reader is."""
        line, call = self.page.placed(line_id(self._chosen)), self.page.placed("call")
        if line is not None and call is not None:
            self.page.scroll_to("call", call.offset + line.box.y - call.box.y - call.box.h // _ABOVE)

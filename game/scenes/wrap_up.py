"""Wrap-up: the ticket of a call that has ended gets its note and its result, and is filed."""

from __future__ import annotations

from dataclasses import replace

from game.call.session import Call
from game.call.state import Stage
from game.language import _, gettext_noop
from game.records.journal import UnrecordedCall
from game.records.model import Mode
from game.records.recording import RecordedCall
from game.records.troubles import StoreError
from game.scenes.after_the_ticket import after_ticket
from game.scenes.call_view.auto import AutoPlay
from game.scenes.call_view.taking import recorded_id
from game.scenes.first_minute.bubble import with_bubble
from game.scenes.first_minute.lessons import Screen, lesson_now
from game.scenes.ports import Ports
from game.scenes.routes import SKIP, Board, Confirm, Route, StepRefused, WrapUp
from game.scenes.scene import Move, PageScene, Pop, PopTo, Push, Replace
from game.scenes.wrap_up_view.model import ticket_of, wrap_up_of
from game.scenes.wrap_up_view.page import wrap_up_page
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.widget import Widget

_KEPT = gettext_noop("The call is kept as it stands. Come back to it from the title, and the ticket lies here as now.")
_LOST = gettext_noop("This call isn't recorded. Leave now, and it is gone.")


class WrapUpScene(PageScene):
    """Lets the trainee file the ticket of the call in play; what is chosen counts only once it is filed."""

    def __init__(self, route: WrapUp, ports: Ports) -> None:
        super().__init__(ports)
        self._floor = ports.services
        assert self._floor.current is not None, "a call is in play before its wrap-up opens"
        self._recorded: RecordedCall = self._floor.current
        self._note = ""
        self._result = ""
        self._auto = AutoPlay(route.auto, self._call) if route.auto else None
        self._was_refused = False
        self.theme_name = self._call.program.scenario.shift.value

    @property
    def _is_lesson(self) -> bool:
        return bool(self._floor.first_minute.is_on)

    @property
    def _call(self) -> Call:
        return self._recorded.call

    def view(self, metrics: Metrics) -> Widget:
        """Return the ticket and what stands beside it."""
        model = wrap_up_of(self._recorded, self._floor.house, note=self._note, result=self._result)
        page = wrap_up_page(model, metrics)
        return with_bubble(page, lesson_now(self._floor, Screen.WRAP_UP))

    def handle(self, intent: Intent) -> Move:
        """Choose, file, or leave."""
        match intent:
            case Activate(target) if target == SKIP:
                return Pop(SKIP)
            case Cancel() | Activate("leave"):
                return self._ask_to_leave()
            case Activate("file"):
                return self._file()
            case Activate(target) if target.startswith("note:"):
                self._note = target
            case Activate(target) if target.startswith("result:"):
                self._result = target
        return None

    def advance(self, dt: float) -> Move:
        """File by itself a ticket that wants no more words, and choose where a bot plays."""
        if self._call.is_over:
            return None if self._was_refused else self._file()
        return self._play_by_itself(dt) if self._auto is not None and not self._was_refused else None

    def resume(self, asked: Route, result: object) -> Move:
        """Leave, or try again."""
        match asked:
            case Confirm() if result:
                return Pop() if self._is_lesson or self._recorded.retake else PopTo(Board)
            case StepRefused() if result in ("retry", "unrecorded"):
                self._was_refused = False
                if result == "unrecorded":
                    self._go_unrecorded()
                return self._file()
        return None

    def _refused(self, refusal: StoreError) -> Move:
        """Say why nothing was applied; in an exam nothing goes on without its record."""
        self._was_refused = True
        return Push(StepRefused(str(refusal), may_go_unrecorded=self._recorded.mode is not Mode.EXAM))

    def _go_unrecorded(self) -> None:
        self._recorded = replace(self._recorded, journal=UnrecordedCall())
        self._call.commit = self._recorded.journal.append
        self._floor.current = self._recorded

    def _ask_to_leave(self) -> Move:
        detail = _KEPT if recorded_id(self._recorded) else _LOST
        return Push(Confirm(_("Leave the wrap-up?"), _(detail), _("Leave"), _("Stay"), is_danger=detail is _LOST))

    def _file(self) -> Move:
        """Do what the ticket still wants: result, note, score. What is done stays done when a later step is refused."""
        ticket = ticket_of(self._recorded, note=self._note, result=self._result)
        if not self._call.is_over and ticket.missing:
            return None
        try:
            if self._call.state.stage is Stage.WRAP_UP:
                self._call.do(self._result)
            if self._call.state.stage is Stage.RESULT_STATED:
                self._call.do(self._note)
            if self._is_lesson:
                return Pop(True)
            finished = self._floor.finish()
        except StoreError as refusal:
            return self._refused(refusal)
        return Replace(after_ticket(finished, recorded_id(self._recorded)))

    def _play_by_itself(self, dt: float) -> Move:
        """Let the bot point at a choice, and then make it: first how it ended, then the note."""
        assert self._auto is not None
        chosen = self._auto.advance(dt)
        pointed = chosen or self._auto.pointed
        if pointed.startswith("note:") and pointed != self._note:
            self._note = pointed
            self.invalidate()
        elif pointed.startswith("result:") and pointed != self._result:
            self._result = pointed
            self.invalidate()
        if not chosen:
            return None
        try:
            self._call.do(chosen)
        except StoreError as refusal:
            return self._refused(refusal)
        self.invalidate()
        return None

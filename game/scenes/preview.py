"""The preview: a caller played beside the editor in which it is written."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.call.session import Call
from game.errors import FirstlineError
from game.records.bench import Bench
from game.scenes.call_view.desk import number_key
from game.scenes.call_view.model import SAY
from game.scenes.ports import Ports
from game.scenes.preview_view.charting import Charting
from game.scenes.preview_view.model import (
    BESIDE,
    COMMANDS,
    DESK,
    EDITOR,
    FINDING,
    JUMP,
    LINE,
    NEXT_SEED,
    NEXT_VARIANT,
    PANE_KEYS,
    RELOAD,
    RESTART,
    TAKE_BACK,
    Pane,
    Place,
    PreviewModel,
    commands_of,
)
from game.scenes.preview_view.modelling import call_side, findings_of, places_of
from game.scenes.preview_view.page import preview_page
from game.scenes.preview_view.rehearsal import Rehearsal
from game.scenes.preview_view.search import WitnessSearch
from game.scenes.routes import Preview
from game.scenes.scene import Move, PageScene, Pop
from game.ui.drawn import DrawnGraph
from game.ui.hints import key_words
from game.ui.intents import Act, Activate, Cancel, Intent
from game.ui.keyboard import shortcut_names
from game.ui.metrics import Metrics
from game.ui.widget import Widget

_LOOK_EVERY_S = 0.3
"""How often the file is looked at: a save is seen well within a second, and a look costs microseconds."""
_JUMPED_FROM = (Pane.NODES, Pane.PICTURE)
"""Panes that have every node to press."""
_COMMAND_KEYS = pygame.KMOD_CTRL | pygame.KMOD_META | pygame.KMOD_ALT


class PreviewScene(PageScene):
    """Plays a file as it is now, takes it up again when it is saved, and shows what goes on under the call."""

    def __init__(self, route: Preview, ports: Ports) -> None:
        super().__init__(ports)
        self._rehearsal = Rehearsal(Bench(Path(route.path)), route.seed)
        self._pane = Pane.CALL
        self._is_at_desk = False
        self._told = ""
        self._wants_first = False
        self._since_look_s = 0.0
        self._search = WitnessSearch(ports.jobs)
        self._charting = Charting()
        self._follow_shift()

    # What the trainer does

    def translate(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Return what a raw event means; keys work whatever pane is shown."""
        intents = super().translate(event)
        is_taken = any(not isinstance(intent, Act) for intent in intents)
        if is_taken or event.type != pygame.KEYDOWN or event.mod & _COMMAND_KEYS:
            return intents
        pressed = shortcut_names(event)
        return tuple(Activate(target) for key, target in self._keys().items() if key in pressed)[:1] or intents

    @property
    def more_keys(self) -> tuple[tuple[str, str], ...]:
        """Return every key of the preview, whatever pane has its button."""
        call = call_side(self._rehearsal, is_at_desk=self._is_at_desk)
        shown = tuple((key_words(each.key), each.about) for each in commands_of(call)) if call else ()
        panes = BESIDE if self.page.context.metrics.is_roomy else tuple(Pane)
        return (*shown, *((key_words(PANE_KEYS[pane]), f"shows: {pane.value.lower()}") for pane in panes))

    def _keys(self) -> dict[str, str]:
        call = call_side(self._rehearsal, is_at_desk=self._is_at_desk)
        keys = {number_key(number): offer.id for number, offer in enumerate(call.offers if call else (), 1)}
        keys |= {key: pane.id for pane, key in PANE_KEYS.items()}
        return keys | {command.key: command.id for command in COMMANDS}

    def handle(self, intent: Intent) -> Move:
        """Do what was pressed. Escape leaves at once: nothing is lost."""
        match intent:
            case Cancel():
                return Pop()
            case Activate(target):
                self._told = ""
                self._press(target)
                self.invalidate()
        return None

    def _press(self, target: str) -> None:
        panes = {pane.id: pane for pane in Pane}
        if target in panes:
            self._show(panes[target])
        elif target.startswith(SAY):
            self._say(target.removeprefix(SAY))
        elif target.startswith(JUMP):
            self._jump(target.removeprefix(JUMP))
        elif target.startswith(LINE):
            self._open_at(str(self._rehearsal.bench.path), int(target.split(":")[1]))
        elif target.startswith(FINDING):
            found = self._rehearsal.bench.findings[int(target.rpartition(":")[2])]
            self._open_at(found.path, found.line)
        else:
            self._command(target)

    def _command(self, target: str) -> None:
        if target == DESK:
            self._is_at_desk = not self._is_at_desk
            self._show(self._pane if self._pane is Pane.INSPECTOR else Pane.CALL)
        elif target == EDITOR:
            call = call_side(self._rehearsal, is_at_desk=False)
            self._open_at(str(self._rehearsal.bench.path), max(1, call.line) if call else 1)
        else:
            done = {
                TAKE_BACK: self._rehearsal.take_back,
                RESTART: self._rehearsal.restart,
                RELOAD: self._rehearsal.reload,
                NEXT_SEED: self._rehearsal.next_seed,
                NEXT_VARIANT: self._rehearsal.next_variant,
            }
            done[target]()
            self._begin_turn()

    def _say(self, choice_id: str) -> None:
        try:
            self._rehearsal.do(choice_id)
        except FirstlineError as refusal:
            self._told = str(refusal)
        if not self._rehearsal.is_composing:
            self._begin_turn()

    def _begin_turn(self) -> None:
        self._is_at_desk = False
        self._wants_first = True
        self._follow_shift()

    def _jump(self, node: str) -> None:
        choices = (self._search.found or {}).get(node)
        if choices is None:
            self._told = f"No play was found that comes to `{node}`."
            return
        self._rehearsal.jump(choices)
        self._pane = Pane.CALL
        self._begin_turn()

    def _open_at(self, path: str, line: int) -> None:
        whole = str(Path(path).resolve())
        if self.ports.editor.open_at(whole, line):
            self._told = f"Your editor opens {Path(path).name} at line {line}."
        else:
            self.ports.clipboard.copy(f"{whole}:{line}")
            self._told = f"{Path(path).name}:{line} is on the clipboard. VISUAL or EDITOR can name an editor to open."

    def _show(self, pane: Pane) -> None:
        self._pane = pane
        self._wants_first = pane in (Pane.CALL, *_JUMPED_FROM)

    # What time does

    def advance(self, dt: float) -> Move:
        """Look at the file now and then; take up what was saved."""
        self._since_look_s += dt
        if self._since_look_s >= _LOOK_EVERY_S:
            self._since_look_s = 0.0
            trouble = self._rehearsal.bench.trouble
            if self._rehearsal.look() or trouble != self._rehearsal.bench.trouble:
                self._told = ""
                self._follow_shift()
                self.invalidate()
        self._look_for_ways()
        return None

    def _look_for_ways(self) -> None:
        """See to the choices that lead to every node, once the window says that they are looked for."""
        call = self._rehearsal.call
        if call is None or self._pane not in _JUMPED_FROM or self.needs_redraw:
            return
        if self._search.follow(call.program):
            self.invalidate()

    # What is shown

    def view(self, metrics: Metrics) -> Widget:
        """Return the screen."""
        return preview_page(self._model(), metrics)

    def refresh(self) -> None:
        """Show the present view; a new turn begins at its first reply, the nodes at the present one."""
        super().refresh()
        if self._wants_first and (self._pane is not Pane.NODES or self._search.found is not None):
            self._wants_first = False
            wanted = JUMP if self._pane in _JUMPED_FROM else SAY
            stops = [stop.widget for stop in self.page.stops if stop.widget.id.startswith(wanted)]
            first = next((widget.id for widget in stops if widget.is_first_focus), self.page.focus)
            self.page.focus_on(first)

    def _model(self) -> PreviewModel:
        bench = self._rehearsal.bench
        call = call_side(self._rehearsal, is_at_desk=self._is_at_desk)
        notices = ((self._rehearsal.notice, True), (bench.trouble, True), (self._told, False))
        return PreviewModel(
            file=bench.path.name,
            call=call,
            findings=findings_of(bench),
            has_errors=bench.has_errors,
            places=self._places(self._rehearsal.call),
            notices=tuple(notice for notice in notices if notice[0]),
            pane=self._pane,
            picture=self._picture(self._rehearsal.call),
        )

    def _picture(self, call: Call | None) -> DrawnGraph | None:
        found = self._search.found if self._search.never is not None else None
        return self._charting.of(call, found) if call and self._pane is Pane.PICTURE else None

    def _places(self, call: Call | None) -> tuple[Place, ...] | None:
        found = self._search.found
        if call is None or self._pane is not Pane.NODES or found is None:
            return None
        return places_of(call, found, self._search.never)

    def _follow_shift(self) -> None:
        """Take the theme of the caller's shift."""
        call = self._rehearsal.call
        if call is not None and call.program.scenario.shift != self.theme_name:
            self.theme_name = call.program.scenario.shift
            if self._page is not None:
                self.adopt(self.page.context)

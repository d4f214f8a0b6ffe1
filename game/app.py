"""The window, the clock and the loop: the only caller of pygame's display, event queue and flip."""

from __future__ import annotations

import gc
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.catalogues import speak_preferred
from game.flow import open_scene
from game.language import _
from game.preferences import Preferences, changed_in_sight
from game.scenes.fade import Fade
from game.scenes.narrator import Narrator
from game.scenes.ports import Ports
from game.scenes.routes import Message, PadLost, Route
from game.scenes.stack import SceneStack
from game.scenes.window_keys import act_on_window_key
from game.ui.clipboard import SystemClipboard
from game.ui.context import Context, new_context
from game.ui.fonts import OWN, Typeface, is_there
from game.ui.geometry import Box
from game.ui.hands import Hands
from game.ui.intents import Activate, DeviceBack, DeviceLost, Resized, SettingsChanged, WindowClosing
from game.ui.metrics import Metrics
from game.ui.sound.cues import Cue
from game.ui.text_input import TextInput
from game.ui.window_icon import window_icon

if TYPE_CHECKING:
    from game.ui.pads import News

_ROOMS = {"day": Cue.ROOM_DAY, "night": Cue.ROOM_NIGHT}
_LIVELY_FPS = 60
_IDLE_FPS = 30
_LIVELY_S = 1.0
"""How long after the last event or frame the loop ticks fast."""
_SETTLING_STEPS, _SETTLING_S = 8, 2.0
_LEAST = (960, 540)
"""The smallest window in pixels in which every screen has room."""


class WindowSettings(NamedTuple):
    """How the window begins: its size in pixels; text scale and reduced motion, None as the preferences have them."""

    width: int = 1280
    height: int = 720
    text_scale: float | None = None
    is_still: bool | None = None


class App:
    """Owns the window and the stack of scenes. `run` loops; `step` does one round, for tests and pictures."""

    def __init__(self, settings: WindowSettings | None = None, ports: Ports | None = None) -> None:
        self.settings = settings or WindowSettings()
        self.ports = ports or Ports(clipboard=SystemClipboard())
        self._preferences = self._begin_with(self.settings)
        pygame.display.init()
        pygame.font.init()
        pygame.display.set_caption("Firstline")
        pygame.display.set_icon(window_icon())
        self.window = self._opened_window()
        self._hands = Hands(self._preferences.keys, self._preferences.buttons)
        self.context = self._new_context()
        self.stack = SceneStack(partial(open_scene, ports=self.ports), self.context)
        self.narrator = Narrator(self.ports)
        self._fade: Fade | None = None
        self._lively_until_s = 0.0
        self._text_input = TextInput()
        self._has_shown = False

    def run(self, route: Route) -> None:
        """Open a screen and loop until the last one is left."""
        clock = pygame.time.Clock()
        try:
            is_open = self._begin(route)
            while is_open:
                is_open = self.step(clock.tick(self.frames_per_second) / 1000)
        finally:
            self.close()

    def _begin(self, route: Route) -> bool:
        """Show the first screen. What a start makes is no garbage: the collector would search it for nothing."""
        gc.disable()
        try:
            self.stack.open(route)
            self.stack.is_changed = False
            return self.step(0.0)
        finally:
            gc.enable()

    @property
    def frames_per_second(self) -> int:
        """Return how often to step: often while something happens, rarely while nothing does."""
        return _LIVELY_FPS if time.monotonic() < self._lively_until_s else _IDLE_FPS

    def step(self, dt: float) -> bool:
        """Do one round: events, time, drawing. Return whether any screen is left."""
        for event in pygame.event.get():
            self._lively_until_s = time.monotonic() + _LIVELY_S
            self._handle(event)
        if self._has_shown:
            self._hear(self._hands.advance(dt))
        self.stack.update(dt)
        self._follow_preferences()
        if self.stack.top is None:
            return False
        if trouble := self.narrator.follow(self.stack.top):
            self.stack.open(Message(_("About speech"), trouble))
        self._text_input.follow(self.stack.top.text_input_box if self.stack.top else None)
        self._draw(dt)
        self.ports.sound.update(self.ports.preferences.now)
        return True

    def settle(self) -> None:
        """Let whatever moves come to rest, and draw it: for pictures and tests."""
        for _step in range(_SETTLING_STEPS):
            self.step(_SETTLING_S)

    def save_picture(self, path: Path) -> None:
        """Write what the window shows to a PNG."""
        pygame.image.save(self.window, str(path))

    def close(self) -> None:
        """Close the window, fall silent, and give sound device and gamepads back."""
        self.narrator.hush()
        self.ports.sound.close()
        self._hands.close()
        pygame.display.quit()

    def _handle(self, event: pygame.event.Event) -> None:
        if (news := self._hands.read(event)) is not None:
            self._hear(news)
        elif event.type == pygame.QUIT:
            self._close_asked()
        elif event.type == pygame.VIDEORESIZE:
            self._resized()
        elif event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED):
            self.stack.is_changed = True
        elif event.type == pygame.AUDIODEVICEREMOVED:
            self.ports.sound.reopen()
        else:
            self._follow_preferences()
            is_for_window = event.type == pygame.KEYDOWN and (
                self.narrator.key(event) or act_on_window_key(event, self.ports.preferences)
            )
            if not is_for_window:
                self._to_scene(event)

    def _hear(self, news: tuple[News, ...]) -> None:
        """Hand on what a gamepad did; when the one in use goes away, say so over whatever is open."""
        self._follow_preferences()
        for each in news if self.stack.routes else ():
            if isinstance(each, DeviceLost) and not isinstance(self.stack.routes[-1], PadLost):
                self.stack.open(PadLost(each.name))
            elif isinstance(each, DeviceLost | DeviceBack):
                self.stack.handle(each)
            else:
                self._to_scene(each)

    def _to_scene(self, event: pygame.event.Event) -> None:
        """Let the top scene read an event; once another is on top, the rest of its intents is void."""
        scene = self.stack.top
        if scene is None:
            return
        for intent in scene.translate(event):
            if self.stack.top is scene:
                if isinstance(intent, Activate):
                    self.ports.sound.play(Cue.KEY)
                self.stack.handle(intent)

    def _close_asked(self) -> None:
        """Tell the top scene; where it leaves the matter alone, the window closes."""
        before = self.stack.routes
        self.stack.handle(WindowClosing())
        if self.stack.routes == before:
            self.stack.leave_all()

    def _begin_with(self, given: WindowSettings) -> Preferences:
        """Put what the window was opened with over what is preferred."""
        preferences = self.ports.preferences
        wanted = {name: getattr(given, name) for name in ("text_scale", "is_still")}
        preferences.now = preferences.now._replace(**{n: value for n, value in wanted.items() if value is not None})
        self._speak(preferences.now)
        return preferences.now

    def _speak(self, wanted: Preferences) -> None:
        if trouble := speak_preferred(self.ports.language or wanted.language, self.ports.languages):
            self.ports.preferences.notice = trouble

    def _follow_preferences(self) -> None:
        """Put in force what was changed since last time, on this screen or any other way; hint at the device in use."""
        before, now = self._preferences, self.ports.preferences.now
        if now is not before:
            self._put_in_force(before, now)
        if self._hands.controls != self.context.controls:
            self.context = replace(self.context, controls=self._hands.controls)
            self.stack.adopt(self.context)

    def _put_in_force(self, before: Preferences, now: Preferences) -> None:
        self._preferences = now
        self._hands.choose(now.keys, now.buttons)
        if now.language != before.language:
            self._speak(now)
        if now.is_full_screen != before.is_full_screen:
            self.window = self._opened_window()
        if changed_in_sight(before, now):
            self._adopt()
        self.stack.handle(SettingsChanged())

    def _resized(self) -> None:
        """Take the window's new size, and give it the least one back where it went below."""
        width, height = pygame.display.get_window_size()
        if not self._preferences.is_full_screen:
            self.settings = self.settings._replace(width=max(width, _LEAST[0]), height=max(height, _LEAST[1]))
        if (width, height) != self.window.get_size() or width < _LEAST[0] or height < _LEAST[1]:
            self.window = self._opened_window()
        self._adopt()
        self.stack.handle(Resized(*self.window.get_size()))

    def _adopt(self) -> None:
        self._fade = None
        self.context = self._new_context()
        self.stack.adopt(self.context)

    def _new_context(self) -> Context:
        width, height = self.window.get_size()
        now = self._preferences
        metrics = Metrics(width, height, now.text_scale, now.line_spacing)
        return new_context(metrics, is_still=now.is_still, typeface=self._typeface(), controls=self._hands.controls)

    def _typeface(self) -> Typeface:
        """Return the typeface that is preferred, the game's own where it can't be opened any more."""
        now = self._preferences
        typeface = Typeface(now.typeface_files, now.typeface_fit)
        if is_there(typeface):
            return typeface
        told = _("The typeface {name} can’t be opened any more, so the game’s own is used.", name=now.typeface)
        self.ports.preferences.notice = told
        return OWN

    def _opened_window(self) -> pygame.Surface:
        is_full_screen = self._preferences.is_full_screen
        flags = pygame.RESIZABLE | (pygame.FULLSCREEN if is_full_screen else 0)
        size = (0, 0) if is_full_screen else (self.settings.width, self.settings.height)
        return pygame.display.set_mode(size, flags)

    def _draw(self, dt: float) -> None:
        """Draw what is out of date; nothing, when nothing is."""
        scene = self.stack.top
        if scene is None:
            return
        whole = Box(0, 0, *self.window.get_size())
        if self.stack.is_changed:
            self.ports.sound.loop(_ROOMS.get(scene.theme_name, Cue.ROOM_NIGHT))
            self._fade = None
            self._fade = Fade(self.window) if self._has_shown and not self.context.is_still else None
        is_fading = self._fade is not None and self._fade.advance(dt)
        boxes = (whole,) if self.stack.is_changed or self._fade else scene.damage()
        if not boxes:
            return
        for box in boxes:
            self.stack.draw(self.window, box)
        if self._fade is not None and is_fading:
            self._fade.draw(self.window)
        elif self._fade is not None:
            self._fade = None
        self.stack.is_changed = False
        self._has_shown = True
        scene.mark_shown()
        self._lively_until_s = max(self._lively_until_s, time.monotonic() + _LIVELY_S)
        pygame.display.update([pygame.Rect(box) for box in boxes])


def run(route: Route, settings: WindowSettings | None = None, ports: Ports | None = None) -> None:
    """Open the window on a route and play until it is closed."""
    App(settings, ports).run(route)

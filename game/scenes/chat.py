"""The chat: what is typed back and forth, with one caller or with several at once."""

from __future__ import annotations

import pygame

from game.scenes.call import CallScene
from game.scenes.call_view.auto import AutoPlay
from game.scenes.call_view.play import Play
from game.scenes.call_view.playback import paced
from game.scenes.call_view.shortcuts import is_choosing
from game.scenes.chat_view.model import THREAD, THREAD_ACTIONS, ChatModel
from game.scenes.chat_view.page import NEXT_THREAD, chat_page
from game.scenes.chat_view.room import Room
from game.scenes.chat_view.sounds import ChatSounds
from game.scenes.chat_view.thread import Thread
from game.scenes.ports import Ports
from game.scenes.routes import CallPause, Chat, Route, StepRefused
from game.scenes.scene import Move
from game.ui.actions import Action
from game.ui.intents import Activate, Intent
from game.ui.keyboard import shortcut_names
from game.ui.metrics import Metrics
from game.ui.presses import actions_of
from game.ui.widget import Widget

_NUMBERS = frozenset("123456789")


class ChatScene(CallScene):
    """Plays the chats of the support floor as a call is played; a key or a click brings another one to the front."""

    def __init__(self, route: Chat, ports: Ports) -> None:
        super().__init__(route, ports)
        floor = ports.services
        assert floor.current is not None, "a chat is in play before its screen opens"
        self._room = Room((floor.current, *floor.beside), floor.house)
        self._sounds = ChatSounds(ports.sound, self._room)

    def _sit_down(self) -> None:
        self.theme_name = self._room.front.call.program.scenario.shift
        self.adopt(self.page.context)
        self._bring_forward(self._room.front)
        if not self._room.going_on:
            self._way_out = self._wrap_up(self._room.front)

    def _bring_forward(self, thread: Thread) -> None:
        self._room.bring_forward(thread)
        self._floor.bring_forward(thread.recorded)
        self._play = thread
        if self._route.auto:
            self._auto = AutoPlay(self._route.auto, thread.call)
        self._begin_turn()
        self.page.offsets.pop("so_far", None)
        self.invalidate()

    def translate(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Return what a raw event means; a key that answers only hurries the line that is still being typed."""
        turned = self._turned_to(event)
        if turned is not None:
            return (Activate(THREAD + turned.name),)
        if self._is_flowing and self._is_answer(event):
            self._room.front.playback.skip()
            self.invalidate()
            return ()
        return super().translate(event)

    @property
    def _is_flowing(self) -> bool:
        """Return whether a line in front is still on its way, so that there is nothing to answer yet."""
        return self._room.front.playback.is_playing and not self.page.context.is_still

    def _turned_to(self, event: pygame.event.Event) -> Thread | None:
        """Return the chat that a key or button brings to the front, None where it does no such thing."""
        if len(self._room.threads) == 1:
            return None
        mod = event.mod if event.type == pygame.KEYDOWN else pygame.KMOD_NONE
        is_next = event.type == pygame.KEYDOWN and event.key == pygame.K_TAB and mod & pygame.KMOD_CTRL
        actions = actions_of(event, self.page.context.controls)
        if is_next or Action.NEXT_CHAT in actions:
            return self._room.beside(-1 if mod & pygame.KMOD_SHIFT else 1)
        if mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META):
            return None
        asked = zip(THREAD_ACTIONS, self._room.threads, strict=False)
        return next((thread for action, thread in asked if action in actions), None)

    def _is_answer(self, event: pygame.event.Event) -> bool:
        """Return whether an event would choose what to write next."""
        is_number = event.type == pygame.KEYDOWN and bool(_NUMBERS & shortcut_names(event))
        return is_number or is_choosing(event, self.page.context.controls)

    def handle(self, intent: Intent) -> Move:
        """Turn to another chat, or do what was pressed in this one."""
        match intent:
            case Activate(target) if target.startswith(THREAD):
                thread = self._room.named(target.removeprefix(THREAD))
                if thread is not None and thread is not self._room.front:
                    self._bring_forward(thread)
                return None
            case Activate(target) if target == NEXT_THREAD:
                self._bring_forward(self._room.going_on[0])
                return None
        return super().handle(intent)

    def resume(self, asked: Route, result: object) -> Move:
        """Act on what an overlay was left with."""
        if isinstance(asked, StepRefused) and result == "unrecorded":
            self._room.go_unrecorded()
            front = self._room.front
            self._floor.current = front.recorded
            self._floor.beside = tuple(thread.recorded for thread in self._room.threads if thread is not front)
            result = "retry"
        if isinstance(asked, CallPause):
            self._room.retell()
        return super().resume(asked, result)

    def _flow_in(self, play: Play, dt: float) -> bool:
        """Let lines be typed in every chat; while one is in front, nothing else happens."""
        was_typing = self._is_flowing
        if self.page.context.is_still:
            self._room.hurry()
        elif self._room.advance(paced(dt, self.ports.preferences.now.text_pace)):
            self.invalidate()
        return was_typing

    def _play_itself(self, play: Play, auto: AutoPlay, dt: float) -> Move:
        going_on = self._room.going_on
        if not play.is_talking and going_on:
            if auto.rest(dt):
                self._bring_forward(going_on[0])
            return None
        return super()._play_itself(play, auto, dt)

    def view(self, metrics: Metrics) -> Widget:
        """Return the screen."""
        return chat_page(self._chat(), metrics)

    def _chat(self) -> ChatModel:
        return self._room.model(self._tab, is_still=self.page.context.is_still)

    def refresh(self) -> None:
        """Show the present view; a new turn begins at its first reply, once the caller's line is there to be read."""
        wants = self._wants_first_reply
        super().refresh()
        self._wants_first_reply = wants and self._is_flowing
        if self._wants_first_reply:
            self.page.focus_on("")

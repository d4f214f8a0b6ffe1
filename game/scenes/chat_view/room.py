"""The chats that are open at once, and the time that passes in all of them."""

from __future__ import annotations

from collections.abc import Sequence

from game.call.chats import BETWEEN, Chats
from game.call.events import Event
from game.language import _, pgettext
from game.records.recording import RecordedCall
from game.scenario.house import House
from game.scenes.call_view.model import Tab
from game.scenes.chat_view.model import THREAD, THREAD_ACTIONS, ChatModel, ThreadModel
from game.scenes.chat_view.thread import Thread
from game.scenes.compose_view.modelling import known_of
from game.scenes.few_words import few_words


class Room:
    """Holds every chat that is open; the one in front is the one that is answered."""

    def __init__(self, calls: Sequence[RecordedCall], house: House) -> None:
        self.threads = tuple(Thread(recorded, house, self) for recorded in calls)
        self.front = self.threads[0]
        self._chats = Chats({thread.name: thread.call for thread in self.threads})

    @property
    def going_on(self) -> tuple[Thread, ...]:
        """Return the chats that are not over, the one in front first."""
        others = (thread for thread in self.threads if thread is not self.front)
        return tuple(thread for thread in (self.front, *others) if thread.is_talking)

    def bring_forward(self, thread: Thread) -> None:
        """Put a chat in front; what was written there is read by that."""
        self.front = thread
        thread.is_unread = False

    def named(self, name: str) -> Thread | None:
        """Return the chat of this name, None when none is called that."""
        return next((thread for thread in self.threads if thread.name == name), None)

    def beside(self, step: int) -> Thread:
        """Return the chat so many places on, around the ends."""
        return self.threads[(self.threads.index(self.front) + step) % len(self.threads)]

    def do(self, thread: Thread, choice_id: str) -> tuple[Event, ...]:
        """Do a choice in one chat, and owe the others the time that it took. Raises what its record raises."""
        before_s = thread.call.clock_s
        happened = self._chats.do(f"{thread.name}{BETWEEN}{choice_id}")
        for other in self.threads:
            other.waits_s += thread.call.clock_s - before_s
        thread.waits_s = 0
        return happened

    def let_pass(self, seconds: int = 0) -> tuple[Event, ...]:
        """Let pass what is owed, and so many seconds in every chat. Raises what a record raises; try again then."""
        for thread in self.threads:
            thread.waits_s += seconds
        try:
            happened = self._chats.catch_up(seconds)
        finally:
            self._take_note()
        return tuple(event for events in happened.values() for event in events)

    def go_unrecorded(self) -> None:
        """Let every chat go on without a record."""
        for thread in self.threads:
            thread.go_unrecorded()

    def retell(self) -> None:
        """Tell every chat again: the window's language may be another one."""
        for thread in self.threads:
            thread.retell()

    def advance(self, dt: float) -> bool:
        """Let lines be typed; return whether one has come to its end."""
        ended = [thread.playback.advance(dt) for thread in self.threads]
        return any(ended)

    def hurry(self) -> None:
        """Let every line that is being typed be there."""
        for thread in self.threads:
            thread.playback.skip()

    def model(self, tab: Tab, *, is_still: bool) -> ChatModel:
        """Return what the screen shows now."""
        front = self.front
        typist = "" if is_still else front.typist
        threads = tuple(self._thread(thread, is_still=is_still) for thread in self.threads)
        others = [each for each, thread in zip(threads, self.threads, strict=True) if thread.is_talking]
        return ChatModel(
            call=front.model(tab, is_still=is_still),
            bubbles=front.bubbles(is_still=is_still),
            is_flowing=front.playback.is_playing and not is_still,
            typing=_("{name} is typing…", name=typist) if typist else "",
            known=known_of(front.call),
            threads=threads,
            next_thread=others[0] if others and not front.is_talking else None,
        )

    def _take_note(self) -> None:
        """Tell what is new in each chat; in the one in front it is read at once."""
        for thread in self.threads:
            said = len(thread.story.spoken)
            thread.follow()
            thread.is_unread = thread is not self.front and (thread.is_unread or len(thread.story.spoken) > said)

    def _thread(self, thread: Thread, *, is_still: bool) -> ThreadModel:
        state = "" if thread is self.front else _waiting(thread.waits_s)
        if thread.typist and not is_still:
            state = _("typing…")
        elif not thread.is_talking:
            state = pgettext("a chat", "over")
        return ThreadModel(
            id=THREAD + thread.name,
            person=thread.person,
            last=few_words(thread.last_line(is_still=is_still)),
            state=state,
            action=THREAD_ACTIONS[self.threads.index(thread)] if len(self.threads) > 1 else "",
            is_unread=thread.is_unread,
            is_front=thread is self.front,
        )


def _waiting(seconds: int) -> str:
    """Return how long somebody has waited, as one says it."""
    if not seconds:
        return ""
    if seconds < 100:
        return _("waits {seconds} s", seconds=seconds)
    return _("waits {minutes} min {seconds} s", minutes=seconds // 60, seconds=seconds % 60)

"""One of the chats on the screen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from game.language import _
from game.records.recording import RecordedCall
from game.records.troubles import StoreError
from game.scenario.house import House
from game.scenes.call_view.model import CallModel, Tab, Wording
from game.scenes.call_view.play import Play
from game.scenes.chat_view.model import IN_A_CHAT
from game.scenes.chat_view.story import ChatStory
from game.ui.voice import COLLEAGUE, YOU
from game.ui.widgets.bubbles import Bubble, Voice
from game.ui.widgets.typing_tiles import TypingTiles

if TYPE_CHECKING:
    from game.scenes.chat_view.room import Room


class Thread(Play):
    """A chat in play: a call that is typed, in a room where time passes for every other one too.

    `waits_s` is how many seconds the caller has waited since the trainee last did something here; `is_unread` is
    whether something was written while another chat was in front.
    """

    wording: ClassVar[Wording] = IN_A_CHAT
    story: ChatStory

    def __init__(self, recorded: RecordedCall, house: House, room: Room) -> None:
        super().__init__(recorded, house)
        self.name = self.call.program.scenario.id
        self.waits_s = 0
        self.is_unread = False
        self._room = room
        self._counted_s = 0.0

    def begin_story(self) -> ChatStory:
        """Return what will tell this chat."""
        return ChatStory(self.call.program, self.person, self._house, self.recorded.mode, self.recorded.supports)

    def new_tiles(self) -> TypingTiles:
        """Return what paints the line of typing."""
        return TypingTiles()

    def do(self, choice_id: str) -> None:
        """Do what was chosen, and let the time that it took pass in the other chats.

        Raises StoreError; nothing of the step that was refused has happened then.
        """
        self._counted_s, self._is_held = 0.0, False
        self._take(partial(self._room.do, self, choice_id))
        self._take(self._room.let_pass)

    def keep_silent(self, dt: float) -> bool:
        """Let `dt` seconds pass in every chat; return whether any caller spoke up. Raises StoreError."""
        if self._is_held:
            return False
        self._counted_s += dt
        whole_s = int(self._counted_s)
        self._counted_s -= whole_s
        if not whole_s:
            return False
        try:
            self._take(partial(self._room.let_pass, whole_s))
        except StoreError:
            # These seconds are owed by now, and counted once.
            self._refused = self._room.let_pass
            raise
        return True

    @property
    def is_heard(self) -> bool:
        """Return False: who types needn't move their lips."""
        return False

    @property
    def typist(self) -> str:
        """Return who types just now, "" while nobody does; the trainee's own lines are there at once."""
        shown = self.playback.shown
        if not self.playback.is_playing or not shown or shown[-1].who == YOU:
            return ""
        if shown[-1].who == COLLEAGUE:
            return self.story.colleague.desk if self.story.colleague else _("A colleague")
        return self.person.first_name

    def bubbles(self, *, is_still: bool) -> tuple[Bubble, ...]:
        """Return what stands in the chat by now."""
        if is_still or not self.playback.is_playing:
            return self.story.bubbles(len(self.story.spoken))
        return self.story.bubbles(len(self.playback.shown) - 1)

    def last_line(self, *, is_still: bool) -> str:
        """Return the last line that anybody wrote, as one line."""
        said = [each for each in self.bubbles(is_still=is_still) if each.voice not in (Voice.NOTE, Voice.ASIDE)]
        if not said:
            return ""
        is_own = said[-1].voice in (Voice.OWN, Voice.PASTED)
        return _("You: {text}", text=said[-1].text) if is_own else said[-1].text

    def model(self, tab: Tab, *, is_still: bool) -> CallModel:
        """Return what the screen shows of it as a call; there is no answering what is still being typed."""
        shown = super().model(tab, is_still=is_still)
        is_waiting = self.playback.is_playing and not is_still
        if not is_waiting:
            return shown
        return replace(shown, cards=(), colleague=None, caption=self._came_so_far())

    def _came_so_far(self) -> str:
        """Return those of the caller's latest lines that have come by now."""
        came: list[str] = []
        for bubble in reversed(self.bubbles(is_still=False)):
            if bubble.voice in (Voice.OWN, Voice.PASTED, Voice.COLLEAGUE):
                break
            if bubble.voice is Voice.CALLER:
                came.insert(0, bubble.text)
        return "\n".join(came)

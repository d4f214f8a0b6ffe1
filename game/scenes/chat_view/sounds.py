"""What is heard of chats: a tick for each message that comes, in whichever of them."""

from __future__ import annotations

from game.scenes.call_view.play import Play
from game.scenes.call_view.sounds import CallSounds
from game.scenes.chat_view.room import Room
from game.ui.sound.cues import Cue
from game.ui.sound.port import Sound
from game.ui.widgets.bubbles import Voice


class ChatSounds(CallSounds):
    """Lets messages be heard as they stand there; nobody has a voice in a chat."""

    def __init__(self, sound: Sound, room: Room) -> None:
        super().__init__(sound)
        self._room = room
        self._seen: object = None
        self._came = self._count()

    def follow(self, play: Play) -> None:
        """Let be heard what has come since last asked."""
        seen = tuple((len(each.playback.shown), each.playback.is_playing) for each in self._room.threads)
        if seen == self._seen:
            return
        came, before = self._count(), self._came
        self._seen, self._came = seen, came
        if came > before:
            self._sound.play(Cue.TICK)

    def _count(self) -> int:
        """Return how many messages of callers and colleagues stand there by now."""
        bubbles = (bubble for thread in self._room.threads for bubble in thread.bubbles(is_still=False))
        return sum(bubble.voice in (Voice.CALLER, Voice.COLLEAGUE) for bubble in bubbles)

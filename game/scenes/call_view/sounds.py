"""What is heard of a call: its ring, its voices, and what the line does. It follows what the screen shows."""

from __future__ import annotations

from collections.abc import Sequence

from game.call.events import Event, Transferred
from game.scenario.vocabulary import Result
from game.scenes.call_view.modelling import is_on_hold
from game.scenes.call_view.play import Play
from game.ui.sound.cues import Cue
from game.ui.sound.port import Sound
from game.ui.voice import COLLEAGUE, YOU
from game.ui.voice_line import Spoken


class CallSounds:
    """Lets a call on the telephone be heard; `follow` is asked after each change and in each frame."""

    def __init__(self, sound: Sound) -> None:
        self._sound = sound
        self._begun = 0
        self._turns = 0
        self._has_ended = False
        self._is_ringing = False
        self._is_held = False

    def follow(self, play: Play) -> None:
        """Let be heard what has come since last asked; of a call that goes on, nothing that was heard before."""
        if not self._turns:
            self._take_up(play)
        is_flowing, shown = play.playback.is_playing, play.playback.shown
        self._follow_turns(play)
        if is_flowing and len(shown) > self._begun:
            self._begin(shown[-1], play)
        elif not is_flowing and self._begun:
            self._pick_up()
            self._sound.break_off()
        self._begun = len(shown) if is_flowing else 0
        self._follow_hold(is_held=not is_flowing and is_on_hold(play.call))
        if not is_flowing:
            self._follow_end(play)

    def _take_up(self, play: Play) -> None:
        self._turns = len(play.call.turns)
        self._has_ended = play.story.ended is not None
        if self._turns == 1 and play.playback.is_playing:
            self._is_ringing = True
            self._sound.play(Cue.RING)

    def _follow_turns(self, play: Play) -> None:
        turns = play.call.turns
        for turn in turns[self._turns :]:
            self._tell(turn.events)
        self._turns = len(turns)

    def _tell(self, events: Sequence[Event]) -> None:
        if any(isinstance(event, Transferred) for event in events):
            self._sound.play(Cue.TRANSFER)

    def _begin(self, line: Spoken, play: Play) -> None:
        """Let a line be murmured that has begun to flow in; the trainee's own words were read, and stay unheard."""
        if line.who == YOU:
            return
        self._pick_up()
        colleague = play.story.colleague if line.who == COLLEAGUE else None
        self._sound.say(line, colleague.desk if colleague is not None else play.person.name)

    def _pick_up(self) -> None:
        if self._is_ringing:
            self._is_ringing = False
            self._sound.stop(Cue.RING)
            self._sound.play(Cue.PICK_UP)

    def _follow_hold(self, *, is_held: bool) -> None:
        if is_held != self._is_held:
            self._is_held = is_held
            if is_held:
                self._sound.loop(Cue.HOLD_TUNE)
            else:
                self._sound.stop(Cue.HOLD_TUNE)

    def _follow_end(self, play: Play) -> None:
        """Let the line be heard as it is left: engaged when the caller hung up, else a receiver laid down."""
        ended = play.story.ended
        if ended is None or self._has_ended:
            return
        self._has_ended = True
        if ended.result is Result.LOST:
            self._sound.play(Cue.BUSY_TONE)
        elif not play.story.is_put_through:
            self._sound.play(Cue.HANG_UP)

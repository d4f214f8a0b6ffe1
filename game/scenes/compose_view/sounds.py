"""What is heard of a correspondence: a sheet that is unfolded, the pen, the stamp on the page that goes out."""

from __future__ import annotations

from game.call.written_events import PartChosen
from game.scenes.compose_view.model import Stage
from game.scenes.compose_view.writing import Writing
from game.ui.sound.cues import Cue
from game.ui.sound.port import Sound


class PageSounds:
    """Lets the desk be heard; `follow` is asked after each change and in each frame."""

    def __init__(self, sound: Sound, writing: Writing) -> None:
        self._sound = sound
        self._writing = writing
        self._stage: Stage | None = None
        self._turns = len(writing.call.turns)

    def follow(self) -> None:
        """Let be heard what has come since last asked."""
        stage, turns = self._writing.stage, self._writing.call.turns
        if any(isinstance(event, PartChosen) for turn in turns[self._turns :] for event in turn.events):
            self._sound.play(Cue.PEN)
        if stage is not self._stage:
            self._enter(stage)
        self._stage, self._turns = stage, len(turns)

    def _enter(self, stage: Stage) -> None:
        if stage is Stage.READING:
            self._sound.play(Cue.RUSTLE)
        elif stage is Stage.GOING or (stage is Stage.WAITING and self._stage is Stage.WRITING):
            self._sound.play(Cue.STAMP)

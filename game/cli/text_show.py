"""A call as plain lines, for people: who says what, then the choices by number."""

from collections.abc import Iterable, Sequence
from typing import TextIO

from game.call.actions import Choice, Kind
from game.call.events import (
    AgentSpoke,
    CallEnded,
    CallerSpoke,
    Event,
    FactLearnt,
    LookedUp,
    MoodChanged,
    PhoneRang,
    Transferred,
)
from game.call.program import Program
from game.scenario.vocabulary import Manner, Place
from game.scoring.rubric import Dimension
from game.scoring.scorecard import Scorecard

_LABELS = {Kind.SCRIPT: "Read the script: ", Kind.LOOKUP: "Look up: "}


class TextShow:
    """Plain lines: who says what, then the choices by number."""

    def __init__(self, target: TextIO, *, is_exam: bool) -> None:
        self._target = target
        self._is_exam = is_exam
        self._caller = "Caller"
        self._mood = ""

    def _write(self, line: str = "") -> None:
        self._target.write(line + "\n")
        self._target.flush()

    def events(self, events: Iterable[Event]) -> None:
        """Write what was said, learnt and looked up."""
        for event in events:
            line = self._line(event)
            if line:
                self._write(line)

    def _line(self, event: Event) -> str:
        match event:
            case PhoneRang(caller=caller):
                self._caller = caller
                return "The phone rings. You pick up."
            case AgentSpoke(text=text, script=script):
                return f"You{' (off the script)' if script else ''}: {text}"
            case CallerSpoke(text=text):
                return f"{self._caller}: {text}"
            case FactLearnt(fact=fact, text=text):
                return f"  You learnt: {text} ({fact})"
            case LookedUp(title=title, text=text, seconds=seconds):
                return f"  {title} ({seconds} s): {text}"
            case Transferred(place=place, manner=manner, note=note):
                return f"  Handed over to {place}, {manner}; in the note: {', '.join(note) or 'nothing'}."
            case CallEnded():
                return "The call is over. Now the ticket."
            case MoodChanged(mood=mood) if not self._is_exam:
                return f"  ({mood})"
            case _:
                return ""

    def choices(self, choices: Sequence[Choice]) -> None:
        """Write the choices by number; the many ways to transfer as one line."""
        self._write()
        for number, choice in enumerate(choices, 1):
            if choice.kind is not Kind.TRANSFER:
                self._write(f"  {number:2}  {_LABELS.get(choice.kind, '')}{choice.text}")
        if any(choice.kind is Kind.TRANSFER for choice in choices):
            self._write("   or type to:PLACE:MANNER:fact+fact to hand over, with the facts that go in the note:")
            self._write(f"      {', '.join(Place)}; {', '.join(Manner)}")
        self._target.write("> ")
        self._target.flush()

    def coach(self, text: str) -> None:
        """Write the coach's note, but not in an exam."""
        if not self._is_exam:
            self._write(f"  Coach: {text}")

    def refused(self, reason: str) -> None:
        """Write the reason."""
        self._write(reason)

    def notice(self, text: str) -> None:
        """Write the notice."""
        self._write(text)

    def resumed(self, inputs: Sequence[str]) -> None:
        """Say that the call goes on; what was said so far follows."""
        self._write(f"You go on with this call after {len(inputs)} turns. So far:")

    def suspended(self) -> None:
        """Say that the call waits."""
        self._write("\nThe call is suspended. Start it again with the same --profile to go on.")

    def scorecard(self, program: Program, card: Scorecard) -> None:
        """Write the four dimensions, the total, and every mark that cost or earned something."""
        self._write()
        self._write(f"{card.score} of 100. {'Passed.' if card.passed else 'Not passed.'}")
        for dimension in Dimension:
            self._write(f"  {dimension.replace('_', ' '):10} {card.of(dimension):3}")
        for mark in card.marks:
            quote = f" \N{LEFT DOUBLE QUOTATION MARK}{mark.quote}\N{RIGHT DOUBLE QUOTATION MARK}" if mark.quote else ""
            missed = "not found or done: " if mark.sign.startswith("missed:") else ""
            self._write(f"  turn {mark.turn:2}  {mark.points:+4}  {mark.dimension}: {missed}{mark.reason}{quote}")
        for critical in card.critical:
            self._write(f"  Critical: {critical}. This fails a call whatever its sum.")
        self._write(f"{program.scenario.caller.name} gives it {card.stars} of 5 stars.")
        self._write(f"What was behind it: {program.problem.truth}")

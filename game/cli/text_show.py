"""A call as plain lines, for people: who says what, then the choices by number."""

from collections.abc import Iterable, Sequence
from typing import TextIO

from game.call.actions import HANG_UP, Choice, Kind
from game.call.correspondence import PART_NAMES
from game.call.events import (
    AgentSpoke,
    CallEnded,
    CallerAbused,
    CallerSpoke,
    CameBack,
    ColleagueSpoke,
    Event,
    FactLearnt,
    HoldRefused,
    LookedUp,
    ManagerAsked,
    MoodChanged,
    NoteFiled,
    PhoneRang,
    PutOnHold,
    ResultStated,
    Transferred,
)
from game.call.promising import promises_in
from game.call.state import Limit
from game.call.written_events import DaysPassed, MessageCame
from game.cli import page_text
from game.cli.show import numbered
from game.records.journal import CallJournal
from game.records.model import Mode
from game.records.recording import RecordedCall
from game.scenario.house import House
from game.scenario.vocabulary import WRITTEN, Manner, Place
from game.scoring.focusing import focus_of
from game.scoring.marks import Mark
from game.scoring.rubric import Dimension
from game.scoring.scorecard import Scorecard

_LABELS = {
    Kind.SCRIPT: "Read the script: ",
    Kind.LOOKUP: "Look up: ",
    Kind.RESULT: "How it ended: ",
    Kind.NOTE: "File this note: ",
}
_MANNERS = {
    Manner.COLD: "cold (put through)",
    Manner.WARM: "warm (announced first)",
    Manner.STAY: "stay (brought in, you stay on the line)",
}


class TextShow:
    """Plain lines: who says what, then the choices by number. In an exam only what is heard."""

    def __init__(self, target: TextIO, recorded: RecordedCall, house: House) -> None:
        self._target = target
        self._recorded = recorded
        self._house = house
        self._caller = recorded.call.program.scenario.caller.name
        self._is_exam = recorded.mode is Mode.EXAM
        self._channel = recorded.call.program.scenario.channel
        self._is_written = self._channel in WRITTEN
        self._day = 1

    def _write(self, line: str = "") -> None:
        self._target.write(line + "\n")
        self._target.flush()

    def began(self) -> None:
        """Write how silence is set, where it is otherwise than in life and the call is an exam."""
        if self._recorded.aside:
            self._write(f"{self._recorded.aside}.")

    def events(self, events: Iterable[Event]) -> None:
        """Write what was said, learnt and looked up."""
        for event in events:
            line = (self._line_of_page(event) if self._is_written else "") or self._line(event)
            if line:
                self._write(line)

    def _line_of_page(self, event: Event) -> str:
        """Return what is told otherwise of an e-mail or letter than of words that are said."""
        match event:
            case CallerSpoke(text=text) if text:
                return page_text.page(f"{page_text.KINDS[self._channel]} from {self._caller}, day {self._day}", text)
            case AgentSpoke(text=text, script=script):
                own = "the form letter" if script else "this"
                return page_text.page(f"You sent {own}, day {self._day}", text)
            case DaysPassed(days=days):
                self._day += days
                return page_text.days(days)
            case CallEnded():
                over = "Nothing more is to be written. Now the ticket: how it ended, and a note."
                return "\n".join((*self._promised(), over))
            case _:
                return ""

    def _line(self, event: Event) -> str:
        match event:
            case PhoneRang():
                return "The phone rings. You pick up."
            case MessageCame(channel=channel):
                return page_text.CAME[channel]
            case AgentSpoke(text=text, script=script):
                return f"You{' (off the script)' if script else ''}: {text}"
            case CallerSpoke(text=text):
                return f"{self._caller}: {text}"
            case FactLearnt(fact=fact, text=text):
                return f"  You learnt: {text} ({fact})"
            case LookedUp(title=title, text=text, seconds=seconds):
                return f"  {title} ({seconds} s): {text}"
            case Transferred(place=place, manner=manner, note=note):
                carried = ", ".join(note) or "nothing"
                return f"  Handed over to {self._house.desks[place].name}, {manner}; in the note: {carried}."
            case CallEnded():
                return "\n".join((*self._promised(), "The call is over. Now the ticket: how it ended, and a note."))
            case ResultStated(result=result):
                return f"  Result: {result.replace('_', ' ')}."
            case NoteFiled():
                return "  The ticket is filed."
            case MoodChanged(mood=mood) if not self._is_exam:
                return f"  ({mood})"
            case _:
                return self._line_of_desk(event)

    def _line_of_desk(self, event: Event) -> str:
        """Return what is told of holds, wishes for the manager, other desks and abuse."""
        match event:
            case ColleagueSpoke(place=place, text=text):
                desk = self._house.desks[place].name
                return f"{desk[:1].upper()}{desk[1:]}: {text}"
            case PutOnHold():
                return "[on hold]"
            case HoldRefused():
                return "[not on hold]"
            case CameBack(seconds=seconds):
                return f"[back after {seconds} s]"
            case ManagerAsked(again=again):
                return "[still wants the manager]" if again else "[wants the manager]"
            case CallerAbused() if not self._is_exam:
                return "  (That was abuse.)"
            case _:
                return ""

    def _promised(self) -> tuple[str, ...]:
        """Return what was promised on this call, under its heading."""
        promises = tuple(f"  {promise}" for promise in promises_in(self._recorded.call))
        return ("Promised:", *promises) if promises else ()

    def choices(self, choices: Sequence[Choice]) -> None:
        """Write the choices by number; the many ways to transfer as one line."""
        self._write()
        for line in page_text.part_lines(self._recorded.call, choices) if self._is_written else ():
            self._write(line)
        for number, choice in enumerate(choices, 1):
            if choice.kind not in (Kind.TRANSFER, Kind.PART):
                self._write(f"  {number:2}  {self._named(choice)}")
        if any(choice.kind is Kind.TRANSFER for choice in choices):
            self._write(f"   t  {'Forward' if self._is_written else 'Transfer'}")
        self._target.write("> ")
        self._target.flush()

    def _named(self, choice: Choice) -> str:
        if not self._is_written:
            return f"{_LABELS.get(choice.kind, '')}{choice.text}"
        if choice.kind is Kind.HANG_UP:
            return "Leave it unanswered"
        return f"{page_text.LABELS.get(choice.kind, '')}{page_text.in_one_line(choice.text)}"

    def chosen(self, typed: str, choices: Sequence[Choice]) -> str | None:
        """Return the id of a number or an id; a question, or a slip that would end the call, is answered here."""
        choice = numbered(typed, choices)
        if typed in ("?", "help"):
            self._help(choices)
        elif typed == "t" or typed in {f"to:{place}" for place in Place} or _is_transfer(choice):
            self._how_to_transfer()
        elif choice is not None and choice.kind is Kind.HANG_UP:
            is_allowed = self._recorded.call.state.limit is Limit.PASSED and not self._is_exam
            limit = " You set a limit and it was passed, so this isn't abandoning anybody." if is_allowed else ""
            self._write(f"{self._leaving()}{limit} Type {HANG_UP} to do it.")
        else:
            return choice.id if choice else typed
        return None

    def _leaving(self) -> str:
        """Return what ending it now comes to."""
        return "Nothing goes out then." if self._is_written else "Hanging up ends the call."

    def _help(self, choices: Sequence[Choice]) -> None:
        shown = sum(choice.kind is not Kind.TRANSFER for choice in choices)
        self._write(f"Type a number from 1 to {shown} and press Enter, or t to transfer.")
        self._write("The end of input (Ctrl+D, on Windows Ctrl+Z and Enter) leaves.")

    def _how_to_transfer(self) -> None:
        self._write("Type to:PLACE:MANNER:fact+fact, the facts being those that go in the note. Places:")
        for place in Place:
            self._write(f"  {place:10} {self._house.desks[place].name}. {self._house.desks[place].about}")
        manners = page_text.MANNERS if self._is_written else _MANNERS
        self._write(f"Manners: {', '.join(manners.values())}.")

    def coach(self, text: str, part: str = "") -> None:
        """Write the coach's note in a guided call; in practice a terminal has no way to ask for it."""
        if self._recorded.mode is Mode.GUIDED:
            self._write(f"  Coach{f', {PART_NAMES[part].lower()}' if part else ''}: {text}")

    def refused(self, reason: str, choices: Sequence[Choice]) -> None:
        """Write why an input was not taken, and what would be."""
        self._write(reason)
        self._help(choices)

    def notice(self, text: str) -> None:
        """Write the notice."""
        self._write(text)

    def resumed(self, inputs: Sequence[str]) -> None:
        """Say that the call goes on; what was said so far follows."""
        turns = "1 turn" if len(inputs) == 1 else f"{len(inputs)} turns"
        self._write(f"You go on with this call after {turns}. So far:")

    def suspended(self) -> None:
        """Say that the call waits, or that it is gone."""
        if isinstance(self._recorded.journal, CallJournal):
            self._write("\nThe call is suspended. Start it again with the same --profile to go on.")
        else:
            self._write("\nThis call wasn't recorded, so it is gone.")

    def scorecard(self, card: Scorecard) -> None:
        """Write the dimensions, the total, every mark that cost or earned something, and one thing to work on."""
        program, rubric = self._recorded.call.program, self._recorded.rubric
        self._write()
        aside = f" {self._recorded.aside}." if self._recorded.aside else ""
        self._write(f"{card.score} of 100. {'Passed.' if card.passed else 'Not passed.'}{aside}")
        for dimension in Dimension:
            self._write(f"  {dimension.replace('_', ' '):10} {card.of(dimension):3}")
        for mark in card.marks:
            self._write(_marked(mark))
        for critical in card.critical:
            self._write(f"  Critical: {rubric.critical[critical]}. This fails a call whatever its sum.")
        self._write(f"{self._caller} gives it {card.stars} of 5 stars.")
        point = focus_of(program, rubric, card.marks, self._recorded.call.turns)
        if point is not None:
            words = point.words.with_caller(point.caller, point.mood)
            self._write(f"One thing to work on, {words.conduct}: when {words.cue}, {words.deed}")
        self._write(f"What was behind it: {program.problem.truth}")


def _is_transfer(choice: Choice | None) -> bool:
    """Tell whether a number beyond those shown was typed: transfers are chosen by their ids."""
    return choice is not None and choice.kind is Kind.TRANSFER


def _marked(mark: Mark) -> str:
    quote = f" \N{LEFT DOUBLE QUOTATION MARK}{mark.quote}\N{RIGHT DOUBLE QUOTATION MARK}" if mark.quote else ""
    missed = "not found or done: " if mark.sign.startswith("missed:") else ""
    dimension = mark.dimension.replace("_", " ")
    return f"  turn {mark.turn:2}  {mark.points:+4}  {dimension}: {missed}{mark.reason}{quote}"

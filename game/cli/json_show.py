"""A call as one JSON object a line, for programs."""

import json
from collections.abc import Container, Iterable, Sequence
from dataclasses import asdict
from typing import TextIO

from game.call.actions import Choice
from game.call.events import Event
from game.call.page import chosen_parts
from game.cli.show import IN_EXAM, numbered
from game.records.model import Mode
from game.records.recording import RecordedCall
from game.scenario.house import House
from game.scoring.scorecard import Scorecard, card_as_json

_UNHEARD = ("mood", "acts")
"""Fields that no ear tells: an exam leaves them out."""


class JsonShow:
    """One JSON object a line, UTF-8, keys sorted; with a `thread` each says which of the chats it is about."""

    def __init__(self, target: TextIO, recorded: RecordedCall, house: House, thread: str = "") -> None:
        self._target = target
        self._about: dict[str, object] = {"thread": thread} if thread else {}
        self._recorded = recorded
        self._is_exam = recorded.mode is Mode.EXAM

    def _write(self, value: dict[str, object]) -> None:
        self._target.write(json.dumps(value | self._about, ensure_ascii=False, sort_keys=True) + "\n")
        self._target.flush()

    def began(self) -> None:
        """Write which call this is and how it is held."""
        call = self._recorded.call
        held = {"mode": self._recorded.mode, "seed": call.seed, "silence": call.silence}
        self._write({"call": {"scenario": call.program.scenario.id, **held}})

    def events(self, events: Iterable[Event]) -> None:
        """Write an object for each event: its name and its fields."""
        for event in events:
            if not self._is_exam or isinstance(event, IN_EXAM):
                fields = asdict(event)
                if self._is_exam:
                    fields = {name: value for name, value in fields.items() if name not in _UNHEARD}
                self._write({"event": _snake(type(event).__name__), **fields})

    def choices(self, choices: Sequence[Choice]) -> None:
        """Write all choices in the order of their numbers."""
        program, state = self._recorded.call.program, self._recorded.call.state
        parts = chosen_parts(program, state) if any(choice.part for choice in choices) else {}
        chosen = {reply.choice_id for reply in parts.values()}
        self._write({"choices": [_choice(choice, chosen) for choice in choices]})

    def coach(self, text: str, part: str = "") -> None:
        """Write the coach's note in a guided call."""
        if self._recorded.mode is Mode.GUIDED:
            self._write({"coach": text, "part": part} if part else {"coach": text})

    def chosen(self, typed: str, choices: Sequence[Choice]) -> str | None:
        """Return the id of a number or an id."""
        choice = numbered(typed, choices)
        return choice.id if choice else typed

    def refused(self, reason: str, choices: Sequence[Choice]) -> None:
        """Write the reason as an error; the choices follow again."""
        self._write({"error": reason})

    def notice(self, text: str) -> None:
        """Write the notice."""
        self._write({"notice": text})

    def resumed(self, inputs: Sequence[str]) -> None:
        """Write the inputs that the call already had; its events follow."""
        self._write({"resumed": list(inputs)})

    def suspended(self) -> None:
        """Write nothing: a program sees the end by the missing scorecard and the exit code."""

    def scorecard(self, card: Scorecard) -> None:
        """Write the scorecard."""
        self._write({"scorecard": card_as_json(card)})


def _choice(choice: Choice, chosen: Container[str]) -> dict[str, object]:
    """Return a choice's fields; a part of a page says which, and whether it is chosen."""
    fields: dict[str, object] = {"id": choice.id, "kind": choice.kind, "text": choice.text}
    return fields | {"part": choice.part, "is_chosen": choice.id in chosen} if choice.part else fields


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).strip("_")

"""What the trainee can do, as values: what a choice's id means."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from game.scenario.model import Lookup, Node, Note, Reply
from game.scenario.vocabulary import ManagerAnswer, Manner, Place, Result


@dataclass(frozen=True)
class SayReply:
    """Say one of the node's replies."""

    reply: Reply


@dataclass(frozen=True)
class ChoosePart:
    """Choose a part of the page."""

    part: Reply


@dataclass(frozen=True)
class SendPage:
    """Send the page as it is."""

    parts: Mapping[str, Reply]


@dataclass(frozen=True)
class ReadScript:
    """Read the node's line off the sheet."""

    node: Node


@dataclass(frozen=True)
class OpenLookup:
    """Open an article or record on the console."""

    lookup: Lookup


@dataclass(frozen=True)
class PutOnHold:
    """Put the caller on hold, asked first or not."""

    asked: bool


@dataclass(frozen=True)
class ComeBack:
    """Come back from hold, naming the wait or not."""

    named: bool


@dataclass(frozen=True)
class AnswerManager:
    """Answer a wish for the manager in words that no scenario wrote."""

    answer: ManagerAnswer


@dataclass(frozen=True)
class TransferTo:
    """Hand the call over, with these ticked facts in the note."""

    place: Place
    manner: Manner
    note: tuple[str, ...]


@dataclass(frozen=True)
class HangUp:
    """Hang up on the caller."""


@dataclass(frozen=True)
class KeepSilent:
    """Say nothing until the caller speaks up."""


@dataclass(frozen=True)
class StateResult:
    """Say at wrap-up how the call ended."""

    result: Result


@dataclass(frozen=True)
class FileNote:
    """File the ticket with this note."""

    note: Note


Action: TypeAlias = (
    SayReply
    | ChoosePart
    | SendPage
    | ReadScript
    | OpenLookup
    | PutOnHold
    | ComeBack
    | AnswerManager
    | TransferTo
    | HangUp
    | KeepSilent
    | StateResult
    | FileNote
)

"""Pictures of the debrief's question, of what it says to work on, and of the caller that it offers."""

from game.cli.exhibit import Exhibit, Stage
from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.routes import Board, Debrief, Route, Title

LAMP = "lamp_that_used_to_be_green"
_MENDED = (
    *("opening.1", "hold", "lookup:account", "lookup:lamps", "back", "lamps.3", "label.1", "back.2", "vacuum.2"),
    *("move.3", "waiting.2", "minute.0", "green.0", "page.2", "result:solved", "note:1"),
)
_READ_OUT = (
    *("opening.script", "opening.1", "lamps.script", "lamps.3", "label.1", "back.2", "vacuum.2", "move.3"),
    *("waiting.2", "minute.0", "green.0", "page.2", "result:solved", "note:1"),
)


def debrief_exhibits() -> tuple[Exhibit, ...]:
    """Return the question open and answered, a call with nothing to mend, and the board after them."""
    return (
        Exhibit("debrief-question", _debrief(_READ_OUT), ("turn:3",)),
        Exhibit("debrief-answered", _debrief(_READ_OUT), ("take_back",)),
        Exhibit("debrief-first-question", _debrief(_READ_OUT, is_first=True)),
        Exhibit("debrief-first-answered", _debrief(_READ_OUT, is_first=True), ("show_me",)),
        Exhibit("debrief-nothing-to-mend", _debrief(_MENDED), ("none_of_them",)),
        Exhibit("board-offer", _board),
    )


def _debrief(inputs: tuple[str, ...], *, is_first: bool = False) -> Stage:
    def stage(floor: SupportFloor) -> tuple[Route, ...]:
        if not is_first:
            _take(floor, _MENDED)
        _take(floor, inputs)
        return Title(), Board(), Debrief("")

    return stage


def _board(floor: SupportFloor) -> tuple[Route, ...]:
    _take(floor, _READ_OUT)
    return Title(), Board()


def _take(floor: SupportFloor, inputs: tuple[str, ...]) -> None:
    recorded = floor.begin(LAMP, Mode.PRACTICE)
    for choice in inputs:
        recorded.call.do(choice)
    floor.finish()

"""A call taken again, and the two lines beside each other, for the gallery."""

from game.cli.exhibit import Exhibit, Stage
from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.routes import Board, Debrief, OpenCall, Route, Title, TwoLines

LAMP, TILL, BLUE_INK = "lamp_that_used_to_be_green", "friday_six_oclock_the_till", "a_letter_in_blue_ink"

_LAMP_LOST = ("opening.2", "lost_words.3", "result:lost", "note:0")
_LAMP_MENDED = (
    *("opening.1", "lamps.3", "label.1", "back.2", "vacuum.2", "move.3"),
    *("waiting.2", "minute.0", "green.0", "page.2", "result:solved", "note:1"),
)
_TILL_LEFT = ("opening.0", "offered", "lamps.4", "dark_globe.0", "nephew.2", "hangup", "note:0")
_TILL_MENDED = (
    *("hold", "lookup:line", "lookup:white_box", "back", "nephew.0", "log_in.0", "quieter.0"),
    *("letter.0", "page.0", "refused_again.0", "blinking.0", "green.0", "result:solved", "note:0"),
)
_LETTER = (
    *("lookup:account", "lookup:at_her_side", "lookup:notice", "letter.1", "no_and_why", "whom", "letter.14", "send"),
    *("names.3", "whole_book", "three_steps", "spectacles", "send", "result:honest_no", "note:0"),
)
_OTHER_BOOK = ("book_and_no", "send", "result:honest_no", "note:0")


def retake_exhibits() -> tuple[Exhibit, ...]:
    """Return a retake in play, and what came of several."""
    return (
        Exhibit("retake-call", _retaken(TILL, _TILL_LEFT, 5)),
        Exhibit("two-lines", _retaken(TILL, _TILL_LEFT, 5, _TILL_MENDED)),
        Exhibit("two-lines-worse", _retaken(LAMP, _LAMP_MENDED, 2, ("lamps.script", "hangup", "note:0"))),
        Exhibit("two-lines-first", _retaken(LAMP, _LAMP_LOST, 1, _LAMP_MENDED, is_first=True)),
        Exhibit("two-lines-letters", _retaken(BLUE_INK, _LETTER, 13, _OTHER_BOOK)),
        Exhibit("two-lines-same", _retaken(LAMP, _LAMP_LOST, 2, _LAMP_LOST[1:])),
    )


def _retaken(
    scenario_id: str, first: tuple[str, ...], turn: int, again: tuple[str, ...] = (), *, is_first: bool = False
) -> Stage:
    """Return a call that was taken again from a turn, with what was chosen then; without that, the retake in play."""

    def stage(floor: SupportFloor) -> tuple[Route, ...]:
        if not is_first:
            _finish(floor, LAMP, _LAMP_MENDED)
        _finish(floor, scenario_id, first)
        if not again:
            return Title(), Board(), Debrief(""), OpenCall(scenario_id, mode=Mode.PRACTICE, again_from=turn)
        call = floor.begin_again(turn).call
        for choice in again:
            call.do(choice)
        floor.finish()
        return Title(), Board(), Debrief(""), TwoLines("")

    return stage


def _finish(floor: SupportFloor, scenario_id: str, choices: tuple[str, ...]) -> None:
    call = floor.begin(scenario_id, Mode.PRACTICE).call
    for choice in choices:
        call.do(choice)
    floor.finish()

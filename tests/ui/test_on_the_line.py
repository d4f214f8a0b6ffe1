from game.ui.context import Context
from game.ui.playhead import Playhead
from game.ui.theme import Role
from game.ui.voice_line import Spoken
from game.ui.widgets.on_the_line import OnTheLine
from game.ui.widgets.portrait import Portrait
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.voice_tiles import VoiceTiles
from game.ui.widgets.voice_trace import VoiceTrace

USUAL = 80
LADDER = ("raging", "angry", "curt", "gruff", "fair")


def height(context: Context, words: float) -> int:
    """Return how high the stage is with words of a height."""
    trace = VoiceTrace((Spoken("aggressive", 1, 6.0, 1),), "aggressive", 1, VoiceTiles(), Playhead(), ladder=LADDER)
    face = Portrait("karel", "aggressive", 1, Role.AGGRESSIVE, "Karel, raging")
    return OnTheLine(trace, Spacer(height=words), face, usual_px=USUAL).measure(context, 1000).h


def test_a_line_more_in_small_type_leaves_what_lies_below_where_it_is(context: Context) -> None:
    assert height(context, USUAL + 18) == height(context, USUAL)


def test_more_than_the_trace_can_spare_makes_it_grow(context: Context) -> None:
    assert height(context, USUAL + 60) == height(context, USUAL) + 40

from dataclasses import replace

import pygame
import pytest

from game.ui.context import Context, new_context
from game.ui.controls import Controls
from game.ui.geometry import Box
from game.ui.layout import lay_out
from game.ui.metrics import Metrics
from game.ui.playhead import Playhead
from game.ui.semantic_tree import semantic_tree
from game.ui.theme import Role
from game.ui.voice import COLLEAGUE, YOU
from game.ui.voice_line import Spoken
from game.ui.widget import REST
from game.ui.widgets.voice_tiles import VoiceTiles
from game.ui.widgets.voice_trace import LiveVoiceTrace, VoiceTrace

LADDER = ("raging", "angry", "curt", "gruff", "fair")
BOX = Box(0, 0, 1020, 194)


@pytest.fixture
def context() -> Context:
    pygame.font.init()
    return new_context(Metrics(1280, 720))


def trace(*spoken: Spoken, seconds: float = 99.0, **changes: object) -> VoiceTrace:
    start = VoiceTrace(spoken, "aggressive", 2, VoiceTiles(), Playhead(seconds), LADDER, 3)
    return replace(start, **changes)


def drawn(widget: VoiceTrace, context: Context) -> pygame.Surface:
    surface = pygame.Surface(BOX[2:])
    surface.fill(context.colour(Role.BG))
    widget.draw(context, surface, BOX, REST)
    return surface


def pixels(surface: pygame.Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGB")


def names(widget: VoiceTrace, context: Context) -> list[str]:
    return ["".join(run.text for run in text.block.lines[0].runs) for text in widget.texts(context, BOX, REST)]


def test_a_guided_call_names_every_rung(context: Context) -> None:
    assert sorted(names(trace(Spoken("aggressive", 2, 2.0)), context)) == sorted(LADDER)


def test_the_rungs_stand_from_worst_at_the_foot_to_best_on_top(context: Context) -> None:
    placed = trace(Spoken("aggressive", 2, 2.0)).texts(context, BOX, REST)
    by_height = sorted(placed, key=lambda text: -text.box.y)
    assert tuple(text.block.lines[0].runs[0].text for text in by_height) == LADDER


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_what_is_heard_stands_at_the_foot_below_every_mood(scale: float) -> None:
    pygame.font.init()
    context = new_context(Metrics(1280, 720, scale))
    lowest = trace(Spoken("aggressive", 1, 2.0), rank=1, heard="Hold tune")
    (heard,) = lowest.place(context, BOX)
    assert heard.box.bottom == BOX.bottom
    assert all(mood.box.y + mood.block.height <= heard.box.y for mood in lowest.texts(context, BOX, REST))


@pytest.mark.parametrize("ladder", [LADDER, ()])
def test_no_voice_however_loud_strikes_through_what_is_heard(context: Context, ladder: tuple[str, ...]) -> None:
    told = "A ring, then a voice: very loud, sharp, fast, with long rests and rising at the end"
    raging = trace(Spoken("aggressive", 1, 12.0), rank=1, ladder=ladder, heard=told)
    (heard,) = raging.place(context, BOX)
    ground = drawn(raging, context).subsurface(heard.box)
    assert pixels(ground) == bytes(context.colour(Role.BG)[:3]) * (heard.box.w * heard.box.h)


def test_what_is_heard_is_read_out_beside_the_mood(context: Context) -> None:
    placed = lay_out(trace(Spoken("aggressive", 2, 2.0), heard="Voice: loud"), context, BOX, {})
    assert [(node.name, node.value) for node in semantic_tree(placed, "", Controls()).walk() if node.name] == [
        ("Mood", "angry"),
        ("Voice: loud", ""),
    ]


def test_in_large_text_only_the_present_mood_is_named() -> None:
    pygame.font.init()
    large = new_context(Metrics(1280, 720, 2.0))
    assert names(trace(Spoken("aggressive", 2, 2.0)), large) == ["angry"]


def test_an_exam_shows_no_mood(context: Context) -> None:
    exam = trace(Spoken("aggressive", 2, 2.0), ladder=())
    assert exam.texts(context, BOX, REST) == ()
    assert "angry" not in (exam.semantics().name, exam.semantics().value)


def test_the_mood_can_be_read_out() -> None:
    assert trace(Spoken("aggressive", 2, 2.0)).semantics().value == "angry"


def test_the_line_grows_as_the_playhead_moves(context: Context) -> None:
    said = Spoken("aggressive", 1, 3.0)
    assert pixels(drawn(trace(said, seconds=0.5), context)) != pixels(drawn(trace(said, seconds=1.5), context))


def test_reduced_motion_shows_the_whole_line_at_once(context: Context) -> None:
    still = replace(context, is_still=True)
    said = Spoken("aggressive", 1, 3.0)
    assert pixels(drawn(trace(said, seconds=0.5), still)) == pixels(drawn(trace(said, seconds=2.5), still))


def test_drawing_twice_gives_the_same_picture(context: Context) -> None:
    widget = trace(Spoken("aggressive", 1, 2.0), Spoken(YOU, 1, 1.0), Spoken("aggressive", 3, 2.0))
    assert pixels(drawn(widget, context)) == pixels(drawn(widget, context))


def test_you_are_heard_in_amber(context: Context) -> None:
    amber = pygame.Color(context.colour(Role.ACCENT_TEXT))
    surface = drawn(trace(Spoken(YOU, 3, 3.0), rank=3, listens_from=0), context)
    near = [surface.get_at((x, y)) for x in range(700, 900, 2) for y in range(60, 110, 2)]
    assert any(abs(c.r - amber.r) < 40 and abs(c.b - amber.b) < 60 for c in near)


def test_a_call_without_a_word_yet_has_its_ladder(context: Context) -> None:
    drawn(trace(seconds=0), context)
    assert "angry" in names(trace(), context)


def test_a_long_call_keeps_few_pixels(context: Context) -> None:
    tiles = VoiceTiles()
    said = tuple(Spoken("aggressive", 1 + turn % 5, 3.0, turn) for turn in range(40))
    for heard in range(1, 40):
        drawn(trace(*said[:heard], tiles=tiles), context)
    assert tiles.drawn.used_bytes <= 4_000_000


def test_only_the_speaking_line_asks_for_frames() -> None:
    assert LiveVoiceTrace.is_animated
    assert not VoiceTrace.is_animated


@pytest.mark.parametrize("ladder", [LADDER, ()])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_hold_stands_in_words_over_a_wire_of_their_width(ladder: tuple[str, ...], scale: float) -> None:
    pygame.font.init()
    context = new_context(Metrics(1280, 720, scale))
    widget = trace(Spoken("aggressive", 5, 2.0), rank=5, ladder=ladder, held="On hold · Karel waits · 00:20")
    told = widget.texts(context, BOX, REST)[0]
    assert BOX.contains(told.box)
    assert "On hold · Karel waits · 00:20" in widget.semantics().value


def test_a_colleague_is_heard_in_another_colour_than_caller_and_trainee(context: Context) -> None:
    caller, you, colleague = (drawn(trace(Spoken(who, 3, 3.0)), context) for who in ("aggressive", YOU, COLLEAGUE))
    assert len({pixels(caller), pixels(you), pixels(colleague)}) == 3


def test_the_newest_end_narrows_into_the_dot(context: Context) -> None:
    surface = drawn(trace(Spoken("aggressive", 1, 3.0), seconds=2.0, rank=1, ladder=()), context)
    now_x, ground = round(BOX.w * 0.875), surface.get_at((BOX.w - 1, 0))

    def tallest(first: int, last: int) -> int:
        return max(sum(surface.get_at((x, y)) != ground for y in range(BOX.h)) for x in range(first, last))

    assert tallest(now_x - 6, now_x - 5) < 0.6 * tallest(now_x - 120, now_x - 30)

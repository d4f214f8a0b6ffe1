import pygame

from game.ui.clipping import clipping_faults
from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.layout import lay_out
from game.ui.theme import Role
from game.ui.tokens import TextStyle, Type
from game.ui.widget import REST, Look
from game.ui.widgets.bubbles import Bubble, Bubbles, Voice

WIDTH = 380
BOX = Box(0, 0, WIDTH, 600)


def bubbles(*lines: Bubble) -> Bubbles:
    return Bubbles(lines)


def line(text: str, voice: Voice = Voice.CALLER) -> Bubble:
    return Bubble(voice, text, "Marek", Role.SILENT)


def many(count: int) -> tuple[Bubble, ...]:
    return tuple(line(f"Line {i} of a long evening in a chat", (Voice.CALLER, Voice.OWN)[i % 2]) for i in range(count))


def test_the_caller_stands_left_and_the_trainee_right(context: Context) -> None:
    said, own = bubbles(line("here I am again"), line("and so am I", Voice.OWN)).texts(context, BOX, REST)
    assert said.box.x < WIDTH // 4
    assert own.box.right > WIDTH * 3 // 4


def test_few_lines_lie_at_the_foot(context: Context) -> None:
    (said,) = bubbles(line("here I am again")).texts(context, BOX, REST)
    assert said.box.bottom > BOX.h - 40


def test_one_word_stands_large(context: Context) -> None:
    large, plain = bubbles(line("locked"), line("it is locked again")).texts(context, BOX, REST)
    assert large.block.line_px > plain.block.line_px == context.metrics.line_px(TextStyle(Type.BODY))


def test_what_was_pasted_says_so(context: Context) -> None:
    pasted = bubbles(Bubble(Voice.PASTED, "Thank you for choosing us.", "You pasted"))
    words = [
        "".join(run.text for row in text.block.lines for run in row.runs) for text in pasted.texts(context, BOX, REST)
    ]
    assert words == ["You pasted", "Thank you for choosing us."]


def test_only_what_is_seen_is_set_and_drawn(context: Context) -> None:
    shown = Bubbles(many(2000))
    box = Box(0, -30_000, WIDTH, shown.measure(context, WIDTH).h)
    seen = shown.texts(context, box, Look(visible=Box(0, 0, WIDTH, 300)))
    assert 3 < len(seen) < 20


def test_all_that_is_seen_is_there(context: Context) -> None:
    shown, window = Bubbles(many(200)), Box(0, 0, WIDTH, 300)
    box = Box(0, -1000, WIDTH, shown.measure(context, WIDTH).h)
    touching = [text for text in shown.texts(context, box, REST) if not text.box.shared(window).is_empty]
    assert set(touching) <= set(shown.texts(context, box, Look(visible=window)))


def test_no_line_covers_another(context: Context) -> None:
    every = tuple(line("A line that is long enough to be broken once or twice here", voice) for voice in Voice)
    shown = Bubbles((*every, line("?"), line("a" * 90)))
    height = shown.measure(context, WIDTH).h
    assert clipping_faults(lay_out(shown, context, Box(0, 0, WIDTH, height), {}), context) == []


def test_every_voice_paints_a_ground_of_its_own(context: Context) -> None:
    painted = set()
    for voice in Voice:
        surface = pygame.Surface((WIDTH, 100))
        bubbles(line("one and two and three", voice)).draw(context, surface, Box(0, 0, WIDTH, 100), REST)
        painted.add(pygame.image.tobytes(surface, "RGB"))
    assert len(painted) == len(Voice)


def test_the_log_reads_every_line_by_its_name(context: Context) -> None:
    assert bubbles(line("locked"), line("mail")).semantics().value == "Marek locked\nMarek mail"

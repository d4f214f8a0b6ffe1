from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.ui.clipping import ink_boxes
from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.theme import Role
from game.ui.tokens import TextStyle, Weight
from game.ui.typesetter import PlacedText, Run, Span

STYLE = TextStyle()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(), max_size=60), st.integers(20, 300))
def test_any_text_can_be_set_and_its_lines_fit(context: Context, text: str, width: int) -> None:
    block = context.block(text, STYLE, width)
    assert block.width <= width or all(len(line.runs[0].text) <= 3 for line in block.lines if line.width > width)


def test_the_ink_of_a_text_stays_within_its_measured_box(context: Context) -> None:
    block = context.block("Žluťoučký kůň gjpqy ÁÉ, “Třešeň”", STYLE, 120)
    box = Box(10, 10, block.width, block.height)
    assert all(box.contains(ink) for _, ink in ink_boxes(context, PlacedText(block, box, Role.TEXT)))


def test_spans_wrap_together(context: Context) -> None:
    spans = (Span("Karel", TextStyle(weight=Weight.SEMIBOLD), Role.AGGRESSIVE), Span("  Finally. Do you ever pick up?"))
    block = context.block(spans, STYLE, 150)
    first = block.lines[0].runs
    assert [run.role for run in first] == [Role.AGGRESSIVE, None]
    assert len(block.lines) > 1


def test_text_is_never_markup(context: Context) -> None:
    block = context.block("<b>bold</b> [link](file:///etc/passwd)", STYLE, 10_000)
    assert block.lines[0].runs[0].text == "<b>bold</b> [link](file:///etc/passwd)"


def test_a_word_of_ten_thousand_letters_is_set(context: Context) -> None:
    block = context.block("x" * 10_000, STYLE, 300)
    assert block.width <= 300
    assert sum(len(line.runs[0].text) for line in block.lines) == 10_000


def test_drawn_text_is_kept_within_its_bytes(context: Context) -> None:
    typesetter = context.typesetter
    typesetter.drawn.limit_bytes = 50_000
    for number in range(200):
        typesetter.run_surface(Run(f"number {number}", STYLE, None, 0, 0), (255, 255, 255))
    assert typesetter.drawn.used_bytes <= 50_000


def test_an_empty_text_has_the_height_of_a_line(context: Context) -> None:
    assert context.block("", STYLE, 100).height == context.metrics.line_px(STYLE)

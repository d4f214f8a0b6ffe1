import pytest

from game.ui.clipping import clipping_faults
from game.ui.context import Context, new_context
from game.ui.geometry import Box
from game.ui.layout import lay_out
from game.ui.metrics import Metrics
from game.ui.tokens import Align
from game.ui.widget import Widget
from game.ui.widgets.button import Button
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized
from game.ui.widgets.stack import Stack
from game.ui.widgets.transcript import Transcript, TranscriptLine

LONG = "Donaudampfschifffahrtsgesellschaftskapitän, who is at the door, "


def faults(context: Context, view: Widget) -> set[str]:
    window = Box(0, 0, context.metrics.width, context.metrics.height)
    return {fault.what for fault in clipping_faults(lay_out(view, context, window, {}), context)}


def test_a_page_with_room_has_no_fault(context: Context) -> None:
    assert faults(context, Column((Label("Hello"), Button("Go", id="go")), align=Align.START)) == set()


def test_a_planted_long_label_is_found(context: Context) -> None:
    planted = Column((Sized(Label(LONG * 4), width=100, height=20), Label("below")), align=Align.START)
    assert faults(context, planted) == {"outside its box", "overlaps"}


def test_text_below_the_window_is_found(context: Context) -> None:
    assert "outside the window" in faults(context, Column((Label(LONG * 400),)))


def test_text_that_can_be_scrolled_to_is_well(context: Context) -> None:
    assert faults(context, Scroll(Label(LONG * 400), id="s")) == set()


def test_text_that_can_be_scrolled_to_sideways_is_well(context: Context) -> None:
    wide = Sized(Label(LONG, share=1.0), width=3000)
    assert faults(context, Scroll(wide, id="s", scrolls_sideways=True)) == set()


def test_text_beside_a_viewport_is_found(context: Context) -> None:
    wide = Sized(Sized(Button(LONG, id="b"), width=900), width=300)
    assert faults(context, Column((Scroll(wide, id="s"),), align=Align.START)) == set()
    assert faults(context, Stack((Label("one"), Label("two")))) == {"overlaps"}


def test_a_viewport_squashed_to_nothing_is_found(context: Context) -> None:
    tall = Sized(Label("top"), height=715)
    assert "squashed" in faults(context, Column((tall, Scroll(Label(LONG * 9), id="s", grow=1))))


def test_two_keys_on_one_place_are_found(context: Context) -> None:
    assert "overlaps" in faults(context, Stack((Button("A", id="a"), Button("B", id="b"))))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_transcript_is_never_cut(scale: float) -> None:
    context = new_context(Metrics(1280, 720, scale))
    lines = tuple(TranscriptLine("Karel", LONG * (i % 4), is_note=i % 3 == 0) for i in range(60))
    assert faults(context, Scroll(Transcript(lines), id="s")) == set()

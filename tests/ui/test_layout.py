import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.layout import Placed, lay_out
from game.ui.share import levelled, shared_widths
from game.ui.tokens import Align, Space
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.first_fit import FirstFit
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.wrap import Wrap

WINDOW = Box(0, 0, 1280, 720)


def placed(context: Context, view: Widget, **offsets: int) -> Placed:
    return lay_out(view, context, WINDOW, offsets)


def block(width: float, height: float = 20) -> Sized:
    return Sized(Spacer(), width=width, height=height)


def test_a_row_shares_free_width_by_weight(context: Context) -> None:
    row = placed(context, Row((Spacer(grow=1), Spacer(grow=3), block(80)), gap=Space.NONE))
    assert [child.box.w for child in row.children] == [300, 900, 80]


def test_a_row_without_room_cuts_the_widest_first() -> None:
    assert shared_widths([500, 40, 500], [0, 0, 0], 440) == [200, 40, 200]


@given(st.lists(st.integers(0, 2000), min_size=1, max_size=8), st.integers(0, 3000))
def test_levelled_widths_never_exceed_the_row(naturals: list[int], width: int) -> None:
    assert sum(levelled(naturals, width)) <= width


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 3)), min_size=1, max_size=8), st.integers(0, 3000))
def test_shared_widths_never_exceed_the_row(children: list[tuple[int, int]], width: int) -> None:
    naturals, grows = [n for n, _ in children], [g for _, g in children]
    assert sum(shared_widths(naturals, grows, width)) <= width


def test_a_column_gives_the_free_height_to_what_grows(context: Context) -> None:
    column = placed(context, Column((block(10, 100), Spacer(grow=1), block(10, 120)), gap=Space.NONE))
    assert [child.box.y for child in column.children] == [0, 100, 600]


def test_children_stand_where_they_are_aligned(context: Context) -> None:
    column = placed(context, Column((block(100),), align=Align.END))
    assert column.children[0].box.right == WINDOW.right


def test_what_does_not_fit_goes_on_in_the_next_line(context: Context) -> None:
    wrap = placed(context, Wrap((block(600), block(600), block(600)), gap=Space.MS, line_gap=Space.S))
    assert [child.box.y for child in wrap.children] == [0, 0, 28]


def test_the_first_layout_that_fits_is_shown(context: Context) -> None:
    parts = (block(700), block(700))
    fit = placed(context, FirstFit((Row(parts), Column(parts))))
    assert isinstance(fit.children[0].widget, Column)


def test_a_long_label_takes_more_lines_not_more_width(context: Context) -> None:
    label = Label("What do you see on the white box? " * 20)
    view = placed(context, Column((label, block(10))))
    assert view.children[0].box.w <= WINDOW.w
    assert view.children[1].box.y > 3 * context.metrics.line_px(label._style)


@pytest.mark.parametrize("offset", [0, 300, 99_999])
def test_a_viewport_scrolls_no_further_than_its_content(context: Context, offset: int) -> None:
    view = placed(context, Scroll(block(10, 1000), id="s"), s=offset)
    assert view.offset == min(offset, 280)
    assert view.children[0].box.y == -view.offset


def test_lengths_follow_the_window(context: Context) -> None:
    from game.ui.context import new_context
    from game.ui.metrics import Metrics

    large = new_context(Metrics(2560, 1440))
    view = lay_out(Padding(Spacer(), x=Space.XL), large, Box(0, 0, 2560, 1440), {})
    assert view.children[0].box.x == 2 * Space.XL


def test_layout_is_a_pure_function(context: Context) -> None:
    view = Column((Label("one"), Row((Label("two"), Spacer(grow=1), block(40)))))
    boxes = [[p.box for p in placed(context, view).walk()] for _ in range(2)]
    assert boxes[0] == boxes[1]

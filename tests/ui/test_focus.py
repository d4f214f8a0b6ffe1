from game.ui.context import Context
from game.ui.focus import first_focus, is_stop, nearest_focus, next_focus
from game.ui.geometry import Box
from game.ui.intents import Direction
from game.ui.layout import Placed, lay_out
from game.ui.tokens import Align
from game.ui.widget import Widget
from game.ui.widgets.button import Button
from game.ui.widgets.chip import Chip
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.wrap import Wrap

GRID = Column(
    (
        Row((Button("A", id="a"), Button("B", id="b"))),
        Row((Button("C", id="c"), Button("D", id="d", is_enabled=False), Button("E", id="e", is_first_focus=True))),
    ),
    align=Align.START,
)

CHIPS = Wrap(tuple(Chip(f"Outcome {number}", id=str(number)) for number in range(5)))
UNDER_A_KEY = Column(
    (Row((Spacer(grow=1), Button("Leave", id="leave"))), Spacer(height=500), Sized(CHIPS, width=340)), align=Align.START
)


def stops(context: Context, view: Widget = GRID) -> tuple[Placed, ...]:
    root = lay_out(view, context, Box(0, 0, 1280, 720), {})
    return tuple(placed for placed in root.walk() if is_stop(placed))


def test_disabled_things_take_no_focus(context: Context) -> None:
    assert [stop.widget.id for stop in stops(context)] == ["a", "b", "c", "e"]


def test_focus_begins_where_it_is_asked_for(context: Context) -> None:
    assert first_focus(stops(context)) == "e"


def test_tab_goes_round_in_reading_order(context: Context) -> None:
    assert [next_focus(stops(context), at, 1) for at in "abce"] == ["b", "c", "e", "a"]


def test_shift_tab_goes_back(context: Context) -> None:
    assert next_focus(stops(context), "a", -1) == "e"


def test_arrows_go_to_the_nearest_neighbour(context: Context) -> None:
    places = stops(context)
    assert nearest_focus(places, "a", Direction.DOWN) == "c"
    assert nearest_focus(places, "a", Direction.RIGHT) == "b"
    assert nearest_focus(places, "c", Direction.UP) == "a"


def test_sideways_at_a_lines_end_goes_on_in_the_next_line_of_the_same_group(context: Context) -> None:
    places = stops(context, UNDER_A_KEY)
    assert nearest_focus(places, "2", Direction.RIGHT) == "3"
    assert nearest_focus(places, "3", Direction.LEFT) == "2"


def test_sideways_does_not_fly_to_what_lies_far_above(context: Context) -> None:
    assert nearest_focus(stops(context, UNDER_A_KEY), "4", Direction.RIGHT) is None


def test_sideways_does_not_walk_a_column(context: Context) -> None:
    column = Column((Button("A", id="a"), Button("B", id="b")))
    assert nearest_focus(stops(context, column), "a", Direction.RIGHT) is None


def test_sideways_strays_a_little_where_nothing_stands_in_the_row(context: Context) -> None:
    right = Column((Button("R", id="r"), Spacer(height=40)))
    left = Column((Spacer(height=60), Button("L", id="l")))
    row = Row((Sized(left, width=400), Sized(right, width=400)), align=Align.START)
    assert nearest_focus(stops(context, row), "l", Direction.RIGHT) == "r"


def test_sideways_does_not_go_to_what_is_scrolled_out_of_sight_beside(context: Context) -> None:
    lines = Scroll(Column(tuple(Button(f"Line {i}", id=f"line{i}") for i in range(30))), id="lines", name="Lines")
    keys = Row((Button("One", id="one"), Button("Two", id="two"), Spacer(grow=1)))
    view = Column((Sized(Row((Spacer(width=50), lines)), height=120), keys), align=Align.START)
    assert nearest_focus(stops(context, view), "one", Direction.RIGHT) == "two"
    assert nearest_focus(stops(context, view), "line2", Direction.DOWN) == "line3"


def test_there_is_nothing_beyond_the_edge(context: Context) -> None:
    assert nearest_focus(stops(context), "a", Direction.UP) is None


def test_text_that_scrolls_takes_focus_itself(context: Context) -> None:
    long = Scroll(Label("words " * 5000), id="long")
    assert [stop.widget.id for stop in stops(context, long)] == ["long"]

from game.ui.metrics import Metrics
from game.ui.tokens import TextStyle, Type


def test_type_has_its_named_size_at_1080p() -> None:
    full = Metrics(1920, 1080)
    assert [full.type_px(size) for size in (Type.HINT, Type.BODY, Type.NAME)] == [18, 23, 27]


def test_body_text_doubles_at_200_percent() -> None:
    assert Metrics(1920, 1080, 2.0).type_px(Type.BODY) == 46


def test_captions_grow_less_than_body_text() -> None:
    assert Metrics(1920, 1080, 2.0).type_px(Type.TITLE) == round(36 * 1.4)


def test_a_narrow_window_is_measured_by_its_narrow_side() -> None:
    assert Metrics(960, 1080).factor == 0.75


def test_a_length_never_vanishes() -> None:
    assert Metrics(320, 180).px(1) == 1


def test_columns_give_way_from_150_percent_on() -> None:
    roomy = [scale for scale in (1.0, 1.25, 1.4, 1.5, 2.0) if Metrics(1280, 720, scale).is_roomy]
    assert roomy == [1.0, 1.25, 1.4]


def test_lines_are_a_third_higher_than_their_type() -> None:
    assert Metrics(1920, 1080).line_px(TextStyle(Type.BODY)) == round(23 * 1.32)

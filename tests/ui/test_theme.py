import pytest

from game.ui.theme import Colour, Role, Theme, contrast, mixed, theme_named

GROUNDS = (Role.BG, Role.SURFACE, Role.RAISED, Role.GLOW)
PERSONAS = (Role.ANXIOUS, Role.AGGRESSIVE, Role.CONFUSED, Role.EXPERT, Role.LONELY, Role.SILENT)
GRADES = (Role.BEST, Role.GOOD, Role.SLIP, Role.BLUNDER)
PAPERS = (Role.PAPER, Role.PAPER_FOOT, Role.PAPER_LIGHT)

TEXT_PAIRS = [
    *((text, ground) for text in (Role.TEXT, Role.MUTED, Role.ACCENT_TEXT, *PERSONAS, *GRADES) for ground in GROUNDS),
    *((text, ground) for text in (Role.TEXT, Role.MUTED) for ground in (Role.BAR, Role.SUNKEN)),
    *((Role.INK, ground) for ground in (*PAPERS, Role.MARKER)),
    *((Role.INK_MUTED, ground) for ground in PAPERS),
    *((Role.ON_MARK, ground) for ground in (*PERSONAS, *GRADES, Role.TEXT)),
    (Role.ON_ACCENT, Role.ACCENT),
    (Role.PAPER, Role.INK),
]
SHAPE_PAIRS = [
    *(
        (shape, ground)
        for shape in (Role.BORDER, Role.FOCUS, Role.ACCENT_EDGE, *GRADES, *PERSONAS)
        for ground in GROUNDS
    ),
    (Role.BORDER, Role.BAR),
    *((Role.INK_MUTED, ground) for ground in PAPERS),
    *((Role.INK, ground) for ground in PAPERS),
]


@pytest.fixture(params=["night", "day"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return theme_named(request.param)


@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_stands_out_from_its_ground(theme: Theme, text: Role, ground: Role) -> None:
    assert contrast(theme.colour(text), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_shapes_stand_out_from_their_ground(theme: Theme, shape: Role, ground: Role) -> None:
    assert contrast(theme.colour(shape), theme.colour(ground)) >= 3


def test_text_on_a_warmed_ground_stands_out(theme: Theme) -> None:
    assert contrast(theme.colour(Role.TEXT), theme.mix(Role.RAISED, Role.ACCENT, 0.16)) >= 4.5


@pytest.mark.parametrize("role", [*PERSONAS, Role.ACCENT, Role.BEST])
def test_accent_text_stands_out_from_every_tint(theme: Theme, role: Role) -> None:
    assert contrast(theme.colour(Role.ACCENT_TEXT), theme.tint(role)) >= 4.5


def test_contrast_is_that_of_the_guidelines() -> None:
    black: Colour = (0, 0, 0)
    assert contrast(black, (255, 255, 255)) == pytest.approx(21)
    assert contrast((0x77, 0x77, 0x77), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


def test_every_role_has_a_colour(theme: Theme) -> None:
    assert set(theme.colours) == set(Role)


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mixed((0, 100, 200), (100, 100, 0), 0.5) == (50, 100, 100)

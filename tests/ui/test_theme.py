import math

import pytest

from game.ui.theme import Colour, Role, Theme, contrast, mixed, theme_named
from tests.ui.personas import DRAWN

GROUNDS = (Role.BG, Role.SURFACE, Role.RAISED, Role.GLOW)
ACCENTS = tuple(Role(persona) for persona in DRAWN)
CROWDED = (Role.HAGGLER, Role.ELDERLY, Role.NON_NATIVE, Role.VIP)
GRADES = (Role.BEST, Role.GOOD, Role.SLIP, Role.BLUNDER)
PAPERS = (Role.PAPER, Role.PAPER_FOOT, Role.PAPER_LIGHT)

TEXT_PAIRS = [
    *((text, ground) for text in (Role.TEXT, Role.MUTED, Role.ACCENT_TEXT, *ACCENTS, *GRADES) for ground in GROUNDS),
    *((text, ground) for text in (Role.TEXT, Role.MUTED) for ground in (Role.BAR, Role.SUNKEN)),
    *((Role.INK, ground) for ground in (*PAPERS, Role.MARKER)),
    *((Role.INK_MUTED, ground) for ground in PAPERS),
    *((Role.ON_MARK, ground) for ground in (*ACCENTS, *GRADES, Role.TEXT)),
    (Role.ON_ACCENT, Role.ACCENT),
    (Role.PAPER, Role.INK),
]
SHAPE_PAIRS = [
    *(
        (shape, ground)
        for shape in (Role.BORDER, Role.FOCUS, Role.ACCENT_EDGE, *GRADES, *ACCENTS)
        for ground in GROUNDS
    ),
    (Role.BORDER, Role.BAR),
    *((Role.INK_MUTED, ground) for ground in PAPERS),
    *((Role.INK, ground) for ground in PAPERS),
]


def oklab(colour: Colour) -> tuple[float, float, float]:
    """Return lightness and the two axes of colour as they are seen (Oklab, Ottosson 2020)."""
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (x / 255 for x in colour))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return lightness, a, b


def hue_deg(colour: Colour) -> float:
    """Return the hue as it is seen, in degrees."""
    _, a, b = oklab(colour)
    return math.degrees(math.atan2(b, a))


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


@pytest.mark.parametrize("role", [*ACCENTS, Role.ACCENT, Role.BEST])
def test_accent_text_stands_out_from_every_tint(theme: Theme, role: Role) -> None:
    assert contrast(theme.colour(Role.ACCENT_TEXT), theme.tint(role)) >= 4.5


@pytest.mark.parametrize("role", [Role.REPEAT_CALLER, Role.OUT_OF_SCOPE, Role.SOCIAL_ENGINEER])
def test_the_later_personas_keep_clear_of_every_other_hue(theme: Theme, role: Role) -> None:
    others = {*ACCENTS, *GRADES, Role.ACCENT, Role.ACCENT_TEXT} - {role, Role.NON_NATIVE, Role.VIP}
    mine = hue_deg(theme.colour(role))
    assert min(abs((hue_deg(theme.colour(other)) - mine + 180) % 360 - 180) for other in others) >= 25


@pytest.mark.parametrize("role", CROWDED)
def test_where_the_circle_of_hues_is_full_a_persona_keeps_clear_of_every_other_colour(theme: Theme, role: Role) -> None:
    others = {*ACCENTS, *GRADES, Role.ACCENT, Role.ACCENT_TEXT, Role.TEXT, Role.MUTED} - {role}
    mine = oklab(theme.colour(role))
    assert min(math.dist(oklab(theme.colour(other)), mine) for other in others) >= 0.095


@pytest.mark.parametrize("role", ACCENTS)
def test_no_persona_is_amber(theme: Theme, role: Role) -> None:
    amber = hue_deg(theme.colour(Role.ACCENT))
    assert abs((hue_deg(theme.colour(role)) - amber + 180) % 360 - 180) >= 25


def test_contrast_is_that_of_the_guidelines() -> None:
    black: Colour = (0, 0, 0)
    assert contrast(black, (255, 255, 255)) == pytest.approx(21)
    assert contrast((0x77, 0x77, 0x77), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


def test_every_role_has_a_colour(theme: Theme) -> None:
    assert set(theme.colours) == set(Role)


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mixed((0, 100, 200), (100, 100, 0), 0.5) == (50, 100, 100)

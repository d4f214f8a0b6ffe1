import itertools
from collections.abc import Iterable

import pytest

from game.ui.theme import Colour, Role, Theme, contrast, mixed, theme_named
from tests.ui.colour_vision import VISIONS, apart, hue_deg, oklab, seen
from tests.ui.personas import DRAWN, PERSONAS

GROUNDS = (Role.BG, Role.SURFACE, Role.RAISED, Role.GLOW, Role.BAR, Role.SUNKEN)
ACCENTS = tuple(Role(persona) for persona in PERSONAS)
ALL_ACCENTS = tuple(Role(persona) for persona in DRAWN)
CROWDED = (Role.HAGGLER, Role.ELDERLY, Role.NON_NATIVE, Role.VIP)
GRADES = (Role.BEST, Role.GOOD, Role.SLIP, Role.BLUNDER)
PAPERS = (Role.PAPER, Role.PAPER_FOOT, Role.PAPER_LIGHT)
TINTS = (*ACCENTS, Role.ACCENT, Role.BEST, Role.SLIP)
WORDS = (Role.TEXT, Role.MUTED, Role.ACCENT_TEXT)
DECORATION = {Role.SHADE, Role.PAPER_FOLD, Role.INK_EDGE}
"""Shadows and folds: nobody has to see them to read or to play. LINE is one of them in the usual contrast."""
WHITE = (255, 255, 255)
WARMTH = (0.07, 0.12, 0.16)
"""How much amber a ground has under the pointer, or when it is chosen."""
GRADES_APART, PERSONAS_APART = 0.12, 0.045

Pair = tuple[str, Colour, Colour]

TEXT_PAIRS = [
    *((text, ground) for text in (*WORDS, *ALL_ACCENTS, *GRADES) for ground in GROUNDS),
    *((Role.INK, ground) for ground in (*PAPERS, Role.MARKER)),
    *((Role.INK_MUTED, ground) for ground in PAPERS),
    *((Role.ON_MARK, ground) for ground in (*ACCENTS, *GRADES, Role.TEXT)),
    (Role.ON_ACCENT, Role.ACCENT),
    (Role.PAPER, Role.INK),
]
SHAPE_PAIRS = [
    *((shape, ground) for shape in (Role.BORDER, Role.FOCUS, Role.HOVER_BAR, Role.ACCENT_EDGE) for ground in GROUNDS),
    *((Role.INK, ground) for ground in PAPERS),
]


def variants() -> Iterable[Theme]:
    for shift, high, palette in itertools.product(("night", "day"), ("usual", "high"), ("usual", "safe")):
        yield theme_named(shift, contrast=high, palette=palette)


@pytest.fixture(params=variants(), ids=lambda theme: theme.name)
def variant(request: pytest.FixtureRequest) -> Theme:
    found: Theme = request.param
    return found


@pytest.fixture(params=["night", "day"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return theme_named(request.param)


def text_pairs(theme: Theme) -> Iterable[Pair]:
    """Return every text with every ground it stands on, the grounds that are mixed among them."""
    for text, ground in TEXT_PAIRS:
        yield f"{text} on {ground}", theme.colour(text), theme.colour(ground)
    for text, tint in itertools.product(WORDS, TINTS):
        yield f"{text} on the tint of {tint}", theme.colour(text), theme.tint(tint)
    for text, share in itertools.product(WORDS, WARMTH):
        yield f"{text} on a warm ground", theme.colour(text), theme.mix(Role.RAISED, Role.ACCENT, share)
    yield "a key under the pointer", theme.colour(Role.ON_ACCENT), mixed(theme.colour(Role.ACCENT), WHITE, 0.18)
    yield "an ink key under the pointer", theme.colour(Role.PAPER), mixed(theme.colour(Role.INK), WHITE, 0.12)
    yield "a chip under the pointer", theme.colour(Role.INK), theme.mix(Role.PAPER, Role.INK, 0.1)


def shape_pairs(theme: Theme) -> Iterable[Pair]:
    """Return every shape with every ground it stands on; text colours are shapes as well, and hold more than this."""
    for shape, ground in SHAPE_PAIRS:
        yield f"{shape} on {ground}", theme.colour(shape), theme.colour(ground)
    for accent in ACCENTS:
        yield f"{accent} on its tint", theme.colour(accent), theme.tint(accent)
        yield f"the receiver on {accent}", theme.colour(Role.ON_MARK), theme.mix(accent, Role.BG, 0.34)


def too_faint(pairs: Iterable[Pair], vision: str, least: float) -> list[str]:
    found = ((name, contrast(seen(one, vision), seen(other, vision))) for name, one, other in pairs)
    return [f"{name}: {ratio:.2f}" for name, ratio in found if ratio < least]


@pytest.mark.parametrize("vision", VISIONS)
def test_text_stands_out_from_its_ground(variant: Theme, vision: str) -> None:
    assert too_faint(text_pairs(variant), vision, 7 if variant.is_high else 4.5) == []


@pytest.mark.parametrize("vision", VISIONS)
def test_shapes_and_the_focus_ring_stand_out_from_their_ground(variant: Theme, vision: str) -> None:
    assert too_faint(shape_pairs(variant), vision, 3) == []


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("theme", [theme for theme in variants() if theme.is_high], ids=lambda theme: theme.name)
def test_in_high_contrast_every_line_is_as_strong_as_a_border(theme: Theme, vision: str) -> None:
    pairs = [
        (line, theme.colour(Role(line)), theme.colour(ground)) for line in ("border", "line") for ground in GROUNDS
    ]
    assert too_faint(pairs, vision, 4.5) == []
    assert theme.set_back(Role.BORDER, Role.BG, 0.5) == theme.colour(Role.BORDER)


def test_what_steps_back_is_mixed_into_its_ground_in_the_usual_contrast(theme: Theme) -> None:
    assert theme.set_back(Role.BORDER, Role.BG, 0.5) == theme.mix(Role.BORDER, Role.BG, 0.5)


def test_every_colour_role_is_measured_or_decoration() -> None:
    measured = {*itertools.chain.from_iterable((*TEXT_PAIRS, *SHAPE_PAIRS))}
    assert measured | DECORATION | {Role.LINE} == set(Role)


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("theme", [theme for theme in variants() if theme.is_safe], ids=lambda theme: theme.name)
def test_in_the_safe_palette_grades_and_personas_stay_apart_in_every_colour_vision(theme: Theme, vision: str) -> None:
    for least, roles in ((GRADES_APART, GRADES), (PERSONAS_APART, (*ACCENTS, Role.ACCENT_TEXT))):
        pairs = itertools.combinations(roles, 2)
        near = {(a, b): round(apart(theme.colour(a), theme.colour(b), vision), 3) for a, b in pairs}
        assert {pair: distance for pair, distance in near.items() if distance < least} == {}


def test_the_usual_palette_does_not_stay_apart(theme: Theme) -> None:
    distances = [apart(theme.colour(a), theme.colour(b), "tritan") for a, b in itertools.combinations(GRADES, 2)]
    assert min(distances) < GRADES_APART


@pytest.mark.parametrize("role", [Role.REPEAT_CALLER, Role.OUT_OF_SCOPE, Role.SOCIAL_ENGINEER])
def test_the_later_personas_keep_clear_of_every_other_hue(theme: Theme, role: Role) -> None:
    others = {*ACCENTS, *GRADES, Role.ACCENT, Role.ACCENT_TEXT} - {role, Role.NON_NATIVE, Role.VIP}
    mine = hue_deg(theme.colour(role))
    assert min(abs((hue_deg(theme.colour(other)) - mine + 180) % 360 - 180) for other in others) >= 25


@pytest.mark.parametrize("role", CROWDED)
def test_where_the_circle_of_hues_is_full_a_persona_keeps_clear_of_every_other_colour(theme: Theme, role: Role) -> None:
    others = {*ACCENTS, *GRADES, Role.ACCENT, Role.ACCENT_TEXT, Role.TEXT, Role.MUTED} - {role}
    assert min(apart(theme.colour(other), theme.colour(role)) for other in others) >= 0.095


@pytest.mark.parametrize("role", ACCENTS)
def test_no_persona_is_amber(theme: Theme, role: Role) -> None:
    amber = hue_deg(theme.colour(Role.ACCENT))
    assert abs((hue_deg(theme.colour(role)) - amber + 180) % 360 - 180) >= 25


def test_contrast_is_that_of_the_guidelines() -> None:
    black: Colour = (0, 0, 0)
    assert contrast(black, WHITE) == pytest.approx(21)
    assert contrast((0x77, 0x77, 0x77), WHITE) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("vision", VISIONS)
def test_grey_is_the_same_in_every_colour_vision(vision: str) -> None:
    assert apart(seen((128, 128, 128), vision), (128, 128, 128)) < 0.01


@pytest.mark.parametrize("vision", ["protan", "deutan"])
def test_without_long_or_middle_cones_red_and_green_have_one_hue(vision: str) -> None:
    red, green = (hue_deg(seen(colour, vision)) for colour in ((200, 30, 30), (60, 110, 30)))
    assert abs(red - green) < 15 < abs(hue_deg((200, 30, 30)) - hue_deg((60, 110, 30)))


def test_every_role_has_a_colour(variant: Theme) -> None:
    assert set(variant.colours) == set(Role)


def test_every_variant_has_a_name_of_its_own() -> None:
    assert len({theme.name for theme in variants()}) == 8


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mixed((0, 100, 200), (100, 100, 0), 0.5) == (50, 100, 100)


def test_white_is_as_light_as_can_be() -> None:
    assert oklab(WHITE)[0] == pytest.approx(1, abs=0.001)

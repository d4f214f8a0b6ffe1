"""Beards: some lie under the mouth, some over it, and a moustache moves with it."""

from __future__ import annotations

from game.ui.portrait.marks import Mark, blob, oval, stroke
from game.ui.portrait.mouth import mouth_middle
from game.ui.portrait.sitting import Sitting
from game.ui.theme import mixed

_WHITE = (255, 255, 255)


def stubble(sitting: Sitting) -> list[Mark]:
    """Return the shadow of a beard on the near side of the face, which the far side's shade lies on."""
    if sitting.looks.beard != "stubble":
        return []
    return [blob(_jaw(sitting, 16), mixed(sitting.tones.skin, sitting.tones.hair, 0.17))]


def beard_below(sitting: Sitting) -> list[Mark]:
    """Return the beard that the mouth lies on."""
    match sitting.looks.beard:
        case "full":
            return _full(sitting)
        case "goatee":
            return _goatee(sitting)
        case _:
            return []


def beard_above(sitting: Sitting) -> list[Mark]:
    """Return the moustache that hangs over the mouth."""
    match sitting.looks.beard:
        case "moustache":
            return _handlebar(sitting)
        case "whiskers" | "goatee":
            return _short(sitting, 15, 20)
        case "full":
            return _short(sitting, 19, 17.5)
        case _:
            return []


def _handlebar(sitting: Sitting) -> list[Mark]:
    x = mouth_middle(sitting)[0]
    rise, fall = sitting.pose.curve * 5, sitting.pose.open * 4
    half = [(12, 16 - fall * 0.3), (25, 22 - rise * 0.6 - fall * 0.4), (33, 27 - rise - fall)]
    under = [(22, 30 - rise * 0.5 - fall * 0.6), (9, 27 - fall * 0.5)]
    right = [(x + dx, y) for dx, y in (*half, *under)]
    left = [(x - dx, y) for dx, y in (*reversed(under), *reversed(half))]
    shape = [(x, 17), *right, (x, 25.5 - fall * 0.5), *left]
    sheen = [(x + 8, 19.5), (x + 18, 22 - rise * 0.3 - fall * 0.3), (x + 26, 25.5 - rise * 0.7 - fall * 0.7)]
    hair = sitting.tones.hair
    return [blob(shape, hair), stroke(sheen, mixed(hair, _WHITE, 0.16), 1.8)]


def _short(sitting: Sitting, reach: float, top: float) -> list[Mark]:
    """Return a short moustache, from its upper edge down to the lip."""
    x, lip = mouth_middle(sitting)
    down = lip - 3.5 - sitting.pose.open * 5 - max(0.0, sitting.pose.curve) * 0.8
    end = down + 4.5 - sitting.pose.curve * 3
    points = [
        (x - reach, end),
        (x - reach * 0.55, top + 2),
        (x, top + 1.5),
        (x + reach * 0.55, top + 2),
        (x + reach, end),
    ]
    return [
        blob([*points, (x + reach * 0.4, down + 1), (x, down - 0.5), (x - reach * 0.4, down + 1)], sitting.tones.hair)
    ]


def _goatee(sitting: Sitting) -> list[Mark]:
    x, lip = mouth_middle(sitting)
    drop, foot = sitting.pose.open * 9, sitting.looks.bottom + 8
    points = [
        (x - 9, lip + 8 + drop * 0.7),
        (x, lip + 10 + drop),
        (x + 9, lip + 8 + drop * 0.7),
        (x + 11, foot - 9),
        (x + 1, foot + drop * 0.3),
        (x - 10, foot - 9),
    ]
    streak = stroke([(x + 2, lip + 14 + drop), (x + 2, foot - 4)], mixed(sitting.tones.hair, _WHITE, 0.35), 2)
    return [blob(points, sitting.tones.hair), streak]


def _full(sitting: Sitting) -> list[Mark]:
    """Return a trimmed beard from ear to ear, grey on the chin."""
    hair, grey = sitting.tones.hair, sitting.tones.hair_shade
    x, lip = mouth_middle(sitting)
    foot = sitting.looks.bottom
    streaks = [stroke([(x + dx, lip + 13), (x + dx * 0.8, foot - 1)], grey, 1.8) for dx in (-5, 2, 9)]
    return [blob(_jaw(sitting, 8, grown=3), hair), *streaks]


def _jaw(sitting: Sitting, top: float, grown: float = 0) -> list[tuple[float, float]]:
    """Return the lower face from a height at the ears down around the chin and back above the lip."""
    looks = sitting.looks
    outline = oval(looks.half_width + grown * 0.4, looks.top, looks.bottom + grown, (2.15, looks.jaw))
    low = sorted((point for point in outline if point[1] >= top), key=lambda point: point[0])[::4]
    x, lip = mouth_middle(sitting)
    reach = looks.half_width
    inner = [(reach - 9, top + 8), (x + 21, lip - 6), (x, lip - 11), (x - 21, lip - 6), (-reach + 9, top + 8)]
    return [*low, *inner]

"""What the thirteen wear: each a function from the sitting to what lies over chest and neck."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.portrait.looks import ink
from game.ui.portrait.marks import Mark, blob, disc, stroke
from game.ui.portrait.sitting import HEIGHT, Sitting
from game.ui.strokes import curve
from game.ui.theme import Colour, mixed

_BLACK: Colour = (0, 0, 0)
_CORD = ink("#EDE7D6")
_AMBER = ink("#F0B04E")
_FOOT = HEIGHT + 6


def dress(sitting: Sitting) -> list[Mark]:
    """Return what the person wears above the plain cloth of the shoulders."""
    return _DRESSES[sitting.looks.dress](sitting)


def _cardigan(sitting: Sitting) -> list[Mark]:
    (x, y), tones = sitting.chest, sitting.tones
    blouse = [(x - 26, y - 11), (x - 8, y - 8), (x, y + 22), (x + 8, y - 8), (x + 26, y - 11), (x + 30, _FOOT)]
    sides = [
        Mark([(x + s * 30, y - 12), (x + s * 20, y - 12), (x + s * 3, _FOOT), (x + s * 34, _FOOT)], tones.cloth)
        for s in (-1, 1)
    ]
    return [Mark([*blouse, (x - 30, _FOOT)], tones.trim), *sides]


def _apron(sitting: Sitting) -> list[Mark]:
    (x, y), tones = sitting.chest, sitting.tones
    top = curve([(x - 40, _FOOT), (x - 36, y + 26), (x, y + 34), (x + 36, y + 26), (x + 40, _FOOT)])
    straps = [stroke([(x + s * 36, y + 28), (x + s * 30, y - 6)], tones.trim, 9) for s in (-1, 1)]
    return [Mark(top, tones.trim), *straps, *_shirt_collar(sitting, mixed(tones.cloth, _BLACK, 0.08), 28)]


def _jumper(sitting: Sitting) -> list[Mark]:
    (x, y), trim = sitting.chest, sitting.tones.trim
    neckline = [(x - 24, y - 12), (x, y + 16), (x + 24, y - 12), (x + 20, y - 2), (x, y + 28), (x - 20, y - 2)]
    knit = [stroke([(x + i, y + 36), (x + i + 8, y + 29), (x + i + 16, y + 36)], trim, 2.4) for i in (-46, -26, 8, 28)]
    return [Mark(neckline, trim), *knit]


def _rollneck(sitting: Sitting) -> list[Mark]:
    (x, y), head_x, trim = sitting.chest, sitting.head[0], sitting.tones.trim
    roll = [
        *((head_x - 22, y - 26), (head_x, y - 22), (head_x + 22, y - 26)),
        *((x + 26, y - 2), (x, y + 6), (x - 26, y - 2)),
    ]
    fold = stroke([(x - 22, y - 8), (x, y - 3), (x + 22, y - 8)], mixed(trim, _BLACK, 0.16), 2)
    return [blob(roll, trim), fold]


def _scarf(sitting: Sitting) -> list[Mark]:
    (x, y), trim = sitting.chest, sitting.tones.trim
    round_neck = [(x - 34, y - 10), (x, y - 4), (x + 34, y - 10), (x + 30, y + 10), (x, y + 20), (x - 30, y + 10)]
    end = [(x - 14, y + 10), (x + 2, y + 14), (x + 8, y + 42), (x - 14, y + 38)]
    return [blob(round_neck, trim), blob(end, mixed(trim, ink("#B06A2A"), 0.2))]


def _hood(sitting: Sitting) -> list[Mark]:
    (x, y), trim = sitting.chest, sitting.tones.trim
    edge = [(x - 34, y - 14), (x, y + 2), (x + 34, y - 14), (x + 26, y + 10), (x, y + 22), (x - 26, y + 10)]
    cords = [stroke([(x + s * 12, y + 16), (x + s * 13, y + 36 - s * 2)], _CORD, 2.6) for s in (-1, 1)]
    return [blob(edge, trim), *cords]


def _lace(sitting: Sitting) -> list[Mark]:
    (x, y), tones = sitting.chest, sitting.tones
    placket = Mark([(x - 7, y + 6), (x + 7, y + 6), (x + 7, _FOOT), (x - 7, _FOOT)], tones.cloth_shade)
    collar = [disc((x + dx, y + dy), 9.5, tones.trim) for dx, dy in _SCALLOPS]
    yoke = blob(
        [(x - 28, y - 12), (x, y - 6), (x + 28, y - 12), (x + 22, y + 4), (x, y + 10), (x - 22, y + 4)], tones.trim
    )
    brooch = (disc((x, y + 12), 7.5, _AMBER, 6), disc((x - 1.5, y + 10.5), 2.4, ink("#FFE3A8")))
    return [placket, *collar, yoke, *brooch]


_SCALLOPS = ((-29, -5), (-23, 5), (-12, 11), (12, 11), (23, 5), (29, -5))


def _waistcoat(sitting: Sitting) -> list[Mark]:
    (x, y), tones = sitting.chest, sitting.tones
    far = mixed(tones.trim, _BLACK, 0.2)
    halves = [
        Mark(
            [
                (x + s * 29, y - 12),
                (x + s * 47, y - 1),
                (x + s * 43, y + 24),
                (x + s * 50, _FOOT),
                (x, _FOOT),
                (x, y + 40),
            ],
            far if s < 0 else tones.trim,
        )
        for s in (-1, 1)
    ]
    chain = stroke([(x + 8, y + 38), (x + 22, y + 45), (x + 36, y + 34)], ink("#E0B04E"), 2.4)
    return [*halves, chain, *_shirt_collar(sitting, mixed(tones.cloth, _BLACK, 0.07), 27)]


def _tie(sitting: Sitting) -> list[Mark]:
    (x, y), tones = sitting.chest, sitting.tones
    shirt = [(x - 26, y - 12), (x + 26, y - 12), (x, y + 36)]
    tie_tone = ink("#B9793A")
    ends = Mark([(x - 4, y + 6), (x + 4, y + 6), (x + 8, y + 28), (x, y + 36), (x - 8, y + 28)], tie_tone)
    knot = blob([(x - 6, y - 1), (x + 6, y - 1), (x + 4, y + 8), (x - 4, y + 8)], mixed(tie_tone, _BLACK, 0.14))
    edge = stroke([(x - 27, y - 12), (x, y + 37), (x + 27, y - 12)], tones.cloth_shade, 3)
    return [Mark(shirt, tones.trim), ends, knot, edge, *_shirt_collar(sitting, mixed(tones.trim, _BLACK, 0.06), 25)]


def _blouse(sitting: Sitting) -> list[Mark]:
    (x, y), tones = sitting.chest, sitting.tones
    halves = [
        blob(
            [(x + s * 2, y + 4), (x + s * 22, y - 14), (x + s * 36, y - 4), (x + s * 30, y + 12), (x + s * 12, y + 18)],
            tones.trim,
        )
        for s in (-1, 1)
    ]
    buttons = [disc((x, y + dy), 2.6, tones.trim) for dy in (24, 38)]
    return [stroke([(x, y + 8), (x, _FOOT)], tones.cloth_shade, 2), *halves, *buttons]


def _suit(sitting: Sitting) -> list[Mark]:
    (x, y), tones = sitting.chest, sitting.tones
    shirt = [(x - 26, y - 12), (x + 26, y - 12), (x, y + 52)]
    tie = [(x - 5, y + 4), (x + 5, y + 4), (x + 9, y + 34), (x, y + 52), (x - 9, y + 34)]
    lapels = [
        Mark(
            [(x + s * 27, y - 13), (x + s * 40, y - 4), (x + s * 31, y + 14), (x + s * 38, y + 18), (x, y + 56)],
            tones.cloth_shade,
        )
        for s in (-1, 1)
    ]
    knot = Mark([(x - 7, y - 2), (x + 7, y - 2), (x + 4, y + 8), (x - 4, y + 8)], ink("#2F93AD"))
    return [
        Mark(shirt, tones.trim),
        Mark(tie, ink("#3FA8C4")),
        knot,
        *lapels,
        *_shirt_collar(sitting, mixed(tones.trim, _BLACK, 0.07), 25),
    ]


def _kurta(sitting: Sitting) -> list[Mark]:
    (x, y), tones = sitting.chest, sitting.tones
    opening = Mark([(x - 15, y - 6), (x + 15, y - 6), (x, y + 20)], tones.shade)
    neckline = stroke(
        [(x - 26, y - 10), (x - 12, y + 4), (x, y + 20), (x + 12, y + 4), (x + 26, y - 10)], tones.trim, 5
    )
    band = stroke([(x, y + 20), (x, _FOOT)], tones.trim, 4)
    dots = [disc((x + s * 9, y + dy), 1.8, tones.trim) for s in (-1, 1) for dy in (28, 40)]
    return [opening, neckline, band, *dots]


def _blazer(sitting: Sitting) -> list[Mark]:
    (x, y), tones = sitting.chest, sitting.tones
    knit = [(x - 30, y - 12), (x + 30, y - 12), (x + 6, _FOOT), (x - 6, _FOOT)]
    roll = [(x - 23, y - 24), (x, y - 20), (x + 23, y - 24), (x + 26, y - 4), (x, y + 4), (x - 26, y - 4)]
    lapels = [
        Mark(
            [(x + s * 28, y - 13), (x + s * 44, y - 2), (x + s * 32, y + 18), (x + s * 38, y + 24), (x + s * 5, _FOOT)],
            tones.cloth_shade,
        )
        for s in (-1, 1)
    ]
    fold = stroke([(x - 21, y - 9), (x, y - 4), (x + 21, y - 9)], mixed(tones.trim, _BLACK, 0.16), 2)
    return [Mark(knit, tones.trim), blob(roll, mixed(tones.trim, _BLACK, 0.06)), fold, *lapels]


def _shirt_collar(sitting: Sitting, colour: Colour, reach: float) -> list[Mark]:
    x, y = sitting.chest
    return [
        Mark([(x + s * reach, y - 12), (x, y + 10), (x + s * 13, y + 20), (x + s * (reach + 6), y - 2)], colour)
        for s in (-1, 1)
    ]


_DRESSES: dict[str, Callable[[Sitting], list[Mark]]] = {
    "cardigan": _cardigan,
    "apron": _apron,
    "jumper": _jumper,
    "rollneck": _rollneck,
    "scarf": _scarf,
    "hood": _hood,
    "lace": _lace,
    "waistcoat": _waistcoat,
    "tie": _tie,
    "blouse": _blouse,
    "suit": _suit,
    "kurta": _kurta,
    "blazer": _blazer,
}

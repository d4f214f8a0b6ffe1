"""Long hair, pinned up, curled, cut straight or braided: what lies behind the head, and what over it."""

from __future__ import annotations

import math

from game.ui.portrait.looks import ink
from game.ui.portrait.marks import Mark, blob, disc, oval, ring, stroke
from game.ui.portrait.sitting import Sitting
from game.ui.strokes import curve
from game.ui.theme import mixed

_PEARL = ink("#FFF6E6")
_GOLD = ink("#E6C36A")


def behind_bun(sitting: Sitting) -> list[Mark]:
    """Return a bun on top, and the hair that is drawn up to it."""
    hair, shade = sitting.tones.hair, sitting.tones.hair_shade
    bun = [disc((0, -62), 19, hair, 17), blob([(-14, -66), (0, -76), (14, -66), (4, -62)], shade)]
    return [*bun, Mark(oval(sitting.looks.half_width + 8, 54, 46, cy=-6), hair)]


def bun(sitting: Sitting) -> list[Mark]:
    """Return soft waves from a parting, and a pearl."""
    edge, hair, shade = sitting.looks.half_width, sitting.tones.hair, sitting.tones.hair_shade
    outer = [(-edge - 4, 6), (-edge - 4, -22), (-28, -50), (0, -58), (28, -50), (edge + 4, -22), (edge + 4, 6)]
    inner = [(edge - 2, -8), (30, -29), (10, -37), (-6, -30), (-22, -26), (-edge + 3, -8)]
    strands = ([(-6, -32), (8, -46), (24, -48)], [(-20, -28), (-14, -42), (-2, -52)], [(16, -38), (28, -40), (37, -26)])
    return [
        blob([*outer, *inner], hair),
        *(stroke(strand, shade, 2) for strand in strands),
        disc((-edge - 1, 17), 3.6, _PEARL),
    ]


def behind_crown(sitting: Sitting) -> list[Mark]:
    """Return a high crown of coils."""
    hair = sitting.tones.hair
    return [disc((0, -60), 33, hair, 29), disc((-20, -50), 20, hair, 18), disc((20, -50), 20, hair, 18)]


def crown(sitting: Sitting) -> list[Mark]:
    """Return the hairline under a band, and earrings."""
    edge, hair, shade = sitting.looks.half_width, sitting.tones.hair, sitting.tones.hair_shade
    outer = [(-edge - 2, -2), (-edge - 1, -26), (-24, -50), (0, -55), (24, -50), (edge + 1, -26), (edge + 2, -2)]
    inner = [(edge - 3, -20), (22, -37), (0, -42), (-22, -37), (-edge + 3, -20)]
    coils = [stroke([(x - 7, -62), (x, -69), (x + 7, -63)], shade, 2) for x in (-14, 4, 20)]
    return [
        blob([*outer, *inner], hair),
        *coils,
        stroke([(-20, -46), (0, -51), (20, -46)], ink("#E6A84A"), 5),
        disc((-edge + 1, 18), 3, _GOLD),
    ]


def behind_curls(sitting: Sitting) -> list[Mark]:
    """Return a head full of curls, down to the shoulders."""
    hair = sitting.tones.hair
    angles = [math.radians(angle) for angle in range(-200, 30, 22)]
    round_head = [disc((53 * math.cos(angle), -6 + 51 * math.sin(angle)), 20, hair) for angle in angles]
    falling = [disc((x, y), 17, hair) for x, y in ((-50, 28), (50, 28), (-46, 44), (46, 44))]
    return [*round_head, Mark(oval(50, 48, 50, cy=-4), hair), *falling]


def curls(sitting: Sitting) -> list[Mark]:
    """Return curls over the forehead, and a hoop."""
    hair, edge = sitting.tones.hair, sitting.looks.half_width
    rolls = ((-30, -38, 15), (-12, -46, 15), (8, -46, 15), (27, -38, 15), (40, -22, 12), (-41, -20, 12))
    light = mixed(hair, ink("#FFC98A"), 0.35)
    glints = [
        stroke([(x - 6, y + 3), (x, y - 5), (x + 7, y - 1)], light, 2.2)
        for x, y in ((-30, -40), (-8, -48), (14, -47), (32, -36))
    ]
    hoop = ring((-edge - 1, 24), 7, 7, ink("#FFCF6A"), 2.4)
    return [*(disc((x, y), radius, hair) for x, y, radius in rolls), *glints, hoop]


def behind_perm(sitting: Sitting) -> list[Mark]:
    """Return small set curls all round, close to the head."""
    hair, shade = sitting.tones.hair, sitting.tones.hair_shade
    edge = sitting.looks.half_width
    angles = [math.radians(angle) for angle in range(-208, 30, 17)]
    around = [
        disc(((edge + 3) * math.cos(angle), -10 + 46 * math.sin(angle)), 13, shade if i % 2 else hair)
        for i, angle in enumerate(angles)
    ]
    return [*around, Mark(oval(edge + 4, 50, 30, cy=-8), hair)]


def perm(sitting: Sitting) -> list[Mark]:
    """Return rows of set curls above the forehead, each with its turn, and a pearl."""
    hair, shade, edge = sitting.tones.hair, sitting.tones.hair_shade, sitting.looks.half_width
    places = ((-38, -24), (-28, -37), (-12, -44), (5, -46), (21, -42), (34, -31), (42, -17), (-43, -9))
    rolls = [disc(at, 11.5, hair) for at in places]
    turns = [stroke([(x - 5, y + 3), (x - 1, y - 5), (x + 5, y - 1), (x + 1, y + 3)], shade, 2.2) for x, y in places]
    return [*rolls, *turns, disc((-edge, 14), 3.8, _PEARL)]


def behind_bob(sitting: Sitting) -> list[Mark]:
    """Return hair cut straight at the chin."""
    edge = sitting.looks.half_width
    outline = [(-edge - 11, -14), (-30, -56), (0, -63), (30, -56), (edge + 11, -14), (edge + 13, 40), (edge - 10, 47)]
    return [blob([*outline, (0, 30), (-edge + 10, 47), (-edge - 13, 40)], sitting.tones.hair_shade)]


def bob(sitting: Sitting) -> list[Mark]:
    """Return a fringe to the side and the two falls beside the face."""
    edge, hair, shade = sitting.looks.half_width, sitting.tones.hair, sitting.tones.hair_shade
    cap = [(-edge - 7, -12), (-34, -48), (-4, -62), (30, -54), (edge + 9, -14), (edge + 1, -12), (26, -33), (-12, -40)]
    far = [(-edge - 8, -16), (-edge + 8, -30), (-edge + 5, 4), (-edge + 6, 42), (-edge - 11, 39)]
    near = [(edge + 8, -18), (edge - 6, -28), (edge - 1, -4), (edge - 2, 42), (edge + 12, 40)]
    sweep = [(-14, -41), (0, -30), (22, -26), (edge, -20), (edge + 4, -30), (16, -50), (-10, -50)]
    parting = stroke([(-13, -42), (-8, -52), (-1, -60)], shade, 2)
    strands = [
        stroke([(-2, -46), (16, -39), (32, -28)], shade, 2),
        stroke([(edge + 4, -6), (edge + 6, 14), (edge + 4, 34)], shade, 2),
    ]
    return [
        blob([*cap, (-edge + 4, -14)], hair),
        blob(far, shade),
        blob(near, hair),
        blob(sweep, hair),
        parting,
        *strands,
    ]


def behind_braid(sitting: Sitting) -> list[Mark]:
    """Return smooth hair, and a braid that comes forward over the far shoulder."""
    return [Mark(oval(sitting.looks.half_width + 6, 55, 52, cy=-3), sitting.tones.hair)]


def braid(sitting: Sitting) -> list[Mark]:
    """Return hair parted in the middle, and gold at the ear."""
    edge, hair, shade = sitting.looks.half_width, sitting.tones.hair, sitting.tones.hair_shade
    far = [(2, -43), (2, -56), (-26, -50), (-edge - 5, -20), (-edge - 4, 12), (-edge + 3, -6), (-24, -27)]
    near = [(2, -43), (2, -56), (28, -50), (edge + 5, -20), (edge + 3, 8), (edge - 2, -8), (27, -27)]
    strands = [
        stroke([(6, -48), (24, -41), (36, -22)], shade, 2),
        stroke([(-4, -48), (-22, -41), (-35, -20)], shade, 2),
    ]
    drop = [disc((-edge, 15), 2.6, _GOLD), disc((-edge, 21), 3.8, _GOLD, 4.6)]
    return [blob(far, hair), blob(near, hair), *strands, *drop]


def braid_over_shoulder(sitting: Sitting) -> list[Mark]:
    """Return the braid itself, from the nape forward over the far shoulder; its end hangs while the head tilts."""
    (x, y), hair, shade = sitting.chest, sitting.tones.hair, sitting.tones.hair_shade
    nape, middle, end = sitting.of_head((-30, 26)), (x - 44, y - 4), (x - 37, y + 36)
    way = curve([nape, middle, end], steps=3)
    marks: list[Mark] = []
    for step, (left, top) in enumerate(way):
        wide = 13 - 0.7 * step
        marks.append(disc((left, top), wide, hair, 10.5))
        marks.append(stroke([(left - wide + 4, top - 4), (left, top + 3), (left + wide - 3, top - 5)], shade, 2))
    return [*marks, stroke([(end[0] - 6, end[1] + 9), (end[0] + 6, end[1] + 9)], sitting.tones.trim, 4)]

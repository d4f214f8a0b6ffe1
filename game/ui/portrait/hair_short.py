"""Short hair, hair that has gone, and a cap."""

from __future__ import annotations

from game.ui.portrait.looks import ink
from game.ui.portrait.marks import Mark, blob, disc, oval, stroke
from game.ui.portrait.sitting import Sitting
from game.ui.theme import mixed

_WARM_LIGHT = ink("#FFE0A0")


def bald(sitting: Sitting) -> list[Mark]:
    """Return what is left at the sides, the shine on top, and one last curl."""
    edge, hair = sitting.looks.half_width, sitting.tones.hair
    sides = [
        blob(
            [
                (s * (edge - 5), -22),
                (s * (edge + 3), -12),
                (s * (edge + 4), 4),
                (s * (edge - 1), 12),
                (s * (edge - 4), 4),
                (s * (edge - 8), -8),
            ],
            hair,
        )
        for s in (-1, 1)
    ]
    shine = stroke([(8, -42), (20, -38), (28, -29)], mixed(sitting.tones.skin, _WARM_LIGHT, 0.5), 3)
    return [*sides, shine, stroke([(-4, -49), (-1, -56), (5, -57)], hair, 2.4)]


def cap(sitting: Sitting) -> list[Mark]:
    """Return a flat cap over grey temples."""
    edge, hair = sitting.looks.half_width, sitting.tones.hair
    cloth = ink("#574A3C") if sitting.is_night else ink("#6B5B45")
    peak, seam = mixed(cloth, (0, 0, 0), 0.26), ink("#8C7A5E")
    temples = [
        blob(
            [
                (s * (edge - 4), -26),
                (s * (edge + 3), -22),
                (s * (edge + 3), -4),
                (s * (edge - 2), 2),
                (s * (edge - 5), -8),
            ],
            hair,
        )
        for s in (-1, 1)
    ]
    crown = [(-edge - 6, -24), (-edge - 4, -46), (-14, -63), (16, -63), (edge + 6, -48), (edge + 12, -30), (10, -33)]
    brim = [(-4, -37), (edge - 6, -37), (edge + 20, -30), (edge + 24, -23), (edge + 4, -25), (-6, -29)]
    edging = stroke([(-edge - 3, -30), (-6, -36), (22, -37)], seam, 2)
    chin = stroke([(-22, 48), (-10, 53), (2, 54)], sitting.tones.shade, 2.4)
    return [*temples, blob(crown, cloth), blob(brim, peak), edging, disc((0, -63), 4, seam, 2.6), chin]


def behind_fringe(sitting: Sitting) -> list[Mark]:
    """Return the hood behind the head."""
    return [Mark(oval(sitting.looks.half_width + 20, 56, 70, (2.2, 2.4)), sitting.tones.trim)]


def fringe(sitting: Sitting) -> list[Mark]:
    """Return thick hair with a ragged fringe."""
    edge, hair, shade = sitting.looks.half_width, sitting.tones.hair, sitting.tones.hair_shade
    outer = [(-edge - 3, 8), (-edge - 4, -24), (-22, -52), (4, -58), (30, -50), (edge + 4, -24), (edge + 3, 8)]
    inner = [
        (edge - 3, -10),
        (30, -20),
        (20, -16),
        (14, -22),
        (2, -14),
        (-8, -21),
        (-20, -13),
        (-26, -19),
        (-edge + 3, -6),
    ]
    strands = ([(-4, -50), (12, -46), (24, -34)], [(-10, -48), (-20, -38), (-24, -28)])
    return [blob([*outer, *inner], hair), *(stroke(strand, shade, 2.4) for strand in strands)]


def tufts(sitting: Sitting) -> list[Mark]:
    """Return wild hair at both sides of a high forehead."""
    edge, hair, shade = sitting.looks.half_width, sitting.tones.hair, sitting.tones.hair_shade
    marks = []
    for s in (-1, 1):
        tone = shade if s < 0 else hair
        marks += [disc((s * (edge + dx), y), radius, tone) for dx, y, radius in _TUFTS]
        marks.append(
            stroke([(s * (edge + 1), -22), (s * (edge + 8), -14), (s * (edge + 4), -4)], hair if s < 0 else shade, 2)
        )
    top = [(-edge + 4, -27), (-22, -47), (2, -54), (26, -46), (edge - 3, -27), (22, -41), (0, -46), (-20, -41)]
    return [*marks, blob(top, hair)]


_TUFTS = ((-4, -26, 9), (4, -17, 11), (6, -3, 9.5), (1, 8, 7), (-2, -34, 7))


def behind_swept(sitting: Sitting) -> list[Mark]:
    """Return long hair at the nape, brushed back."""
    edge = sitting.looks.half_width
    back = [
        (-edge - 9, -20),
        (0, -58),
        (edge + 9, -20),
        (edge + 11, 16),
        (edge + 14, 40),
        (0, 34),
        (-edge - 14, 40),
        (-edge - 11, 16),
    ]
    return [blob(back, sitting.tones.hair_shade)]


def swept(sitting: Sitting) -> list[Mark]:
    """Return fine hair brushed back from a high forehead."""
    edge, hair, shade = sitting.looks.half_width, sitting.tones.hair, sitting.tones.hair_shade
    outer = [(-edge - 4, 4), (-edge - 6, -26), (-26, -54), (4, -62), (34, -52), (edge + 8, -24), (edge + 5, 6)]
    inner = [(edge - 1, -12), (27, -36), (8, -44), (-14, -40), (-edge + 4, -14)]
    strands = ([(-2, -45), (-8, -54), (-18, -55)], [(10, -46), (20, -54), (30, -48)], [(24, -38), (34, -40), (40, -24)])
    return [blob([*outer, *inner], hair), *(stroke(strand, shade, 2) for strand in strands)]


def parting(sitting: Sitting) -> list[Mark]:
    """Return hair combed to the side with a straight parting, short at the ears."""
    edge, hair, shade = sitting.looks.half_width, sitting.tones.hair, sitting.tones.hair_shade
    outer = [(-edge - 2, -2), (-edge - 3, -30), (-26, -53), (2, -61), (30, -57), (edge + 3, -30), (edge + 2, -2)]
    inner = [(edge - 3, -18), (33, -34), (12, -38), (-14, -45), (-25, -36), (-edge + 3, -20)]
    combed = ([(-14, -47), (8, -52), (32, -42)], [(-8, -53), (14, -56), (34, -47)])
    return [
        blob([*outer, *inner], hair),
        stroke([(-15, -44), (-17, -51), (-16, -56)], sitting.tones.skin, 1.8),
        *(stroke(line, shade, 2) for line in combed),
    ]


def cropped(sitting: Sitting) -> list[Mark]:
    """Return hair cropped close, grey at the temples."""
    edge, hair, grey = sitting.looks.half_width, sitting.tones.hair, sitting.tones.hair_shade
    temples = [
        blob(
            [
                (s * (edge + 1), 2),
                (s * (edge + 2), -18),
                (s * (edge - 4), -32),
                (s * (edge - 8), -22),
                (s * (edge - 3), -8),
            ],
            grey,
        )
        for s in (-1, 1)
    ]
    outer = [(-edge, -22), (-34, -44), (-14, -56), (12, -57), (34, -46), (edge, -22)]
    inner = [(edge - 6, -27), (26, -36), (16, -39), (0, -38), (-18, -39), (-28, -36), (-edge + 6, -27)]
    return [*temples, blob([*outer, *inner], hair)]

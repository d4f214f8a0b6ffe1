"""The thirteen people of the portraits. A scenario names one under `caller: looks:`."""

from __future__ import annotations

from functools import cache

from game.ui.portrait import newcomers
from game.ui.portrait.looks import Looks


@cache
def people() -> dict[str, Looks]:
    """Return everybody by name: six as the look has them, then seven more."""
    return {
        "marta": _marta(),
        "karel": _karel(),
        "pavel": _pavel(),
        "amara": _amara(),
        "alena": _alena(),
        "duc": _duc(),
        "ruzena": newcomers.ruzena(),
        "tibor": newcomers.tibor(),
        "evzen": newcomers.evzen(),
        "irena": newcomers.irena(),
        "daniel": newcomers.daniel(),
        "meera": newcomers.meera(),
        "adrian": newcomers.adrian(),
    }


def looks_of(name: str) -> Looks:
    """Return a person's looks; those of the first where the name is unknown."""
    everybody = people()
    return everybody.get(name) or next(iter(everybody.values()))


def _marta() -> Looks:
    return Looks(
        skin="#F0CDB0",
        hair="#C9C6CF",
        hair_shade="#AAA6B4",
        cloth="#7F6CC4",
        trim="#EDE6F7",
        brow="#8E8896",
        eye="#2A2230",
        hair_style="bun",
        dress="cardigan",
        half_width=41,
        jaw=2.05,
        brow_width=3.4,
        glasses="round",
        years=0.7,
        has_lashes=True,
    )


def _karel() -> Looks:
    return Looks(
        skin="#E9B491",
        hair="#4A3630",
        hair_shade="#35261F",
        cloth="#F1E7D6",
        trim="#C2553F",
        brow="#3B2A23",
        eye="#2A1E1A",
        hair_style="bald",
        dress="apron",
        half_width=46,
        bottom=52,
        jaw=2.9,
        brow_width=7,
        neck=23,
        build=6,
        mouth_y=33,
        nose="big",
        beard="moustache",
        sleeve="rolled",
    )


def _pavel() -> Looks:
    return Looks(
        skin="#E5B391",
        hair="#9C9488",
        hair_shade="#7F776B",
        cloth="#2F8F88",
        trim="#E9E0C9",
        brow="#7A7064",
        eye="#26201E",
        hair_style="cap",
        dress="jumper",
        half_width=38,
        top=52,
        bottom=58,
        jaw=2.2,
        brow_width=5,
        ears=13,
        mouth_y=36,
        nose="long",
        handset="#C9463A",
        years=0.6,
    )


def _amara() -> Looks:
    return Looks(
        skin="#8A5639",
        hair="#241A1A",
        hair_shade="#3A2A28",
        cloth="#3E78BF",
        trim="#2F5F9C",
        brow="#20151A",
        eye="#170F12",
        hair_style="crown",
        dress="rollneck",
        jaw=2.1,
        brow_width=4,
        nose="wide",
        glasses="square",
        glasses_colour="#F2D9A0",
        is_mobile=True,
        has_lashes=True,
    )


def _alena() -> Looks:
    return Looks(
        skin="#F3C8AC",
        hair="#A8522F",
        hair_shade="#8A3F22",
        cloth="#C2437F",
        trim="#FFD9A8",
        brow="#7A3820",
        eye="#2C1C18",
        hair_style="curls",
        dress="scarf",
        half_width=44,
        top=48,
        bottom=48,
        jaw=2.3,
        brow_width=4,
        ears=0,
        has_lashes=True,
    )


def _duc() -> Looks:
    return Looks(
        skin="#E3B889",
        hair="#1F2026",
        hair_shade="#33353F",
        cloth="#6E8F52",
        trim="#587643",
        brow="#1D1B20",
        eye="#19161A",
        hair_style="fringe",
        dress="hood",
        half_width=39,
        brow_width=4.4,
        ears=0,
        nose="wide",
        is_mobile=True,
    )

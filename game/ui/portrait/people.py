"""The thirteen people of the portraits. A scenario names one under `caller: looks:`."""

from __future__ import annotations

from functools import cache

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
        "ruzena": _ruzena(),
        "tibor": _tibor(),
        "evzen": _evzen(),
        "irena": _irena(),
        "daniel": _daniel(),
        "meera": _meera(),
        "adrian": _adrian(),
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


def _ruzena() -> Looks:
    return Looks(
        skin="#F2CFB8",
        hair="#ECE8E4",
        hair_shade="#CBC4C6",
        cloth="#4A52A6",
        trim="#F3EAD8",
        brow="#A79FA2",
        eye="#2B2A3E",
        hair_style="perm",
        dress="lace",
        half_width=43,
        top=47,
        bottom=46,
        jaw=2.25,
        brow_width=3,
        ears=0,
        build=-4,
        handset="#4B4654",
        years=1,
    )


def _tibor() -> Looks:
    return Looks(
        skin="#CF9A6C",
        hair="#7A7678",
        hair_shade="#5E5A5E",
        cloth="#EFE8D8",
        trim="#3F7A3A",
        brow="#4A4546",
        eye="#231A15",
        hair_style="tufts",
        dress="waistcoat",
        half_width=41,
        top=52,
        bottom=53,
        jaw=2.1,
        brow_width=6,
        neck=19,
        build=3,
        nose="big",
        beard="goatee",
        glasses="half",
        glasses_colour="#E0B04E",
        handset="#2F3A36",
        years=0.4,
    )


def _evzen() -> Looks:
    return Looks(
        skin="#F0CDB6",
        hair="#F0EDE8",
        hair_shade="#CFCAC8",
        cloth="#7E5590",
        trim="#EFE7D8",
        brow="#C4BDBB",
        eye="#3A4657",
        hair_style="swept",
        dress="tie",
        half_width=37,
        top=52,
        bottom=57,
        jaw=2.15,
        brow_width=4.6,
        neck=14,
        ears=12,
        build=-6,
        mouth_y=36,
        nose="long",
        beard="whiskers",
        handset="#8E8A86",
        years=1,
    )


def _irena() -> Looks:
    return Looks(
        skin="#F6D6BE",
        hair="#D0743A",
        hair_shade="#B05A28",
        cloth="#6E6A1E",
        trim="#F5EDD6",
        brow="#9A5228",
        eye="#2C3A30",
        hair_style="bob",
        dress="blouse",
        half_width=39,
        bottom=51,
        jaw=2.3,
        brow_width=3.6,
        ears=0,
        build=-5,
        nose="straight",
        handset="#D9D2C2",
        is_freckled=True,
        has_lashes=True,
    )


def _daniel() -> Looks:
    return Looks(
        skin="#EBC3A0",
        hair="#3A2C2A",
        hair_shade="#544240",
        cloth="#1F5C70",
        trim="#F4F0E6",
        brow="#33261F",
        eye="#20303A",
        hair_style="parting",
        dress="suit",
        half_width=41,
        bottom=53,
        jaw=2.8,
        brow_width=5,
        neck=20,
        build=5,
        nose="straight",
        beard="stubble",
        is_mobile=True,
    )


def _meera() -> Looks:
    return Looks(
        skin="#B27B52",
        hair="#1E1719",
        hair_shade="#40302F",
        cloth="#D2694F",
        trim="#F7DDB0",
        brow="#1E1516",
        eye="#1C1214",
        hair_style="braid",
        dress="kurta",
        half_width=39,
        bottom=50,
        jaw=2.1,
        brow_width=3.8,
        ears=8,
        build=-6,
        is_mobile=True,
        has_lashes=True,
    )


def _adrian() -> Looks:
    return Looks(
        skin="#C08A5E",
        hair="#2A2322",
        hair_shade="#6A6260",
        cloth="#39405C",
        trim="#C9BBA4",
        brow="#241C1B",
        eye="#1D1513",
        hair_style="cropped",
        dress="blazer",
        half_width=42,
        bottom=52,
        jaw=2.6,
        brow_width=5.4,
        neck=20,
        build=6,
        mouth_y=32,
        nose="wide",
        beard="full",
        glasses="oblong",
        glasses_colour="#1E1A20",
        is_mobile=True,
    )

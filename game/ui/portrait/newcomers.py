"""The seven people whom the look left to draw."""

from __future__ import annotations

from game.ui.portrait.looks import Looks


def ruzena() -> Looks:
    """Return somebody with white set curls and a lace collar."""
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


def tibor() -> Looks:
    """Return somebody with wild grey hair, a goatee and a green waistcoat."""
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


def evzen() -> Looks:
    """Return somebody with white hair brushed back, a white moustache and a tie."""
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


def irena() -> Looks:
    """Return somebody with a ginger bob and freckles."""
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


def daniel() -> Looks:
    """Return somebody with a straight parting and a suit."""
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


def meera() -> Looks:
    """Return somebody with a long black braid and a coral kurta."""
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


def adrian() -> Looks:
    """Return somebody with a trimmed beard, dark glasses and a blazer."""
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

"""The colours of the title's picture, at night and by day."""

from __future__ import annotations

from typing import NamedTuple


class TitlePalette(NamedTuple):
    """Every colour of the picture; `sky` runs from the top to the horizon, `line` from the window to the headset."""

    sky: tuple[str, ...]
    star: str
    sun: str
    sun_glow: str
    far_hill: str
    middle_hill: str
    near_hill: str
    cottage: str
    house: str
    window: str
    halo: str
    pole: str
    insulator: str
    line: tuple[str, ...]
    desk: tuple[str, str]
    desk_edge: str
    shadow: tuple[int, int, int, int]
    lamp_glow: str
    lamp_glow_alpha: int
    cone_alpha: int
    shade: str
    shade_dark: str
    shade_shine: str
    bulb: str
    arm: str
    arm_dark: str
    arm_shine: str
    mug: str
    mug_rim: str
    mug_lit: str
    coffee: str
    steam: str
    band: str
    band_edge: str
    cup: str
    cup_lit: str
    shine: str
    paper: str
    paper_edge: str
    paper_line: str
    paper_head: str


def title_palette(theme_name: str) -> TitlePalette:
    """Return the palette of the shift "night" or "day"."""
    return _day() if theme_name == "day" else _night()


def _night() -> TitlePalette:
    return TitlePalette(
        sky=("#080C16", "#0B101E", "#0E1526", "#111A2E", "#141E36", "#18233F"),
        star="#DCE4F5",
        sun="",
        sun_glow="",
        far_hill="#1C2743",
        middle_hill="#172039",
        near_hill="#111930",
        cottage="#111A34",
        house="#0B1022",
        window="#FFCE73",
        halo="#FFC36B",
        pole="#10141F",
        insulator="#6E82AE",
        line=("#7E8CC4", "#9AA3C8", "#B9B4BC", "#C9B9A6", "#E8B264", "#FFB84D", "#FFBE5C"),
        desk=("#0E131E", "#2A201E"),
        desk_edge="#4A3A30",
        shadow=(4, 6, 10, 150),
        lamp_glow="#F0A848",
        lamp_glow_alpha=120,
        cone_alpha=150,
        shade="#E9962B",
        shade_dark="#B56D1C",
        shade_shine="#FFC56B",
        bulb="#FFE8B4",
        arm="#4C3A42",
        arm_dark="#2E2430",
        arm_shine="#8F6C52",
        mug="#35456A",
        mug_rim="#465B87",
        mug_lit="#6E5C55",
        coffee="#1D1614",
        steam="#56658A",
        band="#3A3F4E",
        band_edge="#12161F",
        cup="#3D4152",
        cup_lit="#6B6257",
        shine="#FFC56B",
        paper="#EBD094",
        paper_edge="#8E6D3C",
        paper_line="#C4913F",
        paper_head="#96692C",
    )


def _day() -> TitlePalette:
    return TitlePalette(
        sky=("#EFE6D4", "#F3EADA", "#F7EEDD", "#FBEFD6", "#FDE8C2", "#FBDDAC"),
        star="",
        sun="#FFF3CF",
        sun_glow="#FFC766",
        far_hill="#DCCBA8",
        middle_hill="#C9BC98",
        near_hill="#B3AC86",
        cottage="#A99C7C",
        house="#6B5B45",
        window="#FFE08A",
        halo="#FFE9AE",
        pole="#7C6A50",
        insulator="#5B6B86",
        line=("#7A6A86", "#7F6456", "#86583A", "#8E4E1A", "#9A5410", "#A85E0C", "#B8690F"),
        desk=("#C79A66", "#D9B07C"),
        desk_edge="#A57844",
        shadow=(70, 45, 20, 70),
        lamp_glow="#FFD98F",
        lamp_glow_alpha=0,
        cone_alpha=0,
        shade="#F2A634",
        shade_dark="#C27C1C",
        shade_shine="#FFD98F",
        bulb="#F6E6C2",
        arm="#5E4A4C",
        arm_dark="#3F3138",
        arm_shine="#A98566",
        mug="#4A6698",
        mug_rim="#6C87B8",
        mug_lit="#7E93B4",
        coffee="#3A2418",
        steam="#B79B78",
        band="#3E4557",
        band_edge="#232835",
        cup="#4B5368",
        cup_lit="#6B748B",
        shine="#C9D2E4",
        paper="#FFF6D6",
        paper_edge="#C9A55A",
        paper_line="#CFAE66",
        paper_head="#9C7428",
    )

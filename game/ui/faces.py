"""What controls share: the raised face of a key, dashed outlines, the focus ring, key caps."""

from __future__ import annotations

import math
from typing import NamedTuple

import pygame

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.theme import Colour, Role, mixed
from game.ui.tokens import Corner
from game.ui.widget import Look

_RING_GAP = 5
_RING_PX = 2.5
_DASH = 4
DROP = 4
"""Height in 720p pixels of the edge that a key stands on and drops by when pressed."""


class Face(NamedTuple):
    """Colours of a key: its face, the edge below it, its outline and what is written on it."""

    face: Colour
    edge: Colour
    outline: Colour
    text: Role


def paint_key(context: Context, surface: pygame.Surface, box: Box, face: Face, look: Look) -> None:
    """Paint a face standing on its edge, or dropped onto it when pressed."""
    drop, radius = context.px(DROP), context.px(Corner.CONTROL)
    round_rect, line = context.shapes.round_rect, context.px(1)
    up = box.inset(0, 0, 0, drop)
    if look.is_pressed:
        round_rect(surface, up.moved(0, drop), radius, fill=face.face, edge=face.outline, edge_px=line)
        return
    round_rect(surface, box.inset(0, drop, 0, 0), radius, fill=face.edge)
    round_rect(surface, up, radius, fill=face.face, edge=face.outline, edge_px=line)


def paint_ring(context: Context, surface: pygame.Surface, box: Box, role: Role, corner: float, *, gap: float) -> None:
    """Paint the focus ring `gap` 720p pixels outside the box."""
    around = context.px(gap) + context.px(_RING_PX) - 1
    radius = context.px(corner) + around
    context.shapes.round_rect(
        surface, box.grown(around), radius, edge=context.colour(role), edge_px=context.px(_RING_PX)
    )


def paint_focus(context: Context, surface: pygame.Surface, box: Box, role: Role = Role.FOCUS) -> None:
    """Paint the focus ring of a control (LOOK.md: 2.5 px, 5 px outside)."""
    paint_ring(context, surface, box, role, Corner.CONTROL, gap=_RING_GAP - _RING_PX)


def paint_dashed(context: Context, surface: pygame.Surface, box: Box, colour: Colour, corner: float) -> None:
    """Paint a dashed rounded outline: what is disabled."""
    radius, line, dash = context.px(corner), context.px(1), context.px(_DASH)

    def draw(large: pygame.Surface, times: int) -> None:
        inset = line * times / 2
        w, h = box.w * times - 2 * inset, box.h * times - 2 * inset
        for start, end in dashes(w, h, radius * times, dash * times):
            moved = [(x + inset, y + inset) for x, y in (start, end)]
            pygame.draw.line(large, colour, moved[0], moved[1], line * times)

    context.shapes.picture(surface, box, ("dashed", radius, line, dash), colour, draw)


def dashes(w: float, h: float, radius: float, dash: float) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Return the dashes of a rounded outline, each as two points: dashes and gaps of equal length."""
    outline = _outline(w, h, min(radius, w / 2, h / 2))
    found = []
    travelled = 0.0
    for a, b in zip(outline, outline[1:] + outline[:1], strict=True):
        length = math.dist(a, b)
        at = 0.0
        while at < length:
            left = dash - travelled % dash
            upto = min(length, at + left)
            if int(travelled // dash) % 2 == 0:
                found.append((_between(a, b, at / length), _between(a, b, upto / length)))
            travelled += upto - at + 1e-9
            at = upto + 1e-9
    return found


def _outline(w: float, h: float, radius: float) -> list[tuple[float, float]]:
    points = []
    corners = ((w - radius, radius, -90), (w - radius, h - radius, 0), (radius, h - radius, 90), (radius, radius, 180))
    for cx, cy, start in corners:
        for step in range(7):
            angle = math.radians(start + 15 * step)
            points.append((cx + radius * math.cos(angle), cy + radius * math.sin(angle)))
    return points


def _between(a: tuple[float, float], b: tuple[float, float], share: float) -> tuple[float, float]:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def warmed(context: Context, share: float, ground: Role = Role.RAISED) -> Colour:
    """Return a ground with a share of accent in it: how things look under the pointer."""
    return context.theme.mix(ground, Role.ACCENT, share)


def paint_box(
    context: Context,
    surface: pygame.Surface,
    box: Box,
    *,
    fill: Colour | None = None,
    edge: Role | None = None,
    corner: float = Corner.CONTROL,
    edge_px: float = 1,
) -> None:
    """Paint a rounded box; corner and edge in 720p pixels."""
    outline = context.colour(edge) if edge is not None else None
    context.shapes.round_rect(surface, box, context.px(corner), fill=fill, edge=outline, edge_px=context.px(edge_px))


def key_face(context: Context, look: Look) -> Face:
    """Return the colours of a plain key."""
    theme = context.theme
    face = warmed(context, 0.12) if look.is_hovered else theme.colour(Role.RAISED)
    return Face(
        face,
        theme.mix(Role.BORDER, Role.BG, 0.42 if theme.shift == "night" else 0.25),
        theme.colour(Role.BORDER),
        Role.TEXT,
    )


def primary_face(context: Context, look: Look) -> Face:
    """Return the colours of the one thing to do next."""
    accent, edge = context.colour(Role.ACCENT), context.colour(Role.ACCENT_EDGE)
    return Face(mixed(accent, (255, 255, 255), 0.18) if look.is_hovered else accent, edge, edge, Role.ON_ACCENT)


def ink_face(context: Context, look: Look) -> Face:
    """Return the colours of a key on paper: ink, never amber."""
    ink, edge = context.colour(Role.INK), context.colour(Role.INK_EDGE)
    return Face(mixed(ink, (255, 255, 255), 0.12) if look.is_hovered else ink, edge, edge, Role.PAPER)

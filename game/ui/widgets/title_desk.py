"""What stands in front on the title's picture: the desk, the lamp and its light, a mug, a headset, a sheet of paper."""

from __future__ import annotations

import math

import pygame

from game.ui.strokes import Point, Sheet, arc, curve, ellipse, rounded_box
from game.ui.widgets.title_landscape import WIDE, Frame, gradient, paint_glow
from game.ui.widgets.title_line import PLUG
from game.ui.widgets.title_palette import TitlePalette

BULB = (1004.0, 500.0)


def paint_lamp_glow(surface: pygame.Surface, palette: TitlePalette) -> None:
    """Warm the air around the lamp; comes before the line and the desk."""
    frame = Frame(*surface.get_size())
    strength = palette.lamp_glow_alpha
    paint_glow(surface, frame.at(BULB), 430 * frame.factor, palette.lamp_glow, round(strength * 0.42))
    paint_glow(surface, frame.at((1010, 480)), 130 * frame.factor, palette.lamp_glow, round(strength * 0.6))


def paint_desk(surface: pygame.Surface, palette: TitlePalette) -> None:
    """Paint the bare desk, warm where the lamp shines on it; comes before the line."""
    frame = Frame(*surface.get_size())
    band = frame.box(0, 540, 1280, 720)
    band.left, band.width = 0, surface.get_width()
    wood = gradient([palette.desk[0], *palette.desk], band.size)
    pool_x, pool_y = frame.at((1000, 610))
    strength = round(palette.lamp_glow_alpha * 0.75)
    paint_glow(wood, (pool_x - band.x, pool_y - band.y), 330 * frame.factor, palette.lamp_glow, strength)
    edge = [(float(WIDE), 649.0), (1400.0, 553.0)]
    _blit_below(surface, frame, wood, band, edge)
    pygame.draw.aaline(surface, palette.desk_edge, frame.at(edge[0]), frame.at(edge[1]), round(1 + frame.factor))


def _blit_below(
    surface: pygame.Surface, frame: Frame, wood: pygame.Surface, band: pygame.Rect, edge: list[Point]
) -> None:
    """Put the wood on the surface as far as it lies below the edge, smoothing only the rows that the edge crosses."""
    (left_x, left_y), (right_x, right_y) = (frame.at(point) for point in edge)
    lowest = left_y + (right_y - left_y) * (0 - left_x) / (right_x - left_x)
    crossed = pygame.Rect(band.x, band.y, band.width, min(band.height, max(1, math.ceil(lowest) + 2 - band.y)))
    sheet = frame.sheet(crossed, detail=2)
    sheet.area([*edge, (1400.0, 800.0), (float(WIDE), 800.0)], "white")
    smoothed = sheet.finished()
    smoothed.blit(wood, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    surface.blit(smoothed, crossed, special_flags=pygame.BLEND_PREMULTIPLIED)
    rest = pygame.Rect(0, crossed.height, band.width, band.height - crossed.height)
    surface.blit(wood, (band.x, crossed.bottom), rest)


def paint_objects(surface: pygame.Surface, palette: TitlePalette) -> None:
    """Paint what lies on the desk, and the lamp with its light."""
    frame = Frame(*surface.get_size())
    _paint_objects(surface, palette, frame)
    _paint_cone(surface, palette, frame)
    _paint_lamp(surface, palette, frame)


def _paint_objects(surface: pygame.Surface, palette: TitlePalette, frame: Frame) -> None:
    objects = (((572, 558, 688, 682), _mug), ((768, 544, 964, 694), _headset), ((1008, 600, 1202, 694), _paper))
    for bounds, draw in objects:
        box = frame.box(*bounds)
        sheet = frame.sheet(box)
        draw(sheet, palette)
        sheet.stamp(surface, box.topleft)


def _steam(sheet: Sheet, palette: TitlePalette) -> None:
    for x, y in ((608, 597), (628, 598)):
        wisp = [(x, y), (x + 5, y - 9), (x - 2, y - 19), (x + 3, y - 33)]
        sheet.line(curve(wisp, steps=6), palette.steam, 1.7)


def _mug(sheet: Sheet, palette: TitlePalette) -> None:
    sheet.area(ellipse((622, 668), 46, 8.5), _premultiplied(palette.shadow))
    _steam(sheet, palette)
    handle = curve([(652, 622), (668, 617), (676, 626), (675, 642), (668, 650), (650, 650)], steps=6)
    sheet.line(handle, palette.mug, 7)
    body = [(588, 610), (593.5, 655), (598, 664), (606, 668), (638, 668), (646, 664), (650, 655), (655, 610)]
    sheet.area(body, palette.mug)
    sheet.area([(633, 612), (655, 610), (650, 655), (646, 664), (638, 668), (627.5, 668)], palette.mug_lit)
    sheet.area(ellipse((621.5, 610), 33.5, 7.2), palette.mug_rim)
    sheet.area(ellipse((621.5, 611), 28, 5), palette.coffee)


def _headset(sheet: Sheet, palette: TitlePalette) -> None:
    sheet.area(ellipse((866, 667), 94, 13.5), _premultiplied(palette.shadow))
    band = [(800.0, 618.0), *arc((866, 618), 62, 186, 354, steps=36), (932.0, 618.0)]
    sheet.line(band, palette.band_edge, 13.5)
    sheet.line(band, palette.band, 10)
    sheet.line(arc((866, 618), 62, 292, 350, steps=16), palette.shine, 2.6)
    for left, pad_left in ((781.0, 790.0), (918.0, 914.0)):
        sheet.area(rounded_box(left, 609, left + 33, 667, 15), palette.band_edge)
        colour = palette.cup if left < 866 else palette.cup_lit
        sheet.area(rounded_box(pad_left, 612, pad_left + 29, 664, 13), palette.band_edge)
        sheet.area(rounded_box(pad_left + 1, 613, pad_left + 28, 663, 12.5), colour)
    sheet.line([(944.5, 621), (946.5, 640), (943, 656)], palette.shine, 2.2)
    boom = curve([(800, 656), (805, 674), (826, 684), (850, 682), (872, 676)], steps=8)
    sheet.line(boom, palette.band_edge, 6.5)
    sheet.line(boom, palette.cup_lit, 3)
    sheet.area(rounded_box(869, 668, 896, 681, 6), palette.band_edge)
    sheet.disc(PLUG, 5.4, palette.line[-1])


def _paper(sheet: Sheet, palette: TitlePalette) -> None:
    sheet.area([(1012, 612), (1044, 684), (1045, 689), (1197, 677), (1196, 672), (1150, 604)], palette.paper_edge)
    sheet.area([(1012, 612), (1150, 604), (1196, 672), (1044, 684)], palette.paper)
    sheet.line([(1033, 626), (1092, 622)], palette.paper_head, 3.4)
    for left, y, right, end_y in ((1039, 639.5, 1150, 632.5), (1046, 653, 1148, 646.5), (1052, 667, 1136, 660.5)):
        sheet.line([(left, y), (right, end_y)], palette.paper_line, 2)


def _paint_cone(surface: pygame.Surface, palette: TitlePalette, frame: Frame) -> None:
    if not palette.cone_alpha:
        return
    box = frame.box(800, 490, 1160, 680)
    light = pygame.Color(palette.lamp_glow)
    sheet = frame.sheet(box, detail=2, ground=light)
    foot = [*arc((980, 640), 166, 8, 172, steps=20)]
    flat = [(x, 640 + (y - 640) * 0.16) for x, y in foot]
    sheet.area([(956, 506), (1053, 492), *flat], light)
    cone = sheet.finished()
    strength = palette.cone_alpha
    fade = [pygame.Color(255, 255, 255, alpha) for alpha in (strength, round(strength * 0.6), round(strength * 0.2))]
    cone.blit(_fading(fade, box.size), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    surface.blit(cone, box)


def _fading(stops: list[pygame.Color], size: tuple[int, int]) -> pygame.Surface:
    strip = pygame.Surface((1, 64), pygame.SRCALPHA)
    for row in range(64):
        place = row / 63 * (len(stops) - 1)
        index = min(int(place), len(stops) - 2)
        strip.set_at((0, row), stops[index].lerp(stops[index + 1], place - index))
    return pygame.transform.smoothscale(strip, size)


def _paint_lamp(surface: pygame.Surface, palette: TitlePalette, frame: Frame) -> None:
    head, foot = frame.box(930, 420, 1090, 530), frame.box(1090, 440, 1280, 670)
    foot.width, foot.left = foot.right - head.right, head.right
    for box in (head, foot):
        sheet = frame.sheet(box)
        sheet.area(ellipse((1200, 650), 65, 12), _premultiplied(palette.shadow))
        _lamp_arm(sheet, palette)
        _lamp_shade(sheet, palette)
        sheet.stamp(surface, box.topleft)


def _lamp_arm(sheet: Sheet, palette: TitlePalette) -> None:
    sheet.area([(1146, 636), *_flat_arc((1200, 640), 54, 14, 0, 180), (1146, 640)], palette.arm_dark)
    sheet.area(ellipse((1200, 635), 54, 13), palette.arm)
    sheet.line([(1160, 631), (1190, 626)], palette.arm_shine, 2)
    sheet.line([(1204, 632), (1226, 522)], palette.arm, 9.5)
    sheet.line([(1066, 453), (1226, 521)], palette.arm, 6)
    sheet.line([(1068, 451), (1224, 517)], palette.arm_shine, 2)
    sheet.disc((1226, 520), 9.5, palette.arm_dark)
    sheet.disc((1226, 520), 4.4, palette.arm_shine)


def _lamp_shade(sheet: Sheet, palette: TitlePalette) -> None:
    corners = [(946, 506), (949, 494), (974, 466), (1002, 444), (1046, 433), (1058, 439), (1072, 462), (1072, 476)]
    outline = curve([*corners, (1058, 490), (1008, 500), (962, 510)], closed=True, steps=8)
    sheet.area(outline, palette.shade)
    dark = [(1052, 437), (1058, 439), (1067, 455), (1072, 466), (1066, 483), (1056, 490), (1032, 492), (1044, 470)]
    sheet.area(curve([*dark, (1048, 450)], closed=True, steps=6), palette.shade_dark)
    sheet.line(curve([(976, 470), (990, 457), (1006, 450)], steps=6), palette.shade_shine, 3)
    bulb = ellipse((0, 0), 52, 10.5)
    sheet.area([(BULB[0] + x * 0.988 + y * 0.15, BULB[1] - x * 0.15 + y * 0.988) for x, y in bulb], palette.bulb)
    sheet.disc((1066, 452), 9, palette.arm_dark)


def _flat_arc(centre: Point, radius_x: float, radius_y: float, from_deg: float, to_deg: float) -> list[Point]:
    return [(centre[0] + x * radius_x, centre[1] + y * radius_y) for x, y in arc((0, 0), 1, from_deg, to_deg)]


def _premultiplied(colour: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    red, green, blue, alpha = colour
    return red * alpha // 255, green * alpha // 255, blue * alpha // 255, alpha

"""A picture as SVG: one file with nothing outside it, that browsers, office programs and screen readers open.

All text is escaped, and what lies beyond ASCII is written as character references: whatever a shell that redirects the
file makes of its encoding, the text stays.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from game.analysis.graph.lines import HEAD
from game.analysis.graph.picture import Chip, Frame, Picture, Pill, Shape, Stroke, Text
from game.analysis.worth import Worth

_FONTS = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
_ICON, _ICON_LEFT, _NUMBER_LEFT = 13.0, 5.0, 21.0
_CAP_HEIGHT = 0.35
"""How far below the middle of a line its baseline lies, as a share of the type size."""
_CORNER, _ROUND, _PILL_CORNER = 8, 20, 11
_BACK, _INNER = 4, 4
_STAR = "M12 1.6l3 7.2 7.8.6-6 5.1 1.9 7.6-6.7-4.1-6.7 4.1 1.9-7.6-6-5.1 7.8-.6z"
_DASHED, _DOTTED = "6 4", "2 4"

Palette = Mapping[str, str]
"""From the name of a colour role to `#rrggbb`."""


class Box(NamedTuple):
    """A rectangle in pixels."""

    x: float
    y: float
    w: float
    h: float

    def moved(self, px: float) -> "Box":
        """Return the box so far to the right and down."""
        return Box(self.x + px, self.y + px, self.w, self.h)

    def inset(self, px: float) -> "Box":
        """Return the box with its sides drawn in."""
        return Box(self.x + px, self.y + px, self.w - 2 * px, self.h - 2 * px)


def svg(picture: Picture, palette: Palette) -> str:
    """Return the file's text, ASCII only."""
    return "\n".join(_lines(picture, palette)) + "\n"


def _lines(picture: Picture, palette: Palette) -> Iterator[str]:
    width, height = _n(picture.width), _n(picture.height)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="group" aria-labelledby="title desc" font-family="{_FONTS}">'
    )
    yield f'<title id="title">{_escaped(picture.title)}</title>'
    yield f'<desc id="desc">{_escaped(picture.summary)}</desc>'
    yield f'<rect width="{width}" height="{height}" fill="{palette["bg"]}"/>'
    for text in picture.heading:
        yield _text(text, palette)
    for stroke in picture.strokes:
        yield from _stroke(stroke, palette)
    for frame in picture.frames:
        yield from _frame(frame, palette)
    for stroke in picture.legend.strokes:
        yield from _stroke(stroke, palette)
    for chip in picture.legend.chips:
        yield from _chip(chip, palette)
    for text in picture.legend.texts:
        yield _text(text, palette)
    yield "</svg>"


def _frame(frame: Frame, palette: Palette) -> Iterator[str]:
    yield '<g role="group">'
    yield f"<title>{_escaped(frame.name)}: {_escaped(frame.words)}</title>"
    dash = f' stroke-dasharray="{_DASHED}"' if frame.is_unreached else ""
    edge = palette["accent_edge" if frame.is_on_path else "border"]
    paint = f'fill="{palette["bg" if frame.is_unreached else "raised"]}" stroke="{edge}"{dash}'
    corner = _ROUND if frame.shape is Shape.ENDING else _CORNER
    wide = 2.5 if frame.is_on_path or frame.is_start else 1.25
    box = Box(frame.x, frame.y, frame.w, frame.h)
    if frame.shape is Shape.PAGE:
        yield _rect(box.moved(_BACK), corner, f'{paint} stroke-width="1.25"')
    yield _rect(box, corner, f'{paint} stroke-width="{wide}"')
    if frame.shape is Shape.ENDING:
        inner = f'fill="none" stroke="{edge}"{dash} stroke-width="1"'
        yield _rect(box.inset(_INNER), corner - _INNER, inner)
    for text in frame.texts:
        yield _text(text, palette)
    for pill in frame.pills:
        yield _pill(pill, palette)
    for chip in frame.chips:
        yield from _chip(chip, palette)
    yield "</g>"


def _pill(pill: Pill, palette: Palette) -> str:
    return _rect(Box(*pill), _PILL_CORNER, f'fill="{palette["sunken"]}" stroke="{palette["line"]}"')


def _chip(chip: Chip, palette: Palette) -> Iterator[str]:
    yield '<g role="img">'
    if chip.name:
        yield f"<title>{_escaped(chip.name)}</title>"
    role = "muted" if chip.is_unreached or chip.worth is None else chip.worth.value
    top = chip.y + (chip.h - _ICON) / 2
    if chip.is_on_path:
        ring = f'fill="none" stroke="{palette["accent_edge"]}" stroke-width="2"'
        yield _rect(Box(chip.x, chip.y, chip.w, chip.h).inset(1), _PILL_CORNER - 1, ring)
    yield (
        f'<g transform="translate({_n(chip.x + _ICON_LEFT)} {_n(top)}) scale({_n(_ICON / 24)})">'
        f"{_icon(chip.worth, palette[role], palette['raised'])}</g>"
    )
    yield _text(Text(chip.x + _NUMBER_LEFT, chip.y + chip.h / 2, chip.number, is_bold=True, role=_ink(chip)), palette)
    if chip.is_unreached:
        start, end = (chip.x + 3, chip.y + chip.h - 4), (chip.x + chip.w - 3, chip.y + 4)
        yield f'<path d="M{_pair(start)}L{_pair(end)}" stroke="{palette["muted"]}" stroke-width="1.5"/>'
    yield "</g>"


def _ink(chip: Chip) -> str:
    return "muted" if chip.is_unreached else "text"


def _icon(worth: Worth | None, colour: str, hole: str) -> str:
    """Return the shape of a worth in a box of 24 by 24."""
    cut = f'stroke="{hole}" stroke-width="2.6" stroke-linecap="round" fill="none"'
    match worth:
        case Worth.BEST:
            return (
                f'<path d="M12 1.6l3 7.2 7.8.6-6 5.1 1.9 7.6-6.7-4.1-6.7 4.1 1.9-7.6-6-5.1 7.8-.6z" fill="{colour}"/>'
            )
        case Worth.GOOD:
            line = f'fill="none" stroke="{colour}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"'
            return f'<circle cx="12" cy="12" r="9.4" {line}/><path d="M7.6 12.4l3.4 3 5.4-6.2" {line}/>'
        case Worth.SLIP:
            return f'<path d="M12 1L23.4 22H.6z" fill="{colour}"/><path d="M12 9v5.2M12 18.2v.2" {cut}/>'
        case Worth.BLUNDER:
            square = f'<rect x="2" y="2" width="20" height="20" rx="3" fill="{colour}"/>'
            return f'{square}<path d="M8 8l8 8M16 8l-8 8" {cut}/>'
    return f'<circle cx="12" cy="12" r="4.5" fill="{colour}"/>'


def _stroke(stroke: Stroke, palette: Palette) -> Iterator[str]:
    colour = palette["accent_edge" if stroke.is_on_path else "border"]
    dash = _DOTTED if stroke.is_unreached else _DASHED if stroke.is_upward else ""
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    start, *rest = stroke.points
    way = f"M{_pair(start)}C" + " ".join(map(_pair, rest))
    wide = 3 if stroke.is_on_path else 1.5
    yield f'<path d="{way}" fill="none" stroke="{colour}" stroke-width="{wide}"{dashed}/>'
    if stroke.tip:
        x, y = stroke.tip
        foot = y + HEAD if stroke.is_upward else y - HEAD
        corners = " ".join(map(_pair, ((x, y), (x - HEAD / 2, foot), (x + HEAD / 2, foot))))
        yield f'<polygon points="{corners}" fill="{colour}"/>'


def _text(text: Text, palette: Palette) -> str:
    size = text.size.px
    weight = ' font-weight="600"' if text.is_bold else ""
    anchor = ' text-anchor="end"' if text.is_right else ""
    at = f'x="{_n(text.x)}" y="{_n(text.y + size * _CAP_HEIGHT)}" font-size="{_n(size)}"'
    return f'<text {at}{anchor}{weight} fill="{palette[text.role]}" xml:space="preserve">{_escaped(text.text)}</text>'


def _rect(box: Box, corner: float, paint: str) -> str:
    size = f'x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.w)}" height="{_n(box.h)}"'
    return f'<rect {size} rx="{_n(corner)}" {paint}/>'


def _pair(point: tuple[float, float]) -> str:
    return f"{_n(point[0])},{_n(point[1])}"


def _n(number: float) -> str:
    """Return a number with at most two decimals."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


def _escaped(text: str) -> str:
    return "".join(_MARKUP.get(char) or _character(char) for char in text)


def _character(char: str) -> str:
    """Return a character as XML 1.0 may hold it; the few that it forbids become a sign for it."""
    if " " <= char <= "~":
        return char
    code = ord(char)
    is_forbidden = code < 0x20 or 0xD800 <= code <= 0xDFFF or code in (0xFFFE, 0xFFFF)
    return "&#65533;" if is_forbidden else f"&#{code};"

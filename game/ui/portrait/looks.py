"""What one person looks like: colours, a few measures, and the names of hair, clothes and what they wear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from game.ui.theme import Colour, mixed

FLUSH: Colour = (0xE4, 0x57, 0x4A)
_NIGHT: Colour = (0x16, 0x20, 0x3A)
_NIGHT_SHARE = 0.055


@dataclass(frozen=True, kw_only=True)
class Looks:
    """One person. Colours are "#RRGGBB"; measures are in units of the portrait's box, 200 × 230.

    `half_width`, `top`, `bottom` are the head's reach from its middle, `jaw` is how square it is (2 is round). `build`
    widens the shoulders. `years` from 0 to 1 draws the lines of age. `sleeve` is "long" or "rolled".
    """

    skin: str
    hair: str
    hair_shade: str
    cloth: str
    trim: str
    brow: str
    eye: str
    hair_style: str
    dress: str
    half_width: float = 40
    top: float = 50
    bottom: float = 50
    jaw: float = 2.15
    brow_width: float = 4.2
    neck: float = 17
    ears: float = 10
    build: float = 0
    mouth_y: float = 31
    nose: str = "small"
    beard: str = ""
    glasses: str = ""
    glasses_colour: str = "#4C3F7A"
    handset: str = "#EDE4D2"
    is_mobile: bool = False
    sleeve: str = "long"
    years: float = 0
    is_freckled: bool = False
    has_lashes: bool = False


class Tones(NamedTuple):
    """A person's colours in the light of a shift."""

    skin: Colour
    shade: Colour
    hair: Colour
    hair_shade: Colour
    cloth: Colour
    cloth_shade: Colour
    trim: Colour
    brow: Colour
    eye: Colour
    glasses: Colour
    handset: Colour
    lip: Colour
    white: Colour


def ink(code: str) -> Colour:
    """Return the colour of "#RRGGBB"."""
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


def tones_of(looks: Looks, *, is_night: bool) -> Tones:
    """Return the colours of a person, by night a little bluer and with deeper shade."""

    def lit(code: str) -> Colour:
        return mixed(ink(code), _NIGHT, _NIGHT_SHARE) if is_night else ink(code)

    skin = lit(looks.skin)
    shade = mixed(skin, ink("#3A2148"), 0.24) if is_night else mixed(skin, ink("#8A4A3A"), 0.18)
    return Tones(
        skin=skin,
        shade=shade,
        hair=lit(looks.hair),
        hair_shade=lit(looks.hair_shade),
        cloth=lit(looks.cloth),
        cloth_shade=mixed(lit(looks.cloth), ink("#1A1430"), 0.22),
        trim=lit(looks.trim),
        brow=lit(looks.brow),
        eye=ink(looks.eye),
        glasses=ink(looks.glasses_colour),
        handset=lit(looks.handset),
        lip=mixed(shade, ink("#6A1F24"), 0.55),
        white=ink("#EFE6D8") if is_night else ink("#FFF9EE"),
    )

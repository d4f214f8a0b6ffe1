"""Colours as they are seen: by people with each kind of colour vision, and how far two of them look apart."""

import math

from game.ui.theme import Colour

_MATRICES = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
VISIONS = ("usual", *_MATRICES)


def seen(colour: Colour, vision: str) -> Colour:
    """Return a colour as somebody without the long (protan), middle (deutan) or short (tritan) cones sees it.

    Matrices for severity 1.0, on linear red, green and blue: Machado, Oliveira and Fernandes, "A Physiologically-based
    Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6),
    2009.
    """
    if vision == "usual":
        return colour
    linear = _linear(colour)
    red, green, blue = (_coded(sum(a * b for a, b in zip(row, linear, strict=True))) for row in _MATRICES[vision])
    return red, green, blue


def oklab(colour: Colour) -> tuple[float, float, float]:
    """Return lightness and the two axes of colour as they are seen (Oklab, Ottosson 2020)."""
    red, green, blue = _linear(colour)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return lightness, a, b


def hue_deg(colour: Colour) -> float:
    """Return the hue as it is seen, in degrees."""
    _, a, b = oklab(colour)
    return math.degrees(math.atan2(b, a))


def apart(one: Colour, other: Colour, vision: str = "usual") -> float:
    """Return how far two colours look apart: their distance in Oklab, in which 0.02 can just be told."""
    return math.dist(oklab(seen(one, vision)), oklab(seen(other, vision)))


def _linear(colour: Colour) -> list[float]:
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (x / 255 for x in colour)]


def _coded(light: float) -> int:
    light = min(1.0, max(0.0, light))
    return round(255 * (12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055))

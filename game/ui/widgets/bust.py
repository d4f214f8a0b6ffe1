"""A caller's signature that runs into their face: the head of a card."""

from __future__ import annotations

from game.ui.tokens import Align, Space
from game.ui.widget import Widget
from game.ui.widgets.padding import Padding
from game.ui.widgets.portrait import Portrait
from game.ui.widgets.row import Row
from game.ui.widgets.signature import Signature, accent_of
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack

_WIDTH = 1.02
"""A bust's width as a share of its height: the chest is cut off by the lower edge."""


def bust(signature: Signature, looks: str, name_read: str, *, has_phone: bool) -> Widget:
    """Return the voice of a signature, running into the face of the person that `looks` names."""
    face = Portrait(
        looks,
        signature.persona,
        signature.rank,
        accent_of(signature.persona),
        name_read,
        has_phone=has_phone,
        width=signature.height * _WIDTH,
        rows=signature.height,
    )
    stands = Row((Spacer(grow=1), face), gap=Space.NONE, align=Align.END)
    return Stack((signature, Padding(stands, right=Space.XS)))

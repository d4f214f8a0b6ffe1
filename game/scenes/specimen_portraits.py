"""The thirteen people on the specimen page: each in five moods."""

from __future__ import annotations

from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.portrait import Portrait
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized
from game.ui.widgets.stack import Stack

SHOWN = (
    *(("marta", "anxious"), ("karel", "aggressive"), ("pavel", "confused"), ("amara", "expert"), ("alena", "lonely")),
    *(("duc", "silent"), ("ruzena", "elderly"), ("tibor", "haggler"), ("evzen", "out_of_scope")),
    *(("irena", "repeat_caller"), ("daniel", "social_engineer"), ("meera", "non_native"), ("adrian", "vip")),
)
"""Every face, with the kind of caller that it stands for."""
_SPELT = {"ruzena": "Růžena", "evzen": "Evžen"}
_WIDTH = 91
_MOODS = range(1, 6)


def people_page() -> Widget:
    """Return everybody side by side: from the worst mood at the top to the best, and at last in writing."""
    columns = Row(tuple(_column(name, persona) for name, persona in SHOWN), gap=Space.XS, align=Align.START)
    return Stack((Backdrop(), Padding(Scroll(columns, id="page"), x=Space.L, y=Space.S)))


def _column(name: str, persona: str) -> Widget:
    role, person = Role(persona), _SPELT.get(name, name.capitalize())
    faces = [Portrait(name, persona, rank, role, f"{person}, mood {rank}", width=_WIDTH) for rank in _MOODS]
    written = Portrait(name, persona, 3, role, f"{person}, in writing", has_phone=False, width=_WIDTH)
    told = Label(person, Type.SECONDARY, Weight.SEMIBOLD, role, share=0.5)
    return Sized(Column((told, *faces, written), gap=Space.XS), width=_WIDTH)

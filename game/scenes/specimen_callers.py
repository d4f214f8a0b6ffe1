"""Every kind of caller on the specimen page: the shape, the signature, and the voice from worst to best."""

from __future__ import annotations

from game.callers.persona import BEST, WORST
from game.ui.persona_words import persona_word
from game.ui.theme import Role
from game.ui.tokens import Space, Weight
from game.ui.widget import Widget
from game.ui.widgets.caller_emblem import CallerEmblem
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.panel import Panel
from game.ui.widgets.row import Row
from game.ui.widgets.signature import Signature
from game.ui.widgets.sized import Sized
from game.ui.widgets.voice_strip import VoiceStrip

PERSONAS = (
    *("anxious", "aggressive", "confused", "expert", "lonely", "silent"),
    *("repeat_caller", "out_of_scope", "social_engineer", "haggler", "elderly"),
)
_HEIGHT = 96
_MIDDLING = 3


def caller_rows() -> tuple[Widget, ...]:
    """Return a row for every persona that has a look of its own."""
    return tuple(_row(name) for name in PERSONAS)


def _row(persona: str) -> Widget:
    role, word = Role(persona), persona_word(persona)
    emblems = (CallerEmblem(persona, role), CallerEmblem(persona, role, is_gone=True))
    voices = tuple(
        Column((VoiceStrip(persona, rank, role, f"{word}, mood {rank}", share=1.0, height=_HEIGHT),), grow=1)
        for rank in (WORST, _MIDDLING, BEST)
    )
    signature = Panel(Signature(persona, height=_HEIGHT), fill=Role.RAISED, x=Space.NONE, y=Space.NONE, grow=1)
    shown = Row((*(Sized(emblem, width=_HEIGHT) for emblem in emblems), signature, *voices), gap=Space.M)
    return Column((Label(word, role=role, weight=Weight.SEMIBOLD), shown), gap=Space.XS)

"""What chats are made of, as the specimen shows it: bubbles, lines of typing, cards of chats."""

from __future__ import annotations

from game.ui.playhead import Playhead
from game.ui.theme import Role
from game.ui.tokens import Space, Type, Weight
from game.ui.voice import YOU
from game.ui.voice_line import Spoken
from game.ui.widget import Widget
from game.ui.widgets.bubbles import Bubble, Bubbles, Voice
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.row import Row
from game.ui.widgets.thread_card import ThreadCard
from game.ui.widgets.typing_line import TypingLine
from game.ui.widgets.typing_note import TypingNote
from game.ui.widgets.typing_tiles import TypingTiles

_LINES = (
    Bubble(Voice.CALLER, "locked", "Marek", Role.SILENT),
    Bubble(Voice.OWN, "Out of your mail, or off the wireless? One word will do.", "You"),
    Bubble(Voice.NOTE, "You ask for no more than he has shown he can give.", "Coach"),
    Bubble(Voice.CALLER, "2 days no internet", "Bohumil", Role.HAGGLER),
    Bubble(Voice.CALLER, "whats in it for me", "Bohumil", Role.HAGGLER, is_joined=True),
    Bubble(Voice.PASTED, "Thank you for choosing Pomezí Net.", "You pasted"),
    Bubble(Voice.ASIDE, "You looked up: Log-in 3318 (10 s)"),
    Bubble(Voice.COLLEAGUE, "I've read it, so there's nothing you need write twice.", "Safety desk"),
)
_HANDS = ("silent", "anxious", "haggler", "aggressive", "elderly", YOU)
_SECONDS = 5.0


def chat_parts() -> tuple[Widget, ...]:
    """Return bubbles of every voice, how six of them type, and cards of chats."""
    hands = tuple(
        TypingLine((Spoken(who, 1, _SECONDS, n),), who, 1, TypingTiles(), Playhead(_SECONDS), name=f"{who} types")
        for n, who in enumerate(_HANDS)
    )
    cards = (_card("Marek", Role.SILENT, is_front=True), _card("Bohumil", Role.HAGGLER))
    return (
        Bubbles(_LINES, "A chat"),
        TypingNote("Marek is typing…", Role.SILENT),
        Row(cards, gap=Space.L),
        Column(hands, gap=Space.NONE),
    )


def _card(name: str, accent: Role, *, is_front: bool = False) -> Widget:
    told = Label("waits 40 s", Type.SECONDARY, role=Role.MUTED)
    words = Column((Label(name, weight=Weight.SEMIBOLD), told), gap=Space.XS)
    return ThreadCard(words, name=name, accent=accent, is_front=is_front, id=f"specimen:{name}")

"""The debrief's question, on the card of the chosen turn: would you take this one back?"""

from __future__ import annotations

from game.language import _
from game.scenes.debrief_view.card import steps_part, words_part
from game.scenes.debrief_view.review import Review
from game.ui.actions import Action
from game.ui.theme import Role
from game.ui.tokens import Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized

TAKE_BACK, NONE_OF_THEM, SHOW_ME = "take_back", "none_of_them", "show_me"


def question_part(review: Review, chosen: int, caller: str, *, has_numbers: bool, is_scrolling: bool) -> Widget:
    """Return the question, the chosen turn with what was said to it, and the keys that answer or pass over it."""
    turn = review.turns[chosen]
    answers = tuple(Label(f"{caller}: “{answer}”", Type.TRANSCRIPT, role=Role.MUTED) for answer in turn.answers)
    hint = Label(_("What each turn cost is shown as soon as you have chosen."), Type.SECONDARY, role=Role.MUTED)
    told: Widget = Column((words_part(turn), *answers, hint), gap=Space.MS)
    steps = steps_part(review, chosen, has_numbers=has_numbers, takes_focus=not is_scrolling)
    return Column(
        (
            Label(_("Which turn would you take back?"), Type.NAME, Weight.BOLD, is_heading=True),
            steps,
            Scroll(told, _("This turn"), id="point", grow=1) if is_scrolling else told,
            _keys(),
        ),
        gap=Space.S,
        grow=1 if is_scrolling else 0,
    )


def _keys() -> Widget:
    this = Button(_("I’d take this one back"), Tone.PRIMARY, shows_key=True, id=TAKE_BACK, action=Action.TAKE_BACK)
    others = (
        Sized(Button(_("None of them"), share=0.0, id=NONE_OF_THEM, is_snug=True), grow=1),
        Sized(Button(_("Just show me"), id=SHOW_ME, action=Action.GO_ON, shows_key=True, is_snug=True), grow=1),
    )
    return Column((this, Row(others, gap=Space.S)), gap=Space.S)

"""The keys of the desk, the script among the replies, the flow chart: what lies before the trainee."""

from __future__ import annotations

from functools import partial
from itertools import takewhile

from game.language import _
from game.scenes.call_view.model import CallModel
from game.scenes.first_minute.bubble import bubble, marked
from game.ui.actions import Action
from game.ui.grid import DESK_BAR
from game.ui.theme import Role
from game.ui.tokens import Align, Space, TextStyle, Type, Weight
from game.ui.typesetter import Span
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.caption import Caption
from game.ui.widgets.coach_note import CoachNote
from game.ui.widgets.column import Column
from game.ui.widgets.divider import Divider
from game.ui.widgets.filling import Filling
from game.ui.widgets.flow_chart import FlowChart
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.paper import Paper
from game.ui.widgets.reply import Reply
from game.ui.widgets.row import Row
from game.ui.widgets.script_card import ScriptCard
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack
from game.ui.widgets.transcript import Transcript
from game.ui.widgets.wrap import Wrap

LOOK_UP, HOLD, BRING_IN, TRANSFER, HANG_UP = (
    action.value for action in (Action.LOOK_UP, Action.HOLD, Action.BRING_IN, Action.TRANSFER, Action.HANG_UP)
)
COACH = Action.COACH.value
DESK = (LOOK_UP, HOLD, BRING_IN, TRANSFER, HANG_UP, COACH)
"""The ids of the desk's keys are the actions that press them."""
WRAP_UP = "wrap_up"
SO_FAR, YOUR_TURN, CHART, NEXT_LINE = "so_far", "your_turn", "flow_chart", "next_line"
_MANY = 5
"""From how many choices on the cards stand closer, so that the script's is in reach too."""
_LINES_IN_SIGHT = 4
"""How many lines of the chart's next line are seen at once; a longer one scrolls."""


def replies_and_coach(model: CallModel) -> Widget:
    """Return the cards under what the coach said just now, where what was said so far isn't beside them."""
    newest = list(takewhile(lambda line: line.is_note, reversed(model.lines)))
    return replies(model, tuple(CoachNote(line.text, line.speaker) for line in reversed(newest)))


def replies(model: CallModel, above: tuple[Widget, ...] = ()) -> Widget:
    """Return the numbered cards, the script last; after the end, how it ended and the way on."""
    is_compact = len(model.cards) >= _MANY
    cards: Widget = Column((*above, *_cards(model, is_compact=is_compact)), gap=Space.RING if is_compact else Space.MS)
    if model.ending:
        cards = _ended(model)
    return Scroll(cards, id=YOUR_TURN, name=_("Your turn"), grow=1)


def _cards(model: CallModel, *, is_compact: bool) -> tuple[Widget, ...]:
    cards: list[Widget] = []
    for number, shown in enumerate(model.cards, 1):
        kind = partial(ScriptCard, name=_script(model)) if shown.is_script else Reply
        card = kind(
            shown.text,
            number=str(number),
            is_compact=is_compact,
            id=shown.id,
            key=number_key(number),
            is_first_focus=number == 1,
        )
        cards.append(marked(card, model.lesson))
    return tuple(cards)


def _script(model: CallModel) -> str:
    """Return what the script is called here; while it warns, with what reading it costs."""
    name = _(model.wording.script)
    return _("{script}: it costs points", script=name) if model.warns_of_script else name


def number_key(number: int) -> str:
    """Return the key of a card; from the tenth on there is none."""
    return str(number) if number <= 9 else ""


def _ended(model: CallModel) -> Widget:
    key = Button(_("Wrap up"), tone=Tone.PRIMARY, icon="next", is_large=True, id=WRAP_UP, is_first_focus=True)
    ended = Label(model.ending, size=Type.NAME, weight=Weight.SEMIBOLD)
    next_up = Label(_(model.wording.next_up), role=Role.MUTED)
    to_ticket = marked(key, model.lesson)
    return Column((ended, next_up, Spacer(height=Space.XS), Row((to_ticket, Spacer(grow=1)))), gap=Space.S)


def so_far(model: CallModel) -> Widget:
    """Return what was said, the newest in view."""
    return Scroll(Transcript(model.lines), _("So far"), id=SO_FAR, sticks_to_end=True, keeps_bar=True, grow=1)


def so_far_and_lesson(model: CallModel) -> Widget:
    """Return what was said, and at its foot a newcomer's lesson, where there is one."""
    return Column((so_far(model), *bubble(model.lesson, is_narrow=True)), gap=Space.S, grow=1)


def chart(model: CallModel) -> Widget:
    """Return the flow chart on its paper, and on a slip under it the line that it has next."""
    laid = model.chart
    sheet = FlowChart(
        laid.steps, laid.current, laid.title, _("rev. {revision}", revision=laid.revision), is_compact=True
    )
    boxes = Scroll(sheet, id=CHART, name=model.chart.title, on_paper=True, grow=1)
    slip = (_slip(model.chart.line),) if model.chart.line else ()
    return Filling(Column((boxes, *slip), gap=Space.S), grow=1)


def _slip(line: str) -> Widget:
    style = TextStyle(Type.SECONDARY, is_italic=True)
    text = (Span(_("Next line:"), TextStyle(Type.SECONDARY, Weight.BOLD)), Span(f" {line}", style))
    words = Label(text, size=Type.SECONDARY, role=Role.INK)
    shown = Caption(words, _("Next line"), id=NEXT_LINE, least_lines=1, most_lines=_LINES_IN_SIGHT, style=style)
    return Paper(shown, x=Space.L, y=Space.S)


def keys(model: CallModel) -> tuple[Button, ...]:
    """Return the keys that help: none once the call is over, no key without a use."""
    if model.ending:
        return ()
    look_up = (_key(_("Look up"), LOOK_UP),) if model.has_lookups else ()
    hold = (_key(_("Hold"), HOLD, is_enabled=not model.is_on_hold),) if model.wording.can_hold else ()
    coach = (_key(_("Coach"), COACH, is_enabled=model.has_advice),) if model.has_coach else ()
    return (*look_up, *hold, _key(_("Bring in"), BRING_IN), _key(_("Transfer"), TRANSFER), *coach)


def _marked_keys(model: CallModel) -> tuple[Widget, ...]:
    return tuple(marked(key, model.lesson) for key in keys(model))


def _key(label: str, name: str, *, is_enabled: bool = True) -> Button:
    """Return a key of the desk, whose icon bears its name."""
    return Button(label, icon=name, action=name, shows_key=True, id=name, is_enabled=is_enabled)


def hang_up_key(model: CallModel) -> Button:
    """Return the key that ends the call."""
    label, icon = _(model.wording.leave), model.wording.leave_icon
    return Button(label, tone=Tone.DANGER, icon=icon, action=HANG_UP, shows_key=True, id=HANG_UP)


def desk_bar(model: CallModel) -> Widget:
    """Return the bar at the foot: the desk's keys, and hanging up alone at the far right."""
    quiet = Label(_(model.wording.quiet), size=Type.SECONDARY, role=Role.MUTED)
    inside = (quiet,) if model.ending else (*_marked_keys(model), Spacer(grow=1), hang_up_key(model))
    row = Padding(Row(inside, gap=Space.M), x=Space.XL, y=Space.MS)
    bar = Stack((Backdrop(Role.BAR, glow=None), row))
    return Column((Divider(), Sized(bar, least_height=DESK_BAR - 1)), gap=Space.NONE)


def desk_page(model: CallModel) -> Widget:
    """Return the desk as a page of its own, for large text."""
    if model.ending:
        return _ended(model)
    helping = Wrap(_marked_keys(model), gap=Space.M)
    page = Column((helping, Spacer(height=Space.M), hang_up_key(model)), gap=Space.M, align=Align.START)
    return Scroll(page, id="desk", name=_("Desk"), grow=1)

"""What the chosen turn cost of the outlook, why, and what would have been better: the engine's part of the card."""

from __future__ import annotations

from game.call.correspondence import told_part
from game.language import _, gettext_noop, ngettext
from game.scenes.debrief_view.deeds import Deed
from game.scenes.debrief_view.review import ReviewedTurn
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.typesetter import Span
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.grade import Grade, GradeName
from game.ui.widgets.label import Label

_STAR = 18
_CLOSED_OFF = gettext_noop("No rule was broken. But a better way was open here, and this closed it.")
_CLOSED_THE_PASS = gettext_noop("No rule was broken. But from here on no way led to a pass any more.")


def judged_title(turn: ReviewedTurn, *, has_numbers: bool) -> str:
    """Return what it cost in a few words, "" where only its marks tell."""
    lost_pass, points = turn.lost
    if turn.outlook is None or any(remark.critical for remark in turn.remarks):
        return ""
    if lost_pass:
        return _("This lost the pass") if has_numbers else _("This cost the most")
    if points > 0:
        if not has_numbers:
            return _("This cost something")
        return ngettext("This cost {count} point", "This cost {count} points", points)
    return _("Nothing better was open") if turn.grade is GradeName.BEST else ""


def closing_part(turn: ReviewedTurn) -> tuple[Widget, ...]:
    """Return why a turn cost some of the outlook though no mark fell on it."""
    lost_pass, points = turn.lost
    if not (lost_pass or points > 0) or any(remark.costs for remark in turn.remarks):
        return ()
    head = Label(_("Why it cost"), Type.TRANSCRIPT, Weight.SEMIBOLD, Role.MUTED)
    return (Column((head, Label(_(_CLOSED_THE_PASS if lost_pass else _CLOSED_OFF))), gap=Space.HAIR),)


def better_part(turn: ReviewedTurn, caller: str) -> tuple[Widget, ...]:
    """Return the better reply's words, and what the caller would have said to it."""
    if turn.better is None:
        return ()
    deed = turn.better.deed
    words = page_parts(deed, Type.BODY) if deed.parts else (Label(deed.told),)
    answers = [
        Label(_("{name}: “{quote}”", name=caller, quote=answer), role=Role.MUTED) for answer in turn.better.answers
    ]
    head = Grade(GradeName.BEST, _("Better"), _STAR, size=Type.TRANSCRIPT)
    return (Column((head, *words, *answers), gap=Space.XS),)


def page_parts(deed: Deed, size: Type) -> tuple[Widget, ...]:
    """Return a page that was sent, part by part, each after its name."""
    style = TextStyle(Type.SECONDARY, Weight.SEMIBOLD)
    return tuple(
        Label((Span(f"{told_part(name)}  ", style, Role.MUTED), Span(text)), size) for name, text in deed.parts
    )

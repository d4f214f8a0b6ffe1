"""What the other line changed: in a sentence, in the needs, in the four dimensions."""

from __future__ import annotations

from collections.abc import Sequence

from game.language import _, ngettext
from game.scenes.debrief_view.words import NAMES, in_words, signed
from game.scenes.two_lines_view.comparing import Comparison
from game.scoring.rubric import Dimension
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.meter import Meter
from game.ui.widgets.row import Row
from game.ui.widgets.sized import Sized

_ICON = 16
_FIGURE = 28
"""Width that holds a score of three figures at 100 % text."""


def summary_part(both: Comparison) -> Widget:
    """Return the sentence, and under it which attempt counts."""
    title = Label(headline(both), Type.TITLE, Weight.BOLD, is_heading=True)
    counts = Label(_("The first attempt is the one that counts. This one is for you alone."), role=Role.MUTED)
    return Column((title, *_moods(both), counts), gap=Space.S, name=_("The other line"), is_news=True)


def headline(both: Comparison) -> str:
    """Return in a sentence what taking the call again came to."""
    first, again = both.first.finished.card, both.again.finished.card
    if both.is_same:
        return _("The same line once more.")
    if again.passed != first.passed:
        return _("This line passes.") if again.passed else _("The first one passed. This one doesn’t.")
    if not both.has_numbers:
        return _without_numbers(both.lead)
    if both.lead > 0:
        return ngettext("{count} point more.", "{count} points more.", both.lead)
    if both.lead < 0:
        return ngettext("{count} point less.", "{count} points less.", -both.lead)
    return _("Another line, and as many points.")


def _without_numbers(lead: int) -> str:
    if not lead:
        return _("Another line, and worth as much.")
    return _("This line helped more.") if lead > 0 else _("The first line helped more.")


def _moods(both: Comparison) -> tuple[Widget, ...]:
    """Return how the caller left, where that is otherwise than the first time."""
    caller = both.first.finished.recorded.call.program.scenario.caller.name
    now, then = both.again.mood, both.first.mood
    if now == then:
        return ()
    return (Label(_("{caller} left {now} this time, not {then}.", caller=caller, now=now, then=then)),)


def changes_part(both: Comparison) -> Widget:
    """Return what was met, missed, mended and broken by the other line; an empty column where that is nothing."""
    return Column(
        (
            *_listed(_("No longer fails the call"), both.mended, "check", Role.GOOD),
            *_listed(_("Fails the call this time"), both.broken, "grade_blunder", Role.BLUNDER),
            *_listed(_("Needed, and met this time"), both.met, "check", Role.GOOD),
            *_listed(_("Needed, and missed this time"), both.left_out, "ring", Role.SLIP),
        ),
        gap=Space.XS,
    )


def dimensions_part(both: Comparison) -> Widget:
    """Return each dimension of both, and the difference; after the very first call in words alone."""
    tell = _in_figures if both.has_numbers else _in_words
    parts = [tell(both, dimension) for dimension in Dimension]
    if both.has_numbers:
        parts.append(Label(_("Above the first attempt, below this one."), Type.SECONDARY, role=Role.MUTED))
    return Column(tuple(parts), gap=Space.M, name=_("Scorecards"))


def _in_figures(both: Comparison, dimension: Dimension) -> Widget:
    then, now = both.first.finished.card.of(dimension), both.again.finished.card.of(dimension)
    name = _(NAMES[dimension])
    role = Role.GOOD if now > then else Role.SLIP if now < then else Role.MUTED
    title = Label(name, weight=Weight.SEMIBOLD, grow=1)
    lead = Label(signed(now - then) if now != then else _("same"), weight=Weight.BOLD, role=role)
    return Column(
        (
            Row((title, lead), gap=Space.S),
            _bar(_("{dimension}, first attempt", dimension=name), then, is_new=False),
            _bar(_("{dimension}, this time", dimension=name), now, is_new=True),
        ),
        gap=Space.HAIR,
    )


def _bar(name: str, points: int, *, is_new: bool) -> Widget:
    role, weight = (Role.TEXT, Weight.BOLD) if is_new else (Role.MUTED, Weight.REGULAR)
    figure = Label(str(points), Type.SECONDARY, weight, role, share=1.0, is_silent=True)
    return Row((Meter(name, points, role=role, grow=1), Sized(figure, width=_FIGURE, by_text=True)), gap=Space.S)


def _in_words(both: Comparison, dimension: Dimension) -> Widget:
    then, now = (in_words(dimension, each.finished.card.of(dimension)) for each in (both.first, both.again))
    told = [Label(now, Type.TRANSCRIPT, role=Role.MUTED)]
    if then != now:
        told.append(Label(_("The first time: {words}", words=then), Type.SECONDARY, role=Role.MUTED, is_italic=True))
    return Column((Label(_(NAMES[dimension]), weight=Weight.SEMIBOLD), *told), gap=Space.HAIR)


def _listed(head: str, items: Sequence[str], icon: str, role: Role) -> tuple[Widget, ...]:
    rows = tuple(
        Row((Icon(icon, role, _ICON), Label(item, Type.TRANSCRIPT, grow=1)), gap=Space.S, align=Align.START)
        for item in items
    )
    return (Label(head, Type.SECONDARY, Weight.SEMIBOLD, Role.MUTED), *rows) if rows else ()

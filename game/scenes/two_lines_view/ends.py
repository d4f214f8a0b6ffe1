"""How each of the two lines ended: a card above its words."""

from __future__ import annotations

from game.language import _
from game.scenes.debrief_view.layout import ended_how
from game.scenes.debrief_view.plot import plot_turns
from game.scenes.debrief_view.words import signed
from game.scenes.two_lines_view.comparing import Comparison, Told
from game.ui.theme import Role
from game.ui.tokens import Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.mood_strip import MoodStrip
from game.ui.widgets.panel import Panel
from game.ui.widgets.pill import Pill
from game.ui.widgets.row import Row
from game.ui.widgets.signature import accent_of
from game.ui.widgets.stars import Stars
from game.ui.widgets.wrap import Wrap


def first_end(both: Comparison) -> Widget:
    """Return how the first attempt ended."""
    return _end(both, both.first, _("First attempt"), Pill(_("counts"), Role.ACCENT_TEXT), edge=Role.BORDER)


def again_end(both: Comparison) -> Widget:
    """Return how the retake ended."""
    return _end(both, both.again, _("This time"), Pill(_("practice")), edge=Role.ACCENT)


def _end(both: Comparison, told: Told, name: str, pill: Widget, *, edge: Role) -> Widget:
    title = Label(name, Type.NAME, Weight.BOLD, grow=1, is_heading=True)
    # Both are told alike: after the very first call no clock stands on either.
    how = ended_how(told.finished._replace(is_first=not both.has_numbers), told.review)
    parts: list[Widget] = [Row((title, pill), gap=Space.S), Label(how)]
    lead = both.lead if told is both.again else 0
    score = _score(told, name, lead) if both.has_numbers else Label(_("Left {mood}.", mood=told.mood), role=Role.MUTED)
    parts += [score, _way(told, name)]
    return Panel(Column(tuple(parts), gap=Space.XS), x=Space.L, y=Space.MS, name=name, edge=edge, grow=1)


def _way(told: Told, name: str) -> Widget:
    """Return the mood over the call, as low as can be."""
    persona = told.finished.recorded.call.program.persona
    told_name = _("The mood over the call, {attempt}", attempt=name)
    ladder = tuple(map(_, persona.ladder))
    return MoodStrip(ladder, persona.opens, persona.name, plot_turns(told.review), told_name)


def _score(told: Told, name: str, lead: int) -> Widget:
    """Return points, stars and mood; and by how much it is ahead of the other line, where it is."""
    card, caller = told.finished.card, told.finished.recorded.call.program.scenario.caller
    points = Label(_("{score} of 100", score=card.score), weight=Weight.BOLD)
    verdict = _("{caller}’s own verdict, {attempt}", caller=caller.name, attempt=name)
    mood = Label(_("left {mood}", mood=told.mood), Type.SECONDARY, role=Role.MUTED, grow=1)
    ahead = (Label(signed(lead), weight=Weight.BOLD, role=Role.GOOD if lead > 0 else Role.SLIP),) if lead else ()
    stars = Stars(card.stars, verdict, accent_of(caller.persona))
    return Wrap((points, *ahead, stars, mood), gap=Space.M)

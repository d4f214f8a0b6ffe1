"""The kinds of callers: a face, who was met, and how the calls with them went."""

from __future__ import annotations

from collections.abc import Mapping

from game.language import _, ngettext
from game.records.call_card import CallCard
from game.records.progress import CallerTried, PersonaProgress
from game.scenes.progress_view.plots import figures, points_of
from game.scenes.progress_view.words import plot_in_words
from game.ui.grid import PROGRESS_FACE, PROGRESS_FIGURE, PROGRESS_PLOT, PROGRESS_ROW
from game.ui.persona_words import persona_word
from game.ui.theme import Role
from game.ui.tokens import Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.panel import Panel
from game.ui.widgets.persona_badge import PersonaBadge
from game.ui.widgets.portrait import Portrait
from game.ui.widgets.row import Row
from game.ui.widgets.score_plot import ScorePlot
from game.ui.widgets.signature import accent_of
from game.ui.widgets.sized import Sized
from game.ui.widgets.wrap import Wrap

_FIGURES = 4
_CALM = 4
"""The mood in which faces look out of the record."""


def person_row(person: PersonaProgress, cards: Mapping[str, CallCard], asked: int, *, is_wide: bool) -> Widget:
    """Return the row of one kind of caller, `cards` by the scenario's id; what doesn't fit beside stands below."""
    word = persona_word(person.persona)
    points, told = points_of(person.series), plot_in_words(person.series)
    plot = ScorePlot(_("Score"), told, points, asked, height=PROGRESS_ROW, has_figures=False)
    who = Row((_face(person, cards), _met(word, person, cards)), gap=Space.L, grow=1)
    if is_wide:
        columns = tuple(Sized(figure, width=PROGRESS_FIGURE, by_text=True) for figure in figures(person.series))
        measured = Sized(Row(columns, gap=Space.NONE), width=_FIGURES * PROGRESS_FIGURE, by_text=True)
        body: Widget = Row((who, Sized(plot, width=PROGRESS_PLOT), measured), gap=Space.XL)
    else:
        body = Column((who, plot, Wrap(figures(person.series), gap=Space.L, line_gap=Space.NONE)), gap=Space.S)
    return Panel(body, y=Space.S, name=word)


def _face(person: PersonaProgress, cards: Mapping[str, CallCard]) -> Widget:
    """Return the caller of this kind who was met last; the shape alone where the pack has nobody of it any more."""
    known = [cards[caller.scenario_id] for caller in person.callers if caller.scenario_id in cards]
    if not known:
        return PersonaBadge(person.persona, PROGRESS_ROW)
    role, name = accent_of(person.persona), known[-1].caller_name
    side = PROGRESS_FACE
    return Portrait(known[-1].looks, person.persona, _CALM, role, name, has_phone=False, width=side, rows=side)


def _met(word: str, person: PersonaProgress, cards: Mapping[str, CallCard]) -> Widget:
    heading = Label(word, weight=Weight.BOLD, role=accent_of(person.persona), is_silent=True)
    return Column((heading, *(_caller(caller, cards) for caller in person.callers)), gap=Space.HAIR, grow=1)


def _caller(caller: CallerTried, cards: Mapping[str, CallCard]) -> Widget:
    """Return a caller: the title, how often taken, the best score, and a tick where mastered."""
    card = cards.get(caller.scenario_id)
    title = card.title if card else _("a caller who isn't in this pack any more")
    told = {"title": title, "best": caller.best}
    if not caller.is_mastered:
        taken = ngettext(
            "{title}: {count} call, best {best}", "{title}: {count} calls, best {best}", caller.calls, **told
        )
        return Label(taken, size=Type.SECONDARY, role=Role.MUTED)
    mastered = ngettext(
        "{title}: {count} call, best {best}, mastered",
        "{title}: {count} calls, best {best}, mastered",
        caller.calls,
        **told,
    )
    tick = Icon("grade_good", Role.GOOD, 16)
    return Row((Label(mastered, size=Type.SECONDARY, role=Role.MUTED), tick), gap=Space.S)

"""My progress: how somebody is getting on from call to call, in each dimension and with each kind of caller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.errors import FirstlineError
from game.language import _
from game.records.call_card import CallCard
from game.records.progress import Standing, standing_of
from game.scenes.ports import Ports
from game.scenes.progress_view.people import person_row
from game.scenes.progress_view.plots import dimension_cards, legend
from game.scenes.progress_view.tallies import tallies
from game.scenes.progress_view.words import COUNTED
from game.scenes.routes import HELP, Progress
from game.scenes.scene import Move, PageScene, Pop
from game.scoring.rubric import Rubric
from game.ui.actions import Action
from game.ui.grid import HEADER, PROGRESS_CARD, SETTINGS_ROWS
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Space, TextStyle, Type, Weight
from game.ui.typesetter import Span
from game.ui.voice import YOU
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.column import Column
from game.ui.widgets.divider import Divider
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.link import Link
from game.ui.widgets.padding import Padding
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.signature import Signature
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack

if TYPE_CHECKING:
    from game.records.floor import SupportFloor

_SHOWS_FROM = 2
"""Calls from which numbers are shown: the very first call shows none, anywhere."""
_CALM = 4


class ProgressScene(PageScene):
    """Shows what the records come to when it opens; it changes nothing."""

    theme_name = "day"

    def __init__(self, route: Progress, ports: Ports) -> None:
        super().__init__(ports)
        self._floor: SupportFloor = ports.services
        self._standing = standing_of(())
        self._cards: tuple[CallCard, ...] = ()
        self._rubric: Rubric | None = None
        self._trouble = ""

    def enter(self) -> None:
        """Read the records and the pack."""
        try:
            self._standing = standing_of(self._floor.own_record.calls())
            self._cards, self._rubric = self._floor.cards(), self._floor.rubric
        except FirstlineError as error:
            self._trouble = str(error)

    def view(self, metrics: Metrics) -> Widget:
        """Return the header, and below it counts, plots and kinds of callers; or why there are none yet."""
        parts = self._shown(self._standing, self._rubric, metrics) if self._rubric else (_warning(self._trouble),)
        scroll = Scroll(Column(parts, gap=Space.L), id="progress", name=_("My progress"), grow=1)
        body = Padding(Column((scroll,), grow=1), x=Space.XL, top=Space.L, grow=1)
        return Stack((Backdrop(), Column((self._header(), body), gap=Space.NONE)))

    def handle(self, intent: Intent) -> Move:
        """Leave."""
        match intent:
            case Activate("back") | Cancel():
                return Pop()
        return None

    def _header(self) -> Widget:
        profile = self._floor.profile
        who = (Label(profile.name, weight=Weight.SEMIBOLD),) if profile else ()
        parts = (
            Link(_("Back"), icon="back", id="back", size=Type.BODY, is_first_focus=True),
            Label(_("My progress"), size=Type.TITLE, weight=Weight.SEMIBOLD, is_heading=True),
            Spacer(grow=1),
            Link(_("Help"), icon="help", id=HELP, action=Action.HELP, size=Type.BODY),
            *who,
        )
        bar = Padding(Row(parts, gap=Space.L), left=Space.M, right=Space.XL)
        return Column((Sized(bar, least_height=HEADER), Divider()), gap=Space.NONE)

    def _shown(self, standing: Standing, rubric: Rubric, metrics: Metrics) -> tuple[Widget, ...]:
        if standing.calls < _SHOWS_FROM:
            return self._not_yet()
        columns = _columns(metrics)
        by_id = {card.scenario_id: card for card in self._cards}
        people = tuple(
            person_row(person, by_id, rubric.pass_mark, is_wide=metrics.is_roomy) for person in standing.personas
        )
        return (
            *_rows(tallies(standing, len(self._cards)), columns),
            *_rows(dimension_cards(standing, rubric), columns),
            legend(standing),
            _heading(_("By kind of caller"), _("the score of whole calls")),
            Column(people, gap=Space.S),
            _heading(_("How it is counted")),
            *(_counted(_(word), _(meaning)) for word, meaning in COUNTED),
            Spacer(height=Space.L),
        )

    def _not_yet(self) -> tuple[Widget, ...]:
        """Return why there is nothing to show, and what will be here."""
        title, told = self._why_nothing()
        name = self._floor.profile.name if self._floor.profile else ""
        heading = Label(title, size=Type.TITLE, weight=Weight.BOLD, is_heading=True)
        said = Column((Signature(YOU, _CALM, name), heading, Label(told, role=Role.MUTED)), gap=Space.L)
        middle = Padding(Sized(said, width=SETTINGS_ROWS), top=Space.XXXL)
        return (Row((Spacer(grow=1), middle, Spacer(grow=1))),)

    def _why_nothing(self) -> tuple[str, str]:
        will_be = _(
            "From your second call on, each of the four dimensions has its line here, beginning with your first call, "
            "and so has each kind of caller: first, best, latest, and what you carried over to callers whom you had "
            "never met."
        )
        profile = self._floor.profile
        if profile is None:
            return _("Nobody is on the line yet"), will_be
        if profile.id == 0:
            guest = _("Nothing is kept of a guest's calls, so there is nothing to look back on.")
            return _("You are here as a guest"), f"{guest} {self._floor.notice}".strip()
        if self._standing.calls:
            return _("One call is done, and one more makes a beginning"), will_be
        return _("Your line begins with your first call"), will_be


def _rows(cards: tuple[Widget, ...], columns: int) -> tuple[Widget, ...]:
    return tuple(
        Row(cards[first : first + columns], gap=Space.L, align=Align.STRETCH) for first in range(0, len(cards), columns)
    )


def _columns(metrics: Metrics) -> int:
    """Return how many of four cards stand side by side: all, two, or each alone."""
    room = metrics.width / metrics.factor - 2 * Space.XL
    beside = (room + Space.L) // (PROGRESS_CARD * metrics.text_scale + Space.L)
    return 4 if beside >= 4 else 2 if beside >= 2 else 1


def _heading(text: str, aside: str = "") -> Widget:
    heading = Label(text, size=Type.NAME, weight=Weight.BOLD, is_heading=True)
    beside = (Label(aside, size=Type.SECONDARY, role=Role.MUTED),) if aside else ()
    return Padding(Row((heading, *beside), gap=Space.L), top=Space.M)


def _counted(word: str, meaning: str) -> Widget:
    """Return a word of this screen and what it means, as one sentence."""
    said = (Span(f"{word} ", TextStyle(Type.SECONDARY, Weight.SEMIBOLD), Role.TEXT), Span(meaning))
    return Label(said, size=Type.SECONDARY, role=Role.MUTED)


def _warning(text: str) -> Widget:
    return Row((Icon("warning", Role.SLIP), Label(text, size=Type.SECONDARY, role=Role.SLIP, grow=1)), gap=Space.S)

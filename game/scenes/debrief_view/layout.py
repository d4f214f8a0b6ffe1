"""The debrief's page: three parts side by side, or everything in one column where text is large."""

from __future__ import annotations

from game.language import _, gettext_noop
from game.records.finished import Finished
from game.scenario.vocabulary import Channel, Result
from game.scenes.call_view.modelling import first_name
from game.scenes.call_view.taking import MODES
from game.scenes.debrief_view.behind import behind_part
from game.scenes.debrief_view.card import has_steps, point_part, steps_part
from game.scenes.debrief_view.endings import result_label
from game.scenes.debrief_view.hand_over import hand_over_part
from game.scenes.debrief_view.log import log_part, title_part
from game.scenes.debrief_view.onward import onward_part
from game.scenes.debrief_view.plot import plot_part
from game.scenes.debrief_view.question import question_part
from game.scenes.debrief_view.rail import dimensions_part, score_part, verdict_part
from game.scenes.debrief_view.review import Review
from game.scenes.debrief_view.words import clock_of
from game.scenes.help_key import help_key
from game.ui.actions import Action
from game.ui.grid import DEBRIEF_COLUMNS, HEADER, RAIL
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.button import Button
from game.ui.widgets.column import Column
from game.ui.widgets.divider import Divider
from game.ui.widgets.label import Label
from game.ui.widgets.outlook_band import OutlookLine
from game.ui.widgets.padding import Padding
from game.ui.widgets.panel import Panel
from game.ui.widgets.persona_badge import PersonaBadge
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.signature import accent_of
from game.ui.widgets.sized import Sized
from game.ui.widgets.stack import Stack

_DONE_WIDTH = 126
_CHANNELS = {
    Channel.PHONE: gettext_noop("phone"),
    Channel.CHAT: gettext_noop("chat"),
    Channel.EMAIL: gettext_noop("e-mail"),
    Channel.LETTER: gettext_noop("letter"),
}


def debrief_view(
    finished: Finished, review: Review, chosen: int, outlook: OutlookLine | None, metrics: Metrics
) -> Widget:
    """Return the whole page, with the turn `chosen` on its card and the `outlook` over the plot."""
    lay_out = _columns if metrics.is_roomy else _one_column
    body = lay_out(finished, review, chosen, outlook)
    header = Padding(_header(finished, review), x=Space.XL, y=Space.XS)
    bar = Sized(header, least_height=HEADER)
    return Stack((Backdrop(), Column((bar, Divider(), body), gap=Space.NONE)))


def _columns(finished: Finished, review: Review, chosen: int, outlook: OutlookLine | None) -> Widget:
    rail = Column((score_part(finished), dimensions_part(finished), verdict_part(finished, review)), gap=Space.L)
    call = Column(
        (
            _title(finished, review),
            Scroll(_call(finished, review, chosen), _("The call"), id="call", grow=1, keeps_bar=True),
        ),
        grow=1,
    )
    lower = Row(
        (
            Sized(call, grow=DEBRIEF_COLUMNS[0]),
            Sized(_point(finished, review, chosen, is_scrolling=True), grow=DEBRIEF_COLUMNS[1]),
        ),
        gap=Space.XL,
        align=Align.STRETCH,
        grow=1,
    )
    plot = plot_part(review, finished.recorded.call.program, chosen, outlook, takes_focus=True)
    right = Column((plot, lower), gap=Space.L, grow=1)
    row = Row(
        (Sized(Scroll(rail, _("Score"), id="rail", keeps_bar=True), width=RAIL), right),
        gap=Space.XL,
        align=Align.STRETCH,
        grow=1,
    )
    return Padding(row, x=Space.XL, y=Space.L, bottom=Space.S, grow=1)


def _one_column(finished: Finished, review: Review, chosen: int, outlook: OutlookLine | None) -> Widget:
    """Return score, chosen turn, plot, call, in this order, in one scroll; focus begins at the chosen turn's card."""
    program = finished.recorded.call.program
    page = Column(
        (
            score_part(finished),
            _point(finished, review, chosen, is_scrolling=False),
            plot_part(review, program, chosen, outlook, takes_focus=not has_steps(review, chosen)),
            dimensions_part(finished),
            verdict_part(finished, review),
            _title(finished, review),
            _call(finished, review, chosen),
        ),
        gap=Space.XL,
    )
    return Padding(Scroll(page, _("Debrief"), id="page", grow=1, keeps_bar=True), x=Space.XL, y=Space.L, grow=1)


def _header(finished: Finished, review: Review) -> Widget:
    scenario = finished.recorded.call.program.scenario
    title = Label(scenario.title, Type.NAME, Weight.BOLD, is_heading=True)
    words = Row((title, Label(_about(finished, review), Type.SECONDARY, role=Role.MUTED, grow=1)), gap=Space.MS, grow=1)
    done_key = Button(_("Next ticket") if finished.has_next else _("Done"), id="done", action=Action.DONE)
    done = Sized(done_key, least_width=_DONE_WIDTH)
    return Row((PersonaBadge(scenario.caller.persona), words, help_key(), done), gap=Space.MS)


def _about(finished: Finished, review: Review) -> str:
    """Return who called by what, in which mode, how silences were held where that wasn't as in life, and the end."""
    recorded, ended = finished.recorded, ended_how(finished, review)
    scenario = recorded.call.program.scenario
    name, channel, mode = scenario.caller.name, _(_CHANNELS[scenario.channel]), _(MODES[recorded.mode]).lower()
    if not recorded.aside:
        return _("{name}, {channel}, {mode}. {ended}", name=name, channel=channel, mode=mode, ended=ended)
    aside = recorded.aside
    return _(
        "{name}, {channel}, {mode}. {aside}. {ended}", name=name, channel=channel, mode=mode, aside=aside, ended=ended
    )


def ended_how(finished: Finished, review: Review) -> str:
    """Return how the call ended, and (but for the very first) when."""
    channel = finished.recorded.call.program.scenario.channel
    label = result_label(review.result, finished.recorded.rubric, channel)
    if finished.is_first:
        return f"{label}."
    if review.ended_on:
        return _("{result} on day {day}", result=label, day=review.ended_on)
    if review.result is Result.SOLVED:
        return _("{result} in {time}", result=label, time=clock_of(review.ended_at_s))
    return _("{result} at {time}", result=label, time=clock_of(review.ended_at_s))


def _call(finished: Finished, review: Review, chosen: int) -> Widget:
    accent = accent_of(finished.recorded.call.program.scenario.caller.persona)
    caller = first_name(finished.recorded.call.program.scenario.caller.name)
    log = log_part(review, chosen, accent, caller=caller, has_numbers=not finished.is_first)
    if review.is_hidden:
        return log
    note = hand_over_part(review.note, finished.recorded.call.program)
    return Column((log, *note, behind_part(finished, review)), gap=Space.L)


def _title(finished: Finished, review: Review) -> Widget:
    channel = finished.recorded.call.program.scenario.channel
    return title_part(channel, is_judged=review.is_judged, is_hidden=review.is_hidden)


def _point(finished: Finished, review: Review, chosen: int, *, is_scrolling: bool) -> Widget:
    program, has_numbers = finished.recorded.call.program, not finished.is_first
    caller = first_name(program.scenario.caller.name)
    if review.is_hidden:
        asked = question_part(review, chosen, caller, has_numbers=has_numbers, is_scrolling=is_scrolling)
        return Panel(asked, x=Space.XL, y=Space.L, name=_("Your own look first"))
    told = point_part(review, chosen, program.scenario.caller.name, program.persona.ladder, has_numbers=has_numbers)
    body: Widget = Scroll(told, _("This point"), id="point", grow=1, keeps_bar=True) if is_scrolling else told
    body = Padding(body, bottom=Space.S, grow=1 if is_scrolling else 0)
    steps = steps_part(review, chosen, has_numbers=has_numbers, takes_focus=not is_scrolling)
    parts = (steps, body, *onward_part(finished))
    return Panel(Column(parts, gap=Space.S), x=Space.XL, y=Space.L, name=_("This point"))

"""The whole preview: the call at the left and one pane beside it, or one column with tabs in large text."""

from __future__ import annotations

from game.scenes.preview_view.call_column import call_column, call_in_one, so_far
from game.scenes.preview_view.inspector import inspector
from game.scenes.preview_view.lists import finding_line, findings, keys, nodes
from game.scenes.preview_view.model import (
    BESIDE,
    FINDING,
    PANE_KEYS,
    CallSide,
    Command,
    Pane,
    PreviewModel,
    commands_of,
)
from game.scenes.preview_view.picture import picture
from game.scenes.preview_view.words import quiet
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Corner, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.button import Button
from game.ui.widgets.column import Column
from game.ui.widgets.divider import Divider
from game.ui.widgets.filling import Filling
from game.ui.widgets.first_fit import FirstFit
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.panel import Panel
from game.ui.widgets.persona_badge import PersonaBadge
from game.ui.widgets.row import Row
from game.ui.widgets.stack import Stack
from game.ui.widgets.tab import Tab
from game.ui.widgets.toast import Toast
from game.ui.widgets.wrap import Wrap

_CALL_SHARE, _PANE_SHARE = 13, 11
_ERRORS_OVER = 2
"""Errors that are told over the window; all of them stand in their pane."""
_OVER = f"{FINDING}over:"


def preview_page(model: PreviewModel, metrics: Metrics) -> Widget:
    """Return the screen."""
    if model.call is None:
        body: Widget = _not_yet(model)
    elif metrics.is_roomy:
        body = _columns(model)
    else:
        body = _tabbed(model)
    foot = (_foot(model.call),) if metrics.is_roomy and model.call is not None else ()
    over = _over(model, metrics)
    page = Column((_bar(model), Divider(), *over, Filling(body, grow=1), *foot), gap=Space.NONE)
    return Stack((Backdrop(Role.SURFACE, glow=Role.GLOW, x=0.75, y=0.0, reach=0.6), page))


def _bar(model: PreviewModel) -> Widget:
    call = model.call
    if call is None:
        names: tuple[Widget, ...] = (Label(model.file, size=Type.NAME, weight=Weight.BOLD, is_heading=True),)
    else:
        title = Label(call.title, size=Type.NAME, weight=Weight.BOLD, is_heading=True)
        names = (PersonaBadge(call.persona), title, quiet(call.about))
    beside, below = Row(names, gap=Space.MS), Column(names[-2:], gap=Space.HAIR)
    return Padding(FirstFit((beside, below)), x=Space.XL, y=Space.MS)


def _over(model: PreviewModel, metrics: Metrics) -> tuple[Widget, ...]:
    """Return what is told over the window: notices, and errors that keep the file from being played."""
    told: list[Widget] = [
        Toast(text, *(("warning", Role.SLIP) if is_bad else ("check", Role.GOOD))) for text, is_bad in model.notices
    ]
    if model.has_errors and model.call is not None:
        told.append(_errors(model, metrics))
    return tuple(Padding(each, x=Space.XL, top=Space.S) for each in told)


def _errors(model: PreviewModel, metrics: Metrics) -> Widget:
    several = len(model.findings) > 1
    told = f"{len(model.findings)} findings: the" if several else "The"
    head = Label(
        f"{told} call goes on as the file last was. It is taken up again when the file can be played.",
        size=Type.SECONDARY,
        weight=Weight.SEMIBOLD,
    )
    shown = model.findings[:_ERRORS_OVER] if metrics.is_roomy else ()
    rows = tuple(finding_line(finding, f"{_OVER}{number}") for number, finding in enumerate(shown))
    content = Column((head, *rows), gap=Space.XS)
    return Panel(content, y=Space.S, edge=Role.BLUNDER, corner=Corner.CONTROL, name="Findings over the call")


def _not_yet(model: PreviewModel) -> Widget:
    told = Label("This file can't be played yet. The call begins as soon as it is mended.", size=Type.BODY)
    return Padding(Column((told, findings(model)), gap=Space.L), x=Space.XL, y=Space.L)


def _columns(model: PreviewModel) -> Widget:
    assert model.call is not None, "there is a call to show"
    pane = model.pane if model.pane in BESIDE else BESIDE[0]
    tabs = _tabs(model, pane, BESIDE)
    if pane is Pane.PICTURE:
        shown = Column((tabs, Filling(picture(model), grow=1)), gap=Space.S)
        return Padding(shown, x=Space.XL, y=Space.S)
    beside = Column((tabs, Filling(_pane(model, pane), grow=1)), gap=Space.S)
    columns = Row(
        (Filling(call_column(model.call), grow=_CALL_SHARE), Filling(beside, grow=_PANE_SHARE)),
        gap=Space.XXL,
        align=Align.STRETCH,
    )
    return Padding(columns, x=Space.XL, top=Space.S, bottom=Space.S)


def _tabbed(model: PreviewModel) -> Widget:
    shown = Filling(_pane(model, model.pane), grow=1)
    content = Column((_tabs(model, model.pane, tuple(Pane)), shown), gap=Space.S)
    return Padding(content, x=Space.XL, top=Space.XS, bottom=Space.S)


def _pane(model: PreviewModel, pane: Pane) -> Widget:
    assert model.call is not None, "there is a call to show"
    match pane:
        case Pane.CALL:
            return call_in_one(model.call)
        case Pane.SO_FAR:
            return so_far(model.call)
        case Pane.INSPECTOR:
            return inspector(model.call)
        case Pane.NODES:
            return nodes(model.places)
        case Pane.PICTURE:
            return picture(model)
        case Pane.FINDINGS:
            return findings(model)
        case Pane.KEYS:
            return keys(model.call)


def _tabs(model: PreviewModel, chosen: Pane, panes: tuple[Pane, ...]) -> Widget:
    return Wrap(tuple(_tab(pane, model, chosen) for pane in panes), gap=Space.XS, line_gap=Space.NONE)


def _tab(pane: Pane, model: PreviewModel, chosen: Pane) -> Widget:
    count = f" {len(model.findings)}" if pane is Pane.FINDINGS and model.findings else ""
    return Tab(
        pane.value + count,
        is_chosen=pane is chosen,
        size=Type.SECONDARY,
        shows_key=True,
        id=pane.id,
        key=PANE_KEYS[pane],
    )


def _foot(call: CallSide) -> Widget:
    row = Padding(Wrap(tuple(map(_key, commands_of(call))), gap=Space.S), x=Space.XL, y=Space.S)
    return Column((Divider(), Stack((Backdrop(Role.BAR, glow=None), row))), gap=Space.NONE)


def _key(command: Command) -> Widget:
    return Button(command.label, icon=command.icon, key=command.key, shows_key=True, is_snug=True, id=command.id)

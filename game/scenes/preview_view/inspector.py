"""The inspector: mood, state, what is known, and what each choice would do."""

from __future__ import annotations

from game.scenes.call_view.desk import number_key
from game.scenes.preview_view.model import LINE, CallSide, HiddenReply, Inspection, Known, Offer
from game.scenes.preview_view.words import ROLES, effect_line, heading, named_value, quiet, ticked, under
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.typesetter import Span
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.link import Link
from game.ui.widgets.padding import Padding
from game.ui.widgets.pill import Pill
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.signature import accent_of
from game.ui.widgets.wrap import Wrap

INSPECTOR = "inspector"
_WORDS_SHOWN = 44


def inspector(call: CallSide) -> Widget:
    """Return the inspector of a call."""
    state = call.inspection
    parts = (
        *_score(state),
        _mood(call),
        under(heading("State"), *(named_value(name, value) for name, value in state.rows)),
        *_offers(call),
        *_hidden(call.hidden),
        *_known("Facts", state.facts),
        *_known("Jobs", state.jobs),
    )
    return Scroll(Column(parts, gap=Space.L), id=INSPECTOR, name="Inspector", grow=1)


def _mood(call: CallSide) -> Widget:
    state = call.inspection
    pills = tuple(
        Pill(mood, accent_of(call.persona) if rank == state.rank else Role.MUTED, is_filled=rank == state.rank)
        for rank, mood in enumerate(state.ladder, 1)
    )
    listens = state.ladder[state.listens_from - 1]
    told = f"{state.ladder[state.rank - 1]}, {state.rank} of 5. Takes advice from {listens} up."
    return under(heading("Mood, worst to best"), Wrap(pills, gap=Space.XS), quiet(told))


def _score(state: Inspection) -> tuple[Widget, ...]:
    if not state.score:
        return ()
    marks = (Label(mark.text, size=Type.SECONDARY, role=ROLES[mark.sense]) for mark in state.marks)
    return (under(heading("What it scored", Role.ACCENT_TEXT), Label(state.score, weight=Weight.SEMIBOLD), *marks),)


def _known(title: str, known: tuple[Known, ...]) -> tuple[Widget, ...]:
    if not known:
        return ()
    met = sum(each.is_known for each in known)
    return (under(heading(f"{title}, {met} of {len(known)}"), *map(_ticked, known)),)


def _ticked(known: Known) -> Widget:
    style = TextStyle(Type.SECONDARY, Weight.SEMIBOLD)
    role = Role.TEXT if known.is_known else Role.MUTED
    need = (Span("  need", TextStyle(Type.SECONDARY, Weight.SEMIBOLD), Role.ACCENT_TEXT),) if known.is_need else ()
    spans = (Span(known.name, style, role), Span(f"  {known.text}", TextStyle(Type.SECONDARY), role), *need)
    return ticked("check" if known.is_known else "ring", Role.BEST if known.is_known else Role.MUTED, spans)


def _offers(call: CallSide) -> tuple[Widget, ...]:
    if not call.offers:
        return ()
    title = "What each choice at the desk would do" if call.is_at_desk else "What each choice would do"
    offers = tuple(_offer(offer, number) for number, offer in enumerate(call.offers, 1))
    return (Column((heading(title), *offers), gap=Space.S),)


def _offer(offer: Offer, number: int) -> Widget:
    name = Link(
        f"{number_key(number) or '·'}  {_cut(offer.text)}  (line {offer.line})",
        size=Type.SECONDARY,
        id=f"{LINE}{offer.line}:{number}",
    )
    return Column((name, _indented(effect_line(offer.effects))), gap=Space.NONE)


def _hidden(hidden: tuple[HiddenReply, ...]) -> tuple[Widget, ...]:
    if not hidden:
        return ()
    rows = tuple(
        Column(
            (
                Link(
                    f"{_cut(reply.text)}  (line {reply.line})",
                    size=Type.SECONDARY,
                    role=Role.MUTED,
                    id=f"{LINE}{reply.line}:hidden{number}",
                ),
                _indented(quiet(f"Hidden: {reply.why}.")),
            ),
            gap=Space.NONE,
        )
        for number, reply in enumerate(hidden, 1)
    )
    return (Column((heading("Why a reply is hidden"), *rows), gap=Space.S),)


def _indented(child: Widget) -> Widget:
    return Padding(child, left=Space.S)


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WORDS_SHOWN else line[: _WORDS_SHOWN - 1].rstrip() + "…"

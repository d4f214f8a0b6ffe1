"""The parts of the specimen page."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenes.specimen_callers import PERSONAS
from game.ui.actions import Action
from game.ui.grid import SPECIMEN_NAME, SPECIMEN_SWATCH
from game.ui.persona_words import persona_word
from game.ui.plot_marks import MarkShape
from game.ui.theme import Role
from game.ui.tokens import Align, Corner, Space, Type, Weight
from game.ui.widget import REST, Look, Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.checkbox import Checkbox
from game.ui.widgets.chip import Chip
from game.ui.widgets.clock import Clock
from game.ui.widgets.coach_note import CoachNote
from game.ui.widgets.column import Column
from game.ui.widgets.difficulty import Difficulty
from game.ui.widgets.divider import Divider
from game.ui.widgets.grade import Grade, GradeName
from game.ui.widgets.icon_button import IconButton
from game.ui.widgets.label import Label
from game.ui.widgets.link import Link
from game.ui.widgets.mark_sign import MarkSign
from game.ui.widgets.meter import Meter
from game.ui.widgets.panel import Panel
from game.ui.widgets.paper import Paper
from game.ui.widgets.persona_badge import PersonaBadge
from game.ui.widgets.pill import Pill
from game.ui.widgets.posed import Posed
from game.ui.widgets.radio import Radio
from game.ui.widgets.reply import Reply
from game.ui.widgets.row import Row
from game.ui.widgets.score_plot import PlotPoint, ScorePlot
from game.ui.widgets.script_card import ScriptCard
from game.ui.widgets.sized import Sized
from game.ui.widgets.slider import Slider
from game.ui.widgets.stars import Stars
from game.ui.widgets.step_dot import StepDot, StepState
from game.ui.widgets.tab import Tab
from game.ui.widgets.text_field import TextField
from game.ui.widgets.toast import Toast
from game.ui.widgets.wrap import Wrap

_QUESTION = "What do you see on the white box?"


@dataclass(frozen=True)
class Shown:
    """What of the specimen can be changed."""

    is_ticked: bool = True
    chosen: str = "radio_1"
    field: str = "Jana Malá"


def state_rows() -> tuple[Widget, ...]:
    """Return the components in each of their states, a row each."""
    return (
        _named("primary", _in_states(Button("Pick up", tone=Tone.PRIMARY), Button("Pick up", is_enabled=False))),
        _named("key", _in_states(Button("Hold"), Button("Hold", is_enabled=False))),
        _named("danger", _danger()),
        _named("reply", Reply(_QUESTION, number="1")),
        _named("hover", Posed(Reply(_QUESTION, number="1"), Look(is_hovered=True))),
        _named("focus", Posed(Reply(_QUESTION, number="1"), Look(is_focused=True))),
        _named("spent", Reply("You already said this.", number="2", is_enabled=False)),
        _named("script", ScriptCard("May I have your account number?", number="4")),
        _named("grades", Wrap(tuple(Grade(grade, grade.value) for grade in GradeName), gap=Space.XL)),
        _named("personas", Wrap(tuple(_persona(name) for name in PERSONAS), gap=Space.L)),
        _named("roles", Wrap(tuple(_swatch(role) for role in _SWATCHES), gap=Space.XS)),
    )


def more_parts(shown: Shown) -> tuple[Widget, ...]:
    """Return the components that can be tried."""
    radios = tuple(
        Radio(text, id=f"radio_{i}", is_chosen=shown.chosen == f"radio_{i}", is_on_paper=True)
        for i, text in enumerate(("Another shouter. ID-10T.", "Third fault since the cabinet move on 2 May."))
    )
    chips = (
        Chip("Solved", id="chip_1", is_on_paper=True),
        Chip("Referred", id="chip_2", is_chosen=True, is_on_paper=True),
    )
    note = CoachNote("No deed behind it. He heard a line off a sheet.")
    return (
        Wrap(
            (
                Tab("Calls", id="tab_1", is_chosen=True),
                Tab("Shift", id="tab_2"),
                IconButton("pause", "Pause", id="pause"),
                Clock("03:42", "Call time"),
                Difficulty(3),
                Stars(4, "Verdict", Role.ANXIOUS),
            )
        ),
        Wrap(
            (
                Button("Look up", icon="look_up", action=Action.LOOK_UP, shows_key=True, id="look_up"),
                Button("Transfer", icon="transfer", action=Action.TRANSFER, shows_key=True, id="transfer"),
                Button("Hang up", Tone.DANGER, icon="hang_up", action=Action.HANG_UP, shows_key=True, id="hang_up"),
            )
        ),
        Paper(
            Column((*radios, Wrap(chips), Button("File the ticket", Tone.INK, icon="check", is_large=True, id="file")))
        ),
        Checkbox("Till and card machine drop together", id="tick", is_checked=shown.is_ticked),
        TextField(shown.field, "Your name", "How shall we call you?", id="field"),
        Slider("Volume", 60, id="slider"),
        Wrap(
            (
                Pill("angry", Role.AGGRESSIVE, is_filled=True, corner=Corner.CHIP),
                Pill("worried", Role.ANXIOUS),
                Chip("All", id="all", is_chosen=True),
                Chip("Phone", id="phone"),
                Link("Settings", id="link"),
                *(StepDot(state.value, state) for state in StepState),
            )
        ),
        Panel(Column((Label("Genuine help", weight=Weight.SEMIBOLD), Meter("Genuine help", 88), Divider(), note))),
        _plots(),
        Toast("The record can't be written: the disk is full."),
    )


def _named(name: str, shown: Widget) -> Widget:
    label = Sized(Label(name, size=Type.SECONDARY, role=Role.MUTED), width=SPECIMEN_NAME, by_text=True)
    return Row((label, Column((shown,), grow=1)), gap=Space.M)


def _in_states(button: Button, off: Button) -> Widget:
    looks = (REST, Look(is_hovered=True), Look(is_focused=True), Look(is_pressed=True))
    return Wrap((*(Posed(button, look) for look in looks), off), gap=Space.M)


def _danger() -> Widget:
    file = Posed(Button("File", Tone.INK), Look(is_focused=True))
    words = Label("on paper: ink, never amber", size=Type.SECONDARY, role=Role.INK)
    paper = Paper(Row((file, words), gap=Space.L), x=Space.M, y=Space.M)
    return Wrap((Button("Hang up", Tone.DANGER, icon="hang_up"), paper), gap=Space.L)


def _persona(name: str) -> Widget:
    word = Label(persona_word(name), size=Type.HINT, role=Role.MUTED)
    return Column((PersonaBadge(name), word), gap=Space.XS, align=Align.CENTRE)


def _plots() -> Widget:
    """Return plots of no more than one call, of a few in every mode, and of more than have room for their marks."""
    few = zip((40, 62, 55, 88, 70, 91), (*MarkShape, *MarkShape), strict=True)
    marked = tuple(PlotPoint(score, shape, score % 2 == 0) for score, shape in few)
    many = tuple(PlotPoint(40 + (37 * call) % 55) for call in range(90))
    plots = {"one call": (PlotPoint(64),), "a few": marked, "many": many}
    cards = (Panel(ScorePlot(name, "", points, 60), grow=1) for name, points in plots.items())
    signs = tuple(
        MarkSign(shape.value, shape, is_filled, Role.BG) for shape in MarkShape for is_filled in (True, False)
    )
    return Column((Row(tuple(cards), gap=Space.L), Wrap(signs, gap=Space.L)))


_SWATCHES = (Role.BG, Role.SURFACE, Role.RAISED, Role.LINE, Role.BORDER, Role.MUTED, Role.TEXT, Role.ACCENT)


def _swatch(role: Role) -> Widget:
    colour = Sized(
        Panel(Label(" ", is_silent=True), fill=role, corner=Corner.BADGE, y=Space.NONE), width=SPECIMEN_SWATCH
    )
    return Column((colour, Label(role.value, size=Type.HINT, role=Role.MUTED, share=0.5)), gap=Space.XS)

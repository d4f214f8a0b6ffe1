"""All settings, section by section: the one place that names them."""

from __future__ import annotations

from game.call.silence import Silence
from game.language import gettext_noop
from game.records.model import Mode, told_silence
from game.scenes.routes import ChooseTypeface, Remap
from game.scenes.settings_view.model import Choice, Door, Level, Levels, Option, Sample, Section, Switch
from game.scenes.settings_view.values import SILENCE
from game.ui.tokens import Space
from game.ui.widget import Widget
from game.ui.widgets.grade import Grade, GradeName
from game.ui.widgets.wrap import Wrap


def sections() -> tuple[Section, ...]:
    """Return all settings in the order shown."""
    return (
        Section("reading", "Reading", (_TEXT_SIZE, _LINE_SPACING, _TYPEFACE, _TEXT_PACE, _ASKS_FIRST)),
        Section("seeing", "Seeing", (_SHIFT, _CONTRAST, _PALETTE, Sample("grades", _grades), _MOTION)),
        Section("hearing", "Hearing", (_VOLUMES, _CAPTIONS)),
        Section("speaking", "Speaking", (_SPEECH,)),
        Section("controls", "Controls", (_CONTROLS,)),
        Section("time", "Time", (_silence(),)),
        Section("window", "Window", (_FULL_SCREEN,)),
    )


_TEXT_SIZE = Choice(
    "text_scale",
    "Text size",
    "On every screen, Ctrl with plus and minus changes it too, and Ctrl with 0 brings it back.",
    tuple(Option(percent / 100, f"{percent} %") for percent in (100, 125, 150, 175, 200)),
)
_LINE_SPACING = Choice(
    "line_spacing",
    "Line spacing",
    "How far lines of text stand apart.",
    (Option(1.0, "Usual"), Option(1.25, "Wider"), Option(1.5, "Widest")),
)
_TYPEFACE = Door(
    "typeface",
    "Typeface",
    "Any that is installed on this machine. It is tried first, so that you can always read on.",
    "Choose another",
    ChooseTypeface(),
    lambda now: now.typeface or "The game’s own",
)
_TEXT_PACE = Choice(
    "text_pace",
    "Pace of words",
    "How fast a caller’s words appear. Tab shows all of them at once.",
    (Option("as_spoken", "As spoken"), Option("quick", "Quick"), Option("at_once", "All at once")),
)
_ASKS_FIRST = Switch(
    "asks_first",
    gettext_noop("After a call"),
    gettext_noop("Ask me first"),
    gettext_noop("Which turn would you take back? You say, and then the debrief shows what each one cost."),
)
_SHIFT = Choice(
    "shift",
    "Light",
    "By day screens are light, by night they are dark; as a rule each call has its own.",
    (Option("by_caller", "By caller"), Option("day", "Always day"), Option("night", "Always night")),
)
_CONTRAST = Choice(
    "contrast",
    "Contrast",
    "High contrast sets text and outlines apart from their ground as far as it goes.",
    (Option("usual", "Usual"), Option("high", "High")),
)
_PALETTE = Choice(
    "palette",
    "Colours",
    "Safe colours stay apart in every kind of colour vision. Each has a shape of its own as well.",
    (Option("usual", "Usual"), Option("safe", "Safe")),
)
_MOTION = Switch("is_still", "Motion", "Less motion", "Lines, faces and screens change without moving.")
_VOLUMES = Levels(
    "volumes",
    "Volume",
    "The first is for everything; the others are shares of it.",
    (
        Level("volume", "Everything"),
        Level("voice_volume", "Voices"),
        Level("line_volume", "The line: ring, hold tune, clicks"),
        Level("keys_volume", "Keys"),
        Level("room_volume", "The room around you"),
    ),
)
_CAPTIONS = Switch("has_captions", "Captions", "Show captions", "Each sound is told in words, too.")
_SPEECH = Choice(
    "speech",
    "Reading out",
    "What has focus, and what is said on the line, for whoever can’t see it.",
    (
        Option("off", "Off", "Nothing is read out."),
        Option("aloud", "Aloud", "By the voices of this machine."),
        Option("clipboard", "To the clipboard", "Each line is copied, for a program of your own that reads it."),
    ),
)
_CONTROLS = Door(
    "remap",
    "Keys and buttons",
    "What each key does, and each button of a gamepad. The mouse alone does everything, too.",
    "Change them",
    Remap(),
    lambda now: f"{len(now.keys) + len(now.buttons)} changed" if now.keys or now.buttons else "As usual",
)
_FULL_SCREEN = Switch("is_full_screen", "Window", "Full screen", "F11 does the same, on every screen.")


def _grades() -> Widget:
    return Wrap(tuple(Grade(grade, grade.value) for grade in GradeName), gap=Space.XL)


def _silence() -> Choice:
    return Choice(
        SILENCE,
        "When you are silent",
        "A caller who hears nothing for a while speaks up; in a guided call nobody does. Holds from the next call on.",
        (
            Option(Silence.AS_IN_LIFE, "As in life", "Callers wait as long as they would on a real line."),
            Option(Silence.DOUBLE, "Twice as long", f"Double the time to read and choose. {_free(Silence.DOUBLE)}"),
            Option(Silence.FOURFOLD, "Four times as long", f"Four times the time. {_free(Silence.FOURFOLD)}"),
            Option(Silence.OFF, "Never", f"Nobody speaks up, however long you take. {_free(Silence.OFF)}"),
        ),
    )


def _free(silence: Silence) -> str:
    return f"It costs nothing; beside an exam’s result stands “{told_silence(Mode.EXAM, silence)}”."

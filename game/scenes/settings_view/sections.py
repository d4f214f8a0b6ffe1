"""All settings, section by section: the one place that names them."""

from __future__ import annotations

from collections.abc import Sequence

from game.call.silence import Silence
from game.catalogues import LANGUAGES, SYSTEM, spoken
from game.language import _, ngettext
from game.preferences import Preferences
from game.records.model import Mode, told_silence
from game.scenes.routes import ChooseTypeface, Remap
from game.scenes.settings_view.model import Choice, Door, Level, Levels, Option, Row, Sample, Section, Switch
from game.scenes.settings_view.values import SILENCE
from game.ui.tokens import Space
from game.ui.widget import Widget
from game.ui.widgets.grade import Grade, GradeName, grade_word
from game.ui.widgets.wrap import Wrap


def sections(of_system: Sequence[str] = ()) -> tuple[Section, ...]:
    """Return all settings in the order shown, in the language in force; `of_system` as in `catalogues.spoken`."""
    return (
        Section("reading", _("Reading"), (_language(of_system), *_reading())),
        Section("seeing", _("Seeing"), _seeing()),
        Section("hearing", _("Hearing"), _hearing()),
        Section("speaking", _("Speaking"), (_speech(),)),
        Section("controls", _("Controls"), (_controls(),)),
        Section("time", _("Time"), (_silence(),)),
        Section("coaching", _("Coaching"), (_supports(),)),
        Section("window", _("Window"), (_full_screen(),)),
    )


def _language(of_system: Sequence[str]) -> Choice:
    machines = LANGUAGES[spoken(SYSTEM, of_system)]
    return Choice(
        "language",
        _("Language"),
        _("Of all that the game itself says. Callers speak the language they were written in."),
        (
            *(Option(code, name) for code, name in LANGUAGES.items()),
            Option(SYSTEM, _("As this machine: {language}", language=machines)),
        ),
    )


def _reading() -> tuple[Row, ...]:
    return (
        Choice(
            "text_scale",
            _("Text size"),
            _("On every screen, Ctrl with plus and minus changes it too, and Ctrl with 0 brings it back."),
            tuple(Option(percent / 100, _("{percent} %", percent=percent)) for percent in (100, 125, 150, 175, 200)),
        ),
        Choice(
            "line_spacing",
            _("Line spacing"),
            _("How far lines of text stand apart."),
            (Option(1.0, _("Usual")), Option(1.25, _("Wider")), Option(1.5, _("Widest"))),
        ),
        Door(
            "typeface",
            _("Typeface"),
            _("Any that is installed on this machine. It is tried first, so that you can always read on."),
            _("Choose another"),
            ChooseTypeface(),
            lambda now: now.typeface or _("The game’s own"),
        ),
        Choice(
            "text_pace",
            _("Pace of words"),
            _("How fast a caller’s words appear. Tab shows all of them at once."),
            (
                Option("as_spoken", _("As spoken")),
                Option("quick", _("Quick")),
                Option("at_once", _("All at once")),
            ),
        ),
        Switch(
            "asks_first",
            _("After a call"),
            _("Ask me first"),
            _("Which turn would you take back? You say, and then the debrief shows what each one cost."),
        ),
    )


def _seeing() -> tuple[Row, ...]:
    return (
        Choice(
            "shift",
            _("Light"),
            _("By day screens are light, by night they are dark; as a rule each call has its own."),
            (
                Option("by_caller", _("By caller")),
                Option("day", _("Always day")),
                Option("night", _("Always night")),
            ),
        ),
        Choice(
            "contrast",
            _("Contrast"),
            _("High contrast sets text and outlines apart from their ground as far as it goes."),
            (Option("usual", _("Usual")), Option("high", _("High"))),
        ),
        Choice(
            "palette",
            _("Colours"),
            _("Safe colours stay apart in every kind of colour vision. Each has a shape of its own as well."),
            (Option("usual", _("Usual")), Option("safe", _("Safe"))),
        ),
        Sample("grades", _grades),
        Switch("is_still", _("Motion"), _("Less motion"), _("Lines, faces and screens change without moving.")),
    )


def _hearing() -> tuple[Row, ...]:
    return (
        Levels(
            "volumes",
            _("Volume"),
            _("The first is for everything; the others are shares of it."),
            (
                Level("volume", _("Everything")),
                Level("voice_volume", _("Voices")),
                Level("line_volume", _("The line: ring, hold tune, clicks")),
                Level("keys_volume", _("Keys")),
                Level("room_volume", _("The room around you")),
            ),
        ),
        Switch("has_captions", _("Captions"), _("Show captions"), _("Each sound is told in words, too.")),
    )


def _speech() -> Choice:
    return Choice(
        "speech",
        _("Reading out"),
        _("What has focus, and what is said on the line, for whoever can’t see it."),
        (
            Option("off", _("Off"), _("Nothing is read out.")),
            Option("aloud", _("Aloud"), _("By the voices of this machine.")),
            Option(
                "clipboard", _("To the clipboard"), _("Each line is copied, for a program of your own that reads it.")
            ),
        ),
    )


def _controls() -> Door:
    return Door(
        "remap",
        _("Keys and buttons"),
        _("What each key does, and each button of a gamepad. The mouse alone does everything, too."),
        _("Change them"),
        Remap(),
        _told_controls,
    )


def _told_controls(now: Preferences) -> str:
    count = len(now.keys) + len(now.buttons)
    return ngettext("{count} changed", "{count} changed", count) if count else _("As usual")


def _supports() -> Switch:
    told = _(
        "In guided calls the script’s warning, the name of the mood and the coach after each turn leave one by one, "
        "after two clean calls each. Here you have them all back, from the next call on."
    )
    return Switch("keeps_supports", _("Help in guided calls"), _("Keep all of it"), told)


def _full_screen() -> Switch:
    return Switch("is_full_screen", _("Window"), _("Full screen"), _("F11 does the same, on every screen."))


def _grades() -> Widget:
    return Wrap(tuple(Grade(grade, grade_word(grade)) for grade in GradeName), gap=Space.XL)


def _silence() -> Choice:
    return Choice(
        SILENCE,
        _("When you are silent"),
        _(
            "A caller who hears nothing for a while speaks up; in a guided call nobody does. "
            "Holds from the next call on."
        ),
        (
            Option(Silence.AS_IN_LIFE, _("As in life"), _("Callers wait as long as they would on a real line.")),
            Option(
                Silence.DOUBLE,
                _("Twice as long"),
                _(
                    "Double the time to read and choose. It costs nothing; beside an exam’s result stands “{beside}”.",
                    beside=told_silence(Mode.EXAM, Silence.DOUBLE),
                ),
            ),
            Option(
                Silence.FOURFOLD,
                _("Four times as long"),
                _(
                    "Four times the time. It costs nothing; beside an exam’s result stands “{beside}”.",
                    beside=told_silence(Mode.EXAM, Silence.FOURFOLD),
                ),
            ),
            Option(
                Silence.OFF,
                _("Never"),
                _(
                    "Nobody speaks up, however long you take. It costs nothing; beside an exam’s result "
                    "stands “{beside}”.",
                    beside=told_silence(Mode.EXAM, Silence.OFF),
                ),
            ),
        ),
    )

"""Every sound but a voice, by name, and whose volume it has. Nothing is made here: the title pays for names alone."""

from __future__ import annotations

from enum import Enum


class Bus(Enum):
    """What has a volume of its own in the preferences; the value is the preference's name."""

    VOICE = "voice_volume"
    LINE = "line_volume"
    KEYS = "keys_volume"
    ROOM = "room_volume"


class Cue(Enum):
    """A sound that can be asked for: its name, and its bus. How it is made is in `recipes.py`."""

    RING = ("ring", Bus.LINE)
    PICK_UP = ("pick_up", Bus.LINE)
    HOLD_TUNE = ("hold_tune", Bus.LINE)
    TRANSFER = ("transfer", Bus.LINE)
    HANG_UP = ("hang_up", Bus.LINE)
    BUSY_TONE = ("busy_tone", Bus.LINE)
    KEY = ("key", Bus.KEYS)
    TICK = ("tick", Bus.KEYS)
    RUSTLE = ("rustle", Bus.KEYS)
    PEN = ("pen", Bus.KEYS)
    STAMP = ("stamp", Bus.KEYS)
    ROOM_DAY = ("room_day", Bus.ROOM)
    ROOM_NIGHT = ("room_night", Bus.ROOM)

    def __init__(self, told: str, bus: Bus) -> None:
        self.told = told
        self.bus = bus

"""From a route to its scene: the only module that knows every scene. Each is imported when first opened."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import Final, cast

from game.errors import FirstlineError
from game.scenes.ports import Ports
from game.scenes.routes import Route
from game.scenes.scene import Scene

_LEADS_TO: Final = {"WrapUp": "Debrief"}
"""Screens that are read for a while, by their routes, and the one after each that takes long to import."""


def open_scene(route: Route, ports: Ports) -> Scene:
    """Return the scene of a route, built as `SceneClass(route, ports)`; what it leads to is imported beside the loop.

    Raises FirstlineError for a route without a scene.
    """
    name = type(route).__name__
    place = _scenes().get(name)
    if place is None:
        raise FirstlineError(f"There is no screen for the route '{name}'. Name it in game/flow.py.")
    module, scene = place
    opened = cast(Scene, getattr(import_module(module), scene)(route, ports))
    if name in _LEADS_TO:
        ports.jobs.submit(partial(import_module, _scenes()[_LEADS_TO[name]][0]))
    return opened


def _scenes() -> dict[str, tuple[str, str]]:
    """Return module and class by the name of the route."""
    return {
        "Title": ("game.scenes.title", "TitleScene"),
        "WhoAreYou": ("game.scenes.who_are_you", "WhoAreYouScene"),
        "Board": ("game.scenes.board", "BoardScene"),
        "Progress": ("game.scenes.progress", "ProgressScene"),
        "Settings": ("game.scenes.settings", "SettingsScene"),
        "ChooseTypeface": ("game.scenes.typefaces", "ChooseTypefaceScene"),
        "OpenCall": ("game.scenes.call", "CallScene"),
        "BeforeTheCall": ("game.scenes.before_the_call", "BeforeTheCallScene"),
        "FirstMinute": ("game.scenes.first_minute.ringing", "FirstMinuteScene"),
        "FirstCall": ("game.scenes.first_minute.call", "FirstCallScene"),
        "Chat": ("game.scenes.chat", "ChatScene"),
        "Compose": ("game.scenes.compose", "ComposeScene"),
        "CallPause": ("game.scenes.call_overlays", "CallPauseScene"),
        "LookUp": ("game.scenes.call_look_up", "LookUpScene"),
        "Hold": ("game.scenes.call_hold", "HoldScene"),
        "HandOver": ("game.scenes.call_hand_over", "HandOverScene"),
        "Help": ("game.scenes.help", "HelpScene"),
        "StepRefused": ("game.scenes.call_overlays", "StepRefusedScene"),
        "WrapUp": ("game.scenes.wrap_up", "WrapUpScene"),
        "HandedIn": ("game.scenes.handed_in", "HandedInScene"),
        "Debrief": ("game.scenes.debrief", "DebriefScene"),
        "TwoLines": ("game.scenes.two_lines", "TwoLinesScene"),
        "Confirm": ("game.scenes.dialog", "ConfirmScene"),
        "Message": ("game.scenes.dialog", "MessageScene"),
        "Letters": ("game.scenes.letters", "LettersScene"),
        "PadLost": ("game.scenes.pad_lost", "PadLostScene"),
        "Remap": ("game.scenes.remap", "RemapScene"),
        "Preview": ("game.scenes.preview", "PreviewScene"),
        "Specimen": ("game.scenes.specimen", "SpecimenScene"),
    }

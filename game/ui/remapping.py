"""Putting an action on another key or pad button, so that none is lost and no two get in each other's way."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import NamedTuple

from game.language import _
from game.ui.actions import USUAL, Action
from game.ui.controls import Controls, Device, Pairs, fixed, usual
from game.ui.hints import told_name

_DIGITS = frozenset("123456789")
_KEPT = frozenset(
    ["", "0", "+", "=", "-", "f2", "f3", "f4", "f11", "caps lock", "numlock", "menu", "alt gr"]
    + [f"{side} {name}" for side in ("left", "right") for name in ("shift", "ctrl", "alt", "meta")]
)
"""Keys that are used together with others, or by the window."""


class Remapping(NamedTuple):
    """What comes of a wish: the pairs to keep, or why it can't be; `swaps` names who would get the former one."""

    pairs: Pairs = ()
    refusal: str = ""
    swaps: tuple[Action, ...] = ()


def remapped(controls: Controls, device: Device, action: Action, name: str) -> Remapping:
    """Return what comes of putting an action on a key or button.

    Where another action of the same place is on it already, the two change over; where that would leave the other
    without any, or bring it into a third one's way, the wish is refused.
    """
    chosen = dict(controls.chosen(device))
    if refusal := _refusal(device, name):
        return Remapping(refusal=refusal)
    former, others = chosen[action], _rivals(chosen, action, name)
    chosen[action] = name
    for other in others:
        chosen[other] = former
        if not former and usual(device, other) and not fixed(device, other):
            return Remapping(refusal=_left_without(device, name, other))
    for one, two in combinations(chosen, 2):
        if chosen[one] and chosen[one] == chosen[two] and _meet(one, two):
            third = two if one in (action, *others) else one
            return Remapping(refusal=_in_the_way(device, chosen[one], third))
    return Remapping(own_pairs(device, chosen), swaps=others)


def own_pairs(device: Device, chosen: Mapping[Action, str]) -> Pairs:
    """Return what differs from the usual, as preferences keep it."""
    return tuple((action.value, name) for action, name in chosen.items() if name != usual(device, action))


def _rivals(chosen: Mapping[Action, str], action: Action, name: str) -> tuple[Action, ...]:
    return tuple(other for other in chosen if other is not action and chosen[other] == name and _meet(action, other))


def _meet(one: Action, two: Action) -> bool:
    return bool(USUAL[one].places & USUAL[two].places)


def _refusal(device: Device, name: str) -> str:
    """Return why a key or button can't be chosen at all, "" where it can."""
    holder = next((other for other in USUAL if name in fixed(device, other)), None)
    shown = told_name(device, name)
    if holder is not None:
        return _("{key} always does “{action}”. Take another one.", key=shown, action=USUAL[holder].told)
    if device is Device.KEYS and name in _DIGITS:
        return _("{key} answers: the digits are for the replies. Take another key.", key=shown)
    if device is Device.KEYS and name in _KEPT:
        return _("That key has another use. Take a letter, a sign or a function key.")
    return ""


def _left_without(device: Device, name: str, other: Action) -> str:
    told = {"key": told_name(device, name), "action": USUAL[other].told}
    if device is Device.KEYS:
        return _("{key} is “{action}”, which would be left without a key. Give that one another key first.", **told)
    return _("{key} is “{action}”, which would be left without a button. Give that one another button first.", **told)


def _in_the_way(device: Device, name: str, other: Action) -> str:
    told = {"key": told_name(device, name), "action": USUAL[other].told}
    if device is Device.KEYS:
        return _("{key} would then be “{action}” as well. Give that one another key first.", **told)
    return _("{key} would then be “{action}” as well. Give that one another button first.", **told)

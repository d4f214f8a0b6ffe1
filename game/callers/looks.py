"""Whose face a caller has: the names of the people whom screens can draw, and which of them stands for a persona."""

from game.scenario.model import Caller

LOOKS = (
    *("marta", "karel", "pavel", "amara", "alena", "duc"),
    *("ruzena", "tibor", "evzen", "irena", "daniel", "meera", "adrian"),
)

_OWN = {
    "anxious": "marta",
    "aggressive": "karel",
    "confused": "pavel",
    "expert": "amara",
    "silent": "duc",
    "elderly": "ruzena",
    "haggler": "tibor",
    "out_of_scope": "evzen",
    "repeat_caller": "irena",
    "social_engineer": "daniel",
}


def looks_of(caller: Caller) -> str:
    """Return the name of the caller's face: the scenario's choice, else the persona's own."""
    return caller.looks or _OWN.get(caller.persona, LOOKS[0])

"""The house bots that play by themselves; each looks only at what a person of that kind would see.

This module only names them, and costs nothing to import; `policies` has what they do.
"""

BOTS = (
    "genuine",
    "script",
    "jargon",
    "pleaser",
    "offloader",
    "quota",
    "stonewaller",
    "longest",
    "shortest",
    "warmest",
    "coldest",
    "blind",
    "random",
)
"""The house bots in the order in which they are reported: who means to help, kinds of people, kinds of eyes, chance."""

GENUINE, BLIND = "genuine", "blind"

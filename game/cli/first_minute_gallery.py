"""The newcomer's first call in telling states, for the gallery."""

from game.cli.exhibit import Exhibit, alone
from game.scenes.routes import FirstMinute, Title


def first_minute_exhibits() -> tuple[Exhibit, ...]:
    """Return the newcomer's call: its pages, and where its lessons stand."""
    begun = ("pick_up", "say:opening.0")
    looked = (*begun, "say:looking", "look_up", "open:headsets")
    told = (*looked, "close", "say:told", "say:with_note")
    moved = (*told, "transfer", "place:level2", "manner:warm", "hand_over")
    shown = {
        "ringing": (),
        "first-words": begun[:1],
        "say-first": begun,
        "look-up": looked[:-1],
        "read": looked,
        "hand-over": (*told, "transfer"),
        "over": moved,
        "wrap-up": (*moved, "wrap_up"),
        "done": (*moved, "wrap_up", "note:0", "result:handed_over", "file"),
    }
    return tuple(Exhibit(f"first-minute-{name}", alone(Title(), FirstMinute()), keys) for name, keys in shown.items())

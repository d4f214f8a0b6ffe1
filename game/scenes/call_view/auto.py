"""A call that plays itself at a pace that can be read: it points at a reply, then says it."""

from __future__ import annotations

from game.analysis.bots.playing import Policy, bot_choices
from game.analysis.bots.policies import POLICIES
from game.call.session import Call
from game.errors import FirstlineError
from game.scenario.diagnostics import did_you_mean
from game.scenes.call_view.desk import HANG_UP, HOLD, LOOK_UP, TRANSFER
from game.scenes.call_view.model import SAY

_KEYS = {"lookup": LOOK_UP, "hold": HOLD, "to": TRANSFER, "hangup": HANG_UP}

THINK_S = 0.6
"""How long nothing is chosen after the caller's words have been heard."""
POINT_S = 0.9
"""How long what was chosen is pointed at before it is done."""


class AutoPlay:
    """Chooses for a policy of the house bots; `pointed` is the choice about to be made, "" while there is none."""

    def __init__(self, policy: str, call: Call) -> None:
        self.pointed = ""
        self._choices = bot_choices(call, policy_named(policy))
        self._waited_s = 0.0

    def advance(self, dt: float) -> str:
        """Let `dt` seconds pass; return what to do now, "" while it is too early."""
        self._waited_s += dt
        if not self.pointed and self._waited_s >= THINK_S:
            self.pointed = next(self._choices, "")
        if not self.pointed or self._waited_s < THINK_S + POINT_S:
            return ""
        chosen, self.pointed, self._waited_s = self.pointed, "", 0.0
        return chosen

    def rest(self, dt: float) -> bool:
        """Let `dt` seconds pass after the last word; return whether it is time to go on."""
        self._waited_s += dt
        return self._waited_s >= THINK_S + POINT_S


def pressed_for(choice_id: str) -> str:
    """Return the id of what is pressed for a choice: a key of the desk, else the reply's own card."""
    return _KEYS.get(choice_id.partition(":")[0], SAY + choice_id)


def policy_named(name: str) -> Policy:
    """Return the policy of a house bot. Raises FirstlineError for a name that none has."""
    if name not in POLICIES:
        raise FirstlineError(f"No house bot is called `{name}` ({did_you_mean(name, POLICIES)}).")
    return POLICIES[name]

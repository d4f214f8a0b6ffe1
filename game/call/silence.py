"""How long callers bear silence, by the trainee's setting: as in life, stretched, or without end.

Timers must be adjustable (WCAG 2.2.1). The setting stands openly beside the result and never costs a point.
"""

from enum import StrEnum


class Silence(StrEnum):
    """How much time a silence has before the caller speaks up."""

    OFF = "off"
    AS_IN_LIFE = "x1"
    DOUBLE = "x2"
    FOURFOLD = "x4"

    def stretched(self, seconds: int) -> int | None:
        """Return how many seconds of silence are borne instead of these; None for any number."""
        factor = _FACTORS[self]
        return seconds * factor if factor else None


_FACTORS = {Silence.OFF: 0, Silence.AS_IN_LIFE: 1, Silence.DOUBLE: 2, Silence.FOURFOLD: 4}

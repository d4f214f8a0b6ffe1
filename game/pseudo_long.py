"""Words that are too long: English that looks translated, to see on every screen what a longer language would do.

Each message stands in brackets, so that words which never went through the catalogue are told at a glance.
"""

from __future__ import annotations

import re
from itertools import cycle, islice
from typing import Final

OPENS: Final = "["
CLOSES: Final = "]"
_LONGER: Final = 1.4
_ACCENTED: Final = str.maketrans("acdeinorstuyzACDEINORSTUYZ", "áčďěíňóřšťůýžÁČĎĚÍŇÓŘŠŤŮÝŽ")
_FILLING: Final = "řůĚžšč ůřýáíéĚ "
_PLACEHOLDER: Final = re.compile(r"(\{[^{}]*\})")


class PseudoLong:
    """A catalogue that lengthens each message by 40 % and gives its letters accents, above and below the usual line."""

    def gettext(self, message: str) -> str:
        """Return the message, longer; its `{placeholders}` as they are."""
        parts = _PLACEHOLDER.split(message)
        said = "".join(part if i % 2 else part.translate(_ACCENTED) for i, part in enumerate(parts))
        written = sum(map(len, parts[::2]))
        filling = "".join(islice(cycle(_FILLING), max(1, round(written * (_LONGER - 1)) - 2))).rstrip()
        return f"{OPENS}{said}{filling}{CLOSES}"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the form for a number, longer."""
        return self.gettext(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:
        """Return the message, longer."""
        return self.gettext(message)

"""What the channel changes of the score: what is written stays, and is read again."""

import pytest

from tests.call.conftest import Dial
from tests.scoring.conftest import scored

MEND = {"acts": ["own"], "learns": ["lamp", "strip"], "does": ["eased", "waited"], "goto": "mended"}


def respect(dial: Dial, fault: str, channel: str, persona: str) -> int:
    caller = {"name": "Eva", "persona": persona}
    faulty = MEND | {"say": "x", "faults": [fault]}
    if channel == "phone":
        return scored(dial(faulty, caller=caller), "hall.0", "result:solved").respect
    page = {"hall": {"caller": "Dear Sirs,", "compose": {"next_step": [faulty]}}}
    stock = {"say": "x", "acts": ["ask"], "learns": ["storm", "secret"], "goto": "parted"}
    nodes = page | {"shelf": {"caller": "?", "compose": {"next_step": [stock]}}}
    return scored(dial(caller=caller, channel=channel, nodes=nodes), "hall.0", "send", "result:solved").respect


@pytest.mark.parametrize("fault", ["jargon", "condescension", "stonewall", "expose"])
def test_it_costs_more_where_it_stays(dial: Dial, fault: str) -> None:
    spoken, mailed, written = (respect(dial, fault, channel, "anxious") for channel in ("phone", "email", "letter"))
    assert spoken > mailed == written


def test_what_belittles_nobody_costs_nothing_in_writing_either(dial: Dial) -> None:
    assert respect(dial, "jargon", "letter", "expert") == 100

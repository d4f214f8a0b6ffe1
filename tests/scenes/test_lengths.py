"""The longest texts that `check` lets pass can be seen whole in the smallest window with the largest text."""

from itertools import cycle, islice

import pygame
import pytest

from game.scenario import lengths
from game.ui.context import Context, new_context
from game.ui.metrics import Metrics
from game.ui.tokens import TextStyle, Type, Weight
from game.ui.widgets.caption import caption
from game.ui.widgets.reply import Reply

CAPTION_PX, CARDS_PX, CARDS_HEIGHT_PX = 1080, 1232, 282
"""What the call screen has for the caller's words and for the cards at 1280 × 720 and 200 %."""

PROSE = "It prints nothing at all, and there is a small red lamp that I have never seen before. "


@pytest.fixture(scope="module")
def context() -> Context:
    pygame.font.init()
    return new_context(Metrics(1280, 720, 2.0), is_still=True)


def prose(length: int) -> str:
    return "".join(islice(cycle(PROSE), length))


def test_the_callers_words_stand_in_the_captions_three_lines(context: Context) -> None:
    words = caption(prose(lengths.SPOKEN), widget_id="words")
    line = context.metrics.line_px(TextStyle(Type.TITLE, Weight.SEMIBOLD))
    assert words.child.measure(context, CAPTION_PX).h <= 3 * line


@pytest.mark.parametrize("most", [lengths.REPLY, lengths.SCRIPT], ids=["reply", "script"])
def test_a_reply_is_seen_whole_among_the_cards(context: Context, most: int) -> None:
    assert Reply(prose(most)).measure(context, CARDS_PX).h <= CARDS_HEIGHT_PX

"""A whole screen, read from the top."""

from game.ui.speech.whole import whole
from game.ui.told import Teller
from game.ui.widget import Kind
from tests.ui.speech.trees import YOU, ZDENA, button, log, node, reply, screen


def test_a_screen_is_read_in_the_order_in_which_it_stands() -> None:
    heard = whole(screen(node(Kind.HEADING, "Zdena"), log(YOU), reply(1, "Which lamps?"), button("Hold", key="H")))
    texts = [each.text for each in heard]
    assert texts == [
        *("Zdena", "So far", "You: What is it doing now?"),
        *("Which lamps? Reply 1 of 1", "Hold, button, key H"),
    ]


def test_it_cuts_off_what_is_being_said_and_then_goes_on() -> None:
    heard = whole(screen(node(Kind.HEADING, "Zdena"), log(ZDENA)))
    assert [each.interrupts for each in heard] == [True, False, False]
    assert heard[-1].teller is Teller.CALLER


def test_of_a_long_conversation_the_end_is_read() -> None:
    heard = [each.text for each in whole(screen(log(*[YOU] * 9, ZDENA)))]
    assert heard[0] == "So far, after 4 earlier lines"
    assert heard[-1] == "Zdena, frightened: Orange. Is that bad?"


def test_a_label_is_left_to_the_thing_that_says_it_too() -> None:
    heard = whole(screen(node(Kind.TEXT, "Respect"), node(Kind.METER, "Respect", value="100 of 100")))
    assert [each.text for each in heard] == ["Respect: 100 of 100"]


def test_a_card_is_read_as_one_thing() -> None:
    within = (node(Kind.IMAGE, "anxious"), node(Kind.TEXT, "Zdena, anxious"), node(Kind.METER, "Stars", value="4 of 5"))
    card = node(Kind.BUTTON, "The lamp", *within, widget_id="lamp")
    assert [each.text for each in whole(screen(card))] == ["The lamp, button, Zdena, anxious, Stars 4 of 5"]


def test_what_cant_be_pressed_now_says_so() -> None:
    key = node(Kind.BUTTON, "File", widget_id="file", states=("disabled",))
    assert [each.text for each in whole(screen(key))] == ["File, button, not available"]

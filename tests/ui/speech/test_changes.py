"""What is said when a screen changes, worked out from two trees and nothing else."""

from game.ui.semantic_tree import SemanticNode
from game.ui.speech.changes import changes, focus_of
from game.ui.speech.utterance import Utterance
from game.ui.told import Teller
from game.ui.widget import Kind
from tests.ui.speech.trees import COACH, YOU, ZDENA, button, log, node, reply, screen


def said(before: SemanticNode | None, after: SemanticNode, *, is_new_screen: bool = False) -> list[str]:
    return [each.text for each in changes(before, after, is_new_screen=is_new_screen).said]


def test_a_new_screen_is_told_by_its_title_what_stands_below_it_and_what_has_focus() -> None:
    title = (node(Kind.HEADING, "Firstline"), node(Kind.TEXT, "The first line is the only script."))
    after = screen(*title, button("Pick up", focused=True), button("Quit"))
    assert said(None, after) == ["Firstline", "The first line is the only script.", "Pick up, button, 1 of 2"]


def test_a_dialog_is_read_whole_before_its_keys() -> None:
    text = node(Kind.SCROLL, "", node(Kind.TEXT, "The call ends here."))
    dialog = node(Kind.DIALOG, "Hang up?", node(Kind.HEADING, "Hang up?"), text, button("Stay", focused=True))
    assert said(None, screen(dialog)) == ["Hang up?", "The call ends here.", "Stay, button"]


def test_a_screen_that_comes_up_again_is_told_by_its_title_alone() -> None:
    heard = screen(node(Kind.HEADING, "Zdena"), node(Kind.TEXT, "Sings alto"), button("Hold", focused=True))
    assert said(heard, heard, is_new_screen=True) == ["Zdena", "Hold, button"]


def test_focus_is_told_by_name_kind_state_place_and_key() -> None:
    keys = (button("Look up", key="L"), button("Hold", key="H"))
    moved = (keys[0], button("Hold", key="H", focused=True))
    assert said(screen(*keys), screen(*moved)) == ["Hold, button, 2 of 2, key H"]


def test_a_reply_is_told_with_its_number() -> None:
    before = screen(reply(1, "Which lamps?"), reply(2, "One moment."))
    after = screen(reply(1, "Which lamps?"), reply(2, "One moment.", focused=True))
    assert said(before, after) == ["One moment. Reply 2 of 2"]


def test_lines_that_came_are_said_under_their_speakers_name_and_mood_in_their_voice() -> None:
    heard = changes(screen(log(YOU)), screen(log(YOU, ZDENA, COACH))).said
    assert [(each.text, each.teller) for each in heard] == [
        ("Zdena, frightened: Orange. Is that bad?", Teller.CALLER),
        ("Coach: Her own word.", Teller.NARRATOR),
    ]


def test_a_conversation_that_comes_up_anew_is_told_from_the_trainees_last_line_on() -> None:
    assert said(None, screen(log(YOU, ZDENA, YOU, ZDENA, COACH)))[0] == "You: What is it doing now?"
    assert len(said(None, screen(log(YOU, ZDENA, YOU, ZDENA, COACH)))) == 3


def test_a_conversation_that_is_only_looked_back_at_is_not_told() -> None:
    assert said(None, screen(log(YOU, ZDENA, states=("past",)))) == []


def test_who_says_the_same_twice_is_heard_twice() -> None:
    assert len(said(screen(log(YOU)), screen(log(YOU, ZDENA, ZDENA)))) == 2


def test_what_the_listener_does_cuts_off_and_what_happens_waits() -> None:
    before, lines = screen(log(YOU), button("Hold")), log(YOU, ZDENA)
    by_itself = changes(before, screen(lines, button("Hold"))).said
    by_key = changes(before, screen(lines, button("Hold", focused=True))).said
    assert [each.interrupts for each in by_itself] == [False]
    assert [each.interrupts for each in by_key] == [True, False]


def test_what_the_trainee_says_cuts_off() -> None:
    assert changes(screen(log(ZDENA)), screen(log(ZDENA, YOU))).said[0].interrupts


def test_a_part_that_scrolls_is_read_when_it_has_focus() -> None:
    text = node(Kind.TEXT, "Next line: “Please hold.”")
    part = node(Kind.SCROLL, "Next line", text, widget_id="next", states=("focused",))
    assert said(screen(), screen(part)) == ["Next line: “Please hold.” Can be scrolled"]


def test_a_note_that_comes_up_is_told_unless_the_conversation_has_told_it() -> None:
    note = node(Kind.STATUS, "Coach: Her own word.")
    assert said(screen(), screen(note)) == ["Coach: Her own word."]
    assert said(screen(log(YOU)), screen(log(YOU, COACH), note)) == ["Coach: Her own word."]
    assert said(screen(note), screen(note)) == []


def test_a_caption_is_told_where_there_is_no_conversation_beside_it() -> None:
    words = node(Kind.STATUS, "The caller says", node(Kind.TEXT, "Is that bad?"))
    assert said(screen(), screen(words)) == ["The caller says, Is that bad?"]


def test_a_heading_that_comes_up_is_told_with_what_stands_below() -> None:
    before = screen(node(Kind.HEADING, "Your turn"))
    after = screen(node(Kind.HEADING, "The call is over"), node(Kind.TEXT, "Now the ticket."))
    assert said(before, after) == ["The call is over", "Now the ticket."]


def test_whoever_comes_into_a_group_hears_its_name_once() -> None:
    def groups(focus: str) -> SemanticNode:
        notes = node(Kind.GROUP, "Notes", button("a", focused=focus == "a"))
        keys = (button("b", focused=focus == "b"), button("c", focused=focus == "c"))
        return screen(notes, node(Kind.GROUP, "Result", node(Kind.TEXT, "How did it end?"), *keys))

    assert said(groups("a"), groups("b")) == ["Result", "How did it end?", "b, button, 1 of 2"]
    assert said(groups("b"), groups("c")) == ["c, button, 2 of 2"]


def test_a_choice_tells_whether_it_is_chosen_and_what_it_means() -> None:
    def choices(*states: str) -> SemanticNode:
        return screen(node(Kind.RADIO, "Never", widget_id="never", states=states), node(Kind.TEXT, "Nobody speaks up."))

    assert said(choices(), choices("focused")) == ["Never, choice, not chosen. Nobody speaks up."]
    assert said(choices("focused"), choices("chosen", "focused")) == ["chosen"]


def test_what_is_typed_is_told_as_it_comes_and_goes() -> None:
    def field(value: str) -> SemanticNode:
        return screen(node(Kind.FIELD, "Your name", widget_id="name", value=value, states=("focused",)))

    assert said(field("Jan"), field("Jana")) == ["a"]
    assert said(field("Jana"), field("Jana ")) == ["space"]
    assert said(field("Jana"), field("Jan")) == ["a deleted"]
    assert said(None, field("")) == ["Your name, field, empty"]


def test_a_passing_second_is_not_told() -> None:
    def at(seconds: str) -> SemanticNode:
        return screen(node(Kind.TEXT, "Call time", value=seconds), button("Hold", focused=True))

    assert said(at("0:01"), at("0:02")) == []


def test_news_in_another_place_is_told() -> None:
    def tab(*states: str) -> SemanticNode:
        return screen(node(Kind.TAB, "Marek", widget_id="marek", states=states))

    assert said(tab(), tab("new")) == ["Marek, tab, new"]


def test_what_has_focus_can_be_asked_for_again() -> None:
    assert focus_of(screen(button("Hold"), button("Hang up", focused=True))) == (Utterance("Hang up, button, 2 of 2"),)

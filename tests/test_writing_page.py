"""The page on chats, e-mails and letters says what they do, and its pieces do it."""

import re

import pytest

from game.call.actions import Choice, Kind
from game.call.chats import Chats
from game.call.correspondence import PART_NAMES, pages_of
from game.call.events import AgentSpoke, CallerSpoke, DangerMissed, FaultMade, FeelingClaimed
from game.call.page import chosen_parts, page_text
from game.call.session import Call
from game.call.speech import TYPED_A_MINUTE, silence_borne_s
from game.call.written_events import DaysPassed
from game.callers.cast import PERSONAS
from game.callers.persona import Cue
from game.scenario.vocabulary import WRITTEN, Channel
from game.scoring.rubric_file import shipped_rubric
from tests.doc_text import CODE, section, text_of
from tests.pieces import card_of, dialled, heard, laid_over, signs

PAGE = "in_writing.md"
GOOD = ("lookup:post", "first.0", "void", "first.6", "first.9")


def told(row_name: str) -> dict[str, str]:
    """Return a row of the table of channels: what stands there for each."""
    lines = [line.strip("| ").split(" | ") for line in section(PAGE, "What the channel changes").splitlines()]
    (channels,) = (line[-4:] for line in lines if "`phone`" in line)
    (row,) = (line for line in lines if line[0] == row_name)
    return dict(zip((name.strip("`") for name in channels), row[1:], strict=True))


def in_channel(channel: str) -> Call:
    """Return a started call in this channel, with a record on the console and a line that the law wants read."""
    name = "chat" if channel in ("phone", "chat") else "email"
    return dialled(name, channel=channel, required_lines=("This is recorded.",))


def played(name: str, *choices: str) -> Call:
    call = dialled(name)
    for choice in choices:
        call.do(choice)
    return call


def offered(call: Call, kind: Kind) -> list[Choice]:
    return [choice for choice in call.choices if choice.kind is kind]


@pytest.mark.parametrize("channel", Channel)
def test_what_the_channel_changes_is_so(channel: Channel) -> None:
    call = in_channel(channel)
    opening_lines = [event for event in heard(call) if isinstance(event, AgentSpoke)]
    assert (told("the first line, and what the law wants read")[channel] != "no") is (len(opening_lines) == 2)
    assert (told("hold")[channel] == "yes") is bool(offered(call, Kind.HOLD))
    assert ("a page of parts" in told("the trainee answers with")[channel]) is bool(offered(call, Kind.PART))
    (record,) = offered(call, Kind.LOOKUP)
    call.do(record.id)
    assert (told("a record opened without a word wears patience")[channel] == "yes") is (call.state.stalled == 1)


@pytest.mark.parametrize("channel", Channel)
def test_silences_are_borne_as_long_as_the_page_says(channel: Channel) -> None:
    times = {"the persona's time": 1, "3 times as long": 3, "without end": None}[told("a silence is borne")[channel]]
    assert silence_borne_s(10, channel) == (None if times is None else 10 * times)


@pytest.mark.parametrize("channel", sorted(WRITTEN))
def test_days_pass_until_something_comes_back(channel: str) -> None:
    call = in_channel(channel)
    sent = call.do("first.script")
    (days,) = (event.days for event in sent if isinstance(event, DaysPassed))
    assert told("what comes back takes")[channel] == f"{days} day{'' if days == 1 else 's'}"


def test_what_costs_more_in_writing_is_named_as_the_rubric_has_it() -> None:
    (sentence,) = re.findall(r"So (`.+?) cost more", section(PAGE, "What the channel changes"))
    assert set(CODE.findall(sentence)) == {
        str(fault) for fault, row in shipped_rubric().faults.items() if row.in_writing
    }


def test_the_personas_with_typed_lines_are_named() -> None:
    (sentence,) = re.findall(r"the persona:\s+(.+?) have typed lines", text_of(PAGE))
    assert CODE.findall(sentence) == [name for name, persona in PERSONAS.items() if persona.typed]


def test_the_personas_with_written_lines_are_named() -> None:
    (sentence,) = re.findall(r"the node stays\. (.+?) have written lines", text_of(PAGE))
    assert set(CODE.findall(sentence)) == {name for name, persona in PERSONAS.items() if persona.written}


def test_a_record_opened_between_two_pages_counts_nothing_towards_a_danger() -> None:
    danger = {"fact": "notice", "within": 1, "by": ["ended"]}
    call = dialled("email", problem=laid_over("email")["problem"] | {"danger": danger})
    for choice in ("lookup:post", "lookup:post", *GOOD[1:], "send"):
        call.do(choice)
    assert not [event for event in heard(call) if isinstance(event, DangerMissed)]


def test_the_pace_of_typing_is_the_engines() -> None:
    assert f"typed at {TYPED_A_MINUTE} words a minute" in text_of(PAGE)


def test_in_chat_saying_what_you_do_spares_the_patience() -> None:
    said, silent = (played("chat", "opening.0", *way, "lookup:line") for way in (("reading",), ()))
    assert (said.state.stalled, silent.state.stalled) == (0, 1)


def test_what_is_typed_in_one_chat_is_silence_in_the_other() -> None:
    chats = Chats({"one": dialled("chat"), "other": dialled("chat")})
    for choice in ("opening.0", "reading"):
        chats.do(f"one/{choice}")
    (spoke,) = [event for event in chats.catch_up()["other"] if isinstance(event, CallerSpoke)]
    assert spoke.cue is not None
    assert spoke.text in PERSONAS["haggler"].typed[spoke.cue]


def test_the_letter_is_mended_in_one_page() -> None:
    call = played("email", *GOOD)
    shown = page_text(chosen_parts(call.program, call.state))
    call.do("send")
    sent = [page.text for page in pages_of(call.turns) if page.is_own]
    assert (sent, call.result) == ([shown], "solved")
    assert card_of(call).score == 100


def test_where_to_is_decided_by_the_whole_page() -> None:
    unread = ("first.0", "first.4", "first.6", "first.9", "send")
    assert played("email", *unread).result == "unsolved"


def test_a_part_chosen_anew_takes_the_place_of_the_one_before() -> None:
    call = played("email", *GOOD, "first.7", "first.6", "send")
    assert not [event for event in heard(call) if isinstance(event, FaultMade)]


def test_each_fault_of_a_page_counts_by_itself_and_quotes_its_own_words() -> None:
    call = played("email", "first.2", "first.5", "first.8", "first.11", "send")
    quotes = {event.fault: event.quote for event in heard(call) if isinstance(event, FaultMade)}
    assert set(quotes) == {"script", "jargon", "stonewall"}
    assert len({event.quote for event in heard(call) if isinstance(event, FaultMade)}) == 4


@pytest.mark.parametrize(("answer", "is_bare"), [("void", False), ("first.5", True)])
def test_a_feeling_is_backed_by_a_deed_on_the_same_page(answer: str, is_bare: bool) -> None:
    call = played("written_again", "lookup:post", "first.1", answer, "once_more", "first.8", "send")
    assert any(isinstance(event, FeelingClaimed) for event in heard(call)) is is_bare


def test_advice_on_deaf_ears_takes_the_rest_of_the_page_with_it() -> None:
    caller = {"name": "Olga Benešová", "persona": "elderly", "opens": "stiff"}
    call = dialled("email", caller=caller)
    for choice in ("lookup:post", "first.2", *GOOD[2:], "send"):
        call.do(choice)
    assert call.result is None
    assert pages_of(call.turns)[-1].text in PERSONAS["elderly"].written[Cue.BALKS]


def test_a_form_paragraph_costs_as_much_as_the_whole_form() -> None:
    whole = card_of(played("email", "first.script", *GOOD, "send"))
    paragraph = card_of(played("email", GOOD[0], "first.2", *GOOD[2:], "send"))
    assert whole.own_words == paragraph.own_words == 70


@pytest.mark.parametrize("step", ["first.6", "once_more"])
def test_who_writes_again_answers_what_was_written_to_her_and_can_still_be_helped(step: str) -> None:
    call = played("written_again", "lookup:post", "first.0", "first.5", step, "first.8", "send")
    came = [page for page in pages_of(call.turns) if not page.is_own]
    assert ("send it once more" in came[-1].text) is (step == "once_more")
    for choice in ("void_now", "again.2", "send"):
        call.do(choice)
    assert call.result == "solved"


def test_what_others_may_read_costs_more_than_said() -> None:
    call = played("email", GOOD[0], "first.1", *GOOD[2:], "send")
    card = card_of(call)
    assert "expose" in signs(card)
    assert card.respect == 50


def test_numbers_run_on_over_the_lists() -> None:
    ((part, number),) = re.findall(r"the first of `(\w+)` is `first\.(\d+)`", text_of(PAGE))
    compose = laid_over("email")["nodes"]["first"]["compose"]
    parts = list(PART_NAMES)
    assert int(number) == sum(len(compose[before]) for before in parts[: parts.index(part)])

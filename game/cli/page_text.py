"""E-mails and letters in a plain terminal: pages as pages, and the parts of an answer under their headings."""

from collections.abc import Iterator, Sequence

from game.call.actions import Choice, Kind
from game.call.correspondence import PART_NAMES
from game.call.page import chosen_parts, is_whole, page_text
from game.call.session import Call
from game.scenario.vocabulary import Channel, Manner

CAME = {Channel.EMAIL: "An e-mail comes.", Channel.LETTER: "A letter comes.", Channel.CHAT: "A chat opens."}
KINDS = {Channel.EMAIL: "E-mail", Channel.LETTER: "Letter"}
LABELS = {
    Kind.SCRIPT: "Send the form letter: ",
    Kind.LOOKUP: "Look up: ",
    Kind.RESULT: "How it ended: ",
    Kind.NOTE: "File this note: ",
}
MANNERS = {
    Manner.COLD: "cold (forwarded as it is)",
    Manner.WARM: "warm (forwarded with a note)",
    Manner.STAY: "stay (forwarded, you stay in copy)",
}


def page(head: str, text: str) -> str:
    """Return a page under its head, its lines drawn in."""
    lines = (f"  {line}".rstrip() for line in text.splitlines())
    return "\n".join((f"{head}:", "", *lines, ""))


def days(passed: int) -> str:
    """Return the days that passed until something came back."""
    return "[next day]" if passed == 1 else f"[{passed} days later]"


def part_lines(call: Call, choices: Sequence[Choice]) -> Iterator[str]:
    """Yield what each part of the page can be, by number and under its heading; at the end the page, once it is whole.

    What is chosen bears a cross.
    """
    if not any(choice.part for choice in choices):
        return
    chosen = {part: reply.choice_id for part, reply in chosen_parts(call.program, call.state).items()}
    part = ""
    for number, choice in enumerate(choices, 1):
        if choice.kind is not Kind.PART:
            continue
        if choice.part != part:
            part = choice.part
            yield f"{PART_NAMES[part]}{'' if part in chosen else ', still to choose'}:"
        yield f"  {number:2}  [{'x' if chosen.get(part) == choice.id else ' '}] {choice.text}"
    if is_whole(call.program, call.state):
        yield ""
        yield page("The page as it will go", page_text(chosen_parts(call.program, call.state)))


def in_one_line(text: str) -> str:
    """Return a text without its line breaks: a form letter among choices."""
    return " ".join(text.split())

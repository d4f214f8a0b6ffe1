"""What of the choices made so far still holds on a call whose file has changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.call.actions import IllegalChoice
from game.call.session import Call
from game.scenario.definitions import quoted


@dataclass(frozen=True)
class Made:
    """A choice as it was made: its id, the words that it bore, and those of the others offered beside it.

    The words tell a reply that moved to another place of its node from another one that stands there now.
    """

    id: str
    text: str = ""
    beside: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Kept:
    """The choices that could be made again, under the ids they have now; those after them, and why the first can't."""

    choices: tuple[Made, ...]
    dropped: tuple[Made, ...] = ()
    why: str = ""


def made_now(call: Call, choice_id: str) -> Made:
    """Return a choice as it can be made at this moment of a call."""
    texts = {choice.id: choice.text for choice in call.choices}
    return Made(choice_id, texts.pop(choice_id, ""), frozenset(texts.values()))


def keep(call: Call, made: Sequence[Made]) -> Kept:
    """Make earlier choices again on a call that has just been picked up, until one of them can't be made."""
    kept: list[Made] = []
    for place, choice in enumerate(made):
        try:
            again = made_now(call, _same_choice(call, choice))
            call.do(again.id)
        except IllegalChoice as refusal:
            return Kept(tuple(kept), tuple(made[place:]), str(refusal))
        kept.append(again)
    return Kept(tuple(kept))


def _same_choice(call: Call, made: Made) -> str:
    """Return the id that an earlier choice has now: by its words, else by its place. Raises IllegalChoice."""
    offered = {choice.id: choice.text for choice in call.choices}
    if not made.text or offered.get(made.id) == made.text:
        return made.id
    moved = [choice_id for choice_id, text in offered.items() if text == made.text]
    if len(moved) == 1:
        return moved[0]
    if offered.get(made.id) in made.beside:
        raise IllegalChoice(f"{quoted(made.text)} can't be said here any more.")
    return made.id

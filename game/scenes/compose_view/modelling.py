"""From the call in play to what the composer shows of it."""

from __future__ import annotations

from game.call.actions import Choice, Kind
from game.call.correspondence import PART_NAMES
from game.call.events import CallEnded, FactLearnt
from game.call.page import chosen_parts, offered_parts
from game.call.session import Call
from game.call.state import Stage
from game.language import _, gettext_noop, ngettext
from game.scenario.house import House
from game.scenario.model import Reply, Scenario
from game.scenario.vocabulary import LIMIT, Channel, Fault, Place, Result
from game.scenes.compose_view.model import PART, SAY, Card, Letterhead, Part

_AT_ONCE = (Kind.REPLY, Kind.MANAGER)
UNANSWERED = {
    Channel.EMAIL: gettext_noop("Leave this e-mail unanswered?"),
    Channel.LETTER: gettext_noop("Leave this letter unanswered?"),
}


def parts_of(call: Call) -> tuple[Part, ...]:
    """Return the parts that the page has now, with what each can be in the order shown; none once it is over."""
    if call.state.stage is not Stage.TALKING:
        return ()
    program, state = call.program, call.state
    chosen = chosen_parts(program, state)
    shown = [choice.id for choice in call.choices if choice.kind is Kind.PART]
    parts = []
    for part, replies in offered_parts(program, state).items():
        by_id = {reply.choice_id: reply for reply in replies}
        picked = chosen.get(part)
        cards = tuple(_card(by_id[choice], picked) for choice in shown if choice in by_id)
        parts.append(Part(part, PART_NAMES[part], picked.say if picked else "", cards))
    return tuple(parts)


def _card(reply: Reply, picked: Reply | None) -> Card:
    is_form = Fault.SCRIPT in reply.faults
    return Card(PART + reply.choice_id, reply.say, is_form=is_form, is_chosen=reply is picked)


def cards_of(call: Call) -> tuple[Card, ...]:
    """Return what goes at once when it is chosen, whatever part of the page is at hand."""
    choices: tuple[Choice, ...] = call.choices if call.state.stage is Stage.TALKING else ()
    return tuple(Card(SAY + choice.id, choice.text) for choice in choices if choice.kind in _AT_ONCE)


def form_of(call: Call) -> str:
    """Return the form letter that lies on the desk now, "" for none."""
    if call.state.stage is not Stage.TALKING:
        return ""
    return next((choice.text for choice in call.choices if choice.kind is Kind.SCRIPT), "")


def known_of(call: Call) -> tuple[str, ...]:
    """Return the facts that were learnt."""
    found = {event.fact: event.text for turn in call.turns for event in turn.events if isinstance(event, FactLearnt)}
    return tuple(found.values())


def letterhead_of(scenario: Scenario, house: House, agent: str) -> Letterhead:
    """Return what the page bears beside its parts."""
    subject = ""
    if scenario.channel is Channel.EMAIL:
        subject = f"Re: {scenario.subject}" if scenario.subject else _("Your e-mail")
    return Letterhead(house.company, agent, scenario.caller.name, subject)


def ending_of(call: Call, house: House, name: str) -> str:
    """Return how it ended, as anybody at the desk would know it; "" while it goes on."""
    ended = next((e for turn in call.turns for e in turn.events if isinstance(e, CallEnded)), None)
    if ended is None:
        return ""
    if ended.result is Result.LOST:
        return _("{name} won’t write again.", name=name)
    if ended.result is Result.ABANDONED or ended.ending == LIMIT:
        return _("You left {name} without an answer.", name=name)
    places = {f"@{place}": place for place in Place}
    if ended.ending in places:
        return _("This is with {desk} now.", desk=house.desks[places[ended.ending]].name)
    return _("That was the last page.")


def days_text(days: int) -> str:
    """Return the days that passed, as one says it: "Next day", "3 days later"."""
    return _("Next day") if days == 1 else ngettext("{count} day later", "{count} days later", days)

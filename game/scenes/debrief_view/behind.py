"""What the caller was hiding, and what became of it: told when the call is over, and not before."""

from __future__ import annotations

from collections.abc import Iterable

from game.call.events import FactLearnt
from game.call.promising import promises_in
from game.call.session import Call
from game.language import _, gettext_noop
from game.records.finished import Finished
from game.scenario.vocabulary import Channel
from game.scenes.debrief_view.listing import listed, small_head
from game.scenes.debrief_view.review import Review
from game.scenes.debrief_view.working_on import offer_part
from game.ui.theme import Role
from game.ui.tokens import Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.divider import Divider
from game.ui.widgets.label import Label

_MORNING = {
    "thanks": gettext_noop("Next morning, a thank-you"),
    "complaint": gettext_noop("Next morning, a complaint"),
    "repeat_call": gettext_noop("Next morning, they rang again"),
    "request": gettext_noop("Next morning, a request"),
    "nothing": gettext_noop("Next morning"),
}


def learnt_facts(call: Call) -> frozenset[str]:
    """Return the ids of the facts that were learnt on a call."""
    return frozenset(e.fact for turn in call.turns for e in turn.events if isinstance(e, FactLearnt))


def behind_part(finished: Finished, review: Review) -> Widget:
    """Return the truth, what was missed, entrusted and promised, the post, and the author's words."""
    program = finished.recorded.call.program
    scenario, learnt = program.scenario, learnt_facts(finished.recorded.call)
    missed = [mark for mark in finished.card.marks if mark.sign.startswith("missed:")]
    undone = [mark.reason for mark in missed if mark.sign.removeprefix("missed:") in scenario.jobs]
    unknown = [fact.text for fact in scenario.facts.values() if not fact.private and fact.id not in learnt]
    entrusted = [fact.text for fact in scenario.facts.values() if fact.private and fact.id in learnt]
    ending = scenario.endings.get(review.ending)
    post = ending.next_day if ending else None
    return Column(
        (
            Divider(),
            Label(_("What was behind it"), Type.NAME, Weight.BOLD, is_heading=True),
            Label(program.problem.truth),
            *listed(_("What you didn’t find out"), unknown, "ring", Role.MUTED),
            *listed(_("What was left undone"), undone, "ring", Role.MUTED),
            *listed(_("Told to you in confidence"), entrusted, "lock", Role.MUTED),
            *listed(_("What was promised"), promises_in(finished.recorded.call), "next", Role.ACCENT_TEXT),
            *(_told(_morning(post.kind, scenario.channel), [post.text]) if post else ()),
            *_told(_("From whoever wrote this caller"), paragraphs(scenario.trainer_notes)),
            *offer_part(review.focus),
        ),
        gap=Space.S,
    )


def _morning(kind: str, channel: Channel) -> str:
    if kind == "repeat_call" and channel is not Channel.PHONE:
        return _("Next morning, they wrote again")
    return _(_MORNING.get(kind, _MORNING["nothing"]))


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a note: one ends at an empty line, or at a line of the file that ends a sentence."""
    found, open_lines = [], list[str]()
    for line in text.splitlines():
        open_lines.append(line.strip())
        if not line.strip() or line.rstrip().endswith((".", "!", "?")):
            found.append(" ".join(open_lines).strip())
            open_lines = []
    return tuple(filter(None, (*found, " ".join(open_lines))))


def _told(head: str, texts: Iterable[str]) -> tuple[Widget, ...]:
    rows = tuple(Label(text, Type.TRANSCRIPT) for text in texts)
    return (small_head(head), *rows) if rows else ()

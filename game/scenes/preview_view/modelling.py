"""From the rehearsal to what the screen shows of its call."""

from __future__ import annotations

from collections.abc import Mapping

from game.analysis.reasons import unmet
from game.call.actions import Choice, Kind
from game.call.events import FactLearnt
from game.call.session import WAIT, Call
from game.call.speech import HOLD_S, silence_borne_s
from game.call.state import Hold, Stage
from game.records.bench import Bench
from game.scenario.model import Case, Ending, Node, Reply
from game.scenes.call_view.model import SAY
from game.scenes.call_view.modelling import words_of
from game.scenes.preview_view.inspecting import inspection_of
from game.scenes.preview_view.model import CallSide, Finding, HiddenReply, Offer, Place
from game.scenes.preview_view.rehearsal import Rehearsal

_AT_DESK = (Kind.LOOKUP, Kind.HOLD, Kind.TRANSFER, Kind.HANG_UP)
_NAMED = {Kind.LOOKUP: "Look up: ", Kind.TRANSFER: "Hand over: ", Kind.RESULT: "It ended: ", Kind.NOTE: "Ticket: "}


def call_side(rehearsal: Rehearsal, *, is_at_desk: bool) -> CallSide | None:
    """Return the call as the screen shows it; None while nothing could be played yet."""
    recorded, story = rehearsal.recorded, rehearsal.story
    if recorded is None or story is None:
        return None
    call, scenario = recorded.call, recorded.call.program.scenario
    place = _place(call)
    return CallSide(
        persona=call.program.persona.name,
        title=scenario.title,
        about=_about(rehearsal, call),
        lines=story.lines + story.notes,
        node=place.id if place else call.state.node,
        line=place.spot.line if place else 0,
        offers=tuple(_offer(choice, rehearsal, call) for choice in _shown(call, is_at_desk=is_at_desk)),
        hidden=() if is_at_desk else hidden_replies(call),
        inspection=inspection_of(recorded),
        has_variants=bool(scenario.variants),
        is_at_desk=is_at_desk,
        has_ended=call.state.stage is not Stage.TALKING,
        is_over=call.is_over,
    )


def hidden_replies(call: Call) -> tuple[HiddenReply, ...]:
    """Return the replies of the present node that aren't offered, each with the part of its condition that fails."""
    node = call.program.scenario.nodes.get(call.state.node)
    if node is None or call.state.stage is not Stage.TALKING:
        return ()
    hidden = [(reply, unmet(reply.when, call.state, call.program)) for reply in node.all_replies()]
    return tuple(HiddenReply(reply.say, why, reply.spot.line) for reply, why in hidden if why)


def places_of(call: Call, found: Mapping[str, tuple[str, ...]], never: Mapping[str, str] | None) -> tuple[Place, ...]:
    """Return nodes and endings in the order of the file; `found` and `never` are those of a search for witnesses."""
    scenario, here = call.program.scenario, call.state.node
    places: tuple[Node | Ending, ...] = (*scenario.nodes.values(), *scenario.endings.values())
    return tuple(
        Place(
            name=place.id,
            about=_usual_words(place.caller),
            line=place.spot.line,
            choices=len(found.get(place.id, ())),
            why="" if place.id in found else _why_not(place.id, never),
            is_here=place.id == here,
        )
        for place in places
    )


def _why_not(place: str, never: Mapping[str, str] | None) -> str:
    if never is None:
        return "No play was found yet that comes here."
    return f"No play can come here: {never[place]}."


def findings_of(bench: Bench) -> tuple[Finding, ...]:
    """Return what is wrong with the files, each finding with its file's name where that isn't the caller's own."""
    own = str(bench.path)
    return tuple(
        Finding(found, "" if found.path == own else found.path.replace("\\", "/").rpartition("/")[2])
        for found in bench.findings
    )


def _about(rehearsal: Rehearsal, call: Call) -> str:
    variant = (f"variant {call.program.variant}",) if call.program.variant else ()
    name = call.program.scenario.caller.name
    return " · ".join((name, rehearsal.bench.path.name, f"seed {rehearsal.seed}", *variant, "not recorded"))


def _place(call: Call) -> Node | Ending | None:
    scenario, node = call.program.scenario, call.state.node
    return scenario.nodes.get(node) or scenario.endings.get(node)


def _usual_words(cases: tuple[Case[str], ...]) -> str:
    """Return the words that need no condition; the loader made sure that the last ones are so."""
    return cases[-1].value


def _shown(call: Call, *, is_at_desk: bool) -> tuple[Choice, ...]:
    if not is_at_desk:
        return tuple(choice for choice in call.choices if choice.kind not in _AT_DESK)
    at_desk = [choice for choice in call.choices if choice.kind in _AT_DESK]
    near = (choice for choice in at_desk if choice.kind is not Kind.TRANSFER)
    return (*near, *_silence(call), *(_with_note(choice, call) for choice in at_desk if choice.kind is Kind.TRANSFER))


def _silence(call: Call) -> tuple[Choice, ...]:
    """Return the choice of saying nothing until the caller speaks up, where somebody waits for a word."""
    borne_s = silence_borne_s(call.program.persona.silence_s, call.program.scenario.channel)
    if call.state.stage is not Stage.TALKING or borne_s is None:
        return ()
    quiet_s = borne_s if call.state.hold is Hold.NONE else HOLD_S
    return (Choice(f"{WAIT}{quiet_s}", Kind.HOLD, f"Say nothing for {quiet_s} s"),)


def _with_note(choice: Choice, call: Call) -> Choice:
    """Return a hand-over with all that was learnt ticked in its note."""
    facts = call.program.scenario.facts
    events = [event for turn in call.turns for event in turn.events]
    learnt = [event.fact for event in events if isinstance(event, FactLearnt) and not facts[event.fact].private]
    if not learnt:
        return choice
    return Choice(f"{choice.id}:{'+'.join(learnt)}", choice.kind, f"{choice.text}, all that was learnt in the note")


def _offer(choice: Choice, rehearsal: Rehearsal, call: Call) -> Offer:
    reply = call.program.scenario.reply(choice.id)
    return Offer(
        id=SAY + choice.id,
        text=_NAMED.get(choice.kind, "") + words_of(choice, call),
        line=_line(choice, reply, call),
        effects=rehearsal.effects(choice.id),
        part=choice.part,
        is_script=choice.kind is Kind.SCRIPT,
        is_chosen=reply is not None and reply.index in call.state.page,
    )


def _line(choice: Choice, reply: Reply | None, call: Call) -> int:
    """Return where a choice stands in the file; what the game itself offers stands nowhere, so its node's line."""
    scenario = call.program.scenario
    if reply is not None:
        return reply.spot.line
    if choice.kind is Kind.LOOKUP:
        return scenario.lookups[choice.id.removeprefix("lookup:")].spot.line
    if choice.kind is Kind.NOTE:
        return scenario.notes[int(choice.id.removeprefix("note:"))].spot.line
    place = _place(call)
    return place.spot.line if place else 1

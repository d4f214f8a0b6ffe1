"""Reading of replies and of the ticket's notes."""

from collections.abc import Mapping

from game.scenario import lengths
from game.scenario.building.cases import CasesOf, Target
from game.scenario.building.conditions import ConditionKind
from game.scenario.building.conduct import Promises
from game.scenario.conditions import Condition
from game.scenario.definitions import HARM_WITHOUT_FAULT, IDLE_REPLY, NAME_TAKEN, RESERVED_NAME, quoted
from game.scenario.fields import Fields, Key, TableOf
from game.scenario.kinds import Name, Text, Word
from game.scenario.lists import ByWord, Many
from game.scenario.model import Cases, Note, Promise, Reply
from game.scenario.schema import Schema, SchemaBook
from game.scenario.sheet import Sort
from game.scenario.tree import Spot
from game.scenario.vocabulary import HARM_FAULTS, INFERRED_FAULTS, Act, Fault, GoodwillAnswer, ManagerAnswer

_DESK_WORDS = frozenset({"script", "lookup", "hold", "back", "wait", "to", "manager", "hangup", "result", "note"})
"""Words that begin the ids of desk actions, so no reply may bear one."""

_ACT = Word(Act, "an act", astray={str(fault): "it is a fault: put it under `faults`" for fault in Fault})
_FAULT = Word(
    Fault, "a fault", never=INFERRED_FAULTS, astray={str(act): "it is an act: put it under `acts`" for act in Act}
)
_HARM_HINT = "add the fault " + " or ".join(f"`{fault}`" for fault in sorted(HARM_FAULTS)) + ", or take it out"
_NAMES: tuple[str, ...] = ()
_NO_FAULTS: tuple[Fault, ...] = ()
_NO_ALLOWANCE: Mapping[Fault, str] = {}

_NOTE_SAY = Key("say", Text(most=lengths.NOTE), "", is_required=True, says="The words.")
_ID: Key[str | None] = Key("id", Name(), None, says="A name of its own, so that `said` can ask for it.")
_ACTS: Key[tuple[Act, ...]] = Key("acts", Many(_ACT), (), says="What it does, in the order it does it.")
_FAULTS = Key("faults", Many(_FAULT), _NO_FAULTS, says="What is wrong with it.")
_LEARNS = Key("learns", Many(Name(Sort.FACT)), _NAMES, says="Facts that become known.")
_DOES = Key("does", Many(Name(Sort.JOB)), _NAMES, says="Jobs that are done by it.")
_COACH = Key("coach", Text(most=lengths.COACH), "", says="What the coach says after it, in guided calls.")
_DESTROYS = "With `misadvise` or `expose`: what is destroyed by it. This makes it a critical error."
_HARM = Key("harm", Text("a text that says what is destroyed"), "", says=_DESTROYS)
_ALLOWED = Word(Fault, "a fault", never={Fault.LEFT_WAITING})
_REASONS = ByWord(_ALLOWED, Text("the reason why it stands here"), "a table of faults")
_ALLOW = Key("allow", _REASONS, _NO_ALLOWANCE, says="Keeps a warning about the wording quiet, with the reason why.")
_TELLS = Key("tells", Many(Name(Sort.FACT)), _NAMES, says="Guarded or forbidden facts that it says aloud.")
_MANAGER: Key[ManagerAnswer | None] = Key(
    "manager", Word(ManagerAnswer, "an answer about the manager"), None, says="Its answer to a wish for the manager."
)
_GOODWILL: Key[GoodwillAnswer | None] = Key(
    "goodwill", Word(GoodwillAnswer, "an answer about goodwill"), None, says="What it gives of the firm's money."
)
_NO_PROMISES: tuple[Promise, ...] = ()
_PROMISES = Key("promises", Promises(), _NO_PROMISES, says="What will happen, and by when: one promise, or a list.")
_CONDUCT = (_TELLS, _MANAGER, _GOODWILL, _PROMISES)
_CLAIMED = "Facts and jobs that it claims. Claiming one that wasn't learnt or done is an untruth."
_MENTIONS = Key("mentions", Many(Name(Sort.CLAIM)), _NAMES, says=_CLAIMED)
_OFFERED = "A condition: it is offered only while it holds."
_LEADS = "The node or ending that it leads to: a name, or cases with `to`."


class ReplyKind(TableOf[Reply]):
    """A reply, without the node and index that it gets from where it stands.

    On a page (`is_part`) the goto may be left to another part.
    """

    def __init__(self, condition: ConditionKind, *, is_part: bool = False) -> None:
        nowhere: Cases[str] = ()
        self._is_part = is_part
        self._when: Key[Condition | None] = Key("when", condition, None, says=_OFFERED)
        goto = CasesOf("to", Target(), "", condition)
        self._goto: Key[Cases[str]] = Key("goto", goto, nowhere, is_required=not is_part, says=_LEADS)
        words = Text(most=lengths.PART if is_part else lengths.REPLY)
        self._say = Key("say", words, "", is_required=True, says="The words.")
        keys = (
            self._say,
            _ID,
            _ACTS,
            _FAULTS,
            _LEARNS,
            _DOES,
            *_CONDUCT,
            self._goto,
            self._when,
            _COACH,
            _HARM,
            _ALLOW,
        )
        super().__init__(keys, self._reply, "a reply")

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema, as a definition."""
        return book.refer("part" if self._is_part else "reply", lambda: super(ReplyKind, self).schema(book))

    def _reply(self, fields: Fields) -> Reply:
        acts, faults = _acts_and_faults(fields)
        reply = Reply(
            node="",
            index=0,
            say=fields[self._say],
            goto=fields[self._goto],
            spot=fields.spot,
            id=_own_id(fields),
            acts=acts,
            faults=faults,
            learns=fields[_LEARNS],
            does=fields[_DOES],
            when=fields[self._when],
            coach=fields[_COACH],
            harm=fields[_HARM],
            allow=_by_text(fields[_ALLOW]),
            tells=fields[_TELLS],
            manager=fields[_MANAGER],
            goodwill=fields[_GOODWILL],
            promises=fields[_PROMISES],
        )
        if reply.harm and not HARM_FAULTS & set(faults):
            fields.sheet.report(HARM_WITHOUT_FAULT, fields.spot_of(_HARM), hint=_HARM_HINT)
        return reply


def _acts_and_faults(fields: Fields) -> tuple[tuple[Act, ...], tuple[Fault, ...]]:
    """Return what the reply does; warn of one that neither the caller nor the scorecard would notice."""
    before = len(fields.sheet.findings)
    acts, faults = fields[_ACTS], fields[_FAULTS]
    if not acts and not faults and len(fields.sheet.findings) == before and fields.is_whole:
        hint = "say what it does (`acts`) or what is wrong with it (`faults`)"
        fields.sheet.report(IDLE_REPLY, fields.spot, hint=hint)
    return acts, faults


def _own_id(fields: Fields) -> str | None:
    name, spot, sheet = fields[_ID], fields.spot_of(_ID), fields.sheet
    if name is None:
        return None
    taken: Spot | None = sheet.declared.get(Sort.REPLY, {}).get(name)
    if name in _DESK_WORDS:
        sheet.report(RESERVED_NAME, spot, hint="choose another", name=quoted(name), what="the id of a reply")
    elif taken:
        sheet.report(NAME_TAKEN, spot, hint="choose another", name=quoted(name), other="a reply", line=taken.line)
    sheet.declare(Sort.REPLY, name, spot)
    return name


def _by_text(allow: Mapping[Fault, str]) -> Mapping[str, str]:
    return {str(fault): reason for fault, reason in allow.items()}


def _note(fields: Fields) -> Note:
    return Note(0, fields[_NOTE_SAY], fields[_MENTIONS], fields[_FAULTS], fields.spot, _by_text(fields[_ALLOW]))


NOTE = TableOf((_NOTE_SAY, _MENTIONS, _FAULTS, _ALLOW), _note, "a note")

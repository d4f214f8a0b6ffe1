"""Reading of nodes and endings."""

from collections.abc import Mapping
from dataclasses import replace

from game.scenario import lengths
from game.scenario.building.cases import CasesOf
from game.scenario.building.conditions import ConditionKind, FlagOrCondition
from game.scenario.building.replies import ReplyKind
from game.scenario.conditions import Condition
from game.scenario.definitions import COMPOSE_SPOKEN, NEXT_DAY_SILENT, NO_REPLIES, REPLIES_AND_COMPOSE, quoted
from game.scenario.fields import Fields, Key, TableOf
from game.scenario.kinds import OneOf, Text, Word
from game.scenario.lists import Many
from game.scenario.model import Cases, Ending, NextDay, Node, Reply
from game.scenario.vocabulary import WRITTEN, Channel, Place, Result

_NO_TEXT: Cases[str] = ()
_NO_REPLIES: tuple[Reply, ...] = ()
_NO_PAGE: Mapping[str, tuple[Reply, ...]] = {}
_SHEET = "The line of the firm's script for this moment. It is always one of the choices then, and costs points."
_WISH = "The caller wants the manager here, in these words."
_ASKS_FOR = Key("asks_for", OneOf((str(Place.MANAGER),), "a wish that the desk knows"), "", says=_WISH)
_SPEAKS = "What the caller says on coming here: a text, or cases of which the first that holds counts."
_ANSWERS = "What the trainee can say: three or four, one or two of them right, the others real mistakes."
_PAGE_SAYS = "In an e-mail or letter, in place of `replies`: the parts that the answer is put together of."
_ABUSE = "true, or a condition: the caller's words here are abuse, and a calm limit may answer them."
_PARTS = {
    "opening": "How the page begins.",
    "answer": "What it answers.",
    "next_step": "What happens next. Best the part whose replies have the `goto`.",
    "close": "How it closes.",
}
"""Parts of a page, in its order, with what each is for."""


class NodeKind(TableOf[Node]):
    """A caller's turn, with replies or (in writing) a page to compose."""

    def __init__(self, condition: ConditionKind, channel: Channel) -> None:
        self._channel = channel
        is_written = channel in WRITTEN
        lines = CasesOf("say", Text(most=lengths.LETTER if is_written else lengths.SPOKEN), "", condition)
        self._caller = Key("caller", lines, _NO_TEXT, is_required=True, says=_SPEAKS)
        script = Text("the line of the script", most=lengths.FORM_LETTER if is_written else lengths.SCRIPT)
        self._script = Key("script", script, "", says=_SHEET)
        self._replies = Key("replies", Many(ReplyKind(condition), least=1), _NO_REPLIES, says=_ANSWERS)
        part = Many(ReplyKind(condition, is_part=True))
        self._parts = [Key(name, part, _NO_REPLIES, says=says) for name, says in _PARTS.items()]
        self._compose = Key("compose", TableOf(self._parts, self._page), _NO_PAGE, says=_PAGE_SAYS)
        self._abusive: Key[Condition | None] = Key("abusive", FlagOrCondition(condition), None, says=_ABUSE)
        keys = (self._caller, self._script, _ASKS_FOR, self._abusive, self._replies, self._compose)
        super().__init__(keys, self._node, "a node")

    def _node(self, fields: Fields) -> Node:
        replies = fields[self._replies]
        page = fields[self._compose]
        self._report_mixture(fields, has_parts=bool(page))
        numbered = iter(_numbered(fields.name, [*replies, *(reply for part in page.values() for reply in part)]))
        return Node(
            id=fields.name,
            caller=fields[self._caller],
            replies=tuple(next(numbered) for _ in replies),
            spot=fields.spot,
            script=fields[self._script],
            compose={part: tuple(next(numbered) for _ in replies) for part, replies in page.items()},
            abusive=fields[self._abusive],
            asks_manager=bool(fields[_ASKS_FOR]) or fields.has(_ASKS_FOR),
        )

    def _page(self, fields: Fields) -> Mapping[str, tuple[Reply, ...]]:
        return {key.name: fields[key] for key in self._parts if fields.has(key)}

    def _report_mixture(self, fields: Fields, *, has_parts: bool) -> None:
        sheet, name = fields.sheet, quoted(fields.name)
        has_replies, has_page = fields.has(self._replies), fields.has(self._compose)
        if has_page and self._channel not in WRITTEN:
            hint = "write `replies:` instead"
            sheet.report(COMPOSE_SPOKEN, fields.spot_of(self._compose), hint=hint, channel=f"{self._channel} scenario")
        elif has_page and has_replies:
            sheet.report(REPLIES_AND_COMPOSE, fields.spot, hint="keep one of them", name=name)
        if not has_parts and not has_replies and fields.is_whole:
            hint = "add `replies:`; where the call is over, move it to `endings:`"
            sheet.report(NO_REPLIES, fields.spot, hint=hint, name=name)


def _numbered(node: str, replies: list[Reply]) -> list[Reply]:
    """Return the replies with their node and index; on a page the index runs on over the parts."""
    return [replace(reply, node=node, index=index) for index, reply in enumerate(replies)]


_KINDS = ("thanks", "complaint", "repeat_call", "request", "nothing")
_NEXT_KIND = Key(
    "kind", OneOf(_KINDS, "what the post can bring"), "nothing", is_required=True, says="What the post brings."
)
_NEXT_TEXT = Key(
    "text", Text(most=lengths.POST), "", says="What is written or said. Every kind but `nothing` needs it."
)
_RESULT = Key(
    "result",
    Word(Result, "a result", never=(Result.ABANDONED, Result.LOST)),
    Result.UNSOLVED,
    is_required=True,
    says="How the call has ended then.",
)
_LAST_WORDS = "The caller's last words: a text, or cases."
_MORNING = "What comes of it next morning, shown in the debrief."


def _next_day(fields: Fields) -> NextDay:
    day = NextDay(fields[_NEXT_KIND], fields[_NEXT_TEXT])
    if day.kind != "nothing" and not fields.has(_NEXT_TEXT):
        fields.sheet.report(NEXT_DAY_SILENT, fields.spot, hint="add `text:` with what is written or said")
    return day


_NEXT_DAY: Key[NextDay | None] = Key("next_day", TableOf((_NEXT_KIND, _NEXT_TEXT), _next_day), None, says=_MORNING)


class EndingKind(TableOf[Ending]):
    """Where a call ends, with the caller's last words."""

    def __init__(self, condition: ConditionKind, channel: Channel) -> None:
        lines = CasesOf("say", Text(most=lengths.LETTER if channel in WRITTEN else lengths.SPOKEN), "", condition)
        self._caller = Key("caller", lines, _NO_TEXT, is_required=True, says=_LAST_WORDS)
        super().__init__((_RESULT, self._caller, _NEXT_DAY), self._ending, "an ending")

    def _ending(self, fields: Fields) -> Ending:
        return Ending(fields.name, fields[_RESULT], fields[self._caller], fields.spot, fields[_NEXT_DAY])

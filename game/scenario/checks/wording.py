"""Words that are the sign of a fault, in replies and notes that bear no such fault."""

from collections.abc import Iterable, Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import CARE_UNMARKED, WORDS_UNMARKED, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.model import Note, Reply
from game.scenario.vocabulary import DEEDS, FEELINGS, Fault, Vocabulary
from game.scenario.wording import Hit, Sign, Wording

_KNOWS_TERMS = "expert"
"""The persona to whom terms do no harm."""

_KIN = {
    Fault.CONDESCENSION: (Fault.THREAT, Fault.BLAME, Fault.INSULT, Fault.RUSH, Fault.TALK_OVER),
    Fault.STONEWALL: (Fault.GIVE_UP, Fault.WITHHOLD, Fault.THREAT),
    Fault.UPSELL: (Fault.WITHHOLD,),
}
"""Faults that use the words of others: whoever wrote one of these knows that the reply is wrong."""


def check_wording(authored: Authored, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """Find words that the word list marks, each fault once a text. A term that the caller uses is no jargon."""
    if vocabulary.wording is None:
        return
    wording, heard = vocabulary.wording, _Heard(authored, vocabulary.wording)
    for reply in authored.replies():
        for hit in _unmarked(reply, wording):
            if hit.sign.fault is Fault.HOLLOW:
                yield from _check_care(authored, reply, hit)
            elif hit.sign.fault is not Fault.JARGON or not heard.knows(hit.sign):
                yield _unmarked_words(authored, reply, hit)
    for note in authored.scenario.notes:
        for hit in _unmarked(note, wording):
            if hit.sign.fault in (Fault.INSULT, Fault.CONDESCENSION):
                yield _unmarked_words(authored, note, hit)


class _Heard:
    """The terms that this caller knows, gathered when the first is asked for."""

    def __init__(self, authored: Authored, wording: Wording) -> None:
        self._scenario = authored.scenario
        self._wording = wording
        self._terms: frozenset[Sign] | None = None

    def knows(self, sign: Sign) -> bool:
        """Tell whether the caller says this word somewhere, or knows all such words."""
        if self._scenario.caller.persona == _KNOWS_TERMS:
            return True
        if self._terms is None:
            lines = "\n".join(case.value for node in self._scenario.nodes.values() for case in node.caller)
            self._terms = frozenset(hit.sign for hit in self._wording.hits(lines))
        return sign in self._terms


def _unmarked(text: Reply | Note, wording: Wording) -> Iterator[Hit]:
    """Yield the first sign of each fault that a text neither bears nor is allowed.

    What is ambiguous counts only beside another sign of its fault.
    """
    hits = [hit for hit in wording.hits(text.say) if _is_open(text, hit.sign.fault)]
    for fault in dict.fromkeys(hit.sign.fault for hit in hits):
        alike = [hit for hit in hits if hit.sign.fault is fault]
        clear = [hit for hit in alike if not hit.sign.is_ambiguous]
        if clear or len({hit.sign for hit in alike}) > 1:
            yield (clear or alike)[0]


def _is_open(text: Reply | Note, fault: Fault) -> bool:
    return fault not in text.allow and not {fault, *_KIN.get(fault, ())} & set(text.faults)


def _check_care(authored: Authored, reply: Reply, hit: Hit) -> Iterator[Diagnostic]:
    """Find care in words only. What is marked as a feeling, the game finds hollow by itself where it is."""
    if not reply.faults and _does_nothing(reply.acts):
        hint = "mark the feeling (`empathise`, `reassure` or `apologise`), let the reply do something, or "
        yield CARE_UNMARKED.at(authored.path, reply.spot, hint + _allowing(Fault.HOLLOW), words=quoted(hit.quote))


def _does_nothing(acts: Iterable[object]) -> bool:
    return not set(acts) & (DEEDS | FEELINGS)


def _unmarked_words(authored: Authored, text: Reply | Note, hit: Hit) -> Diagnostic:
    sign, owner = hit.sign, "this note" if isinstance(text, Note) else "this reply"
    better = f"say it otherwise ({quoted(sign.instead)})" if sign.instead else "say it otherwise"
    hint = f"{better}, add `faults: [{sign.fault}]`, or {_allowing(sign.fault)}"
    words = {"words": quoted(hit.quote), "fault": quoted(sign.fault), "owner": owner}
    return WORDS_UNMARKED.at(authored.path, text.spot, hint, **words)


def _allowing(fault: Fault) -> str:
    return f'write `allow: {{{fault}: "why it is right here"}}`'

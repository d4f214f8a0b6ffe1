"""Facts and jobs that can be had, and make no difference to anything."""

from collections import Counter
from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import USELESS_FACT, USELESS_JOB, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.model import Fact
from game.scenario.sheet import Sort
from game.scenario.vocabulary import LEVEL1, Vocabulary

_OF_FACTS = (Sort.FACT, Sort.CLAIM, Sort.NEED)
_OF_JOBS = (Sort.JOB, Sort.CLAIM, Sort.NEED, Sort.REMEDY)


def check_use(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find facts that are learnt and jobs that are done for nothing: no need, condition, note or rule asks for them."""
    if not authored.is_sound:
        return
    learnt, done = _learnt(authored), Counter(job for reply in authored.replies() for job in reply.does)
    uses = Counter((use.sort, authored.meaning(use.sort, use.name)) for use in authored.uses)
    for fact in authored.scenario.facts.values():
        if 0 < learnt[fact.id] == sum(uses[sort, fact.id] for sort in _OF_FACTS) and not _is_of_use_unread(
            authored, fact
        ):
            hint = "let a `when` or a note ask for it, make it a need, or take it out"
            yield USELESS_FACT.at(authored.path, fact.spot, hint, name=quoted(fact.id))
    for job in authored.scenario.jobs:
        if 0 < done[job] == sum(uses[sort, job] for sort in _OF_JOBS):
            hint = "put it under `needs` or `carries`, let a note mention it, or take it out"
            yield USELESS_JOB.at(authored.path, authored.declared[Sort.JOB][job], hint, name=quoted(job))


def _learnt(authored: Authored) -> Counter[str]:
    """Count how often the file says that each fact is learnt."""
    lookups = authored.scenario.lookups.values()
    taught = [fact for lookup in lookups for case in lookup.learns for fact in case.value]
    return Counter([*(fact for reply in authored.replies() for fact in reply.learns), *taught])


def _is_of_use_unread(authored: Authored, fact: Fact) -> bool:
    """Tell whether a fact that nothing reads has its use all the same.

    A private one is the caller's own, told in the debrief. What a record shows is for the trainee's eyes, and one that
    only a wrong reply brings is what tempts to it. Any other fills the note where the call may rightly leave this desk.
    """
    may_leave = any(problem.belongs_to != LEVEL1 for problem in authored.scenario.problems.values())
    lookups = authored.scenario.lookups.values()
    is_on_record = any(fact.id in case.value for lookup in lookups for case in lookup.learns)
    is_bait = all(reply.faults for reply in authored.replies() if fact.id in reply.learns)
    return fact.private or may_leave or is_on_record or is_bait

"""Facts that can't be learnt and jobs that can't be done."""

from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.checks.needs import done_jobs, learnt_facts
from game.scenario.definitions import READ_UNTAUGHT, UNDONE_JOB, UNTAUGHT_FACT, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.model import Fact
from game.scenario.sheet import NameUse, Sort
from game.scenario.vocabulary import Vocabulary


def check_learning(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find declared facts and jobs that no reply and no lookup brings; needs have their own, harder finding."""
    wanted = {authored.meaning(Sort.NEED, name) for needs in authored.scenario.needs.values() for name in needs}
    wanted |= {job for problem in authored.scenario.problems.values() for job in problem.carries}
    learnt, done = learnt_facts(authored), done_jobs(authored)
    for name, fact in authored.scenario.facts.items():
        if name not in learnt and name not in wanted:
            yield _untaught(authored, fact)
    for name in authored.scenario.jobs:
        if name not in done and name not in wanted:
            owed = authored.scenario.goodwill
            key = "goodwill: owed" if owed and owed.owed == name else f"does: [{name}]"
            hint = f"write `{key}` at a reply, or take it out"
            yield UNDONE_JOB.at(authored.path, authored.declared[Sort.JOB][name], hint, name=quoted(name))


def _untaught(authored: Authored, fact: Fact) -> Diagnostic:
    """Return the finding at the first place that asks for the fact, or at the fact itself where none does."""
    asked = min((use.spot for use in authored.uses if _means(authored, use, fact.id)), default=None)
    if asked:
        hint = f"write `learns: [{fact.id}]` at the reply or lookup by which it becomes known"
        return READ_UNTAUGHT.at(authored.path, asked, hint, name=quoted(fact.id))
    hint = f"write `learns: [{fact.id}]` at a reply or a lookup, or take it out"
    return UNTAUGHT_FACT.at(authored.path, fact.spot, hint, name=quoted(fact.id))


def _means(authored: Authored, use: NameUse, name: str) -> bool:
    return use.sort in (Sort.FACT, Sort.CLAIM) and authored.meaning(use.sort, use.name) == name

"""Needs: what effort is measured by must be the call's business, and within reach."""

from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import NEED_NEVER_MET, PRIVATE_IN_NOTE, PRIVATE_NEED, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.sheet import Sort
from game.scenario.vocabulary import GoodwillAnswer, Vocabulary


def check_needs(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find private needs, and needs and carried jobs that nothing in the call meets."""
    facts, jobs = authored.scenario.facts, authored.scenario.jobs
    met = learnt_facts(authored) | done_jobs(authored)
    carried = {job for problem in authored.scenario.problems.values() for job in problem.carries}
    for use in authored.uses:
        name = use.name
        if use.sort is Sort.NEED and name in facts and facts[name].private:
            hint = "a private fact is the caller's own business: take it out of `needs`, or `private` out of the fact"
            yield PRIVATE_NEED.at(authored.path, use.spot, hint, name=quoted(name))
        is_wanted = use.sort is Sort.NEED or (use.sort is Sort.JOB and name in carried)
        if is_wanted and name not in met and (name in facts or name in jobs):
            key = "learns" if name in facts else "does"
            hint = f"write `{key}: [{name}]` at the reply that meets it"
            yield NEED_NEVER_MET.at(authored.path, use.spot, hint, name=quoted(name))


def check_notes_for_desks(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find private facts that a hand-over would have to carry: they can't be ticked, so its note is never full."""
    facts = authored.scenario.facts
    wanted = {fact for problem in authored.scenario.problems.values() for fact in problem.before_handover}
    for name in sorted(wanted & {fact.id for fact in facts.values() if fact.private}):
        spot = min(use.spot for use in authored.uses if use.sort is Sort.FACT and use.name == name)
        hint = "take it out of `before_handover`, or `private` out of the fact"
        yield PRIVATE_IN_NOTE.at(authored.path, spot, hint, name=quoted(name))


def learnt_facts(authored: Authored) -> set[str]:
    """Return the facts that a reply or a lookup teaches."""
    lookups = authored.scenario.lookups.values()
    taught = {fact for reply in authored.replies() for fact in reply.learns}
    taught |= {fact for lookup in lookups for case in lookup.learns for fact in case.value}
    return {authored.meaning(Sort.FACT, fact) for fact in taught}


def done_jobs(authored: Authored) -> set[str]:
    """Return the jobs that a reply does; giving what is owed is one."""
    done = {authored.meaning(Sort.JOB, job) for reply in authored.replies() for job in reply.does}
    owed = authored.scenario.goodwill
    if owed and any(reply.goodwill is GoodwillAnswer.OWED for reply in authored.replies()):
        done.add(authored.meaning(Sort.JOB, owed.owed))
    return done

"""What may not be said on a call, and that no reply is tempted to say."""

from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import SECRET_UNTOLD, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.sheet import Sort
from game.scenario.vocabulary import Vocabulary


def check_secrets(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find facts that are guarded or forbidden although no reply tells them, so that the rule tries nobody."""
    if not authored.is_sound:
        return
    told = {authored.meaning(Sort.FACT, name) for reply in authored.replies() for name in reply.tells}
    forbidden = {authored.meaning(Sort.FACT, name) for name in authored.scenario.forbidden}
    for fact in authored.scenario.facts.values():
        if fact.id not in told and (fact.guarded or fact.id in forbidden):
            hint = f"write `tells: [{fact.id}]` at the reply that says it"
            how = "guarded" if fact.guarded else "forbidden"
            yield SECRET_UNTOLD.at(authored.path, fact.spot, hint, name=quoted(fact.id), how=how)

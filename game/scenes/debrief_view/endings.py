"""How an ending is told where nobody spoke: the rubric's labels are worded for the phone."""

from __future__ import annotations

from collections.abc import Mapping

from game.language import _, gettext_noop
from game.scenario.vocabulary import Channel, Result
from game.scoring.rubric import Critical, Rubric

_IN_WRITING: Mapping[Result, str] = {
    Result.ABANDONED: gettext_noop("You left it unanswered"),
    Result.LOST: gettext_noop("They wrote no more"),
}
_LABELS: Mapping[Channel, Mapping[Result, str]] = {
    Channel.EMAIL: _IN_WRITING,
    Channel.LETTER: _IN_WRITING,
    Channel.CHAT: {
        Result.ABANDONED: gettext_noop("You left the chat"),
        Result.LOST: gettext_noop("They left the chat"),
    },
}


def result_label(result: Result, rubric: Rubric, channel: Channel) -> str:
    """Return what a result is called: the rubric's label, but for who hung up where nobody could."""
    return _(_LABELS.get(channel, {}).get(result, rubric.results[result].label))


def critical_text(critical: Critical, rubric: Rubric, channel: Channel) -> str:
    """Return a critical error in plain words."""
    if critical is Critical.ABANDONED and channel in _LABELS:
        return _("You left the caller without an answer")
    return _(rubric.critical[critical])

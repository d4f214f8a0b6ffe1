"""What is heard, in words, for those who don't hear it: how a voice sounds, and what the line does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.call.events import Transferred
from game.language import _, gettext_noop
from game.preferences import Preferences
from game.scenario.vocabulary import Result
from game.scenes.call_view.model import CallModel
from game.scenes.call_view.modelling import is_on_hold
from game.scenes.call_view.play import Play
from game.ui.voice import COLLEAGUE, YOU, Voice, voice_of

_MOST = 3
_MANNERS: tuple[tuple[Callable[[Voice], bool], str], ...] = (
    (lambda voice: voice.loud >= 0.8, gettext_noop("very loud")),
    (lambda voice: 0.58 <= voice.loud < 0.8, gettext_noop("loud")),
    (lambda voice: voice.loud <= 0.3, gettext_noop("very quiet")),
    (lambda voice: voice.tremor >= 0.6, gettext_noop("trembling")),
    (lambda voice: 0.24 <= voice.tremor < 0.6, gettext_noop("unsteady")),
    (lambda voice: voice.edge >= 0.6, gettext_noop("sharp")),
    (lambda voice: voice.pace >= 5.4, gettext_noop("fast")),
    (lambda voice: voice.pace <= 3.0, gettext_noop("slow")),
    (lambda voice: voice.gap >= 0.4, gettext_noop("with long rests")),
    (lambda voice: voice.bend >= 0.18, gettext_noop("rising at the end")),
)
"""What can be said of a voice, the most telling first."""


def captioned(model: CallModel, play: Play, preferences: Preferences) -> CallModel:
    """Return the model with what is heard now, for whoever wants it in words."""
    if not preferences.has_captions:
        return model
    return replace(model, line=replace(model.line, heard=heard(play)))


def heard(play: Play) -> str:
    """Return what is heard last or still, "" where that is nothing worth a word."""
    ended = play.story.ended
    if not play.playback.is_playing:
        if ended is not None and ended.result is Result.LOST:
            return _("Engaged tone")
        if ended is not None:
            return _("A click: the line changes") if play.story.is_put_through else _("A receiver is laid down")
        if is_on_hold(play.call):
            return _("Hold tune")
    return _voice_heard(play)


def _voice_heard(play: Play) -> str:
    """Return how whoever spoke last sounds, but for the trainee."""
    line = next((line for line in reversed(play.story.spoken) if line.who != YOU), None)
    if line is None:
        return ""
    manner = manner_of(voice_of(line.who, line.rank))
    if line.who == COLLEAGUE and any(isinstance(event, Transferred) for event in play.call.turns[-1].events):
        return _("A click, then another voice: {manner}", manner=manner)
    if len(play.call.turns) == 1:
        return _("A ring, then a voice: {manner}", manner=manner)
    return _("Voice: {manner}", manner=manner)


def manner_of(voice: Voice) -> str:
    """Return how a voice sounds, in a few words that name no mood."""
    told = [_(word) for is_so, word in _MANNERS if is_so(voice)]
    return ", ".join(told[:_MOST]) or _("even")

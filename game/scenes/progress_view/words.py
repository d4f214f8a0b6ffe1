"""What is said of progress: each plot in words, and how it is counted."""

from __future__ import annotations

from collections.abc import Mapping

from game.language import _, gettext_noop, ngettext
from game.records.progress import Series, Streak, Trend

COUNTED = (
    (
        gettext_noop("Lift"),
        gettext_noop(
            "compares callers whom you met for the first time: the latest with the first, up to three each. The same "
            "caller once more shows in the line, but is no lift: you know the answers by then. Callers differ, and so "
            "do the modes, so read it with a grain of salt."
        ),
    ),
    (
        gettext_noop("Mastered"),
        gettext_noop("is a caller whose call you passed twice, or once as an exam. It stays so."),
    ),
    (
        gettext_noop("An honest try"),
        gettext_noop(
            "is a finished call on which you found or did something that it was about, and didn't hang up, give up, "
            "lie, insult, or hold help back for gain. Whether it could be solved doesn't matter, nor on which day it "
            "was. A call put aside breaks nothing."
        ),
    ),
)
"""Each word of the screen that wants it, and what it means."""


def plot_in_words(series: Series) -> str:
    """Return what a plot shows, for those who can't see it."""
    if series.trend is None:
        return _("{score} on the one call so far", score=series.latest)
    shown = _told(series, series.trend)
    lift = lift_in_words(series)
    return f"{shown}. {lift}." if lift else f"{shown}."


def lift_in_words(series: Series) -> str:
    """Return the lift to be read out, "" where there is none to claim."""
    points = series.lift
    if points is None:
        return ""
    if points == 0:
        return _("Lift: none so far")
    if points > 0:
        return ngettext("Lift: {count} point up", "Lift: {count} points up", points)
    return ngettext("Lift: {count} point down", "Lift: {count} points down", -points)


def streak_aside(streak: Streak) -> str:
    """Return what stands under the honest tries in a row."""
    if streak.longest > streak.now:
        return _("the longest so far: {longest}", longest=streak.longest)
    return _("your longest so far") if streak.now else _("the next one begins a row")


def _told(series: Series, trend: Trend) -> str:
    return ngettext(
        "first {first}, best {best}, latest {latest}, {count} call, {trend}",
        "first {first}, best {best}, latest {latest}, {count} calls, {trend}",
        len(series.points),
        first=series.first,
        best=series.best,
        latest=series.latest,
        trend=_(_TRENDS[trend]),
    )


_TRENDS: Mapping[Trend, str] = {
    Trend.RISING: gettext_noop("rising"),
    Trend.LEVEL: gettext_noop("level"),
    Trend.FALLING: gettext_noop("falling"),
}

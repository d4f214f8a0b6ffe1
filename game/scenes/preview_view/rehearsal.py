"""A caller that is tried out while somebody writes it: the call as far as the choices made so far still hold."""

from __future__ import annotations

from collections.abc import Sequence

from game.analysis.effects import Effect, effects_of
from game.analysis.keeping import Made, keep, made_now
from game.call.correspondence import is_only_composing
from game.call.program import draw_variant
from game.call.session import Call
from game.records.bench import Bench
from game.records.model import Mode
from game.records.recording import RecordedCall
from game.scenario.definitions import quoted
from game.scenes.call_view.modelling import person_of
from game.scenes.call_view.story import Story

_SEEDS_TRIED = 1000
"""Seeds after which a variant is taken not to be drawn: of two, a thousand seeds never miss one."""


class Rehearsal:
    """Plays the file on a bench, of which nothing is ever recorded.

    `recorded` is the call in play, None while nothing could be played yet. `notice` tells what became of the choices
    when that was not as the trainer left it. Choices that a saved file dropped come back when a later one allows them
    again, until another choice is made.
    """

    def __init__(self, bench: Bench, seed: int) -> None:
        self.bench = bench
        self.seed = seed
        self.recorded: RecordedCall | None = None
        self.notice = ""
        self._made: tuple[Made, ...] = ()
        self._wanted: tuple[Made, ...] = ()
        self._effects: dict[str, tuple[Effect, ...]] = {}
        self.story: Story | None = None
        self.bench.look()
        self._play(())

    @property
    def call(self) -> Call | None:
        """Return the call in play, None while nothing could be played yet."""
        return self.recorded.call if self.recorded else None

    @property
    def is_composing(self) -> bool:
        """Return whether the last choice was a part of a page that isn't sent yet."""
        return self.call is not None and is_only_composing(self.call.turns[-1])

    def look(self) -> bool:
        """Take up what was saved; return whether anything was."""
        if not self.bench.look():
            return False
        self._take_up()
        return True

    def reload(self) -> None:
        """Read the files anew, saved or not."""
        self.bench.reload()
        self._take_up()

    def do(self, choice_id: str) -> None:
        """Make a choice. Raises IllegalChoice."""
        if self.call is None:
            return
        made = made_now(self.call, choice_id)
        self.call.do(choice_id)
        self._made += (made,)
        self._wanted, self.notice = self._made, ""
        self._follow()

    def take_back(self) -> None:
        """Take the last choice back."""
        self._play(self._made[:-1])

    def restart(self) -> None:
        """Begin again, with nothing chosen."""
        self._play(())

    def jump(self, choices: Sequence[str]) -> None:
        """Begin again and make these choices."""
        self._play([Made(choice_id) for choice_id in choices])

    def next_seed(self) -> None:
        """Play the next seed's call, as far as the choices made so far hold in it."""
        self.seed += 1
        self._play(self._wanted)

    def next_variant(self) -> None:
        """Play the next of the scenario's hidden truths, by the next seed that draws it."""
        scenario = self.bench.scenario
        if scenario is None or not scenario.variants:
            self.notice = "This caller has no variants."
            return
        now = scenario.variants.index(draw_variant(scenario, self.seed))
        wanted = scenario.variants[(now + 1) % len(scenario.variants)]
        seeds = range(self.seed + 1, self.seed + _SEEDS_TRIED)
        self.seed = next((seed for seed in seeds if draw_variant(scenario, seed) == wanted), self.seed)
        self._play(self._wanted)

    def effects(self, choice_id: str) -> tuple[Effect, ...]:
        """Return what a choice would do now; worked out once for each moment of the call."""
        if choice_id not in self._effects and self.recorded is not None:
            self._effects[choice_id] = effects_of(self.recorded.call, choice_id, self.recorded.rubric)
        return self._effects.get(choice_id, ())

    def _take_up(self) -> None:
        """Play what the files say now; where they can't be played, the call stays as it is."""
        if not self.bench.has_errors and not self.bench.trouble:
            self._play(self._wanted)

    def _play(self, made: Sequence[Made]) -> None:
        """Begin a call and make choices as far as they hold."""
        begun = self.bench.begin(self.seed)
        if begun is None:
            return
        kept = keep(begun.call, made)
        self.recorded, self._made = begun, kept.choices
        self._wanted = (*kept.choices, *kept.dropped)
        self.notice = _told(kept.dropped, kept.why)
        self.story = None
        self._follow()

    def _follow(self) -> None:
        """Tell the turns that are new, and forget what choices would have done before them."""
        self._effects = {}
        if self.recorded is None or self.bench.workplace is None:
            return
        call, house = self.recorded.call, self.bench.workplace.house
        if self.story is None:
            person = person_of(call.program, is_exam=False)
            self.story = Story(call.program, person, house, Mode.GUIDED)
        self.story.follow([turn for turn in call.turns if not is_only_composing(turn)])


def _told(dropped: Sequence[Made], why: str) -> str:
    if not dropped:
        return ""
    choices = "The last choice doesn't" if len(dropped) == 1 else f"The last {len(dropped)} choices don't"
    first = quoted(dropped[0].text or dropped[0].id)
    return f"{choices} hold any more, from {first} on. {why}"

"""The support floor: what screens and the terminal may ask of the rest of the game. Screens get it as `ports.services`.

Heavy parts (YAML, the engine, SQLite) are imported when they are first wanted, so the title starts light.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.call.silence import Silence
from game.errors import FirstlineError
from game.language import _
from game.preferences import PreferencesKeeper
from game.records.call_card import CallCard, card_of, past_of
from game.records.finished import Finished
from game.records.first_minute import FirstMinute
from game.records.looking_back import LookedBack, LookingBack
from game.records.open_pack import OpenPack
from game.records.own_record import OwnRecord
from game.records.reception import Reception

if TYPE_CHECKING:
    from game.records.model import Mode, OpenCall
    from game.records.recording import RecordedCall
    from game.records.store import Store
    from game.records.workplace import Workplace
    from game.scenario.house import House
    from game.scenario.model import Scenario
    from game.scoring.rubric import Rubric


class SupportFloor(Reception):
    """Keeps who is on the line and which call is in play; opens the records and the pack when they are first needed.

    `store` is the records, or what opens them. `draw_seed` gives a fresh seed for a call. `preferences` come to belong
    to whoever is on the line. `current` is the call in play, `beside` are the chats in play at the same time,
    `finished` is the call to debrief, `retaken` the retake of it that was finished last.
    """

    def __init__(
        self,
        store: Store | Callable[[], Store],
        pack: OpenPack,
        draw_seed: Callable[[], int],
        preferences: PreferencesKeeper | None = None,
        looking_back: LookingBack | None = None,
    ) -> None:
        super().__init__(store, preferences)
        self.current: RecordedCall | None = None
        self.beside: tuple[RecordedCall, ...] = ()
        self.finished: Finished | None = None
        self.retaken: Finished | None = None
        self.first_minute = FirstMinute(self)
        self.own_record = OwnRecord(self, pack.name)
        self._looking_back = looking_back or LookingBack()
        self._pack = pack
        self._draw_seed = draw_seed
        self._workplace: Workplace | None = None
        self._scenarios: Mapping[str, Scenario] | None = None

    def close(self) -> None:
        """Close the records, if they were opened, and give up what is still being worked out."""
        self._looking_back.close()
        super().close()

    @property
    def house(self) -> House:
        """Return the firm of the pack; raises FirstlineError when its file has errors."""
        return self._place().house

    def unfinished(self) -> OpenCall | None:
        """Return the call that the trainee was last taken from, None when there is none."""
        return next(iter(self.all_unfinished()), None)

    def waiting(self, scenario_id: str) -> OpenCall | None:
        """Return the trainee's latest unfinished call of one caller that counts, None when there is none."""
        here = (call for call in self.all_unfinished() if call.start.scenario_id == scenario_id)
        return next((call for call in here if call.start.again_of is None), None)

    def all_unfinished(self) -> tuple[OpenCall, ...]:
        """Return the trainee's unfinished calls, the latest first; those that count stand before retakes."""
        if self.profile is None or self.store.is_read_only:
            return ()
        here = [call for call in reversed(self.store.open_calls(self.profile)) if call.start.pack == self._pack.name]
        return tuple(sorted(here, key=lambda call: call.start.again_of is not None))

    def cards(self) -> tuple[CallCard, ...]:
        """Return the callers of the pack, easiest first; one may be offered for what the last call asks to work on."""
        from game.records.offering import basis_of, with_offer

        scenarios = sorted(self._loaded().values(), key=lambda each: (each.difficulty, each.title))
        of_whom, with_exams = (self.store, self.profile, self._pack.name), self.house.exam.debrief
        past = past_of(*of_whom, with_exams=with_exams)
        cards = [card_of(scenario, past(scenario.id)) for scenario in scenarios]
        return with_offer(cards, basis_of(*of_whom, self.finished, with_exams=with_exams), self._loaded(), self.rubric)

    @property
    def rubric(self) -> Rubric:
        """Return what the pack's calls are scored by; raises FirstlineError when its file has errors."""
        return self._place().rubric

    def play_file(self, path: Path) -> str:
        """Let a scenario outside the pack be opened; return its id. Raises FirstlineError when it has errors.

        A second one is opened beside the first, at the first one's firm.
        """
        from game.records.workplace import load_for_play

        scenario, workplace = load_for_play(path)
        self._workplace = self._workplace or workplace
        self._scenarios = {**(self._scenarios or {}), scenario.id: scenario}
        return scenario.id

    def begin(
        self, scenario_id: str, mode: Mode, seed: int | None = None, silence: Silence | None = None
    ) -> RecordedCall:
        """Begin a call; it has rung and the first line is said. Raises FirstlineError.

        Without a `silence`, callers bear it as the trainee has set; in a guided call a newcomer reads in peace.
        """
        return self._put_in_play(self._begun(scenario_id, mode, seed, silence))

    def _begun(self, scenario_id: str, mode: Mode, seed: int | None, silence: Silence | None) -> RecordedCall:
        from game.records.model import Mode
        from game.records.recording import begin_call

        scenario = self._loaded().get(scenario_id)
        if scenario is None:
            raise FirstlineError(_("There is no caller `{scenario}` in this pack any more.", scenario=scenario_id))
        if mode is Mode.EXAM and (told := self.own_record.exam_refusal(scenario_id)):
            raise FirstlineError(told)
        drawn = self._draw_seed() if seed is None else seed
        held = silence or (Silence.OFF if mode is Mode.GUIDED else self.silence)
        begun = begin_call(self.store, self._place(), scenario, self.profile, seed=drawn, mode=mode, silence=held)
        return replace(begun, supports=self.own_record.supports)

    def begin_beside(self, scenario_id: str) -> RecordedCall:
        """Begin another chat beside the one in play, in the same mode. Raises FirstlineError."""
        if self.current is None:
            raise FirstlineError(_("There is no chat for another one to begin beside."))
        added = self._begun(scenario_id, self.current.mode, None, self.current.call.silence)
        self._put_in_play(self.current, *self.beside, added)
        return added

    def begin_again(self, turn: int) -> RecordedCall:
        """Take the finished call again from a turn, in practice; it never counts. Raises FirstlineError."""
        from game.records.retaking import begin_retake

        assert self.finished is not None, "a call is finished before it is taken again"
        return self._put_in_play(begin_retake(self.store, self.finished, turn))

    def bring_forward(self, recorded: RecordedCall) -> None:
        """Make one of the chats in play the current one."""
        in_play = (self.current, *self.beside)
        self.current, self.beside = recorded, tuple(call for call in in_play if call and call is not recorded)

    def go_on(self, begun: OpenCall) -> RecordedCall:
        """Go on with an unfinished call at the very turn. Raises FirstlineError."""
        from game.records.retaking import take_up

        if self.profile is None:
            raise FirstlineError(_("Say who you are first: an unfinished call belongs to somebody."))
        taken_up = take_up(self.store, self._place(), begun, profile=self.profile)
        return self._put_in_play(replace(taken_up, supports=self.own_record.supports))

    def put_aside(self, begun: OpenCall) -> None:
        """Throw an unfinished call away; it counts for nothing. Raises StoreError."""
        self.store.resume(begun.call_id).drop()

    def finish(self) -> Finished:
        """Score the call in play, whose ticket is closed, and keep the score. Raises StoreError; try again then.

        A chat that was in play beside it is in play now: its ticket is next. What is taken again stays to debrief.
        """
        if self.current is None:
            raise FirstlineError(_("There is no call to finish."))
        is_first = self.is_first_ever
        shown = not self.current.is_exam or self.house.exam.debrief
        over = Finished(self.current, self.current.finish(), is_first, bool(self.beside), shown)
        self.finished, self.retaken = (over.retake.original, over) if over.retake else (over, None)
        self.current, self.beside = (self.beside[0], self.beside[1:]) if self.beside else (None, ())
        return over

    def looked_back(self, over: Finished | None = None) -> LookedBack | None:
        """Return what each turn of a call (else the finished one) left open, None while that is being worked out."""
        return self._looking_back.looked_back(asked.recorded) if (asked := over or self.finished) else LookedBack()

    def _put_in_play(self, current: RecordedCall, *beside: RecordedCall) -> RecordedCall:
        """Have these calls in play; they, the first attempt of a retake, and no others will be looked back on."""
        self.current, self.beside = current, beside
        again = (current.retake.original.recorded,) if current.retake else ()
        self._looking_back.attend((current, *beside, *again))
        return current

    def _place(self) -> Workplace:
        self._workplace = self._workplace or self._pack.workplace
        return self._workplace

    def _loaded(self) -> Mapping[str, Scenario]:
        self._scenarios = self._scenarios or self._pack.scenarios
        return self._scenarios

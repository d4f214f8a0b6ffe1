"""A debrief speaks the language of the window; what is kept of a call is the same in every one."""

from pathlib import Path

import pytest

from game.call.session import TurnRecord
from game.catalogues import LONG, catalogue
from game.language import speak
from game.preferences import Preferences, PreferencesKeeper
from game.pseudo_long import OPENS
from game.records.floor import SupportFloor
from game.scenes.debrief_view.review import told_marks
from game.scenes.ports import Ports
from game.scenes.routes import Debrief
from game.scoring.marks import Mark
from tests.pilot import Pilot
from tests.scenes.ended_calls import TILL, finished
from tests.scenes.test_debrief_conduct import FILED, PAID_FOR_NOISE


@pytest.fixture
def paid(tmp_path: Path) -> SupportFloor:
    return finished(tmp_path, TILL, said=PAID_FOR_NOISE, filed=FILED)


def marks(floor: SupportFloor) -> tuple[Mark, ...]:
    assert floor.finished is not None
    return told_marks(floor.finished.recorded)


def test_in_english_the_reasons_are_those_that_are_kept(paid: SupportFloor) -> None:
    assert paid.finished is not None
    assert marks(paid) == paid.finished.card.marks


def test_in_another_language_the_rubrics_reasons_are_in_that_one_and_a_cap_is_told_in_it(paid: SupportFloor) -> None:
    speak(catalogue(LONG))
    capped = next(mark for mark in marks(paid) if mark.at_most < 100)
    assert capped.reason.count(OPENS) == 2
    assert "65" in capped.reason


def test_only_the_reasons_differ_in_another_language(paid: SupportFloor) -> None:
    speak(catalogue(LONG))
    told = [(mark.turn, mark.sign, mark.points, mark.quote) for mark in marks(paid)]
    assert paid.finished is not None
    assert told == [(mark.turn, mark.sign, mark.points, mark.quote) for mark in paid.finished.card.marks]


def test_what_is_kept_of_a_call_is_the_same_in_every_language(tmp_path: Path) -> None:
    def kept(folder: Path) -> tuple[object, tuple[TurnRecord, ...]]:
        floor = finished(folder, TILL, said=PAID_FOR_NOISE, filed=FILED)
        assert floor.finished is not None
        return floor.finished.card, tuple(floor.finished.recorded.call.turns)

    in_english = kept(tmp_path / "english")
    speak(catalogue(LONG))
    assert kept(tmp_path / "other") == in_english


@pytest.mark.parametrize(("language", "result"), [("en", "unsolved"), (LONG, catalogue(LONG).gettext("unsolved"))])
def test_a_result_that_was_not_so_is_quoted_in_the_language_of_the_window(
    tmp_path: Path, language: str, result: str
) -> None:
    floor = finished(tmp_path, filed=("result:unsolved", "note:0"))
    keeper = PreferencesKeeper(Preferences(language=language))
    with Pilot(Debrief("1"), ports=Ports(services=floor, preferences=keeper)) as pilot:
        error = next(
            node for node in pilot.semantics().walk() if node.name == catalogue(language).gettext("Critical error")
        )
        assert any(result in node.name for node in error.walk())

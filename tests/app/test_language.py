"""The language of the window: chosen in the settings, in force at once on every open screen, kept, and taken back."""

from pathlib import Path

import pytest

from game.app import WindowSettings
from game.catalogues import SYSTEM, catalogue
from game.preferences import Preferences
from game.records.preferences_file import PreferencesFile
from game.scenes.ports import Ports
from game.scenes.routes import Settings, Title
from game.ui.system_languages import system_languages
from tests.pilot import Pilot
from tests.scenes.support_floor import new_floor

CZECH = catalogue("cs").gettext


def window(folder: Path, *, languages: tuple[str, ...] = ()) -> Pilot:
    """Open the settings over the title, on the records and preferences in a folder."""
    floor = new_floor(folder, preferences=PreferencesFile(folder))
    pilot = Pilot(Title(), WindowSettings(), Ports(services=floor, preferences=floor.preferences, languages=languages))
    pilot.app.stack.open(Settings())
    pilot.step()
    return pilot


def close(pilot: Pilot) -> None:
    pilot.app.ports.services.close()
    pilot.app.close()


def names(pilot: Pilot) -> set[str]:
    assert pilot.app.stack.top is not None
    return {node.name for node in pilot.app.stack.top.semantics().walk()}


def test_a_language_holds_at_once_on_the_page_that_it_is_chosen_on_and_on_the_one_below(tmp_path: Path) -> None:
    pilot = window(tmp_path)
    pilot.click("language:cs")
    assert CZECH("Settings") in names(pilot)
    pilot.click("done")
    assert CZECH("Quit") in names(pilot)
    close(pilot)


def test_a_language_is_taken_back_as_any_setting(tmp_path: Path) -> None:
    pilot = window(tmp_path)
    pilot.click("language:cs")
    pilot.click("undo")
    assert "Settings" in names(pilot)
    close(pilot)


def test_a_language_is_kept_for_the_next_window(tmp_path: Path) -> None:
    first = window(tmp_path)
    first.click("language:cs")
    close(first)
    second = window(tmp_path)
    assert CZECH("Settings") in names(second)
    close(second)


def test_whoever_has_chosen_none_is_spoken_to_as_the_machine_is(tmp_path: Path) -> None:
    pilot = window(tmp_path, languages=("cs", "en"))
    assert CZECH("Settings") in names(pilot)
    close(pilot)


def test_english_can_be_chosen_on_a_czech_machine_and_stays(tmp_path: Path) -> None:
    first = window(tmp_path, languages=("cs",))
    first.click("language:en")
    close(first)
    second = window(tmp_path, languages=("cs",))
    assert "Settings" in names(second)
    close(second)


def test_a_language_that_is_not_spoken_here_is_as_at_first(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"settings": 1, "kept_for": {"nobody": {"language": "tlh"}}}', "utf-8")
    kept = PreferencesFile(tmp_path)
    assert kept.now.language == Preferences().language == SYSTEM
    assert "`language`" in kept.notice


@pytest.mark.parametrize(
    ("environ", "first"),
    [({"LC_ALL": "cs_CZ.UTF-8"}, "cs"), ({"LC_MESSAGES": "cs-CZ"}, "cs"), ({"LC_ALL": "cs.UTF-8"}, "cs")],
)
def test_what_the_environment_says_of_messages_comes_first(environ: dict[str, str], first: str) -> None:
    assert system_languages(environ)[0] == first


def test_the_plain_locale_of_machines_without_people_is_no_language() -> None:
    assert not {"c", "posix"} & set(system_languages({"LC_ALL": "C.UTF-8", "LC_MESSAGES": "POSIX"}))


def test_what_is_wrong_with_the_settings_is_told_in_the_language_that_they_name(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"settings": 9, "kept_for": {"nobody": {"language": "cs"}}}', "utf-8")
    pilot = window(tmp_path)
    assert "novější" in pilot.app.ports.preferences.notice
    close(pilot)

"""The screens of the gallery, opened for tests to read and press."""

from collections.abc import Iterator
from contextlib import contextmanager

from game.app import App, WindowSettings
from game.cli.gallery import Exhibit, staged
from game.preferences import Preferences, PreferencesKeeper
from game.scenes.ports import Ports
from game.scenes.scene import PageScene


@contextmanager
def opened(exhibit: Exhibit, language: str = "en") -> Iterator[PageScene]:
    """Give the top screen of an exhibit in a language, at rest."""
    with staged() as floor:
        keeper = PreferencesKeeper(Preferences(language=language))
        app = App(WindowSettings(is_still=True), Ports(services=floor, preferences=keeper))
        exhibit.show(floor, app.stack)
        app.settle()
        assert isinstance(app.stack.top, PageScene)
        yield app.stack.top
        app.close()

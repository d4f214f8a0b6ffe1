"""The screens of the gallery, opened for tests to read and press."""

from collections.abc import Iterator
from contextlib import contextmanager

from game.app import App, WindowSettings
from game.cli.gallery import Exhibit, staged
from game.preferences import Preferences, PreferencesKeeper
from game.scenes.ports import Ports
from game.scenes.scene import PageScene
from game.ui.metrics import Metrics
from tests.scenes.all_sizes import context_at

_STEPS, _STEP_S = 8, 2.0
"""Until all that moves has come to rest; nothing is drawn on the way."""


@contextmanager
def opened(exhibit: Exhibit, language: str = "en") -> Iterator[PageScene]:
    """Give the top screen of an exhibit in a language, at rest."""
    with staged() as floor:
        keeper = PreferencesKeeper(Preferences(language=language))
        app = App(WindowSettings(is_still=True), Ports(services=floor, preferences=keeper))
        app.stack.adopt(context_at(Metrics(1280, 720)))
        exhibit.show(floor, app.stack)
        for _step in range(_STEPS):
            app.stack.update(_STEP_S)
        assert isinstance(app.stack.top, PageScene)
        yield app.stack.top
        app.close()

"""One picture of the gallery for each screen: what walks every screen by slow means needs not see every state of it."""

from game.cli.gallery import Exhibit, exhibits

_DIALOGS = ("call-hold-offered", "chat-leave")
"""Screens of their own whose names begin like another's."""


def one_of_each_screen() -> tuple[Exhibit, ...]:
    """Return the first exhibit of each first word of a name, and the dialogs named like the screen under them."""
    firsts = {exhibit.name.split("-")[1]: exhibit for exhibit in reversed(exhibits())}
    dialogs = [exhibit for exhibit in exhibits() if exhibit.name.partition("-")[2] in _DIALOGS]
    return (*reversed(firsts.values()), *dialogs)

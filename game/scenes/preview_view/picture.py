"""The picture of the caller: every node to press, the present one marked, and the play so far."""

from __future__ import annotations

from game.scenes.preview_view.model import JUMP, PreviewModel
from game.ui.widget import Widget
from game.ui.widgets.call_graph import CallGraph
from game.ui.widgets.scroll import Scroll

PICTURE = "picture"


def picture(model: PreviewModel) -> Widget:
    """Return the picture in its own size, to be scrolled either way."""
    assert model.picture is not None, "it is drawn when its pane is shown"
    here = model.call.node if model.call else ""
    graph = CallGraph(model.picture, prefix=JUMP, current=here)
    return Scroll(graph, id=PICTURE, name="Picture", scrolls_sideways=True, grow=1)

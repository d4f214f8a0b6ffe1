"""The flow chart's viewport: it stands where the present box can be seen."""

from __future__ import annotations

from game.scenes.call_view.desk import CHART
from game.ui.page import Page
from game.ui.widgets.flow_chart import FlowChart


class ChartFollower:
    """Brings the chart's present box into view when it is another one, or stands elsewhere."""

    def __init__(self) -> None:
        self._seen: object = None

    def follow(self, page: Page, present: object) -> None:
        """Scroll once for each `present`, which is equal as long as the same box is marked on the same tab."""
        seen = present, page.context.metrics
        if seen != self._seen:
            self._seen = seen
            _scroll_to_current(page)


def _scroll_to_current(page: Page) -> None:
    """Scroll the chart so that its marked box stands in the middle; nothing where no chart is on the page."""
    viewport = page.placed(CHART)
    if viewport is None:
        return
    for placed in viewport.walk():
        if isinstance(placed.widget, FlowChart):
            marked = placed.widget.current_box(page.context, placed.box)
            if marked is not None:
                page.scroll_to(CHART, viewport.offset + marked.centre[1] - viewport.box.centre[1])

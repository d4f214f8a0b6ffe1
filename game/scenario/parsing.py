"""Text to a tree, in one pass over the YAML parser's events. Imports yaml, so it is imported when a file is read."""

from collections.abc import Iterator

import yaml

from game.scenario.definitions import SEVERAL_DOCUMENTS
from game.scenario.growing import Excess, GrowingTree, spot_of
from game.scenario.sheet import Sheet
from game.scenario.syntax import report_syntax
from game.scenario.tree import Tree


def parse(text: str, sheet: Sheet) -> tuple[Tree | None, bool]:
    """Return the tree of a text and whether all of it was read; what is wrong goes to the sheet."""
    growing = GrowingTree(text, sheet)
    try:
        for event in _events(text):
            if isinstance(event, yaml.DocumentStartEvent) and growing.root is not None:
                sheet.report(
                    SEVERAL_DOCUMENTS, spot_of(event), hint="take the line `---` out, or make it a file of its own"
                )
                break
            growing.take(event)
    except Excess:
        return growing.cut_off(), False
    except yaml.YAMLError as error:
        report_syntax(error, text, sheet)
        is_in_brackets = "flow" in (getattr(error, "context", None) or "")
        return growing.cut_off(is_last_suspect=is_in_brackets), False
    return growing.root, True


def _events(text: str) -> Iterator[yaml.Event]:
    """Return the events of a text, from libyaml where PyYAML was built with it."""
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    events: Iterator[yaml.Event] = yaml.parse(text, Loader=loader)
    return events

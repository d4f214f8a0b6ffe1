"""One message of several styles: its parts stand where the language puts them."""

from game.ui.filled_spans import filled
from game.ui.theme import Role
from game.ui.typesetter import Span

MOOD = Span("calm", role=Role.TEXT)


def test_a_part_stands_where_its_name_stood() -> None:
    assert filled("Takes advice from {mood} up", mood=MOOD) == (Span("Takes advice from "), MOOD, Span(" up"))


def test_parts_may_come_in_another_order() -> None:
    first, then = Span("Zdena"), MOOD
    assert filled("{mood}: {name}", name=first, mood=then) == (then, Span(": "), first)


def test_braces_in_a_part_are_only_text() -> None:
    assert filled("{name} waits", name=Span("{mood}")) == (Span("{mood}"), Span(" waits"))

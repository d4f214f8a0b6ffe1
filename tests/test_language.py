"""The words of the interface, in the language in force."""

import pytest

from game.catalogues import catalogue
from game.language import English, _, gettext_noop, ngettext, pgettext, speak


class Shouting(English):
    def gettext(self, message: str) -> str:
        return message.upper().replace("{NAME}", "{name}")


def test_a_message_is_said_in_the_language_in_force() -> None:
    assert _("{name} rings", name="Ilona") == "Ilona rings"
    speak(Shouting())
    assert _("{name} rings", name="Ilona") == "Ilona RINGS"


def test_no_message_is_no_message_in_any_language() -> None:
    speak(catalogue("cs"))
    assert _("") == ""


def test_a_value_is_never_read_as_a_template() -> None:
    assert _("{name} rings", name="{name.__class__}") == "{name.__class__} rings"


def test_a_message_without_values_keeps_its_braces() -> None:
    assert _("Write {name} there") == "Write {name} there"


@pytest.mark.parametrize(("count", "said"), [(0, "0 calls"), (1, "1 call"), (5, "5 calls")])
def test_a_count_takes_its_form(count: int, said: str) -> None:
    assert ngettext("{count} call", "{count} calls", count) == said


def test_what_a_table_holds_and_what_is_told_apart_by_context_are_english_by_themselves() -> None:
    assert gettext_noop("Board") == pgettext("a place", "Board") == "Board"

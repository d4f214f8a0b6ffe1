from game.ui.context import Context
from game.ui.semantic_tree import SemanticNode
from game.ui.widget import Kind
from game.ui.widgets.button import Button
from game.ui.widgets.checkbox import Checkbox
from game.ui.widgets.column import Column
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.meter import Meter
from game.ui.widgets.row import Row
from tests.ui.pages import page_of


def read(context: Context) -> dict[str, SemanticNode]:
    view = Column(
        (
            Label("Wrap-up", is_heading=True),
            Row((Icon("check"), Label("Till dead"))),
            Checkbox("He shouted", id="c", is_checked=True),
            Button("File", id="f", is_enabled=False),
            Meter("Help", 88),
        ),
        name="Ticket",
    )
    return {node.name: node for node in page_of(context, view).semantics().walk()}


def test_what_is_drawn_can_be_read(context: Context) -> None:
    assert set(read(context)) == {"", "Ticket", "Wrap-up", "Till dead", "He shouted", "File", "Help"}


def test_states_are_read(context: Context) -> None:
    nodes = read(context)
    assert nodes["He shouted"].states == ("checked", "focused")
    assert nodes["File"].states == ("disabled",)


def test_kinds_and_values_are_read(context: Context) -> None:
    nodes = read(context)
    assert nodes["Wrap-up"].kind is Kind.HEADING
    assert nodes["Help"].value == "88 of 100"


def test_a_named_column_holds_its_parts(context: Context) -> None:
    assert [node.name for node in read(context)["Ticket"].children][:2] == ["Wrap-up", "Till dead"]

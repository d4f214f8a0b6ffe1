"""FL33x: what the words of a scenario give away."""

from game.scenario.definitions.definition import warning

WORDS_UNMARKED = warning(
    "FL331", "Words of a fault that isn't marked", "{words} is a sign of {fault}, and {owner} bears no such fault"
)
CARE_UNMARKED = warning(
    "FL332",
    "Care in words only, unmarked",
    "{words} claims care, and this reply is neither marked as a feeling nor does it do anything",
)
STANDS_OUT = warning(
    "FL333",
    "A right reply that its length gives away",
    "the right reply at {node} is by far {how} than the wrong ones, so it can be told without reading",
)
LONG_OR_SHORT_THROUGHOUT = warning(
    "FL334",
    "Right replies that their length gives away throughout",
    "the {how} reply is a right one at {found} of {choices} choices, and by chance it would be at {expected}",
)
SAME_WORDS = warning("FL335", "Two replies of the same words", "this reply has the words of the one in line {line}")

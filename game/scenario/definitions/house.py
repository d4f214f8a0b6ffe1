"""FL4xx: the house file, and the pack around it."""

from game.scenario.definitions.definition import Definition, warning

UNKNOWN_TOKEN = warning("FL401", "Braces that stay as they are", "{found} is not replaced by anything")
NO_HOUSE = Definition("FL402", "A pack without a house file", "the pack has no file `house.yaml`")

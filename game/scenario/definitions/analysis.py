"""FL6xx: what playing a caller through, in every way there is, finds."""

from game.scenario.definitions.definition import Definition, warning

DEAD_END = Definition("FL601", "A node where nothing can be said", "a call can stand at {name} with nothing to reply")
ENDLESS = Definition("FL602", "A round without end", "a call can go round at {name} for ever, and nobody makes a fault")
NEVER_OFFERED = warning("FL603", "A reply that can never be chosen", "this reply of {name} can never be chosen")
NEVER_COME_TO = warning("FL604", "A node that no call comes to", "no call can come to the node {name}")
NEVER_ENDED = Definition("FL605", "An ending that no call comes to", "no call can end with {name}")
NEVER_SAID = warning("FL606", "Words that are never said", "these words of {name} are never said")
BOT_PASSES = Definition(
    "FL607", "A caller that can be passed without helping", "the {bot} bot passes: it scores {mean} on average"
)
HELP_FAILS = Definition(
    "FL608", "A caller that who helps can't pass", "who means to help scores {mean} here, and {wanted} would be fair"
)
SLIP_UNFORGIVEN = Definition(
    "FL609", "One slip that can't be made good", "after this one slip a call can't pass any more: at best {score}"
)
NEVER_PASSED = Definition("FL610", "A caller that nobody can pass", "no call can pass: the best score is {score}")
NOT_DECIDED = Definition(
    "FL611", "A caller too large to know all of it", "covered {states} states; not decided: {what}"
)

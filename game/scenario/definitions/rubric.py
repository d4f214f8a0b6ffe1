"""FL5xx: the rubric."""

from game.scenario.definitions.definition import Definition

WEIGHTS_NOT_WHOLE = Definition("FL501", "Weights that don't add up", "the weights must add up to 100, not {found}")
STARS_FALL = Definition("FL502", "Stars that fall as the mood rises", "a better mood can't give fewer stars")
NO_VERDICT = Definition("FL503", "An escalation without a verdict", "no row of the table fits {found}")
POINTS_NOT_WHOLE = Definition(
    "FL504", "Help that doesn't add up", "`outcome_points` and `effort_points` must add up to 100, not {found}"
)
VERDICT_TWICE = Definition("FL505", "Two verdicts of one name", "the verdict {name} stands here a second time")
WORSE_IS_BETTER = Definition(
    "FL506", "Better conduct that scores lower", "a better {column} scores lower: {better} earns less than {worse}"
)
UNKNOWN_RULE = Definition("FL507", "Words for a rule that isn't there", "there is no rule {name} to work on")

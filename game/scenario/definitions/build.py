"""FL3xx but FL33x: the build of a scenario."""

from game.scenario.definitions.definition import Definition, warning

LAST_CASE_CONDITION = Definition("FL301", "A last case with a condition", "the last case must not have a `when`")
CASE_NEVER_REACHED = warning("FL302", "A case behind one without a condition", "this case is never used")
UNREACHABLE_NODE = warning("FL303", "A node that no path leads to", "no path from the start leads to the node {name}")
UNUSED_ENDING = warning("FL304", "An ending that no path leads to", "no path from the start leads to the ending {name}")
NEED_NEVER_MET = Definition("FL305", "A need that nothing meets", "nothing in the call meets the need {name}")
PRIVATE_NEED = Definition("FL306", "A private fact as a need", "the private fact {name} can't be a need")
IDLE_REPLY = warning("FL307", "A reply that does nothing", "this reply has no acts and no faults")
HARM_WITHOUT_FAULT = Definition(
    "FL309", "Harm without a fault that does it", "`harm` stands at a reply that harms nobody"
)
NO_REPLIES = Definition("FL310", "A node without replies", "the node {name} has nothing to reply")
REPLIES_AND_COMPOSE = Definition(
    "FL311", "Replies and a page in one node", "the node {name} has both `replies` and `compose`"
)
COMPOSE_SPOKEN = Definition(
    "FL312", "A page in a spoken call", "`compose` is for email and letter, and this is a {channel}"
)
COMPOSE_WITHOUT_GOTO = Definition("FL313", "A page that leads nowhere", "the page of {name} leads nowhere")
EMPTY_CONDITION = Definition("FL314", "A condition that asks nothing", "this condition asks nothing")
UNTAUGHT_FACT = warning("FL315", "A fact that can't be learnt", "nothing in the call teaches the fact {name}")
UNDONE_JOB = warning("FL316", "A job that can't be done", "no reply does the job {name}")
NEXT_DAY_SILENT = Definition("FL317", "Post without a text", "what comes next day has no `text`")
FREE_HAND_OVER = warning(
    "FL318", "A hand-over that asks for nothing", "handing over at once would be right: nothing must be known before it"
)
NOWHERE_TO_HAND_OVER = Definition(
    "FL319", "A hand-over to no desk", "the best result is a hand-over, and the problem belongs to no desk"
)
PRIVATE_IN_NOTE = Definition(
    "FL320", "A private fact before the hand-over", "the private fact {name} can't go into a hand-over note"
)
GUARDED_FOR_NOBODY = Definition(
    "FL321", "A guarded fact in a call without identity", "{name} is guarded, and nothing says who may hear it"
)
TELLS_FREELY = warning(
    "FL322", "Telling what is neither guarded nor forbidden", "telling {name} is nobody's secret: the game won't notice"
)
GOODWILL_OWED_NOTHING = Definition(
    "FL323", "Goodwill that isn't owed", "this reply speaks of goodwill, and this scenario says nothing of what is owed"
)
BARE_OUTCOME = warning(
    "FL324",
    "An outcome that carries nothing",
    "the best result is {best}, and sending the caller off bare would earn it all",
)
COUNTED_TWICE = warning(
    "FL325", "A fault written that the game finds itself", "{fault} would count twice here: `{key}` says it already"
)
ANSWER_UNASKED = warning(
    "FL326",
    "An answer about the manager to nobody",
    "nobody on this call asks for the manager, so this answers nothing",
)
PAID_UNSEEN = warning(
    "FL327", "Owed money that is given unjudged", "this reply pays what is owed ({job}) without being judged for it"
)
LIE_UNNAMED = warning(
    "FL328", "A lie that isn't called one", "playing the manager is an untruth, and here it isn't one"
)
READ_UNTAUGHT = warning(
    "FL329", "A fact asked for that can't be learnt", "{name} is asked for here, and nothing in the call teaches it"
)
USELESS_FACT = warning(
    "FL341", "A fact that makes no difference", "{name} can be learnt, and nothing in this file asks for it"
)
USELESS_JOB = warning(
    "FL342", "A job that makes no difference", "{name} can be done, and nothing in this file wants it"
)
SECRET_UNTOLD = warning("FL343", "A secret that tempts nobody", "{name} is {how}, and no reply tells it")
NO_HONEST_NOTE = warning("FL344", "No honest note to file", "every note offered at wrap-up is at fault")
NEVER_HOLDS = warning("FL345", "A condition against itself", "this condition never holds: {why}")
UNCHANGED_PERSONA = warning(
    "FL346", "A change that changes nothing", "{what} is what {persona} has anyhow, so this changes nothing"
)
TOO_MUCH_REMEMBERED = warning(
    "FL347", "A call that remembers too much", "a call remembers {most} things at once; up to {limit} are known quickly"
)

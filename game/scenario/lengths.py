"""How many characters of each text a screen shows, at the worst: a window of 1280 × 720 with text at 200 %.

There the caller's words have three lines of some seventy letters, and the replies seven of some eighty between them.
What is longer still scrolls; but whoever reads it has lost the sight of what it answers. `tests/scenes/test_lengths.py`
lays the longest out. Pages of e-mails and letters scroll anyhow: their bounds are what is still read to its end.
"""

TITLE = 60
NAME = 40
ABOUT = 100
BRIEF = 200
CONTENT_NOTE = 120
SUBJECT = 80

SPOKEN = 210
"""What the caller, or a colleague, says in a turn; in a chat as well."""

REPLY = 280
SCRIPT = 280
COACH = 200
NOTE = 280

FACT = 160
"""A fact or a job: a box to tick in a hand-over, a line of the debrief."""

LOOKUP_TITLE = 60
LOOKUP = 900
PROMISE = 80
TRUTH = 600
POST = 400
TRAINER_NOTES = 2000

LETTER = 1500
PART = 400
FORM_LETTER = 600

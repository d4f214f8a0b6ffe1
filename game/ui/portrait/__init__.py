"""The caller's face: a vector drawing of a few numbers, in a box of 200 × 230 (the look, "Portrait").

`people.py` has the thirteen faces, `poses.py` five poses for each kind of caller, `drawing.py` makes marks of the two,
and `painting.py` makes pixels of the marks.
"""

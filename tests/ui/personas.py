"""The personas that have a look of their own, and the kinds of callers who are drawn besides them."""

PERSONAS = (
    *("anxious", "aggressive", "confused", "expert", "lonely", "silent"),
    *("repeat_caller", "out_of_scope", "social_engineer", "haggler", "elderly"),
)
DRAWN = (*PERSONAS, "non_native", "vip")
"""Those with an accent, a silhouette and a face; a voice has only a persona."""

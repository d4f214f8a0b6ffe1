"""The personas that have a look of their own."""

PERSONAS = (
    *("anxious", "aggressive", "confused", "expert", "lonely", "silent"),
    *("repeat_caller", "out_of_scope", "social_engineer", "haggler", "elderly", "non_native"),
    "vip",
)

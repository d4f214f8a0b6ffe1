"""The first minute: a call that teaches the desk by playing."""

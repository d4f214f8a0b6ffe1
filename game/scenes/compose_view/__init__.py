"""The composer's parts: what it shows, how that comes from the call in play, and its page."""

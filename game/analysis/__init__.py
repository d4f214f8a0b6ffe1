"""Plays a call without a person: bots, and later the exact analysis of a scenario."""

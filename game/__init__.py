"""Firstline: a game in which a new support agent answers simulated calls and is scored on genuine help."""

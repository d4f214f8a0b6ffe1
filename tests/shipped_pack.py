"""The pack that ships, read once for all tests of a process; no test changes a file of it."""

from game.installation import shipped_dir
from game.records.looking_back import LookingBackAtOnce
from game.records.open_pack import OpenPack

SHIPPED = OpenPack(shipped_dir("scenarios"))
LOOKING_BACK = LookingBackAtOnce()
"""Looks back on calls of the pack at once, and works out each caller once."""

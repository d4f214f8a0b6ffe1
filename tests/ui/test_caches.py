import pygame
from hypothesis import given
from hypothesis import strategies as st

from game.ui.cache import SurfaceCache
from game.ui.geometry import Box
from game.ui.shapes import Shapes
from game.ui.tally import Tally


@given(st.lists(st.integers(1, 60), max_size=60))
def test_the_cache_never_holds_more_than_its_bytes(sides: list[int]) -> None:
    cache = SurfaceCache(20_000)
    for side in sides:
        cache.get(side, lambda side=side: pygame.Surface((side, side)))  # type: ignore[misc]
    assert cache.used_bytes <= 20_000


def test_what_was_used_longest_ago_goes_first() -> None:
    cache = SurfaceCache(4 * 100 * 2)
    made: list[str] = []

    def surface(name: str) -> None:
        cache.get(name, lambda: made.append(name) or pygame.Surface((10, 10), 0, 32))  # type: ignore[func-returns-value]

    for name in ("a", "b", "a", "c", "a", "b"):
        surface(name)
    assert made == ["a", "b", "c", "b"]


@given(st.lists(st.lists(st.integers(1, 50), max_size=30), max_size=8))
def test_running_heights_are_the_sums_of_the_parts(lists: list[list[int]]) -> None:
    tally = Tally()
    for items in lists:
        tops = tally.tops("k", tuple(items), lambda item: item)
        assert list(tops) == [sum(items[:i]) for i in range(len(items) + 1)]


def test_a_list_that_grew_measures_the_new_lines_only() -> None:
    tally, measured = Tally(), []

    def height(item: int) -> int:
        measured.append(item)
        return item

    tally.tops("k", (1, 2, 3), height)
    tally.tops("k", (1, 2, 3, 4), height)
    assert measured == [1, 2, 3, 4]


def test_rounded_corners_leave_the_ground_and_fill_the_middle() -> None:
    surface = pygame.Surface((40, 40))
    Shapes().round_rect(surface, Box(0, 0, 40, 40), 12, fill=(200, 10, 10), edge=(0, 200, 0), edge_px=2)
    assert surface.get_at((0, 0))[:3] == (0, 0, 0)
    assert surface.get_at((20, 20))[:3] == (200, 10, 10)
    assert surface.get_at((20, 0))[:3] == surface.get_at((0, 20))[:3] == (0, 200, 0)

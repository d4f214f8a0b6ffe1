"""Cost of a frame of a call-like page with 2,000 transcript lines at 1080p, and of an idle window.

    python benchmarks/frames.py

Budgets: full redraw p95 8 ms, dirty frame 1 ms, append a line 3 ms, a frame in which trace and portrait move 8 ms, idle
1 % of a core (DESIGN 12).
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from random import Random

import pygame

from game.app import App, WindowSettings
from game.scenes.routes import Specimen
from game.ui.context import new_context
from game.ui.geometry import Box
from game.ui.grid import CALL_BAR, CALL_COLUMNS, CALL_LINE, DESK_BAR
from game.ui.metrics import Metrics
from game.ui.page import Page
from game.ui.playhead import Playhead
from game.ui.portrait.motion import Motion
from game.ui.speech.changes import changes
from game.ui.theme import Role
from game.ui.tokens import FRAME_S, Align, Space, Type, Weight
from game.ui.voice_line import Spoken
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.clock import Clock
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.on_the_line import OnTheLine
from game.ui.widgets.padding import Padding
from game.ui.widgets.paper import Paper
from game.ui.widgets.persona_badge import PersonaBadge
from game.ui.widgets.portrait import LivePortrait
from game.ui.widgets.reply import Reply
from game.ui.widgets.row import Row
from game.ui.widgets.script_card import ScriptCard
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack
from game.ui.widgets.transcript import Transcript, TranscriptLine
from game.ui.widgets.voice_tiles import VoiceTiles
from game.ui.widgets.voice_trace import LiveVoiceTrace

SAID = "You understand nothing! Get me someone who can think, or I will write to your boss tonight."


def said(number: int) -> TranscriptLine:
    """Return one line of a long call."""
    return TranscriptLine("Karel" if number % 2 else "You", f"{number}: {SAID}", Role.AGGRESSIVE)


def call_view(lines: tuple[TranscriptLine, ...], clock: str) -> Widget:
    """Return a page like that of a call."""
    bar = Row(
        (
            PersonaBadge("aggressive"),
            Label("Karel Dvořák", size=Type.NAME, weight=Weight.BOLD),
            Spacer(grow=1),
            Clock(clock, "Call time"),
        )
    )
    replies = Column(
        (
            Label("Your turn", weight=Weight.SEMIBOLD, role=Role.ACCENT_TEXT),
            *(Reply(f"{SAID} {i}", id=f"reply_{i}", key=str(i)) for i in (1, 2, 3)),
            ScriptCard("Thank you for your patience. May I have your account number?", id="script", key="4"),
        ),
        grow=CALL_COLUMNS[1],
    )
    log = Column(
        (
            Label("So far", role=Role.MUTED),
            Scroll(Transcript(lines), id="log", sticks_to_end=True, keeps_bar=True, grow=1),
        ),
        grow=CALL_COLUMNS[0],
    )
    chart = Column((Paper(Column(tuple(Label(f"Step {i}", role=Role.INK) for i in range(6)))),), grow=CALL_COLUMNS[2])
    desk = Row(
        (
            Button("Look up", icon="look_up", key="l", shows_key=True, id="l"),
            Button("Hold", id="h", key="h"),
            Spacer(grow=1),
            Button("Hang up", Tone.DANGER, icon="hang_up", id="x", key="x"),
        )
    )
    caption = Label(SAID, size=Type.TITLE, weight=Weight.SEMIBOLD)
    columns = Row((log, replies, chart), gap=Space.XXL, align=Align.STRETCH, grow=1)
    page = Column(
        (Sized(bar, height=CALL_BAR), Sized(caption, height=CALL_LINE), columns, Sized(desk, height=DESK_BAR))
    )
    return Stack((Backdrop(), Padding(page, x=Space.XL)))


def timed(times: int, work: Callable[[int], object]) -> list[float]:
    """Return the milliseconds of processor time that each of many runs took, sorted; other load is left out."""
    taken = []
    for i in range(times):
        started = time.process_time()
        work(i)
        taken.append((time.process_time() - started) * 1000)
    return sorted(taken)


def report(name: str, taken: list[float], budget: float) -> None:
    """Print median and 95th percentile against the budget."""
    p95 = taken[int(len(taken) * 0.95)]
    print(f"{name:34}{taken[len(taken) // 2]:10.2f}{p95:10.2f}{budget:10.1f}  {'ok' if p95 <= budget else 'OVER'}")


def measure_page() -> None:
    """Measure redraw, dirty frame and append."""
    window = pygame.display.set_mode((1920, 1080))
    page = Page(new_context(Metrics(1920, 1080)))
    lines = tuple(said(i) for i in range(2000))
    page.show(call_view(lines, "00:00"))
    page.draw(window)
    page.mark_shown()

    def hover(i: int) -> None:
        page.handle(pygame.event.Event(pygame.MOUSEMOTION, pos=centres[i % len(centres)]))
        show()

    def show() -> None:
        for box in page.damage():
            page.draw(window, box)
        page.mark_shown()

    def append(i: int) -> None:
        nonlocal lines
        lines = (*lines, said(2000 + i))
        page.show(call_view(lines, "00:00"))
        show()

    def tick(i: int) -> None:
        page.show(call_view(lines, f"{i // 60:02}:{i % 60:02}"))
        show()

    def hear(i: int) -> None:
        nonlocal heard
        append(i)
        tree = page.semantics()
        assert len(changes(heard, tree).said) == 1
        heard = tree

    centres = [placed.box.centre for placed in page.stops if placed.widget.id.startswith("reply")]
    print(f"{'1080p, 2,000 lines; milliseconds':34}{'median':>10}{'p95':>10}{'budget':>10}")
    report("full redraw", timed(100, lambda _: page.draw(window)), 8)
    area = Box(*page.stops[0].box)
    report("dirty frame: one box painted", timed(200, lambda _: page.draw(window, area)), 1)
    report("hover to hover: look, paint", timed(200, hover), 3)
    report("append a line", timed(100, append), 3)
    heard = page.semantics()
    report("append a line with speech on", timed(100, hear), 8)
    report("clock tick: view, layout, paint", timed(100, tick), 3)


def measure_motion() -> None:
    """Measure frames in which the caller speaks: the line flows, and the face eases, or only its mouth moves."""
    window = pygame.display.set_mode((1920, 1080))
    page = Page(new_context(Metrics(1920, 1080)))
    motion, playhead = Motion(Random(1), "aggressive", 1), Playhead()
    trace = LiveVoiceTrace(
        tuple(Spoken("aggressive", 1 + i % 5, 6.0, i) for i in range(4)),
        "aggressive",
        1,
        VoiceTiles(),
        playhead,
        ladder=("raging", "angry", "curt", "gruff", "fair"),
        listens_from=3,
    )
    face = LivePortrait("karel", "aggressive", 1, Role.AGGRESSIVE, "Karel, raging", motion=motion)
    speech = OnTheLine(trace, Label(SAID, size=Type.TITLE, weight=Weight.SEMIBOLD), face)
    page.show(Stack((Backdrop(), Column((Sized(speech, height=CALL_LINE + 96), Spacer(grow=1))))))
    page.draw(window)
    page.mark_shown()

    def frame(rank: int) -> None:
        playhead.seconds = (playhead.seconds + FRAME_S) % 6
        motion.advance(FRAME_S, rank, is_speaking=True)
        page.update(FRAME_S)
        for box in page.damage():
            page.draw(window, box)
        page.mark_shown()

    report("line and mouth move", timed(200, lambda _: frame(1)), 8)
    report("line moves, face eases", timed(200, lambda i: frame(1 + i // 8 % 5)), 8)


def measure_idle() -> None:
    """Measure the share of a core that a window takes in which nothing happens."""
    app = App(WindowSettings())
    app.stack.open(Specimen())
    clock = pygame.time.Clock()
    for _ in range(60):
        app.step(clock.tick(60) / 1000)
    wall, busy = time.perf_counter(), time.process_time()
    while time.perf_counter() - wall < 4:
        app.step(clock.tick(app.frames_per_second) / 1000)
    share = (time.process_time() - busy) / (time.perf_counter() - wall)
    verdict = "ok" if share <= 0.01 else "OVER"
    print(f"{'idle: share of a core, per cent':34}{share * 100:10.2f}{'':10}{1.0:10.1f}  {verdict}")


if __name__ == "__main__":
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.font.init()
    measure_page()
    measure_motion()
    measure_idle()

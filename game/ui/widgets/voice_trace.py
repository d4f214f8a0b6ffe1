"""The living line of a call: what was said, as it sounded, on the ladder of moods or on one level."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

import pygame

from game.language import _
from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.playhead import Playhead
from game.ui.theme import Colour, Role
from game.ui.tokens import Corner, Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.voice import COLLEAGUE, YOU
from game.ui.voice_line import PX_PER_S, Spoken, Stretch, height, stretches
from game.ui.widget import Kind, Look, Semantics, Slot, Widget
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.row import Row
from game.ui.widgets.signature import accent_of
from game.ui.widgets.voice_flow import Flow, Ground, paint_flow
from game.ui.widgets.voice_tiles import VoiceTiles

_HEIGHT, _ALONE_HEIGHT = 194, 112
_RUNG = 28
_SPARE = 20
_DOT = 4.5
_GONE = 96
_EXAM_NOW = 0.875
_SIGN = 15
_DASH, _DASH_GAP = 7, 5


@dataclass(frozen=True)
class VoiceTrace(Widget):
    """The line of a call at rest.

    `ladder` names the caller's moods from worst to best; without it (exam) the line lies on one level, in the text's
    colour. `rank` is the mood now, `listens_from` the rung from which the caller takes advice (1 is the worst). The
    newest line has been heard as far as the `playhead` stands. In large text the mood's name stands alone. `held` is
    what stands on the flat wire while the caller is on hold, "" while they are on the line. `heard` says at the foot
    what sounds, for who doesn't hear it.
    """

    spoken: tuple[Spoken, ...]
    persona: str
    rank: int
    tiles: VoiceTiles = field(repr=False)
    playhead: Playhead = field(repr=False)
    ladder: tuple[str, ...] = ()
    listens_from: int = 0
    is_gone: bool = False
    held: str = ""
    heard: str = ""
    name: str = field(default_factory=lambda: _("Mood"))

    swing: ClassVar[float] = 52
    """How far the line swings from its rung, in 720p pixels."""

    def measure(self, context: Context, width: int) -> Size:
        """Return the whole width and the height that a raging voice needs."""
        return Size(width, context.px(_ALONE_HEIGHT if self._stands_alone(context) else _HEIGHT))

    def spare_px(self, context: Context) -> int:
        """Return how many pixels its foot can lose before a voice in the worst mood comes to it."""
        return 0 if self._stands_alone(context) or not self.ladder else context.px(_SPARE)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return what is heard, in words: at the foot, left, where nothing is new."""
        return (Slot(self._told(), self._told_box(context, box)),) if self.heard else ()

    def rung_px(self, context: Context) -> int:
        """Return the distance between two moods in pixels."""
        return context.px(_RUNG)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint rungs, pill and line."""
        ground = self._ground(context, box)
        said = stretches(self.spoken)
        now_s, level = self._now(context, said)
        if self.ladder:
            self._paint_rungs(context, surface, ground, said)
            self._paint_pill(context, surface, box, ground, said)
        flow = Flow(said, now_s, level, lambda who: self._colour(context, who))
        paint_flow(context, surface, ground, flow, self.tiles)
        self._paint_end(context, surface, ground, round(ground.y_of(level)))
        if self.heard:
            self._clear_told(context, surface, box)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the names of the moods, the present one on its pill, and what stands on the wire."""
        ground = self._ground(context, box)
        waiting = (self._waiting(context, box, ground),) if self.held else ()
        return (*waiting, *(self._moods(context, box, ground) if self.ladder else ()))

    def end(self, context: Context, box: Box) -> tuple[int, int]:
        """Return where the line ends in its box, to be led on from there."""
        ground = self._ground(context, box)
        _, level = self._now(context, stretches(self.spoken))
        return (ground.line.right if self.held else ground.now_x), round(ground.y_of(level))

    @property
    def accent(self) -> Role:
        """Return the colour of the caller's voice."""
        return accent_of(self.persona) if self.ladder else Role.TEXT

    def _moods(self, context: Context, box: Box, ground: Ground) -> tuple[PlacedText, ...]:
        pill = self._pill_box(context, box, ground, stretches(self.spoken))
        placed = [self._named(self._block(context, self.rank), pill, Role.ON_MARK, share=0.5)]
        if not self._stands_alone(context):
            others = [rank for rank in range(1, len(self.ladder) + 1) if rank != self.rank]
            placed += [self._name_of(context, box, ground, rank) for rank in others]
        return tuple(placed)

    def semantics(self) -> Semantics:
        """Return the mood by its name, or only that there is a voice; on hold, what stands on the wire."""
        mood = self.ladder[self.rank - 1] if self.ladder else ""
        told = (_("gone"),) if self.is_gone else tuple(filter(None, (mood, self.held)))
        return Semantics(Kind.METER if self.ladder else Kind.IMAGE, self.name, ". ".join(told))

    def _stands_alone(self, context: Context) -> bool:
        """Return whether the rungs are too narrow for their names."""
        return bool(self.ladder) and context.metrics.line_px(_NAME) > self.rung_px(context)

    def _told(self) -> Widget:
        """Return what is heard, in words beside a sign."""
        words = Label(self.heard, size=Type.HINT, role=Role.MUTED)
        return Row((Icon("sound", Role.MUTED, side=_SIGN), words), gap=Space.S)

    def _told_box(self, context: Context, box: Box) -> Box:
        size = context.size_of(self._told(), box.w)
        left = box.x + context.px(Space.NONE if self.ladder else Space.XL)
        return Box(left, box.bottom - size.h, size.w, size.h)

    def _clear_told(self, context: Context, surface: pygame.Surface, box: Box) -> None:
        """Keep the ground of what is told free of a voice that swings so far down, or its words were struck through."""
        told, edge = self._told_box(context, box), context.px(Space.XS)
        around = Box(told.x - edge, told.y, told.w + 2 * edge, told.h)
        context.shapes.round_rect(surface, around, context.px(Corner.CHIP), fill=context.colour(Role.BG))

    def _ground(self, context: Context, box: Box) -> Ground:
        if not self.ladder:
            line = Box(box.x, box.y, box.w, box.h)
            now_x = min(box.x + round(box.w * _EXAM_NOW), box.right - self._wire(context))
            return Ground(line, now_x, box.y + box.h * 0.52, 0, box.h * 0.42)
        left = box.x + self._pill_width(context) + context.px(Space.L)
        now_x = box.right - self._wire(context)
        line = Box(left, box.y, box.right - left, box.h)
        if self._stands_alone(context):
            # On hold the wire stays in the middle: what is told of the wait stands above it.
            free = box.h - (self._told_box(context, box).h if self.heard and not self.held else 0)
            return Ground(line, now_x, box.y + free / 2, 0, free * 0.46)
        rung = self.rung_px(context)
        middle = box.y + (2 * len(self.ladder) + 1) * rung / 2 + rung / 2
        return Ground(line, now_x, middle, rung, context.px(self.swing))

    def _wire(self, context: Context) -> int:
        """Return how far the flat wire reaches past the newest end of the line."""
        if self.held:
            return self._held_block(context).width + 2 * context.px(Space.XL)
        return context.px(_GONE if self.is_gone else _DOT)

    def _held_block(self, context: Context) -> TextBlock:
        return context.block(self.held, _NOW)

    def _waiting(self, context: Context, box: Box, ground: Ground) -> PlacedText:
        """Return what is told of the hold, above the wire."""
        block = self._held_block(context)
        wire_y = round(ground.y_of(self._now(context, stretches(self.spoken))[1]))
        left, top = ground.now_x + context.px(Space.XL), max(box.y, wire_y - block.height - context.px(Space.S))
        return PlacedText(block, Box(left, top, block.width, block.height), Role.TEXT)

    def _now(self, context: Context, said: tuple[Stretch, ...]) -> tuple[float, float]:
        """Return the time at the newest end of the line and the rank at which it lies."""
        if not said:
            return 0.0, float(self.rank)
        newest = said[-1]
        heard_s = newest.end_s - newest.start_s
        if not context.is_still:
            heard_s = min(heard_s, self.playhead.seconds)
        return newest.start_s + heard_s, height(newest, heard_s)

    def _colour(self, context: Context, who: str) -> Colour:
        return context.colour({YOU: accent_of(YOU), COLLEAGUE: Role.MUTED}.get(who, self.accent))

    def _paint_rungs(
        self, context: Context, surface: pygame.Surface, ground: Ground, said: tuple[Stretch, ...]
    ) -> None:
        if not ground.rung:
            return
        for rank in range(1, len(self.ladder) + 1):
            y = round(ground.y_of(rank))
            if rank == self.listens_from:
                self._paint_dashes(context, surface, ground, y, self._left_rung_at(context, ground, said, rank))
            else:
                surface.fill(context.colour(Role.LINE), (ground.line.x, y, ground.line.w, context.px(1)))

    def _left_rung_at(self, context: Context, ground: Ground, said: tuple[Stretch, ...], rank: int) -> int:
        """Return the x right of which the line no longer lies on a rung."""
        left_s = max((stretch.end_s for stretch in said if stretch.spoken.rank == rank), default=0.0)
        ago_s = max(0.0, self._now(context, said)[0] - left_s)
        return ground.now_x - round(ago_s * PX_PER_S * context.metrics.factor)

    def _paint_dashes(self, context: Context, surface: pygame.Surface, ground: Ground, y: int, bright_x: int) -> None:
        """Paint the rung from which the caller listens, faint where the line lies on it."""
        bright, faint = (context.theme.set_back(self.accent, Role.BG, share) for share in (0.2, 0.68))
        thick = max(2, context.px(1.6))
        top, dash, right = y - thick // 2, context.px(_DASH), ground.line.right
        for x in range(ground.line.x, right, context.px(_DASH + _DASH_GAP)):
            surface.fill(bright if x >= bright_x else faint, (x, top, min(dash, right - x), thick))

    def _paint_pill(
        self, context: Context, surface: pygame.Surface, box: Box, ground: Ground, said: tuple[Stretch, ...]
    ) -> None:
        pill = self._pill_box(context, box, ground, said)
        context.shapes.round_rect(surface, pill, context.px(Corner.BADGE), fill=context.colour(self.accent))

    def _pill_box(self, context: Context, box: Box, ground: Ground, said: tuple[Stretch, ...]) -> Box:
        tall = self._block(context, self.rank).height + context.px(Space.XS)
        middle = round(ground.y_of(self._now(context, said)[1]))
        return Box(box.x, middle - tall // 2, ground.line.x - context.px(Space.L) - box.x, tall)

    def _pill_width(self, context: Context) -> int:
        widest = max(self._block(context, rank).width for rank in range(1, len(self.ladder) + 1))
        return widest + 2 * context.px(Space.M)

    def _block(self, context: Context, rank: int) -> TextBlock:
        return context.block(self.ladder[rank - 1], _NOW if rank == self.rank else _NAME)

    def _name_of(self, context: Context, box: Box, ground: Ground, rank: int) -> PlacedText:
        block = self._block(context, rank)
        top = round(ground.y_of(rank)) - block.height // 2
        left = box.x + context.px(Space.S)
        return self._named(block, Box(left, top, block.width, block.height), Role.MUTED, share=0)

    def _named(self, block: TextBlock, around: Box, role: Role, *, share: float) -> PlacedText:
        top = around.y + (around.h - block.height) // 2
        return PlacedText(block, Box(around.x, top, around.w, block.height), role, share)

    def _paint_end(self, context: Context, surface: pygame.Surface, ground: Ground, y: int) -> None:
        """Paint the end of the line: a dot where somebody listens, a flat wire on hold or once the caller has gone."""
        ahead = ground.line.right - ground.now_x
        if self.is_gone or self.held or not self.ladder:
            muted = context.theme.set_back(self.accent, Role.BG, 0.35)
            surface.fill(muted, (ground.now_x, y - context.px(1) // 2, ahead, context.px(1.6)))
        if not self.is_gone and not self.held:
            context.shapes.circle(surface, (ground.now_x, y), context.px(_DOT), fill=context.colour(Role.TEXT))


@dataclass(frozen=True)
class LiveVoiceTrace(VoiceTrace):
    """The same line while somebody speaks: drawn anew as the playhead moves."""

    is_animated: ClassVar[bool] = True


_NAME = TextStyle(Type.SECONDARY)
_NOW = TextStyle(Type.SECONDARY, Weight.BOLD)

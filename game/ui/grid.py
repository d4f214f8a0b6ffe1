"""The screens' columns and bars in 720p pixels (LOOK.md, "Screens"): use them as `grow` weights, widths, heights."""

from __future__ import annotations

CALL_BAR = 48
CALL_LINE = 194
CALL_COLUMNS = (312, 564, 296)
DESK_BAR = 64
HEADER = 56
RAIL = 256
BOARD_CARD_HEAD = 112
MENU = (72, 358)
TITLE_KEY = 236
DEBRIEF_COLUMNS = (456, 468)
WRAP_UP_COLUMNS = (252, 500, 416)
COMPOSE_COLUMNS = (272, 508, 388)
CHAT_COLUMNS = (208, 380, 368, 212)
CHAT_EMBLEM = 104
CHAT_EXAM_LINE = 56
SPECIMEN_NAME = 80
SPECIMEN_SWATCH = 54

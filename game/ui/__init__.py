"""Firstline's own user interface: values in, pixels and intents out. It knows no rules of the game.

A scene (`game.scenes.scene.PageScene`) writes two pure functions: `view(metrics)` returns a tree of widgets, and
`handle(intent)` returns a move (`Push(route)`, `Replace(route)`, `Pop(result)`, `PopTo(route_type)`, `Quit()`, None).

    class BoardScene(PageScene):
        theme_name = "day"
        def __init__(self, route: Board, ports: Ports) -> None:
            super().__init__(ports)
        def view(self, metrics: Metrics) -> Widget:
            return Stack((Backdrop(), Padding(Column((...)), x=Space.XL, y=Space.XL)))
        def handle(self, intent: Intent) -> Move:
            match intent:
                case Activate("pick_up"): return Push(OpenCall(...))
                case Cancel(): return Pop()
            return None

`view` runs again after every intent, `resume`, and change of size or scale. After a change made in `update(dt)` call
`self.invalidate()`. A field's value belongs to the scene: put `TextEntered(target, text).text` into `TextField(value)`.

Widgets (`game.ui.widgets.*`, one a module) are frozen dataclasses. All take `id` (focus, `Activate.target`), `key`
(shortcut: "1", "l", "f1"; off while a field has focus), `grow` (share of free width or height), `is_enabled`,
`is_first_focus`. Layout: Row, Column, Stack, Wrap, Scroll(id needed; give it `grow=1`), Padding, Sized, Spacer,
FirstFit (the first layout that fits the width), Panel, Paper, Card (pressable with an `id`), Dialog, Backdrop.
To press: Button (Tone.PRIMARY, KEY, DANGER, INK; `icon`, `shows_key`), IconButton, Link, Tab, Chip, Radio, Checkbox,
Reply, ScriptCard, TextField. To read: Label, Pill, Clock, CoachNote, Transcript (of TranscriptLine, inside
`Scroll(..., sticks_to_end=True)`), Toast. To see: Icon, PersonaBadge, Portrait, Grade, StepDot, Difficulty, Meter,
Stars. Lengths are tokens (`game.ui.tokens`: Space, Corner, Type, Weight;
`game.ui.grid` for the screens' columns), 720p pixels scaled to the window. Colours are `Role`s (`game.ui.theme`); a
persona's accent is `Role(persona_id)`, its word `persona_word(persona_id)`. Text wraps where it must and is never
markup; coloured or bold parts are `Span`s (`game.ui.typesetter`). `metrics.is_roomy` is false from 150 % text on:
show one column, and tabs.

To write a widget: subclass `Widget`, give `measure(context, width)`, `draw(context, surface, box, look)` for shapes,
`texts(context, box, look)` for all text (what is drawn is what is measured), `semantics()`, `place` for children;
`is_animated = True` redraws it 30 times a second with `look.time_s`, unless motion is reduced (`context.is_still`).
"""

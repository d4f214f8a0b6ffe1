"""The narrator: compares the screen with what was heard of it, and hands what is new to the voices or the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, ref

import pygame

from game.errors import FirstlineError
from game.language import _, gettext_noop
from game.scenes.ports import Ports
from game.scenes.scene import Scene

if TYPE_CHECKING:
    from game.ui.semantic_tree import SemanticNode
    from game.ui.speech.utterance import Utterance

OFF, ALOUD, CLIPBOARD = "off", "aloud", "clipboard"
_NEXT = {OFF: ALOUD, ALOUD: CLIPBOARD, CLIPBOARD: OFF}
_GREETINGS = {
    OFF: gettext_noop("Speech is off."),
    ALOUD: gettext_noop(
        "Speech is on. Tab and the arrows move, Enter presses. F2 says the last again, F3 reads the whole screen, "
        "Control is silence. F4 goes on to the clipboard."
    ),
    CLIPBOARD: gettext_noop(
        "What is said is copied to the clipboard. Tab and the arrows move, Enter presses. F2 says the last again, "
        "F3 reads the whole screen, Control is silence. F4 ends it."
    ),
}


class Narrator:
    """Says what the top screen has to say, through the ports; silent, and without cost, while speech is off.

    Where the voices fail it goes on by clipboard, and says why, once.
    """

    def __init__(self, ports: Ports) -> None:
        self._ports = ports
        self._mode = self._wanted = OFF
        self._trouble = ""
        self._greeting: tuple[Utterance, ...] = ()
        self._language = ports.preferences.now.language
        self._forget()
        self._begin(ports.preferences.now.speech)

    def follow(self, scene: Scene | None) -> str:
        """Say what changed since last time; return what went wrong, where the trainee is to be told of it now."""
        if self._ports.preferences.now.speech != self._wanted:
            self._turn_to(self._ports.preferences.now.speech)
        if self._ports.preferences.now.language != self._language:
            self._language = self._ports.preferences.now.language
            self._forget()
        if self._mode == ALOUD and self._ports.speech.trouble:
            self._fall_back(self._ports.speech.trouble)
        if self._mode != OFF and scene is not None:
            self._hear(scene)
        trouble, self._trouble = self._trouble, ""
        return trouble

    def key(self, event: pygame.event.Event) -> bool:
        """Act on a pressed key if it is one of the narrator's; return whether nobody else shall see it."""
        if event.key == pygame.K_F4 and not event.mod & (pygame.KMOD_ALT | pygame.KMOD_META):
            self._choose(_NEXT[self._mode])
            return True
        if self._mode == OFF or self._tree is None:
            return False
        if event.key in (pygame.K_LCTRL, pygame.K_RCTRL):
            self.hush()
        elif event.key == pygame.K_F2:
            self._say_again(self._tree)
        elif event.key == pygame.K_F3:
            self._read_whole(self._tree)
        return event.key in (pygame.K_F2, pygame.K_F3)

    def hush(self) -> None:
        """Say nothing more of what is waiting to be said."""
        if self._mode == ALOUD:
            self._ports.speech.hush()

    def _choose(self, mode: str) -> None:
        """Turn to a mode at once, for whoever can't see; then have the choice kept."""
        self._turn_to(mode)
        try:
            self._ports.preferences.change(speech=mode)
        except FirstlineError as refusal:
            self._trouble = str(refusal)
            self._wanted = self._ports.preferences.now.speech

    def _turn_to(self, mode: str) -> None:
        from game.ui.speech.utterance import Utterance

        greeting = (Utterance(_(_GREETINGS[mode]), interrupts=True),)
        if mode == OFF:
            self._say(greeting)
        self._begin(mode)
        self._greeting = greeting

    def _begin(self, mode: str) -> None:
        self._mode = self._wanted = mode
        self._forget()
        if mode == ALOUD:
            self._ports.speech.begin()

    def _fall_back(self, trouble: str) -> None:
        self._trouble = _(
            "{trouble} Until then each line is copied to the clipboard, where a screen reader can read it.",
            trouble=trouble,
        )
        self._mode, self._greeting = CLIPBOARD, ()
        self._forget()

    def _forget(self) -> None:
        """Let every screen be a new one."""
        self._heard: WeakKeyDictionary[Scene, SemanticNode] = WeakKeyDictionary()
        self._tree: SemanticNode | None = None
        self._scene: Callable[[], Scene | None] = lambda: None
        self._revision = -1
        self._news: tuple[Utterance, ...] = ()

    def _hear(self, scene: Scene) -> None:
        is_new = scene is not self._scene()
        if not is_new and scene.revision == self._revision:
            return
        from game.ui.speech.changes import changes

        before, tree = self._heard.get(scene), scene.semantics()
        change = changes(before, tree, is_new_screen=is_new)
        self._heard[scene] = self._tree = tree
        self._scene, self._revision = ref(scene), scene.revision
        if change.news:
            self._news = change.news if change.is_answer else (*self._news, *change.news)
        greeting, self._greeting = self._greeting, ()
        self._say((*greeting, *(each._replace(interrupts=False) for each in change.said)) if greeting else change.said)

    def _say_again(self, tree: SemanticNode) -> None:
        from game.ui.speech.changes import focus_of

        self._say(each._replace(interrupts=not i) for i, each in enumerate((*self._news, *focus_of(tree))))

    def _read_whole(self, tree: SemanticNode) -> None:
        from game.ui.speech.whole import whole

        self._say(whole(tree))

    def _say(self, said: Iterable[Utterance]) -> None:
        """Give it to the voices one by one, to the clipboard as one text: a copy takes the place of the last."""
        batch = tuple(said)
        if self._mode == ALOUD:
            for utterance in batch:
                self._ports.speech.say(utterance)
        elif self._mode == CLIPBOARD and batch:
            self._ports.clipboard.copy("\n".join(each.text for each in batch))

"""A gamepad that SDL itself plugs in, presses and takes away: a virtual one, where its library can be reached."""

import ctypes
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.scenes.ports import Ports
from game.scenes.routes import PadLost, Title
from tests.pilot import Pilot
from tests.scenes.support_floor import new_floor

_GAMECONTROLLER, _AXES, _BUTTONS = 1, 6, 15


def sdl() -> ctypes.CDLL:
    """Return the SDL that pygame brought along."""
    beside = Path(pygame.__file__).parent
    found = [
        *beside.parent.glob("pygame_ce.libs/libSDL2-2*"),
        *beside.glob("SDL2.dll"),
        *beside.rglob("libSDL2-2*dylib"),
    ]
    if not found:
        pytest.skip("pygame's own SDL isn't where its wheels have it")
    library = ctypes.CDLL(str(found[0]))
    library.SDL_JoystickFromInstanceID.restype = ctypes.c_void_p
    library.SDL_JoystickSetVirtualButton.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint8]
    return library


@pytest.fixture
def pilot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pilot]:
    monkeypatch.setenv("SDL_JOYSTICK_ALLOW_BACKGROUND_EVENTS", "1")
    floor = new_floor(tmp_path, names=("Jana",))
    with Pilot(Title(), ports=Ports(services=floor)) as pilot:
        pilot.step(2)
        yield pilot
    floor.store.close()


def test_a_pad_is_plugged_in_pressed_pulled_out_and_plugged_in_again(pilot: Pilot) -> None:
    library = sdl()
    device = library.SDL_JoystickAttachVirtual(_GAMECONTROLLER, _AXES, _BUTTONS, 0)
    pilot.step(2)
    press(library, pygame.CONTROLLER_BUTTON_DPAD_DOWN, pilot)
    assert pilot.focus != "pick_up"
    assert pilot.app.context.controls.hints == "pad"
    library.SDL_JoystickDetachVirtual(device)
    pilot.step(2)
    assert isinstance(pilot.route, PadLost)
    again = library.SDL_JoystickAttachVirtual(_GAMECONTROLLER, _AXES, _BUTTONS, 0)
    pilot.step(2)
    assert pilot.see("The controller is back")
    press(library, pygame.CONTROLLER_BUTTON_A, pilot)
    assert isinstance(pilot.route, Title)
    library.SDL_JoystickDetachVirtual(again)


def press(library: ctypes.CDLL, button: int, pilot: Pilot) -> None:
    """Press a button of the pad that was plugged in last."""
    pad = next(handle for number in range(20, -1, -1) if (handle := library.SDL_JoystickFromInstanceID(number)))
    for is_down in (1, 0):
        library.SDL_JoystickSetVirtualButton(pad, button, is_down)
        pilot.step(2)

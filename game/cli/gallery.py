"""Every screen of the game in telling states: what `firstline shots` draws and what the clipping test walks."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from game.cli.bench_gallery import bench_exhibits
from game.cli.debrief_gallery import TOLD, debrief_exhibits, debriefed
from game.cli.exhibit import Exhibit, Stage, alone
from game.cli.first_minute_gallery import first_minute_exhibits
from game.cli.modes_gallery import modes_exhibits
from game.cli.progress_gallery import progress_exhibits
from game.cli.retake_gallery import retake_exhibits
from game.installation import shipped_dir
from game.records.floor import SupportFloor
from game.records.looking_back import LookingBackAtOnce
from game.records.model import Mode
from game.records.open_pack import OpenPack
from game.records.opening import open_store
from game.records.troubles import StoreError, Trouble
from game.scenes.routes import (
    Board,
    Chat,
    Compose,
    Letters,
    Message,
    OpenCall,
    PadLost,
    Remap,
    Route,
    Settings,
    Specimen,
    StepRefused,
    Title,
    WhoAreYou,
    WrapUp,
)
from game.scenes.settings_view.sections import sections

LAMP, TILL, PASSWORD = "lamp_that_used_to_be_green", "friday_six_oclock_the_till", "the_other_password"
CLOCKS, ELEVEN, VOICE = "two_days_is_a_month", "eleven_words", "her_voice_is_on_it"
BLUE_INK, FORBIDDEN = "a_letter_in_blue_ink", "what_i_may_not_write"
SEED = 4

_PACK, _LOOKING_BACK = OpenPack(shipped_dir("scenarios")), LookingBackAtOnce()
"""Read and worked out once for all pictures."""

_MENDED = (
    *("opening.1", "lamps.3", "label.1", "back.2", "vacuum.2", "move.3"),
    *("waiting.2", "minute.0", "green.0", "page.2"),
)
_SCRIPTED = ("opening.script", "opening.1", "lamps.2")
_TILL = ("opening.0", "offered", "lamps.4", "dark_globe.0", "nephew.2")
_HANDED = (
    *("opening.1", "papers.1", "paper.1", "screen.0", "since.0", "notice.1", "graz.1", "agreed.1", "recap"),
    "to:level2:warm:paper_one+screen_words+since_tuesday",
)
_LOOKED_UP_ON_HOLD = ("hold", "lookup:account")
_INSISTED = ("opening.0", "offered", "lookup:line", "lookup:white_box", "lookup:manager_wanted", "lookup:line")
_PAID_FOR_NOISE = (
    *("opening.2", "offered", "booked", "dark_globe.0", "nephew.0", "half_month", "quieter.1"),
    *("letter.0", "page.0", "refused_again.0", "blinking.0", "green.0"),
)
_LETTER = ("lookup:account", "lookup:at_her_side", "lookup:notice", "letter.1", "no_and_why", "whom", "letter.14")
_LETTER_ENDED = (*_LETTER, "send", "names.3", "whole_book", "three_steps", "spectacles", "send")
_MAIL = ("lookup:line", "first.2", "first.6", "first.14")
_CLOCKS = (
    *("opening.2", "lookup:credits", "log.4", "now.0", "asleep.0", "lookup:line"),
    *("awake.2", "gave", "holds", "booked", "last.1"),
)
_ELEVEN = ("opening.0", "mail.0", "changed.3", "free.1", "later.3", "lookup:log_in", "dot.1")
_FILED_TILL = ("result:solved", "note:0")
_FILED = ("result:solved", "note:1")


def exhibits() -> tuple[Exhibit, ...]:
    """Return all pictures in the order a trainee would meet them, numbered."""
    in_calls = (*_calls(), *_waiting_and_wishes(), *_chats(), *_pages(), *_dialogs())
    shown = (*_before_a_call(), *in_calls, *_after_a_call(), *bench_exhibits())
    return tuple(replace(each, name=f"{number:02}-{each.name}") for number, each in enumerate(shown, 1))


def _before_a_call() -> tuple[Exhibit, ...]:
    return (
        Exhibit("title", alone(Title())),
        Exhibit("title-unfinished", _unfinished),
        Exhibit("who-are-you", _known_here),
        Exhibit("board", _with_scores),
        Exhibit("letters", alone(Title(), WhoAreYou(), Letters("name", "Your name", "Jana"))),
        Exhibit("keys-and-buttons", alone(Title(), Settings("controls"), Remap())),
        Exhibit("before-the-call", _with_scores, (f"call:{VOICE}",)),
        *_settings(),
        *first_minute_exhibits(),
    )


def _settings() -> tuple[Exhibit, ...]:
    changed = {"reading": ("line_spacing:1.25",), "seeing": ("is_still",), "time": ("silence:x2",)}
    return tuple(
        Exhibit(f"settings-{section.id}", alone(Title(), Settings(section.id)), changed.get(section.id, ()))
        for section in sections()
    )


def _calls() -> tuple[Exhibit, ...]:
    return (
        Exhibit("call-first-words", _call(LAMP)),
        Exhibit("call-guided", _call(LAMP, *_SCRIPTED), is_in_every_theme=True),
        Exhibit("call-angry", _call(TILL, *_TILL[:2], "lamps.script")),
        Exhibit("call-confused", _call(PASSWORD, *_HANDED[:4])),
        Exhibit("call-practice", _call(LAMP, *_SCRIPTED, mode=Mode.PRACTICE)),
        Exhibit("call-exam", _call(LAMP, *_SCRIPTED, mode=Mode.EXAM)),
    )


def _waiting_and_wishes() -> tuple[Exhibit, ...]:
    put_through = ("transfer", "place:level2", "manner:warm", "hand_over")
    return (
        Exhibit("call-hold-offered", _call(LAMP, *_MENDED[:2]), ("hold",)),
        Exhibit("call-on-hold", _call(LAMP, *_MENDED[:2], *_LOOKED_UP_ON_HOLD)),
        Exhibit("call-on-hold-exam", _call(TILL, *_TILL[:1], *_LOOKED_UP_ON_HOLD[:1], mode=Mode.EXAM)),
        Exhibit("call-hold-refused", _call(TILL, "hold")),
        Exhibit("call-wants-manager", _call(TILL, *_INSISTED)),
        Exhibit("call-flow-chart", _call(PASSWORD, *_HANDED[:4]), ("tab:flow_chart",)),
        Exhibit("call-desk", _call(PASSWORD, *_HANDED[:4]), ("tab:desk",)),
        Exhibit("call-bring-in", _call(PASSWORD, *_HANDED[:8]), ("bring_in",)),
        Exhibit("call-colleague", _call(PASSWORD, *_HANDED[:9]), put_through),
    )


def _chats() -> tuple[Exhibit, ...]:
    """Return what a chat brings, alone and beside another one."""
    to_eleven, left = (f"thread:{ELEVEN}", "say:opening.0", "say:mail.0"), ("hang_up", "yes")
    put_through = ("transfer", "place:level2", "manner:warm", "hand_over")
    return (
        Exhibit("chat-first-words", _chat(ELEVEN)),
        Exhibit("chat-guided", _chat(ELEVEN, "opening.0", "mail.script", "mail.0")),
        Exhibit("chat-haggling", _chat(CLOCKS, *_CLOCKS[:6])),
        Exhibit("chat-exam", _chat(ELEVEN, *_ELEVEN, mode=Mode.EXAM)),
        Exhibit("chat-so-far", _chat(ELEVEN, *_ELEVEN), ("tab:so_far",)),
        Exhibit("chat-flow-chart", _chat(CLOCKS, *_CLOCKS[:2]), ("tab:flow_chart",)),
        Exhibit("chat-desk", _chat(CLOCKS, *_CLOCKS[:2]), ("tab:desk",)),
        Exhibit("chat-colleague", _chat(ELEVEN, *_ELEVEN[:3]), put_through),
        Exhibit("chats-two", _chat(CLOCKS, "opening.2", beside=ELEVEN), to_eleven),
        Exhibit("chats-two-new", _chat(CLOCKS, beside=ELEVEN, mode=Mode.EXAM), to_eleven),
        Exhibit("chats-two-so-far", _chat(CLOCKS, *_CLOCKS[:6], beside=ELEVEN), ("tab:so_far",)),
        Exhibit("chats-one-over", _chat(CLOCKS, beside=ELEVEN), left),
        Exhibit("chats-both-over", _chat(CLOCKS, beside=ELEVEN), (*left, "next_thread", *left)),
        Exhibit("chats-unfinished", _chat(CLOCKS, beside=ELEVEN, lies_open=False)),
        Exhibit("chat-leave", _chat(ELEVEN), left[:1]),
        Exhibit("chat-over", _chat(CLOCKS, *_CLOCKS[:-1]), (f"say:{_CLOCKS[-1]}",)),
        Exhibit("chat-wrap-up", _wrap_up(CLOCKS, *_CLOCKS)),
        Exhibit("chat-debrief", debriefed(CLOCKS, *_CLOCKS, *_FILED_TILL, is_first=False), TOLD),
    )


def _pages() -> tuple[Exhibit, ...]:
    """Return what an e-mail or a letter brings, from its first reading to what came back."""
    return (
        Exhibit("letter-came", _page(BLUE_INK)),
        Exhibit("letter-begun", _page(BLUE_INK), ("answer",)),
        Exhibit("letter-form", _page(BLUE_INK, *_LETTER[2:4]), ("form",)),
        Exhibit("letter-whole", _page(BLUE_INK, *_LETTER), ("step:next_step",)),
        Exhibit("email-composed", _page(FORBIDDEN, *_MAIL), ("step:next_step",)),
        Exhibit("email-exam", _page(FORBIDDEN, *_MAIL[:2], mode=Mode.EXAM)),
        Exhibit("letter-days-later", _page(BLUE_INK, *_LETTER), ("send",)),
        Exhibit("letter-came-back", _page(BLUE_INK, *_LETTER), ("send", "open")),
        Exhibit("letter-answered-again", _page(BLUE_INK, *_LETTER, "send"), ("answer",)),
        Exhibit("letter-unanswered", _page(BLUE_INK), ("hang_up",)),
        Exhibit("letter-forwarded", _page(BLUE_INK, *_LETTER[:3]), ("transfer",)),
        Exhibit("letter-over", _page(BLUE_INK, *_LETTER_ENDED[:-1]), ("send", "open")),
        Exhibit("letter-wrap-up", _wrap_up(BLUE_INK, *_LETTER_ENDED)),
        Exhibit(
            "letter-debrief", debriefed(BLUE_INK, *_LETTER_ENDED, "result:honest_no", "note:0", is_first=False), TOLD
        ),
    )


def _dialogs() -> tuple[Exhibit, ...]:
    return (
        Exhibit("look-up", _call(PASSWORD, *_HANDED[:2]), ("look_up",)),
        Exhibit("hand-over", _call(PASSWORD, *_HANDED[:8]), ("transfer",)),
        Exhibit("hand-over-nothing-learnt", _call(TILL), ("transfer",)),
        Exhibit("controller-lost", _call(TILL, *_TILL, over=lambda: PadLost("Xbox Controller"))),
        Exhibit("pause", _call(TILL, *_TILL), ("pause",)),
        Exhibit("step-refused", _call(TILL, *_TILL, over=_disk_full)),
        Exhibit("hang-up", _call(TILL, *_TILL), ("hang_up",)),
        Exhibit("help", _call(TILL, *_TILL), ("help",)),
        Exhibit("help-board", _with_scores, ("help",)),
    )


def _after_a_call() -> tuple[Exhibit, ...]:
    return (
        Exhibit("call-over", _call(LAMP, *_MENDED[:-1]), (f"say:{_MENDED[-1]}",)),
        Exhibit("call-lost", _call(TILL, "opening.script"), ("say:opening.script",)),
        Exhibit("wrap-up", _wrap_up(LAMP, *_MENDED)),
        Exhibit("wrap-up-handed-over", _wrap_up(PASSWORD, *_HANDED)),
        Exhibit("debrief-first", debriefed(LAMP, *_MENDED, *_FILED), TOLD),
        Exhibit("debrief-passed", debriefed(PASSWORD, *_HANDED, "result:handed_over", "note:0", is_first=False), TOLD),
        Exhibit("debrief-held-down", debriefed(TILL, *_PAID_FOR_NOISE, *_FILED_TILL, is_first=False), TOLD),
        Exhibit("debrief-failed", debriefed(TILL, *_TILL, "hangup", "note:0", is_first=False), TOLD),
        *debrief_exhibits(),
        *retake_exhibits(),
        *modes_exhibits(),
        *progress_exhibits(),
        Exhibit("message", alone(Title(), Message("The records", "Nothing is recorded."))),
        Exhibit("specimen", alone(Specimen())),
        Exhibit("specimen-people", alone(Specimen(shown="people"))),
        Exhibit("specimen-scales", alone(Specimen(shown="scales"))),
        Exhibit("specimen-colours", alone(Specimen(shown="colours")), is_in_every_theme=True),
    )


@contextmanager
def staged() -> Iterator[SupportFloor]:
    """Give a floor on records of its own that are thrown away afterwards, with a trainee on the line."""
    with (
        TemporaryDirectory(prefix="firstline-", ignore_cleanup_errors=True) as folder,
        open_store(Path(folder), lambda: datetime(2031, 5, 6, 12, tzinfo=UTC)) as store,
    ):
        floor = SupportFloor(store, _PACK, lambda: SEED, looking_back=_LOOKING_BACK)
        floor.put_on_the_line("Jana Malá")
        yield floor


def _unfinished(floor: SupportFloor) -> tuple[Route, ...]:
    _play(floor, TILL, _TILL)
    return (Title(),)


def _known_here(floor: SupportFloor) -> tuple[Route, ...]:
    for name in ("Radek", "Ilona Křížová", "Jana Malá"):
        floor.put_on_the_line(name)
    return Title(), WhoAreYou()


def _with_scores(floor: SupportFloor) -> tuple[Route, ...]:
    _play(floor, LAMP, (*_MENDED, *_FILED))
    floor.finish()
    return Title(), Board()


def _call(scenario_id: str, *inputs: str, mode: Mode = Mode.GUIDED, over: Callable[[], Route] | None = None) -> Stage:
    def stage(floor: SupportFloor) -> tuple[Route, ...]:
        _play(floor, scenario_id, inputs, mode)
        begun = floor.unfinished()
        assert begun is not None, "it was just begun"
        route = OpenCall(scenario_id, mode=mode, call_id=str(begun.call_id))
        return (Title(), Board(), route, over()) if over else (Title(), Board(), route)

    return stage


def _disk_full() -> Route:
    full = StoreError(Trouble.FULL, Path("/home/jana/.local/share/firstline/firstline.db"))
    return StepRefused(str(full), may_go_unrecorded=True)


def _page(scenario_id: str, *inputs: str, mode: Mode = Mode.GUIDED) -> Stage:
    def stage(floor: SupportFloor) -> tuple[Route, ...]:
        _play(floor, scenario_id, inputs, mode)
        return Title(), Board(), Compose()

    return stage


def _chat(scenario_id: str, *inputs: str, beside: str = "", mode: Mode = Mode.GUIDED, lies_open: bool = True) -> Stage:
    def stage(floor: SupportFloor) -> tuple[Route, ...]:
        _play(floor, scenario_id, inputs, mode)
        if beside:
            floor.begin_beside(beside)
        return (Title(), Board(), Chat()) if lies_open else (Title(), Board())

    return stage


def _wrap_up(scenario_id: str, *inputs: str) -> Stage:
    def stage(floor: SupportFloor) -> tuple[Route, ...]:
        _play(floor, scenario_id, inputs)
        return Title(), Board(), WrapUp("")

    return stage


def _play(floor: SupportFloor, scenario_id: str, inputs: tuple[str, ...], mode: Mode = Mode.GUIDED) -> None:
    recorded = floor.begin(scenario_id, mode)
    for choice in inputs:
        recorded.call.do(choice)

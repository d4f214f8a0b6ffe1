"""What the keys and lists of the preview do: take back, jump, look inside, open the editor."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.scenes.preview import PreviewScene
from game.scenes.preview_view.model import BESIDE, COMMANDS, PANE_KEYS
from game.scenes.routes import Help
from tests.doc_text import section
from tests.scenes.all_sizes import faults_at_all_sizes
from tests.scenes.previews import FIRST, SECOND, THIRD, RecordingEditor, Trainer, caller

Sit = Callable[..., Trainer]
AWAY = {"say": "Let us look elsewhere.", "acts": ["ask"], "goto": "shelf", "when": {"knows": ["lamp", "strip"]}}
NEVER = {"say": "Into the cellar.", "acts": ["ask"], "goto": "cellar", "when": {"said": ["stock_one"]}}
CELLAR = {"caller": "It is dark.", "replies": [{"say": "Go up.", "acts": ["ask"], "goto": "hall"}]}
CALM_ONLY = THIRD | {"say": "Calm now.", "when": {"mood_at_least": "relieved"}}
HALL = '"hall": {'
TWO_TRUTHS = {
    "variants": ["off", "torn"],
    "problem": {
        "off": {"truth": "It is off.", "best": "solved", "belongs_to": "level1"},
        "torn": {"truth": "It is torn.", "best": "solved", "belongs_to": "level1"},
    },
}


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Sit]:
    """Return a function that opens the preview on a file of its own."""
    trainers: list[Trainer] = []

    def sit_down(
        *replies: object, scale: float = 1.0, editor: RecordingEditor | None = None, **changes: object
    ) -> Trainer:
        text = caller(*(replies or (FIRST, SECOND, THIRD)), **changes)  # type: ignore[arg-type]
        trainers.append(Trainer(tmp_path, text=text, scale=scale, editor=editor))
        return trainers[-1]

    yield sit_down
    for trainer in trainers:
        trainer.pilot.app.close()


def line_of(trainer: Trainer, words: str) -> int:
    lines = trainer.path.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if words in line)


def test_backspace_takes_the_last_choice_back(sit: Sit) -> None:
    trainer = sit()
    trainer.say(FIRST["say"])
    trainer.say(SECOND["say"])
    trainer.pilot.press("backspace")
    assert trainer.said == [FIRST["say"]]


def test_r_begins_again(sit: Sit) -> None:
    trainer = sit()
    trainer.say(FIRST["say"])
    trainer.pilot.press("r")
    assert trainer.said == []


def test_a_hidden_reply_stands_there_with_the_reason(sit: Sit) -> None:
    trainer = sit()
    assert trainer.pilot.find(SECOND["say"]).states == ("disabled",)
    assert trainer.pilot.see("Hidden: wants the fact `lamp`, which isn't known yet.")


def test_a_reply_hidden_by_the_mood_names_both_moods(sit: Sit) -> None:
    trainer = sit(CALM_ONLY)
    assert trainer.pilot.see("Hidden: only at `relieved`; the mood is `worried`.")


def test_the_inspector_tells_what_each_reply_would_do(sit: Sit) -> None:
    trainer = sit(FIRST, THIRD)
    assert trainer.tells("+ learns `lamp`")
    assert trainer.tells("+ `lamp` +10 help")
    assert trainer.tells("− `rush` −15 respect")


def test_what_a_reply_would_do_is_what_it_does(sit: Sit) -> None:
    trainer = sit(THIRD)
    assert trainer.pilot.see("mood worried → frightened")
    trainer.say(THIRD["say"])
    assert trainer.pilot.see("frightened, 2 of 5.")


def test_a_node_is_jumped_to_by_choices_that_lead_there(sit: Sit) -> None:
    trainer = sit(FIRST, SECOND, AWAY)
    trainer.pilot.press("j")
    trainer.pilot.step(3)
    trainer.pilot.click("jump:shelf")
    assert trainer.said == [FIRST["say"], SECOND["say"], AWAY["say"]]
    assert trainer.pilot.see("Your turn at shelf")


def test_the_keys_alone_jump(sit: Sit) -> None:
    trainer = sit(FIRST, SECOND, AWAY)
    trainer.pilot.press("j")
    trainer.pilot.step(3)
    assert trainer.pilot.focus == "jump:hall"
    trainer.pilot.press("down")
    trainer.pilot.press("return")
    assert trainer.pilot.see("Your turn at shelf")


def test_a_node_that_no_play_comes_to_is_marked_with_the_reason(sit: Sit) -> None:
    trainer = sit(NEVER, nodes={"cellar": CELLAR})
    trainer.pilot.press("j")
    trainer.pilot.step(3)
    assert trainer.tells("No play can come here: `hall.0` (line")
    assert trainer.tells("it is never so here that the reply `stock_one` was said")
    assert all(node.id != "jump:cellar" for node in trainer.pilot.semantics().walk())


def test_the_picture_has_every_node_to_press_and_marks_where_the_call_is(sit: Sit) -> None:
    trainer = sit(FIRST, SECOND, AWAY)
    trainer.pilot.press("g")
    trainer.pilot.step(3)
    assert trainer.pilot.focus == "jump:hall"
    trainer.pilot.click("jump:shelf")
    assert trainer.pilot.see("Your turn at shelf")


def test_a_node_of_the_picture_that_no_play_comes_to_says_so(sit: Sit) -> None:
    trainer = sit(NEVER, nodes={"cellar": CELLAR})
    trainer.pilot.press("g")
    trainer.pilot.step(3)
    trainer.pilot.click("jump:cellar")
    assert "never reached" in trainer.pilot.find("jump:cellar").states
    assert trainer.pilot.see("No play was found that comes to `cellar`.")


def test_the_next_variant_is_played_by_a_seed_that_draws_it(sit: Sit) -> None:
    trainer = sit(FIRST, **TWO_TRUTHS)
    before = trainer.pilot.see("variant off")
    trainer.say(FIRST["say"])
    trainer.pilot.press("v")
    assert trainer.pilot.see("variant torn" if before else "variant off")
    assert trainer.said == [FIRST["say"]]


def test_a_caller_without_variants_has_no_key_for_them(sit: Sit) -> None:
    trainer = sit()
    assert not trainer.pilot.see("Next variant")


def test_the_next_seed_keeps_the_choices(sit: Sit) -> None:
    trainer = sit()
    trainer.say(FIRST["say"])
    trainer.pilot.press("n")
    assert trainer.pilot.see("seed 2")
    assert trainer.said == [FIRST["say"]]


def test_the_desk_stands_in_place_of_the_replies(sit: Sit) -> None:
    trainer = sit()
    trainer.pilot.press("d")
    trainer.say("Look up: Account 1")
    assert trainer.pilot.see("Looked up")
    assert FIRST["say"] in trainer.offered


def test_silence_can_be_chosen(sit: Sit) -> None:
    trainer = sit()
    trainer.pilot.press("d")
    trainer.pilot.click("say:wait:20")
    assert trainer.tells("Silences")


def test_a_call_that_ended_tells_its_score(sit: Sit) -> None:
    trainer = sit(FIRST | {"goto": "mended"})
    trainer.say(FIRST["say"])
    assert trainer.pilot.see("88 of 100, passed: help 70")
    assert trainer.pilot.see("Wrap-up at mended")


def test_e_opens_the_editor_where_the_node_stands(sit: Sit) -> None:
    editor = RecordingEditor()
    trainer = sit(editor=editor)
    trainer.pilot.press("e")
    assert editor.opened == [("my_caller.yaml", line_of(trainer, HALL))]


def test_a_reply_in_the_inspector_opens_the_editor_at_its_line(sit: Sit) -> None:
    editor = RecordingEditor()
    trainer = sit(THIRD, editor=editor)
    trainer.pilot.click(f"line:{line_of(trainer, THIRD['say']) - 1}:1")
    assert editor.opened == [("my_caller.yaml", line_of(trainer, THIRD["say"]) - 1)]


def test_a_finding_opens_the_editor_at_its_line(sit: Sit) -> None:
    editor = RecordingEditor()
    trainer = sit(editor=editor)
    trainer.save(caller(FIRST | {"acts": ["axk"]}))
    trainer.pilot.click("finding:over:0")
    assert editor.opened == [("my_caller.yaml", line_of(trainer, "axk"))]


def test_without_an_editor_the_place_goes_to_the_clipboard(sit: Sit) -> None:
    trainer = sit()
    trainer.pilot.press("e")
    assert trainer.ports.clipboard.paste() == f"{trainer.path.resolve()}:{line_of(trainer, HALL)}"
    assert trainer.pilot.see("is on the clipboard")


def test_f1_tells_every_key(sit: Sit) -> None:
    trainer = sit()
    trainer.pilot.press("f1")
    route = trainer.pilot.route
    assert isinstance(route, Help)
    assert dict(route.here).items() >= {(command.key.capitalize(), command.about) for command in COMMANDS[:3]}


def test_f5_takes_the_file_as_it_is(sit: Sit) -> None:
    trainer = sit()
    trainer.write(caller(FIRST | {"say": "Which one?"}))
    trainer.pilot.press("f5")
    assert "Which one?" in trainer.offered


def test_in_large_text_every_key_works_from_every_pane(sit: Sit) -> None:
    trainer = sit(scale=2.0)
    number = trainer.pilot.find(FIRST["say"]).value
    trainer.pilot.press("i")
    trainer.pilot.press(number)
    trainer.pilot.press("s")
    assert trainer.said == [FIRST["say"]]
    trainer.pilot.press("backspace")
    assert trainer.said == []


def test_nothing_is_clipped_in_any_window(sit: Sit) -> None:
    trainer = sit(NEVER, FIRST, SECOND, THIRD, nodes={"cellar": CELLAR})
    scene = trainer.pilot.app.stack.top
    assert isinstance(scene, PreviewScene)
    for key in ("c", "s", "i", "f", "k", "j", "g"):
        trainer.pilot.press(key)
        trainer.pilot.step(3)
        assert faults_at_all_sizes(scene) == [], key


def test_an_e_mail_is_tried_out_part_by_part(tmp_path: Path) -> None:
    written = json.loads(caller(FIRST))
    parts = {"opening": [FIRST | {"goto": "mended"}], "close": [{"say": "Yours.", "acts": ["close"]}]}
    del parts["opening"][0]["goto"]
    parts["close"][0]["goto"] = "mended"
    written["nodes"]["hall"] = {"caller": "A lamp is red.", "compose": parts}
    trainer = Trainer(tmp_path, text=json.dumps(written | {"channel": "email"}, indent=1))
    trainer.say("Yours.")
    chosen = trainer.pilot.find("Yours.")
    assert (chosen.states, chosen.id) == (("chosen", "focused"), trainer.pilot.focus)
    trainer.say(FIRST["say"])
    assert trainer.said == []
    trainer.say("Send the page")
    assert trainer.pilot.see("Wrap-up at mended")
    trainer.pilot.app.close()


def test_the_trainers_page_names_every_key() -> None:
    told = re.findall(r"^\| ([^|]+) \|", section("writing_callers.md", "Beside the editor: preview"), re.MULTILINE)
    named = {key.lower() for row in told for key in row.split(", ")}
    keys = {command.key for command in COMMANDS} | {PANE_KEYS[pane] for pane in BESIDE}
    assert keys <= named

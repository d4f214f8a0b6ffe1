"""The keys of e-mail and letter: each is read as it is written, and each slip is named where it stands."""

from collections.abc import Callable

from game.scenario.diagnostics import Diagnostic
from game.scenario.loading import Loaded
from game.scenario.model import Scenario
from game.scenario.vocabulary import Channel
from tests.paths import DATA
from tests.scenario.conftest import Bent

SOURCE = (DATA / "written.yaml").read_text(encoding="utf-8")
OPENING = '      opening:\n        - {say: "Dear Mrs Malá, you did nothing wrong.'
SECOND = '      opening:\n        - {say: "Dear Mrs Malá, you are right'
LEADS_ON = "promises: {what: a corrected bill, by: Friday}, goto: ended}"


def read(load: Callable[[str], Loaded], right: str = "", wrong: str = "") -> Scenario:
    loaded = load(SOURCE.replace(right, wrong, 1))
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    return loaded.scenario


def codes(findings: tuple[Diagnostic, ...]) -> set[str]:
    return {finding.code for finding in findings}


def test_an_email_may_have_a_subject(load: Callable[[str], Loaded]) -> None:
    mail = read(load, "channel: letter", "channel: email\nsubject: The wrong bill")
    assert (mail.channel, mail.subject) == (Channel.EMAIL, "The wrong bill")
    assert read(load).subject == ""


def test_parts_come_in_the_order_of_the_page_however_they_are_written(load: Callable[[str], Loaded]) -> None:
    close = '      close:\n        - {say: "Yours, Jana", acts: [close]}\n'
    page = read(load, SECOND, close + SECOND).nodes["second"].compose
    assert list(page) == ["opening", "next_step", "close"]
    assert [part.index for parts in page.values() for part in parts] == list(range(5))


def test_only_the_list_that_leads_on_has_gotos(load: Callable[[str], Loaded]) -> None:
    page = read(load).nodes["first"].compose
    assert [name for name, parts in page.items() if all(part.goto for part in parts)] == ["next_step"]


def test_one_part_without_goto_in_that_list_is_named(bent: Bent) -> None:
    findings = bent(LEADS_ON, LEADS_ON.replace(", goto: ended", ""))
    assert "FL313" in codes(findings)


def test_a_page_has_no_replies_beside_it(bent: Bent) -> None:
    beside = '    replies: [{say: "Hello.", acts: [greet], goto: second}]\n    compose:\n' + OPENING
    assert "FL311" in codes(bent("    compose:\n" + OPENING, beside))


def test_an_unknown_part_is_named_with_the_one_that_was_meant(bent: Bent) -> None:
    (finding,) = (each for each in bent(OPENING, OPENING.replace("opening", "openning")) if each.code == "FL102")
    assert "openning" in finding.message
    assert "opening" in finding.hint


def test_a_page_without_any_part_can_not_be_answered(bent: Bent) -> None:
    empty = "  mute:\n    caller: Dear Sirs\n    compose: {}\nendings:\n"
    assert "FL310" in codes(bent("endings:\n", empty))

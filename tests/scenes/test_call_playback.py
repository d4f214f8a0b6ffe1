from game.scenes.call_view.playback import OWN_WORDS_S, Playback, paced
from game.ui.voice import YOU
from game.ui.voice_line import PAUSE_S, Spoken

MINE = Spoken(YOU, 3, 2.0, 0)
THEIRS = Spoken("anxious", 2, 3.0, 1)


def played(*seconds: float) -> Playback:
    playback = Playback()
    playback.follow((MINE, THEIRS))
    for dt in seconds:
        playback.advance(dt)
    return playback


def test_my_words_flow_in_first_and_in_a_blink() -> None:
    assert played(OWN_WORDS_S / 2).shown == (MINE,)
    assert played(OWN_WORDS_S * 1.01).shown == (MINE, THEIRS)


def test_the_callers_words_flow_in_at_their_own_pace() -> None:
    playback = played(OWN_WORDS_S * 1.01, THEIRS.seconds / 2)
    assert playback.playhead.seconds == THEIRS.seconds / 2
    playback.advance(THEIRS.seconds / 2 + PAUSE_S)
    assert not playback.is_playing


def test_skipping_shows_all_at_once() -> None:
    playback = played()
    playback.skip()
    assert (playback.shown, playback.is_playing) == ((MINE, THEIRS), False)


def test_what_was_shown_does_not_flow_in_again() -> None:
    playback = played()
    playback.skip()
    playback.follow((MINE, THEIRS))
    assert not playback.is_playing


def test_at_a_quick_pace_words_take_a_third_of_their_time() -> None:
    playback = played(OWN_WORDS_S * 1.01)
    assert not playback.advance(paced(THEIRS.seconds / 3, "quick"))
    assert playback.advance(paced(PAUSE_S / 2, "quick"))
    assert not playback.is_playing


def test_at_once_each_line_takes_one_frame() -> None:
    playback = played(paced(0.01, "at_once"), paced(0.01, "at_once"))
    assert (playback.shown, playback.is_playing) == ((MINE, THEIRS), False)


def test_no_time_is_no_words_at_any_pace() -> None:
    assert played(paced(0.0, "at_once")).shown == (MINE,)

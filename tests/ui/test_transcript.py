from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.widget import REST, Look
from game.ui.widgets.transcript import Transcript, TranscriptLine


def said(count: int) -> tuple[TranscriptLine, ...]:
    return tuple(TranscriptLine("Karel", f"Line number {i} of a long evening") for i in range(count))


def test_only_what_is_seen_is_set_and_drawn(context: Context) -> None:
    transcript = Transcript(said(2000))
    box = Box(0, -30_000, 400, transcript.measure(context, 400).h)
    seen = transcript.texts(context, box, Look(visible=Box(0, 0, 400, 300)))
    assert 5 < len(seen) < 20


def test_all_that_is_seen_is_there(context: Context) -> None:
    transcript = Transcript(said(300))
    box = Box(0, -1000, 400, transcript.measure(context, 400).h)
    window = Box(0, 0, 400, 300)
    touching = [text for text in transcript.texts(context, box, REST) if not text.box.shared(window).is_empty]
    assert set(touching) <= set(transcript.texts(context, box, Look(visible=window)))


def test_a_line_more_is_a_line_higher(context: Context) -> None:
    lines = said(50)
    heights = [Transcript(lines[:n]).measure(context, 400).h for n in (48, 49, 50)]
    assert heights[2] - heights[1] == heights[1] - heights[0] > 0


def test_another_call_is_measured_anew(context: Context) -> None:
    long = Transcript(said(50)).measure(context, 400).h
    assert Transcript(said(50)[::-1][:10]).measure(context, 400).h < long


def test_the_log_reads_every_line(context: Context) -> None:
    assert Transcript(said(3)).semantics().value.count("\n") == 2

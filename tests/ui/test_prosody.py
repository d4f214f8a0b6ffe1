from game.ui.prosody import rests_of, speech_of, vowels_of
from game.ui.voice_line import Spoken


def test_each_group_of_vowels_is_a_syllable() -> None:
    assert [vowel.sound for vowel in vowels_of("A white box, you see.")] == ["a", "i", "e", "o", "i", "e"]


def test_letters_with_marks_are_heard_as_the_plain_ones() -> None:
    assert [vowel.sound for vowel in vowels_of("Libuše Křížová")] == ["i", "u", "e", "i", "o", "a"]


def test_a_mark_belongs_to_the_syllable_before_it() -> None:
    assert [vowel.mark for vowel in vowels_of("No. Now? Well... yes!")] == [".", "?", "…", "!"]


def test_a_voice_rests_at_marks_but_not_at_the_end() -> None:
    assert [round(rest.share, 2) for rest in rests_of("no, no no no.")] == [0.25]


def test_nothing_is_said_where_a_voice_rests() -> None:
    line = Spoken("aggressive", 1, 4.0, 3, "no no no no. no no no no")
    assert not any(each.start_s < 2.0 < each.start_s + each.seconds for each in speech_of(line).syllables)
    assert any(each.start_s < 2.0 for each in speech_of(line).syllables)
    assert any(each.start_s > 2.0 for each in speech_of(line).syllables)


def test_a_text_of_marks_alone_is_spoken_all_the_same() -> None:
    assert speech_of(Spoken("silent", 2, 1.0, 1, "...")).syllables

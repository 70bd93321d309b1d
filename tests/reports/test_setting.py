"""Lines that are kept for the next paper."""

from reports import look
from reports.ink import LONGEST_KEPT, one_line
from reports.setting import _kept_lines_of, lines_of


def test_the_lines_of_a_short_text_are_kept_and_are_one_s_own() -> None:
    first = lines_of("kept for the next paper", look.BODY, 60)
    first.clear()

    found = _kept_lines_of.cache_info().hits
    again = lines_of("kept for the next paper", look.BODY, 60)

    assert len(again) > 1
    assert _kept_lines_of.cache_info().hits == found + 1


def test_a_long_text_is_not_kept_each_time_a_letter_is_typed() -> None:
    text = "word " * LONGEST_KEPT
    kept = _kept_lines_of.cache_info().currsize

    for typed in range(5):
        lines_of(text + "x" * typed, look.BODY, 300)
        one_line(text + "x" * typed, look.BODY)

    assert _kept_lines_of.cache_info().currsize == kept

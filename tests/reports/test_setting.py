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


def test_a_number_with_a_hyphen_is_never_broken_there() -> None:
    text = "Proposal P-119, written on 2026-11-18, is well-known and half-timbered."

    for width in range(60, 300, 7):
        lines = lines_of(text, look.BODY, width)
        said = [
            "".join(run.chars for word in line.words for run in word.runs)
            for line in lines
        ]
        assert not any(one.rstrip().endswith(("P-", "2026-", "11-")) for one in said)

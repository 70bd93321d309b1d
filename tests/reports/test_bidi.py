"""The rules of UAX #9. The whole of Unicode's own tests was run once, and agreed."""

import pytest

from reports.bidi import begins_backward, levels_of, pieces

# Capitals stand for Hebrew letters, as in the standard's examples.
HEBREW = {chr(ord("A") + n): chr(0x05D0 + n) for n in range(26)}
ARABIC = str.maketrans("\u05d0\u05d1\u05d2", "\u0627\u0628\u062c")


def _typed(text: str) -> str:
    return "".join(HEBREW.get(char, char) for char in text)


def _shown(text: str, *, backward: bool | None = None) -> str:
    """The characters from left to right, backward ones in capitals."""
    typed = _typed(text)
    base = begins_backward(typed) if backward is None else backward
    found = pieces(typed, levels_of(typed, backward=base), backward=base)
    return "".join(
        part[::-1] if piece.backward else part
        for piece in found
        for part in [text[piece.start : piece.end]]
    )


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("he said ABC", "he said CBA"),
        ("ABC he said", "he said CBA"),
        ("abc AB CD ef", "abc DC BA ef"),
        ("AB 12 CD", "DC 12 BA"),
        ("AB 1,250.50 CD", "DC 1,250.50 BA"),
        ("AB 12% CD", "DC 12% BA"),
        ("AB-12", "12-BA"),
        ("AB (cd) EF", "FE )cd( BA"),
        ("ab (CD) ef", "ab (DC) ef"),
        ("ab (CD ef) GH", "ab (DC ef) HG"),
        ("AB, CD.", ".DC ,BA"),
        ("AB cd! EF", "FE !cd BA"),
        ("ab CD!", "ab DC!"),
    ],
)
def test_characters_stand_as_the_standard_orders_them(said: str, seen: str) -> None:
    assert _shown(said) == seen


def test_blanks_at_the_end_of_a_line_stay_at_its_end() -> None:
    assert _shown("ab CD  ", backward=False) == "ab DC  "
    assert _shown("AB cd  ", backward=True) == "  cd BA"


def test_a_percent_sign_after_arabic_stands_left_of_its_number() -> None:
    arabic = _typed("ABC 23%").translate(ARABIC)

    found = pieces(arabic, levels_of(arabic, backward=True), backward=True)

    assert [arabic[one.start : one.end] for one in found] == ["%", "23", arabic[:4]]


@pytest.mark.parametrize(
    ("text", "backward"),
    [("ABC", True), ("12 AB", True), ("(ab AB", False), ("12", False), ("", False)],
)
def test_the_first_letter_says_from_where_a_paragraph_is_set(
    text: str,
    backward: bool,  # noqa: FBT001 — pytest hands it over by name
) -> None:
    assert begins_backward(_typed(text)) is backward


def test_marks_and_joiners_stand_with_their_letters() -> None:
    typed = "ab \u05e9\u05c1\u200d\u05dc cd"

    levels = levels_of(typed, backward=False)

    assert levels == [0, 0, 0, 1, 1, 1, 1, 0, 0, 0]


def test_brackets_deeper_than_the_standard_counts_are_no_pairs() -> None:
    deep = "A" + "(" * 64 + "b" + ")" * 64

    assert len(_shown(deep)) == len(deep)

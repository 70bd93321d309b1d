"""The one cleaner of text."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from models.book.text import clean_line, clean_text, fold

ANY = st.text(st.characters(), max_size=200)


@given(ANY)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(ANY)
def test_clean_text_can_be_stored_anywhere(text: str) -> None:
    clean = clean_text(text)

    clean.encode("utf-8")
    assert "\0" not in clean
    assert unicodedata.is_normalized("NFC", clean)
    assert "\n" not in clean_line(text)


def test_lines_tabs_joiners_and_marks_stay() -> None:
    text = "नमस्‍ते\tשלום\r\nсвет"  # noqa: RUF001 — the letters are the point

    assert clean_text(text) == "नमस्‍ते\tשלום\nсвет"  # noqa: RUF001 — as above


def test_folding_forgets_accents_and_case() -> None:
    assert fold("  Łukasz   Ångström ") == "lukasz angstrom"
    assert fold("Straße") == "strasse"

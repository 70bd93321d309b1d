"""Days that come back: with a year or without one, and nothing else."""

import pytest

from models.book.refusals import Refused
from models.people.occasion_days import occasion_parts, read_occasion

DAYS = [
    ("20 Nov", "--11-20"),
    ("20.11.", "--11-20"),
    ("--11-20", "--11-20"),
    ("29 Feb", "--02-29"),
    ("20 Nov 1980", "1980-11-20"),
    ("20.11.1980", "1980-11-20"),
    ("1980-11-20", "1980-11-20"),
    ("29 Feb 2024", "2024-02-29"),
]


@pytest.mark.parametrize(("typed", "stored"), DAYS)
def test_a_day_is_read_with_its_year_or_without(typed: str, stored: str) -> None:
    assert read_occasion(typed) == stored
    assert occasion_parts(stored) is not None


@pytest.mark.parametrize(
    "typed", ["", "soon", "fri 20", "tomorrow", "31 Feb", "--02-30"]
)
def test_what_is_no_day_of_the_year_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="A day like"):
        read_occasion(typed)


def test_the_month_may_come_first() -> None:
    assert read_occasion("2/3", day_first=False) == "--02-03"
    assert read_occasion("2/3", day_first=True) == "--03-02"


@pytest.mark.parametrize("kept", ["", "soon", "--13-01", "1980-02-30", "19801120"])
def test_a_stored_text_that_is_no_day_has_no_parts(kept: str) -> None:
    assert occasion_parts(kept) is None

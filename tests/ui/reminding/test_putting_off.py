"""Until when a reminder is put off, from what is typed."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from tests.clock import NOON
from ui.reminding.putting_off import until_of

MORNING = time(8)


def read(text: str) -> str | None:
    now = NOON.replace(second=42)
    until = until_of(text, now, MORNING, day_first=True)
    return None if until is None else f"{until:%a %d %b %H:%M:%S}"


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("15m", "Wed 18 Nov 12:15:00"),
        (" In 20 min ", "Wed 18 Nov 12:20:00"),
        ("2h", "Wed 18 Nov 14:00:00"),
        ("3 days", "Sat 21 Nov 12:00:00"),
        ("1w", "Wed 25 Nov 12:00:00"),
        ("16:30", "Wed 18 Nov 16:30:00"),
        ("tue 9", "Tue 24 Nov 09:00:00"),
        ("tomorrow", "Thu 19 Nov 08:00:00"),
        ("fri 10:15", "Fri 20 Nov 10:15:00"),
        ("20.11.", "Fri 20 Nov 08:00:00"),
    ],
)
def test_a_span_a_time_or_a_day_is_read(text: str, until: str) -> None:
    assert read(text) == until


@pytest.mark.parametrize("text", ["", "0m", "9:00", "asap", "when I feel like it"])
def test_what_names_no_time_ahead_is_not_read(text: str) -> None:
    assert read(text) is None


def test_a_span_is_one_of_real_hours_when_the_clocks_change() -> None:
    dublin = ZoneInfo("Europe/Dublin")
    before = datetime(2026, 10, 25, 0, 30, tzinfo=dublin)

    until = until_of("3h", before, MORNING, day_first=True)

    assert until is not None
    assert until.timestamp() - before.timestamp() == 3 * 3600

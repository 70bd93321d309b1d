"""What the record says, and what it dials."""

from datetime import date

import pytest
from pytestqt.modeltest import ModelTester

from models.book.book import Book
from models.people.record import PlannedStep, promises_of, timeline_of
from tests.clock import TODAY
from ui.desk import Desk
from ui.links import dialled
from ui.look.painters import Silence
from ui.record.header import town_of
from ui.record.promises import PromisesModel
from ui.record.timeline_model import TimelineModel
from ui.record.words import minutes_words, silence_in, step_title
from ui.touch_bar.steps_said import read_ahead


@pytest.mark.parametrize(
    ("number", "digits"),
    [
        ("+353 91 555 0142", "+353915550142"),
        ("tel:+1-212-555-0100", "+12125550100"),
        ("(0)91 555 0142 ext. 7", "915550142"),
        ("112; rm -rf /", "112"),
        ("javascript:alert(1)", ""),
        ("", ""),
        ("1" * 40, ""),
    ],
)
def test_only_digits_are_dialled(number: str, digits: str) -> None:
    assert dialled(number) == digits


@pytest.mark.parametrize(
    ("on", "at", "said"),
    [
        ("2026-11-18", "10:00", "Call back today, 10:00"),
        ("2026-11-19", None, "Call back tomorrow"),
        ("2026-11-20", "10:00", "Call back on Friday 20 November, 10:00"),
        ("2026-11-15", None, "Call back on Sunday 15 November, 3 d late"),
        (None, None, "Call back, as soon as possible"),
    ],
)
def test_the_next_step_says_when(on: str | None, at: str | None, said: str) -> None:
    step = PlannedStep(1, "call", "sales", "Call back", on, at, "")

    assert step_title(step, TODAY) == said


@pytest.mark.parametrize(
    ("tier", "since", "booked", "found"),
    [
        ("warm", "2026-11-17", None, (Silence.IN_RHYTHM, 1)),
        ("warm", "2026-11-09", None, (Silence.QUIET, 9)),
        ("warm", "2026-10-01", None, (Silence.SILENT, 48)),
        ("warm", "2026-10-01", "2026-11-18", (Silence.PAUSED, 0)),
        ("warm", None, None, None),
        ("won", "2026-10-01", None, None),
    ],
)
def test_silence_follows_the_limits_of_the_tier(
    tier: str, since: str | None, booked: str | None, found: object
) -> None:
    assert silence_in(tier, since, booked, TODAY) == found


def test_a_day_typed_lies_ahead() -> None:
    monday = read_ahead("mon 23", TODAY, day_first=True)

    assert monday is not None
    assert monday.on == date(2026, 11, 23)
    assert read_ahead("nonsense", TODAY, day_first=True) is None


def test_minutes_are_told_in_hours() -> None:
    assert [minutes_words(n) for n in (0, 55, 125)] == ["", "55 min", "2 h 5 min"]


def test_no_address_has_no_town() -> None:
    assert town_of([]) == ""


def test_the_models_keep_qts_rules(
    qtmodeltester: ModelTester, book: Book, desk: Desk, colm: int
) -> None:
    timeline = TimelineModel(desk.local)
    timeline.show_timeline(book.ask(timeline_of, colm), TODAY)
    promises = PromisesModel(lambda _key, _kept: None)
    promises.show(book.ask(promises_of, colm))

    qtmodeltester.check(timeline)  # type: ignore[no-untyped-call]  # it has no types
    qtmodeltester.check(promises)  # type: ignore[no-untyped-call]  # it has no types

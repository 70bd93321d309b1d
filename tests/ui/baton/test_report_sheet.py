"""The report of passes on the screen says what the question answers."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget

from models.book.book import Book
from models.people.baton.answering import accept_baton, return_baton
from models.people.baton.brief import ReturnReason
from models.people.baton.passing import offer_baton
from tests.clock import NOON
from tests.models.people.baton.two_partners import WHY, Partners, offered
from tests.ui.baton.conftest import Show
from ui.baton.report_sheet import PassReportSheet, span_words
from ui.desk import Desk


def told(sheet: PassReportSheet) -> set[str]:
    return {widget.accessibleName() for widget in sheet.findChildren(QWidget)}


def test_every_figure_is_named(
    desk: Desk, book: Book, who: Partners, show: Show
) -> None:
    early = NOON - timedelta(days=5)
    key = book.do(offer_baton, who.ruth, who.tomas, WHY, now=early)
    book.do(accept_baton, key, now=early + timedelta(minutes=150))
    back = book.do(offer_baton, who.ruth, who.marit, WHY, now=NOON)
    book.do(return_baton, back, ReturnReason.NO_TIME, now=NOON)

    sheet = PassReportSheet(desk, show(QWidget()))

    assert {
        "All: 2",
        "Accepted: 1",
        "Returned: 1",
        "Until it was accepted: 2 h 30 min",
        "No time now: 1",
        "Tomás Reyes: 4 d 21 h",
    } <= told(sheet)
    assert any(
        name.startswith("Ruth Adeyemi, Tomás Reyes: due") for name in told(sheet)
    )


def test_a_shorter_period_counts_less(
    desk: Desk, book: Book, who: Partners, show: Show
) -> None:
    book.do(offer_baton, who.ruth, who.tomas, WHY, now=NOON - timedelta(days=40))
    sheet = PassReportSheet(desk, show(QWidget()))
    quarter = "All: 1" in told(sheet)

    sheet.show_period("passes30")

    assert quarter
    assert "All: 0" in told(sheet)


def test_nothing_dropped_is_said(
    desk: Desk, book: Book, who: Partners, show: Show
) -> None:
    offered(book, who)

    sheet = PassReportSheet(desk, show(QWidget()))

    assert "Each accepted baton was touched in time" in told(sheet)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (None, "not yet"),
        (0, "0 min"),
        (60, "1 h"),
        (190, "3 h 10 min"),
        (1440, "1 d"),
        (3000, "2 d 2 h"),
    ],
)
def test_spans_are_told_in_two_parts(minutes: int | None, words: str) -> None:
    assert span_words(minutes) == words

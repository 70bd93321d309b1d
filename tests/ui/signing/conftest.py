"""A window over a book that sent one offer, and errands that are done at once."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.from_json import offer_from_json
from models.offers.sending import keep_paper, send_offer
from models.offers.sheet_of import OfferFacts, facts_of, sheet_of
from models.offers.writing import write_offer
from models.people.business_changes import change_business
from models.people.prospects import add_prospect
from reports.offer_pdf import render_offer
from tests.clock import NOON
from ui.look.style import dress

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "offers.json"
MAIL = "+353 91 555 0177\nstudio@haldenreyes.example"


class Sent(NamedTuple):
    """An offer that was sent, and its paper."""

    facts: OfferFacts
    paper: bytes


@pytest.fixture
def sent(book: Book) -> Sent:
    """The pictured proposal as it was sent."""
    book.do(change_business, name="Halden & Reyes", contact_lines=MAIL)
    colm = book.do(add_prospect, "Colm Gallagher", now=NOON)
    _who, draft = offer_from_json(json.dumps(json.loads(SAMPLE.read_text())[0]))
    key = book.do(write_offer, colm, draft, now=NOON)
    book.do(send_offer, key, now=NOON)
    paper = render_offer(book.ask(sheet_of, key))
    book.do(keep_paper, key, paper, now=NOON)
    return Sent(book.ask(facts_of, key), paper)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    """What the sheets stand over."""
    dress(qapp, choice="light")
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(1024, 768)
    shown.show()
    return shown


def at_once(
    work: Callable[[], object], then: Callable[[object], object] | None
) -> None:
    """An errand done in this thread."""
    done = work()
    if then is not None:
        then(done)

"""A book with the pictured offers, and the editor over it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.from_json import offer_from_json
from models.offers.writing import write_offer
from models.people.business_changes import change_business
from models.people.kinds import PointKind
from models.people.prospects import add_prospect
from tests.clock import NOON
from ui.desk import Desk
from ui.look.style import dress
from ui.offers.editor import OfferEditor

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "offers.json"


@pytest.fixture
def packaging(book: Book) -> int:
    """The draft of the pictured proposal."""
    book.do(change_business, name="Halden & Reyes", town="Galway", default_taxes="23")
    colm = book.do(
        add_prospect,
        "Colm Gallagher",
        company="Harbour Coffee Roasters",
        points=[(PointKind.ADDRESS, "14 Dock Road, Galway")],
        now=NOON,
    )
    _who, draft = offer_from_json(json.dumps(json.loads(SAMPLE.read_text())[0]))
    return book.do(write_offer, colm, draft, now=NOON)


@pytest.fixture
def editor(
    desk: Desk, packaging: int, qtbot: QtBot, qapp: QApplication
) -> Iterator[OfferEditor]:
    """The editor over the proposal, its first paper set."""
    dress(qapp, choice="light")
    shown = OfferEditor(desk)
    qtbot.addWidget(shown)
    shown.resize(1244, 816)
    shown.show()
    qtbot.waitExposed(shown)
    with qtbot.waitSignal(shown.typesetter.ready):
        shown.open_offer(packaging, "Offers")
    yield shown
    shown.typesetter.stop()

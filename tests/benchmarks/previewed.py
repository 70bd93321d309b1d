"""The process that is measured: from a key in the offer editor to the picture of it.

    python previewed.py FOLDER

What it finds goes to standard output as one line of JSON: milliseconds by the clock
from the end of the pause after a key till the new page is drawn.
"""

import json
import statistics
import sys
import time
from pathlib import Path

sys.path[0] = str(Path(__file__).parents[2])

from PySide6.QtTest import QTest  # noqa: E402 — the path is set above
from PySide6.QtWidgets import QApplication  # noqa: E402

from models.book.book import Book  # noqa: E402
from models.offers.kinds import OfferKind  # noqa: E402
from models.offers.sheet_of import sheet_of  # noqa: E402
from models.offers.values import Draft, LineValues  # noqa: E402
from models.offers.writing import write_offer  # noqa: E402
from models.people.prospects import add_prospect  # noqa: E402
from tests.benchmarks.books import NOW  # noqa: E402
from ui.desk import Desk  # noqa: E402
from ui.look.style import dress  # noqa: E402
from ui.offers.editor import OfferEditor  # noqa: E402
from ui.offers.tentative import with_fact  # noqa: E402

LINES, KEYS, WARM_UP = 18, 12, 3


def measured(folder: str) -> float:
    """The median of some keys."""
    application = QApplication([])
    dress(application, choice="light")
    path = Path(folder) / "previewed.baton"
    book = Book.create(path, name="Halden & Reyes", now=lambda: NOW)
    ada = book.do(add_prospect, "Ada Łódzka", now=NOW)
    line = LineValues("Design of a bag", "Front and back", price_e4=9_000_000)
    draft = Draft(OfferKind.PROPOSAL, "Bags", lines=(line,) * LINES)
    offer = book.do(write_offer, ada, draft, now=NOW)
    editor = OfferEditor(Desk(book))
    editor.resize(1244, 816)
    editor.show()
    editor.open_offer(offer)
    sheet, taken = book.ask(sheet_of, offer), []
    for key in range(KEYS + WARM_UP):
        before, started = editor.preview.paper, time.perf_counter()
        editor.typesetter.show(with_fact(sheet, "title", f"Bags {key}"), at_once=True)
        while editor.preview.paper is before:
            QTest.qWait(1)
        editor.preview.repaint()
        taken.append((time.perf_counter() - started) * 1000)
    editor.typesetter.stop()
    return statistics.median(taken[WARM_UP:])


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1])))  # noqa: T201 — its one answer

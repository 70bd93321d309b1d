"""A window over a book, furnished, as it stands a moment after the start."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from tests.clock import NOON
from ui.look.style import dress
from ui.look.theme import theme
from ui.shell.opening import opened
from ui.shop.furnishing import Furnishing
from ui.shop.shop import Shop
from ui.window import Window
from ui.window_memory import WindowMemory

OpenShop = Callable[[Path | None], Furnishing]
OpenShopAt = Callable[[Path | None, Callable[[], datetime]], Furnishing]


@pytest.fixture
def open_shop(open_shop_at: OpenShopAt) -> OpenShop:
    """Open a window over the book at a path, or over none; wait until it is ready."""
    return lambda path: open_shop_at(path, lambda: NOON)


@pytest.fixture
def open_shop_at(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[OpenShopAt]:
    """The same with a clock of one's own."""
    assert tmp_path.is_dir()  # it must outlive the window
    windows: list[Window] = []

    def opening(path: Path | None, now: Callable[[], datetime]) -> Furnishing:
        dress(qapp, choice="light", text_percent=100)
        window = Window(WindowMemory(), now=now)
        windows.append(window)
        shop = Shop(window)
        shop.begin(None if path is None else opened(path, now))
        window.resize(1440, 900)
        window.show()
        qtbot.waitExposed(window)
        furnishing = Furnishing(shop)
        qtbot.waitUntil(lambda: furnishing.is_ready, timeout=10000)
        return furnishing

    yield opening

    for window in windows:
        window.close()
        window.deleteLater()
    theme().choose(choice="light", text_percent=100, reduced_motion=False)
    qapp.processEvents()


@pytest.fixture
def a_book(tmp_path: Path) -> Path:
    """A closed book of Halden & Reyes with three people."""
    path = tmp_path / "halden.baton"
    book = Book.create(path, name="Halden & Reyes", now=lambda: NOON)
    for name, company, tier in (
        ("Ada Lovelace", "Ada Ltd", Tier.COLD),
        ("Bob Stone", "Bob & Sons", Tier.COLD),
        ("Colm Gallagher", "Harbour Coffee", Tier.WARM),
    ):
        book.do(add_prospect, name, company=company, tier=tier, now=NOON)
    book.close()
    return path


@pytest.fixture
def furnished(open_shop: OpenShop, a_book: Path) -> Furnishing:
    """The window over `a_book`."""
    return open_shop(a_book)

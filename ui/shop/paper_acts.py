"""What papers are made of, gone to from the menu, and their twin for machines."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.shell.acts import Actions
from ui.shell.messages import Messages
from ui.shop.landing import land_on
from ui.shop.pages import Pages
from ui.shop.shop import Shop

OWN = ("catalogue", "templates")
"""The pages that are left to where one came from."""


class PaperActs(QObject):
    """Adds the pages of what papers are made of to those of each book."""

    def __init__(self, shop: Shop, actions: Actions, messages: Messages) -> None:
        super().__init__(shop)
        self._shop, self._messages = shop, messages
        self._pages: Pages | None = None
        self._offers: QWidget | None = None
        self._before = "offers"
        for name in OWN:
            actions.bind(name, partial(self.go, name))
        actions.bind("saveTwin", self.save_twin)
        shop.stocked.connect(self._serve)
        self._serve()

    def _serve(self) -> None:
        pages = self._shop.pages
        if pages is None or pages is self._pages:
            return
        self._pages, self._before = pages, "offers"
        pages.add_makers(
            {"catalogue": self._make_catalogue, "templates": self._make_templates}
        )
        pages.shown.connect(self._remember)

    def _remember(self, name: str) -> None:
        if name and name not in OWN:
            self._before = name
        if name == "offers":
            self._follow_offers()

    def _follow_offers(self) -> None:
        """Let the buttons of the offers' page lead here."""
        from ui.offers.page import OffersPage  # noqa: PLC0415 - loads the operations

        page = None if self._pages is None else self._pages.made("offers")
        if isinstance(page, OffersPage) and page is not self._offers:
            self._offers = page
            page.stock_wanted.connect(self.go)

    def go(self, name: str) -> None:
        """Show a page, with the focus on what it is about."""
        if self._pages is not None:
            land_on(self._pages.go(name))

    def leave(self) -> None:
        """Show the page from which these were gone to."""
        self.go(self._before)

    def _make_catalogue(self) -> QWidget:
        from ui.catalogue.page import CataloguePage  # noqa: PLC0415 - loads the operations

        desk, pages = self._shop.window.desk, self._pages
        assert desk is not None
        assert pages is not None
        page = CataloguePage(desk)
        page.back.connect(self.leave)
        page.said.connect(pages.told)
        return page

    def _make_templates(self) -> QWidget:
        from ui.templates.page import TemplatesPage  # noqa: PLC0415 - as above

        desk, pages = self._shop.window.desk, self._pages
        assert desk is not None
        assert pages is not None
        page = TemplatesPage(desk)
        page.back.connect(self.leave)
        page.opened.connect(self._open_begun)
        page.offers_wanted.connect(lambda: self.go("offers"))
        return page

    def _open_begun(self, offer_id: int) -> None:
        """Show an offer begun from a template; it is left to the templates."""
        before = self._before
        if self._pages is not None:
            self._pages.open_offer(offer_id, "templates")
        self._before = before

    def save_twin(self) -> None:
        """Save the sent offer in sight with its twin for machines."""
        from ui.offers.editor import OfferEditor  # noqa: PLC0415 - loads the operations
        from ui.offers.twin import NOT_SENT  # noqa: PLC0415 - as above

        page = None if self._pages is None else self._pages.in_sight()
        if isinstance(page, OfferEditor) and page.facts is not None:
            page.acts.twin.ask(page.facts)
        else:
            self._messages.refuse(NOT_SENT)

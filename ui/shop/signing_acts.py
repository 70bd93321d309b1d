"""A paper signed with a certificate, and a returned PDF checked, from the menu."""

from PySide6.QtCore import QObject

from ui.shell.acts import Actions
from ui.shell.messages import Messages
from ui.shop.errands import Errands
from ui.shop.shop import Shop

_NO_OFFER = "Open an offer that was sent first. What is signed must not change again."


class SigningActs(QObject):
    """What the Documents menu does for papers that are signed."""

    def __init__(
        self, shop: Shop, actions: Actions, messages: Messages, errands: Errands
    ) -> None:
        super().__init__(shop)
        self._shop, self._messages, self._errands = shop, messages, errands
        self._doing: QObject | None = None
        actions.bind("signPaper", self.sign)
        actions.bind("checkReturned", self.check)

    def sign(self) -> None:
        """Ask which certificate shall sign the offer in sight."""
        from ui.offers.editor import OfferEditor  # noqa: PLC0415 - loads the operations
        from ui.signing.signing import Signing  # noqa: PLC0415 - loads the keys

        desk, pages = self._shop.window.desk, self._shop.pages
        page = None if pages is None else pages.in_sight()
        facts = page.facts if isinstance(page, OfferEditor) else None
        if desk is None or facts is None or facts.draft:
            self._messages.refuse(_NO_OFFER)
            return
        signing = Signing(self._shop.window, desk, self._messages, self._errands.send)
        signing.begin(facts)
        self._doing = signing

    def check(self) -> None:
        """Ask for a returned PDF, and say what it is."""
        from ui.signing.checking import Checking  # noqa: PLC0415 - when asked for

        desk = self._shop.window.desk
        if desk is not None:
            checking = Checking(self._shop.window, desk, self._errands.send)
            checking.begin()
            self._doing = checking

"""Who is at the desk: one of several members on the same machine."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from models.people.business import MemberCard, members
from ui.look.labels import escaped_amp
from ui.shell.acts import Actions
from ui.shop.page_acts import PageActs
from ui.shop.shop import Shop, seat_of


class Seat(QObject):
    """Lets another member sit down, from the account button."""

    def __init__(self, shop: Shop, actions: Actions, acts: PageActs) -> None:
        super().__init__(shop)
        self._shop, self._acts = shop, acts
        actions.bind("changeMember", self.ask)
        shop.window.navigation.account.button.clicked.connect(self.ask)

    def ask(self) -> QMenu | None:
        """The menu of who may sit here; without a partner the members are shown."""
        desk = self._shop.window.desk
        here = [] if desk is None else [one for one in desk.ask(members) if one.active]
        if desk is None or len(here) < 2:  # noqa: PLR2004 - two can change places
            self._acts.go_to_members()
            return None
        button = self._shop.window.navigation.account.button
        menu = QMenu(button)
        menu.setObjectName("seatMenu")
        menu.setAccessibleName("Who is at the desk")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for member in here:
            action = menu.addAction(escaped_amp(member.name))
            action.setCheckable(True)
            action.setChecked(member.id == desk.member_id)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, member=member: self.sit(member))
        menu.addSeparator()
        menu.addAction("Who works here…").triggered.connect(self._acts.go_to_members)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        return menu

    def sit(self, member: MemberCard) -> None:
        """Let a member sit at the desk, in their own hat."""
        desk = self._shop.window.desk
        if desk is not None:
            desk.sit(member.id, "sales" if member.wears_sales else "marketing")
            self._shop.window.memory.keep(seat_of(desk), member.id)
            self._shop.name_member()
            self._shop.window.top.show_hat(desk.hat)

"""Details: what is known of a prospect, each value edited where it stands."""

from collections.abc import Sequence

from models.people.record import Point, Record, tags_of
from models.people.record_parts import (
    blocks_of,
    companies_of,
    occasions_of,
    tag_colours,
    tags_in_use,
)
from ui.desk import Desk
from ui.look.buttons import IconButton
from ui.record.detail_grid import DetailGrid
from ui.record.detail_rows import DetailRows, Known
from ui.record.may_contact import MayContact
from ui.record.section import Section


class Details(Section):
    """Role, companies, phones, mails, addresses, value, source, tags, days, notes."""

    def __init__(self, desk: Desk) -> None:
        self._edit = IconButton("pencil", "Edit details", object_name="editDetails")
        super().__init__("Details", self._edit)
        self._desk = desk
        self._above, self._below = DetailGrid(desk), DetailGrid(desk)
        self.may_contact = MayContact(desk)
        for part in (self._above, self.may_contact, self._below):
            self.column.addWidget(part)
        self._edit.clicked.connect(self.edit_all)

    def show_details(self, record: Record, points: Sequence[Point]) -> None:
        """Show the details of a record; a value being typed stays."""
        known = self._known(record.id, points)
        blocks = self._desk.ask(blocks_of, record.id)
        above = DetailRows(self._desk, record, self._above)
        below = DetailRows(self._desk, record, self._below)
        self._above.show_rows(record.id, above.above(known))
        self.may_contact.show_blocks(record.id, blocks)
        self._below.show_rows(record.id, below.below(known))

    def _known(self, key: int, points: Sequence[Point]) -> Known:
        ask = self._desk.ask
        return Known(
            points,
            ask(companies_of, key),
            ask(occasions_of, key),
            ask(tags_of, key),
            lambda: ask(tags_in_use),
            ask(tag_colours),
        )

    def edit_all(self) -> None:
        """Show empty details too and begin with the first one."""
        self._below.show_all()
        self._above.edit_all()

    def keep_typed(self) -> None:
        """Keep what is being typed, as leaving the field does."""
        for grid in (self._above, self._below):
            grid.keep_typed()

    def show_fewer(self) -> None:
        """Hide empty details again."""
        for grid in (self._above, self._below):
            grid.show_fewer()

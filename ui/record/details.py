"""Details: what is known of a prospect, each value edited where it stands."""

from collections.abc import Callable, Sequence

from models.people.facts import change_fact
from models.people.record import Fact, Point, Record
from ui.desk import Desk
from ui.look.buttons import IconButton
from ui.record.detail_grid import DetailGrid
from ui.record.detail_rows import DetailRow, DetailRows
from ui.record.section import Section

_LONG = 34  # characters of a fact that fit on one line


class Details(Section):
    """Role, phones, mails, addresses, value, source, tags, birthday, notes."""

    def __init__(self, desk: Desk) -> None:
        self._edit = IconButton("pencil", "Edit details", object_name="editDetails")
        super().__init__("Details", self._edit)
        self._desk = desk
        self._grid = DetailGrid()
        self.column.addWidget(self._grid)
        self._edit.clicked.connect(self.edit_all)

    def show_details(
        self, record: Record, points: Sequence[Point], tags: Sequence[str]
    ) -> None:
        """Show the details of a record; a value being typed stays."""
        rows = DetailRows(self._desk, record).rows(points, tags)
        self._grid.show_rows(record.id, rows)

    def edit_all(self) -> None:
        """Show empty details too and begin with the first one."""
        self._grid.edit_all()

    def keep_typed(self) -> None:
        """Keep what is being typed, as leaving the field does."""
        self._grid.keep_typed()

    def show_fewer(self) -> None:
        """Hide empty details again."""
        self._grid.show_fewer()


class YourFields(Section):
    """Facts under the user's own labels, as lists brought them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("Your fields")
        self._desk = desk
        self.count = 0
        self._grid = DetailGrid()
        self.column.addWidget(self._grid)

    def show_facts(self, prospect_id: int, facts: Sequence[Fact]) -> None:
        """Show the facts; the section hides where there are none."""
        rows = [
            DetailRow(
                f"fact {fact.id}",
                fact.label,
                fact.value,
                "",
                self._keep(fact.id),
                many=len(fact.value) > _LONG or "\n" in fact.value,
                always=True,
            )
            for fact in facts
        ]
        self._grid.show_rows(prospect_id, rows)
        self.count = len(facts)
        self.setVisible(bool(facts))

    def keep_typed(self) -> None:
        """Keep what is being typed, as leaving the field does."""
        self._grid.keep_typed()

    def _keep(self, fact_id: int) -> Callable[[str], bool]:
        return lambda typed: bool(self._desk.do(change_fact, fact_id, typed))

"""What is due, read whole when the page is seen, and piece by piece after an act."""

from collections.abc import Collection
from datetime import date

from models.people.kinds import Tier
from models.people.today.entries import TIER_RANK
from models.people.today.values import DueKind, DueRow, GroupKind, Today
from models.people.today.whose import Whose
from ui.desk import Desk
from ui.today.lines import Key, unshown
from ui.today.lines import rows_of as rows_by_part
from ui.today.whose import whose as whose_rows


class Reading:
    """The rows of the day by the names of their parts.

    Attributes:
        today: the day as it was read whole; None before.
        rows: what is due now.
        mine: only what the member at the desk holds; to one who works alone only
            what counts to the hat worn.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.today: Today | None = None
        self.rows: dict[str, list[DueRow]] = {}
        self.unshown: dict[str, int] = {}
        self.mine = False

    def read(self) -> Today:
        """The day, read whole."""
        from models.people.today.asking import today_of  # noqa: PLC0415 - after the first paint

        desk, whose = self._desk, self._whose()
        self.today = found = desk.ask(
            today_of,
            desk.today(),
            now_time=desk.local(desk.now()).time(),
            member_id=whose.member_id,
            hat=whose.hat,
        )
        self.rows = {part: list(rows) for part, rows in rows_by_part(found).items()}
        self.unshown = unshown(found)
        return found

    def _whose(self) -> Whose:
        return whose_rows(self._desk, mine=self.mine)

    def read_again(self, changed: Collection[int]) -> None:
        """Read only the rows of these prospects again."""
        from models.people.today.asking import rows_of  # noqa: PLC0415 - as above

        shown = {_key(row) for rows in self.rows.values() for row in rows}
        for rows in self.rows.values():
            rows[:] = [row for row in rows if row.prospect_id not in changed]
        desk, whose = self._desk, self._whose()
        now = desk.local(desk.now()).time()
        for part, row in desk.ask(rows_of, changed, desk.today(), now_time=now):
            came = _key(row) not in shown
            side = "" if row.kind == DueKind.PROMISE else row.side
            wanted = whose.wants(row.holder_id, side)
            if wanted and not (came and row.kind == DueKind.PLAN):
                self._insert(self.rows.setdefault(part.value, []), row, part)

    def _insert(self, rows: list[DueRow], row: DueRow, part: GroupKind) -> None:
        order = _order(row, part)
        above = (i for i, other in enumerate(rows) if _order(other, part) > order)
        at = next(above, None)
        rows.insert(len(rows) if at is None else at, row)

    def is_of(self, day: date) -> bool:
        """Whether the day that was read is this one."""
        return self.today is not None and self.today.day == day


def _key(row: DueRow) -> Key:
    return row.kind, row.key_id


def _order(row: DueRow, part: GroupKind) -> tuple[int, str, int, str, int]:
    """Where a row stands in its part, as the whole list has it."""
    tier, worth = TIER_RANK[Tier(row.tier)], -(row.value_minor or -1)
    is_promise = row.kind == DueKind.PROMISE
    if part is GroupKind.OVERDUE:
        if is_promise:
            return 0, row.on or "", 0, "", 0
        return 1, "", tier, row.on or "", worth
    if part is GroupKind.TODAY:
        place = 0 if row.at else 1 if is_promise else 2
        return place, row.at or "", tier, "", worth
    return int(row.on is None), row.on or "", tier, "", worth

"""The cards of one tier; cards dropped here move their prospects."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QObject, Qt

from models.people.board import Card
from models.people.kinds import Tier
from models.people.limits import LIMITS, AllLimits
from ui.board.card_words import description_of, full_name, silence_sentence
from ui.guarded import guarded
from ui.look.labels import tip_of
from ui.rows_model import Index, RowsModel

MIME = "application/x-baton-prospects"
Drop = Callable[[list[int], Tier, int | None], bool]


def by_rank(card: Card) -> tuple[str, int]:
    """The order of cards in a column."""
    return card.rank, card.id


def ids_in(mime: QMimeData) -> list[int]:
    """The prospects that a drag carries; nothing where it is not ours."""
    if not mime.hasFormat(MIME):
        return []
    listed = bytes(mime.data(MIME).data()).decode()
    return [int(part) for part in listed.split(",") if part]


class TierModel(RowsModel[Card]):
    """The cards of a tier, in the user's order.

    Attributes:
        tier: the tier.
        today: the day that lateness and silence are told for.
        limits: what each tier allows.
        drop: does the move; None while nothing can be moved yet.
        sums: the sums of the clocks of a card in words, where they are known.
    """

    def __init__(self, tier: Tier, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent, order=by_rank)
        self.tier, self.today = tier, today
        self.limits: AllLimits = LIMITS
        self.drop: Drop | None = None
        self.sums: Callable[[Card], str] = lambda _card: ""

    def words(self, row: Card) -> str:
        return full_name(row)

    def description(self, row: Card) -> str:
        return description_of(row, self.today, self.limits)

    def tip(self, row: Card) -> str:
        told = self.sums(row) or silence_sentence(row, self.today, self.limits)
        return tip_of(f"{full_name(row)}\n{told}" if told else full_name(row))

    def before_at(self, place: int, moved: Sequence[int]) -> int | None:
        """The card that cards dropped at a place come before; None at the end."""
        going = set(moved)
        rest = (card.id for card in self.rows[place:] if card.id not in going)
        return next(rest, None)

    @guarded(otherwise=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        never = Qt.ItemFlag.ItemNeverHasChildren
        return plain | Qt.ItemFlag.ItemIsDragEnabled | never

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    @guarded(otherwise=QMimeData())
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        ids = ",".join(str(key) for key in self.ids_at(indexes))
        carried.setData(MIME, QByteArray(ids.encode()))
        return carried

    @guarded(otherwise=False)
    def canDropMimeData(
        self,
        data: QMimeData,
        _action: Qt.DropAction,
        _row: int,
        _column: int,
        _parent: Index,
    ) -> bool:
        return self.drop is not None and data.hasFormat(MIME)

    @guarded(otherwise=False)
    def dropMimeData(
        self,
        data: QMimeData,
        _action: Qt.DropAction,
        row: int,
        _column: int,
        _parent: Index,
    ) -> bool:
        ids = ids_in(data)
        if self.drop is None or not ids:
            return False
        place = len(self.rows) if row < 0 else row
        return self.drop(ids, self.tier, self.before_at(place, ids))

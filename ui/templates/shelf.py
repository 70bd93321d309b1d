"""The list of what one keeps: templates, texts or terms by their names."""

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QWidget

from models.offers.kept_texts import KeptWords
from models.offers.kinds import OfferKind, TextKind
from models.offers.templates import TemplateCard
from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.locales import LOCALES
from ui.look.elided import elided
from ui.look.fonts import font
from ui.look.labels import tip_of
from ui.look.theme import color, px, theme
from ui.row_marks import Marks
from ui.rows_model import RowsModel

ROW = 46
ANY_LANGUAGE = "any language"
_PAD = 12
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_LANGUAGES = {code: words for words, code in LOCALES}


class Kept(NamedTuple):
    """One thing on the shelf.

    Attributes:
        key: what it is, over its versions: kind, name, language.
        about: the line below its name.
        away: it was put away and is shown quietly.
    """

    id: int
    key: tuple[str, str, str]
    name: str
    about: str
    away: bool = False
    words: KeptWords | None = None


def of_template(card: TemplateCard) -> Kept:
    """A template as it stands on the shelf."""
    key = ("template", str(card.id), "")
    return Kept(card.id, key, card.name, OfferKind(card.kind).label)


def of_text(words: KeptWords) -> Kept:
    """A kept text as it stands on the shelf."""
    tongue = language(words.locale)
    said = ["put away"] if words.put_away else []
    about = ", ".join([*said, f"version {words.revision}", tongue])
    key = (words.kind, words.name, words.locale)
    return Kept(
        words.id,
        key,
        words.name,
        about[0].upper() + about[1:],
        bool(words.put_away),
        words,
    )


def language(locale: str) -> str:
    """The language of a text in its own words."""
    return _LANGUAGES.get(locale, locale) if locale else ANY_LANGUAGE


class ShelfModel(RowsModel[Kept]):
    """What is kept, by name."""

    def words(self, row: Kept) -> str:
        return row.name

    def description(self, row: Kept) -> str:
        return row.about

    def tip(self, row: Kept) -> str:
        return tip_of(row.name)


class ShelfList(FixedList):
    """Name over what it is; its keys say in a word what is wanted.

    Signals:
        asked: "open", "rename", "remove", "new", "escape".
    """

    asked = Signal(str)

    def __init__(self, model: ShelfModel, parent: QWidget | None = None) -> None:
        super().__init__(px(ROW), parent=parent)
        self.setObjectName("keptList")
        self.setProperty("look", "lane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(FixedList.SelectionMode.SingleSelection)
        self.setModel(model)
        theme().changed.connect(self._fit)

    def _fit(self) -> None:
        self.set_row_height(px(ROW))

    def paint_row(self, painter: QPainter, box: QRect, row: int, marks: Marks) -> None:
        kept: Kept = self.rows_shown().rows[row]
        current = self.currentIndex().row() == row
        if current:
            painter.fillRect(box, color("surface.selected"))
        elif marks.hovered:
            painter.fillRect(box, color("surface.cardHover"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, color("line.subtle"))
        half = box.height() // 2
        inside = box.adjusted(px(_PAD), px(5), -px(_PAD), 0)
        above = QRect(inside.x(), inside.y(), inside.width(), half - px(4))
        below = QRect(inside.x(), box.y() + half, inside.width(), half - px(4))
        name = "body" if kept.away else "bodyStrong"
        painter.setFont(font(name))
        painter.setPen(color("text.secondary" if kept.away else "text.primary"))
        painter.drawText(above, _VCENTER, elided(kept.name, name, above.width()))
        painter.setFont(font("detail"))
        painter.setPen(color("text.secondary"))
        painter.drawText(below, _VCENTER, elided(kept.about, "detail", below.width()))
        if current and marks.focused:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -2))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        words = {
            Qt.Key.Key_Return: "open",
            Qt.Key.Key_Enter: "open",
            Qt.Key.Key_F2: "rename",
            Qt.Key.Key_Delete: "remove",
            Qt.Key.Key_Insert: "new",
            Qt.Key.Key_Escape: "escape",
        }
        word = "" if event.modifiers() else words.get(Qt.Key(event.key()), "")
        if word:
            self.asked.emit(word)
        else:
            super().keyPressEvent(event)


KINDS = {TextKind.BLOCK: "text", TextKind.TERMS: "terms"}
"""What a kind of text is called in a sentence."""

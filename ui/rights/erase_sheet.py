"""What an erasure takes and what it leaves, said before it is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.look.buttons import Button
from ui.look.labels import Label, shown
from ui.look.theme import px

WIDTH = 520
_SAID = (
    (
        "What goes",
        (
            "Name, ways of contact, notes, fields, files, promises, steps, the words of"
            " every touch and of every paper, and all of it in the history and in the"
            " daily copies on this computer."
        ),
    ),
    (
        "What stays",
        (
            "How many touches there were, by which channel and on which day, and the"
            " sums of papers that were sent, without a word of theirs; and a"
            " fingerprint, so that no list brings them back."
        ),
    ),
    (
        "What Baton cannot reach",
        (
            "Copies of the book that you made elsewhere. A book restored from one of"
            " them on this computer is cleared again."
        ),
    ),
)


class EraseSheet(QDialog):
    """One person to be erased for good, and the two ways out of it.

    Signals:
        erase: the person shall be erased.
    """

    erase = Signal()

    def __init__(self, called: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("eraseSheet")
        title = f"Erase {shown(called)} for good"
        self.setWindowTitle(title.replace("[*]", "[*][*]"))  # Qt takes one as a mark
        self.setFixedWidth(px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(18))
        column.setSpacing(px(6))
        column.addWidget(_wrapped(title, "section"))
        for head, text in _SAID:
            column.addSpacing(px(6))
            column.addWidget(Label(head, "bodyStrong"))
            column.addWidget(_wrapped(text, "body"))
        column.addSpacing(px(14))
        column.addLayout(self._ways(called))

    def _ways(self, called: str) -> QHBoxLayout:
        keep = Button("Keep", object_name="keepPerson")
        keep.setAccessibleName(f"Keep {shown(called)}")
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        erase = Button(
            "Erase for good, no undo",
            kind="danger",
            icon_name="trash-2",
            object_name="eraseForGood",
        )
        erase.clicked.connect(self._erase)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(keep)
        row.addWidget(erase)
        keep.setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    def _erase(self) -> None:
        self.accept()
        self.erase.emit()


def _wrapped(text: str, style: str) -> Label:
    label = Label(text, style, "text.secondary" if style == "body" else "text.primary")
    label.setWordWrap(True)
    return label

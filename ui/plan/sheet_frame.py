"""The frame of a sheet of the plan: a rule in its colour, an icon, a title, parts."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.guarded import guarded
from ui.look.labels import IconLabel, Label
from ui.look.theme import color, px, radius, theme

_RULE, EDGE = 3, 16


class SheetFrame(QGroupBox):
    """A white sheet; lay parts on it with `add_part`, each under a thin line."""

    def __init__(
        self, object_name: str, name: str, icon_name: str, ink: str, rule: str
    ) -> None:
        """Make a sheet with its head.

        Args:
            object_name: of the group.
            name: of the group, read out.
            icon_name: before the title.
            ink: the colour of the icon.
            rule: the colour of the line at the top.
        """
        super().__init__()
        self.setFlat(True)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setProperty("look", "segment")
        self._rule = rule
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(px(7))
        self.head = QHBoxLayout()
        self.head.setSpacing(px(8))
        self.icon = IconLabel(icon_name, ink, 17)
        self.head.addWidget(self.icon)
        self.heading = Label("", "section")
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        self._column.addLayout(self.head)
        self._dress()
        theme().changed.connect(self._dress)

    def add_part(self, *, line: bool = True) -> QVBoxLayout:
        """A new part below the others, under a line."""
        if line:
            rule = QWidget()
            rule.setFixedHeight(1)
            self._lines.append(rule)
            self._column.addWidget(rule)
        part = QVBoxLayout()
        part.setSpacing(px(4))
        self._column.addLayout(part)
        return part

    def end(self) -> None:
        """Keep what is left of the height below the parts."""
        self._column.addStretch(1)

    @guarded(otherwise=QSize())
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), self.sizeHint().height()))

    def _dress(self) -> None:
        edge = px(EDGE)
        self._column.setContentsMargins(edge, px(11) + _RULE, edge, px(10))
        self.update()

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)  # Fusion keeps room for a title

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("line.default"), 1))
        painter.setBrush(color("surface.panel"))
        box, corner = QRectF(self.rect()), radius("panel")
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        shape = QPainterPath()
        shape.addRoundedRect(box, corner, corner)
        painter.setClipPath(shape)
        painter.fillRect(0, 0, self.width(), _RULE, color(self._rule))
        for line in self._lines:
            y = line.geometry().top()
            painter.fillRect(1, y, self.width() - 2, 1, color("line.subtle"))
        painter.end()

"""The line that says what logging will do, with the pips as they will be."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.guarded import guarded
from ui.look.labels import IconLabel, Label, PipsLabel
from ui.look.theme import color, px, radius, theme
from ui.touch_bar.effect import Effect


class EffectRow(QWidget):
    """A sentence on a sunken ground, pips at its right end."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = IconLabel("info", side=16)
        self.sentence = Label("", "body", "text.secondary")
        self.sentence.setObjectName("effect")
        self.sentence.setWordWrap(True)
        wide = QSizePolicy.Policy.Expanding
        self.sentence.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
        self.pips = PipsLabel()
        self.pips.setObjectName("effectPips")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(14), px(8))
        row.setSpacing(px(10))
        row.addWidget(self._mark)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.pips)
        self.setMinimumHeight(px(36))
        theme().changed.connect(self.update)

    def say(self, effect: Effect, target: int) -> None:
        """Show an effect, of so many touches to a close; a warning has its own ink."""
        ink = "state.warning.text" if effect.warns else "text.secondary"
        self._mark.set_icon("triangle-alert" if effect.warns else "info", ink)
        self.sentence.set_look("body", ink)
        self.sentence.setText(effect.sentence)
        self.sentence.setAccessibleName(f"What this does: {effect.sentence}")
        self.pips.show_pips(effect.pips, effect.planned, target)
        self.pips.setVisible(bool(effect.pips or effect.planned))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(color("surface.sunken"))
        painter.setBrush(color("surface.sunken"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius("card"), radius("card"))
        painter.end()

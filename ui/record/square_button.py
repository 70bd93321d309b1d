"""A button that is only an icon, as high as the buttons beside it."""

from ui.look.buttons import IconButton
from ui.look.theme import color, px, radius, size


class SquareButton(IconButton):
    """An icon in a frame of a button's height."""

    def _dress(self) -> None:
        super()._dress()
        corner, line = radius("button"), color("line.strong").name()
        self.setStyleSheet(
            f"QPushButton {{ border: 1px solid {line}; border-radius: {corner}px; }}"
        )
        self.setFixedSize(max(px(24), size("button")), size("button"))

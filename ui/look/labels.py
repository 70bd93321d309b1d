"""Labels that show data as it is: never as markup, never cut by a stray `&`."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from models.people.kinds import Tier
from ui.guarded import guarded
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.painters import key_width, paint_holder, paint_key, paint_tier_badge
from ui.look.pips import PIPS, paint_pips, pips_width
from ui.look.theme import color, px, theme

LONGEST_SHOWN = 300
_MARKUP = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "<br>"))
_SHORT_TIP = 80
_TAGGING = frozenset("<>&\n")


def shown(text: str, longest: int = LONGEST_SHOWN) -> str:
    """The text as a label takes it: at most `longest` characters."""
    return text if len(text) <= longest else text[: longest - 1] + "…"


def escaped_amp(text: str) -> str:
    """The text for a button, tab or action, where a single `&` would be eaten."""
    return shown(text).replace("&", "&&")


def set_tip(widget: QWidget, text: str) -> None:
    """Give the widget a tooltip that shows exactly this text."""
    widget.setToolTip(tip_of(text))


def tip_of(text: str) -> str:
    """A tooltip that shows exactly this text, for models and delegates.

    A short one goes without tags: screen readers take a tooltip as a description.
    """
    if len(text) <= _SHORT_TIP and not _TAGGING & set(text):
        return text
    lines = shown(text, 1000)
    for mark, written in _MARKUP:  # not `html`, which takes 2 ms of the start
        lines = lines.replace(mark, written)
    return f"<qt>{lines}</qt>" if text else ""


class Label(QLabel):
    """Plain text in a text style and colour of the look; follows the theme.

    Args:
        type_name: a name of the tokens' `type`: "body", "detail", "section".
        color_name: "text.primary", "state.danger.text".
    """

    def __init__(
        self,
        text: str = "",
        type_name: str = "body",
        color_name: str = "text.primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._type_name, self._color_name = type_name, color_name
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._dress()
        theme().changed.connect(self._dress)

    def set_look(self, type_name: str, color_name: str) -> None:
        """Change the text style and the colour."""
        if (type_name, color_name) != (self._type_name, self._color_name):
            self._type_name, self._color_name = type_name, color_name
            self._dress()

    def dress(self) -> None:
        """Wear the colours of today: a new parent brings back those of the first."""
        self._dress()

    def _dress(self) -> None:
        self.setFont(font(self._type_name))
        dressed = self.palette()
        dressed.setColor(QPalette.ColorRole.WindowText, color(self._color_name))
        self.setPalette(dressed)


class IconLabel(QLabel):
    """An icon that stands beside text; it has no name of its own."""

    def __init__(
        self,
        icon_name: str,
        color_name: str = "text.secondary",
        side: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._drawn = (icon_name, color_name, side)
        self._dress()
        theme().changed.connect(self._dress)

    def set_icon(self, icon_name: str, color_name: str, side: int = 16) -> None:
        """Show another icon."""
        self._drawn = (icon_name, color_name, side)
        self._dress()

    def _dress(self) -> None:
        self.setPixmap(pixmap(*self._drawn))


class _Painted(QLabel):
    """A label painted by its class: the role that screen readers take for pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class PipsLabel(_Painted):
    """A row of pips that tells its counts: "5 of 8 touches, 3 answered, 1 planned"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touches, self._planned, self._target = "", "", PIPS
        self.setObjectName("pips")
        self.show_pips("")

    def show_pips(self, touches: str, planned: str = "", target: int = PIPS) -> None:
        """Show these touches (m, s; capitals answered) and planned ones."""
        self._touches, self._planned, self._target = touches, planned, target
        self.setAccessibleName(pips_in_words(touches, planned, target))
        set_tip(self, self.accessibleName())
        self._dress()

    def sizeHint(self) -> QSize:
        over = len(self._touches) - PIPS
        extra = metrics("caption").horizontalAdvance(f"+{over}") + px(5)
        return QSize(pips_width() + px(6) + (extra if over > 0 else 0), px(16))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = (self._touches, self._planned, self._target)
        paint_pips(painter, px(3), self.height() // 2, *shown)
        painter.end()


def pips_in_words(touches: str, planned: str = "", target: int = PIPS) -> str:
    """A row of pips as a sentence: "5 of 8 touches, 3 answered, 1 planned"."""
    answered = sum(t.isupper() for t in touches)
    words = f"{len(touches)} of {target} touches, {answered} answered"
    return f"{words}, {len(planned)} planned" if planned else words


class KeyLabel(_Painted):
    """A key cap beside a control: "Ctrl K"."""

    def __init__(
        self, keys: str, ink: str = "text.secondary", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keys, self._ink = keys, ink
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(key_width(self._keys), px(18))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key(painter, 0, self.height() // 2, self._keys, ink=self._ink)
        painter.end()


class HolderLabel(_Painted):
    """Who holds a prospect: initials in the shape of the hat."""

    def __init__(self, parent: QWidget | None = None, *, side: int = 20) -> None:
        super().__init__(parent)
        self._initials, self._hat, self._side = "", "sales", side

    def show_holder(self, initials: str, hat: str, name: str = "") -> None:
        """Show these initials; `hat` is marketing or sales."""
        self._initials, self._hat = initials, hat
        self.setAccessibleName(f"Held by {name or initials}, {hat} hat")
        set_tip(self, self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._side), px(self._side))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        side = px(self._side)
        painter = QPainter(self)
        box = QRect(0, (self.height() - side) // 2, side, side)
        paint_holder(painter, box, self._initials, self._hat)
        painter.end()


class TierBadge(_Painted):
    """A tier's icon and name on its tint."""

    def __init__(self, tier: Tier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tier = tier
        self.show_tier(tier)

    def show_tier(self, tier: Tier) -> None:
        """Show another tier."""
        self._tier = tier
        self.setAccessibleName(tier.label)
        self._dress()

    def sizeHint(self) -> QSize:
        words = metrics("caption").horizontalAdvance(self._tier.label)
        return QSize(words + px(31), px(20))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tier_badge(painter, 0, self.height() // 2, self._tier)
        painter.end()

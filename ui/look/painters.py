"""The shared painters: silence, holder, tier badge, key cap; pips have a file.

One painter for each sign, so that it looks the same on a card, in a list, on the
record and in a dialog. Every sign says by its shape what its colour
says too: marketing is square, sales is round.
"""

from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from models.people.kinds import Channel, Tier
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.pictures import stamp
from ui.look.theme import color, px

TIER_ICONS = {
    Tier.SUSPECT: "list-filter",
    Tier.COLD: "snowflake",
    Tier.WARM: "sun",
    Tier.HOT: "flame",
    Tier.WON: "trophy",
    Tier.LOST: "archive",
}
CHANNEL_ICONS = {
    Channel.CALL: "phone",
    Channel.MEETING: "handshake",
    Channel.MAIL: "at-sign",
    Channel.LETTER: "mail",
    Channel.MESSAGE: "message-square",
    Channel.VIDEO: "video",
    Channel.VISIT: "map-pin",
    Channel.PRESENTATION: "presentation",
    Channel.OFFER: "file-text",
    Channel.NETWORKING: "users",
    Channel.REFERRAL: "user-plus",
    Channel.ADVERT: "megaphone",
    Channel.POST: "share-2",
    Channel.PUBLIC_RELATIONS: "newspaper",
    Channel.MAILER: "newspaper",
    Channel.TALK: "presentation",
    Channel.FAIR: "tent",
    Channel.FLYER: "newspaper",
    Channel.SAMPLE: "gift",
    Channel.OTHER: "ellipsis",
}


class Silence(StrEnum):
    """How long they have not answered, by the limits of their tier."""

    IN_RHYTHM = "silenceInRhythm"
    QUIET = "silenceQuiet"
    SILENT = "silenceSilent"
    PAUSED = "silencePaused"


def paint_silence(
    painter: QPainter, at: QPoint | QPointF, kind: Silence, side: float
) -> None:
    """The shape of a silence around `at`: circle, triangle, octagon, two bars."""
    middle = at.toPoint() if isinstance(at, QPointF) else at
    whole = round(side)
    stamp(
        painter,
        middle - QPoint(whole // 2, whole // 2),
        QSize(whole, whole),
        kind,
        lambda onto: _draw_silence(onto, kind, whole),
    )


def _draw_silence(painter: QPainter, kind: Silence, side: int) -> None:
    painter.translate(side / 2, side / 2)
    painter.scale(side / 12, side / 12)
    shade = color(f"state.{kind.value}")
    pen = QPen(shade, 1.6)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if kind is Silence.IN_RHYTHM:
        painter.drawEllipse(QPointF(0, 0), 4.2, 4.2)
    elif kind is Silence.QUIET:
        painter.drawPolygon(_TRIANGLE)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        if kind is Silence.PAUSED:
            painter.drawRoundedRect(QRectF(-3.6, -4.5, 2.4, 9), 0.8, 0.8)
            painter.drawRoundedRect(QRectF(1.2, -4.5, 2.4, 9), 0.8, 0.8)
        else:
            painter.drawPolygon(_OCTAGON)
            painter.setBrush(color("surface.card"))
            painter.drawRoundedRect(QRectF(-0.75, -3.1, 1.5, 3.7), 0.7, 0.7)
            painter.drawEllipse(QPointF(0, 2.4), 0.9, 0.9)


_TRIANGLE = QPolygonF([QPointF(0, -4.3), QPointF(4.9, 4.1), QPointF(-4.9, 4.1)])
_OCTAGON = QPolygonF(
    [
        QPointF(-2.2, -5.3),
        QPointF(2.2, -5.3),
        QPointF(5.3, -2.2),
        QPointF(5.3, 2.2),
        QPointF(2.2, 5.3),
        QPointF(-2.2, 5.3),
        QPointF(-5.3, 2.2),
        QPointF(-5.3, -2.2),
    ]
)


def paint_holder(painter: QPainter, box: QRect, initials: str, hat: str) -> None:
    """The holder's initials in the shape of the hat: square marketing, round sales."""
    inside = QRect(QPoint(0, 0), box.size())
    stamp(
        painter,
        box.topLeft(),
        box.size(),
        ("holder", initials[:3], hat),
        lambda onto: _draw_holder(onto, inside, initials[:3], hat),
    )


def _draw_holder(painter: QPainter, box: QRect, initials: str, hat: str) -> None:
    painter.setPen(QPen(color(f"hat.{hat}.solid"), 1.2))
    painter.setBrush(color(f"hat.{hat}.soft"))
    outline = QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6)
    if hat == "marketing":
        painter.drawRoundedRect(outline, 4, 4)
    else:
        painter.drawEllipse(outline)
    small = QFont(font("captionStrong"))
    small.setPointSizeF(small.pointSizeF() * box.height() / px(20) * 0.79)
    painter.setFont(small)
    painter.setPen(color(f"hat.{hat}.text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials)


def paint_tier_badge(painter: QPainter, x: int, middle: int, tier: Tier) -> int:
    """A tier's icon and name on its soft tint; the width it took."""
    ink = metrics("caption")
    high, gap, side = px(20), px(4), px(13)
    wide = 2 * px(7) + side + gap + ink.horizontalAdvance(tier.label)
    box = QRect(x, middle - high // 2, wide, high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    name = f"tier.{tier.value}" if tier is not Tier.SUSPECT else "tier.lost"
    painter.setBrush(color(f"{name}.soft"))
    painter.drawRoundedRect(box, high / 2, high / 2)
    picture = pixmap(TIER_ICONS[tier], f"{name}.text", 13)
    painter.drawPixmap(x + px(7), middle - side // 2, picture)
    painter.setFont(font("caption"))
    painter.setPen(color(f"{name}.text"))
    words = box.adjusted(px(7) + side + gap, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, tier.label)
    painter.restore()
    return wide


def key_width(keys: str) -> int:
    """How wide the cap of `keys` is."""
    return max(px(17), metrics("key").horizontalAdvance(keys) + 2 * px(5))


def paint_key(
    painter: QPainter, x: int, middle: int, keys: str, *, ink: str = "text.secondary"
) -> int:
    """A key cap ("Ctrl K") from `x` on; the width it took."""
    wide, high = key_width(keys), px(17)
    box = QRect(x, middle - high // 2, wide, high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    on_accent = ink == "text.onAccent"
    painter.setPen(QPen(color(ink if on_accent else "line.default"), 1))
    painter.setBrush(
        Qt.BrushStyle.NoBrush if on_accent else color("surface.sunken"),
    )
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font("key"))
    painter.setPen(color(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
    painter.restore()
    return wide

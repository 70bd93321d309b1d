"""The parts of an offer asked of the book in plain SQL: lines, packages, payments."""

from datetime import date
from typing import Any, NamedTuple

from models.book.reader import Reader
from models.offers.conditions import Levy, Package, Payment
from models.offers.kept_bytes import kept_bytes
from models.offers.kinds import LevyKind, LinePart, Period, SectionPlace, ShareKind
from models.offers.sheet import Appendix, FontFiles
from models.offers.values import LineValues, SectionValues


class KeptAppendix(NamedTuple):
    """A file that follows the paper, by its hash; `size` is in bytes."""

    name: str
    sha256: str
    size: int


def lines_of_offer(reader: Reader, offer_id: int) -> list[LineValues]:
    """The lines of an offer, in order."""
    return [
        line._replace(
            optional=bool(line.optional),
            only_sum=bool(line.only_sum),
            part=LinePart(line.part),
            period=Period(line.period),
        )
        for line in _rows(reader, LineValues, "offer_line", offer_id)
    ]


def sections_of_offer(reader: Reader, offer_id: int) -> list[SectionValues]:
    """The sections of an offer, in order, also those not shown."""
    return [
        part._replace(
            place=SectionPlace(part.place),
            beside=bool(part.beside),
            shown=bool(part.shown),
        )
        for part in _rows(reader, SectionValues, "offer_section", offer_id)
    ]


def packages_of_offer(reader: Reader, offer_id: int) -> tuple[Package, ...]:
    """The packages of an offer, by their numbers."""
    rows = _rows(reader, Package, "offer_package", offer_id, order="number")
    return tuple(row._replace(advised=bool(row.advised)) for row in rows)


def levies_of_offer(reader: Reader, offer_id: int) -> tuple[Levy, ...]:
    """The further taxes of an offer, in order."""
    rows = _rows(reader, Levy, "offer_levy", offer_id)
    return tuple(row._replace(kind=LevyKind(row.kind)) for row in rows)


def payments_of_offer(reader: Reader, offer_id: int) -> tuple[Payment, ...]:
    """The parts of the payment, in order."""
    return tuple(
        row._replace(
            share=ShareKind(row.share),
            due_on=date.fromisoformat(str(row.due_on)) if row.due_on else None,
            deposit=bool(row.deposit),
        )
        for row in _rows(reader, Payment, "offer_payment", offer_id)
    )


def appendices_of_offer(reader: Reader, offer_id: int) -> list[KeptAppendix]:
    """What follows the paper, in order, without the bytes."""
    return reader.many(
        KeptAppendix,
        "SELECT a.name, a.sha256, coalesce(k.size, 0) FROM offer_appendix a"
        " LEFT JOIN kept_file k ON k.sha256 = a.sha256 WHERE a.offer_id = :id"
        " ORDER BY a.position, a.id",
        id=offer_id,
    )


def appendix_files(reader: Reader, offer_id: int) -> tuple[Appendix, ...]:
    """What follows the paper, in order, with the bytes.

    Raises:
        Refused: one is missing from the book, or was altered in it.
    """
    return tuple(
        Appendix(one.name, kept_bytes(reader, one.sha256))
        for one in appendices_of_offer(reader, offer_id)
    )


def font_files(reader: Reader, font_id: int | None) -> FontFiles | None:
    """The faces of a font of one's own, or None for the fonts of the design.

    Raises:
        Refused: a face is missing from the book, or was altered in it.
    """
    row = reader.one(
        "SELECT name, regular, bold, italic FROM brand_font WHERE id = :id", id=font_id
    )
    if row is None:
        return None
    name, *faces = row
    return FontFiles(str(name), *(kept_bytes(reader, face) for face in faces))


def _rows(
    reader: Reader,
    kind: type[Any],
    table: str,
    offer_id: int,
    *,
    order: str = "position",
) -> list[Any]:
    columns = ", ".join(kind._fields)
    return reader.many(
        kind,
        f"SELECT {columns} FROM {table} WHERE offer_id = :id ORDER BY {order}, id",
        id=offer_id,
    )

"""The papers that went out, and the answers that came back, byte by byte."""

import hashlib

from models.book.reader import Reader
from models.book.refusals import Refused


def sent_paper(reader: Reader, offer_id: int) -> bytes | None:
    """The very PDF that was sent, or None where only its hash was kept, or nothing.

    Raises:
        Refused: its bytes were altered in the book.
    """
    row = reader.one(
        "SELECT o.pdf_sha256, CAST(k.content AS BLOB), o.number FROM offer o"
        " JOIN kept_file k ON k.sha256 = o.pdf_sha256 WHERE o.id = :id",
        id=offer_id,
    )
    return None if row is None else _unaltered(*row)


def misses_paper(reader: Reader, offer_id: int) -> bool:
    """Whether the offer was sent and its paper was never kept.

    Sending and keeping are two acts, and Baton may end between them. What was sent is
    frozen, so that the paper drawn from it later is the same one.
    """
    row = reader.one(
        "SELECT 1 FROM offer WHERE id = :id AND status <> 'draft'"
        " AND pdf_sha256 = '' AND recipient <> ''",  # erasing empties both
        id=offer_id,
    )
    return row is not None


def answer_paper(reader: Reader, offer_id: int) -> tuple[str, bytes] | None:
    """The name and the bytes of the scan or signed file that came back, if one did.

    Raises:
        Refused: its bytes were altered in the book.
    """
    row = reader.one(
        "SELECT o.answer_file, o.answer_sha256, CAST(k.content AS BLOB), o.number"
        " FROM offer o JOIN kept_file k ON k.sha256 = o.answer_sha256 WHERE o.id = :id",
        id=offer_id,
    )
    return None if row is None else (str(row[0]), _unaltered(*row[1:]))


def _unaltered(sha256: str, content: bytes, number: str) -> bytes:
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Refused(
            f"The file of {number} was altered in the book. Look for it in a backup."
        )
    return bytes(content)

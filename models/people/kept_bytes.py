"""The bytes of kept files, looked at before they are given out."""

import hashlib

from models.book.reader import Reader
from models.book.refusals import Refused

MISSING = "The file is missing from the book"
ALTERED = "The file was altered in the book"


def bytes_of(reader: Reader, attachment_id: int) -> tuple[str, bytes]:
    """The name of a kept file, and its bytes as they were kept.

    Raises:
        Refused: it was removed, or its bytes are missing or altered.
    """
    row = reader.one(
        "SELECT a.name, a.sha256, CAST(k.content AS BLOB) FROM attachment a"
        " LEFT JOIN kept_file k ON k.sha256 = a.sha256 WHERE a.id = :id",
        id=attachment_id,
    )
    if row is None:
        raise Refused("This file was removed already.")
    name, sha256, content = row
    if content is None:
        raise Refused(f"{MISSING}. Look for “{name}” in a backup.")
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Refused(f"{ALTERED}. Look for “{name}” in a backup.")
    return str(name), bytes(content)


def photo_of(reader: Reader, prospect_id: int) -> tuple[str, bytes] | None:
    """The hash and bytes of a prospect's photo, or None where there is none."""
    row = reader.one(
        "SELECT a.sha256, CAST(k.content AS BLOB) FROM attachment a"
        " JOIN kept_file k ON k.sha256 = a.sha256"
        " WHERE a.prospect_id = :id AND a.kind = 'photo'",
        id=prospect_id,
    )
    if row is None or hashlib.sha256(row[1]).hexdigest() != row[0]:
        return None
    return str(row[0]), bytes(row[1])

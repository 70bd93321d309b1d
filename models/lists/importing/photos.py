"""Photos that come with people: small, plain, and kept by their hash."""

import base64
import binascii
import hashlib
import sqlite3
import warnings
from collections.abc import Iterable
from io import BytesIO

from models.book.ids import new_id

from .entries import Entry

LARGEST = 2 * 1024 * 1024
"""Bytes of a photo as the file holds it; a larger one is left out."""
SIDE = 1024
_PIXELS = 25_000_000
_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "BMP")
_FILE = """
INSERT OR IGNORE INTO kept_file (sha256, size, kept_at, content) VALUES (?, ?, ?, ?)
"""
_GONE = "DELETE FROM attachment WHERE prospect_id = ? AND kind = 'photo'"
_PHOTO = """
INSERT INTO attachment (id, prospect_id, kind, name, sha256, size, added_at)
VALUES (?, ?, 'photo', 'photo.jpg', ?, ?, ?)
"""


def keep_photos(db: sqlite3.Connection, entries: Iterable[Entry], now: str) -> None:
    """Give each person the photo of their row; one that is no picture is left out."""
    for entry in entries:
        photo = small_photo(entry.record.photo) if entry.record.photo else b""
        if photo:
            digest = hashlib.sha256(photo).hexdigest()
            db.execute(_FILE, (digest, len(photo), now, photo))
            db.execute(_GONE, (entry.whom,))
            row = (new_id(), entry.whom, digest, len(photo), now)
            db.execute(_PHOTO, row)


def small_photo(packed: str) -> bytes:
    """The picture as a JPEG of at most 1024 pixels a side; nothing if it is none.

    The header is read first: a picture of more than 25 million pixels is never
    unfolded (`reliability.md` T11).
    """
    from PIL import Image  # noqa: PLC0415 — only where a list has photos

    try:
        content = base64.b64decode(packed, validate=False)
    except (binascii.Error, ValueError):
        return b""
    if not 0 < len(content) <= LARGEST:
        return b""
    try:
        with (
            warnings.catch_warnings(action="error"),
            Image.open(BytesIO(content), formats=_FORMATS) as picture,
        ):
            if picture.width * picture.height > _PIXELS:
                return b""
            picture.draft("RGB", (SIDE, SIDE))
            made = picture.convert("RGB")
            made.thumbnail((SIDE, SIDE))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Warning):
        return b""
    out = BytesIO()
    made.save(out, "JPEG", quality=85)
    return out.getvalue()

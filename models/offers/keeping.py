"""Keeping the bytes of appendices, pictures and fonts in the book."""

import hashlib
from datetime import datetime

from sqlmodel import Session

from models.book.moments import stored
from models.book.refusals import Refused
from models.book.session import connection_of

LARGEST = 20 * 1024 * 1024
"""No kept file has more bytes."""


def keep_bytes(session: Session, content: bytes, *, now: datetime) -> str:
    """The hash under which the bytes are kept; the same bytes are kept once.

    Raises:
        Refused: there are none, or more than 20 MB.
    """
    if not content:
        raise Refused("This file is empty; nothing was kept.")
    if len(content) > LARGEST:
        raise Refused("A file of more than 20 MB is not kept in the book.")
    sha256 = hashlib.sha256(content).hexdigest()
    connection_of(session).execute(
        "INSERT INTO kept_file (sha256, size, kept_at, content) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (sha256) DO NOTHING",
        (sha256, len(content), stored(now), content),
    )
    return sha256

"""Files and photos kept with a prospect: rows by name, bytes by hash in the book."""

import hashlib
from datetime import datetime, timedelta

from sqlmodel import Session, select

from models.book.moments import stored
from models.book.refusals import Refused
from models.book.session import connection_of, name_act
from models.people.kinds import AttachmentKind
from models.people.photo_looks import refuse_large_photo
from models.people.prospects import called_by, prospect_here
from models.people.record_rows import Attachment
from models.people.rows import Prospect
from models.people.safe_names import ending_of, safe_name

LARGEST = 20 * 1024 * 1024
"""No kept file has more bytes."""
KEPT_DAYS = 30
_TOO_LARGE = "A file of more than 20 MB is not kept in the book."


def keep_file(
    session: Session,
    prospect_id: int,
    name: str,
    content: bytes,
    *,
    now: datetime,
    kind: AttachmentKind = AttachmentKind.FILE,
) -> int:
    """The id of a file kept with a prospect; its bytes are stored once for all.

    A new photo takes the place of the one before. A photo must be small already
    (`models.people.photo.small_photo`).

    Raises:
        Refused: the prospect was deleted, the file is empty or larger than 20 MB, or
            the photo is no small picture.
    """
    prospect = prospect_here(session, prospect_id)
    if not content:
        raise Refused("This file is empty; nothing was kept.")
    if len(content) > LARGEST:
        raise Refused(f"{_TOO_LARGE} Keep it elsewhere and note where.")
    if kind is AttachmentKind.PHOTO:
        refuse_large_photo(content)
        _make_room_for_photo(session, prospect_id)
    sha256 = hashlib.sha256(content).hexdigest()
    connection_of(session).execute(
        "INSERT INTO kept_file (sha256, size, kept_at, content) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (sha256) DO NOTHING",
        (sha256, len(content), stored(now), content),
    )
    row = Attachment(
        prospect_id=prospect_id,
        kind=kind,
        name=safe_name(name),
        sha256=sha256,
        size=len(content),
        added_at=now,
    )
    session.add(row)
    called = called_by(prospect)
    what = "a photo" if kind is AttachmentKind.PHOTO else row.name
    name_act(
        session, f"keep {what} with {called}", f"{_up(what)} is kept with {called}"
    )
    return row.id


def rename_file(session: Session, attachment_id: int, name: str) -> None:
    """Give a kept file another name; its ending stays what it is.

    Raises:
        Refused: it or its prospect is gone, or the name is empty.
    """
    row, prospect = _here(session, attachment_id)
    if not name.strip():
        raise Refused("A file needs a name.")
    new, ending = safe_name(name), ending_of(row.name)
    if ending and ending_of(new) != ending:
        new = safe_name(f"{new}.{ending}")
    before, row.name = row.name, new
    said = f"{before} is called {new} now"
    name_act(session, f"rename {before} of {called_by(prospect)}", said)


def drop_file(session: Session, attachment_id: int) -> None:
    """Remove a file or photo from its prospect; for 30 days it can be undone.

    Raises:
        Refused: it or its prospect is gone.
    """
    row, prospect = _here(session, attachment_id)
    session.delete(row)
    called = called_by(prospect)
    what = "the photo" if row.kind is AttachmentKind.PHOTO else row.name
    said = f"{_up(what)} was removed from {called}"
    name_act(session, f"remove {what} from {called}", said)


def purge_files(session: Session, *, now: datetime) -> int:
    """How many kept files went that nobody can want back.

    Nothing uses them, they were kept more than 30 days ago, and nothing that used them
    was removed or changed since.
    """
    limit = stored(now - timedelta(days=KEPT_DAYS))
    gone = connection_of(session).execute(
        "DELETE FROM kept_file WHERE kept_at < :limit AND sha256 NOT IN"
        " (SELECT sha256 FROM file_in_use) AND sha256 NOT IN"
        " (SELECT coalesce(t.sha256, '') FROM file_taken_off t"
        " JOIN act a ON a.seq = t.act WHERE a.at >= :limit)",
        {"limit": limit},
    )
    return gone.rowcount


def _make_room_for_photo(session: Session, prospect_id: int) -> None:
    before = session.exec(
        select(Attachment).where(
            Attachment.prospect_id == prospect_id,
            Attachment.kind == AttachmentKind.PHOTO,
        )
    ).first()
    if before is not None:
        session.delete(before)
        session.flush()


def _here(session: Session, attachment_id: int) -> tuple[Attachment, Prospect]:
    row = session.get(Attachment, attachment_id)
    if row is None:
        raise Refused("This file was removed already.")
    return row, prospect_here(session, row.prospect_id)


def _up(text: str) -> str:
    return text[:1].upper() + text[1:] if text.startswith(("a ", "the ")) else text

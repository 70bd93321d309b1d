"""Files are kept by hash inside the book, and nobody gets altered bytes."""

import hashlib
import io
from datetime import timedelta

import pytest
from PIL import Image

from models.book.book import Book
from models.book.checks import check
from models.book.refusals import Refused
from models.people.attachments import (
    LARGEST,
    drop_file,
    keep_file,
    purge_files,
    rename_file,
)
from models.people.kept_bytes import bytes_of, photo_of
from models.people.kinds import AttachmentKind
from models.people.photo import small_photo
from models.people.photo_child import made_small
from models.people.photo_looks import SIDE
from models.people.prospects import add_prospect
from models.people.record_parts import files_of
from tests.clock import NOON
from tests.pictures import opened, picture

PHOTO = AttachmentKind.PHOTO
PLAN = b"%PDF-1.7 a plan"


@pytest.fixture
def ada(book: Book) -> int:
    return book.do(add_prospect, "Ada", now=NOON)


def kept(book: Book) -> int:
    row = book.ask(lambda reader: reader.one("SELECT count(*) FROM kept_file"))
    assert row is not None
    return int(row[0])


def spoil(book: Book, sql: str) -> None:
    """Do to the file what no Baton does."""
    db = book._writer.connection()
    for name in ("kept_file_stays_u", "kept_file_stays_d"):
        db.execute(f"DROP TRIGGER {name}")
    db.execute(sql)


def test_a_file_is_kept_and_given_out_byte_for_byte(book: Book, ada: int) -> None:
    key = book.do(keep_file, ada, "../plan.pdf", PLAN, now=NOON)

    assert book.ask(bytes_of, key) == ("plan.pdf", PLAN)
    (file,) = book.ask(files_of, ada)
    assert (file.size, file.kept, file.sha256) == (
        len(PLAN),
        len(PLAN),
        hashlib.sha256(PLAN).hexdigest(),
    )


def test_the_same_bytes_are_stored_once(book: Book, ada: int) -> None:
    for name in ("a.txt", "b.txt"):
        book.do(keep_file, ada, name, b"same", now=NOON)

    assert kept(book) == 1
    assert [file.name for file in book.ask(files_of, ada)] == ["b.txt", "a.txt"]


def test_twenty_megabytes_are_kept_and_not_one_byte_more(book: Book, ada: int) -> None:
    book.do(keep_file, ada, "a.bin", bytes(LARGEST), now=NOON)

    with pytest.raises(Refused, match="more than 20 MB"):
        book.do(keep_file, ada, "b.bin", bytes(LARGEST + 1), now=NOON)


def test_a_renamed_file_keeps_its_ending(book: Book, ada: int) -> None:
    key = book.do(keep_file, ada, "plan.pdf", PLAN, now=NOON)

    book.do(rename_file, key, "drawing.exe")
    first = book.ask(bytes_of, key)[0]
    book.do(rename_file, key, "New/Plan.PDF")

    assert first == "drawing.exe.pdf"
    assert book.ask(bytes_of, key)[0] == "Plan.PDF"


def test_missing_bytes_are_said_and_counted_as_a_fault(book: Book, ada: int) -> None:
    key = book.do(keep_file, ada, "plan.pdf", PLAN, now=NOON)
    assert check(book.path)["files"] == []

    spoil(book, "DELETE FROM kept_file")

    with pytest.raises(Refused, match=r"missing from the book\. Look for “plan.pdf”"):
        book.ask(bytes_of, key)
    assert check(book.path)["files"] == [
        f"the bytes of row {key} of attachment are missing"
    ]
    assert book.ask(files_of, ada)[0].kept is None


def test_altered_bytes_are_not_given_out(book: Book, ada: int) -> None:
    key = book.do(keep_file, ada, "plan.pdf", PLAN, now=NOON)

    spoil(book, "UPDATE kept_file SET content = replace(content, 'plan', 'scam')")

    with pytest.raises(Refused, match="altered in the book"):
        book.ask(bytes_of, key)
    assert "was altered" in check(book.path)["files"][0]


def test_bytes_go_only_when_nobody_can_want_them_back(book: Book, ada: int) -> None:
    key = book.do(keep_file, ada, "plan.pdf", PLAN, now=NOON)
    book.do(keep_file, ada, "other.pdf", b"other", now=NOON)
    book.now = lambda: NOON + timedelta(days=40)
    book.do(drop_file, key)

    early = book.do(purge_files, now=NOON + timedelta(days=69))
    book.undo()
    attached = book.do(purge_files, now=NOON + timedelta(days=99))
    book.redo()
    late = book.do(purge_files, now=NOON + timedelta(days=99))

    assert (early, attached, late) == (0, 0, 1)
    assert kept(book) == 1


def test_a_new_photo_takes_the_place_of_the_old_one(book: Book, ada: int) -> None:
    for ink in ((10, 20, 30), (200, 10, 10)):
        book.do(keep_file, ada, "me.png", picture(80, 80, ink), kind=PHOTO, now=NOON)

    found = book.ask(photo_of, ada)

    assert found is not None
    assert opened(found[1]).getpixel((5, 5)) == (200, 10, 10)
    assert len(book.ask(files_of, ada)) == 1
    book.undo()
    found = book.ask(photo_of, ada)
    assert found is not None
    assert opened(found[1]).getpixel((5, 5)) == (10, 20, 30)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_photo_is_made_small_by_a_process_of_its_own(kind: str) -> None:
    small = opened(small_photo(picture(3000, 1500, kind=kind)))

    assert small.size == (SIDE, SIDE // 2)
    assert small.format == "JPEG"


def test_a_photo_tells_nothing_but_the_picture_and_stands_upright() -> None:
    made = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Camera of Colm"
    Image.new("RGB", (200, 100), "red").save(made, "JPEG", exif=exif)

    small = made_small(made.getvalue())

    assert opened(small).size == (100, 200)
    assert b"Colm" not in small
    assert not opened(small).getexif()


def test_a_see_through_photo_stays_see_through() -> None:
    small = opened(made_small(picture(2000, 2000, (1, 2, 3, 90))))

    assert (small.format, small.size) == ("PNG", (SIDE, SIDE))
    assert small.getchannel("A").getextrema() == (90, 90)


def bomb() -> bytes:
    """A small PNG that says it has 81 million pixels."""
    made = bytearray(picture(9, 9))
    made[16:24] = (9000).to_bytes(4, "big") * 2
    return bytes(made)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "cannot be read"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "cannot be read"),
        (picture(9, 9, kind="GIF"), "cannot be read"),
        (picture(99, 99)[:60], "cannot be read"),
        (bomb(), "cannot be read|25 million pixels"),
        (picture(9, 9) + bytes(LARGEST), "20 MB"),
    ],
    ids=["empty", "svg", "gif", "cut off", "bomb", "heavy"],
)
def test_what_is_no_photo_or_a_bomb_is_refused(content: bytes, why: str) -> None:
    with pytest.raises(Refused, match=why):
        small_photo(content)


def test_a_large_picture_is_no_photo_of_the_book(book: Book, ada: int) -> None:
    with pytest.raises(Refused, match="at most 1024 pixels"):
        book.do(keep_file, ada, "x.png", picture(2000, 9), kind=PHOTO, now=NOON)

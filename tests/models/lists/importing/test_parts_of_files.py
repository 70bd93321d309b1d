"""What a file tells in parts comes into the book in parts."""

import base64
from io import BytesIO
from pathlib import Path

from PIL import Image

from models.book.book import Book
from models.lists.formats.read_file import read_path
from models.lists.importing.take_over import take_over
from models.people.kinds import Way
from tests.clock import NOON
from tests.models.lists.importing.taking import every_row


def taken(book: Book, path: Path, text: str) -> dict[str, list[tuple[object, ...]]]:
    path.write_text(text, encoding="utf-8")
    book.do(take_over, read_path(path).records, now=NOON)
    return book.ask(every_row)


def test_a_card_brings_its_photo_its_address_and_its_days(
    book: Book, tmp_path: Path
) -> None:
    out = BytesIO()
    Image.new("RGB", (300, 200), "navy").save(out, "PNG")
    photo = base64.b64encode(out.getvalue()).decode()
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Nora Lind\n"
        "ADR;TYPE=WORK:;;Quay 1;Linz;Upper Austria;4020;Austria\n"
        f"ANNIVERSARY:2001-09-15\nPHOTO;ENCODING=b;TYPE=PNG:{photo}\nEND:VCARD\n"
    )

    rows = taken(book, tmp_path / "nora.vcf", card)

    assert [row[3:] for row in rows["address"]] == [
        ("Quay 1", "4020", "Linz", "Upper Austria", "Austria")
    ]
    assert [row[2:4] for row in rows["occasion"]] == [("Anniversary", "2001-09-15")]
    assert rows["detail"] == []
    ((kind, name),) = [row[2:4] for row in rows["attachment"]]
    assert (kind, name) == ("photo", "photo.jpg")


def test_a_row_brings_the_parts_of_its_address_and_a_yearly_day(
    book: Book, tmp_path: Path
) -> None:
    rows = taken(
        book,
        tmp_path / "nora.csv",
        "Name,Street,City,Postal code,Country,Anniversary,Created\n"
        "Nora Lind,Quay 1,Linz,4020,Austria,2001-09-15,2024-01-02\n",
    )

    assert [row[3:] for row in rows["address"]] == [
        ("Quay 1", "4020", "Linz", "", "Austria")
    ]
    assert [row[2:4] for row in rows["occasion"]] == [("Anniversary", "2001-09-15")]
    assert [row[2:4] for row in rows["detail"]] == [("Created", "2024-01-02")]


def test_who_must_not_be_called_or_contacted_is_walled_off(
    book: Book, tmp_path: Path
) -> None:
    rows = taken(
        book,
        tmp_path / "walls.csv",
        "Name,E-mail,Do Not Call,Do Not Contact\n"
        "Ada,ada@x.example,yes,no\nZoe,zoe@x.example,false,true\n",
    )

    walls = [(str(row[2]), row[3:]) for row in rows["block"]]
    said = ("2026-11-18", "So said in a list")
    assert walls[0] == ("phone", said)
    assert [way for way, _ in walls[1:]] == list(Way)

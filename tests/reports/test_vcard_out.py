from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.lists.exporting.person import Person, Point, unpacked
from models.lists.formats.read_file import begun
from models.lists.formats.reading import Asked
from models.lists.formats.record import Record
from reports.content_lines import line
from reports.vcard_out import Version, vcards
from tests.models.lists.exporting.made_people import comparable, people

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 200


def records_in(pieces: Iterable[bytes]) -> list[Record]:
    _, told = begun(b"".join(pieces), Asked())
    return [thing for thing in told if isinstance(thing, Record)]


def no_photo(_sha256: str) -> bytes | None:
    return None


@pytest.mark.parametrize("version", Version)
@settings(max_examples=30)
@given(st.lists(people, min_size=1, max_size=3))
def test_a_card_gives_back_every_character_of_everybody(
    version: Version, those: list[Person]
) -> None:
    records = records_in(vcards(those, version, no_photo))

    read = [comparable(unpacked(record.whole)) for record in records]
    assert read == [comparable(person) for person in those]


@settings(max_examples=60)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=400))
def test_folding_keeps_every_character_and_leaves_no_blank_piece(text: str) -> None:
    made = line("NOTE", text)

    pieces = made.removesuffix(b"\r\n").split(b"\r\n")
    assert (
        b"".join([pieces[0], *(p[1:] for p in pieces[1:])]).decode() == f"NOTE:{text}"
    )
    assert all(piece.decode().strip(" \t") for piece in pieces)


@pytest.mark.parametrize("version", Version)
def test_a_card_of_a_company_without_a_person_says_so(version: Version) -> None:
    firm = Person(7, company="Lind Bakery", phones=(Point("+46 8 1", "cell"),))

    made = b"".join(vcards([firm], version, no_photo)).decode().split("\r\n")

    assert made[:4] == ["BEGIN:VCARD", f"VERSION:{version}",
                        "PRODID:-//Baton//Baton card 1//EN", "UID:baton-7"]  # fmt: skip
    assert "X-ABShowAs:COMPANY" in made
    assert "TEL;TYPE=cell:+46 8 1" in made


@pytest.mark.parametrize("version", Version)
def test_the_picture_goes_along(version: Version) -> None:
    person = Person(1, "Nora", photo="a" * 64)

    (record,) = records_in(vcards([person], version, {"a" * 64: PNG}.get))

    assert record.has_photo

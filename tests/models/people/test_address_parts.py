"""Addresses of common layouts are read into their parts and written back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.book.book import Book
from models.people.address_parts import Parts, parts_of, whole_of
from models.people.addresses import complete_addresses
from models.people.kinds import PointKind
from models.people.point_lines import add_address, change_address
from models.people.prospects import add_point, add_prospect, change_point
from models.people.record import points_of
from models.people.record_parts import postal_parts_of
from tests.clock import NOON

LAYOUTS = [
    ("14 Dock Road, Galway", "IE", ("14 Dock Road", "", "Galway", "", "")),
    ("Landstraße 7\n4020 Linz", "", ("Landstraße 7", "4020", "Linz", "", "")),
    (
        "Landstraße 7, A-4020 Linz, Austria",
        "",
        ("Landstraße 7", "4020", "Linz", "", "Austria"),
    ),
    (
        "Landstraße 7/3\n4040 Linz\nÖsterreich",
        "IE",
        ("Landstraße 7/3", "4040", "Linz", "", "Österreich"),
    ),
    (
        "c/o Mill\nDorfstraße 1234\nCH-8001 Zürich",
        "CH",
        ("c/o Mill\nDorfstraße 1234", "8001", "Zürich", "", ""),
    ),
    (
        "12 rue de Rivoli, 75001 Paris, France",
        "",
        ("12 rue de Rivoli", "75001", "Paris", "", "France"),
    ),
    (
        "Keizersgracht 1, 1015 AB Amsterdam",
        "NL",
        ("Keizersgracht 1", "1015 AB", "Amsterdam", "", ""),
    ),
    (
        "ul. Prosta 1, 00-950 Warszawa, Polska",
        "",
        ("ul. Prosta 1", "00-950", "Warszawa", "", "Polska"),
    ),
    (
        "10 Downing Street, London SW1A 2AA",
        "",
        ("10 Downing Street", "SW1A 2AA", "London", "", ""),
    ),
    (
        "10 Downing Street\nLondon\nSW1A 2AA\nUnited Kingdom",
        "",
        ("10 Downing Street", "SW1A 2AA", "London", "", "United Kingdom"),
    ),
    (
        "5 Merrion Square, Dublin 2, D02 AF30",
        "IE",
        ("5 Merrion Square", "D02 AF30", "Dublin 2", "", ""),
    ),
    (
        "Shop Street, Galway, Co. Galway, H91 E2K3, Ireland",
        "",
        ("Shop Street", "H91 E2K3", "Galway", "Co. Galway", "Ireland"),
    ),
    (
        "742 Evergreen Terrace, Springfield, IL 62704",
        "US",
        ("742 Evergreen Terrace", "62704", "Springfield", "IL", ""),
    ),
    (
        "1 Main St\nAustin TX 78701-1234\nUSA",
        "",
        ("1 Main St", "78701-1234", "Austin", "TX", "USA"),
    ),
    (
        "100 King St W, Toronto ON M5V 2T6, Canada",
        "",
        ("100 King St W", "M5V 2T6", "Toronto", "ON", "Canada"),
    ),
    (
        "2 George St\nSydney NSW 2000\nAustralia",
        "",
        ("2 George St", "2000", "Sydney", "NSW", "Australia"),
    ),
    ("Linz", "AT", ("", "", "Linz", "", "")),
    ("4020 Linz", "AT", ("", "4020", "Linz", "", "")),
    ("1600 Long Road", "US", ("1600 Long Road", "", "", "", "")),
    ("Dorfstraße 12", "AT", ("Dorfstraße 12", "", "", "", "")),
    ("", "", ("", "", "", "", "")),
]


@pytest.mark.parametrize(("text", "country", "parts"), LAYOUTS)
def test_an_address_tells_its_parts(
    text: str, country: str, parts: tuple[str, ...]
) -> None:
    found = parts_of(text, country)

    assert tuple(found) == parts
    assert parts_of(whole_of(found, country), country) == found


@given(st.text(max_size=200), st.sampled_from(["", "AT", "US", "IE"]))
def test_any_text_has_parts_and_loses_no_letter_of_its_own(
    text: str, country: str
) -> None:
    found = parts_of(text, country)

    assert all(part == part.strip() for part in found)
    assert sum(map(len, found)) <= len(text)


def test_the_parts_follow_the_text_of_the_address(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    point = book.do(add_point, ada, PointKind.ADDRESS, "Landstraße 7, 4020 Linz")
    assert point is not None

    first = book.ask(postal_parts_of, ada)
    book.do(change_point, point, "Hauptplatz 1, 1010 Wien")
    second = book.ask(postal_parts_of, ada)
    book.do(change_point, point, "")

    assert [(one.postcode, one.town) for one in first] == [("4020", "Linz")]
    assert [(one.postcode, one.town) for one in second] == [("1010", "Wien")]
    assert book.ask(postal_parts_of, ada) == []


def test_the_text_follows_parts_that_are_given(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    odd = Parts("Haus am See", "4020", "Linz 4020", "OÖ")

    point = book.do(add_address, ada, odd, "home")
    assert point is not None
    kept = book.ask(postal_parts_of, ada)[0]
    book.do(change_address, point, odd._replace(street="Haus am Berg"))

    assert kept[1:] == odd
    (shown,) = book.ask(points_of, ada)
    assert (shown.value, shown.label) == ("Haus am Berg\n4020 Linz 4020\nOÖ", "home")


def test_addresses_of_an_older_book_get_their_parts(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(add_point, ada, PointKind.ADDRESS, "Landstraße 7, 4020 Linz")
    raw = book._writer.connection()
    raw.execute("UPDATE acting SET act = 1")
    raw.execute("DELETE FROM address")
    raw.execute("UPDATE acting SET act = NULL")

    done = book.do(complete_addresses), book.do(complete_addresses)

    assert done == (1, 0)
    assert [one.town for one in book.ask(postal_parts_of, ada)] == ["Linz"]

import pytest

from models.lists.formats.days import day_first, day_of
from models.lists.formats.values import (
    clean_cell,
    is_honorific,
    is_phone,
    mails_in,
    phones_in,
    tags_in,
    temperature_in,
)


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        ('="0049123"', "0049123"),
        ("'+1 555 0100", "+1 555 0100"),
        ("'s Hertogenbosch", "'s Hertogenbosch"),
        ("=SUM(A1:A10)", "=SUM(A1:A10)"),
        ("-None-", ""),
        ("N/A", ""),
        (" a\x00b ", "ab"),
        ("Null", "Null"),
    ],
)
def test_a_cell_loses_guards_and_placeholders_and_nothing_else(
    cell: str, wanted: str
) -> None:
    assert clean_cell(cell) == wanted


@pytest.mark.parametrize(
    ("cell", "mails", "rest"),
    [
        ("ann@x.io", ["ann@x.io"], []),
        ("ann@x.io;bob@y.io", ["ann@x.io", "bob@y.io"], []),
        ("ann@x.io ::: bob@y.io", ["ann@x.io", "bob@y.io"], []),
        ('"Omega" <omega@x.io>', ["omega@x.io"], []),
        ("raj@agency.in / 9876501234", ["raj@agency.in"], ["9876501234"]),
        ("mailto:ann@x.io", ["ann@x.io"], []),
        ("/o=Exchange/ou=Group/cn=tom", [], ["/o=Exchange/ou=Group/cn=tom"]),
        ("invalid", [], ["invalid"]),
    ],
)
def test_mail_addresses_are_found_and_the_rest_is_kept(
    cell: str, mails: list[str], rest: list[str]
) -> None:
    assert mails_in(cell) == (mails, rest)


@pytest.mark.parametrize(
    "number",
    [
        "+1 (555) 123-4567",
        "0221/123456-0",
        "1-955-371-0847 x371",
        "740.645.3807",
        "112",
    ],
)
def test_what_can_be_dialled_is_a_phone(number: str) -> None:
    assert is_phone(number)


@pytest.mark.parametrize("text", ["not-a-phone", "12", "Room 12", "ann@x.io", ""])
def test_what_cannot_be_dialled_is_no_phone(text: str) -> None:
    assert not is_phone(text)


def test_numbers_in_one_cell_are_parted_and_words_are_kept_aside() -> None:
    assert phones_in("+48 601 234 567 ::: +48 22 123 45 67") == (
        ["+48 601 234 567", "+48 22 123 45 67"],
        [],
    )
    assert phones_in("not-a-phone") == ([], ["not-a-phone"])


def test_a_quoted_list_of_tags_keeps_its_commas() -> None:
    assert tags_in('"VIP","Newsletter, monthly"') == ["VIP", "Newsletter, monthly"]


def test_groups_of_the_address_book_itself_are_no_tags() -> None:
    assert tags_in("* myContacts ::: Clients ::: * starred") == ["Clients"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hot", "hot"),
        ("Warm lead", "warm"),
        ("zimny", "cold"),
        ("ciepły", "warm"),
        ("heiß", "hot"),
        ("tiède", "warm"),
        ("in-contract", ""),
        ("Hotel", ""),
    ],
)
def test_a_temperature_is_said_in_a_word_of_many_languages(
    text: str, wanted: str
) -> None:
    assert temperature_in(text) == wanted


def test_forms_of_address_are_known_with_and_without_dot() -> None:
    assert all(map(is_honorific, ("Mrs.", "Herr", "Mme", "dr", "г-н")))  # noqa: RUF001 — Russian
    assert not any(map(is_honorific, ("Director", "CEO", "Chris")))


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        ("2024-01-15", "2024-01-15"),
        ("2024-01-20T14:30:00Z", "2024-01-20"),
        ("15-Jan-2024", "2024-01-15"),
        ("Mar 20 2024", "2024-03-20"),
        ("12 mars 2023", "2023-03-12"),
        ("05 Mar 2024", "2024-03-05"),
        ("20.03.2024", "2024-03-20"),
        ("19800322", "1980-03-22"),
        ("5/23/1979", "1979-05-23"),
        ("23/5/1979", "1979-05-23"),
        (" --05-17", "--05-17"),
        ("0/0/00", ""),
        ("12/30/1899", ""),
        ("31/02/2024", ""),
        ("soon", ""),
    ],
)
def test_days_are_read_as_lists_write_them(cell: str, wanted: str) -> None:
    assert day_of(cell, first_is_day=False) == wanted


def test_a_part_above_twelve_anywhere_tells_the_order_of_the_whole_list() -> None:
    assert day_first(["3/4/2024", "31/1/2024"], fallback=False)
    assert not day_first(["3/4/2024", "1/31/2024"], fallback=True)
    assert day_first(["3/4/2024"], fallback=True)

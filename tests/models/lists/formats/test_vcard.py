import base64
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.lists.formats.cards.vcard_cards import read_cards
from models.lists.formats.reading import Asked
from models.lists.formats.record import Record, Reject
from models.lists.formats.unreadable import PHOTO_LIMIT


def told(content: bytes) -> list[object]:
    return list(read_cards(content, Asked())[1])


def card(*lines: str, encoding: str = "utf-8") -> Record:
    text = "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""))
    (found,) = told(text.encode(encoding))
    assert isinstance(found, Record)
    return found


def test_a_plain_card_is_read() -> None:
    found = card(
        "N:Lind;Nora;;Dr.;",
        "FN:Dr. Nora Lind",
        "ORG:Lind Bakery;Ovens",
        "TEL;TYPE=CELL:+46 1",
        "item1.EMAIL;type=pref:nora@lind.example",
        "BDAY:19800322",
        "CATEGORIES:VIP,Hot",
        "UID:abc",
    )

    assert found.full_name == "Dr. Nora Lind"
    assert (found.given, found.family, found.prefix) == ("Nora", "Lind", "Dr.")
    assert (found.company, found.department) == ("Lind Bakery", "Ovens")
    assert found.phones == ("+46 1",)
    assert found.emails == ("nora@lind.example",)
    assert found.birthday == "1980-03-22"
    assert found.tags == ("VIP",)
    assert found.temperature == "hot"
    assert found.uid == "abc"
    assert found.line == 1


def test_a_card_without_a_name_is_called_by_its_mail_address() -> None:
    assert card("EMAIL:a@x.io").called == "a@x.io"


def test_a_card_with_nothing_to_call_it_by_is_reported_with_its_line() -> None:
    found = told(b"BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nNOTE:x\nEND:VCARD\n")

    assert isinstance(found[1], Reject)
    assert found[1].line == 4


def test_soft_breaks_of_quoted_printable_are_joined_also_before_a_blank() -> None:
    found = card(
        "FN:A",
        "NOTE;ENCODING=QUOTED-PRINTABLE:Now's the time =",
        "for all folk to come=",
        " to the aid=0D=0Aof =C3=91",
    )

    assert found.notes == "Now's the time for all folk to come to the aid\nof Ñ"


def test_the_charset_is_applied_before_backslashes_are_understood() -> None:
    text = "BEGIN:VCARD\nFN;CHARSET=SHIFT_JIS:伊能\nEND:VCARD\n"

    (found,) = told(text.encode("cp932"))

    assert isinstance(found, Record)
    assert found.full_name == "伊能"


def test_a_charset_outside_the_list_is_not_believed() -> None:
    assert card("FN;CHARSET=utf-7:+ADw-b+AD4-").full_name == "+ADw-b+AD4-"
    assert card("FN;CHARSET=klingon:Nora").full_name == "Nora"


def test_one_bad_card_costs_itself() -> None:
    content = (
        b"BEGIN:VCARD\nPHOTO;ENCODING=BASE64:!!\nXX\nEND:VCARD\n"
        b"BEGIN:VCARD\nFN:Good\nEND:VCARD\n"
    )

    found = told(content)

    assert isinstance(found[0], Reject)
    assert isinstance(found[1], Record)


def test_three_thousand_nested_cards_are_three_thousand_people() -> None:
    inner = b"".join(b"BEGIN:VCARD\nFN:P%d\n" % n for n in range(3000))

    found = told(inner + b"END:VCARD\n" * 3000)

    assert [r.full_name for r in found if isinstance(r, Record)] == [
        f"P{n}" for n in range(3000)
    ]


def test_a_card_never_closed_is_read_all_the_same() -> None:
    assert isinstance(told(b"BEGIN:VCARD\nFN:Open\n")[0], Record)


def test_a_picture_counts_up_to_its_limit_and_is_never_fetched() -> None:
    small = base64.b64encode(b"x" * 300).decode()
    large = base64.b64encode(b"x" * (PHOTO_LIMIT + 9)).decode()

    assert card("FN:A", f"PHOTO;ENCODING=b;TYPE=JPEG:{small}").has_photo
    assert not card("FN:A", f"PHOTO;ENCODING=b;TYPE=JPEG:{large}").has_photo
    assert not card("FN:A", "PHOTO;VALUE=uri:http://x.example/a.jpg").has_photo


def test_base64_lines_may_stand_without_indent_and_behind_an_empty_line() -> None:
    found = card("FN:A", "PHOTO;BASE64:", "", "  /9j/4AAQ", "SkZJRgAB", "TEL:1")

    assert found.has_photo
    assert found.phones == ("1",)


def test_quoted_parameters_may_hold_colons_and_semicolons() -> None:
    assert card("FN:A", 'TEL;TYPE="A,B:C;D",PREF:1').phones == ("1",)


def test_an_escaped_comma_or_semicolon_parts_nothing() -> None:
    found = card("FN:Lind\\, Nora", "ORG:A\\;B;C", "NOTE:one\\ntwo")

    assert found.full_name == "Lind, Nora"
    assert found.company == "A;B"
    assert found.notes == "one\ntwo"


def test_a_card_shown_as_a_company_has_no_person() -> None:
    found = card("FN:Lind Bakery", "ORG:Lind Bakery", "X-ABShowAs:COMPANY")

    assert (found.full_name, found.company) == ("", "Lind Bakery")


def test_labels_of_a_group_name_what_stands_in_it() -> None:
    found = card(
        "FN:A", "item2.X-ABRELATEDNAMES:Jenny", "item2.X-ABLabel:_$!<Spouse>!$_"
    )

    assert dict(found.extra) == {"Spouse": "Jenny"}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_lines_may_end_in_any_way(end: str) -> None:
    lines = ("BEGIN:VCARD", "FN:No", " ra", "TEL:1", "END:VCARD", "")

    (found,) = told(end.join(lines).encode())

    assert isinstance(found, Record)
    assert (found.full_name, found.phones) == ("Nora", ("1",))


PIECES = st.sampled_from(
    [
        b"BEGIN:VCARD",
        b"END:VCARD",
        b"\n",
        b"\r",
        b" ",
        b"FN",
        b"N;",
        b":",
        b";",
        b"=",
        b"\\",
        b'"',
        b"PHOTO;ENCODING=BASE64:",
        b"NOTE;ENCODING=QUOTED-PRINTABLE:",
        b"CHARSET=",
        b"\xff",
        b"BDAY:",
        b"--0203",
        b"ADR:",
        b"item1.",
        b"X-ABLabel",
        b"utf-16",
        b"=C3",
        b"TEL:",
        b"@",
    ],
)


@given(st.lists(PIECES | st.binary(max_size=6), max_size=60))
def test_no_bytes_raise(pieces: list[bytes]) -> None:
    for found in told(b"BEGIN:VCARD\n" + b"".join(pieces)):
        assert isinstance(found, Record | Reject)


def test_a_long_hostile_property_is_read_in_no_time() -> None:
    begun = time.process_time()

    card("FN:A", "N:" + "\\;" * 200_000, "TEL" + ";a" * 100_000 + ":1")

    assert time.process_time() - begun < 5

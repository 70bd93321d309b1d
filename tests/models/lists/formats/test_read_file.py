import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.lists.formats.read_file import begun, read_path
from models.lists.formats.reading import Asked, Reading, collected
from models.lists.formats.record import packed, unpacked
from models.lists.formats.unreadable import ROW_LIMIT, Unreadable

AUTHORED = Path(__file__).parents[3] / "data" / "authored"
SHARED = Path(__file__).parents[5] / "shared" / "data"
ELSEWHERE = pytest.mark.skipif(
    not SHARED.is_dir(), reason="../shared/data does not stand beside the checkout"
)


def read(content: bytes, asked: Asked | None = None) -> Reading:
    return collected("list", *begun(content, asked or Asked()))


def authored(name: str) -> Reading:
    return read_path(AUTHORED / name)


def names(reading: Reading) -> list[str]:
    return [record.called for record in reading.records]


def lines(reading: Reading) -> list[int]:
    return [reject.line for reject in reading.rejects]


def test_a_hubspot_export_is_three_people_and_a_row_of_nothing() -> None:
    reading = authored("hubspot-contacts.csv")

    assert names(reading) == [
        "Maria Johnson (Sample Contact)",
        "unknown.person@example.com",
        "Ngozi Adeyemi",
    ]
    assert lines(reading) == [5]
    third = reading.records[2]
    assert third.emails == ("ngozi@adeyemi.example", "ngozi.alt@adeyemi.example")
    assert third.phones == ("+2348012345678", "+234 802 345 6789")
    assert third.addresses == ("00234",)
    assert dict(third.extra)["Record ID"] == "20110453"


def test_a_report_s_footer_is_reported_and_no_person() -> None:
    reading = authored("salesforce-leads-report.csv")

    assert names(reading) == ["Bertha Boxer", "Phyllis Cotton", "Bair"]
    assert lines(reading) == [7, 8, 9, 10, 11]
    assert [r.temperature for r in reading.records] == ["hot", "cold", "warm"]


def test_the_preamble_of_a_network_export_is_skipped() -> None:
    reading = authored("linkedin-Connections.csv")

    assert names(reading) == ["Sofia Rossi", "Jean-Luc Picard, PMP®", "Ό Ελληνας"]
    assert lines(reading) == [7]


def test_polish_letters_come_out_of_their_own_code_page() -> None:
    reading = authored("kontakty-pl-cp1250.csv")

    assert reading.manner.encoding == "cp1250"
    assert names(reading) == ["Łucja Żółć-Gęślą", "Michał Ćwikła"]
    assert [r.temperature for r in reading.records] == ["cold", "warm"]


def test_a_list_without_header_loses_no_first_line() -> None:
    reading = authored("no-header.csv")

    assert names(reading) == ["Ivan Petrov", "Olga Sidorova"]
    assert not reading.manner.has_header


def test_rows_that_are_broken_are_named_by_line_and_the_rest_is_read() -> None:
    reading = authored("ragged-rows.csv")

    assert names(reading) == ["Short Row", "Long Row", "Next Person"]
    assert lines(reading) == [4]


def test_activities_are_touches_of_people_named_once() -> None:
    reading = authored("pipedrive-activities.csv")

    assert [(t.kind, t.date, t.done) for t in reading.touches] == [
        ("call", "2024-04-02", True),
        ("task", "2030-01-15", False),
        ("meeting", "2024-04-10", True),
    ]
    assert names(reading) == ["Juan Carlos Pérez López", "Berg BV"]


@pytest.mark.parametrize("name", ["empty.csv"])
def test_what_holds_no_list_is_answered_in_a_sentence(name: str) -> None:
    reading = authored(name)

    assert reading.records == []
    (reject,) = reading.rejects
    assert reject.reason.endswith(".")


def test_a_header_alone_is_no_person_and_no_fault() -> None:
    reading = authored("header-only.csv")

    assert (reading.records, reading.rejects) == ([], [])


def test_a_corrected_column_is_read_as_the_person_says() -> None:
    from models.lists.formats.columns.meanings import Field  # noqa: PLC0415 — one use

    content = b"Name,Email,Code\nAnn,a@x.io,VIP\n"

    reading = read(content, Asked(fields={2: Field.TAGS}))

    assert reading.records[0].tags == ("VIP",)
    assert dict(read(content).records[0].extra) == {"Code": "VIP"}


def test_a_second_column_of_a_name_never_replaces_the_first() -> None:
    reading = read(b"Name,Email,Name,Email\nAnn,a@x.io,Ann B.,b@x.io\n")

    (record,) = reading.records
    assert record.full_name == "Ann"
    assert record.emails == ("a@x.io", "b@x.io")
    assert "Ann B." in dict(record.extra).values()


def test_a_line_of_totals_is_no_person() -> None:
    reading = read(b"Name,Email,Value\nAnn,a@x.io,5\nTotal,,5\n")

    assert names(reading) == ["Ann"]
    assert lines(reading) == [3]


def test_more_rows_than_the_limit_are_refused_in_a_sentence() -> None:
    with pytest.raises(Unreadable, match="100,000"):
        read(b"Name,Email\n" + b"a,b@c.d\n" * (ROW_LIMIT + 1))


def test_more_columns_than_the_limit_are_refused_in_a_sentence() -> None:
    with pytest.raises(Unreadable, match="200 columns"):
        read(b"Name,Email" + b",x" * 200 + b"\n")


@given(st.binary(max_size=500))
def test_no_bytes_raise_anything_but_unreadable(content: bytes) -> None:
    try:
        reading = read(content)
    except Unreadable as told:
        assert str(told).endswith(".")  # noqa: PT017 — either is right
    else:
        assert all(reject.reason for reject in reading.rejects)


@given(st.text(max_size=80), st.text(max_size=80))
def test_every_row_is_a_person_or_a_reject_with_its_line(one: str, two: str) -> None:
    body = f"Name,Email\n{one},{two}\n"

    reading = read(body.encode("utf-8", errors="surrogatepass"))

    assert all(r.line > 1 for r in reading.records)
    assert all(r.line >= 1 for r in reading.rejects)


def test_a_record_survives_the_way_through_json() -> None:
    for record in authored("google-contacts-old.csv").records:
        assert unpacked(json.loads(json.dumps(packed(record)))) == record


def _checker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("checker", SHARED / "check_import.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _answer(path: Path) -> dict[str, Any]:
    from models.lists.importing.telling import told_of  # noqa: PLC0415 — one use

    return told_of(read_path(path))


@ELSEWHERE
def test_every_real_list_and_card_file_reads_as_a_careful_person_reads_it() -> None:
    expected = json.loads((SHARED / "expected.json").read_text(encoding="utf-8"))
    checker = _checker()
    wrong = {}
    for name, wanted in expected["files"].items():
        if name.endswith((".csv", ".vcf", ".xlsx", ".ics", "board.json")):
            found = checker.faults(wanted, _answer(SHARED / name))
            wrong.update({name: found} if found else {})

    assert wrong == {}

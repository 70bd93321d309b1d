from pathlib import Path

import pytest

from models.lists.formats.read_file import begun
from models.lists.formats.reading import Asked, Reading, collected
from models.lists.formats.tables.xlsx_cells import day_shown, number_shown
from tests.models.lists.formats.made_sheets import (
    Grid,
    grid,
    ods,
    table,
    xlsx,
)

AUTHORED = Path(__file__).parents[3] / "data" / "authored"
PEOPLE: Grid = [
    ["Navn", "E-post", "Telefon"],
    ["Ola Berg", "ola@berg.example", 4798765432],
    ["Kari Dal", "kari@dal.example", 22334455],
]


def read(content: bytes, asked: Asked | None = None) -> Reading:
    return collected("list", *begun(content, asked or Asked()))


def names(reading: Reading) -> list[str]:
    return [record.full_name for record in reading.records]


def test_numbers_typed_as_phones_are_read_as_they_were_typed() -> None:
    for content in (xlsx({"Ark1": grid(PEOPLE)}), ods(table("Ark1", PEOPLE))):
        reading = read(content)

        assert names(reading) == ["Ola Berg", "Kari Dal"]
        assert [r.phones for r in reading.records] == [("4798765432",), ("22334455",)]
        assert [r.line for r in reading.records] == [2, 3]


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("5550200", "5550200"),
        ("5550200.0", "5550200"),
        ("4.8601234567E10", "48601234567"),
        ("0.30000000000000004", "0.3"),
        ("1250.50", "1250.5"),
        ("-3", "-3"),
        ("1e400", "1e400"),
        ("NaN", "NaN"),
        ("", ""),
    ],
)
def test_a_number_is_shown_as_a_person_wrote_it(stored: str, shown: str) -> None:
    assert number_shown(stored) == shown


@pytest.mark.parametrize(
    ("serial", "day"),
    [
        ("45306", "2024-01-15"),
        ("45307.39583333334", "2024-01-16T09:30:00"),
        ("1", "1900-01-01"),
        ("61", "1900-03-01"),
        ("0.5", "12:00"),
        ("-1", ""),
        ("99999999", ""),
    ],
)
def test_a_serial_number_is_the_day_the_sheet_shows(serial: str, day: str) -> None:
    assert day_shown(serial) == day


def test_days_are_told_by_the_style_and_postal_codes_keep_their_zeros() -> None:
    styles = (
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/>'
        '<numFmt numFmtId="171" formatCode="00000"/>'
        '<numFmt numFmtId="172" formatCode="&quot;day&quot; 0"/></numFmts>'
        '<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs>'
        '<xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/>'
        '<xf numFmtId="172"/></cellXfs></styleSheet>'
    )
    cells = (
        '<row r="2"><c r="A2" t="inlineStr"><is><t>Eva Horn</t></is></c>'
        '<c r="B2" s="1"><v>29221</v></c><c r="C2" s="2"><v>1067</v></c>'
        '<c r="D2" s="3"><v>3</v></c></row>'
    )
    head = grid([["Name", "Birthday", "Postal Code", "Visits"]])
    body = head.replace("</sheetData>", f"{cells}</sheetData>")

    (record,) = read(xlsx({"S": body}, styles=styles)).records

    assert record.birthday == "1980-01-01"
    assert record.addresses == ("01067",)
    assert dict(record.extra) == {"Visits": "3"}


def test_a_book_that_counts_from_1904_tells_the_same_days() -> None:
    styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'
    rows = grid([["Name", "Birthday"], ["Eva", 27759]])
    rows = rows.replace('r="B2"', 'r="B2" s="0"')
    settings = '<workbookPr date1904="1"/>'

    reading = read(xlsx({"S": rows}, styles=styles, settings=settings))

    assert reading.records[0].birthday == "1980-01-01"


def test_shared_texts_keep_their_runs_and_lose_their_pronunciation() -> None:
    texts = (
        "<sst><si><t>Name</t></si><si><t>Email</t></si>"
        "<si><r><t>田</t></r><r><t xml:space='preserve'>中 A</t></r>"
        "<rPh sb='0' eb='1'><t>たなか</t></rPh></si>"
        "<si><t>a_x000D_b@c.example</t></si></sst>"
    )
    rows = (
        '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'
        '<row><c t="s"><v>2</v></c><c t="s"><v>99</v></c></row></sheetData>'
    )

    (record,) = read(xlsx({"S": rows}, sharedStrings=texts)).records

    assert record.full_name == "田中 A"


def test_the_sheet_with_the_list_is_found_behind_covers_and_hidden_ones() -> None:
    cover = grid([["Report of the year"], ["made by", "me"]])
    lookup = grid([["x", "y"], [1, 2]])
    sheets = {"Cover": cover, "Archive": grid(PEOPLE), "Lookup": lookup}

    assert read(xlsx(sheets)).manner.sheet == "Archive"
    hidden = read(xlsx({**sheets, "Now": grid(PEOPLE)}, states={"Archive": "hidden"}))
    assert hidden.manner.sheet == "Now"
    assert hidden.manner.sheets == ("Cover", "Archive", "Lookup", "Now")
    only = read(xlsx(sheets, states={"Archive": "veryHidden"}))
    assert only.manner.sheet == "Archive"


def test_a_person_may_choose_the_sheet() -> None:
    other: Grid = [["Name", "Email"], ["Zoë Ash", "zoe@ash.example"]]
    content = xlsx({"One": grid(PEOPLE), "Two": grid(other)})

    assert names(read(content, Asked(sheet="Two"))) == ["Zoë Ash"]
    assert read(content, Asked(sheet="gone")).manner.sheet == "One"
    tables = ods(table("One", PEOPLE) + table("Two", other))
    assert names(read(tables, Asked(sheet="Two"))) == ["Zoë Ash"]


def test_a_firm_merged_over_its_people_is_the_firm_of_each() -> None:
    rows: Grid = [
        ["Firma", "Ansprechpartner", "E-Mail"],
        ["Holz AG", "Ute Lang", "ute@holz.example"],
        [None, "Jan Kurz", "jan@holz.example"],
        ["Stein KG", "Pia Weit", "pia@stein.example"],
    ]
    merged = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'
    first = '<table:table-cell table:number-rows-spanned="2" office:value-type="string"'
    spanned = table("T", rows).replace(
        '<table:table-cell office:value-type="string"><text:p>Holz AG',
        f"{first}><text:p>Holz AG",
    )

    for content in (xlsx({"T": grid(rows, merged)}), ods(spanned)):
        companies = [record.company for record in read(content).records]
        assert companies == ["Holz AG", "Holz AG", "Stein KG"]


def test_titles_above_and_totals_below_are_no_people() -> None:
    rows: Grid = [
        ["Kundenliste 2025"],
        [],
        ["Name", "E-Mail", "Umsatz"],
        ["Ute Lang", "ute@holz.example", 1200],
        ["Summe:", None, 1200],
    ]

    reading = read(xlsx({"T": grid(rows)}))

    assert names(reading) == ["Ute Lang"]
    assert [(r.line, r.reason) for r in reading.rejects] == [
        (5, "This is a line of totals, not a person.")
    ]


def test_a_formula_nobody_worked_out_is_empty_and_said() -> None:
    cells = (
        '<c r="B2"><f>A1&amp;"x"</f></c><c r="C2"><f>HYPERLINK("mailto:u@x.io")</f></c>'
    )
    body = grid([["Name", "Company", "Email"], ["Ute"]])
    body = body.replace("</row></sheetData>", f"{cells}</row></sheetData>")

    reading = read(xlsx({"T": body}))

    (record,) = reading.records
    assert (record.company, record.emails) == ("", ("u@x.io",))
    (warning,) = reading.manner.warnings
    assert warning.startswith("1 cell holds a formula")


def test_hidden_rows_are_read_and_said() -> None:
    body = grid(PEOPLE).replace('<row r="3">', '<row r="3" hidden="1">')

    reading = read(xlsx({"T": body}))

    assert len(reading.records) == 2
    assert "hidden" in reading.manner.warnings[0]


def test_an_ods_list_keeps_its_places_repeats_and_leaves_its_comments() -> None:
    cells = (
        '<table:table-row table:number-rows-repeated="4"><table:table-cell '
        'table:number-columns-repeated="1024"/></table:table-row><table:table-row>'
        "<table:table-cell><office:annotation><text:p>ask him</text:p>"
        "</office:annotation><text:p>Ib</text:p><text:p>Holm<text:s/>A</text:p>"
        '</table:table-cell><table:table-cell office:value-type="date" '
        'office:date-value="1980-02-03"><text:p>3. feb</text:p></table:table-cell>'
        '<table:table-cell office:value-type="float" office:value="1067">'
        "<text:p>01067</text:p></table:table-cell></table:table-row>"
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
        'table:number-columns-repeated="16000"/></table:table-row>'
    )
    head = table("T", [["Name", "Birthday", "Zip"]])

    reading = read(ods(head.replace("</table:table>", f"{cells}</table:table>")))

    (record,) = reading.records
    assert record.line == 6
    assert record.full_name == "Ib\nHolm A"
    assert record.birthday == "1980-02-03"
    assert record.addresses == ("01067",)

from pathlib import Path

import pytest

from models.lists.formats.read_file import begun, read_path
from models.lists.formats.reading import Asked, Reading, collected
from models.lists.formats.unreadable import Unreadable
from tests.models.lists.formats.made_sheets import (
    Grid,
    grid,
    ods,
    packed,
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


@pytest.mark.parametrize(
    "content",
    [
        packed({"readme.txt": "hello"}),
        xlsx({"S": grid(PEOPLE)})[:-30],
        xlsx({"S": "<sheetData><row>"}),
        xlsx({"S": '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'}),
        xlsx({"S": grid([["x" * 40_000, "Email"]])}),
        xlsx({"S": "<a>" * 20_000 + "</a>" * 20_000}),
        ods(
            "<table:table><table:table-row table:number-rows-repeated='99999999'>"
            "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"
            "</table:table>"
        ),
    ],
)
def test_a_spreadsheet_that_cannot_be_read_is_one_sentence(content: bytes) -> None:
    with pytest.raises(Unreadable) as told:
        read(content)

    assert str(told.value).endswith(".")
    assert "\n" not in str(told.value)


def test_a_document_type_is_refused_wherever_it_stands() -> None:
    evil = '<!DOCTYPE x [<!ENTITY a "aaaa">]>'
    good = xlsx(
        {"S": grid(PEOPLE)}, sharedStrings=f"{evil}<sst><si><t>&a;</t></si></sst>"
    )

    with pytest.raises(Unreadable, match="document type"):
        read(good)


def test_a_spreadsheet_without_a_list_says_so() -> None:
    reading = read(xlsx({"S": "<sheetData/>"}))

    assert reading.records == []
    assert reading.manner.warnings == ("This spreadsheet holds no list.",)


def test_every_sample_sheet_is_read_from_its_list() -> None:
    reading = read_path(AUTHORED / "leads-typed.xlsx")

    assert reading.manner.sheet == "Leads"
    assert names(reading)[-1] == "Dana Ørsted"


def test_a_sheet_in_two_bytes_a_letter_or_with_prefixes_reads_the_same() -> None:
    body = grid(PEOPLE)
    wide = f'<?xml version="1.0" encoding="UTF-16"?><worksheet>{body}</worksheet>'
    prefixed = body.replace("</", "</x:").replace("<", "<x:").replace("<x:/x:", "</x:")
    named = f'<x:worksheet xmlns:x="urn:x">{prefixed}</x:worksheet>'

    for sheet in (wide.encode("utf-16"), named):
        content = packed(
            {
                "xl/workbook.xml": '<workbook><sheets><sheet name="S" id="r"/>'
                "</sheets></workbook>",
                "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r" '
                'Target="/xl/s.xml"/></Relationships>',
                "xl/s.xml": sheet,
            }
        )
        assert names(read(content)) == ["Ola Berg", "Kari Dal"]


def test_a_list_between_tabs_is_read_whatever_its_file_is_called() -> None:
    reading = read(b"Navn\tE-post\nOla, Berg\tola@berg.example\n")

    assert reading.manner.delimiter == "\t"
    assert names(reading) == ["Ola, Berg"]


def test_an_address_behind_the_text_of_a_cell_is_not_lost() -> None:
    body = grid(
        [
            ["Name", "Firm", "E-post"],
            ["Ola Berg", "Berg AS"],
            ["Kari Dal", None, "kari@dal.example"],
        ],
        '<hyperlinks><hyperlink ref="A2" r:id="a"/><hyperlink ref="B2" r:id="b"/>'
        '<hyperlink ref="C3" r:id="c"/><hyperlink ref="B9" r:id="gone"/></hyperlinks>',
    )
    links = "".join(
        f'<Relationship Id="{key}" TargetMode="External" Target="{target}"/>'
        for key, target in (
            ("a", "mailto:ola@berg.example?subject=Hei"),
            ("b", "https://berg.example/"),
            ("c", "mailto:kari@dal.example"),
        )
    )
    relations = f"<Relationships>{links}</Relationships>"
    content = xlsx({"S": body}, parts={"worksheets/_rels/sheet1.xml.rels": relations})
    linked = (
        '<table:table-row><table:table-cell><text:p><text:a xlink:href="'
        'mailto:ola@berg.example">Ola Berg</text:a></text:p></table:table-cell>'
        "</table:table-row></table:table>"
    )
    tables = table("S", [["Name", "Firm"]]).replace("</table:table>", linked)

    first, second = read(content).records
    assert (first.emails, first.urls) == (
        ("ola@berg.example",),
        ("https://berg.example/",),
    )
    assert second.emails == ("kari@dal.example",)
    assert read(ods(tables)).records[0].emails == ("ola@berg.example",)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"xl/workbook.bin": "x"}, "XLSX"),
        ({"Index/Document.iwa": "x"}, "Numbers"),
        ({"word/document.xml": "<x/>"}, "text document"),
        ({"META-INF/manifest.xml": "<encryption-data/>"}, "password"),
        ({"letter.txt": "x"}, "unpack it"),
    ],
)
def test_what_is_packed_like_a_sheet_and_is_none_is_named(
    parts: dict[str, str | bytes], said: str
) -> None:
    with pytest.raises(Unreadable, match=said):
        read(packed(parts))

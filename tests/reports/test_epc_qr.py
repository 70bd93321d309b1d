"""The code of the deposit, read back by a reader that is not ours."""

import io
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from models.offers.sheet import PaymentPart, Sheet
from reports.epc_qr import cells_of, iban, payload
from reports.offer_pdf import render_offer
from tests.reports.paper import HALDEN, long_sheet, pages_of, proposal
from tests.reports.poppler import needs_poppler
from tests.reports.tagged import faults, tree_of

IBAN = "IE29 AIBK 9311 5212 3456 78"
DEPOSIT = PaymentPart("A third on acceptance", 467_400, 33_333, deposit=True)


def with_deposit(sheet: Sheet, part: PaymentPart = DEPOSIT) -> Sheet:
    return replace(
        sheet,
        sender=replace(HALDEN, iban=IBAN, bic="AIBK IE2D"),
        payments=(part, PaymentPart("The rest", 934_800)),
        shows_deposit_code=True,
    )


def codes_on(pdf: bytes, folder: Path) -> list[str]:
    """What a reader finds on the printed pages, at 150 dots an inch."""
    paper = folder / "paper.pdf"
    paper.write_bytes(pdf)
    drawn = ["pdftoppm", "-r", "150", "-gray", "-png", str(paper), f"{folder}/page"]
    subprocess.run(drawn, check=True)  # noqa: S603 — our own file, a known tool
    found = []
    for page in sorted(folder.glob("page*.png")):
        with Image.open(io.BytesIO(page.read_bytes())) as picture:
            found += [code.text for code in zxingcpp.read_barcodes(picture)]
    return found


@needs_poppler
def test_feature_16_the_printed_code_says_whom_what_and_for_what(
    tmp_path: Path,
) -> None:
    (said,) = codes_on(render_offer(with_deposit(proposal())), tmp_path)

    assert said.split("\n") == [
        "BCD",
        "002",
        "1",
        "SCT",
        "AIBKIE2D",
        "Halden & Reyes",
        "IE29AIBK93115212345678",
        "EUR4674.00",
        "",
        "",
        "P-119, A third on acceptance",
    ]


def test_beside_the_code_stands_what_it_says() -> None:
    pages = "\n".join(pages_of(with_deposit(proposal())))

    for words in ("Scan to pay the deposit", "€4,674.00", IBAN, "P-119, A third"):
        assert words in pages.replace("\N{NO-BREAK SPACE}", " ")


def test_the_code_is_a_picture_with_words() -> None:
    made = render_offer(with_deposit(proposal()))

    (figure,) = tree_of(made).all("Figure")
    assert faults(made) == []
    assert figure.alt.startswith("Scan to pay the deposit, €4,674.00")


@pytest.mark.parametrize("name", ["Łódź 北京 Ω", "A" * 200, "line\nfeed\tand\x00more"])
def test_any_name_is_one_line_of_seventy_at_most(name: str) -> None:
    sheet = with_deposit(proposal())

    said = payload(replace(sheet, sender=replace(sheet.sender, name=name)))

    line = said.split("\n")[5]
    assert 0 < len(line) <= 70
    assert line == " ".join(name.replace("\x00", "").split())[:70]
    assert said.split("\n")[6] == "IE29AIBK93115212345678"
    assert len(said.encode()) <= 331


def test_the_longest_code_is_read_and_is_no_larger_than_version_13() -> None:
    part = replace(DEPOSIT, words="x" * 500, minor=99_999_999_999)
    sheet = with_deposit(long_sheet(1), part)
    sheet = replace(sheet, sender=replace(sheet.sender, name="N" * 90))

    cells = cells_of(payload(sheet))

    assert len(cells) <= 17 + 4 * 13
    side = (len(cells) + 8) * 3
    picture = Image.new("L", (side, side), 255)
    for row, dark in enumerate(cells):
        for at, one in enumerate(dark):
            if one:
                x, y = (at + 4) * 3, (row + 4) * 3
                picture.paste(0, (x, y, x + 3, y + 3))
    (code,) = zxingcpp.read_barcodes(picture)
    assert code.text == payload(sheet)
    assert code.ec_level == "M"


def test_where_nothing_can_be_paid_by_code_there_is_none() -> None:
    good = with_deposit(proposal())
    wrong = replace(good.sender, iban="IE30 AIBK 9311 5212 3456 78")

    assert payload(good)
    for sheet in (
        replace(good, shows_deposit_code=False),
        replace(good, currency="CHF"),
        replace(good, payments=()),
        replace(good, payments=(replace(DEPOSIT, minor=0),)),
        replace(good, payments=(replace(DEPOSIT, minor=100_000_000_000),)),
        replace(good, sender=wrong),
        replace(good, sender=replace(good.sender, name=" ")),
    ):
        assert payload(sheet) == ""
        assert not list(tree_of(render_offer(sheet)).all("Figure"))


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
        ("de89370400440532013000", "DE89370400440532013000"),
        ("DE88 3704 0044 0532 0130 00", ""),
        ("DE8", ""),
        ("", ""),
        ("٣" * 20, ""),
        ("GB82 WEST 1234 5698 7654 32 ", "GB82WEST12345698765432"),
        ("GB82-WEST-1234-5698-7654-32", ""),
    ],
)
def test_an_account_has_right_check_digits(text: str, account: str) -> None:
    assert iban(text) == account

import io
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.offers.kinds import DiscountKind
from models.offers.pricing import Discount
from models.offers.sheet import Recipient
from reports.offer_pdf import render_offer, unprintable
from tests.reports.paper import (
    HALDEN,
    ONE,
    estimate,
    letter_of,
    pages_of,
    proposal,
    with_lines,
)

ROOT = Path(__file__).parents[2]


def plain(text: str) -> str:
    return re.sub(r"\s+", "", text)


HOSTILE = [
    "A&B",
    "Smith & Sons",
    "5 < 6",
    "a <b c",
    "<b>bold</b>",
    "</b>",
    "if x<y and y>z",
    "<script>x</script>",
    '<img src="/etc/passwd">',
    "<img src=http://example.org/x.png>",
    '<a href="javascript:alert(1)">here</a>',
    "{name} %s \\n (paren) \\) [x] TJ ET",
    "Łódź Zażółć gęślą jaźń",
    "Ελλάδα Привет Việt Nam İstanbul ₺",
    "北京市朝阳区 かな 서울",
    "☑ ✓ → −",
    "e\u0301A\u030a",
    "\u05e9\u05dc\u05d5\u05dd",
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_prints_as_it_is(text: str) -> None:
    sheet = with_lines(
        replace(estimate(), title=text), [((text, f"{text} {text}", "x"), ONE)]
    )

    (page,) = pages_of(sheet)

    wanted = plain(text).replace("e\u0301A\u030a", "\u00e9\u00c5")
    assert plain(page).count(wanted) >= 4


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120))
@example("\u05e9\u05dc\u05d5\u05dd abc \u0627\u0644\u0639\u0631\u0628\u064a\u0629")
@example("x" * 300)
def test_no_text_breaks_the_paper_or_opens_anything(text: str) -> None:
    sheet = with_lines(
        replace(
            proposal(),
            title=text,
            greeting=text,
            recipient=Recipient(text, text, text),
            sender=replace(HALDEN, name=text, bank=text),
            sections=(letter_of(text, text),),
        ),
        [((text, text, text), ONE)],
        Discount(DiscountKind.PERCENT, 5_000, text),
    )

    made = render_offer(sheet)

    with pikepdf.open(io.BytesIO(made)) as document:
        for page in document.pages:
            assert "/Annots" not in page.obj
        assert "/Names" not in document.Root
        assert "/OpenAction" not in document.Root
        assert "/AA" not in document.Root


def test_what_no_font_has_is_listed_before_it_is_sent() -> None:
    sheet = replace(proposal(), greeting="Dear \N{PARTY POPPER}, \N{THUMBS UP SIGN}!")

    assert unprintable(sheet) == "\N{PARTY POPPER}\N{THUMBS UP SIGN}"
    assert unprintable(proposal()) == ""


def test_marks_that_no_font_has_are_left_out_and_others_are_placed() -> None:
    title = "a\u1ab0b x\u0302y \u05e9\u05dc \u05d5\u05dd then on"
    sheet = replace(estimate(), title=title)

    (page,) = pages_of(sheet)

    assert unprintable(sheet) == ""
    assert "ab" in page
    assert "then on" in page

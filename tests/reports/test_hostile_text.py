"""Features 2 and 3 of documents.md: any text prints as it is, any name is printed."""

import io
import random
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.offers.conditions import Levy, Looks, Package, Payment, TaxTerms
from models.offers.kinds import (
    Design,
    DiscountKind,
    LevyKind,
    LinePart,
    SectionPlace,
    ShareKind,
    TaxCase,
)
from models.offers.pricing import Discount
from models.offers.sheet import Recipient, Section, Sender, Sheet
from models.offers.sheet_lines import sheet_with_lines
from models.offers.values import LineValues
from reports import faces
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
from tests.reports.poppler import copied_from, needs_poppler

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
    "\U0001d53d\U0001d552\U0001d55f\U0001d554\U0001d56a",
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

    _opens_nothing(render_offer(sheet))


def _opens_nothing(made: bytes) -> None:
    with pikepdf.open(io.BytesIO(made)) as document:
        for page in document.pages:
            assert "/Annots" not in page.obj
            assert "/AA" not in page.obj
            assert not page.get_images()
        for key in ("/Names", "/OpenAction", "/AA", "/AcroForm", "/AF"):
            assert key not in document.Root


PIECES = (
    *("<b>", "</b>", '<img src="/etc/passwd">', '<a href="javascript:alert(1)">'),
    *("&amp;", "&", "&#x41;", "x<y", "y>z", "%s", "{name}", "{0}", "\\n", "\\)"),
    *("(", ")", "[", "]TJ", "ET", "BDC", "EMC", "Q q", "/etc/shadow", "..\\x.docx"),
    *("file:///c:/x", "http://example.org/?a=1&b=2", "=1+1", '=HYPERLINK("x")'),
    *("-- ;", "'", '"', "`", "$(x)", "\x00", "\x07", "\x1b[31m", "\x7f", "\u202e"),
    *("\u2066", "\u200f", "\ufeff", "e\u0301", "A\u030a", "o\u0302\u0301", "x\u0302"),
    *("a\u00adb", "\u00a0", "ffi", "\ufb01", "\u00bd", "\u2116", "\u2192", "\u2611"),
    *("\U0001f389", "\U000f0001", "\ue000", "\ufffd", "\uffff"),
)
ALPHABETS = (
    *((0x21, 0x7E), (0xA1, 0x17F), (0x370, 0x3FF), (0x400, 0x45F), (0x1EA0, 0x1EF9)),
    *((0x2010, 0x2027), (0x20A0, 0x20BF), (0x3041, 0x3096), (0x4E00, 0x9FA5)),
    *((0x904, 0x939), (0xE01, 0xE30)),
)
BACKWARD = ((0x5D0, 0x5EA), (0x627, 0x63A), (0x641, 0x64A))
BETWEEN = (
    *("abc", "Harbour Coffee", "12", "1,250.50", "(", "[", "). ", "15/01/2027", "%"),
    *(" - ", '"', "<b>", "&", "x<y"),
)


def _letters(dice: random.Random, alphabets: tuple[tuple[int, int], ...]) -> str:
    low, high = dice.choice(alphabets)
    return "".join(chr(dice.randint(low, high)) for _n in range(dice.randrange(1, 7)))


def _fuzzed(dice: random.Random) -> str:
    parts = [
        dice.choice([dice.choice(PIECES), _letters(dice, ALPHABETS)])
        + dice.choice(["", "", " "])
        for _n in range(dice.randrange(1, 9))
    ]
    return "".join(parts)


def _fuzzed_backward(dice: random.Random) -> str:
    parts = [
        dice.choice([dice.choice(BETWEEN), *[_letters(dice, BACKWARD)] * 2])
        for _n in range(dice.randrange(1, 7))
    ]
    return dice.choice(["", " "]).join(["\u05d0", *parts])


def _expected(text: str) -> str:
    """What is copied: a box for what no font has, and blanks left out."""
    missing = faces.unprintable([text])
    shown = "".join(faces.MISSING if c in missing else c for c in faces.cleaned(text))
    return plain(shown)


@needs_poppler
def test_a_thousand_hostile_texts_are_copied_as_they_are() -> None:
    dice = random.Random(5)  # noqa: S311 — texts to print, not a secret
    texts = [f"\u00ab{n}:{_fuzzed(dice)}\u00bb" for n in range(1_000)]
    said = replace(estimate(), sections=(letter_of("\n\n".join(texts)),))

    made = render_offer(said)

    copied = plain(copied_from(made, "-layout"))
    assert [text for text in texts if _expected(text) not in copied] == []
    _opens_nothing(made)


@needs_poppler
def test_hundreds_of_texts_from_right_to_left_are_copied_as_they_are() -> None:
    dice = random.Random(6)  # noqa: S311 — texts to print, not a secret
    texts = [f"\u05e9{n}:{_fuzzed_backward(dice)}\u05e9" for n in range(300)]
    last = " ".join(["\u05e9\u05dc\u05d5\u05dd"] * 400)  # so each page is Hebrew
    said = replace(estimate(), sections=(letter_of("\n\n".join([*texts, last])),))

    copied = plain(copied_from(render_offer(said), "-layout"))

    assert [text for text in texts if plain(text) not in copied] == []


def _with_everywhere(text: str) -> Sheet:
    """A sheet that says the text in each of its fields, and nothing else."""
    levy = Levy(text, 15_000, LevyKind.WITHHELD)
    parts = (Payment(text, ShareKind.PERCENT, 30_000), Payment(text, ShareKind.REST))
    sheet = replace(
        estimate(),
        title=text,
        subtitle=text,
        greeting=text,
        recipient=Recipient(text, text, text, text),
        sender=Sender(text, text, text, text, text, text, text, text, text, text),
        sections=(letter_of(text, text), Section(SectionPlace.AFTER, text, text)),
        discount=Discount(DiscountKind.PERCENT, 5_000, text),
        tax=TaxTerms(case=TaxCase.EXEMPT, reason=text, levies=(levy,)),
        packages=(Package(1, text, text), Package(2, text, text)),
        terms=parts,
    )
    head = LineValues(text, text, part=LinePart.HEADING)
    note = LineValues(text, text, part=LinePart.NOTE)
    work = LineValues(text, text, unit=text, price_e4=10_000)
    both = [work._replace(package=1), work._replace(package=2)]
    return sheet_with_lines(
        sheet, [head, work, note, *both, work._replace(optional=True)]
    )


@needs_poppler
def test_every_hostile_text_is_copied_from_every_field() -> None:
    plainly = _with_everywhere("harmless")
    wanted = plain(copied_from(render_offer(plainly))).count("harmless")
    for text in HOSTILE:
        made = render_offer(_with_everywhere(text))

        found = plain(copied_from(made)).count(_expected(text))

        assert found >= wanted, text
        _opens_nothing(made)
    assert wanted >= len(plainly.texts())


NAMES = {
    "Polish": "Zażółć gęślą jaźń, Łódź",
    "German": "Größe, Übermaß, Straße",
    "Greek": "Ελληνική Δημοκρατία, ῥήτωρ",
    "Cyrillic": "Объединённое предприятие, їжак",
    "Vietnamese": "Nguyễn Thị Phượng, Đặng Hữu Nghĩa",
    "Turkish": "İstanbul Şişli Ağaoğlu ₺",
    "Chinese": "北京市朝阳区建国路",
    "Japanese": "東京のカメラ店",
    "Arabic": "\u0634\u0631\u0643\u0629 \u0627\u0644\u0646\u0648\u0631",
    "Hebrew": "\u05d7\u05d1\u05e8\u05ea \u05d4\u05e7\u05e4\u05d4",
}


@needs_poppler
@pytest.mark.parametrize("design", Design)
def test_names_of_every_script_print_in_one_document(design: Design) -> None:
    lines = [((name, name, ""), ONE) for name in NAMES.values()]
    sheet = replace(estimate(), looks=Looks(design))
    sheet = replace(sheet, recipient=Recipient(*list(NAMES.values())[:3]))

    sheet = with_lines(sheet, lines)

    copied = plain(copied_from(render_offer(sheet)))
    for script, name in NAMES.items():
        assert copied.count(plain(name)) >= 2, script
    assert unprintable(sheet) == ""
    assert faces.MISSING not in copied


def test_a_character_without_a_font_is_a_box_and_never_nothing() -> None:
    title = "a\u1ab0b x\u0302y \u0e01\u0e38 \uffff end"
    sheet = replace(estimate(), title=title)

    (page,) = pages_of(sheet)

    assert unprintable(sheet) == "\u1ab0\u0e01\u0e38\uffff"
    assert page.count(faces.MISSING) == 4
    assert "end" in page


def test_what_chooses_a_shape_is_not_listed() -> None:
    sheet = replace(estimate(), title="\u2611\ufe0e \u2764\ufe0f a\u200db")

    assert unprintable(sheet) == ""


def test_what_no_font_has_is_listed_before_it_is_sent() -> None:
    sheet = replace(proposal(), greeting="Dear \N{PARTY POPPER}, \N{THUMBS UP SIGN}!")

    assert unprintable(sheet) == "\N{PARTY POPPER}\N{THUMBS UP SIGN}"
    assert unprintable(proposal()) == ""

import io
import re
import unicodedata
from dataclasses import replace

import pytest
from pypdf import PdfReader

from models.offers.conditions import Looks
from models.offers.kinds import Design, SectionPlace
from models.offers.sheet import Recipient, Section, Sender, Sheet
from reports import look
from reports.ink import one_line
from reports.layout import Layout
from reports.offer_pdf import render_offer
from reports.price_columns import columns_of
from reports.setting import from_left, lines_of
from tests.reports.paper import ONE, letter_of, proposal, with_lines
from tests.reports.poppler import copied_from, needs_poppler

HEBREW = (
    "\u05e9\u05dc\u05d5\u05dd \u05dc\u05db\u05d5\u05dc\u05dd, "
    "\u05d4\u05e6\u05e2\u05d4 \u05d6\u05d5 \u05db\u05d5\u05dc\u05dc\u05ea 3 "
    "(\u05e2\u05d1\u05d5\u05e8 Harbour Coffee) \u05d1\u05de\u05d7\u05d9\u05e8 "
    "1,250.50 \u20aa \u05d1\u05ea\u05d5\u05e1\u05e4\u05ea 17% "
    "\u05de\u05e2\u05f4\u05de. \u05e8\u05d0\u05d5 https://example.org/a?b=1 "
    "(\u05d1\u05e2\u05d1\u05e8\u05d9\u05ea)."
)
ARABIC = (
    "\u0645\u0631\u062d\u0628\u064b\u0627 \u0643\u0648\u0644\u0645\u060c "
    "\u064a\u0634\u0645\u0644 \u0627\u0644\u0639\u0631\u0636 \u0663 "
    "(\u0644\u0634\u0631\u0643\u0629 Harbour Coffee) \u0628\u0633\u0639\u0631 "
    "1,250.50 \u0625\u0636\u0627\u0641\u0629\u064b \u0625\u0644\u0649 23%. "
    "\u0627\u0644\u0623\u0633\u0644\u0627\u0643 \u0644\u0627 "
    "\u062a\u062a\u063a\u064a\u0631 [\u0627\u0644\u0645\u0644\u062d\u0642 A-12]."
)


@needs_poppler
@pytest.mark.parametrize("said", [HEBREW, ARABIC], ids=["hebrew", "arabic"])
def test_a_backward_paper_is_copied_as_it_was_written(said: str) -> None:
    sheet = replace(
        proposal(),
        title=said[:30],
        greeting=said,
        sender=Sender(said[:5]),
        recipient=Recipient(said[:5], said[:11], said[:5]),
        sections=(letter_of(f"{said}\n\n{said}", said[:11]),),
    )
    sheet = with_lines(sheet, [((said[:24], said, said[:5]), ONE)])

    copied = " ".join(copied_from(render_offer(sheet)).split())

    assert copied.count(unicodedata.normalize("NFC", said)) >= 3


def test_a_backward_paragraph_ends_at_the_right_of_its_measure() -> None:
    for line in lines_of(HEBREW, look.BODY, 200):
        assert line.indent + line.width == pytest.approx(200)


def test_a_forward_paragraph_begins_at_the_left_whatever_is_in_it() -> None:
    for line in lines_of(f"Ola {HEBREW}", look.BODY, 200):
        assert line.indent == 0


def test_each_paragraph_is_set_from_its_own_side() -> None:
    first, second = lines_of(f"Ola\n{HEBREW[:4]}", look.BODY, 200)

    assert first.indent == 0
    assert second.indent > 100


def test_lines_are_filled_in_the_order_of_the_text() -> None:
    first, *_more, last = lines_of(HEBREW, look.BODY, 150)

    said = {char for word in first.words for run in word.runs for char in run.chars}
    assert "\u05e9" in said
    assert "?" not in said
    assert all(line.width <= 150.4 for line in [first, *_more, last])


def test_brackets_are_mirrored_and_copied_as_they_were_typed() -> None:
    opened, closed = "\u05d0(", "\u05d0)"
    line, other = (one_line(text, look.BODY) for text in (opened, closed))

    drawn = [line.words[0].runs[0].chars[0], other.words[0].runs[0].chars[0]]

    assert drawn[0] != drawn[1]
    assert "(" not in drawn
    assert line.width == other.width


@needs_poppler
def test_the_mark_of_a_backward_item_stands_at_the_right() -> None:
    item = f"1. {HEBREW[:9]}\n2. {HEBREW[:9]}"
    sheet = replace(proposal(), greeting="", sections=(letter_of(item),))

    boxes = copied_from(render_offer(sheet), "-bbox", "-l", "1")

    words = re.findall(r'xMin="([\d.]+)".*?xMax="([\d.]+)".*?>(.*?)</word>', boxes)
    marks = [float(left) for left, _right, word in words if word in ("1", "2")]
    ends = [float(right) for _left, right, word in words if "\u05e9" in word]
    assert len(ends) == 2
    for mark, end in zip(marks, ends, strict=False):
        assert mark > end + 10


def test_words_of_marks_alone_and_endless_ones_are_set() -> None:
    for text in ("\u0651", "\u05c1\u05c2", "\u05d0" * 3_000, "\u0644\u0627" * 1_000):
        assert lines_of(text, look.BODY, 120)


def test_thousands_of_backward_words_fill_their_lines() -> None:
    note = " ".join([HEBREW] * 150)  # 30,000 characters

    lines = lines_of(note, look.BODY, 300)

    assert sum(line.width for line in lines) > 300 * (len(lines) - 2) * 0.7


def backward_paper(design: Design) -> Sheet:
    """A paper that is written from right to left, for somebody at a Latin address."""
    after = [
        Section(SectionPlace.AFTER, text=f"{HEBREW[:4]} 70{n}", beside=n > 1)
        for n in (1, 2)
    ]
    sheet = replace(
        proposal(),
        title=HEBREW[:11],
        greeting=HEBREW[:4],
        looks=Looks(design),
        recipient=Recipient(HEBREW[:4], address="12 Dock Road"),
        sender=Sender(HEBREW[:4]),
        sections=(letter_of(HEBREW * 3, HEBREW[:5]), *after),
    )
    wish = ONE._replace(optional=True)
    lines = [((HEBREW[:11], "", ""), ONE), ((HEBREW[:5], "", ""), wish)]
    return with_lines(sheet, lines)


@pytest.mark.parametrize("design", list(Design))
def test_the_prose_of_a_backward_paper_ends_where_its_title_does(
    design: Design,
) -> None:
    layout = Layout.of(backward_paper(design))

    prose = layout.prose
    after = layout.held(layout.wide)

    assert layout.backward
    for column in (prose, after):
        assert column.left + column.width == pytest.approx(layout.page.right)
        assert column.width <= layout.manner.measure
    forward = Layout.of(replace(layout.sheet, greeting="", sections=()))
    assert not forward.backward
    assert forward.held(forward.wide).left == forward.page.left


def test_of_two_sections_side_by_side_the_first_is_read_first() -> None:
    sheet = backward_paper(Design.CLASSIC)
    lefts: dict[str, float] = {}

    def note(text: str, _cm: object, tm: list[float], *_font: object) -> None:
        lefts.update({said: tm[4] for said in ("701", "702") if said in text})

    pages = PdfReader(io.BytesIO(render_offer(sheet))).pages
    for page in pages:
        page.extract_text(visitor_text=note)

    middle = Layout.of(sheet).page.width / 2
    assert lefts["702"] < middle < lefts["701"]


def test_names_under_a_label_begin_where_the_label_does() -> None:
    lines = from_left(lines_of(f"{HEBREW[:4]}\n12 Dock Road", look.BODY, 200))

    assert [line.indent for line in lines] == [0, 0]


def test_the_box_to_tick_stands_before_the_first_word() -> None:
    sheet = backward_paper(Design.CLASSIC)
    pages = PdfReader(io.BytesIO(render_offer(sheet))).pages
    drawn = b"".join(page.get_contents().get_data() for page in pages)  # type: ignore[union-attr]  # no page is empty

    (box,) = re.findall(rb"([\d.]+) [\d.]+ 7\.2 7\.2 re S", drawn)

    work = columns_of(Layout.of(sheet)).work
    assert work - 10 < float(box) < work

"""The receipt of a bundle: the same lines as text and on one page of paper."""

from functools import partial

from models.lists.bundle.receipt import Compared, Receipt
from reports import faces, look, paper
from reports.archive import Facts
from reports.ink import Pen
from reports.setting import lines_of
from reports.tags import Tag

_ROW = look.Style(faces.REGULAR, 8.5, 11)
_ROW_NAME = look.Style(faces.ITALIC, 8.5, 11, look.GREY)
_SHORT = 16  # digits of a hash that are shown on paper
_TOP = 70.0


def receipt_text(receipt: Receipt) -> str:
    """The receipt as plain text, with whole hashes."""
    width = max((len(table.out.name) for table in receipt.tables), default=0)
    rows = [
        f"{t.out.name:{width}}  {t.out.rows:>9,}  {t.back.rows:>9,}  "
        f"{_equal(t):9}  {t.out.sha256}"
        for t in receipt.tables
    ]
    head = f"{'Table':{width}}  {'taken out':>9}  {'read back':>9}  {'':9}  SHA-256"
    return "\n".join([_title(receipt), "", *_facts(receipt), "", head, *rows, ""])


def render_receipt(receipt: Receipt) -> bytes:
    """The receipt as a PDF of one page; the same receipt gives the same bytes."""
    facts = Facts(
        title=faces.cleaned(_title(receipt)).replace("\n", " "),
        author=faces.cleaned(receipt.book),
        language="en",
        day=receipt.made_at.date(),
    )
    return paper.made(facts, look.PAGES["A4"], partial(_draw, receipt))


def _title(receipt: Receipt) -> str:
    return f"Everything from the book of {receipt.book}"


def _facts(receipt: Receipt) -> list[str]:
    """What the bundle holds and what came of it, a sentence a line."""
    holds = [
        _many(receipt.people, "person", "people"),
        _many(receipt.entries, "calendar entry", "calendar entries"),
        _many(receipt.papers, "offer as PDF", "offers as PDF"),
        _many(receipt.files, "attachment", "attachments"),
    ]
    facts = [
        f"Taken out on {receipt.made_at:%d %B %Y at %H:%M}.".replace(" 0", " "),
        f"Holds {', '.join(holds)} and {len(receipt.tables)} tables.",
        receipt.verdict,
    ]
    if receipt.missing:
        lost = ", ".join(receipt.missing[:5])
        facts.append(f"{len(receipt.missing)} attachments were missing: {lost}.")
    return facts


def _many(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"


def _equal(table: Compared) -> str:
    return "equal" if table.is_equal else "NOT EQUAL"


def _draw(receipt: Receipt, pen: Pen) -> None:
    page = pen.page
    level = _TOP
    width = page.right - page.left
    with pen.tagged("H1"):
        for line in lines_of(_title(receipt), look.HEAD, width)[:2]:
            pen.text(page.left, level, line, look.HEAD)
            level += look.HEAD.leading
    for fact in _facts(receipt):
        with pen.tagged("P"):
            for line in lines_of(fact, look.BODY, width)[:3]:
                pen.text(page.left, level, line, look.BODY)
                level += look.BODY.leading
    level += look.BODY.leading
    with pen.tagged("Table"):
        _draw_rows(pen, receipt, level)
    pen.next_page()


def _draw_rows(pen: Pen, receipt: Receipt, level: float) -> None:
    """The tables, closer together where they would not fit on the page."""
    page = pen.page
    room = page.height - look.MM * 17 - level - _ROW.leading
    step = min(_ROW.leading, room / max(1, len(receipt.tables)))
    style = _ROW._replace(size=min(_ROW.size, step * 0.8))
    heads = ("Table", "Rows taken out", "Rows read back", "Hash", "SHA-256 begins")
    _draw_row(pen, level, heads, _ROW_NAME, Tag("TH", scope="Column"))
    pen.rule(page.left, page.right, level + 3)
    level += 4
    for table in receipt.tables:
        level += step
        hashed = table.out.sha256[:_SHORT]
        rows = f"{table.out.rows:,}", f"{table.back.rows:,}"
        cells = (table.out.name, *rows, _equal(table), hashed)
        _draw_row(pen, level, cells, style, Tag("TD"))


def _draw_row(
    pen: Pen, level: float, cells: tuple[str, ...], style: look.Style, like: Tag
) -> None:
    left, right = pen.page.left, pen.page.right
    places = (
        (left, 0.0),
        (0, left + 210),
        (0, left + 285),
        (left + 300, 0),
        (0, right),
    )
    row = Tag("TR")
    for (begin, end), text in zip(places, cells, strict=True):
        with pen.tagged(row), pen.tagged(Tag(like.kind, scope=like.scope)):
            if end:
                pen.ending(end, level, text, style)
            else:
                pen.words(begin, level, text, style)

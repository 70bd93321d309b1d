"""The receipt of a bundle: the same lines as text and on one page of paper."""

import io
import threading

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from models.lists.bundle.receipt import Compared, Receipt
from reports import faces, look
from reports.archive import Facts, archived
from reports.ink import Pen
from reports.setting import lines_of

_ROW = look.Style(faces.REGULAR, 8.5, 11)
_ROW_NAME = look.Style(faces.ITALIC, 8.5, 11, look.GREY)
_SHORT = 16  # digits of a hash that are shown on paper
_TOP = 70.0
_one_at_a_time = threading.Lock()


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
    with _one_at_a_time:
        made = io.BytesIO()
        faces.face(faces.REGULAR)
        rl_config.useA85 = 0
        page = look.PAGES["A4"]
        canvas = Canvas(
            made,
            pagesize=(page.width, page.height),
            pageCompression=1,
            invariant=1,
            initialFontName=faces.REGULAR,  # type: ignore[arg-type]  # the stubs say a number
            lang="en",
        )
        _draw(Pen(canvas, page), receipt)
        canvas.save()
        drawn = made.getvalue()
        title = faces.cleaned(_title(receipt)).replace("\n", " ")
        author = faces.cleaned(receipt.book)
        day = receipt.made_at.date()
        return archived(drawn, Facts(title, author, "en", day))


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


def _draw(pen: Pen, receipt: Receipt) -> None:
    page = pen.page
    level = _TOP
    width = page.right - page.left
    for line in lines_of(_title(receipt), look.HEAD, width)[:2]:
        pen.text(page.left, level, line, look.HEAD)
        level += look.HEAD.leading
    for fact in _facts(receipt):
        for line in lines_of(fact, look.BODY, width)[:3]:
            pen.text(page.left, level, line, look.BODY)
            level += look.BODY.leading
    level += look.BODY.leading
    _draw_rows(pen, receipt, level)
    pen.next_page()


def _draw_rows(pen: Pen, receipt: Receipt, level: float) -> None:
    """The tables, closer together where they would not fit on the page."""
    page = pen.page
    columns = (page.left + 210, page.left + 285, page.left + 300, page.right)
    room = page.height - look.MM * 17 - level - _ROW.leading
    step = min(_ROW.leading, room / max(1, len(receipt.tables)))
    style = _ROW._replace(size=min(_ROW.size, step * 0.8))
    pen.words(page.left, level, "Table", _ROW_NAME)
    pen.ending(columns[0], level, "Rows taken out", _ROW_NAME)
    pen.ending(columns[1], level, "Rows read back", _ROW_NAME)
    pen.words(columns[2], level, "Hash", _ROW_NAME)
    pen.ending(columns[3], level, "SHA-256 begins", _ROW_NAME)
    pen.rule(page.left, page.right, level + 3)
    level += 4
    for table in receipt.tables:
        level += step
        pen.words(page.left, level, table.out.name, style)
        pen.ending(columns[0], level, f"{table.out.rows:,}", style)
        pen.ending(columns[1], level, f"{table.back.rows:,}", style)
        pen.words(columns[2], level, _equal(table), style)
        pen.ending(columns[3], level, table.out.sha256[:_SHORT], style)

"""A document begun, drawn and put away: what every paper of ours has in common."""

import io
import threading
from collections.abc import Callable

from pikepdf import Pdf
from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from reports import faces, look
from reports.archive import Carried, Facts, archived
from reports.ink import Pen
from reports.tags import Tree

_one_at_a_time = threading.Lock()
"""ReportLab's fonts belong to one document at a time."""


def made(
    facts: Facts,
    page: look.Page,
    draw: Callable[[Pen], None],
    carried: Carried | None = None,
    behind: Callable[[Pdf], None] | None = None,
) -> bytes:
    """The PDF that `draw` draws, with the marks of the archive and a file inside.

    `behind` puts pages of other PDFs after its own.

    The same drawing gives the same bytes, always.

    Raises:
        NotSaved: a picture on it cannot be read.
    """
    with _one_at_a_time:
        drawn, tree = _drawn(facts, page, draw)
    return archived(drawn, facts, tree, carried, behind)


def _drawn(
    facts: Facts, page: look.Page, draw: Callable[[Pen], None]
) -> tuple[bytes, Tree]:
    faces.face(faces.REGULAR)
    rl_config.useA85 = 0
    written = io.BytesIO()
    canvas = Canvas(
        written,
        pagesize=(page.width, page.height),
        pageCompression=1,
        invariant=1,
        initialFontName=faces.REGULAR,  # type: ignore[arg-type]  # the stubs say a number
        lang=facts.language,
    )
    canvas.setViewerPreference("PrintScaling", "None")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    pen = Pen(canvas, page)
    draw(pen)
    canvas.save()
    return written.getvalue(), pen.marks.tree

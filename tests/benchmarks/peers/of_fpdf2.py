"""The paper as fpdf2 makes it."""

import importlib
from typing import Any

fpdf: Any = importlib.import_module("fpdf")
SAID = f"fpdf2 {fpdf.__version__}: has neither tags nor PDF/A"


class _Paper(fpdf.FPDF):  # type: ignore[misc]  # it is not installed beside Baton
    """A document with a head and a foot."""

    def __init__(self, content: dict[str, Any]) -> None:
        super().__init__()
        self._content = content
        for style, name in (("", "Regular"), ("B", "SemiBold"), ("I", "Italic")):
            path = f"{content['fonts']}/SourceSerif4-{name}.ttf"
            self.add_font("Serif", style, path)
        self.set_margins(25, 46, 20)
        self.set_auto_page_break(auto=True, margin=22)
        self.set_lang("en")
        self.set_title(content["title"])

    def header(self) -> None:
        self.set_y(18)
        self.set_font("Serif", "B", 15)
        self.cell(80, 6, self._content["sender"][0])
        self.set_font("Serif", "", 8.5)
        self.cell(0, 6, " · ".join(self._content["sender"][1:]), align="R")
        self.line(25, 37, 190, 37)
        self.set_y(46)

    def footer(self) -> None:
        self.set_y(-16)
        self.set_font("Serif", "", 8)
        self.cell(80, 4, self._content["foot"])
        said = f"{self._content['number']} · page {self.page_no()} of {{nb}}"
        self.cell(0, 4, said, align="R")


def prepared(content: dict[str, Any]) -> dict[str, Any]:
    """The content itself."""
    return content


def paper(content: dict[str, Any]) -> bytes:
    """The PDF."""
    made = _Paper(content)
    made.add_page()
    made.set_font("Serif", "", 9)
    for line in content["facts"]:
        made.multi_cell(0, 4.4, line, new_x="LMARGIN", new_y="NEXT")
    made.set_font("Serif", "B", 23.7)
    made.multi_cell(0, 10, content["title"], new_x="LMARGIN", new_y="NEXT")
    _say(made, [["", content["greeting"]], *content["before"]])
    made.add_page()
    made.set_font("Serif", "B", 17.7)
    made.cell(0, 10, content["costs"], new_x="LMARGIN", new_y="NEXT")
    made.set_font("Serif", "", 10.5)
    with made.table(
        col_widths=(95, 18, 26, 28),
        text_align=("LEFT", "RIGHT", "RIGHT", "RIGHT"),
        borders_layout="HORIZONTAL_LINES",
        line_height=5.3,
    ) as table:
        for cells in (content["heads"], *map(_row, content["rows"])):
            row = table.row()
            for cell in cells:
                row.cell(cell)
    for name, amount in content["sums"]:
        made.cell(105)
        made.cell(32, 6.7, name)
        made.cell(0, 6.7, amount, align="R", new_x="LMARGIN", new_y="NEXT")
    _say(made, content["after"])
    made.ln(14)
    for one in content["signs"]:
        made.cell(82, 5, one, border="T")
    return bytes(made.output())


def _row(row: list[str]) -> list[str]:
    work, detail, *figures = row
    return ["\n".join(part for part in (work, detail) if part), *figures]


def _say(made: Any, parts: list[list[str]]) -> None:  # noqa: ANN401 — an FPDF
    for head, text in parts:
        made.set_font("Serif", "B", 12)
        if head:
            made.cell(0, 8, head, new_x="LMARGIN", new_y="NEXT")
        made.set_font("Serif", "", 10.5)
        made.multi_cell(0, 5.3, text, new_x="LMARGIN", new_y="NEXT")

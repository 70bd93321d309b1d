"""The paper as typst makes it."""

import importlib
import json
from typing import Any

typst: Any = importlib.import_module("typst")
SAID = f"typst {typst.__version__}: tags, PDF/A-2a"
SOURCE = """
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: d.sender.at(0), date: datetime(year: 2026,
  month: 11, day: 18))
#set text(font: "Source Serif 4", size: 10.5pt, lang: "en")
#set page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 46mm, bottom: 22mm),
  header: [#text(15pt, weight: "semibold", d.sender.at(0)) #h(1fr)
    #text(8.5pt, d.sender.slice(1).join(" · ")) #line(length: 100%, stroke: 0.6pt)],
  footer: context [#text(8pt, d.foot) #h(1fr)
    #text(8pt)[#d.number · page #counter(page).display("1 of 1", both: true)]])
#set par(justify: false, leading: 0.5em)
#for line in d.facts [#text(9pt, line) \\ ]
#heading(level: 1, text(23.7pt, d.title))
#d.greeting

#for part in d.before [#heading(level: 2, text(12pt, part.at(0))) #part.at(1) ]
#pagebreak()
#heading(level: 2, text(17.7pt, d.costs))
#table(columns: (1fr, 18mm, 26mm, 28mm), stroke: none, inset: (x: 0pt, y: 6pt),
  align: (left, right, right, right),
  table.header(..d.heads.map(one => text(9pt, style: "italic", one)),
    table.hline(stroke: 0.6pt)),
  ..d.rows.map(row => (
    [#row.at(0) #if row.at(1) != "" [\\ #text(9pt, fill: luma(30%), row.at(1))]],
    row.at(2), row.at(3), row.at(4), table.hline(stroke: 0.35pt + luma(80%)),
  )).flatten())
#align(right, table(columns: (52mm, 30mm), stroke: none, align: (left, right),
  ..d.sums.flatten()))
#for part in d.after [#heading(level: 2, text(12pt, part.at(0))) #part.at(1) ]
#block(breakable: false, v(40pt) + grid(columns: (1fr, 1fr), gutter: 14mm,
  ..d.signs.map(one => [#line(length: 100%, stroke: 0.6pt) #text(9pt, one)])))
"""


def prepared(content: dict[str, Any]) -> dict[str, Any]:
    """The words for `typst.compile`."""
    return {
        "input": SOURCE.encode(),
        "format": "pdf",
        "font_paths": [content["fonts"]],
        "ignore_system_fonts": True,
        "sys_inputs": {"data": json.dumps(content)},
        "pdf_standards": ["a-2a"],
    }


def paper(words: dict[str, Any]) -> bytes:
    """The PDF."""
    return bytes(typst.compile(**words))

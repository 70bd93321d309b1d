"""The paper as WeasyPrint makes it."""

import importlib
from html import escape
from typing import Any

weasyprint: Any = importlib.import_module("weasyprint")
SAID = f"WeasyPrint {weasyprint.__version__}: tags, PDF/A-2b"
_FACES = (("Regular", 400, "normal"), ("SemiBold", 600, "normal"),
          ("Italic", 400, "italic"))  # fmt: skip
STYLE = """
@page { size: A4; margin: 46mm 20mm 22mm 25mm;
  @top-left { content: element(head); width: 100% }
  @bottom-left { content: "FOOT"; font-size: 8pt }
  @bottom-right { content: "NUMBER · page " counter(page) " of " counter(pages);
    font-size: 8pt } }
body { font-family: "Source Serif 4"; font-size: 10.5pt; line-height: 15pt }
header { position: running(head); border-bottom: 0.6pt solid black }
h1 { font-size: 23.7pt; font-weight: 600 } h2 { font-size: 12pt; font-weight: 600 }
table { border-collapse: collapse; width: 100% }
th { font-weight: normal; font-style: italic; font-size: 9pt; text-align: right;
  border-bottom: 0.6pt solid black }
td { border-bottom: 0.35pt solid #ccc; padding: 4pt 0; text-align: right;
  vertical-align: top }
th:first-child, td:first-child { text-align: left; width: 95mm }
tr { break-inside: avoid } small { font-size: 9pt; color: #4a5058 }
.costs { break-before: page } .sums { width: 82mm; margin-left: auto }
.signs td { width: 50%; border: 0; border-top: 0.6pt solid black; text-align: left }
.signs { break-inside: avoid; margin-top: 40pt; border-spacing: 14mm 0 }
"""


def prepared(content: dict[str, Any]) -> str:
    """The page as HTML."""
    faces = "".join(
        f'@font-face {{ font-family: "Source Serif 4"; font-weight: {weight};'
        f" font-style: {style};"
        f' src: url("file://{content["fonts"]}/SourceSerif4-{name}.ttf") }}'
        for name, weight, style in _FACES
    )
    style = STYLE.replace("FOOT", content["foot"]).replace("NUMBER", content["number"])
    parts = [
        f'<html lang="en"><title>{escape(content["title"])}</title>',
        f"<style>{faces}{style}</style>",
        f"<header><b>{escape(content['sender'][0])}</b> ",
        escape(" · ".join(content["sender"][1:])),
        "</header>",
        *(f"<div>{escape(line)}</div>" for line in content["facts"]),
        f"<h1>{escape(content['title'])}</h1><p>{escape(content['greeting'])}</p>",
        *_parts(content["before"]),
        f'<h2 class="costs">{escape(content["costs"])}</h2><table><thead><tr>',
        *(f"<th>{escape(head)}</th>" for head in content["heads"]),
        "</tr></thead><tbody>",
    ]
    for work, detail, *figures in content["rows"]:
        small = f"<br><small>{escape(detail)}</small>" if detail else ""
        cells = "".join(f"<td>{escape(figure)}</td>" for figure in figures)
        parts.append(f"<tr><td>{escape(work)}{small}</td>{cells}</tr>")
    parts.append('</tbody></table><table class="sums">')
    for name, amount in content["sums"]:
        parts.append(f"<tr><td>{escape(name)}</td><td>{escape(amount)}</td></tr>")
    parts += ["</table>", *_parts(content["after"]), '<table class="signs"><tr>']
    parts += [f"<td>{escape(one)}</td>" for one in content["signs"]]
    return "".join([*parts, "</tr></table></html>"])


def _parts(parts: list[list[str]]) -> list[str]:
    return [f"<h2>{escape(head)}</h2><p>{escape(text)}</p>" for head, text in parts]


def paper(page: str) -> bytes:
    """The PDF."""
    made = weasyprint.HTML(string=page)
    return bytes(made.write_pdf(pdf_variant="pdf/a-2b", pdf_tags=True))

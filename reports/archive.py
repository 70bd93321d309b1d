"""The marks of PDF/A-2b, put on in a step that gives the same bytes every time.

A paper that carries a file is PDF/A-3b.
"""

import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from reports.faces import meanings_by_font
from reports.structure import write_structure
from reports.tags import Tree

SRGB = Path(__file__).parent.parent / "resources" / "paper" / "sRGB.icc"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
{archive}<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


_LONG_CODE = re.compile(rb"<([0-9A-F]{5,6})>")
_PDF_A = """<pdfaid:part>{part}</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
"""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the file says of itself: its language is a tag like "en-IE"."""

    title: str
    author: str
    language: str
    day: date


@dataclass(frozen=True, slots=True)
class Carried:
    """A file inside the paper that says the same as the paper, for machines.

    `what` says in a few words what it is.
    """

    name: str
    what: str
    kind: str
    content: bytes


def archived(
    pdf: bytes,
    facts: Facts,
    tree: Tree | None = None,
    carried: Carried | None = None,
    behind: Callable[[pikepdf.Pdf], None] | None = None,
) -> bytes:
    """The same pages with the marks of PDF/A and nothing from a clock.

    The tree says what the marked pieces of the pages are; only a paper without marks
    has none. Where something puts pages of others behind them, it is no PDF/A.
    """
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            if "/Trans" in page.obj:
                del page.obj["/Trans"]  # ReportLab leaves an empty one
        _say_meanings(document)
        if tree is not None:
            write_structure(document, tree)
        part = 3 if carried else 2
        if behind is not None:
            behind(document)
            part = 0
        _describe(document, facts, part)
        if carried is not None:
            _carry(document, carried, facts.day)
        made = io.BytesIO()
        document.save(
            made,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return made.getvalue()


def _carry(document: pikepdf.Pdf, carried: Carried, day: date) -> None:
    content = document.make_stream(carried.content)
    content.Type, content.Subtype = Name.EmbeddedFile, Name(f"/{carried.kind}")
    content.Params = Dictionary(
        Size=len(carried.content), ModDate=String(f"D:{day:%Y%m%d}000000Z")
    )
    file = document.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(carried.name),
            UF=String(carried.name),
            Desc=String(carried.what),
            AFRelationship=Name.Alternative,
            EF=Dictionary(F=content, UF=content),
        )
    )
    names = Dictionary(Names=Array([String(carried.name), file]))
    if "/Names" not in document.Root:
        document.Root.Names = Dictionary()
    document.Root.Names.EmbeddedFiles = document.make_indirect(names)
    document.Root.AF = Array([file])


def _describe(document: pikepdf.Pdf, facts: Facts, part: int) -> None:
    document.trailer.Info = document.make_indirect(
        Dictionary(
            Title=String(facts.title),
            Author=String(facts.author),
            CreationDate=String(f"D:{facts.day:%Y%m%d}000000Z"),
        )
    )
    packet = _XMP.format(
        archive=_PDF_A.format(part=part) if part else "",
        title=escape(facts.title),
        author=escape(facts.author),
        language=escape(facts.language),
        day=facts.day.isoformat(),
    )
    metadata = document.make_stream(packet.encode())
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    document.Root.Metadata = metadata
    profile = document.make_stream(SRGB.read_bytes())
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB"),
        DestOutputProfile=profile,
    )
    document.Root.OutputIntents = Array([document.make_indirect(intent)])


def _say_meanings(document: pikepdf.Pdf) -> None:
    """Let ligatures be copied as the letters they stand for.

    And those of the upper planes in UTF-16, which ReportLab writes as they are counted.
    """
    meanings = meanings_by_font()
    for thing in document.objects:
        if not isinstance(thing, Dictionary) or thing.get("/Type") != Name.Font:
            continue
        known = meanings.get(str(thing.get("/BaseFont", "")).partition("+")[2], {})
        stream = thing.get("/ToUnicode")
        if stream is None:
            continue
        stream.write(_LONG_CODE.sub(partial(_meaning, known), stream.read_bytes()))


def _meaning(known: dict[str, str], code: re.Match[bytes]) -> bytes:
    char = chr(int(code[1], 16))
    return b"<%s>" % known.get(char, char).encode("utf-16-be").hex().upper().encode()

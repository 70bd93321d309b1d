import hashlib
import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
from pikepdf import pdfa

from reports.offer_pdf import render_offer
from reports.twin.quotation import quotation
from tests.reports.paper import (
    ONE,
    estimate,
    long_sheet,
    proposal,
    with_lines,
)

ROOT = Path(__file__).parents[2]


def test_the_same_sheet_gives_the_same_bytes_whatever_came_before() -> None:
    first = render_offer(proposal())
    render_offer(long_sheet(40))
    render_offer(with_lines(estimate(), [(("fffifl 北京 Łódź", "ffi", ""), ONE)]))

    assert render_offer(proposal()) == first


def test_another_process_gives_the_same_bytes() -> None:
    script = (
        "import hashlib; from tests.reports.paper import long_sheet;"
        "from reports.offer_pdf import render_offer;"
        "print(hashlib.sha256(render_offer(long_sheet(9))).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "77", "PYTHONPATH": str(ROOT)}

    told = subprocess.run(  # noqa: S603 — our own interpreter and script
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    here = hashlib.sha256(render_offer(long_sheet(9))).hexdigest()
    assert told.stdout.strip() == here


def test_the_file_says_what_it_is() -> None:
    with pikepdf.open(io.BytesIO(render_offer(proposal()))) as document:
        root, info = document.Root, document.docinfo
        assert str(root.Lang) == "en-IE"
        assert root.ViewerPreferences.PrintScaling == "/None"
        assert str(info["/Title"]) == "Proposal P-119: Packaging for three coffees"
        assert str(info["/Author"]) == "Halden & Reyes"
        assert str(info["/CreationDate"]) == "D:20261118000000Z"
        assert b"<pdfaid:part>2" in root.Metadata.read_bytes()


def test_every_font_is_embedded() -> None:
    sheet = replace(estimate(), title="北京 ☑ Łódź")

    with pikepdf.open(io.BytesIO(render_offer(sheet))) as document:
        fonts = [
            thing
            for thing in document.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"
        ]
        assert len(fonts) >= 5
        for font in fonts:
            assert "/FontFile2" in font.FontDescriptor


def test_the_paper_is_for_the_archive() -> None:
    for sheet in (proposal(), estimate(), long_sheet(40)):
        made = io.BytesIO(render_offer(replace(sheet, draft=True)))
        assert pdfa.validate_written(made, "2b").findings == []


def test_feature_21_a_paper_with_its_twin_is_for_the_archive() -> None:
    for sheet in (proposal(), long_sheet(40)):
        made = render_offer(sheet, twin=True)
        assert pdfa.validate_written(io.BytesIO(made), "3b").findings == []
        assert render_offer(sheet, twin=True) == made
        with pikepdf.open(io.BytesIO(made)) as document:
            (name,) = document.attachments
            (file,) = list(document.Root.AF)
            assert name == "quotation.xml"
            assert file.AFRelationship == "/Alternative"
            assert file.EF.F.Subtype == "/text/xml"
            assert document.attachments[name].get_file().read_bytes() == quotation(
                sheet
            )
            assert b"<pdfaid:part>3" in document.Root.Metadata.read_bytes()

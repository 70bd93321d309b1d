"""Feature 24: hostile returned files cost little and end in a sentence."""

import io
import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from reports.signing.sign import signed
from tests.reports.signing.returned import NOW, saved, sent, signed_by_us, theirs

ROOT = Path(__file__).parents[3]
UNREAD = ROOT / "tests" / "data" / "returned" / "unread-object.pdf"
"""A paper broken by chance: to look into its fonts ended the process."""
SECONDS, MEGABYTES = 2.0, 300
SCRIPT = """
import re, sys, time
from pathlib import Path
from models.book.refusals import Refused
from reports.signing.judge import judged
from tests.clock import NOON

sent = Path(sys.argv[1]).read_bytes()
for name in sys.argv[2:]:
    returned, begun = Path(name).read_bytes(), time.process_time()
    try:
        said = judged(returned, sent, now=NOON).sentences[0]
    except Refused as refusal:
        said = str(refusal)
    took = time.process_time() - begun
    status = Path("/proc/self/status").read_text()
    peak = int(re.search(r"VmHWM:\\s+(\\d+)", status)[1]) // 1024
    print(f"{Path(name).stem}|{took:.2f}|{peak}|{said}")
"""


def _changed(change: Callable[[Pdf], object], paper: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(paper)) as opened:
        change(opened)
        return saved(opened)


def _one_bomb(paper: Pdf) -> None:
    paper.pages[0].Contents = paper.make_stream(b" " * 40_000_000)


def _many_bombs(paper: Pdf) -> None:
    bomb = paper.make_stream(b" " * 20_000_000)
    paper.pages[0].Contents = Array([bomb] * 6)


def _many_steps(paper: Pdf) -> None:
    paper.pages[0].Contents = paper.make_stream(b"(a) Tj " * 2_000_000)


def _many_pages(paper: Pdf) -> None:
    first, tree = dict(paper.pages[0].obj.items()), paper.Root.Pages
    tree.Kids = Array([paper.make_indirect(Dictionary(first)) for _n in range(10_000)])
    tree.Count = 10_000


def _many_links(paper: Pdf) -> None:
    act = Dictionary(S=Name.URI, URI="http://evil.example/")
    link = Dictionary(Subtype=Name.Link, Rect=[0, 0, 1, 1], A=act)
    paper.pages[0].Annots = Array([link] * 20_000)


def _nested() -> bytes:
    root = b"1 0 obj" + b"[" * 500_000 + b"endobj\n"
    return b"%PDF-1.7\n" + root + b"trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF"


def _bomb_of_objects() -> bytes:
    """A file whose first objects are packed in a stream of 70 million spaces."""
    pump = zlib.compressobj(1)
    packed = pump.compress(b"1 0 ")
    packed += b"".join(pump.compress(b" " * 1_000_000) for _n in range(70))
    packed += pump.flush()
    head = b"%PDF-1.7\n"
    held = b"2 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n"
    body = held % len(packed) + packed + b"\nendstream endobj\n"
    table = len(head) + len(body)
    rows = b"".join(
        kind.to_bytes(1) + at.to_bytes(4) + b"\0"
        for kind, at in ((0, 0), (2, 2), (1, len(head)), (1, table))
    )
    index = b"3 0 obj<</Type/XRef/Size 4/W[1 4 1]/Root 1 0 R/Length %d>>stream\n"
    end = b"\nendstream endobj\nstartxref\n%d\n%%%%EOF" % table
    return head + body + index % len(rows) + rows + end


def _many_objects() -> bytes:
    begun = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R>>",
    )
    held, places, at = [b"%PDF-1.4\n"], [], 9
    for number in range(150_001):
        said = begun[number] if number < len(begun) else b"<<>>"
        held.append(b"%d 0 obj%sendobj\n" % (number + 1, said))
        places.append(b"%010d 00000 n \n" % at)
        at += len(held[-1])
    table = b"xref\n0 150002\n0000000000 65535 f \n" + b"".join(places)
    end = b"trailer<</Size 150002/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % at
    return b"".join(held) + table + end


def _signed_often() -> bytes:
    paper = sent()
    for _n in range(9):
        paper = signed(paper, theirs(), where=None, now=NOW)
    return paper


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[float, int, str]]:
    """Of each hostile file: seconds of CPU, megabytes at most so far, what was said."""
    if not Path("/proc/self/status").exists():
        pytest.skip("nobody tells here how much memory was used")
    folder = tmp_path_factory.mktemp("returned")
    files = {
        "rubbish": b"%PDF-1.7\n" + os.urandom(2_000_000) + b"\n%%EOF",
        "nested": _nested(),
        "objects": _bomb_of_objects(),
        "bomb": _changed(_one_bomb, sent()),
        "bombs": _changed(_many_bombs, sent()),
        "steps": _changed(_many_steps, sent()),
        "links": _changed(_many_links, sent()),
        "pages": signed(
            _changed(_many_pages, signed_by_us()), theirs(), where=None, now=NOW
        ),
        "signed": _signed_often(),
        "parts": _many_objects(),
        "unread": UNREAD.read_bytes(),
    }
    for name, held in files.items():
        (folder / f"{name}.pdf").write_bytes(held)
    (folder / "sent").write_bytes(sent())
    names = [folder / f"{name}.pdf" for name in files]
    done = subprocess.run(  # noqa: S603 — our own interpreter and script
        [sys.executable, "-c", SCRIPT, folder / "sent", *names],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    rows = [line.split("|") for line in done.stdout.splitlines()]
    return {name: (float(cpu), int(peak), said) for name, cpu, peak, said in rows}


def test_feature_24_hostile_files_cost_little(
    told: dict[str, tuple[float, int, str]],
) -> None:
    assert len(told) == 11
    assert {name: cpu for name, (cpu, _mb, _s) in told.items() if cpu > SECONDS} == {}
    assert max(peak for _cpu, peak, _said in told.values()) < MEGABYTES


def test_feature_24_hostile_files_end_in_a_sentence(
    told: dict[str, tuple[float, int, str]],
) -> None:
    said = {name: sentence for name, (_cpu, _mb, sentence) in told.items()}

    assert said.pop("signed").startswith("This is the file that was sent; signatures")
    assert said.pop("bombs") == "This PDF unpacks to more than a paper can hold."
    assert said.pop("parts") == "This PDF has more parts than a paper can have."
    for name in ("rubbish", "nested", "objects"):
        assert said.pop(name) == "This PDF is damaged and cannot be read."
    assert set(said.values()) == {"This file is not as it was sent."}

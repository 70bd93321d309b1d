"""Feature 13 of documents.md: where the system has a queue, it gets the file itself."""

from pathlib import Path

import pytest

from models.book.refusals import NotSaved
from tests.ui.offers.mail_programs.stand_in import NOTES, only_path, put, told
from ui.offers.printing import Printing, print_pdf, printers

PDF = b"%PDF-1.7 \xff\x00\r\n" + bytes(range(256)) * 40
HOSTILE = "-o raw; $(touch x) `y` \"'"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where alone programs are looked for: `lpstat` with two printers."""
    folder = only_path(tmp_path / "programs", monkeypatch)
    put(
        folder,
        "lpstat",
        """#!/bin/sh
case "$1" in
-e) printf 'office\\nlaser\\n' ;;
-d) echo 'system default destination: laser' ;;
esac
""",
    )
    return folder


def test_the_queue_gets_the_very_bytes_at_their_own_size(programs: Path) -> None:
    lp = put(programs, "lp", f'{NOTES}exec /bin/cat > "$0.job"\n')

    print_pdf(PDF, HOSTILE, Printing("laser", 3, both_sides=True))

    assert lp.with_name("lp.job").read_bytes() == PDF
    arguments = told(lp)
    assert arguments[:6] == ["-d", "laser", "-n", "3", "-t", HOSTILE]
    assert arguments[6:] == [
        "-o",
        "print-scaling=none",
        "-o",
        "sides=two-sided-long-edge",
    ]


def test_the_printers_of_the_queue_are_offered(programs: Path) -> None:
    put(programs, "lp")

    assert printers() == (["office", "laser"], "laser")


def test_a_queue_that_refuses_is_told_in_three_parts(programs: Path) -> None:
    put(programs, "lp", "#!/bin/sh\nexit 1\n")

    with pytest.raises(NotSaved) as told_so:
        print_pdf(PDF, "P-119", Printing("laser"))

    assert told_so.value.happened == "“laser” did not take the paper."
    assert told_so.value.kept == "Nothing was printed."


@pytest.mark.usefixtures("programs", "qapp")
def test_a_printer_that_is_gone_is_told_where_there_is_no_queue() -> None:
    with pytest.raises(NotSaved) as told_so:
        print_pdf(PDF, "P-119", Printing("gone"))

    assert told_so.value.happened == "“gone” did not take the paper."

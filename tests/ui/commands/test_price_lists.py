"""The catalogue on the command line: a price list in, found, and out again."""

from pathlib import Path

import pytest

from tests.ui.commands.line import Line

LIST = """Code;Name;Price;VAT;Period;Detail
SIGN;Schild;1.450,50;23 %;;=1+1
HOST;Hosting;"20,00";;month;
"""


def taken(line: Line, tmp_path: Path, text: str = LIST) -> Path:
    path = tmp_path / "prices.csv"
    path.write_text(text, encoding="utf-8")
    line.told("catalogue", "--take", path)
    return path


def test_a_price_list_is_taken_in_found_and_written_out(
    line: Line, tmp_path: Path
) -> None:
    taken(line, tmp_path)
    out = tmp_path / "out.csv"

    (sign,) = line.told("catalogue", "SCHI")["items"]
    told = line.told("catalogue", "--out", out)
    again = line.told("catalogue", "--take", out)

    assert (sign["code"], sign["each"], sign["detail"]) == ("SIGN", "1450.50", "=1+1")
    assert told["items"] == 2
    assert "'=1+1" in out.read_text("utf-8-sig")
    assert again == {"added": 0, "changed": 2}
    assert len(line.told("catalogue")["items"]) == 2
    assert "SIGN · Schild · 1450.50 EUR" in line("catalogue").out
    assert "is there already" in line.refused("catalogue", "--out", out)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("Code;Price\nA;1\n", "No column says what is sold"),
        ("Work;Price\nSign;1\nLamp;dear\n", "Row 3: "),
        ("Work;Period\nSign;daily\n", "no period"),
        ("Work;Currency\nSign;euro\n", "Row 2: "),
        ("Work;Tax\nSign;300\n", "300 %"),
        ("Work;Code\n;A\n", "nothing that is sold"),
    ],
)
def test_a_price_list_that_cannot_be_is_refused_whole(
    line: Line, tmp_path: Path, text: str, said: str
) -> None:
    path = tmp_path / "prices.csv"
    path.write_text(text, encoding="utf-8")

    assert said in line.refused("catalogue", "--take", path)
    assert line.told("catalogue") == {"items": []}


def test_a_file_that_is_not_there_is_refused(line: Line, tmp_path: Path) -> None:
    assert "cannot be read" in line.refused("catalogue", "--take", tmp_path / "none")

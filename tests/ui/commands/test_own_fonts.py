"""A font of one's own on the command line: brought, listed, put aside."""

from pathlib import Path

from tests.ui.commands.line import Line

FONTS = Path(__file__).parents[3] / "resources" / "fonts"


def test_a_font_is_brought_and_put_aside(line: Line) -> None:
    brought = line.told(
        "font", FONTS / "Inter-Regular.otf", "--bold", FONTS / "Inter-Bold.otf"
    )
    shown = line("font").out
    aside = line.told("font", "--none")

    ((font,),) = brought.values()
    assert (font["name"], font["usual"]) == ("Inter", True)
    assert "Inter · new papers" in shown
    assert [one["usual"] for one in aside["fonts"]] == [False]


def test_what_is_no_font_is_refused_in_a_sentence(line: Line, tmp_path: Path) -> None:
    letter = tmp_path / "letter.otf"
    letter.write_text("Dear Colm,")

    assert "The regular font is not a font." in line.refused("font", letter)
    assert "cannot be read" in line.refused("font", tmp_path / "none.otf")
    assert "comes first" in line.refused("font", "--bold", letter)
    assert line.told("font") == {"fonts": []}

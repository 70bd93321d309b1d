"""Icons, fonts, look, words and the sample book: data only."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a shipped file: `resource("icons", "flame.svg")`."""
    return _ROOT.joinpath(*parts)

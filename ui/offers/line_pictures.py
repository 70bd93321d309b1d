"""The pictures of the lines, kept in the book: each one an act of its own."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject

from models.book.refusals import Refused
from models.offers.kept_bytes import kept_bytes
from models.offers.looks import set_picture
from ui.desk import Desk
from ui.offers.picture_given import Given, RowDrops, made_ready, only_one
from ui.offers.typesetter import Typesetter
from ui.offers.workbench import Workbench
from ui.shell.asking import ask_for_file

_KINDS = "Pictures (*.png *.jpg *.jpeg *.webp)"


class _Ready(NamedTuple):
    """A picture as a line takes it, or why there is none."""

    content: bytes
    why: str = ""


class LinePictures(QObject):
    """Puts pictures into the lines of the offer that the bench shows."""

    def __init__(self, desk: Desk, bench: Workbench, typesetter: Typesetter) -> None:
        super().__init__(bench)
        self._desk, self._bench, self._typesetter = desk, bench, typesetter
        self._sheet, self._part = bench.line_sheet, bench.line_sheet.picture
        self._sheet.picture_of = self._bytes_of
        self._part.file_wanted.connect(self._choose)
        self._part.given.connect(self._take_here)
        self._part.removed.connect(lambda: self._put(self._here(), b""))
        self.drops = RowDrops(bench.table)
        self.drops.dropped.connect(self._take_on_row)

    def _bytes_of(self, sha256: str) -> bytes:
        try:
            return self._desk.ask(kept_bytes, sha256)
        except Refused as refusal:
            self._desk.refused.emit(str(refusal))
            return b""

    def _here(self) -> tuple[int, int]:
        """The offer and the line of the sheet."""
        return self._bench.offer_id, self._sheet.line_id

    def _choose(self) -> None:
        at = self._here()
        path = ask_for_file(self._sheet, "Choose a picture for the line", _KINDS)
        if path is not None:
            self._take([path], at)

    def _take_here(self, given: list[Given]) -> None:
        self._take(given, self._here())

    def _take_on_row(self, row: int, given: list[Given]) -> None:
        line_id = self._bench.model.lines[row].id
        if line_id is not None:
            self._take(given, (self._bench.offer_id, line_id))

    def _take(self, given: list[Given], at: tuple[int, int]) -> None:
        """Have the picture made small beside the window, then put in the line."""
        try:
            one = only_one(given)
        except Refused as refusal:
            self._say(at, str(refusal))
            return
        if self._is_shown(at):
            self._part.say_busy()
        self._typesetter.run(partial(_ready, one), partial(self._take_ready, at))

    def _take_ready(self, at: tuple[int, int], made: _Ready) -> None:
        if made.why:
            self._say(at, made.why)
        else:
            self._put(at, made.content)

    def _put(self, at: tuple[int, int], content: bytes) -> None:
        if not self._desk.do(set_picture, *at, content, now=self._desk.now()):
            self._part.say_wrong("")

    def _is_shown(self, at: tuple[int, int]) -> bool:
        return self._sheet.isVisible() and self._here() == at

    def _say(self, at: tuple[int, int], why: str) -> None:
        """Say it where the picture was given, or aloud where that is not in sight."""
        if self._is_shown(at):
            self._part.say_wrong(why)
        else:
            self._desk.refused.emit(why)


def _ready(given: Given) -> _Ready:
    """The picture made small; a refusal is told in the window's thread."""
    try:
        return _Ready(made_ready(given))
    except Refused as refusal:
        return _Ready(b"", str(refusal))

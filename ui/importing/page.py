"""The import page: choose a list, look at what it would do, take it over."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.book.refusals import NotSaved, Refused
from models.lists.formats.reading import Asked
from models.lists.formats.record import Reject
from models.lists.formats.unreadable import Unreadable
from models.lists.importing.take_over import Taken
from ui.desk import Desk
from ui.importing.aside import Aside
from ui.importing.between import Between
from ui.importing.column_choices import ColumnChoices
from ui.importing.count_filters import CountFilters
from ui.importing.foot import Foot
from ui.importing.head import Head
from ui.importing.preview import Preview, preview_of, taken_over
from ui.importing.rows_table import RowsModel, RowsTable
from ui.importing.unreadable_file import (
    save_unreadable,
    save_words,
    unreadable_words,
)
from ui.look.buttons import Button
from ui.look.messages import announce
from ui.look.panels import Panel
from ui.look.theme import px

_KINDS = "Lists (*.csv *.tsv *.txt *.vcf *.vcard);;All files (*)"
_WELCOME = (
    "A CSV file from a spreadsheet, a CRM or an address book, or a vCard file. "
    "You see what it would do before anything is written."
)
SIDE = 360, 480  # pixels at 100 %, at least and at most


class ImportPage(QWidget):
    """Brings in one list at a time.

    Signals:
        closed: the page is done with; the board comes back.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importPage")
        self._desk = desk
        self._aside = Aside(self)
        self._preview: Preview | None = None
        self._asked = Asked()
        self._rejects: list[Reject] = []
        self._file = Path()
        self.head = Head()
        self.between = Between()
        self.filters = CountFilters()
        self.model = RowsModel(self)
        self.table = RowsTable(self.model)
        self.columns = ColumnChoices()
        self.foot = Foot()
        self._lay_out()
        self._make_buttons()
        self._connect()
        self.start()

    def _lay_out(self) -> None:
        check = QWidget()
        inside = QVBoxLayout(check)
        inside.setContentsMargins(px(24), px(12), px(24), px(14))
        inside.setSpacing(px(12))
        inside.addWidget(self.filters)
        both = QHBoxLayout()
        both.setSpacing(px(16))
        both.addWidget(_framed(self.table), 2)
        self.columns.setMinimumWidth(px(SIDE[0]))
        self.columns.setMaximumWidth(px(SIDE[1]))
        both.addWidget(self.columns, 1)
        inside.addLayout(both, 1)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.between)
        self._middle.addWidget(check)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self._middle, 1)
        page.addWidget(self.foot)

    def _make_buttons(self) -> None:
        self._choose = Button(
            "Choose a file…",
            kind="primary",
            icon_name="folder-open",
            object_name="chooseFile",
            parent=self,
        )
        self._show = Button(
            "Show the board", kind="primary", object_name="showBoard", parent=self
        )
        self._again = Button("Bring in another", object_name="another", parent=self)
        self._cancel = Button("Cancel", object_name="cancelReading", parent=self)
        self._save = Button(
            "", icon_name="download", object_name="saveLeftOut", parent=self
        )
        buttons = (self._choose, self._show, self._again, self._cancel, self._save)
        for button in buttons:
            button.hide()
        self._save.clicked.connect(self._save_unreadable)
        self._choose.clicked.connect(self.choose_file)
        self._again.clicked.connect(self.start)
        self._cancel.clicked.connect(self.start)
        self._show.clicked.connect(self._leave)

    def _connect(self) -> None:
        self.head.closed.connect(self._leave)
        self.filters.chosen.connect(self.model.show_kind)
        self.columns.asked.connect(self._read)
        self.foot.tier_chosen.connect(self.model.show_tier)
        self.foot.back.connect(self.start)
        self.foot.run.connect(self.take_over)
        self.foot.save.connect(self._save_unreadable)
        self.destroyed.connect(self._aside.forget)

    def start(self) -> None:
        """Show the way in: which file it shall be."""
        self._aside.forget()
        self._preview = None
        self.head.steps.go(0)
        self.head.name_file("")
        self.foot.hide()
        self.between.say(("import", "accent.text"), "Bring in a list", _WELCOME)
        self._middle.setCurrentIndex(0)
        self.between.offer(self._choose)

    def _leave(self) -> None:
        """Go away; whoever comes back finds the way in."""
        self.start()
        self.closed.emit()

    def choose_file(self) -> None:
        """Ask which file, and read it."""
        name, _ = QFileDialog.getOpenFileName(self, "Bring in a list", "", _KINDS)
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Read the list at `path` and show what it would do."""
        self._file = path
        self._read(Asked())

    def _read(self, asked: object) -> None:
        assert isinstance(asked, Asked)
        self._asked = asked
        if self._preview is None:
            self.between.say_running(f"Reading {self._file.name}")
            self.between.offer(self._cancel)
            self._middle.setCurrentIndex(0)
        work = partial(preview_of, self._desk.book.path, self._file, asked)
        self._aside.run(work, self._show_preview)

    def _show_preview(self, given: object) -> None:
        if not isinstance(given, Preview):
            self._tell_fault(given)
            return
        first = self._preview is None
        self._preview, self._rejects = given, given.reading.rejects
        count = len(given.rows)
        rows = "1 row" if count == 1 else f"{count:,} rows"
        self.head.steps.go(1)
        self.head.name_file(f"{given.file.name} · {rows}")
        self.model.show_rows(given.rows)
        self.table.name_for(given.file.name)
        self.filters.show_counts(given)
        self.columns.show_list(given)
        self.foot.show_list(given)
        self.foot.show()
        self._middle.setCurrentIndex(1)
        if first:
            self.filters.choose_all()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{rows}, {given.coming:,} to import")

    def take_over(self) -> None:
        """Take the list over: one act, one undo."""
        if self._preview is None:
            return
        coming = self._preview.coming
        self.foot.hide()
        self.between.say_running(f"Importing {coming:,} rows")
        self.between.offer()
        self._middle.setCurrentIndex(0)
        desk = self._desk
        self._aside.run(
            partial(
                taken_over,
                desk.book.path,
                desk.book.worn,
                self._preview,
                self.foot.tier,
                desk.now(),
            ),
            self._show_taken,
        )

    def _show_taken(self, given: object) -> None:
        if not isinstance(given, Taken):
            self._tell_fault(given)
            return
        self._desk.look_for_changes()
        self.head.steps.go(2)
        self._preview = None
        title, bad = f"{given.sentence()}.", len(self._rejects)
        left = f"{unreadable_words(bad)} " if bad else ""
        words = left + _rest_of(given)
        self.between.say(("circle-check", "state.success.text"), title, words)
        self._save.set_words(save_words(bad))
        saves = (self._save,) if bad else ()
        self.between.offer(self._show, self._again, *saves)
        announce(self, f"{title} {left}".strip())

    def _tell_fault(self, fault: object) -> None:
        """Say why it did not go; our own mistakes go to the report of mistakes."""
        if isinstance(fault, NotSaved):
            self._desk.failed.emit(fault)
            sentence = str(fault)
        elif isinstance(fault, Unreadable | Refused):
            sentence = str(fault)
        else:
            assert isinstance(fault, Exception)
            raise fault
        self._preview = None
        self.foot.hide()
        self._middle.setCurrentIndex(0)
        self.between.say(
            ("triangle-alert", "state.danger.text"),
            f"{self._file.name} was not brought in",
            sentence,
        )
        self.between.offer(self._choose)
        announce(self, sentence)

    def _save_unreadable(self) -> None:
        near = self._file.with_name(f"{self._file.stem} unreadable rows.csv")
        name, _ = QFileDialog.getSaveFileName(
            self, "Save the unreadable rows", str(near), "CSV (*.csv)"
        )
        if name:
            self.save_unreadable_to(Path(name))

    def save_unreadable_to(self, path: Path) -> None:
        """Write the rows that cannot be read, with their reasons."""
        try:
            save_unreadable(self._rejects, path)
        except OSError as error:
            self._desk.refused.emit(f"The rows were not saved: {error.strerror}.")
            return
        announce(self, f"The rows were saved as {path.name}")

    def stop(self) -> None:
        """Wait for what runs; called before the book is closed."""
        self._aside.stop()


def _framed(table: RowsTable) -> Panel:
    """The table on a sheet with round corners."""
    sheet = Panel()
    inside = QVBoxLayout(sheet)
    inside.setContentsMargins(1, px(4), 1, px(4))
    inside.addWidget(table)
    return sheet


def _rest_of(taken: Taken) -> str:
    """What was left as it is, and what came beside the people."""
    parts = []
    if taken.touches:
        parts.append(f"{taken.touches:,} touches and steps came with them.")
    if taken.same:
        parts.append(f"{taken.same:,} rows had nothing new.")
    if taken.skipped:
        parts.append(f"{taken.skipped:,} are in the bin and stay there.")
    return " ".join([*parts, "Undo takes all of it back."])

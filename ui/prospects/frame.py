"""How the prospects page lies: title and count, filter, table, quick add or bar."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.look.buttons import Button, IconButton
from ui.look.fields import TextField
from ui.look.labels import Label, shown
from ui.look.panels import EmptyState
from ui.look.theme import px
from ui.prospects.bulk_bar import BulkBar
from ui.prospects.filter_row import FilterRow
from ui.prospects.table import ProspectsView


class Frame(QObject):
    """The widgets around the table.

    Signals:
        asked: a word for what a button wants: "bring", "columns", "to the bin",
            "duplicates", "import", "everybody".
        change_wanted: the list in sight shall be changed.
    """

    asked = Signal(str)
    change_wanted = Signal()

    def __init__(self, page: QWidget, view: ProspectsView) -> None:
        super().__init__(page)
        self._view = view
        self.filter, self.bar = FilterRow(), BulkBar()
        column = QVBoxLayout(page)
        column.setContentsMargins(px(24), px(14), px(24), px(12))
        column.setSpacing(px(10))
        column.addLayout(self._head())
        column.addWidget(self.filter)
        column.addWidget(self._middle(), 1)
        column.addWidget(self._foot())
        column.addWidget(self.bar)
        self.bar.hide()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.title = Label("Prospects", "page")
        self.count = Label("", "body", "text.secondary")
        self.count.setObjectName("prospectCount")
        self.everybody = IconButton("x", "Show everybody", object_name="everybody")
        self.everybody.clicked.connect(lambda: self.asked.emit("everybody"))
        self.everybody.hide()
        self.change = IconButton("pencil", "Change this list", object_name="changeList")
        self.change.clicked.connect(self.change_wanted)
        self.change.hide()
        self.bring = Button("Bring to Cold", icon_name="snowflake", keys="B")
        self.bring.setObjectName("bringToCold")
        self.bring.clicked.connect(lambda: self.asked.emit("bring"))
        self.bring.hide()
        columns = Button("Columns", kind="quiet", icon_name="sliders-horizontal")
        columns.setObjectName("chooseColumns")
        columns.clicked.connect(lambda: self.asked.emit("columns"))
        twice = Button("Duplicates", kind="quiet", icon_name="git-merge")
        twice.setObjectName("findDuplicates")
        twice.setAccessibleName("Find duplicates…")
        twice.clicked.connect(lambda: self.asked.emit("duplicates"))
        bin_button = Button("The bin", kind="quiet", icon_name="trash-2")
        bin_button.setObjectName("openBin")
        bin_button.clicked.connect(lambda: self.asked.emit("to the bin"))
        row.addWidget(self.title)
        row.addWidget(self.change)
        row.addWidget(self.everybody)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.bring, columns, twice, bin_button):
            row.addWidget(button)
        return row

    def _middle(self) -> QStackedWidget:
        self._stack = QStackedWidget()
        self.nobody = EmptyState(
            "Nobody is here yet",
            more="Add someone below, or bring in a list you have.",
            icon_name="contact",
            button="Bring in a list",
            act=lambda: self.asked.emit("import"),
        )
        self.no_fit = EmptyState(
            "Nobody fits these filters", button="Clear filters", act=self.filter.clear
        )
        self.empty_list = EmptyState(
            "Nobody is on this list now",
            more="Whoever comes to fit it is here by themselves.",
            icon_name="list-filter",
            button="Show everybody",
            act=lambda: self.asked.emit("everybody"),
        )
        for widget in (self._view, self.nobody, self.no_fit, self.empty_list):
            self._stack.addWidget(widget)
        return self._stack

    def _foot(self) -> QWidget:
        self.quick_add = TextField(
            "Add a prospect", hint="Add a prospect: name, company", object_name="add"
        )
        self._adding = QWidget()
        row = QHBoxLayout(self._adding)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.quick_add, 1)
        row.addStretch(1)
        return self._adding

    # what is told

    def show_title(self, title: str) -> None:
        """Head the page with the title of a list; "" for everybody."""
        self.title.setText(shown(title, 60) or "Prospects")
        self.everybody.setVisible(bool(title))

    def offer_to_bring(self, suspects: int | None) -> None:
        """Offer to bring so many of the selected to Cold; None where they are many."""
        many = "" if suspects == 1 or suspects is None else f" {suspects}"
        self.bring.set_words(f"Bring{many} to Cold")
        self.bring.setVisible(suspects != 0)

    def tell(self, seen: int, whole: int, *, filtered: bool, empty: bool) -> None:
        """Say how many of how many are shown."""
        part = f"{seen:,} of {whole:,}" if filtered else f"{whole:,}"
        self.count.setText(part)
        self.count.setAccessibleName(f"{part} prospects")
        self._view.setAccessibleName(f"Prospects, {seen:,} of {whole:,}")
        page = self.nobody if empty else self.no_fit if whole else self.empty_list
        self._stack.setCurrentWidget(
            self._view if seen or not (filtered or empty) else page
        )

    def show_bar(self, *, shown: bool) -> None:
        """Show the acts on many instead of the field that adds one."""
        if shown != self.bar.isHidden():
            return
        self._adding.setVisible(not shown)
        self.bar.setVisible(shown)
        QTimer.singleShot(0, self._view, self._view.show_current)

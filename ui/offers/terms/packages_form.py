"""The packages of an offer, of which the client takes one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from models.offers.conditions import Package
from ui.look.fields import TextField
from ui.look.fonts import metrics
from ui.look.labels import Label
from ui.look.theme import theme
from ui.offers.terms.parts import FormRow, TermsForm, Tick, join_rows

MOST = 4
_LETTERS = "ABCD"
_ABOUT = (
    "A line is in all packages. “/B” at the end of its work, or Alt 2 on its row,"
    " puts it in B; Alt 0 puts it in all again."
)


class PackageRow(FormRow):
    """One package: its letter, its name, what is said of it, if it is advised."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        letter = _LETTERS[number - 1]
        self.name = TextField(
            f"Package {letter}, name", hint="No package", object_name=f"package{letter}"
        )
        self.detail = TextField(
            f"Package {letter}, description",
            hint="What is said of it",
            object_name=f"packageDetail{letter}",
        )
        self.advised = Tick("Advised", f"advised{letter}")
        self.advised.setAccessibleName(f"Package {letter} is advised")
        self._letter = Label(letter, "bodyStrong")
        self.row.addWidget(self._letter)
        self.row.addWidget(self.name, 2)
        self.row.addWidget(self.detail, 3)
        self.row.addWidget(self.advised)
        self._measure()
        theme().changed.connect(self._measure)

    def _measure(self) -> None:
        """All letters are as wide as the widest, so that the names stand in line."""
        wide = max(metrics("bodyStrong").horizontalAdvance(one) for one in _LETTERS)
        self._letter.setFixedWidth(wide)

    def show_package(self, package: Package | None) -> None:
        """Show a package, or none."""
        for field, text in (
            (self.name, package.name if package else ""),
            (self.detail, package.detail if package else ""),
        ):
            if not (field.hasFocus() and field.isModified()):
                field.setText(text)
                field.setCursorPosition(0)
        self.advised.setChecked(package is not None and package.advised)


class PackagesForm(TermsForm):
    """Up to four packages; the line says in which it is.

    Signals:
        wanted: the packages from now on.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__("Packages to choose from", "packagesForm")
        self._shown: tuple[Package, ...] = ()
        self.rows = [PackageRow(number) for number in range(1, MOST + 1)]
        for row in self.rows:
            self.column.addWidget(row)
            row.name.editingFinished.connect(self.keep)
            row.detail.editingFinished.connect(self.keep)
            row.advised.clicked.connect(lambda _on, row=row: self._advise(row))
        join_rows(self.rows, [row.name for row in self.rows])
        about = Label(_ABOUT, "detail", "text.secondary")
        about.setWordWrap(True)
        self.column.addWidget(about)

    def show_packages(self, packages: Sequence[Package]) -> None:
        """Show these packages."""
        self._shown = tuple(packages)
        by_number = {package.number: package for package in packages}
        for row in self.rows:
            row.show_package(by_number.get(row.number))

    def packages(self) -> tuple[Package, ...]:
        """The packages as they stand in the form."""
        return tuple(
            Package(
                row.number,
                row.name.text().strip(),
                row.detail.text().strip(),
                row.advised.isChecked(),
            )
            for row in self.rows
            if row.name.text().strip()
        )

    def keep(self) -> None:
        """Have what stands in the form kept."""
        for row in self.rows:
            row.name.setModified(False)
            row.detail.setModified(False)
        if (packages := self.packages()) != self._shown:
            self._shown = packages
            self.wanted.emit(packages)

    def _advise(self, chosen: PackageRow) -> None:
        """Only one is advised."""
        for row in self.rows:
            if row is not chosen:
                row.advised.setChecked(False)
        self.keep()

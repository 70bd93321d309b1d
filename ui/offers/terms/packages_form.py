"""The packages of an offer, of which the client takes one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.offers.conditions import Package
from ui.look.fields import TextField
from ui.look.labels import Label
from ui.look.theme import px
from ui.offers.terms.parts import TermsForm, Tick

MOST = 4
_LETTERS = "ABCD"


class PackageRow(QWidget):
    """One package: its letter, its name, what is said of it, if it is advised."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        letter = _LETTERS[number - 1]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
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
        row.addWidget(Label(letter, "bodyStrong"))
        row.addWidget(self.name, 2)
        row.addWidget(self.detail, 3)
        row.addWidget(self.advised)

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
        self.column.addWidget(
            Label(
                "A line is in all packages until the row under the lines says one.",
                "detail",
                "text.secondary",
            )
        )

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

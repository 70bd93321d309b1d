"""An offer by mail: a draft with the paper attached, opened in one's own program."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from models.book.refusals import NotSaved
from models.offers.sheet import Sheet
from ui.shell.asking import ask_for_place
from ui.shell.opening import documents


def draft_mail(
    host: QWidget, sheet: Sheet, pdf: bytes, address: str, file: str
) -> Path | None:
    """Where the draft was kept, or None; it is opened in the user's mail program.

    Raises:
        NotSaved: the disk did not take it.
    """
    from reports.mail_draft import mail_draft  # noqa: PLC0415 - loads the mail library

    suggested = documents().parent / f"{Path(file).stem}.eml"
    path = ask_for_place(host, "Keep the mail draft", suggested, "Mail draft (*.eml)")
    if path is None:
        return None
    if path.suffix.lower() != ".eml":
        path = path.with_name(f"{path.name}.eml")
    try:
        path.write_bytes(mail_draft(sheet, pdf, file, address))
    except OSError as error:
        raise NotSaved(
            f"“{path.name}” was not saved ({error.strerror}).",
            "The offer is as it was.",
            "Choose another folder, or free some space.",
        ) from error
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    return path

"""A template beside the shelf: its name, what is inside, and what it is good for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from models.book.refusals import Refused
from models.offers.template_changes import draft_from
from models.offers.templates import template_contents
from ui.desk import Desk
from ui.look.buttons import Button
from ui.look.fields import TextField
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.theme import px, theme
from ui.templates.inside import counted, inside_words


class TemplatePanel(QWidget):
    """One template.

    Signals:
        named: the name that was typed.
        use_wanted: an offer shall be begun from it.
        remove_wanted: it shall be thrown away.
    """

    named = Signal(str)
    use_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._called = ""
        self.name = TextField("Name of the template", object_name="templateName")
        self.name.editingFinished.connect(self._tell_name)
        self.about = Label("", "detail", "text.secondary")
        self.inside = QPlainTextEdit()
        self.inside.setObjectName("templateInside")
        self.inside.setAccessibleName("What is inside")
        self.inside.setReadOnly(True)
        self.inside.setTabChangesFocus(True)
        self.use = Button(
            "Use for…", kind="primary", icon_name="file-plus", object_name="useTemplate"
        )
        self.use.clicked.connect(self.use_wanted)
        self.drop = Button(
            "Throw away", icon_name="trash-2", object_name="dropTemplate"
        )
        self.drop.clicked.connect(self.remove_wanted)
        self._lay_out()
        self._dress()
        theme().changed.connect(self._dress)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(14))
        column.setSpacing(px(8))
        column.addWidget(self.name)
        column.addWidget(self.about)
        column.addWidget(self.inside, 1)
        acts = QHBoxLayout()
        acts.addWidget(self.drop)
        acts.addStretch(1)
        acts.addWidget(self.use)
        column.addLayout(acts)

    def _dress(self) -> None:
        self.inside.setFont(font("body"))

    def show_template(self, template_id: int, name: str) -> None:
        """Show what a template is called and holds."""
        self._called = name
        self.name.right()
        self.name.setText(name)
        self.name.setCursorPosition(0)
        for button, does in ((self.use, "Use"), (self.drop, "Throw away")):
            button.setAccessibleName(f"{does} {name}")
        try:
            draft = draft_from(self._desk.ask(template_contents, template_id))
        except Refused as refusal:
            self.about.setText(str(refusal))
            self.inside.setPlainText("")
            self.use.setEnabled(False)
            return
        self.use.setEnabled(True)
        self.about.setText(counted(draft))
        self.inside.setPlainText("\n".join(inside_words(draft, self._desk.business)))

    def _tell_name(self) -> None:
        if self.name.text() != self._called:
            self.named.emit(self.name.text())

    def forget_typed(self) -> None:
        """Show the name as it is kept."""
        self.name.setText(self._called)

    def focus_name(self) -> None:
        """Put the cursor in the name, all of it selected."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

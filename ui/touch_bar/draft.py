"""The touch being written: the typed line, and what was chosen beside it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from models.book.refusals import NotSaved
from models.people.campaign_names import campaign_called, campaign_names
from models.people.contact_plan.after_a_line import follow_words, follows_line
from models.people.contact_plan.story import Proposal
from models.people.kinds import Tier
from models.people.limits import target_in
from models.people.planned import Planned
from models.people.record import PlannedStep, Record, record_of, steps_of
from models.people.touch_line import Part, PeopleIndex, TouchLine, parse, told
from models.people.touch_line.given import parse_behind
from models.people.touch_line_acts import do_touch_line
from ui.desk import Desk
from ui.touch_bar.everybody import Everybody


class TouchDraft(QObject):
    """One touch on its way into the book.

    What is chosen in a chip or the form wins over the typed line, until the line
    itself says something else about it.

    Signals:
        changed: the touch is another one now.
        logged: it is in the book; the person's id.
        refused: a sentence.
        failed: a `NotSaved`.
    """

    changed = Signal()
    logged = Signal(object)  # a key of 63 bits does not fit Qt's int
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._everybody = Everybody(desk, self)
        self._read = TouchLine("")
        self._chosen: dict[str, tuple[object, object]] = {}
        self._known: tuple[int, Record | None, PlannedStep | None] | None = None
        self._logging = False
        self._given: tuple[int, str] | None = None
        self._follows: tuple[TouchLine, Proposal | None] | None = None
        self.line = self._read
        desk.changed.connect(self._forget_known)
        desk.refused.connect(self._on_refused)
        desk.failed.connect(self._on_failed)

    @property
    def desk(self) -> Desk:
        """The desk that the touch goes over."""
        return self._desk

    @property
    def target(self) -> int:
        """How many touches a close takes, in the tier of the one person meant."""
        record = self.record()
        tier = Tier(record.tier) if record else Tier.COLD
        return target_in(tier, self._desk.limits)

    @property
    def people(self) -> PeopleIndex:
        """Everybody who can be meant."""
        return self._everybody.index()

    def expect_names(self) -> None:
        """Begin to read who can be meant: the line is about to be written."""
        self._everybody.begin()

    def write(self, text: str) -> None:
        """Read the line anew; choices that the line now contradicts are dropped."""
        self._read = self._reading_of(text)
        self._chosen = {
            name: (was, value)
            for name, (was, value) in self._chosen.items()
            if getattr(self._read, name) == was
        }
        self._renew()

    def begin_with(self, person: int, line: str) -> None:
        """Begin a touch with a person; the line is their name, which is not read."""
        self._given = person, line
        self.write(line)

    def _reading_of(self, text: str) -> TouchLine:
        desk = self._desk
        today, day_first = desk.today(), bool(desk.business.day_first)
        clock = desk.local(desk.now()).time()
        if self._given is not None:
            person, name = self._given
            if text.startswith(name):
                rest = text.removeprefix(name)
                return parse_behind(
                    person, name, rest, today=today, day_first=day_first, clock=clock
                )
            self._given = None  # the name was typed over: it is read as any other
        return parse(
            text, today=today, people=self.people, day_first=day_first, clock=clock
        )

    def choose(self, **values: Any) -> None:  # noqa: ANN401 - fields of a TouchLine
        """Take these fields of the touch from a chip or the form."""
        for name, value in values.items():
            self._chosen[name] = (getattr(self._read, name), value)
        self._renew()

    def clear(self) -> None:
        """Begin with nothing."""
        self._chosen, self._given = {}, None
        self._read = TouchLine("")
        self._renew()

    def _renew(self) -> None:
        chosen: dict[str, Any] = {name: v for name, (_, v) in self._chosen.items()}
        self.line = replace(self._read, **chosen)
        self.changed.emit()

    def is_chosen(self, name: str) -> bool:
        """Whether a field was chosen and not typed."""
        return name in self._chosen

    @property
    def who(self) -> int | None:
        """The one person meant, or None where nobody or several can be."""
        return self.line.people[0] if len(self.line.people) == 1 else None

    def record(self) -> Record | None:
        """What is known of the one person meant."""
        return self._what_is_known()[0]

    def planned(self) -> PlannedStep | None:
        """The next step of the one person meant."""
        return self._what_is_known()[1]

    def _what_is_known(self) -> tuple[Record | None, PlannedStep | None]:
        who = self.who
        if who is None:
            return None, None
        if self._known is None or self._known[0] != who:
            steps = self._desk.ask(steps_of, who)
            first = steps[0] if steps else None
            self._known = (who, self._desk.ask(record_of, who), first)
        return self._known[1], self._known[2]

    def _forget_known(self) -> None:
        self._known = self._follows = None

    def follows(self) -> Proposal | None:
        """What the plan says to the touch; None once “no next step” was chosen."""
        if self.line.step is None and self.is_chosen("step"):
            return None
        if self._follows is None or self._follows[0] != self.line:
            self._follows = (self.line, self._what_follows())
        return self._follows[1]

    def _what_follows(self) -> Proposal | None:
        return self._desk.ask(follows_line, self.line, today=self._desk.today())

    def follow_words(self) -> str:
        """What follows in sentences, or ""."""
        follows = self.follows()
        today = self._desk.today()
        return follow_words(follows, self.line, today) if follows else ""

    @property
    def step(self) -> Planned | None:
        """The next step: typed or chosen, else what the plan proposes."""
        follows = None if self.line.step else self.follows()
        return follows.step if follows else self.line.step

    def choose_person(self, person: int) -> None:
        """Let the touch be with this person."""
        self.choose(people=(person,), newcomer="", newcomer_company="")

    def choose_newcomer(self, name: str) -> None:
        """Let the touch be with somebody who is added by it."""
        self.choose(people=(), newcomer=name)

    def typed(self) -> str:
        """The line as it was read last."""
        return self._read.line

    def typed_name(self) -> str:
        """The name as it was typed, or ""."""
        piece = self._read.piece_of(Part.PERSON)
        return "" if piece is None else self._read.line[piece.start : piece.end]

    def campaign_name(self, word: str) -> str:
        """What the campaign of a word is called."""
        return self._desk.ask(campaign_called, word) or f"#{word}"

    def campaigns(self) -> dict[str, str]:
        """The newest campaigns, names by words."""
        return self._desk.ask(campaign_names)

    def in_words(self) -> str:
        """The touch as one sentence."""
        said = told(self.line, self.people, today=self._desk.today())
        return f"{said} {self.follow_words()}".strip()

    def log(self) -> bool:
        """Whether the touch is in the book now; if not, a signal has said why."""
        self._logging = True
        done = self._desk.do(
            do_touch_line,
            self.line,
            now=self._desk.now(),
            follows=self.follows(),
        )
        self._logging = False
        if done:
            self.logged.emit(done.answer)
        return bool(done)

    def is_logging(self) -> bool:
        """Whether a touch is on its way into the book, and refusals are for it."""
        return self._logging

    def _on_refused(self, sentence: str) -> None:
        if self._logging:
            self.refused.emit(sentence)

    def _on_failed(self, failure: NotSaved) -> None:
        if self._logging:
            self.failed.emit(failure)

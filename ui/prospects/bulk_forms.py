"""What must be said before an act on many: a reason, a tag, a holder, a step, a day."""

from PySide6.QtWidgets import QGridLayout, QWidget

from models.book.text import clean_line
from models.people import bulk, foreseen
from models.people.business import MemberCard
from models.people.kinds import NOT_SAID_YET, Channel, LostReason, Tier, WonReason
from models.people.planned import Planned
from models.people.tags import tag_named
from ui.desk import Desk
from ui.look.buttons import KeyChoice
from ui.look.icons import icon
from ui.look.painters import CHANNEL_ICONS
from ui.look.theme import px
from ui.prospects.bulk_fields import (
    BulkAct,
    BulkForm,
    braced,
    choice_box,
    completer_of,
    day_field,
    text_field,
)


class MoveForm(BulkForm):
    """To a tier; Won and Lost ask one reason for all."""

    def __init__(self, desk: Desk, tier: Tier) -> None:
        super().__init__(desk)
        self._tier = tier
        where = "the suspects" if tier is Tier.SUSPECT else tier.label
        self.heading = f"Move {{n}} to {where}"
        self._choices: dict[str, KeyChoice] = {}
        reasons: list[LostReason | WonReason] = []
        if tier in {Tier.WON, Tier.LOST}:
            reasons = list(LostReason) if tier is Tier.LOST else list(WonReason)
            grid = QGridLayout()
            grid.setSpacing(px(6))
            for place, reason in enumerate(reasons):
                digit = str(place + 1)
                name = f"reason{digit}"
                choice = KeyChoice(digit, reason.label, object_name=name)
                choice.toggled.connect(self.changed)
                grid.addWidget(choice, place // 2, place % 2)
                self._choices[reason.value] = choice
            self.column.addLayout(grid)

    def said(self) -> BulkAct:
        chosen = [word for word, box in self._choices.items() if box.isChecked()]
        reason, tier = (chosen or [NOT_SAID_YET])[0], self._tier
        now = self.desk.now()
        return BulkAct(
            self.heading,
            lambda reader, ids: foreseen.moving(reader, ids, tier),
            lambda door, ids: door.do(
                bulk.move_many, ids, tier, now=now, reason=reason
            ),
        )

    def first(self) -> QWidget | None:
        return next(iter(self._choices.values()), None)

    def choose(self, digit: int) -> bool:
        boxes = list(self._choices.values())
        if 1 <= digit <= len(boxes):
            boxes[digit - 1].setChecked(True)
        return 1 <= digit <= len(boxes)


class PlainForm(BulkForm):
    """An act that needs nothing said: to the bin, suspects to Cold."""

    def __init__(self, desk: Desk, word: str) -> None:
        super().__init__(desk)
        self._word = word
        self.danger = word == "delete"
        self.heading = "Put {n} in the bin" if self.danger else "Bring {n} to Cold"

    def said(self) -> BulkAct:
        now = self.desk.now()
        if self.danger:
            return BulkAct(
                self.heading,
                foreseen.deleting,
                lambda door, ids: door.do(bulk.delete_many, ids, now=now),
            )
        return BulkAct(
            self.heading,
            foreseen.bringing,
            lambda door, ids: door.do(bulk.bring_to_cold, ids, now=now),
        )


class TagForm(BulkForm):
    """A tag to add, or one of theirs to take off."""

    def __init__(self, desk: Desk, tags: list[str], *, off: bool) -> None:
        super().__init__(desk)
        self._off = off
        self.heading = "Take a tag off {n}" if off else "Tag {n}"
        self._field = text_field(self, "Tag", "tagName", "fair 2026")
        self._field.setCompleter(completer_of(tags, self._field))

    def said(self) -> BulkAct | None:
        text = self._field.text()
        tag = clean_line(text).lstrip("#").strip() if self._off else tag_named(text)
        if not tag:
            return None
        if self._off:
            return BulkAct(
                f"Take #{braced(tag)} off {{n}}",
                lambda reader, ids: foreseen.untagging(reader, ids, tag),
                lambda door, ids: door.do(bulk.remove_tag, ids, tag),
            )
        return BulkAct(
            f"Tag {{n}} #{braced(tag)}",
            lambda reader, ids: foreseen.tagging(reader, ids, tag),
            lambda door, ids: door.do(bulk.add_tag, ids, tag),
        )

    def first(self) -> QWidget:
        return self._field


class GiveForm(BulkForm):
    """Who is to hold them."""

    heading = "Give {n} to somebody"

    def __init__(self, desk: Desk, everybody: list[MemberCard]) -> None:
        super().__init__(desk)
        self._box = choice_box(self, "Holder", "holderBox")
        for member in everybody:
            if member.active:
                self._box.addItem(member.name, member.id)
        self._box.currentIndexChanged.connect(self.changed)

    def said(self) -> BulkAct | None:
        member = self._box.currentData()
        if member is None:
            return None
        return BulkAct(
            f"Give {{n}} to {braced(self._box.currentText())}",
            lambda reader, ids: foreseen.giving(reader, ids, member),
            lambda door, ids: door.do(bulk.give_to, ids, member, now=door.now()),
        )

    def first(self) -> QWidget:
        return self._box


class PlanForm(BulkForm):
    """A next step: how, what and when."""

    heading = "Plan a next step with {n}"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._box = choice_box(self, "Next step", "planChannel")
        for channel in Channel:
            self._box.addItem(
                icon(CHANNEL_ICONS[channel]), channel.label, channel.value
            )
        self._box.currentIndexChanged.connect(self.changed)
        self._what = text_field(self, "What", "planWhat", "Call about the offer")
        self._day = day_field(self, "Day", "planDay")

    def said(self) -> BulkAct | None:
        if not self._day.is_right():
            return None
        channel = Channel(self._box.currentData())
        step = Planned(channel, self._what.text(), self._day.day())
        now = self.desk.now()
        return BulkAct(
            f"Plan a {channel.label.lower()} with {{n}}",
            lambda reader, ids: foreseen.planning(reader, ids, channel),
            lambda door, ids: door.do(bulk.plan_for, ids, step, now=now),
        )

    def first(self) -> QWidget:
        return self._box


class SourceForm(BulkForm):
    """Where they were heard of."""

    heading = "Change the source of {n}"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._field = text_field(self, "Source", "bulkSourceText", "Trade fair")

    def said(self) -> BulkAct:
        source = clean_line(self._field.text())
        return BulkAct(
            self.heading if source else "Empty the source of {n}",
            lambda reader, ids: foreseen.sourcing(reader, ids, source),
            lambda door, ids: door.do(bulk.say_source, ids, source),
        )

    def first(self) -> QWidget:
        return self._field


class InformedForm(BulkForm):
    """On which day they were told that their details are kept."""

    heading = "Change the informed day of {n}"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._day = day_field(self, "Informed on", "bulkInformedDay")

    def said(self) -> BulkAct | None:
        if not self._day.is_right():
            return None
        day = self._day.day()
        return BulkAct(
            self.heading if day else "Empty the informed day of {n}",
            lambda reader, ids: foreseen.informing(reader, ids, day),
            lambda door, ids: door.do(bulk.say_informed, ids, day),
        )

    def first(self) -> QWidget:
        return self._day

"""A random day of keeping records: what a person has beside name and history."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from models.people.address_parts import Parts
from models.people.affiliations import (
    add_affiliation,
    change_affiliation,
    drop_affiliation,
    order_affiliations,
    put_on_card,
)
from models.people.attachments import drop_file, keep_file, purge_files, rename_file
from models.people.custom_fields import (
    change_kind,
    define_field,
    drop_field,
    order_fields,
    rename_field,
    set_choices,
)
from models.people.facts import add_fact, change_fact, label_fact, set_fact
from models.people.kinds import AttachmentKind, FieldKind, PointKind
from models.people.occasions import (
    add_occasion,
    change_occasion,
    drop_occasion,
    order_occasions,
)
from models.people.point_lines import (
    add_address,
    change_address,
    label_point,
    order_points,
)
from models.people.prospects import add_point, change_point, set_tags
from models.people.tags import colour_tag, drop_tag, merge_tags, rename_tag
from tests.models.random_day import KEPT_DAYS, OF_THE_LIVING, WORDS, RandomDay

FIRMS = st.sampled_from(["Byrne Ltd", "Łódź Works", "byrne ltd", ""])
DAYS = st.sampled_from(["20 Nov", "20.11.1980", "--02-29", "no day", ""])
LABELS = st.sampled_from(["Oven", "Budget", "oven", "Łódź", ""])
VALUES = st.sampled_from(
    ["12.5", "EUR 99", "3 Nov 2026", "yes", "red", "Łódź\nand more", ""]
)
CHOICES = st.lists(st.sampled_from(["red", "blue", "yes", ""]), max_size=3)
PARTS = st.builds(
    Parts,
    st.sampled_from(["1 Quay St", "", "Dept\n5 Hill"]),
    st.sampled_from(["H91 X2Y3", "4020", ""]),
    st.sampled_from(["Galway", "Linz", ""]),
    st.just(""),
    st.sampled_from(["IE", "Austria", ""]),
)
POINTS = st.sampled_from(
    [
        (PointKind.PHONE, "+353 91 555 555"),
        (PointKind.MAIL, "ada@byrne.example"),
        (PointKind.WEB, "byrne.example"),
        (PointKind.ADDRESS, "1 Quay St\nGalway\nH91 X2Y3"),
        (PointKind.ADDRESS, "Hauptplatz 1, 4020 Linz, Austria"),
    ]
)
TAGS = st.sampled_from(["fair", "talk", "vip", ""])
COLOURS = st.sampled_from(["blue", "teal", "", "mauve"])
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c636000000002000148afa4710000000049454e44ae426082"
)
CONTENTS = st.sampled_from([b"one", b"two", b"", PICTURE])


class RecordDay(RandomDay):
    """Companies, days, ways of contact, own fields, tags, files and photos."""

    @rule(
        data=st.data(), how=st.sampled_from(["add", "change", "drop", "card", "order"])
    )
    def keep_companies(self, data: st.DataObject, how: str) -> None:
        person, firm = self.somebody(data), data.draw(FIRMS)
        row = self.pick(data, "affiliation", OF_THE_LIVING)
        if how == "add" and person is not None:
            self.try_to(add_affiliation, person, firm, data.draw(WORDS))
        elif how == "order" and person is not None:
            theirs = self.ids("affiliation", f"prospect_id = {person}")
            self.try_to(order_affiliations, person, theirs[::-1])
        elif how == "change" and row is not None:
            self.try_to(change_affiliation, row, company=firm, role=data.draw(WORDS))
        elif how == "drop" and row is not None:
            self.try_to(drop_affiliation, row)
        elif row is not None:
            self.try_to(put_on_card, row)

    @rule(data=st.data(), how=st.sampled_from(["add", "change", "drop", "order"]))
    def keep_days(self, data: st.DataObject, how: str) -> None:
        person, day = self.somebody(data), data.draw(DAYS)
        row = self.pick(data, "occasion", OF_THE_LIVING)
        if how == "add" and person is not None:
            self.try_to(add_occasion, person, data.draw(WORDS), day)
        elif how == "order" and person is not None:
            theirs = self.ids("occasion", f"prospect_id = {person}")
            self.try_to(order_occasions, person, theirs[::-1])
        elif how == "change" and row is not None:
            self.try_to(change_occasion, row, label=data.draw(WORDS), day=day)
        elif row is not None:
            self.try_to(drop_occasion, row)

    @rule(data=st.data(), point=POINTS)
    def add_a_line(self, data: st.DataObject, point: tuple[PointKind, str]) -> None:
        person = self.somebody(data)
        if person is not None:
            self.try_to(add_point, person, *point, data.draw(WORDS))

    @rule(
        data=st.data(),
        how=st.sampled_from(["change", "label", "order", "parts", "add"]),
    )
    def keep_lines(self, data: st.DataObject, how: str) -> None:
        person, parts = self.somebody(data), data.draw(PARTS)
        row = self.pick(data, "contact_point", OF_THE_LIVING)
        if how == "add" and person is not None:
            self.try_to(add_address, person, parts, "home")
        elif how == "order" and person is not None:
            theirs = self.ids("contact_point", f"prospect_id = {person}")
            self.try_to(order_points, person, theirs[::-1])
        elif how == "change" and row is not None:
            self.try_to(change_point, row, data.draw(POINTS)[1])
        elif how == "label" and row is not None:
            self.try_to(label_point, row, data.draw(WORDS))
        elif row is not None:
            self.try_to(change_address, row, parts)

    @rule(data=st.data(), label=LABELS, kind=st.sampled_from(FieldKind))
    def define(self, data: st.DataObject, label: str, kind: FieldKind) -> None:
        self.try_to(define_field, label, kind, data.draw(CHOICES))

    @rule(
        data=st.data(),
        how=st.sampled_from(["kind", "rename", "drop", "order", "choices"]),
    )
    def keep_fields(self, data: st.DataObject, how: str) -> None:
        field = self.pick(data, "custom_field")
        if field is None:
            return
        if how == "kind":
            kind = data.draw(st.sampled_from(FieldKind))
            self.try_to(change_kind, field, kind, data.draw(CHOICES))
        elif how == "rename":
            self.try_to(rename_field, field, data.draw(LABELS))
        elif how == "drop":
            self.try_to(drop_field, field, keep_values=data.draw(st.booleans()))
        elif how == "order":
            self.try_to(order_fields, self.ids("custom_field")[::-1])
        else:
            self.try_to(set_choices, field, data.draw(CHOICES))

    @rule(data=st.data(), how=st.sampled_from(["add", "set", "change", "label"]))
    def keep_facts(self, data: st.DataObject, how: str) -> None:
        person, label, value = self.somebody(data), data.draw(LABELS), data.draw(VALUES)
        row = self.pick(data, "detail", OF_THE_LIVING)
        if how == "add" and person is not None:
            self.try_to(add_fact, person, label, value)
        elif how == "set" and person is not None:
            self.try_to(set_fact, person, label, value)
        elif how == "change" and row is not None:
            self.try_to(change_fact, row, value)
        elif row is not None:
            self.try_to(label_fact, row, label)

    @rule(
        data=st.data(),
        how=st.sampled_from(["set", "colour", "rename", "merge", "drop"]),
    )
    def keep_tags(self, data: st.DataObject, how: str) -> None:
        tag, other = data.draw(TAGS), data.draw(TAGS)
        person = self.somebody(data)
        if how == "set" and person is not None:
            self.try_to(set_tags, person, {tag, other})
        elif how == "colour":
            self.try_to(colour_tag, tag, data.draw(COLOURS))
        elif how == "rename":
            self.try_to(rename_tag, tag, other)
        elif how == "merge":
            self.try_to(merge_tags, [tag, "talk"], other)
        else:
            self.try_to(drop_tag, tag)

    @rule(data=st.data(), content=CONTENTS, kind=st.sampled_from(AttachmentKind))
    def keep(self, data: st.DataObject, content: bytes, kind: AttachmentKind) -> None:
        person = self.somebody(data)
        if person is not None:
            name = data.draw(st.sampled_from(["plan.pdf", "../../etc", "Łódź\n.txt"]))
            self.try_to(keep_file, person, name, content, now=self.now, kind=kind)
            self.lost -= {str(row[0]) for row in self.all(_KEPT)}

    @rule(data=st.data(), rename=st.booleans())
    def settle_a_file(self, data: st.DataObject, rename: bool) -> None:  # noqa: FBT001 — drawn
        row = self.pick(data, "attachment", OF_THE_LIVING)
        if row is not None and rename:
            self.try_to(rename_file, row, data.draw(WORDS))
        elif row is not None:
            self.try_to(drop_file, row)

    @rule(days=st.sampled_from([1, 12, 31]))
    def purge_after_some_days(self, days: int) -> None:
        self.now += timedelta(days=days)
        before = self.all(_KEPT)
        self.book.do(purge_files, now=self.now)
        self.note_lost(before, KEPT_DAYS)


_KEPT = "SELECT sha256 FROM kept_file"

"""A random day with lists: brought in, taken back, merged, parted, erased."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from models.book.forgetting import purge
from models.book.taking_back import take_back_keeping
from models.lists.duplicates.choosing import FIELDS
from models.lists.duplicates.merges import merges_to_take_back
from models.lists.duplicates.merging import called_two_people, merge_prospects
from models.lists.duplicates.unmerging import unmerge
from models.lists.erasing.person import erase_person
from models.lists.formats.columns.guess import Column
from models.lists.formats.columns.meanings import Field
from models.lists.formats.record import PastTouch, Record
from models.lists.importing.decisions import Decision, Verdict
from models.lists.importing.past_imports import imports_to_take_back
from models.lists.importing.recipes import (
    delete_recipe,
    recipe_used,
    rename_recipe,
    save_recipe,
)
from models.lists.importing.rules import Custom, Keep, Part, Rules
from models.lists.importing.take_over import take_over
from models.lists.smart_lists.asking import people_in
from models.lists.smart_lists.keeping import (
    change_list,
    delete_list,
    move_list,
    pin_list,
    rename_list,
    save_list,
)
from models.lists.smart_lists.starters import STARTERS
from models.people.kinds import FieldKind, Tier
from tests.models.random_day import KNOWN, NAMES, WORDS, RandomDay, rows_of

TITLES = st.sampled_from(["Warm", "warm", "Łódź", ""])
RECORDS = st.builds(
    Record,
    full_name=KNOWN | NAMES,
    company=st.sampled_from(["", "Byrne Ltd", "Harbour Coffee"]),
    title=st.sampled_from(["", "Owner"]),
    emails=st.sampled_from([(), ("ada@byrne.example",), ("Colm@harbour.example",)]),
    phones=st.sampled_from([(), ("+353 91 555 555",), ("091 555 555", "1")]),
    addresses=st.sampled_from([(), ("1 Quay St\nGalway",)]),
    birthday=st.sampled_from(["", "1980-11-20", "--02-29"]),
    notes=st.sampled_from(["", "Met at the fair"]),
    tags=st.sampled_from([(), ("fair",), ("fair", "vip")]),
    temperature=st.sampled_from(["", "warm"]),
    extra=st.sampled_from([(), (("Oven", "gas"),), (("Oven", "12.5"), ("Fax", "1"))]),
    companies=st.sampled_from([(), (("Quay Ltd", "Partner"),)]),
    days=st.sampled_from([(), (("Wedding", "--06-05"),)]),
    no_contact=st.sampled_from([(), ("phone",)]),
)
RULES = st.builds(
    Rules,
    st.sampled_from([Tier.COLD, Tier.SUSPECT]),
    source=st.sampled_from(["", "fair"]),
    tags=st.sampled_from([(), ("list",)]),
    keep=st.dictionaries(st.sampled_from(Part), st.sampled_from(Keep), max_size=4),
    custom=st.sampled_from(
        [{}, {"Oven": Custom("Oven")}, {"Oven": Custom("Stove", FieldKind.NUMBER)}]
    ),
)
PAST = st.builds(
    PastTouch,
    kind=st.sampled_from(["call", "email", "meeting"]),
    date=st.sampled_from(["2026-10-05", "2026-12-24"]),
    subject=st.just("Talked"),
    who=KNOWN,
    done=st.booleans(),
)


class ListsDay(RandomDay):
    """Lists, recipes and smart lists; doubles; erasures where they are allowed."""

    may_erase = True

    @rule(
        data=st.data(),
        told=st.lists(RECORDS, max_size=8),
        past=st.lists(PAST, max_size=2),
        rules=RULES,
        again=st.booleans(),
    )
    def bring_in_a_list(
        self,
        data: st.DataObject,
        told: list[Record],
        past: list[PastTouch],
        rules: Rules,
        again: bool,  # noqa: FBT001 — drawn
    ) -> None:
        self.now += timedelta(minutes=1)
        records = [replace(record, line=at) for at, record in enumerate(told, 2)]
        decisions = {
            record.line: Decision(
                data.draw(st.sampled_from(Verdict)), self.somebody(data)
            )
            for record in records
            if data.draw(st.booleans())
        }
        self.try_to(take_over, records, past, rules, decisions, now=self.now)
        if again:
            self.try_to(take_over, records, past, rules, now=self.now)
            before = rows_of(self.book.path)
            self.try_to(take_over, records, past, rules, now=self.now)
            assert rows_of(self.book.path) == before

    @rule(data=st.data())
    def take_a_list_back(self, data: st.DataObject) -> None:
        past = self.book.ask(imports_to_take_back, self.now.date())
        if past:
            act = data.draw(st.sampled_from(past)).act
            self.try_to(take_back_keeping, act, now=self.now)

    @rule(data=st.data(), take=st.none() | st.frozensets(st.sampled_from(FIELDS)))
    def merge(self, data: st.DataObject, take: frozenset[str] | None) -> None:
        two = self.some(data, most=2)
        if len(two) > 1:
            self.try_to(merge_prospects, *two, take=take, now=self.now)

    @rule(data=st.data())
    def part(self, data: st.DataObject) -> None:
        merges = self.book.ask(merges_to_take_back, self.now.date())
        if merges:
            merge = data.draw(st.sampled_from(merges))
            self.try_to(unmerge, merge.act, now=self.now)

    @rule(data=st.data())
    def call_them_two(self, data: st.DataObject) -> None:
        two = self.some(data, most=2)
        if len(two) > 1:
            self.try_to(called_two_people, *two, now=self.now)

    @rule(
        data=st.data(),
        how=st.sampled_from(["save", "change", "name", "pin", "move", "drop"]),
    )
    def keep_a_list(self, data: st.DataObject, how: str) -> None:
        row = self.pick(data, "saved_list")
        asked = data.draw(st.sampled_from(STARTERS)).conditions
        self.book.ask(people_in, asked, today=self.now.date())
        if how == "save":
            self.try_to(save_list, data.draw(TITLES), asked)
        elif row is None:
            return
        elif how == "change":
            self.try_to(change_list, row, asked)
        elif how == "name":
            self.try_to(rename_list, row, data.draw(TITLES))
        elif how == "pin":
            self.try_to(pin_list, row, pinned=data.draw(st.booleans()))
        elif how == "move":
            self.try_to(move_list, row, data.draw(st.integers(0, 3)))
        else:
            self.try_to(delete_list, row)

    @rule(
        data=st.data(),
        rules=RULES,
        how=st.sampled_from(["save", "use", "name", "drop"]),
    )
    def keep_a_recipe(self, data: st.DataObject, rules: Rules, how: str) -> None:
        row = self.pick(data, "recipe")
        if how == "save":
            mapping = (Column("Name", Field.FULL_NAME),)
            self.try_to(save_recipe, data.draw(TITLES), mapping, rules, now=self.now)
        elif row is None:
            return
        elif how == "use":
            self.try_to(recipe_used, row, now=self.now)
        elif how == "name":
            self.try_to(rename_recipe, row, data.draw(WORDS))
        else:
            self.try_to(delete_recipe, row)

    @rule(data=st.data())
    def erase(self, data: st.DataObject) -> None:
        if not self.may_erase:
            return
        never = "id NOT IN (SELECT prospect_id FROM erased_person)"
        person = self.pick(data, "prospect", never)
        if person is None:
            return
        before = self.all("SELECT sha256 FROM kept_file")
        self.book.do(erase_person, person, now=self.now)
        self.erased = True
        self.note_lost(before, timedelta())
        purge(self.book.path)

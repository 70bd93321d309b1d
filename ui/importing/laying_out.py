"""The list in hand laid out in the steps where something is chosen about it."""

from models.lists.formats.columns.meanings import Field
from models.people.kinds import FieldKind
from models.people.record_parts import fields_known, tags_in_use
from ui.desk import Desk
from ui.importing.list_in_hand import ListInHand
from ui.importing.steps import Steps


def lay_out_columns(desk: Desk, steps: Steps, told: ListInHand) -> None:
    """Show how the list was read, and its columns."""
    assert told.read is not None
    own = {one.label: FieldKind(one.kind) for one in desk.ask(fields_known)}
    said = f"Read as last time: {told.recipe}" if told.recipe else ""
    steps.columns.show_list(told.read, told.asked, told.rules, own, said)


def lay_out_rules(desk: Desk, steps: Steps, told: ListInHand) -> None:
    """Show what holds for all rows of the list."""
    assert told.read is not None
    columns = told.read.manner.mapping
    says = any(column.field is Field.SOURCE for column in columns)
    steps.rules.show_rules(
        told.rules,
        desk.business,
        asks_source=not says,
        tags=desk.ask(tags_in_use),
    )

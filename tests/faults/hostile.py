"""Every hostile file by its name, at any size."""

from collections.abc import Callable

from tests.faults import hostile_sheets as sheets
from tests.faults import hostile_texts as texts

Maker = Callable[[int], bytes]
CORPUS: dict[str, tuple[str, Maker]] = {
    maker.__name__: (ending, maker)
    for ending, makers in (
        (
            "xlsx",
            (
                sheets.sparse,
                sheets.tall,
                sheets.wide,
                sheets.empty_cells,
                sheets.bomb,
                sheets.lying_bomb,
                sheets.plain_cells,
                sheets.plain_empty,
                sheets.one_cell,
                sheets.many_parts,
                sheets.shared_bomb,
                sheets.merges,
                sheets.laughs,
                sheets.outside,
                sheets.deep_xml,
                sheets.attributes,
                sheets.names_in_zip,
                sheets.outward_target,
                sheets.strange_method,
                sheets.locked,
                sheets.torn,
            ),
        ),
        ("ods", (sheets.ods_repeats, sheets.ods_rows, sheets.ods_tables)),
        (
            "vcf",
            (
                texts.cards_in_cards,
                texts.photo,
                texts.cut_base64,
                texts.folds,
                texts.soft_breaks,
                texts.utf_7,
                texts.image,
            ),
        ),
        (
            "csv",
            (
                texts.open_quotes,
                texts.quotes,
                texts.one_line,
                texts.delimiters,
                texts.blanks,
                texts.tabs,
                texts.mail_signs,
                texts.digits,
                texts.nul,
                texts.line_ends,
                texts.mixed,
                texts.wrong_mark,
            ),
        ),
        (
            "json",
            (
                texts.deep_json,
                texts.wide_json,
                texts.long_number,
                texts.board,
                texts.marks,
            ),
        ),
        (
            "ics",
            (
                texts.rules,
                texts.many_events,
                texts.attendees,
                texts.parameters,
                texts.open_parameter,
            ),
        ),
    )
    for maker in makers
}
"""Every hostile file by its name: the ending, and what makes it in a size of 1 to 100.

At size 1 it is small and tells whether the reader knows the trick; at 100 it is as
large as it takes to hurt.
"""

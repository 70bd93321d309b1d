"""How a drawing place says what it draws."""

from collections.abc import Callable
from datetime import date

from reports import look, paper
from reports.archive import Facts
from reports.flow import Strip
from reports.ink import Pen
from reports.setting import lines_of
from reports.tags import FURNITURE, Tag
from tests.reports.tagged import Node, faults, furniture_of, tree_of

FACTS = Facts("Title", "Author", "en-IE", date(2026, 11, 18))


def drawn(draw: Callable[[Pen], None]) -> bytes:
    def whole(pen: Pen) -> None:
        with pen.tagged("H1"):
            pen.words(80, 80, "Title", look.HEAD)
        draw(pen)
        pen.next_page()

    return paper.made(FACTS, look.PAGES["A4"], whole)


def shape(node: Node) -> object:
    return (node.kind, node.own, [shape(kid) for kid in node.kids])


def said(draw: Callable[[Pen], None]) -> list[object]:
    """What follows the title in its section."""
    made = drawn(draw)
    assert faults(made) == []
    (section,) = tree_of(made).kids
    return [shape(kid) for kid in section.kids[1:]]


def test_what_is_drawn_while_a_tag_is_entered_is_that() -> None:
    def draw(pen: Pen) -> None:
        with pen.tagged("P"):
            pen.words(80, 120, "Dear Colm,", look.BODY)

    assert said(draw) == [("P", "Dear Colm,", [])]


def test_a_tag_made_beforehand_goes_on_over_strips_rules_and_pages() -> None:
    tag = Tag("P")
    one = Strip(15, lambda pen, top: pen.words(80, top, "one", look.BODY), tag=tag)
    two = Strip(15, lambda pen, top: pen.words(80, top, "two", look.BODY), tag=tag)

    def draw(pen: Pen) -> None:
        one.put(pen, 100)
        pen.rule(80, 200, 110)
        one.put(pen, 115)
        pen.next_page()
        two.put(pen, 100)

    assert said(draw) == [("P", "one one two", [])]


def test_the_order_is_that_of_the_first_drawing() -> None:
    row = Tag("TR", Tag("Table"))
    work, amount = Tag("TH", row, scope="Row"), Tag("TD", row)

    def draw(pen: Pen) -> None:
        for tag, words in ((work, "Bag"), (amount, "12.00"), (work, "in full")):
            with pen.tagged(tag):
                pen.words(80, 120, words, look.BODY)

    cells: list[object] = [("TH", "Bag in full", []), ("TD", "12.00", [])]
    assert said(draw) == [("Table", "", [("TR", "", cells)])]


def test_an_empty_cell_is_a_cell() -> None:
    def draw(pen: Pen) -> None:
        with pen.tagged("Table"), pen.tagged("TR"):
            with pen.tagged(Tag("TH", scope="Row")):
                pen.words(80, 120, "Bag", look.BODY)
            with pen.tagged("TD"):
                pen.words(80, 120, "", look.BODY)

    cells: list[object] = [("TH", "Bag", []), ("TD", "", [])]
    assert said(draw) == [("Table", "", [("TR", "", cells)])]


def test_what_nobody_names_is_furniture_and_so_is_all_inside_of_furniture() -> None:
    def draw(pen: Pen) -> None:
        pen.words(80, 120, "page 1 of 1", look.FOOT)
        with pen.furniture(), pen.tagged("P"):
            pen.words(80, 130, "again", look.FOOT)
        again = Strip(9, lambda pen, top: pen.words(80, top, "head", look.FOOT))
        Strip(9, again.draw, tag=FURNITURE).put(pen, 140)
        pen.slanted(300, 300, "Draft", look.DRAFT)
        pen.box(80, 300, 8)

    assert said(draw) == []
    (furniture,) = furniture_of(drawn(draw))
    for words in ("page 1 of 1", "again", "head", "Draft"):
        assert words in furniture


def test_a_heading_begins_a_section_in_the_one_above_it() -> None:
    def draw(pen: Pen) -> None:
        for kind in ("P", "H2", "P", "H3", "P", "H2", "P"):
            with pen.tagged(kind):
                pen.words(80, 120, kind.lower(), look.BODY)

    inner: object = ("Sect", "", [("H3", "h3", []), ("P", "p", [])])
    assert said(draw) == [
        ("P", "p", []),
        ("Sect", "", [("H2", "h2", []), ("P", "p", []), inner]),
        ("Sect", "", [("H2", "h2", []), ("P", "p", [])]),
    ]


def test_a_line_from_the_right_is_read_as_it_was_written() -> None:
    lines = lines_of("שלום עולם " * 12 + "Sauna", look.BODY, 200)
    tag = Tag("P")

    def draw(pen: Pen) -> None:
        for n, line in enumerate(lines):
            with pen.tagged(tag):
                pen.text(80, 120 + 15 * n, line, look.BODY)
        with pen.tagged(tag):
            pen.words(80, 300, "and on", look.BODY)

    made = drawn(draw)
    (told,) = tree_of(made).all("P")
    assert told.text == "שלום עולם " * 12 + "Sauna and on"
    assert faults(made) == []


def test_a_paragraph_in_which_nothing_is_drawn_is_none() -> None:
    again = Tag("P")

    def draw(pen: Pen) -> None:
        with pen.tagged("P"):
            pen.words(80, 120, "", look.BODY)
        with pen.tagged(again):
            pen.rule(80, 200, 130)
        with pen.tagged(again):
            pen.words(80, 140, "later", look.BODY)

    assert said(draw) == [("P", "later", [])]

"""Markup, paths and links in every field: no window opens a file or calls anybody."""

import csv
import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QMenu

import ui
from models.book.book import Book
from models.book.reader import Reader
from models.book.refusals import NotSaved
from models.lists.erasing.about import everything_about
from models.lists.smart_lists.conditions import EVERYBODY
from models.lists.smart_lists.sheet import list_sheet
from models.offers.sheet_of import sheet_of
from models.people.baton.passes import open_passes, passes_given
from models.people.board import cards_of
from models.people.check_up.week_paper import review_paper
from models.people.contact_plan.paper import plan_paper
from models.people.contact_plan.preview import PlanMove, PlanPreview
from models.people.kinds import Tier
from models.people.paper_loop.board_sheet import board_sheet
from models.people.paper_loop.cards import card_sheet
from models.people.paper_loop.day_sheet import day_sheet
from models.people.signs import signs_asked
from reports.board_pdf import render_board
from reports.day_sheet_pdf import render_day_sheet
from reports.list_pdf import render_list
from reports.offer_pdf import render_offer
from reports.plan_pdf import render_plan
from reports.prospect_card_pdf import render_cards
from reports.receipt import render_receipt
from reports.review_pdf import render_review
from tests.clock import NOON
from tests.faults.tour.canaries import Canaries
from tests.faults.tour.looking import Look, settle, wait_until
from tests.faults.tour.paper_parts import papers_of
from tests.faults.tour.paper_rooms import papers_in_all_designs, walk_papers
from tests.faults.tour.papers import lively_parts, words_of
from tests.faults.tour.poison import (
    SAME_WORDS,
    SHORT,
    Poison,
    fill,
    poison,
    written_columns,
)
from tests.faults.tour.same_words import mangled
from tests.faults.tour.walking import Walk
from tests.ui.shop.conftest import (
    OpenShop,
    open_shop,  # noqa: F401 — a fixture
    open_shop_at,  # noqa: F401 — as above
)
from ui.baton.opening import open_pass
from ui.baton.returning import ReturnPopover
from ui.board.signs_seen import SignsPopover
from ui.commands.about_folder import write_about
from ui.commands.sample import lay_out
from ui.commands.taking_all import bundled
from ui.crash_dialog import FaultDialog
from ui.importing.page import ImportPage
from ui.importing.steps import CHECK, COLUMNS, DONE, RULES
from ui.look.panels import Popover
from ui.offers.editor import OfferEditor
from ui.plan.page import PlanPage
from ui.prospects.page import ProspectsPage
from ui.record.page import RecordPage
from ui.shell.acts import ACTS, Act
from ui.touch_bar.bar import TouchBar
from ui.touch_bar.chips import PartChip

NOT_DONE = {
    "quit": "it ends the tour",
    "newBook": "it leaves the hostile book",
    "openBook": "as above",
    "sampleData": "as above",
    "restore": "as above",
}
"""Acts that the tour does not do, and why."""

LOOKS = frozenset(
    act.name for act in ACTS if act.group or act.name in {"largerText", "smallerText"}
)
LEADS_AWAY = frozenset({"stepBack", "stepNext", "runImport", "stopImport"})
NOT_SHOWN = {
    "act.said": "said once, as the act is done; the tour hears what its own acts say",
    "campaign.word": "a person types it behind #; what is shown is the name",
}
"""Fields that no window and no paper shows, and why."""

NEVER_OPENED = {
    "TallSheet": "what the long sheets have in common; the tour opens those",
    "Question": "what the small questions have in common; the tour opens those",
    "MoveQuestion": "as above",
    "_Form": "what the forms of the plan have in common; the tour opens those",
}
"""Sheets and dialogs that the tour does not open, and why."""


NOT_SAME = re.compile(
    r"(Note: )?< ="
    r"|.*(Baton (offered|passed) to|stays with) member\.name[, ]",
    re.DOTALL,
)
"""The note of a touch: the line takes the words out by which it knew the person.

And the sentences that call a partner by the first word of the name alone.
"""


@pytest.fixture
def canaries(tmp_path: Path) -> Iterator[Canaries]:
    """What must not be opened, drawn or called."""
    with Canaries(tmp_path) as there:
        yield there


@pytest.fixture
def hostile(canaries: Canaries) -> Poison:
    """What is written into every field."""
    return Poison(canaries.picture, canaries.port)


@pytest.fixture
def hostile_book(tmp_path: Path, hostile: Poison) -> Path:
    """A closed book in which every text is hostile."""
    path = tmp_path / "halden.baton"
    book = Book.create(path, name="Halden & Reyes", now=lambda: NOON)
    lay_out(book)
    fill(book, NOON)
    poison(book, hostile, NOON)
    book.close()
    return path


@pytest.fixture
def walk(
    open_shop: OpenShop,  # noqa: F811 — the fixture
    hostile_book: Path,
    hostile: Poison,
    canaries: Canaries,
    monkeypatch: pytest.MonkeyPatch,
) -> Walk:
    """The window over the hostile book, in the folder of the picture."""
    monkeypatch.chdir(hostile_book.parent)
    for ask in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_a, **_k: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: "")
    return Walk(open_shop(hostile_book), Look(canaries), hostile)


class Rooms:
    """The way into each page."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        desk = walk.window.desk
        assert desk is not None
        self._desk = desk
        self.offer = desk.ask(papers_of).draft
        ((self.whom, self.of_campaign),) = desk.ask(
            lambda r: r.all(
                "SELECT a.prospect_id,"
                " (SELECT prospect_id FROM touch WHERE campaign_id IS NOT NULL)"
                " FROM affiliation a"
            )
        )

    def ways(self) -> dict[str, Callable[[], object]]:
        """How to come to each page, by its name."""
        pages = self._walk.pages
        plain = ("board", "prospects", "bin", "duplicates", "offers", "settings")
        daily = ("today", "run", "results", "plan", "review")
        stock = ("catalogue", "templates")
        kept = self._desk.ask(lambda r: r.all("SELECT id FROM saved_list"))
        return {
            **{name: partial(pages.go, name) for name in (*plain, *daily, *stock)},
            "record": lambda: pages.open_record(self.whom),
            "fields": pages.go_to_fields,
            "list": lambda: pages.build_list(kept[0][0]),
            "offer": lambda: pages.open_offer(self.offer),
            "import": lambda: pages.go("import"),
        }


def test_the_tour_goes_to_every_page(walk: Walk) -> None:
    ways = Rooms(walk).ways()

    assert set(ways) == walk.pages.names()


def test_every_text_of_the_book_is_hostile(hostile_book: Path) -> None:
    book = Book.open(hostile_book)
    columns = written_columns(book)

    held = {name: book.ask(_texts_in, *name) for name in columns}
    plain = [
        name for name, texts in held.items() if any("<" not in text for text in texts)
    ]
    empty = [name for name, texts in held.items() if not texts]
    book.close()

    assert (plain, empty) == ([], [])


def _texts_in(reader: Reader, table: str, column: str) -> list[str]:
    found = reader.all(f"SELECT {column} FROM {table} WHERE {column} <> '' LIMIT 3")
    return [text for (text,) in found]


def test_nothing_in_the_book_is_ever_markup(walk: Walk, tmp_path: Path) -> None:
    rooms = Rooms(walk)

    _change_the_look(walk)
    for name, come in rooms.ways().items():
        walk.explore(name, come)
    _bring_in(walk, tmp_path)
    _choose_many(walk)
    _look_at_records(walk, rooms)
    _type_into_the_bars(walk)
    _show_sheets(walk, rooms)
    walk_papers(walk, tmp_path)
    _show_small_questions(walk)
    _do_every_act(walk, rooms)
    printed = _papers(walk, rooms, tmp_path)
    walk.look.at("papers")

    assert walk.look.wrong == []
    seen = {text for text in walk.look.seen if not NOT_SAME.match(text)}
    assert mangled(seen, walk.hostile) == []
    assert _not_shown(walk, printed) == set(NOT_SHOWN)
    assert _never_opened(walk.look.kinds) == set(NEVER_OPENED)


def _change_the_look(walk: Walk) -> None:
    """Do the acts of the look while there is one page to be dressed anew."""
    for act in ACTS:
        if act.name in LOOKS:
            walk.act(act.name)
    for name in ("light", "text100"):
        walk.furnished.actions[name].trigger()


def _do_every_act(walk: Walk, rooms: Rooms) -> None:
    """Do each act twice: with a record in sight, and where it then leads."""
    walk.pages.open_record(rooms.whom)
    for act in sorted(ACTS, key=_is_deleting):
        if act.name and act.name not in LOOKS and act.name not in NOT_DONE:
            if act.menu in {"Prospect", "Move to", "Touch"}:
                walk.pages.open_record(rooms.whom)
            walk.act(act.name)


def _is_deleting(act: Act) -> bool:
    """Whether it takes away whom the others are done to."""
    return act.name == "deleteProspect"


def _bring_in(walk: Walk, folder: Path) -> None:
    """Bring in a hostile list through all the steps."""
    written = folder / "list.csv"
    evil = walk.hostile
    with written.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(("Name", "Company", "E-mail", "Notes", evil.of("head.er")))
        for _ in range(12):
            mail = "ann@example.org"
            out.writerow((*(evil.of("list.row") for _ in range(2)), mail, *"ab"))
        out.writerow(("", "", "", evil.of("list.unreadable"), ""))
    page = walk.pages.go("import")
    assert isinstance(page, ImportPage)
    page.open_file(written)
    for step in (COLUMNS, RULES, CHECK):
        page.way.turn(1)
        wait_until(partial(_is_at, page, step))
        walk.explore(f"import, step {step}", partial(page.way.go, step), LEADS_AWAY)
        wait_until(lambda: page.steps.current() >= 0)
    page.way.go(COLUMNS)
    new = page.steps.columns.findChild(QComboBox, "column4")
    assert new is not None
    new.setCurrentIndex(new.findData("new"))
    new.activated.emit(new.currentIndex())
    walk.look.at("import, new field")
    walk.put_away()
    page.way.go(CHECK)
    wait_until(lambda: page.steps.current() == CHECK)
    page.steps.foot.run.emit()
    wait_until(lambda: page.steps.current() == DONE)
    page.steps.done.recipe_named.emit(evil.of("recipe.name"))
    walk.look.at("import, recipe kept")
    walk.explore("import, done", lambda: walk.pages.go("import"), LEADS_AWAY)
    page.open_file(written)
    wait_until(lambda: page.steps.current() == COLUMNS)
    walk.look.at("import, recipe used")
    page.stop()


def _is_at(page: ImportPage, step: int) -> bool:
    return page.steps.current() == step


def _choose_many(walk: Walk) -> None:
    """Select all prospects, and open all that can be done to them."""
    page = walk.pages.go("prospects")
    assert isinstance(page, ProspectsPage)
    settle(0.1)
    page.view.selectAll()
    page.hand.answer("move")
    walk.look.at("prospects, move to")
    page.hand.answer("escape")
    words = ("to warm", "tag", "untag", "give", "plan", "source", "informed")
    for word in (*words, "delete", "bring"):
        page.hand.answer(f"bulk {word}")
        walk.look.at(f"prospects, {word}")
        walk.put_away()


def _look_at_records(walk: Walk, rooms: Rooms) -> None:
    """Look at a touch of a campaign, and at what un-merging says."""
    walk.pages.open_record(rooms.of_campaign)
    settle(0.1)
    walk.look.at("record with a campaign")
    walk.pages.open_record(rooms.whom)
    page = walk.pages.in_sight()
    assert isinstance(page, RecordPage)
    page.header.more.click()
    walk.look.at("record, more")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (part,) = (act for act in menu.actions() if act.objectName() == "unmergeAct")
    menu.close()
    part.trigger()
    walk.look.at("record, un-merge")
    walk.put_away()


def _type_into_the_bars(walk: Walk) -> None:
    """Find people in the palette, and name one in the touch line and on the board."""
    palette = walk.furnished.palette
    for text in ("img", "canary", "<a href", "nobody here"):
        walk.furnished.actions["find"].trigger()
        palette.line.setText(text)
        wait_until(lambda: not palette.is_looking)
        walk.look.at(f"palette, {text}")
    walk.put_away()
    (line,) = walk.window.top.findChildren(TouchBar)
    for text in (
        "img vm, tomorrow 10 call back",
        "href mailed #spring call",
        "<img src=x> call",
    ):
        line.setText("")
        line.focus_line()
        QTest.keyClicks(line, text)
        walk.look.at(f"touch line, {text}")
        assert line.sheet is not None
        for chip in filter(PartChip.isVisible, line.sheet.findChildren(PartChip)):
            line.sheet.open_menu(chip)
            walk.look.at(f"touch line, {chip.objectName()}")
            if (menu := QApplication.activePopupWidget()) is not None:
                menu.close()
    walk.put_away()


def _show_sheets(walk: Walk, rooms: Rooms) -> None:
    """Open what only a printer or a mistake opens."""
    walk.pages.open_offer(rooms.offer)
    editor = walk.pages.in_sight()
    assert isinstance(editor, OfferEditor)
    wait_until(lambda: editor.preview.pages > 0)
    walk.look.at("offer with its preview")
    sheet = editor.acts.printer_sheet
    sheet.ask(["<img src=canary.png> printer"], "", hand_over=True)
    sheet.open_at(QPoint(100, 100))
    walk.look.at("printer")
    walk.put_away()
    evil = walk.hostile
    desk = walk.window.desk
    assert desk is not None
    desk.failed.emit(NotSaved(*(evil.of("bar.words") for _ in range(3))))
    walk.look.at("error bar")
    desk.refused.emit(evil.of("bar.words"))
    walk.look.at("refusal")
    fault = FaultDialog(evil.of("fault.account"), Path(evil.of("fault.log")), None)
    fault.show()
    walk.look.at("fault")
    fault.close()


def _show_small_questions(walk: Walk) -> None:
    """Open what a baton, a move to Hot and a change of the plan ask."""
    desk = walk.window.desk
    assert desk is not None
    board = walk.pages.go("board")
    passes = desk.ask(passes_given) + desk.ask(open_passes, today=desk.today())
    for told in passes:
        open_pass(desk, board, told.prospect_id)
        walk.look.at("board, offered baton")
        walk.put_away()
    given = ReturnPopover(board, passes[0])
    given.open_at(QPoint(100, 100), given.first_choice())
    walk.look.at("board, baton goes back")
    walk.put_away()
    cards = desk.ask(cards_of, [told.prospect_id for told in passes[:1]])
    signs = SignsPopover(board, cards, desk.ask(signs_asked, Tier.HOT))
    signs.open_at(QPoint(100, 100), signs.first_choice())
    walk.look.at("board, signs of Hot")
    walk.put_away()
    page = walk.pages.go("plan")
    assert isinstance(page, PlanPage)
    today = desk.today()
    people = desk.ask(lambda r: r.all("SELECT id, name FROM prospect"))
    moves = tuple(PlanMove(key, name, today, today) for key, name in people)
    page.trying.moves.ask(PlanPreview(moves), today)
    walk.look.at("plan, who moves")
    walk.put_away()


def _papers(walk: Walk, rooms: Rooms, folder: Path) -> str:
    """The words of every kind of paper that Baton prints."""
    desk = walk.window.desk
    assert desk is not None
    today = desk.today()
    about = desk.ask(everything_about, rooms.whom)
    assert about is not None
    write_about(desk.book, about, folder / "about")
    receipt = bundled(desk.book.path, folder / "all.zip", now=NOON, overwrite=True)
    title = walk.hostile.of("paper.title")
    papers = [path.read_bytes() for path in (folder / "about").rglob("*.pdf")]
    papers += [
        render_receipt(receipt),
        render_list(desk.ask(list_sheet, title, EVERYBODY, today=today, most=99)),
    ]
    whom = [rooms.whom, rooms.of_campaign]
    papers += [
        render_day_sheet(desk.ask(day_sheet, today)),
        render_cards(desk.ask(card_sheet, whom, today=today)),
        render_board(desk.ask(board_sheet, today=today)),
        render_plan(desk.ask(plan_paper, today=today)),
        render_review(desk.ask(review_paper, today=today)),
    ]
    papers += [
        render_offer(desk.ask(sheet_of, key))
        for (key,) in desk.ask(lambda r: r.all("SELECT id FROM offer"))
    ]
    papers += papers_in_all_designs(walk)
    walk.look.wrong += [part for pdf in papers for part in lively_parts(pdf)]
    return " ".join(map(words_of, papers))


def _not_shown(walk: Walk, printed: str) -> set[str]:
    """The fields whose hostile text was seen neither on the screen nor on paper."""
    desk = walk.window.desk
    assert desk is not None
    everything = "\n".join(walk.look.seen)
    paper = "".join(printed.split())
    return {
        f"{table}.{column}"
        for table, column in written_columns(desk.book)
        if (table, column) not in SHORT
        and (named := SAME_WORDS.get((table, column), f"{table}.{column}"))
        and not re.search(rf"{named}\b", everything)
        and named not in paper
    } | {
        f"{table}.{column}"
        for (table, column), short in SHORT.items()
        if short not in walk.look.seen
    }


def _never_opened(kinds: set[str]) -> set[str]:
    """The sheets and dialogs of Baton that the tour did not show."""
    for found in pkgutil.walk_packages(ui.__path__, "ui."):
        if not found.name.startswith("ui.commands"):
            importlib.import_module(found.name)
    made: list[type] = [Popover, QDialog, QMenu]
    ours = set()
    while made:
        kind = made.pop()
        made += kind.__subclasses__()
        if kind.__module__.startswith("ui.") and kind is not Popover:
            ours.add(kind.__name__)
    return ours - kinds

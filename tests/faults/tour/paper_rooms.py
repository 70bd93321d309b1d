"""The sheets and menus around an offer, opened one after the other."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from models.offers.kinds import Design
from models.offers.parts_of import sections_of_offer
from models.offers.sheet_of import sheet_of
from reports.offer_pdf import render_offer
from reports.signing.verdict import Later, Likeness, PageNews, Seal, Trust, Verdict
from tests.clock import NOON
from tests.faults.tour.looking import settle
from tests.faults.tour.paper_parts import Papers, papers_of
from tests.faults.tour.papers import words_of
from tests.faults.tour.walking import Walk
from ui.offers.editor import OfferEditor
from ui.signing.check_sheet import CheckSheet
from ui.signing.sign_sheet import SignSheet
from ui.templates.frame import SHELVES
from ui.templates.page import TemplatesPage

PRINTED = frozenset(
    {"offer_package.name", "offer_package.detail", "offer_levy.name"}
    | {"offer_payment.words", "offer_appendix.name", "offer.tax_reason"}
    | {"offer.title", "offer.greeting", "offer.recipient", "offer.sender"}
    | {"offer_line.work", "offer_line.detail", "offer_section.text"}
)
"""Fields that stand on the paper that holds everything."""

FOR_ONESELF = frozenset({"offer.private_note", "offer_line.code", "offer.answer_note"})
"""Fields that no paper shows to the client."""

STAYS = frozenset({"termsDone", "termsNext", "bringFont", "addAppendix"})


def walk_papers(walk: Walk, folder: Path) -> None:
    """Open every sheet and menu around an offer, and what signing asks."""
    desk = walk.window.desk
    assert desk is not None
    papers = desk.ask(papers_of)
    _look_at_terms(walk, papers)
    _look_at_lines(walk, papers)
    _look_at_kept_texts(walk, papers)
    _look_at_shelves(walk)
    _look_at_versions(walk, papers)
    _look_at_answers(walk, papers, folder)
    _look_at_signing(walk, papers)


def papers_in_all_designs(walk: Walk) -> Iterator[bytes]:
    """The offer that holds everything, in each design; what is wrong is noted."""
    desk = walk.window.desk
    assert desk is not None
    sheet = desk.ask(sheet_of, desk.ask(papers_of).sent)
    for design in Design:
        pdf = render_offer(replace(sheet, looks=replace(sheet.looks, design=design)))
        said = "".join(words_of(pdf).split())
        walk.look.wrong += [
            f"{design}: {field} is not printed" for field in PRINTED - _in(said)
        ]
        walk.look.wrong += [
            f"{design}: {field} is printed" for field in _in(said) & FOR_ONESELF
        ]
        yield pdf


def _in(said: str) -> frozenset[str]:
    return frozenset(field for field in PRINTED | FOR_ONESELF if field in said)


def _editor(walk: Walk, offer_id: int) -> OfferEditor:
    walk.pages.open_offer(offer_id)
    editor = walk.pages.in_sight()
    assert isinstance(editor, OfferEditor)
    settle(0.05)
    return editor


def _look_at_terms(walk: Walk, papers: Papers) -> None:
    """Look at the looks and terms of each offer, and press what they offer."""
    for key in (papers.sent, papers.draft):
        _editor(walk, key).bench.write_terms()
        walk.look.at("terms")

    def come() -> None:
        _editor(walk, papers.draft).bench.write_terms()

    walk.explore("terms", come, STAYS)


def _look_at_lines(walk: Walk, papers: Papers) -> None:
    """Look at the rest of a line, and at the works that are known."""
    editor = _editor(walk, papers.draft)
    bench = editor.bench
    bench.write_lines()
    for row in range(2):
        bench.show_line(row)
        walk.look.at("more of a line")
    bench.line_sheet.package.showPopup()
    walk.look.at("package of a line")
    walk.put_away()
    bench.begin_line()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "catalogue")
    walk.look.at("works that are known")
    (called,) = (one for one in bench.model.known if "catalogue_item.code" in one)
    row = len(bench.model.lines) - 1
    walk.put_away()
    assert bench.model.setData(bench.model.index(row, 1), called)
    bench.table.select_line(row)
    walk.look.at("line of the catalogue")
    assert editor.facts is not None
    editor.acts.library.from_catalogue.ask(editor.facts)
    walk.look.at("what the catalogue says otherwise")
    walk.put_away()


def _look_at_kept_texts(walk: Walk, papers: Papers) -> None:
    """Look at the texts that are kept, and put one in."""
    editor = _editor(walk, papers.draft)
    editor.bench.write_words()
    editor.words.kept_text.click()
    walk.look.at("kept texts")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (first, *_rest) = menu.actions()
    first.trigger()
    menu.close()
    walk.look.at("a kept text put in")
    desk = walk.window.desk
    assert desk is not None
    last = desk.ask(sections_of_offer, papers.draft)[-1]
    assert last.text in {form.values().text for form in editor.words.forms}
    editor.bench.write_lines()


def _look_at_shelves(walk: Walk) -> None:
    """Look at templates, texts and terms, and at who a template may be for."""
    page = walk.pages.go("templates")
    assert isinstance(page, TemplatesPage)
    for shelf in (*SHELVES, "showTemplates"):
        page.choose(shelf)
        walk.look.at(f"shelf, {shelf}")
    page.use()
    page.whom.field.setText("img")
    assert page.whom.model.rows
    walk.look.at("a template, for whom")
    walk.put_away()


def _look_at_versions(walk: Walk, papers: Papers) -> None:
    """Look at what can be done with a second version, and compare it."""
    editor = _editor(walk, papers.second)
    for words in ("Compare with", "Begin another from"):
        editor.head.more.click()
        walk.look.at("offer, more")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        (act,) = (act for act in menu.actions() if act.text().startswith(words))
        menu.close()
        act.trigger()
        walk.look.at(f"offer, {words}")
        walk.put_away()
    begun = walk.pages.in_sight()
    assert isinstance(begun, OfferEditor)
    assert begun.offer_id not in papers, "begun from the template"


def _look_at_answers(walk: Walk, papers: Papers, folder: Path) -> None:
    """Look at what an answer asks, with the file that proves it."""
    editor = _editor(walk, papers.sent)
    sheet = editor.acts.answering.sheet
    there = folder / _file_name(walk, "proof.file")
    there.write_bytes(b"%PDF-1.7 a scan")
    for ask in (editor.acts.decline, editor.acts.accept):
        ask()
        sheet.take_file(there)
        walk.look.at("answer")
        sheet.take_file(folder / _file_name(walk, "proof.gone"))
        walk.look.at("answer without its file")
    sheet.package.showPopup()
    walk.look.at("package of an answer")
    sheet.package.hidePopup()
    walk.put_away()


def _look_at_signing(walk: Walk, papers: Papers) -> None:
    """Look at what signing asks, and at what a returned file may say."""
    _editor(walk, papers.sent)
    walk.act("saveTwin")
    for _each in walk.hostile.attacks:  # a turn for each, as `&` is eaten by buttons
        _look_at_sign_sheet(walk)
        _look_at_check_sheet(walk)


def _look_at_sign_sheet(walk: Walk) -> None:
    evil = walk.hostile
    sheet = SignSheet(evil.of("sign.number"), evil.of("sign.kept"), walk.window)
    sheet.fill_in(*(evil.of("sign.owner") for _ in range(3)))
    sheet.choose_file(Path(_file_name(walk, "sign.file")))
    sheet.refuse(evil.of("sign.refusal"))
    sheet.open()
    walk.look.at("sign")
    sheet.close()


def _look_at_check_sheet(walk: Walk) -> None:
    evil = walk.hostile
    news = PageNews(1, came=(evil.of("check.came"),), went=(evil.of("check.went"),))
    signer = evil.of("check.signer")
    seal = Seal(signer, NOON, intact=True, later=Later.NOTHING, trust=Trust.UNKNOWN)
    freight = (evil.of("check.freight"),)
    found = Verdict(Likeness.CHANGED, (seal,), (news,), carries=freight)
    sheet = CheckSheet(walk.window)
    sheet.open()
    sheet.refuse(evil.of("check.refusal"))
    walk.look.at("check refused")
    number = evil.of("check.number")
    sheet.show_verdict(_file_name(walk, "check.file"), found, number, sent=True)
    walk.look.at("check")
    sheet.close()


def _file_name(walk: Walk, where: str) -> str:
    """A hostile name that a file may bear: the attack that has no slash."""
    walk.hostile.given.add(where)
    ahead, behind = walk.hostile.attacks[0]
    return f"{ahead}{where}{behind}"

"""Feature 24: a returned PDF is judged; the rows of the table of signatures."""

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Encryption, Name, Pdf

from models.book.refusals import Refused
from reports.offer_pdf import render_offer
from reports.signing.judge import judged
from reports.signing.place import Box
from reports.signing.reading import LARGEST
from reports.signing.sign import signed
from reports.signing.verdict import Later, Likeness, PageNews, Trust, Verdict
from tests.reports.paper import estimate
from tests.reports.signing.returned import (
    NOW,
    drawn_over,
    filled,
    ours,
    saved,
    saved_anew,
    sent,
    signed_by_both,
    signed_by_us,
    theirs,
    with_a_field,
    with_one_byte_changed,
    with_other_words,
)

OWNER = "Tomás Reyes, Halden & Reyes"


def _judged(returned: bytes, before: bytes | None = None) -> Verdict:
    return judged(returned, before or sent(), now=NOW, own=[ours().der])


def test_feature_24_the_file_that_was_sent_is_unchanged() -> None:
    verdict = _judged(sent())

    assert verdict == Verdict(Likeness.UNCHANGED)
    assert verdict.sentences == (
        "This is the file that was sent, byte for byte.",
        "It bears no electronic signature.",
    )


def test_feature_24_row_1_an_own_signature_is_valid_and_our_own() -> None:
    verdict = _judged(signed_by_us())

    assert verdict.likeness is Likeness.ADDED
    (seal,) = verdict.seals
    assert (seal.by, seal.when) == (OWNER, NOW)
    assert (seal.intact, seal.covers_whole, seal.trust) == (True, True, Trust.OWN)
    assert verdict.sentences[2:] == (
        f"Signed by {OWNER}, 23 November 2026 at 14:05 UTC as it says.",
        "It is intact and covers the whole file.",
        "The certificate is your own.",
    )


def test_feature_24_row_2_a_second_signature_leaves_the_first_valid() -> None:
    verdict = _judged(signed_by_both())

    assert verdict.likeness is Likeness.ADDED
    first, second = verdict.seals
    assert (first.intact, first.later, first.trust) == (True, Later.ALLOWED, Trust.OWN)
    assert (second.intact, second.later) == (True, Later.NOTHING)
    assert second.by == "Colm Gallagher, Harbour Coffee Roasters"


def test_feature_24_row_3_a_filled_field_leaves_the_signature_valid() -> None:
    form = with_a_field()
    ours_signed = signed(form, ours(), where=None, now=NOW)

    verdict = _judged(filled(ours_signed, "Galway"), form)

    assert verdict.likeness is Likeness.ADDED
    (seal,) = verdict.seals
    assert (seal.intact, seal.later) == (True, Later.ALLOWED)


def test_feature_24_a_field_filled_without_any_signature_is_allowed() -> None:
    form = with_a_field()

    assert _judged(filled(form, "Galway"), form).likeness is Likeness.ADDED


def test_feature_24_row_4_one_changed_byte_breaks_the_signature() -> None:
    verdict = _judged(with_one_byte_changed(signed_by_us()))

    assert verdict.likeness is Likeness.CHANGED
    (seal,) = verdict.seals
    assert not seal.intact
    assert "The signature is broken: what it covers was changed." in verdict.sentences


def test_feature_24_row_5_a_page_drawn_over_is_intact_but_changed() -> None:
    verdict = _judged(drawn_over(signed_by_us()))

    assert verdict.likeness is Likeness.CHANGED
    (seal,) = verdict.seals
    assert (seal.intact, seal.later) == (True, Later.CHANGES)
    (page,) = verdict.pages
    assert page.number == 2
    assert page.came[:3] == ("Free", "of", "charge")
    assert page.went == ()


def test_feature_24_a_page_drawn_over_before_signing_is_changed() -> None:
    both = signed(drawn_over(sent()), theirs(), where=None, now=NOW)

    verdict = _judged(both)

    assert verdict.likeness is Likeness.CHANGED
    (seal,) = verdict.seals
    assert (seal.intact, seal.later) == (True, Later.NOTHING)
    assert verdict.pages[0].came == ("Free", "of", "charge")


def test_feature_24_row_6_saved_anew_the_pages_hold_and_the_signature_breaks() -> None:
    verdict = _judged(saved_anew(signed_by_us()))

    assert verdict.likeness is Likeness.CHANGED
    assert not verdict.seals[0].intact
    assert not any(page.redrawn for page in verdict.pages)


def test_feature_24_saved_anew_without_a_signature_no_page_is_changed() -> None:
    verdict = _judged(saved_anew(sent()))

    assert (verdict.likeness, verdict.pages) == (Likeness.CHANGED, ())
    assert "every page shows what it showed" in " ".join(verdict.sentences)


def test_feature_24_row_7_an_unknown_issuer_is_valid_and_not_trusted() -> None:
    verdict = judged(signed_by_us(), sent(), now=NOW)

    (seal,) = verdict.seals
    assert (seal.intact, seal.covers_whole) == (True, True)
    assert seal.trust is Trust.UNKNOWN
    assert "so the name is only claimed." in verdict.sentences[-1]


def test_feature_24_a_certificate_that_has_ended_since_is_told() -> None:
    later = NOW.replace(year=2040)

    (seal,) = judged(signed_by_us(), sent(), now=later, own=[ours().der]).seals

    assert (seal.intact, seal.trust) == (True, Trust.ENDED)


def test_feature_24_a_changed_price_is_named_with_its_page() -> None:
    with pikepdf.open(io.BytesIO(sent())) as paper:
        content = paper.pages[1].Contents.read_bytes()
    piece = content[content.index(b"]TJ", content.index(b"TJ") + 900) - 30 :][:30]

    verdict = _judged(with_other_words(sent(), 1, piece, piece[::-1]))

    assert verdict.likeness is Likeness.CHANGED
    assert [page.number for page in verdict.pages] == [2]


def test_feature_24_a_page_left_out_moves_no_other() -> None:
    with pikepdf.open(io.BytesIO(sent())) as paper:
        del paper.pages[0]
        without = saved(paper)

    assert _judged(without).pages == (PageNews(1, missing=True),)


def test_feature_24_a_page_put_in_is_new() -> None:
    with pikepdf.open(io.BytesIO(sent())) as paper:
        paper.add_blank_page()
        longer = saved(paper)

    assert _judged(longer).pages == (PageNews(3, extra=True),)


def test_feature_24_another_paper_is_told_from_a_changed_one() -> None:
    verdict = _judged(render_offer(estimate()))

    assert (verdict.likeness, verdict.pages) == (Likeness.ANOTHER, ())


def test_feature_24_a_scan_is_to_be_compared_by_eye() -> None:
    with Pdf.new() as paper:
        paper.add_blank_page()
        scan = saved(paper)

    assert _judged(scan).likeness is Likeness.PICTURE


def test_feature_24_with_nothing_sent_the_signatures_are_judged() -> None:
    verdict = judged(drawn_over(signed_by_us()), None, now=NOW)

    assert verdict.likeness is Likeness.UNCOMPARED
    assert verdict.seals[0].later is Later.CHANGES


def test_feature_24_a_block_outside_the_place_to_sign_is_told() -> None:
    over = signed(sent(), theirs(), where=_prices(), now=NOW, reason="In total nothing")

    verdict = _judged(over)

    assert verdict.pages[0].outside
    assert "outside the places to sign" in verdict.sentences[1]
    assert not _judged(signed_by_both()).pages[0].outside


def _prices() -> Box:
    return Box(1, 300, 400, 540, 440)


def test_feature_24_a_remark_laid_on_a_page_is_no_allowed_addition() -> None:
    with pikepdf.open(io.BytesIO(sent())) as paper:
        remark = Dictionary(
            Type=Name.Annot,
            Subtype=Name.FreeText,
            Rect=[100, 100, 300, 200],
            Contents="Half the price",
        )
        paper.pages[1].Annots = Array([remark])
        returned = saved(paper)

    verdict = _judged(returned)

    assert verdict.likeness is Likeness.CHANGED
    assert verdict.pages == (PageNews(2, ("Half", "the", "price"), outside=True),)


def test_feature_24_scripts_links_and_files_are_named_and_not_opened() -> None:
    with pikepdf.open(io.BytesIO(sent())) as paper:
        script = Dictionary(S=Name.JavaScript, JS="app.alert(1)")
        link = Dictionary(S=Name.URI, URI="http://evil.example/\x07<b>")
        start = Dictionary(S=Name.Launch)
        paper.Root.OpenAction = script
        paper.pages[0].Annots = Array(
            [Dictionary(Subtype=Name.Link, Rect=[0, 0, 0, 0], A=link)]
        )
        paper.pages[1].AA = Dictionary(O=start)
        paper.attachments["prices.exe"] = b"MZ"
        returned = saved(paper)

    assert _judged(returned).carries == (
        "a script (JavaScript)",
        "an attached file, “prices.exe”",
        "a link to http://evil.example/?<b>",
        "something that starts a program or opens another file",
    )


def _locked(password: str) -> bytes:
    with pikepdf.open(io.BytesIO(sent())) as paper:
        out = io.BytesIO()
        paper.save(out, encryption=Encryption(owner="owner", user=password))
    return out.getvalue()


@pytest.mark.parametrize(
    ("returned", "said"),
    [
        (b"", "no PDF"),
        (b"hello " * 100, "no PDF"),
        (sent()[: len(sent()) // 2], "cut off"),
        (signed_by_us()[:-3000], "cut off"),
        (_locked("secret"), "locked with a password"),
        (_locked(""), "locked with a password"),
        (b"%PDF-1.7\n%%EOF", "damaged"),
        (b"%PDF-" + b" " * LARGEST, "64 MB"),
    ],
    ids=[
        "nothing",
        "text",
        "half",
        "half a signature",
        "locked",
        "locked for its owner",
        "empty",
        "huge",
    ],
)
def test_feature_24_what_cannot_be_judged_is_a_sentence(
    returned: bytes, said: str
) -> None:
    with pytest.raises(Refused, match=said):
        _judged(returned)


def test_feature_24_pages_beyond_the_longest_paper_are_not_compared() -> None:
    with pikepdf.open(io.BytesIO(sent())) as paper:
        first, tree = paper.pages[0].obj, paper.Root.Pages
        tree.Kids = Array(
            [
                paper.make_indirect(Dictionary(dict(first.items())))
                for _copy in range(430)
            ]
        )
        tree.Count = 430
        returned = saved(paper)

    verdict = _judged(returned)

    assert verdict.likeness is Likeness.CHANGED
    assert verdict.uncompared == 30
    assert len(verdict.sentences) < 12


def test_feature_24_a_signature_of_rubbish_is_told() -> None:
    spoilt = signed_by_us().replace(b"/ETSI.CAdES.detached", b"/ETSI.CAdES.detachee")
    rubbish = signed_by_us().replace(b"/Contents <30", b"/Contents <99")

    for returned in (spoilt, rubbish):
        verdict = _judged(returned)
        assert verdict.seals == ()
        assert verdict.unread in verdict.sentences
        assert verdict.unread


def test_feature_24_nothing_of_the_returned_file_is_written_anew() -> None:
    before = signed_by_both()
    kept = bytes(before)

    _judged(before)

    assert before == kept


def test_feature_24_a_file_more_than_we_attached_is_named() -> None:
    with pikepdf.open(io.BytesIO(sent())) as paper:
        paper.attachments["quotation.xml"] = b"<Quotation/>"
        before = saved(paper)
        paper.attachments["other.exe"] = b"MZ"
        returned = saved(paper)

    assert _judged(before, before).carries == ()
    assert _judged(returned, before).carries == ("an attached file, “other.exe”",)

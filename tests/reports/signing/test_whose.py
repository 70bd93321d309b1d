"""Feature 24: which paper came back."""

import hashlib
import io

import pikepdf

from models.offers.papers_out import PaperOut
from reports.offer_pdf import render_offer
from reports.signing.whose import paper_of
from tests.reports.paper import estimate
from tests.reports.signing.returned import (
    saved,
    saved_anew,
    sent,
    signed_by_both,
)


def _out(pdf: bytes, offer_id: int = 1, number: str = "X-1") -> PaperOut:
    return PaperOut(offer_id, number, 1, hashlib.sha256(pdf).hexdigest(), len(pdf))


OTHER = _out(render_offer(estimate()), 2, "X-2")


def test_feature_24_a_paper_is_known_by_the_bytes_it_begins_with() -> None:
    papers = [OTHER, _out(b"%PDF-1.7 short", 3, "X-3"), _out(sent())]

    assert paper_of(sent(), papers) == _out(sent())
    assert paper_of(signed_by_both(), papers) == _out(sent())


def test_feature_24_a_paper_of_which_only_the_hash_is_kept_is_known() -> None:
    kept = _out(sent())._replace(size=0)

    assert paper_of(sent(), [OTHER, kept]) == kept


def test_feature_24_a_paper_saved_anew_is_known_by_its_number() -> None:
    newest = PaperOut(9, "P-119", 2, "", 0)
    older = PaperOut(8, "P-119", 1, "", 0)

    assert paper_of(saved_anew(sent()), [OTHER, newest, older]) == newest


def test_feature_24_a_number_on_the_page_does_where_the_title_is_gone() -> None:
    with pikepdf.open(io.BytesIO(sent())) as paper:
        del paper.docinfo
        del paper.Root.Metadata
        bare = saved(paper)
    p119, p19 = PaperOut(9, "P-119", 1, "", 0), PaperOut(7, "P-19", 1, "", 0)

    assert paper_of(bare, [p19, p119]) == p119
    assert paper_of(bare, [p19, OTHER]) is None

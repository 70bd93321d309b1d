"""The structure of an offer, as a reader finds it in the file."""

from dataclasses import replace

from reports.offer_pdf import render_offer
from tests.reports.paper import estimate, long_sheet, proposal
from tests.reports.tagged import faults


def test_feature_22_the_structure_of_an_offer_has_no_fault() -> None:
    for sheet in (proposal(), estimate(), long_sheet(40)):
        assert faults(render_offer(replace(sheet, draft=True))) == []

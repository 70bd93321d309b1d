"""Random days: any operations with undo, redo and reopening leave a sound book.

A day without an erasure ends where it began once everything is undone; after an
erasure nothing is left but the emptied rows that the sums stand on.
"""

from hypothesis import Phase, settings

from tests.models.lists_day import ListsDay
from tests.models.papers_day import PapersDay
from tests.models.people_day import WorkingDay
from tests.models.plan_day import PlannedDay
from tests.models.record_day import RecordDay

PROFILE = settings.get_profile(settings.get_current_profile_name())


class OfficeDay(WorkingDay, RecordDay):
    """A day with people: work with them and what is kept of them."""


class BatonDay(PlannedDay, ListsDay):
    """A day by the plan, on which people are merged, brought in and erased."""


class CleaningDay(ListsDay, RecordDay):
    """A day with lists, and with the records that they come to."""


def _many_days(share: int) -> settings:
    return settings(
        PROFILE,
        max_examples=max(PROFILE.max_examples // share, 1),
        stateful_step_count=20,
        phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a failing day is short
        report_multiple_bugs=False,
    )


TestOfficeDay = OfficeDay.TestCase
TestOfficeDay.settings = _many_days(2)
TestCleaningDay = CleaningDay.TestCase
TestCleaningDay.settings = _many_days(2)
TestBatonDay = BatonDay.TestCase
TestBatonDay.settings = _many_days(2)
TestPapersDay = PapersDay.TestCase
TestPapersDay.settings = _many_days(3)

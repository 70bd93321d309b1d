"""What a calendar shows of the book: appointments, and next steps that have a day.

Nothing else of the people leaves the book here: whom, what, when, and a number to call.
"""

from models.book.reader import Reader
from models.lists.exporting.person import Person, Planned, Point
from models.people.kinds import APPOINTMENTS

_BOOKED = ", ".join(f"'{channel}'" for channel in sorted(APPOINTMENTS))
_DAYS = f"""
SELECT p.id, p.name, p.company,
    coalesce((SELECT c.value FROM contact_point c WHERE c.prospect_id = p.id
        AND c.kind = 'phone' ORDER BY c.position, c.id LIMIT 1), ''),
    s.id, s.what, s.channel, s.side, s.on_day, coalesce(s.at_time, '')
FROM step s JOIN prospect p ON p.id = s.prospect_id
LEFT JOIN standing st ON st.prospect_id = p.id
WHERE s.state = 'planned' AND s.on_day IS NOT NULL AND p.in_bin_at IS NULL
    AND (s.channel IN ({_BOOKED}) OR s.id = st.next_step_id)
ORDER BY s.on_day, s.at_time IS NULL, s.at_time, s.id
"""


def planned_days(reader: Reader) -> list[Person]:
    """Somebody with one step, for each appointment and each next step with a day."""
    return [
        Person(
            whose,
            name,
            company=company,
            phones=(Point(phone),) if phone else (),
            steps=(Planned(*step),),
        )
        for whose, name, company, phone, *step in reader.all(_DAYS)
    ]

"""What stands planned with a prospect, as the tests look at it."""

from models.book.book import Book


def planned(book: Book, prospect_id: int) -> list[tuple[str, str, str, str | None]]:
    """Day, channel, words and origin of each planned step, by day."""
    return book.ask(
        lambda reader: reader.all(
            "SELECT s.on_day, s.channel, s.what, p.planted_by FROM step s"
            " LEFT JOIN planting p ON p.step_id = s.id"
            " WHERE s.prospect_id = :id AND s.state = 'planned'"
            " ORDER BY s.on_day, s.id",
            id=prospect_id,
        ),
    )


def days(book: Book, prospect_id: int) -> list[str]:
    """The days on which something is planned."""
    return [step[0] for step in planned(book, prospect_id)]

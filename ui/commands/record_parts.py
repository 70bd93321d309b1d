"""What a record holds beside its fields, as the command line tells it."""

from typing import Any

from models.book.book import Book
from models.book.moments import moment_of
from models.people.record import facts_of, tags_of
from models.people.record_parts import (
    blocks_of,
    companies_of,
    fields_known,
    files_of,
    occasions_of,
    postal_parts_of,
    tag_colours,
)


def parts_as_json(book: Book, prospect_id: int) -> dict[str, Any]:
    """Companies, days, addresses in parts, fields, colours, files and refused ways."""
    kinds = {field.label: field.kind for field in book.ask(fields_known)}
    colours = book.ask(tag_colours)
    tags, facts = book.ask(tags_of, prospect_id), book.ask(facts_of, prospect_id)
    return {
        "companies": [
            {"company": one.company, "role": one.role}
            for one in book.ask(companies_of, prospect_id)
        ],
        "days": [
            {"label": day.label, "on": day.on_day}
            for day in book.ask(occasions_of, prospect_id)
        ],
        "addresses": [
            {
                "street": one.street,
                "postcode": one.postcode,
                "town": one.town,
                "region": one.region,
                "country": one.country,
            }
            for one in book.ask(postal_parts_of, prospect_id)
        ],
        "tags": tags,
        "tag_colours": {tag: colours[tag] for tag in tags if tag in colours},
        "facts": {fact.label: fact.value for fact in facts},
        "fields": [
            {
                "label": fact.label,
                "kind": kinds.get(fact.label, "plain"),
                "value": fact.value,
            }
            for fact in facts
        ],
        "files": [
            {
                "kind": file.kind,
                "name": file.name,
                "size": file.size,
                "sha256": file.sha256,
                "added_at": moment_of(file.added_at).isoformat(),
                "missing": file.kept != file.size,
            }
            for file in book.ask(files_of, prospect_id)
        ],
        "blocked": [
            {"way": block.way, "since": block.since, "reason": block.reason}
            for block in book.ask(blocks_of, prospect_id)
        ],
    }


def parts_in_lines(told: dict[str, Any]) -> list[str]:
    """The same for a person to read."""
    lines = [f"also at: {_joined(one)}" for one in told["companies"]]
    lines += [f"{day['label']}: {day['on']}" for day in told["days"]]
    lines += [f"{field['label']}: {field['value']}" for field in told["fields"]]
    if told["tags"]:
        lines.append(f"tags: {', '.join(told['tags'])}")
    for block in told["blocked"]:
        why = f": {block['reason']}" if block["reason"] else ""
        lines.append(f"not by {block['way']} since {block['since']}{why}")
    for file in told["files"]:
        lost = ", missing from the book" if file["missing"] else ""
        lines.append(f"{file['kind']}: {file['name']}, {file['size']} bytes{lost}")
    return lines


def _joined(one: dict[str, str]) -> str:
    return ", ".join(filter(None, (one["company"], one["role"])))

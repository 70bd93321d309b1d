"""What is inside a template, in lines that are read."""

from collections.abc import Iterator

from models.offers.kinds import LinePart, Period
from models.offers.values import Draft, LineValues
from models.people.business import BusinessCard
from ui.offers.words import line_marks, price_words, quantity_words

_LONGEST = 400


def inside_words(draft: Draft, business: BusinessCard) -> list[str]:
    """The lines that say what an offer begun from a template will say."""
    currency = draft.currency or business.currency
    found = [draft.title or "No title", ""]
    found += [_line(line, currency, business.locale) for line in draft.lines]
    for package in draft.packages:
        found.append(f"Package {package.name}".strip())
    for part in draft.sections:
        found += ["", *_section(part.heading, part.text)]
    if draft.appendices:
        named = ", ".join(name for name, _sha256 in draft.appendices)
        found += ["", f"Behind it: {named}"]
    return found


def counted(draft: Draft) -> str:
    """How much is in it: "Proposal with 12 lines and 3 texts"."""
    lines = sum(line.part is LinePart.WORK for line in draft.lines)
    texts = sum(part.shown for part in draft.sections)
    said = [f"{lines:,} {'line' if lines == 1 else 'lines'}"]
    if texts:
        said.append(f"{texts:,} {'text' if texts == 1 else 'texts'}")
    return f"{draft.kind.label} with {' and '.join(said)}"


def _line(line: LineValues, currency: str, locale: str) -> str:
    if line.part is not LinePart.WORK:
        return line.work
    many = " ".join((quantity_words(line.quantity_micro, locale), line.unit)).strip()
    each = price_words(line.price_e4, currency, locale)
    marks = ", ".join(line_marks(line._replace(period=Period(line.period))))
    said = f"{line.work}: {many} at {each} {currency}"
    return f"{said} ({marks})" if marks else said


def _section(heading: str, text: str) -> Iterator[str]:
    if heading:
        yield heading
    yield text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.lists.formats.boards.board_words import place_told
from models.lists.formats.boards.trello import read_board
from models.lists.formats.read_file import begun
from models.lists.formats.reading import Asked, Reading, collected
from models.lists.formats.touch_words import direction_told, kind_told
from models.lists.formats.unreadable import Unreadable
from models.lists.importing.telling import told_of


def read(board: object) -> Reading:
    content = json.dumps(board, ensure_ascii=False).encode()
    return collected("board", *begun(content, Asked()))


def board(*cards: dict[str, Any], **more: Any) -> dict[str, Any]:  # noqa: ANN401 — JSON
    lists = [
        {"id": "a", "name": "1. Kalt ❄️"},
        {"id": "b", "name": "Angebot geschickt"},
        {"id": "c", "name": "Im Urlaub"},
        {"id": "z", "name": "Alt", "closed": True},
    ]
    given = [{"id": f"k{at}", **card} for at, card in enumerate(cards)]
    return {"name": "B", "lists": lists, "cards": given, **more}


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Hot 🔥", ("hot", "")),
        ("❄️ Cold leads (2024)", ("cold", "")),
        ("Lauwarm", ("warm", "")),
        ("GORĄCE!", ("", "GORĄCE!")),
        ("Won 🎉", ("", "won")),
        ("Kunde gewonnen", ("", "won")),
        ("Closed-Lost", ("", "lost")),
        ("Przegrane", ("", "lost")),
        ("New leads", ("cold", "New leads")),
        ("Proposal sent", ("hot", "Proposal sent")),
        ("Not interested", ("", "Not interested")),
        ("In the garden", ("", "In the garden")),
    ],
)
def test_a_list_says_how_warm_its_cards_are(name: str, place: tuple[str, str]) -> None:
    assert place_told(name) == place


def test_a_card_is_a_person_at_the_place_of_its_list() -> None:
    reading = read(
        board(
            {"name": "Eva Huber - Huber GmbH", "idList": "a"},
            {"name": "Stein KG | Pia Weit", "idList": "b"},
            {"name": "Jo Ash", "idList": "c"},
        )
    )

    told = [(r.full_name, r.company, r.temperature, r.stage) for r in reading.records]
    assert told == [
        ("Eva Huber", "Huber GmbH", "cold", ""),
        ("Pia Weit", "Stein KG", "hot", "Angebot geschickt"),
        ("Jo Ash", "", "", "Im Urlaub"),
    ]


def test_what_is_archived_is_said_and_left_out() -> None:
    reading = read(
        board(
            {"name": "Put away", "idList": "a", "closed": True},
            {"name": "In an old list", "idList": "z"},
            {"name": "A template", "idList": "a", "isTemplate": True},
            {"name": "", "idList": "a"},
        )
    )

    assert reading.records == []
    assert [r.line for r in reading.rejects] == [1, 2, 3, 4]
    assert all(r.reason.endswith(".") for r in reading.rejects)


def test_a_description_is_read_line_by_line() -> None:
    description = (
        "**E-Mail:** [eva@huber.example](mailto:eva@huber.example)\n"
        "- Telefon: +43 732 123456\n"
        "* Firma: Huber Torten\n"
        "https://huber.example\n"
        "\n"
        "Mag Marzipan: sehr.\nWrite to eva.privat@huber.example at night."
    )

    (record,) = read(board({"name": "Eva", "desc": description})).records

    assert record.emails == ("eva@huber.example", "eva.privat@huber.example")
    assert record.phones == ("+43 732 123456",)
    assert record.company == "Huber Torten"
    assert record.urls == ("https://huber.example",)
    assert record.notes == (
        "Mag Marzipan: sehr.\nWrite to eva.privat@huber.example at night."
    )


def test_fields_labels_and_checks_come_along() -> None:
    reading = read(
        board(
            {
                "name": "Huber Torten",
                "labels": [{"name": "Messe, Wels"}, {"name": ""}, {"name": "warm"}],
                "customFieldItems": [
                    {"idCustomField": "1", "value": {"text": "eva@huber.example"}},
                    {"idCustomField": "2", "idValue": "o2"},
                    {"idCustomField": "3", "value": {"date": "2025-01-02T03:00:00Z"}},
                    {"idCustomField": "4", "value": {"checked": "true"}},
                    {"idCustomField": "5", "value": {"text": "Eva Huber"}},
                ],
                "attachments": [
                    {"url": "https://huber.example", "name": "Site"},
                    {"url": "file:///etc/passwd", "name": "passwd"},
                    {"url": "https://board.example/x", "name": "a", "isUpload": True},
                ],
            },
            customFields=[
                {"id": "1", "name": "Courriel"},
                {
                    "id": "2",
                    "name": "Oven",
                    "options": [{"id": "o2", "value": {"text": "Gas"}}],
                },
                {"id": "3", "name": "Opened"},
                {"id": "4", "name": "Signed"},
                {"id": "5", "name": "Ansprechpartner"},
            ],
            checklists=[
                {
                    "idCard": "k0",
                    "name": "Dann",
                    "checkItems": [
                        {"name": "Call", "state": "complete"},
                        {
                            "name": "Visit",
                            "state": "incomplete",
                            "due": "2030-02-03T08:00:00.000Z",
                        },
                    ],
                }
            ],
        )
    )

    (record,) = reading.records
    assert (record.full_name, record.company) == ("Eva Huber", "Huber Torten")
    assert record.tags == ("Messe, Wels",)
    assert record.temperature == "warm"
    assert dict(record.extra) == {
        "Oven": "Gas",
        "Opened": "2025-01-02",
        "Signed": "yes",
        "Attachment": "a",
    }
    assert record.urls == ("https://huber.example",)
    assert record.notes == "Dann\n☑ Call\n☐ Visit"
    (step,) = reading.touches
    assert (step.subject, step.date, step.time) == ("Visit", "2030-02-03", "08:00:00")
    assert (step.ref, step.done) == (record.uid, False)


def test_comments_are_touches_and_what_is_due_is_a_step() -> None:
    comment = {
        "type": "commentCard",
        "date": "2025-05-01T09:00:00.000Z",
        "data": {"text": "Angerufen, niemand da", "card": {"id": "k0"}},
    }
    moved = {"type": "updateCard", "data": {"card": {"id": "k0"}}}
    reading = read(
        board(
            {"name": "Eva", "idList": "a", "due": "2030-01-02T10:00:00.000Z"},
            {"name": "Jo", "due": "2020-01-02T10:00:00.000Z", "dueComplete": True},
            actions=[comment, moved],
        )
    )

    assert [(t.kind, t.date, t.done, t.who) for t in reading.touches] == [
        ("call", "2025-05-01", True, "Eva"),
        ("task", "2030-01-02", False, "Eva"),
    ]
    assert [r.follow_up for r in reading.records] == ["2030-01-02", ""]
    told = told_of(reading)["records"]
    assert [len(row["touches"]) for row in told] == [2, 0]


@pytest.mark.parametrize(
    ("remark", "kind"),
    [
        ("Left voicemail", "call"),
        ("Task: email the offer", "mail"),
        ("Spotkanie w Łodzi", "meeting"),
        ("Follow-up", "task"),
        ("WhatsApp", "message"),
        ("Likes cats", ""),
        ("", ""),
    ],
)
def test_a_remark_tells_the_kind_of_touch_it_was(remark: str, kind: str) -> None:
    assert kind_told(remark) == kind


def test_a_direction_is_told_by_its_word() -> None:
    assert direction_told("Outgoing") == "out"
    assert direction_told("INBOUND") == "in"
    assert direction_told("sideways") == ""


@pytest.mark.parametrize(
    "content", [b'{"a": [1, 2', b'{"a": "\\ud8"}', b"[[" * 100_000, b'{"a":' * 100_000]
)
def test_broken_json_is_one_sentence(content: bytes) -> None:
    with pytest.raises(Unreadable, match="JSON"):
        begun(content, Asked())


def test_other_json_is_answered_in_a_sentence() -> None:
    reading = read({"companies": [{"name": "A"}]})

    assert reading.rejects[0].reason.startswith("This JSON file is no Trello board")


_JSON = st.recursive(
    st.none() | st.booleans() | st.text(max_size=5) | st.integers(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "id",
                    "name",
                    "desc",
                    "idList",
                    "labels",
                    "due",
                    "value",
                    "text",
                    "data",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(_JSON, _JSON, _JSON, _JSON)
def test_no_shape_of_a_board_is_an_error(
    cards: object, lists: object, actions: object, checklists: object
) -> None:
    told = {
        "cards": [cards, {"name": "A", "id": "1", "desc": "x", "labels": cards}],
        "lists": [lists],
        "actions": [actions, {"type": "commentCard", "data": actions}],
        "checklists": [checklists, {"idCard": "1", "checkItems": checklists}],
        "customFields": [lists],
    }

    reading = collected("board", *read_board(told, "utf-8"))

    assert len(reading.records) + len(reading.rejects) >= 1

"""From an intention to a kept agreement, over HTTP."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from xml.etree import ElementTree

import icalendar
import openpyxl
import pytest
from fastapi.testclient import TestClient
from tests.api.kept import AGREEMENTS, TALKS, WHOLE, WISH, at, match


def test_a_conversation_leads_to_an_agreement(client: TestClient) -> None:
    opened = client.post(TALKS, json={})
    where = f"{TALKS}/{opened.json()['id']}"
    answer: dict[str, object] = {}
    for said in (
        "Ich will den NPS steigern.",
        "von 32 auf 38",
        "bis Ende Q3 2027",
        "indem ich Kunden anrufe",
        "Damit sie bleiben.",
    ):
        answer = client.post(f"{where}/messages", json={"text": said}).json()

    accepted = client.post(f"{where}/accept")

    assert opened.headers["location"] == where
    assert answer["status"] == "ready"
    assert accepted.status_code == 201
    assert accepted.json()["sentence"] == answer["sentence"]
    assert client.get(accepted.headers["location"]).json()["id"] == accepted.json()["id"]


def test_opening_with_a_text_answers_it_and_keeps_the_conversation(client: TestClient) -> None:
    opened = client.post(TALKS, json={"text": WISH}).json()

    kept = client.get(f"{TALKS}/{opened['id']}").json()
    assert opened["answer"]["question"]["slot"] == kept["answer"]["question"]["slot"]
    assert [message["by"] for message in kept["messages"]] == ["person", "zielbot"]
    assert client.get(TALKS).json()["conversations"][0]["title"] == WISH


def test_a_message_can_be_answered_as_a_stream_of_events(client: TestClient) -> None:
    where = f"{TALKS}/{client.post(TALKS, json={}).json()['id']}"

    streamed = client.post(f"{where}/messages", json={"text": WISH}, headers={"Accept": "text/event-stream"})

    events = dict(_events(streamed.text))
    assert streamed.headers["content-type"].startswith("text/event-stream")
    assert {"understood", "checked", "asked", "answered"} <= set(events)
    assert events["answered"]["conversation"] == where.rsplit("/", 1)[1]


def _events(text: str) -> Iterator[tuple[str, dict[str, object]]]:
    for block in filter(None, text.split("\n\n")):
        name, data = block.split("\n")
        yield name.removeprefix("event: "), json.loads(data.removeprefix("data: "))


def test_a_slot_is_set_by_hand_taken_back_and_set_again(client: TestClient) -> None:
    where = f"{TALKS}/{client.post(TALKS, json={'text': WISH}).json()['id']}"

    def due(answer: dict[str, dict[str, dict[str, object]]]) -> bool:
        return "deadline" in answer["draft"]["slots"]

    edited = client.put(f"{where}/slots", json={"slot": "deadline", "text": "30.09.2027"}).json()
    undone, redone = (client.post(f"{where}/{step}").json() for step in ("undo", "redo"))

    assert [due(edited), due(undone), due(redone)] == [True, False, True]


def test_an_unfinished_goal_cannot_be_accepted(client: TestClient) -> None:
    where = f"{TALKS}/{client.post(TALKS, json={'text': WISH}).json()['id']}"

    refused = client.post(f"{where}/accept")

    assert (refused.status_code, refused.json()["code"]) == (409, "not_ready")


def test_a_forgotten_conversation_is_gone(client: TestClient) -> None:
    where = f"{TALKS}/{client.post(TALKS, json={'text': WISH}).json()['id']}"

    assert client.delete(where).status_code == 204
    assert [client.get(where).status_code, client.delete(where).status_code] == [404, 404]


def test_an_agreement_needs_everything_and_leaves_nothing_behind_otherwise(client: TestClient) -> None:
    refused = client.post(AGREEMENTS, json={"text": WISH})

    assert refused.status_code == 409
    assert client.get(TALKS).json()["conversations"] == []


def test_an_agreement_goes_from_consent_to_outcome(client: TestClient, agreement: dict[str, object]) -> None:
    agreed = client.post(f"{at(agreement)}/consent", json={"party": "manager"}, headers=match(agreement)).json()
    reviewed = client.post(f"{at(agreement)}/review", json={"actual": 37.5, "reached": False}, headers=match(agreed))

    assert [agreed["status"], reviewed.json()["status"]] == ["agreed", "reviewed"]
    assert reviewed.json()["review"]["actual"] == 37.5


def test_an_agreement_can_be_given_up_and_forgotten(client: TestClient, agreement: dict[str, object]) -> None:
    ended = client.post(f"{at(agreement)}/end", json={"reason": "Umbau"}, headers=match(agreement)).json()

    assert client.delete(at(agreement), headers=match(ended)).status_code == 204
    assert client.get(at(agreement)).status_code == 404


def test_the_same_key_creates_once(client: TestClient) -> None:
    headers = {"Idempotency-Key": "einmal-1"}

    first, again = (client.post(AGREEMENTS, json={"text": WHOLE}, headers=headers) for _ in range(2))
    other = client.post(AGREEMENTS, json={"text": WHOLE.replace("38", "40")}, headers=headers)

    assert first.json() == again.json()
    assert again.headers["idempotency-replayed"] == "true"
    assert (other.status_code, other.json()["code"]) == (409, "key_reused")
    assert len(client.get(AGREEMENTS).json()["agreements"]) == 1


def test_a_key_whose_call_failed_may_be_used_again(client: TestClient) -> None:
    headers = {"Idempotency-Key": "zweimal"}

    statuses = [client.post(AGREEMENTS, json={"text": WISH}, headers=headers).status_code for _ in range(2)]

    assert statuses == [409, 409]
    assert client.post(AGREEMENTS, json={"text": WHOLE}, headers=headers).status_code == 201


def test_long_lists_come_in_pages_without_gaps(client: TestClient) -> None:
    made = [client.post(TALKS, json={"text": f"Ich lese {number} Bücher."}).json()["id"] for number in range(2, 9)]

    seen: list[str] = []
    cursor: str | None = None
    while True:
        page = client.get(TALKS, params={"limit": 3} | ({"cursor": cursor} if cursor else {})).json()
        seen += [talk["id"] for talk in page["conversations"]]
        cursor = page["next"]
        if cursor is None:
            break

    assert sorted(seen) == sorted(made)
    assert len(set(seen)) == len(seen)


@pytest.mark.parametrize("cursor", ["x", "ä", "=====", "Y19ub3RoZXJl"])
def test_a_cursor_that_is_none_is_refused(client: TestClient, cursor: str) -> None:
    answer = client.get(TALKS, params={"cursor": cursor})

    assert (answer.status_code, answer.json()["field"]) == (422, "cursor")


@pytest.mark.parametrize(
    ("form", "media_type"),
    [("csv", "text/csv"), ("md", "text/markdown"), ("json", "application/json"), ("xlsx", "officedocument")],
)
def test_agreements_are_exported(client: TestClient, agreement: dict[str, object], form: str, media_type: str) -> None:
    answer = client.get(f"{AGREEMENTS}/export", params={"format": form})

    assert media_type in answer.headers["content-type"]
    assert "attachment" in answer.headers["content-disposition"]
    if form == "xlsx":
        sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).worksheets[0]
        assert sheet["B2"].value == agreement["sentence"]
    else:
        assert str(agreement["sentence"]) in answer.content.decode("utf-8-sig")


def test_deadlines_are_a_calendar_to_subscribe_to(client: TestClient, agreement: dict[str, object]) -> None:
    feed = client.get(f"{AGREEMENTS}/calendar.ics")
    event = icalendar.Calendar.from_ical(feed.content).walk("VEVENT")[0]
    client.post(f"{at(agreement)}/end", json={"reason": "Umbau"}, headers=match(agreement))
    after = icalendar.Calendar.from_ical(client.get(f"{AGREEMENTS}/calendar.ics").content).walk("VEVENT")

    assert feed.headers["content-type"].startswith("text/calendar")
    assert str(event["dtstart"].dt) == "2027-09-30"
    assert str(event["uid"]).startswith(str(agreement["id"]))
    assert str(event["description"]) == agreement["sentence"]
    assert after == []


def test_an_agreement_is_a_document_too(client: TestClient, agreement: dict[str, object]) -> None:
    assert client.get(f"{at(agreement)}/document").text.startswith("# Zielvereinbarung")


def test_past_agreements_are_imported_and_then_found(client: TestClient) -> None:
    table = "id;Ziel;Einheit;Notiz\nneu-1;Die Heckenschere wird jeden Freitag geschärft;count;\nneu-2;;;x\n"

    imported = client.post(f"{AGREEMENTS}/import", content=table.encode(), headers={"Content-Type": "text/csv"})
    found = client.post("/api/v1/similar", json={"text": "Heckenschere schärfen", "limit": 1}).json()

    assert imported.json()["imported"] == 1
    assert imported.json()["problems"][0]["row"] == 2
    assert "Spalte „Ziel“" in imported.json()["problems"][0]["message"]
    assert (imported.json()["unused"], imported.json()["silent"]) == (["Notiz"], 1)
    assert found["hits"][0]["id"] == "neu-1"


@pytest.mark.parametrize(
    ("content", "media_type", "status"),
    [
        pytest.param(b"\x00\x01", "text/csv", 400, id="binary"),
        pytest.param(b"a,b", "application/json", 415, id="other kind"),
        pytest.param(
            b"no zip", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 422, id="no Excel"
        ),
    ],
)
def test_what_is_no_table_is_not_imported(client: TestClient, content: bytes, media_type: str, status: int) -> None:
    answer = client.post(f"{AGREEMENTS}/import", content=content, headers={"Content-Type": media_type})

    assert answer.status_code == status


def test_a_target_is_compared_with_past_agreements(client: TestClient) -> None:
    query = {"id": 5, "metric": "NPS", "unit": "points", "direction": "up", "baseline": 32, "target": 38, "months": 12}

    answer = client.post("/api/v1/targets/suggest", json=query).json()

    assert answer["id"] == 5
    assert answer["n"] >= 5
    assert answer["corridor"]["p20"] <= answer["corridor"]["p50"] <= answer["corridor"]["p80"]
    assert "Beispieldaten" in answer["message"]


def test_values_of_a_measure_are_kept_and_replaced(client: TestClient) -> None:
    where = "/api/v1/kpis/nps/readings"
    reading = {"value": 34, "as_of": "2027-01-31", "source": "Umfrage"}

    client.post(where, json={"readings": [reading]})
    client.post(where, json={"readings": [{**reading, "value": 35.5}]})

    assert [one["value"] for one in client.get(where).json()["readings"]] == [35.5]
    assert client.get("/api/v1/kpis/nix/readings").status_code == 404


def test_measures_rules_and_articles_speak_the_caller_s_language(client: TestClient) -> None:
    german, english = ({"Accept-Language": code} for code in ("de", "en"))

    for path, field in (("/api/v1/kpis/churn_rate", "definition"), ("/api/v1/rules/T101", "reason")):
        assert client.get(path, headers=german).json()[field] != client.get(path, headers=english).json()[field]
    articles = client.get("/api/v1/articles", headers=english).json()["articles"]
    assert {article["language"] for article in articles} == {"en"}
    one = client.get(f"/api/v1/articles/{articles[0]['id']}", headers=english).json()
    assert one["body"]
    assert client.get("/api/v1/articles/nix").status_code == 404


def test_a_question_finds_its_article(client: TestClient) -> None:
    found = client.get("/api/v1/articles", params={"question": "Was bedeutet SMART?"}).json()["articles"]

    assert len(found) == 1


def test_a_list_of_goals_is_taken_apart(client: TestClient) -> None:
    answer = client.post(
        "/api/v1/goals/refine", json={"text": "- Umsatz steigern\n- Bis Juni 2027 drei Azubis einstellen"}
    )

    goals = answer.json()["goals"]
    assert [goal["before"] for goal in goals] == ["Umsatz steigern", "Bis Juni 2027 drei Azubis einstellen"]
    assert goals[0]["questions"]


def test_a_list_of_flat_markups_is_told_so_beside_the_findings(client: TestClient) -> None:
    goals = [f"- Umsatz Filiale {name} bis Ende 2027 um 5 % steigern" for name in ("Nord", "Süd", "West")]

    (remark,) = client.post("/api/v1/goals/refine", json={"text": "\n".join(goals)}).json()["fairness"]

    assert (remark["kind"], remark["goals"], remark["value"]) == ("flat_markup", [0, 1, 2], 5.0)
    assert remark["message"].startswith("Ziele 1, 2 und 3: ")


def test_a_single_text_is_drafted(client: TestClient) -> None:
    answer = client.post("/api/v1/goals/draft", json={"text": WHOLE, "id": "d"}).json()

    assert (answer["id"], answer["status"]) == ("d", "ready")
    assert "38" in answer["sentence"]


PLANNED = {"metric": "NPS", "unit": "points", "direction": "up", "baseline": 32, "target": 38, "start": "2027-01-01"}


def test_a_target_is_drawn_the_same_by_address_and_by_body(client: TestClient) -> None:
    asked = client.get("/api/v1/targets/plot", params=PLANNED)
    sent = client.post("/api/v1/targets/plot", json=PLANNED)

    assert asked.headers["content-type"] == "image/svg+xml"
    assert ElementTree.fromstring(asked.text).tag == "{http://www.w3.org/2000/svg}svg"
    assert asked.content == sent.content


@pytest.mark.parametrize(
    ("method", "params", "accept", "kind"),
    [
        ("GET", {}, "*/*", "image/svg+xml"),
        ("GET", {"format": "png"}, "*/*", "image/png"),
        ("GET", {"format": "svg"}, "image/png", "image/svg+xml"),
        ("GET", {}, "image/png", "image/png"),
        ("GET", {}, "image/avif,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5", "image/svg+xml"),
        ("POST", {"format": "png"}, "*/*", "image/png"),
        ("POST", {}, "image/png", "image/png"),
    ],
)
def test_a_target_is_drawn_in_the_form_asked_for(
    client: TestClient, method: str, params: dict[str, str], accept: str, kind: str
) -> None:
    sent = {"json": PLANNED, "params": params} if method == "POST" else {"params": {**PLANNED, **params}}

    drawn = client.request(method, "/api/v1/targets/plot", headers={"Accept": accept}, **sent)

    assert drawn.headers["content-type"] == kind
    assert drawn.content.startswith(b"\x89PNG" if kind == "image/png" else b"<svg")


def test_another_form_of_picture_is_refused(client: TestClient) -> None:
    assert client.get("/api/v1/targets/plot", params={**PLANNED, "format": "gif"}).status_code == 422


def test_too_few_cases_give_no_picture_and_no_offer(client: TestClient) -> None:
    long_ago = {**PLANNED, "start": "1990-01-01"}

    assert client.post("/api/v1/targets/plot", json=long_ago).status_code == 204
    assert client.post("/api/v1/targets/suggest", json=long_ago).json()["offer"] is None


def test_a_suggestion_offers_a_start_and_an_ambitious_target(client: TestClient) -> None:
    told = client.post("/api/v1/targets/suggest", json=PLANNED).json()

    assert str(told["corridor"]["p50"]) in told["offer"]
    assert str(told["corridor"]["p80"]) in told["offer"]


def test_a_flat_markup_on_last_year_is_pointed_out_in_the_caller_s_language(client: TestClient) -> None:
    sales = {"role": "sales", "metric": "new customers", "direction": "up"}
    targets = [{**sales, "id": f"t{base}", "baseline": base, "target": base * 1.05} for base in (40, 60, 100)]

    told = client.post("/api/v1/targets/fairness", json={"targets": targets}, headers={"Accept-Language": "en"}).json()

    assert [note["kind"] for note in told["notes"]] == ["flat_markup"]
    assert told["notes"][0]["ids"] == ["t40", "t60", "t100"]
    assert "flat markup" in told["notes"][0]["message"]


def test_a_row_that_cannot_be_read_is_named_in_words(client: TestClient) -> None:
    table = "text;unit;baseline;target;actual\nMehr Gäste;Gäste;100;120;viele\n"

    told = client.post("/api/v1/agreements/import", content=table.encode(), headers={"Content-Type": "text/csv"}).json()

    assert (told["imported"], told["problems"][0]["row"]) == (0, 1)
    assert "„viele“ ist keine Zahl" in told["problems"][0]["message"]


def test_how_far_past_agreements_are_prepared_can_be_seen(client: TestClient) -> None:
    before = client.get("/api/v1/agreements/import").json()
    table = "text;unit;baseline;target;actual\nMehr Gäste im Museum;Gäste;100;120;110\n"
    client.post("/api/v1/agreements/import", content=table.encode(), headers={"Content-Type": "text/csv"})

    after = client.get("/api/v1/agreements/import").json()

    assert after["agreements"] == before["agreements"] + 1
    assert after["with_vectors"] <= after["agreements"]

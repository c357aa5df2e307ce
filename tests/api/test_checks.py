"""Checking goals over HTTP, and what becomes of bad input."""

from __future__ import annotations

import json

import pytest
from fastapi.testclient import TestClient

from zielbot.api.strict_json import read_line
from zielbot.bootstrap import Application

GOAL = "Bis zum 30.06.2027 lernen alle Azubis der Werkstatt das Schweißen nach Norm."
CHECK = "/api/v1/goals/check"


def test_a_goal_is_checked_and_keeps_the_caller_s_id(client: TestClient) -> None:
    answer = client.post(CHECK, json={"id": "g7", "text": GOAL})

    assert answer.status_code == 200
    body = answer.json()
    assert (body["id"], body["language"], body["today"]) == ("g7", "de", "2027-01-15")
    assert body["criteria"]["time_bound"]["verdict"] == "met"


def test_the_language_of_the_caller_does_not_change_the_reading(client: TestClient) -> None:
    english = client.post(CHECK, json={"text": GOAL}, headers={"Accept-Language": "en"}).json()

    assert english == client.post(CHECK, json={"text": GOAL}).json()


def test_many_goals_are_answered_in_order(client: TestClient) -> None:
    goals = [{"id": number, "text": GOAL} for number in range(3)]

    answers = client.post(f"{CHECK}-many", json={"goals": goals}).json()["answers"]

    assert [answer["id"] for answer in answers] == [0, 1, 2]


def test_a_stream_is_answered_line_by_line_and_a_bad_line_does_not_end_it(client: TestClient) -> None:
    lines = ['{"id": 1, "text": "Ich übe."}', "{", '{"id": 2, "text": ""}', f'{{"id": 3, "text": "{GOAL}"}}']

    answer = client.post(f"{CHECK}-stream", content="\n".join(lines), headers={"Content-Type": "application/x-ndjson"})

    rows = [json.loads(line) for line in answer.text.splitlines()]
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert [(row["id"], row.get("error", {}).get("code")) for row in rows] == [
        (1, None),
        (None, "invalid_json"),
        (2, "empty_text"),
        (3, None),
    ]


def test_a_stream_says_the_same_as_a_single_call(client: TestClient) -> None:
    request = {"id": "x", "text": GOAL}

    streamed = read_line(client.post(f"{CHECK}-stream", content=json.dumps(request)).content)

    assert json.dumps(streamed, default=float) == json.dumps(client.post(CHECK, json=request).json())


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        pytest.param(b'{"text": ""}', 422, "empty_text", id="empty"),
        pytest.param(b'{"text": "  \\n "}', 422, "empty_text", id="blank"),
        pytest.param(b'{"text": "' + b"x" * 100_000 + b'"}', 422, "text_too_long", id="too long"),
        pytest.param(b'{"text": "a\\u0000b"}', 400, "not_text", id="NUL"),
        pytest.param(b'{"text": "\\ud800"}', 400, "not_text", id="half a character"),
        pytest.param(b'{"text": ', 400, "invalid_json", id="broken JSON"),
        pytest.param(b"\xff\xfe\x00", 400, "not_text", id="binary"),
        pytest.param(b"[" * 50_000, 400, "invalid_json", id="nested deeply"),
        pytest.param(b"[]", 422, "invalid_value", id="no object"),
        pytest.param(b'{"text": "Ziel", "language": "fr"}', 422, "unknown_language", id="language"),
        pytest.param(b'{"text": "Ziel", "today": "2027-02-30"}', 422, "invalid_date", id="no such day"),
        pytest.param(b'{"text": "Ziel", "today": 1}', 422, "invalid_date", id="a number for a day"),
        pytest.param(b'{"text": "Ziel", "tody": "2027-01-01"}', 422, "unknown_field", id="unknown field"),
        pytest.param(b'{"language": "de"}', 422, "missing_field", id="no text"),
        pytest.param(b'{"text": "Ziel", "id": false}', 422, "invalid_value", id="a truth value for an id"),
        pytest.param(b'{"text": 7}', 422, "invalid_value", id="a number for a text"),
        pytest.param(b'{"text": "Ziel", "text": "Traum"}', 422, "duplicate_field", id="a field twice"),
        pytest.param(b'{"text": "Ziel", "id": NaN}', 400, "invalid_json", id="NaN"),
        pytest.param(b'{"text": "Ziel", "id": -Infinity}', 400, "invalid_json", id="Infinity"),
        pytest.param(b'{"text": "Ziel", "id": ' + b"9" * 5_000 + b"}", 400, "invalid_json", id="a number without end"),
        pytest.param(b"", 400, "missing_body", id="nothing"),
        pytest.param(b"null", 422, "invalid_value", id="null"),
    ],
)
def test_bad_input_gets_a_problem_with_a_clear_sentence(
    client: TestClient, body: bytes, status: int, code: str
) -> None:
    answer = client.post(CHECK, content=body, headers={"Content-Type": "application/json"})

    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (status, code)
    assert answer.headers["content-type"] == "application/problem+json"
    assert problem["status"] == status
    assert problem["type"].endswith(code)
    assert problem["request_id"] == answer.headers["x-request-id"]
    assert "Traceback" not in answer.text


@pytest.mark.parametrize(
    ("accept", "language"),
    [
        ("de-AT,en;q=0.5", "de"),
        ("en-GB,de;q=0.9", "en"),
        ("fr,en;q=0.2", "en"),
        ("fr", "de"),
        ("", "de"),
        ("en;q=x", "de"),
    ],
)
def test_problems_speak_the_caller_s_language(client: TestClient, accept: str, language: str) -> None:
    answer = client.post(CHECK, json={"text": ""}, headers={"Accept-Language": accept})

    assert answer.headers["content-language"] == language
    assert ("leer" in answer.json()["detail"]) is (language == "de")


def test_a_body_above_the_limit_is_refused_before_it_is_read(client: TestClient, application: Application) -> None:
    limit = application.settings.limits.body_bytes

    announced = client.post(f"{CHECK}-many", content=b"x" * (limit + 1))
    chunked = client.post(f"{CHECK}-many", content=iter([b"x" * 60_000] * (limit // 60_000 + 2)))

    assert [answer.status_code for answer in (announced, chunked)] == [413, 413]
    assert {answer.json()["code"] for answer in (announced, chunked)} == {"body_too_large"}


def test_a_body_that_is_no_json_by_its_header_is_refused(client: TestClient) -> None:
    answer = client.post(CHECK, content=b'{"text": "Ziel"}', headers={"Content-Type": "text/plain"})

    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")
    assert "application/json" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/api/v1/nix", 404), ("GET", CHECK, 405), ("PUT", "/healthz", 405)]
)
def test_what_does_not_exist_is_a_problem_too(client: TestClient, method: str, path: str, status: int) -> None:
    answer = client.request(method, path)

    assert (answer.status_code, answer.json()["status"]) == (status, status)


def test_alive_and_ready(client: TestClient) -> None:
    assert client.get("/healthz").json()["status"] == "ok"
    assert client.get("/readyz").json()["status"] == "ok"


@pytest.mark.parametrize(
    "text", ["Bis ²0. Mai lese ich drei Bücher.", "Q² ²0 Mai ³ Wochen", "By May ²1, read ⁵ books."]
)
def test_raised_digits_are_no_numbers_and_no_failure(client: TestClient, text: str) -> None:
    assert client.post("/api/v1/goals/check", json={"text": text}).status_code == 200


def test_a_length_in_raised_digits_is_not_taken_for_one(client: TestClient) -> None:
    answer = client.post("/api/v1/goals/check", content=b"{}", headers={"Content-Length": "²".encode("latin-1")})

    assert answer.status_code == 415


@pytest.mark.parametrize("months", [12, 12.0], ids=["plain", "with a point"])
def test_a_whole_number_may_be_written_with_a_point(client: TestClient, months: float) -> None:
    asked = {"metric": "NPS", "unit": "points", "direction": "up", "baseline": 32, "months": months}

    assert client.post("/api/v1/targets/suggest", json=asked).status_code == 200
    assert client.post("/api/v1/targets/suggest", json=asked | {"months": 12.5}).status_code == 422


def test_a_start_thousands_of_years_ahead_is_no_failure(client: TestClient) -> None:
    asked = {"metric": "NPS", "unit": "points", "direction": "up", "baseline": 32, "start": "9445-10-05"}

    assert client.post("/api/v1/targets/suggest", json=asked).status_code == 200


def test_the_head_of_an_answer_can_be_asked_for_alone(client: TestClient) -> None:
    whole, head = client.get("/api/v1/rules"), client.head("/api/v1/rules")

    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == whole.headers["content-length"]
    assert client.head("/api/v1/nix").status_code == 404


def test_a_stream_may_be_longer_than_a_single_request(client: TestClient, application: Application) -> None:
    limit = application.settings.limits.body_bytes
    line = json.dumps({"text": " " * 100_000 + "x"}).encode() + b"\n"

    streamed = client.post(f"{CHECK}-stream", content=iter([line] * (limit // len(line) + 2)))

    assert streamed.text.count("text_too_long") == limit // len(line) + 2


def test_goals_checked_beside_each_other_are_told_what_stands_out(client: TestClient) -> None:
    goals = [
        {"text": f"Krankenstand im Werk {name} von {now} auf {then} % senken", "language": "de"}
        for name, now, then in (("Nord", "5,0", "4,5"), ("Süd", "6,0", "5,4"), ("West", "8,0", "7,2"))
    ]

    answer = client.post("/api/v1/goals/check-many", json={"goals": goals}).json()

    assert [(one["kind"], one["goals"], one["value"]) for one in answer["fairness"]] == [
        ("flat_markup", [0, 1, 2], -10.0)
    ]

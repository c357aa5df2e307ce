"""The page belongs to whoever opened it; what zielbot does not use of Gradio is closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from zielbot.bootstrap import Application
from zielbot.server import create_app
from zielbot.settings import load_settings

HEADER = "X-Remote-User"
TALK = {"data": ["Mehr Umsatz im Onlineshop", ""], "fn_index": 0}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """The page behind a proxy that says who is calling."""
    data: Path = tmp_path_factory.mktemp("guard")
    settings = load_settings(
        {
            "ZIELBOT_DATA_DIR": str(data),
            "ZIELBOT_TRUSTED_PROXIES": "127.0.0.1/32",
            "ZIELBOT_LIMITS_FILE_BYTES": "200000",
            "ZIELBOT_EMBEDDER": "hashing",
        }
    )
    with TestClient(create_app(Application(settings)), client=("127.0.0.1", 50_000)) as running:
        yield running


def join(client: TestClient, person: str, session: str, path: str = "/gradio_api/queue/join") -> int:
    return client.post(path, json={**TALK, "session_hash": session}, headers={HEADER: person}).status_code


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/gradio_api/queue/data?session_hash=anna1"),
        ("GET", "/gradio_api/heartbeat/anna1"),
        ("POST", "/gradio_api/queue/join"),
        ("POST", "/gradio_api/cancel"),
        ("POST", "/gradio_api/reset"),
        ("GET", "/en/gradio_api/queue/data?session_hash=anna1"),
    ],
)
def test_a_session_of_somebody_else_does_not_exist(client: TestClient, method: str, path: str) -> None:
    assert join(client, "anna", "anna1") == 200
    assert join(client, "anna", "anna1", "/en/gradio_api/queue/join") == 200

    answer = client.request(
        method,
        path,
        headers={HEADER: "bert"},
        json={**TALK, "session_hash": "anna1"} if method == "POST" else None,
    )

    assert answer.status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/upload",
        "/gradio_api/file=/etc/passwd",
        "/file=/etc/passwd",
        "/gradio_api/proxy=http://127.0.0.1:22/",
        "/gradio_api/stream/x",
        "/gradio_api/call/send",
        "/gradio_api/run/send",
        "/gradio_api/component_server",
        "/gradio_api/runs",
        "/gradio_api/vibe-code/",
        "/gradio_api/custom_component/x/client/component/index.js",
        "/monitoring",
        "/login",
        "/en/gradio_api/upload",
        "/en/gradio_api/file=/etc/passwd",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_what_is_not_used_of_gradio_is_closed(client: TestClient, method: str, path: str) -> None:
    assert client.request(method, path, headers={HEADER: "anna"}).status_code == 404


def test_the_stream_of_a_session_that_is_not_there_ends_without_an_error(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    answer = client.get("/gradio_api/queue/data?session_hash=gone1", headers={HEADER: "anna"})

    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
    assert '"session_not_found":true' in answer.text
    assert caplog.records == []


def test_an_unknown_address_is_answered_with_what_to_do(client: TestClient) -> None:
    answer = client.get("/api/v1/nothing", headers={HEADER: "anna", "Accept-Language": "en"})

    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.json()["code"], "/api/docs" in answer.json()["detail"]) == ("unknown_path", True)


@pytest.mark.parametrize("path", ["/", "/en/", "/config", "/page/data"])
def test_nobody_gets_in_without_being_known(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 401


@pytest.mark.parametrize("path", ["/", "/en/"])
def test_the_page_comes_with_a_content_policy_and_safe_headers(client: TestClient, path: str) -> None:
    headers = client.get(path, headers={HEADER: "anna"}).headers

    policy = headers["content-security-policy"]
    for part in ("default-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "object-src 'none'"):
        assert part in policy
    assert "http:" not in policy
    assert "https:" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"


def test_a_message_beyond_all_measure_is_refused(client: TestClient) -> None:
    message = {"data": ["x" * 3_000_000, ""], "fn_index": 0, "session_hash": "anna2"}

    assert client.post("/gradio_api/queue/join", json=message, headers={HEADER: "anna"}).status_code in {404, 413}


def test_a_file_beyond_the_limit_is_refused(client: TestClient) -> None:
    answer = client.post("/page/passages?name=a.txt", content=b"x" * 300_000, headers={HEADER: "anna"})

    assert answer.status_code == 413
    assert answer.json()["code"] == "body_too_large"


def test_a_page_of_another_site_cannot_use_the_page(client: TestClient) -> None:
    headers = {HEADER: "anna", "Origin": "https://boese.invalid"}

    assert client.post("/page/refined?format=csv", json={"text": "Umsatz"}, headers=headers).status_code == 403


def test_one_s_data_hold_nothing_of_anybody_else(client: TestClient) -> None:
    conversing = client.app.state.application.conversing
    for person in ("carla", "dora"):
        conversing.answer(conversing.open(person).id, person, f"Weniger Papier bei {person}")

    kept = client.get("/page/data", headers={HEADER: "carla"})

    assert kept.headers["content-disposition"].startswith("attachment")
    assert "bei carla" in kept.text
    assert "dora" not in kept.text


def test_an_accepted_goal_is_taken_along_by_its_owner_only(client: TestClient) -> None:
    conversing = client.app.state.application.conversing
    talk = conversing.open("fred").id
    conversing.answer(
        talk, "fred", "Bis 30.06.2027 senke ich die Ausschussquote von 4 auf 3 %, indem ich täglich prüfe."
    )
    conversing.answer(talk, "fred", "Weil wir so Material sparen.")
    path = f"/page/agreements/{conversing.accept(talk, 'fred').id}?format="

    taken = {form: client.get(path + form, headers={HEADER: "fred"}) for form in ("md", "json")}

    assert "Ausschussquote" in taken["md"].text
    assert "Ausschussquote" in taken["json"].json()["sentence"]
    assert all(one.headers["content-disposition"].startswith("attachment") for one in taken.values())
    assert client.get(path + "md", headers={HEADER: "gabi"}).status_code == 404


def test_loading_the_page_again_and_again_is_not_counted_as_sending(client: TestClient) -> None:
    answers = [client.get("/theme.css", headers={HEADER: "emil"}).headers for _ in range(3)]

    assert all("ratelimit" not in headers for headers in answers)


@pytest.mark.parametrize(
    ("body", "query", "code"),
    [
        ('{"text": 3}', "format=csv", "missing_field"),
        ("{", "format=csv", "invalid_json"),
        ('{"text": "Umsatz"}', "format=exe", "invalid_value"),
        ('{"text": ""}', "format=csv", "empty_text"),
    ],
)
def test_a_list_that_cannot_be_written_is_refused_in_a_sentence(
    client: TestClient, body: str, query: str, code: str
) -> None:
    answer = client.post(f"/page/refined?{query}", content=body, headers={HEADER: "anna"})

    assert answer.json()["code"] == code
    assert answer.json()["detail"]

"""Who gets in."""

from __future__ import annotations

import base64

import pytest
from fastapi.testclient import TestClient
from starlette.responses import Response

from zielbot import server
from zielbot.api.app import create_api
from zielbot.api.operations import refuse_routes_without_rule
from zielbot.assistant.access import Scope
from zielbot.bootstrap import Application
from zielbot.errors import SettingsError

CHECK = "/api/v1/goals/check"
GOAL = {"text": "Bis Mai 2027 steht der Dienstplan."}


def test_on_this_machine_it_just_runs(client: TestClient) -> None:
    assert client.post(CHECK, json=GOAL).status_code == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param({"Host": "evil.example"}, 421, id="another name for this machine"),
        pytest.param({"X-Forwarded-For": "203.0.113.9"}, 401, id="a proxy nobody configured"),
        pytest.param({"Origin": "https://evil.example"}, 403, id="a page of another site"),
        pytest.param({"Origin": "null"}, 403, id="a page of no site"),
        pytest.param({"Origin": "http://127.0.0.1:7860"}, 200, id="our own page"),
        pytest.param({"Host": "localhost:7860"}, 200, id="our other name"),
        pytest.param({"Host": "[::1]:7860"}, 200, id="our address in IPv6"),
        pytest.param({"Authorization": "Bearer wrong"}, 401, id="a wrong token"),
    ],
)
def test_on_this_machine_detours_are_refused(client: TestClient, headers: dict[str, str], status: int) -> None:
    assert client.post(CHECK, json=GOAL, headers=headers).status_code == status


def test_beyond_this_machine_nobody_gets_in_without_signing_in(closed) -> None:  # type: ignore[no-untyped-def]
    answer = closed.client.post(CHECK, json=GOAL)

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")


def test_a_token_lets_in_until_it_expires(closed) -> None:  # type: ignore[no-untyped-def]
    headers = closed.headers("anna")
    before = closed.client.post(CHECK, json=GOAL, headers=headers).status_code

    closed.clock.moment = closed.clock.moment.replace(year=2028)

    assert (before, closed.client.post(CHECK, json=GOAL, headers=headers).status_code) == (200, 401)


def test_a_revoked_token_lets_nobody_in(closed) -> None:  # type: ignore[no-untyped-def]
    secret, token = closed.application.tokens.create("anna")

    closed.application.tokens.revoke(token.id)

    answer = closed.client.post(CHECK, json=GOAL, headers={"Authorization": f"Bearer {secret}"})
    assert answer.status_code == 401


def test_a_browser_may_send_the_token_as_a_password(closed) -> None:  # type: ignore[no-untyped-def]
    basic = base64.b64encode(f"anna:{closed.token('anna')}".encode()).decode()

    answer = closed.client.post(CHECK, json=GOAL, headers={"Authorization": f"Basic {basic}"})

    assert answer.status_code == 200


def test_a_token_without_the_right_is_told_which_one_is_missing(closed) -> None:  # type: ignore[no-untyped-def]
    answer = closed.client.post(CHECK, json=GOAL, headers=closed.headers("anna", frozenset({Scope.READ})))

    assert answer.status_code == 403
    assert "check" in answer.json()["detail"]


@pytest.mark.parametrize(
    "header",
    ["", "Bearer", "Bearer ", "Basic ???", "Basic " + base64.b64encode(b"a:").decode(), "Digest x", "bearer \x7f"],
)
def test_a_broken_header_lets_nobody_in(closed, header: str) -> None:  # type: ignore[no-untyped-def]
    assert closed.client.post(CHECK, json=GOAL, headers={"Authorization": header}).status_code == 401


def _from(closed, address: str) -> TestClient:  # type: ignore[no-untyped-def]
    return TestClient(closed.client.app, base_url="http://zielbot.example", client=(address, 1))


@pytest.mark.parametrize(
    ("address", "headers", "status"),
    [
        pytest.param("10.1.2.3", [("X-Remote-User", "anna")], 200, id="trusted proxy"),
        pytest.param("10.2.2.3", [("X-Remote-User", "anna")], 401, id="another machine"),
        pytest.param("10.1.2.3", [], 401, id="nobody named"),
        pytest.param("10.1.2.3", [("X-Remote-User", "")], 401, id="empty name"),
        pytest.param("10.1.2.3", [("X-Remote-User", "a"), ("X-Remote-User", "b")], 401, id="two names"),
    ],
)
def test_a_person_is_known_by_the_header_of_a_trusted_proxy_only(  # type: ignore[no-untyped-def]
    closed, address: str, headers: list[tuple[str, str]], status: int
) -> None:
    assert _from(closed, address).post(CHECK, json=GOAL, headers=headers).status_code == status


def test_health_needs_no_sign_in(closed) -> None:  # type: ignore[no-untyped-def]
    assert closed.client.get("/healthz").status_code == 200


def test_too_many_requests_are_told_when_to_come_back(tmp_path, clock) -> None:  # type: ignore[no-untyped-def]
    from zielbot.settings import LimitSettings, Settings

    settings = Settings(data_dir=tmp_path, host="0.0.0.0", limits=LimitSettings(requests_per_minute=2))
    application = Application(settings, clock=clock)
    secret, _ = application.tokens.create("anna")
    client = TestClient(create_api(application), headers={"Authorization": f"Bearer {secret}"})

    answers = [client.post(CHECK, json=GOAL) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[0].headers["ratelimit"].startswith('"minute";r=1;t=')
    assert 1 <= int(answers[2].headers["retry-after"]) <= 60


def test_without_a_way_to_sign_in_it_does_not_start_beyond_this_machine(tmp_path) -> None:  # type: ignore[no-untyped-def]
    from zielbot.settings import Settings

    with pytest.raises(SettingsError):
        server.create_app(Application(Settings(data_dir=tmp_path, host="0.0.0.0")))


def test_a_route_without_an_access_rule_stops_the_start(application: Application) -> None:
    app = create_api(application)
    refuse_routes_without_rule(app)
    app.add_api_route("/secret", lambda: Response(), methods=["GET"])

    with pytest.raises(SettingsError, match="settings") as caught:
        refuse_routes_without_rule(app)

    assert caught.value.values["name"] == "GET /secret"


def test_every_answer_carries_safe_headers(client: TestClient) -> None:
    headers = client.get("/healthz").headers

    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"

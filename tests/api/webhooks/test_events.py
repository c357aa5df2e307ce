"""Webhooks: who is told of what, with a signature that holds."""

from __future__ import annotations

import base64
from datetime import timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from tests.api.conftest import Closed, MovableClock
from tests.api.webhooks.conftest import AGREEMENTS, HOOKS, OWN_MACHINE, WHOLE, WORD, agreed, signed_by
from tests.receiver import Receiver

from zielbot.api.app import create_api
from zielbot.assistant.access import Scope
from zielbot.bootstrap import Application
from zielbot.settings import Settings


def test_an_accepted_goal_is_told_with_a_signature_that_holds_and_without_its_text(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    agreement = agreed(client)

    application.delivering.send_all_due()

    (got,) = receiver.got
    assert signed_by(got, hook["secret"])
    assert not signed_by(got, "whsec_" + base64.b64encode(b"x" * 32).decode())
    assert got.path == "/empfang?x=1"
    assert got.headers["content-type"] == "application/json"
    where = f"{AGREEMENTS}/{agreement['id']}"
    assert got.told["type"] == "agreement.accepted"
    assert got.told["data"] == {
        "id": agreement["id"],
        "kind": "accepted",
        "version": 0,
        "links": {"self": where, "document": f"{where}/document"},
    }
    assert WORD not in got.body.decode()
    assert client.get(where).json()["id"] == agreement["id"]


def test_every_step_of_an_agreement_is_told_in_order(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    where = f"{AGREEMENTS}/{agreed(client)['id']}"
    changes = [
        ("PATCH", "", {"sentence": WHOLE.replace("38", "36"), "reason": "Das Team ist kleiner."}),
        ("POST", "/consent", {"party": "manager"}),
        ("POST", "/review", {"reached": True}),
        ("POST", "/end", {"reason": "Das Produkt wurde eingestellt."}),
    ]
    for version, (method, path, body) in enumerate(changes):
        changed = client.request(method, f"{where}{path}", json=body, headers={"If-Match": f'"{version}"'})
        assert changed.status_code == 200, changed.text
    client.delete(where, headers={"If-Match": f'"{len(changes)}"'})

    application.delivering.send_all_due()

    kinds = ["accepted", "changed", "consented", "reviewed", "ended", "deleted"]
    assert [got.told["type"] for got in receiver.got] == [f"agreement.{kind}" for kind in kinds]
    assert [got.told["data"]["version"] for got in receiver.got] == [0, 1, 2, 3, 4, 4]
    assert len({got.id for got in receiver.got}) == 6


def test_a_goal_accepted_in_a_conversation_is_told_once(
    client: TestClient, application: Application, receiver: Receiver, hook: dict[str, object]
) -> None:
    talk = client.post("/api/v1/conversations", json={"text": WHOLE}).json()["id"]

    for _ in range(2):
        client.post(f"/api/v1/conversations/{talk}/accept")
    application.delivering.send_all_due()

    assert [got.told["type"] for got in receiver.got] == ["agreement.accepted"]


def test_who_asks_for_texts_gets_the_agreement_as_it_is_and_nothing_of_one_that_is_gone(
    client: TestClient, application: Application, receiver: Receiver
) -> None:
    client.post(HOOKS, json={"url": receiver.url, "texts": True, "events": ["agreement.accepted"]})
    kept, gone = agreed(client), agreed(client)
    client.delete(f"{AGREEMENTS}/{gone['id']}", headers={"If-Match": '"0"'})

    application.delivering.send_all_due()

    told = {got.told["data"]["id"]: got.told["data"]["agreement"] for got in receiver.got}
    assert told == {kept["id"]: client.get(f"{AGREEMENTS}/{kept['id']}").json(), gone["id"]: None}


def test_only_what_was_asked_for_is_told(client: TestClient, application: Application, receiver: Receiver) -> None:
    client.post(HOOKS, json={"url": receiver.url, "events": ["agreement.reviewed"]})

    agreed(client)

    assert application.delivering.send_all_due() == 0


def test_nobody_is_told_of_what_belongs_to_somebody_else(
    tmp_path: Path, clock: MovableClock, receiver: Receiver
) -> None:
    settings = Settings(data_dir=tmp_path, host="0.0.0.0", embedder="hashing", webhooks=OWN_MACHINE)
    application = Application(settings, clock=clock)
    with TestClient(create_api(application), base_url="http://zielbot.example") as client:
        closed = Closed(client, application, clock)
        anna, ben = closed.headers("anna"), closed.headers("ben")
        client.post(HOOKS, json={"url": receiver.url, "texts": True}, headers=ben)
        agreed(client, anna)

        application.delivering.send_all_due()

        assert receiver.got == []


def test_texts_need_the_right_to_read(closed: Closed) -> None:
    writing = closed.headers("anna", frozenset({Scope.WRITE}))
    asked = {"url": "https://hr.example.org/", "texts": True}

    refused = closed.client.post(HOOKS, json=asked, headers=writing)
    plain = closed.client.post(HOOKS, json={**asked, "texts": False}, headers=writing)
    later = closed.client.patch(f"{HOOKS}/{plain.json()['id']}", json={"texts": True}, headers=writing)

    assert [refused.status_code, plain.status_code, later.status_code] == [403, 201, 403]


def test_the_secret_is_shown_once_and_is_not_in_the_database(
    client: TestClient, tmp_path: Path, hook: dict[str, object]
) -> None:
    secret = str(hook["secret"])
    where = f"{HOOKS}/{hook['id']}"

    later = client.get(where).text + client.get(HOOKS).text + client.patch(where, json={"texts": True}).text

    raw = base64.b64decode(secret.removeprefix("whsec_"))
    assert len(raw) == 32
    assert "secret" not in later
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    assert raw not in kept
    assert secret.encode() not in kept


def test_after_a_change_of_the_secret_both_hold_for_a_day(
    client: TestClient, application: Application, clock: MovableClock, receiver: Receiver, hook: dict[str, object]
) -> None:
    new = client.post(f"{HOOKS}/{hook['id']}/secret").json()["secret"]
    secrets = (hook["secret"], new)
    ping = f"{HOOKS}/{hook['id']}/ping"

    client.post(ping)
    application.delivering.send_all_due()
    clock.moment += timedelta(hours=25)
    client.post(ping)
    application.delivering.send_all_due()

    assert [[signed_by(got, one) for one in secrets] for got in receiver.got] == [[True, True], [False, True]]


@pytest.mark.parametrize(
    ("url", "status"),
    [
        pytest.param("https://hr.example.org/zielbot", 201, id="public"),
        pytest.param("https://hr.example.org:8443/a?b=c", 201, id="with a port"),
        pytest.param("http://hr.example.org/", 422, id="not encrypted"),
        pytest.param("https://127.0.0.1/", 422, id="this machine"),
        pytest.param("https://localhost/", 422, id="this machine by name"),
        pytest.param("https://[::1]/", 422, id="this machine in IPv6"),
        pytest.param("https://[::ffff:10.0.0.1]/", 422, id="private behind IPv6"),
        pytest.param("https://[64:ff9b::a00:1]/", 422, id="private behind NAT64"),
        pytest.param("https://10.0.0.7/", 422, id="private"),
        pytest.param("https://169.254.169.254/latest", 422, id="metadata of a cloud"),
        pytest.param("https://0.0.0.0/", 422, id="any address"),
        pytest.param("https://100.64.0.1/", 422, id="shared address space"),
        pytest.param("https://224.0.0.1/", 422, id="multicast"),
        pytest.param("https://2130706433/", 201, id="a number that no resolver should take for an address"),
        pytest.param("https://anna:geheim@hr.example.org/", 422, id="with a password"),
        pytest.param("https://hr.example.org/#a", 422, id="with a fragment"),
        pytest.param("https://hr.example.org/\r\nX: y", 422, id="with a line break"),
        pytest.param("https://hr.example.org:99999/", 422, id="an impossible port"),
        pytest.param("ftp://hr.example.org/", 422, id="another scheme"),
        pytest.param("https:///x", 422, id="no host"),
        pytest.param("file:///etc/passwd", 422, id="a file"),
    ],
)
def test_only_addresses_that_may_be_called_are_taken(closed: Closed, url: str, status: int) -> None:
    headers = closed.headers("anna")

    answer = closed.client.post(HOOKS, json={"url": url}, headers=headers)

    assert answer.status_code == status
    if status == 422:
        assert answer.json()["code"] == "refused_address"
        assert "ZIELBOT_WEBHOOKS_NETWORKS" in answer.json()["detail"]


def test_a_webhook_asked_for_twice_with_one_key_is_made_once_and_its_secret_is_not_kept(
    client: TestClient, application: Application, receiver: Receiver
) -> None:
    key = {"Idempotency-Key": "hook-1"}

    first = client.post(HOOKS, json={"url": receiver.url}, headers=key)
    again = client.post(HOOKS, json={"url": receiver.url}, headers=key)

    assert (first.status_code, again.status_code, again.headers["idempotency-replayed"]) == (201, 201, "true")
    assert first.json() == again.json()
    assert len(client.get(HOOKS).json()["webhooks"]) == 1
    stored = b"".join(file.read_bytes() for file in application.settings.data_dir.glob("zielbot.sqlite*"))
    assert first.json()["secret"].removeprefix("whsec_").encode() not in stored


def test_a_key_used_for_another_webhook_is_refused(client: TestClient, receiver: Receiver) -> None:
    key = {"Idempotency-Key": "hook-2"}
    client.post(HOOKS, json={"url": receiver.url}, headers=key)

    other = client.post(HOOKS, json={"url": f"{receiver.url}/other"}, headers=key)

    assert (other.status_code, other.json()["code"]) == (409, "key_reused")
